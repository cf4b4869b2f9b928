import type { Palette } from '../map/colours.ts'
import { legendOf } from '../map/legend.ts'
import type { Picture } from '../store/types.ts'
import { classRange } from '../text/map-words.ts'
import { count } from '../text/numbers.ts'

/** The map's classes with their bounds in numbers. */
export function Legend({ picture, palette }: { picture: Picture; palette: Palette }) {
  return (
    <div className="legend">
      <p id="legend">Incidents in a hexagon</p>
      <ul aria-labelledby="legend">
        {legendOf(picture, palette).map(({ classNumber, colour, from, to }) => (
          <li key={classNumber}>
            <span className="swatch" style={{ backgroundColor: colour }} />
            {classNumber === 0 ? 'none' : classRange(from, to, count)}
          </li>
        ))}
      </ul>
    </div>
  )
}
