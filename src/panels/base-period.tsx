import type { App } from '../commands/app.ts'
import { changeQuestion } from '../commands/change-question.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { ImportReport } from '../store/types.ts'
import { BASE_FROM_LABEL, BASE_TO_LABEL, YEAR_BEFORE } from '../text/finding-words.ts'
import { monthAndYear } from '../text/numbers.ts'

/** The earlier period that a change is reckoned from: the same months of the year before, or months of one's own. */
export function BasePeriod({ app, report: { months } }: { app: App; report: ImportReport }) {
  const { baseFrom, baseTo } = useWorkspace(app, (workspace) => workspace.question)
  const choose = (from: string, to: string) =>
    void changeQuestion(
      app,
      from === '' || to === '' ? { baseFrom: null, baseTo: null } : { baseFrom: from < to ? from : to, baseTo: to },
    )
  const listed = [...new Set([...months, ...[baseFrom, baseTo].filter((month) => month !== null)])].sort()
  const options = listed.map((month) => (
    <option key={month} value={month}>
      {monthAndYear(month)}
    </option>
  ))
  return (
    <>
      <LabelledSelect
        label={BASE_FROM_LABEL}
        value={baseFrom ?? ''}
        onChange={(from) => choose(from, baseTo === null || baseTo < from ? from : baseTo)}
      >
        <option value="">{YEAR_BEFORE}</option>
        {options}
      </LabelledSelect>
      {baseFrom !== null && (
        <LabelledSelect label={BASE_TO_LABEL} value={baseTo ?? ''} onChange={(to) => choose(baseFrom, to)}>
          {options.filter(({ key }) => (key ?? '') >= baseFrom)}
        </LabelledSelect>
      )}
    </>
  )
}
