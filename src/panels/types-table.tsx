import { ScrollingTable } from '../controls/scrolling-table.tsx'
import type { ImportReport } from '../store/types.ts'
import { count, percent, period } from '../text/numbers.ts'

/** Incidents kept by crime type as the files name it, also those without a location. */
export function TypesTable({ report }: { report: ImportReport }) {
  const first = report.months[0]
  const last = report.months.at(-1)
  if (first === undefined || last === undefined) return null
  const byRows = [...report.categories].sort((a, b) => b.rows - a.rows)
  return (
    <ScrollingTable caption={`Incidents kept by type, ${period(first, last)}, with and without location`}>
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col">Incidents</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {byRows.map(({ name, rows }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{count(rows)}</td>
            <td>{percent(rows, report.incidents)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          <td>{count(report.incidents)}</td>
          <td>100%</td>
        </tr>
      </tfoot>
    </ScrollingTable>
  )
}
