import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { DeprivationMeasure, ImportReport, Measure } from '../store/types.ts'
import {
  CRIME_HINT,
  deprivationName,
  INDEX_HINT,
  measureName,
  NOTHING_BENEATH,
  perWords,
  SMOOTHED_HINT,
  WITHOUT_CRIME_HINT,
} from '../text/beneath-words.ts'
import { TESTS_LABEL } from '../text/finding-words.ts'
import { TestChoices } from './test-choices.tsx'

/** The tests, in the order in which they are asked. */
const FINDINGS: readonly Measure[] = [
  ...(['gi-star', 'recurrence', 'concentration', 'pair', 'change'] as const),
  ...(['over-time', 'lasting', 'when', 'harm'] as const),
]

/** What the hexagons show: counts, rates, deprivation, or two of these together; as far as what is loaded can say it. */
export function BeneathChoices({ app, report }: { app: App; report: ImportReport }) {
  const { measure, per, domain } = useWorkspace(app, (workspace) => workspace.question)
  const { choices } = report
  const hasRates = choices.per.length > 0 && choices.studySet !== null
  const hasDeprivation = choices.domains.length > 0
  const offered: Measure[] = [
    'count',
    ...(hasRates ? (['rate'] as const) : []),
    ...(hasDeprivation ? (['deprivation', 'count-and-deprivation'] as const) : []),
  ]
  // What an address asks for is shown even where it cannot be answered: it can then be let go.
  const isListed = offered.includes(measure) || FINDINGS.some((one) => one === measure)
  const listed = isListed ? offered : [...offered, measure]
  const isOfDeprivation = measure === 'deprivation' || measure === 'count-and-deprivation'
  const bases = choices.per.includes(per) ? choices.per : [...choices.per, per]
  const domains = choices.domains.includes(domain) ? choices.domains : [...choices.domains, domain]
  return (
    <>
      <LabelledSelect
        label="Show"
        value={measure}
        hint={hintOf(offered, measure)}
        onChange={(value) => void changeQuestion(app, { measure: value as Measure })}
      >
        {listed.map((one) => (
          <option key={one} value={one}>
            {measureName(one, one === measure ? per : 'residents')}
          </option>
        ))}
        <optgroup label={TESTS_LABEL}>
          {FINDINGS.map((one) => (
            <option key={one} value={one}>
              {measureName(one, per)}
            </option>
          ))}
        </optgroup>
      </LabelledSelect>
      <TestChoices app={app} report={report} />
      {measure === 'rate' && bases.length > 1 && (
        <LabelledSelect label="Per 1,000" value={per} onChange={(value) => void changeQuestion(app, { per: value })}>
          {bases.map((one) => (
            <option key={one} value={one}>
              {perWords(one)}
            </option>
          ))}
        </LabelledSelect>
      )}
      {isOfDeprivation && (
        <LabelledSelect
          label="Kind of deprivation"
          value={domain}
          hint={hintOfDomain(domain)}
          onChange={(value) => void changeQuestion(app, { domain: value as DeprivationMeasure })}
        >
          {domains.map((one) => (
            <option key={one} value={one}>
              {deprivationName(one)}
            </option>
          ))}
        </LabelledSelect>
      )}
    </>
  )
}

function hintOf(offered: readonly Measure[], measure: Measure): string {
  if (offered.length === 1 && measure === 'count') return NOTHING_BENEATH
  return measure === 'rate' ? SMOOTHED_HINT : ''
}

function hintOfDomain(domain: DeprivationMeasure): string {
  switch (domain) {
    case 'index':
      return INDEX_HINT
    case 'index-without-crime':
      return WITHOUT_CRIME_HINT
    case 'crime':
      return CRIME_HINT
    default:
      return ''
  }
}
