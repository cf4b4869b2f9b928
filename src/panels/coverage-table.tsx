import { ScrollingTable } from '../controls/scrolling-table.tsx'
import type { ForceCoverage } from '../store/types.ts'
import { forceName } from '../text/force-name.ts'
import { count, monthRuns } from '../text/numbers.ts'
import { layoutWords } from '../text/sources-words.ts'

/** Which months each force supplied in its files of each kind, and which are missing between the first and the last of all. */
export function CoverageTable({ coverage }: { coverage: readonly ForceCoverage[] }) {
  const hasLayouts = new Set(coverage.map(({ layout }) => layout)).size > 1
  return (
    <>
      <ScrollingTable caption="Months of each force">
        <thead>
          <tr>
            <th scope="col">Force</th>
            {hasLayouts && (
              <th scope="col" className="words">
                Files
              </th>
            )}
            <th scope="col" className="words">
              Months covered
            </th>
            <th scope="col" className="words">
              Months missing
            </th>
            <th scope="col">Incidents a month</th>
          </tr>
        </thead>
        <tbody>
          {coverage.map(({ force, layout, months, missing }) => (
            <tr key={`${layout} ${force}`}>
              <th scope="row">{forceName(force)}</th>
              {hasLayouts && <td className="words">{layoutWords(layout)}</td>}
              <td className="words">
                {monthRuns(months.map(({ month }) => month))} ({count(months.length)})
              </td>
              <td className="words">
                {missing.length === 0 ? 'none' : `${monthRuns(missing)} (${count(missing.length)})`}
              </td>
              <td>{incidentsAMonth(months.map(({ rows }) => rows))}</td>
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
      <p className="hint">
        A missing month was not supplied. It is not a month without incidents, and no figure treats it as zero.
      </p>
    </>
  )
}

function incidentsAMonth(rows: readonly number[]): string {
  const least = Math.min(...rows)
  const most = Math.max(...rows)
  return least === most ? count(least) : `${count(least)} to ${count(most)}`
}
