import type { App } from '../commands/app.ts'
import { changeFlag } from '../commands/change-flag.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { FlagChoice, ImportReport } from '../store/types.ts'
import { FLAG_CHOICES, flagHint } from '../text/flag-words.ts'
import { NO_DOMESTIC_ABUSE } from '../text/question-words.ts'

/** Domestic abuse with the rest, by itself or left out; where no file states it there is nothing to choose, and it says so. */
export function DomesticAbuse({ app, report }: { app: App; report: ImportReport }) {
  const choice = useWorkspace(app, (workspace) => workspace.question.domesticAbuse)
  const stated = report.flags.find(({ flag }) => flag === 'domestic-abuse')
  return (
    <LabelledSelect
      label="Domestic abuse"
      value={choice}
      hint={stated === undefined ? NO_DOMESTIC_ABUSE : flagHint(stated)}
      onChange={(value) => void changeFlag(app, 'domestic-abuse', value as FlagChoice)}
    >
      {FLAG_CHOICES.map((one) => (
        <option key={one.choice} value={one.choice} disabled={one.choice !== 'include' && stated === undefined}>
          {DOMESTIC_ABUSE_CHOICES[one.choice]}
          {one.choice !== 'include' && stated === undefined && ' (not possible)'}
        </option>
      ))}
    </LabelledSelect>
  )
}

const DOMESTIC_ABUSE_CHOICES: Readonly<Record<FlagChoice, string>> = {
  include: 'Included',
  only: 'Only',
  exclude: 'Left out',
}
