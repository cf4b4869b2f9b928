import type { App } from '../commands/app.ts'
import { chooseHex } from '../commands/choose-hex.ts'
import { ScrollingTable } from '../controls/scrolling-table.tsx'
import { useSession } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { SMOOTHED_NAME } from '../text/beneath-words.ts'
import { hexColumns, TENTH_NAME } from '../text/hex-columns.ts'
import { count } from '../text/numbers.ts'
import { rankedCaption, rankedHexes } from '../text/ranked-hexes.ts'

/** The few busiest hexagons of the picture. Choosing a row chooses the hexagon on the map. */
export function RankedTable({ app, picture, most }: { app: App; picture: Picture; most: number }) {
  const chosen = useSession(app, (session) => session.chosen)
  const hexes = rankedHexes(picture, most)
  // The list is narrow: of what lies beneath, the one figure that the map shows.
  const column = hexColumns(picture).find(({ name }) => name === SMOOTHED_NAME || name === TENTH_NAME)
  return (
    <ScrollingTable caption={rankedCaption(picture, hexes.length)}>
      <thead>
        <tr>
          <th scope="col">Rank</th>
          <th scope="col" className="words">
            Around
          </th>
          <th scope="col">Incidents</th>
        </tr>
      </thead>
      <tbody>
        {hexes.map(({ rank, cell, name, marks, flags, incidents, position }) => (
          <tr key={cell.toString(16)} className={cell === chosen ? 'chosen' : undefined}>
            <td>{count(rank)}</td>
            <th scope="row" className="words">
              <button
                type="button"
                className="link"
                aria-pressed={cell === chosen}
                onClick={() => void chooseHex(app, cell)}
              >
                {name}
              </button>
              {column !== undefined && (
                <span className="mark">
                  {column.name}: {column.words(position)}
                </span>
              )}
              {marks !== '' && <span className="mark">{marks}</span>}
              {flags !== '' && <span className="mark">{flags}</span>}
            </th>
            <td>{count(incidents)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  )
}
