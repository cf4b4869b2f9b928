import type { App } from '../commands/app.ts'
import { choosePlace } from '../commands/choose-place.ts'
import { ScrollingTable } from '../controls/scrolling-table.tsx'
import { useSession } from '../store/read.ts'
import type { HotPlace, Picture } from '../store/types.ts'
import { alsoHigh, placeMarks, placesCaption, placesColumns, placesRow } from '../text/places-words.ts'

interface PlacesTableProps {
  readonly app: App
  readonly picture: Picture
  readonly places: readonly HotPlace[]
  /** So many are shown. */
  readonly most: number
  /** With all columns; else for a narrow list. */
  readonly isWide: boolean
}

/** Places that a test found, those with the most incidents first. Choosing one chooses its busiest hexagon. */
export function PlacesTable({ app, picture, places, most, isWide }: PlacesTableProps) {
  const chosen = useSession(app, (session) => session.chosen)
  const at = chosen === null ? -1 : picture.cells.indexOf(chosen)
  const columns = placesColumns(picture, isWide)
  if (places.length === 0) return null
  return (
    <ScrollingTable caption={placesCaption(places.length, Math.min(most, places.length))}>
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
        {places.slice(0, most).map((place) => {
          const first = place.hexes[0] as number
          const isChosen = at !== -1 && place.hexes.includes(at)
          return (
            <tr key={first} className={isChosen ? 'chosen' : undefined}>
              <th scope="row" className="words">
                <button
                  type="button"
                  className="link"
                  aria-pressed={isChosen}
                  onClick={() => void choosePlace(app, place)}
                >
                  {placesRow(picture, place, isWide).name}
                </button>
                {[placeMarks(place), alsoHigh(picture, place)]
                  .filter((words) => words !== '')
                  .map((words) => (
                    <span key={words} className="mark">
                      {words}
                    </span>
                  ))}
              </th>
              {placesRow(picture, place, isWide).figures.map((words, column) => (
                <td key={columns[column]}>{words}</td>
              ))}
            </tr>
          )
        })}
      </tbody>
    </ScrollingTable>
  )
}
