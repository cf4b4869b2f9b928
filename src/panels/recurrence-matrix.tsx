import type { App } from '../commands/app.ts'
import { choosePlace } from '../commands/choose-place.ts'
import { ScrollingTable } from '../controls/scrolling-table.tsx'
import type { RecurrenceFinding } from '../store/types.ts'
import {
  levelsTable,
  MATRIX_CAPTION,
  MATRIX_HINT,
  matrixColumns,
  matrixRow,
  quartersNote,
} from '../text/finding-tables.ts'
import { placeName } from '../text/place-name.ts'
import { FigureTableOf } from './chart-figure.tsx'

/** Places that recur, by kind of offence; and how many hexagons recur, against chance. */
export function RecurrenceMatrix({ app, finding }: { app: App; finding: RecurrenceFinding }) {
  const columns = matrixColumns(finding)
  const levels = levelsTable(finding)
  return (
    <>
      {finding.places.length > 0 && <p className="hint">{MATRIX_HINT}</p>}
      {finding.places.length > 0 && (
        <ScrollingTable caption={MATRIX_CAPTION}>
          <thead>
            <tr>
              <th scope="col" className="words">
                Place
              </th>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {finding.places.map((place) => (
              <tr key={place.hexes[0]}>
                <th scope="row" className="words">
                  <button type="button" className="link" onClick={() => void choosePlace(app, place)}>
                    {placeName(place)}
                  </button>
                </th>
                {matrixRow(finding, place).map(({ words, isHigh }, at) => (
                  <td key={columns[at]} className={isHigh ? 'high' : undefined}>
                    {words}
                    {isHigh && <span className="unseen"> high</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      )}
      <p className="hint">{quartersNote(finding)}</p>
      <FigureTableOf caption={levels.caption} table={levels} />
    </>
  )
}
