import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { PickChoice } from '../store/types.ts'
import {
  AHEAD_LABEL,
  LOOK_BACK_DEFAULT,
  LOOK_BACK_LABEL,
  monthsChoice,
  PICK_LABEL,
  pickName,
} from '../text/lasting-words.ts'

const MONTHS = [1, 2, 3, 6, 12]
const LOOK_BACKS = [3, 6, 12, 24, 36]
const PICKS: readonly PickChoice[] = [
  ...[10, 20, 50, 100].map((hexes) => ({ hexes })),
  ...[1, 2, 5, 10].map((km2) => ({ km2 })),
  ...[0.001, 0.005, 0.01, 0.05].map((share) => ({ share })),
]

/** From how many months hexagons are picked, how many of them, and against what they are held. */
export function LastingChoices({ app }: { app: App }) {
  const { lookBack, ahead, pick } = useWorkspace(app, (workspace) => workspace.question)
  const written = JSON.stringify(pick)
  const picks = [...new Set([...PICKS.map((one) => JSON.stringify(one)), written])]
  return (
    <>
      <LabelledSelect
        label={PICK_LABEL}
        value={written}
        onChange={(value) => void changeQuestion(app, { pick: JSON.parse(value) as PickChoice })}
      >
        {picks.map((one) => (
          <option key={one} value={one}>
            {pickName(JSON.parse(one) as PickChoice)}
          </option>
        ))}
      </LabelledSelect>
      <LabelledSelect
        label={LOOK_BACK_LABEL}
        value={lookBack === null ? '' : String(lookBack)}
        onChange={(value) => void changeQuestion(app, { lookBack: value === '' ? null : Number(value) })}
      >
        <option value="">{LOOK_BACK_DEFAULT}</option>
        {withOwn(LOOK_BACKS, lookBack).map((months) => (
          <option key={months} value={months}>
            {monthsChoice(months)}
          </option>
        ))}
      </LabelledSelect>
      <LabelledSelect
        label={AHEAD_LABEL}
        value={String(ahead)}
        onChange={(value) => void changeQuestion(app, { ahead: Number(value) })}
      >
        {withOwn(MONTHS, ahead).map((months) => (
          <option key={months} value={months}>
            {monthsChoice(months)}
          </option>
        ))}
      </LabelledSelect>
    </>
  )
}

/** What is asked for is shown, whoever wrote it. */
function withOwn(choices: readonly number[], own: number | null): readonly number[] {
  return own === null || choices.includes(own) ? choices : [...choices, own].sort((a, b) => a - b)
}
