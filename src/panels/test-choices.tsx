import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useSession, useWorkspace } from '../store/read.ts'
import type { ImportReport } from '../store/types.ts'
import { againstName, placesName } from '../text/against-words.ts'
import {
  AGAINST_LABEL,
  NULL_HINTS,
  NULL_LABEL,
  nullName,
  RELATIVE_LABEL,
  RELATIVE_NAMES,
  RINGS_LABEL,
  RINGS_NAMES,
} from '../text/finding-words.ts'
import { CHART_LABEL, chartHint, chartName } from '../text/over-time-words.ts'
import { BasePeriod } from './base-period.tsx'
import { ComparedKinds } from './compared-kinds.tsx'
import { LastingChoices } from './lasting-choices.tsx'

/** How a test is made: against what chance, with how many rings, and what is compared with what. */
export function TestChoices({ app, report }: { app: App; report: ImportReport }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  switch (question.measure) {
    case 'gi-star':
      return <Chance app={app} />
    case 'recurrence':
      return (
        <>
          <ComparedKinds app={app} report={report} />
          <Chance app={app} />
        </>
      )
    case 'pair':
      return (
        <>
          <LabelledSelect
            label={AGAINST_LABEL}
            value={question.against[0] ?? ''}
            onChange={(value) => void changeQuestion(app, { against: [value] })}
          >
            {pairable(report, question.against).map((name) => (
              <option key={name} value={name}>
                {againstName(name)}
              </option>
            ))}
          </LabelledSelect>
          <Chance app={app} />
        </>
      )
    case 'change':
      return (
        <>
          <BasePeriod app={app} report={report} />
          <LabelledSelect
            label={RELATIVE_LABEL}
            value={question.relativeTo}
            onChange={(value) => void changeQuestion(app, { relativeTo: value as typeof question.relativeTo })}
          >
            {(['none', 'county'] as const).map((one) => (
              <option key={one} value={one}>
                {RELATIVE_NAMES[one]}
              </option>
            ))}
          </LabelledSelect>
        </>
      )
    case 'over-time':
      return (
        <>
          <Chance app={app} />
          <LabelledSelect
            label={CHART_LABEL}
            value={question.chart}
            hint={chartHint(question.chart)}
            onChange={(value) => void changeQuestion(app, { chart: value as typeof question.chart })}
          >
            {(['xmr', 'c', 'u'] as const).map((kind) => (
              <option key={kind} value={kind}>
                {chartName(kind)}
              </option>
            ))}
          </LabelledSelect>
        </>
      )
    case 'lasting':
      return <LastingChoices app={app} />
    default:
      return null
  }
}

/** What can stand beside a kind of offence: every other, and the places of every list that is loaded. */
function pairable({ categories, places }: ImportReport, asked: readonly string[]): string[] {
  return [
    ...new Set(['asb', ...asked, ...categories.map(({ name }) => name), ...places.map(({ name }) => placesName(name))]),
  ]
}

/** Against what counts are tested, and how far around each hexagon. */
function Chance({ app }: { app: App }) {
  const question = useWorkspace(app, (workspace) => workspace.question)
  const test = useSession(app, ({ picture }) =>
    picture?.finding && 'test' in picture.finding ? picture.finding.test : null,
  )
  const used = question.null ?? test?.null ?? 'shuffled'
  const offered = [...new Set([...(test?.nulls ?? ['shuffled' as const]), used])]
  return (
    <>
      <LabelledSelect
        label={NULL_LABEL}
        value={used}
        hint={NULL_HINTS[used]}
        onChange={(value) => void changeQuestion(app, { null: value as typeof used })}
      >
        {offered.map((one) => (
          <option key={one} value={one}>
            {nullName(one)}
          </option>
        ))}
      </LabelledSelect>
      <LabelledSelect
        label={RINGS_LABEL}
        value={String(question.neighbours)}
        onChange={(value) => void changeQuestion(app, { neighbours: Number(value) })}
      >
        {RINGS_NAMES.map((name, at) => (
          <option key={name} value={at + 1}>
            {name}
          </option>
        ))}
      </LabelledSelect>
    </>
  )
}
