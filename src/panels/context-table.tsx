import { ScrollingTable } from '../controls/scrolling-table.tsx'
import type { ImportReport } from '../store/types.ts'
import { CONTEXT_HEADING, contextNotes, contextSentence, STUDY_SET_NOTE } from '../text/context-words.ts'
import { count } from '../text/numbers.ts'

/** Boundaries, figures by area and lookups: what they are, what became of their rows, what was noticed. */
export function ContextTable({ report }: { report: ImportReport }) {
  if (report.context.length === 0) return null
  return (
    <ScrollingTable caption={CONTEXT_HEADING}>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col" className="words">
            What it is
          </th>
          <th scope="col">Read</th>
          <th scope="col">Kept</th>
          <th scope="col" className="words">
            To know
          </th>
        </tr>
      </thead>
      <tbody>
        {report.context.map((one) => (
          <tr key={one.name}>
            <th scope="row">{one.name}</th>
            <td className="words">{contextSentence(one)}</td>
            <td>{count(one.read)}</td>
            <td>{count(one.kept)}</td>
            <td className="words">
              {[...(one.name === report.choices.studySet ? [STUDY_SET_NOTE] : []), ...contextNotes(one)].join(' ')}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  )
}
