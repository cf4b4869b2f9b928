import type { Palette } from '../map/colours.ts'
import { pairLegend } from '../map/legend.ts'
import { shownLegend } from '../map/shown-legend.ts'
import type { Picture } from '../store/types.ts'
import { DEPRIVATION_THIRDS, offenceThird, PAIRS_TITLE } from '../text/beneath-words.ts'

/** The map's classes with their bounds in numbers. */
export function Legend({ picture, palette }: { picture: Picture; palette: Palette }) {
  const { beneath, question } = picture
  if (beneath?.kind === 'deprivation' && question.measure === 'count-and-deprivation')
    return <PairLegend palette={palette} most={beneath.pairs?.most ?? 2} />
  const { title, entries } = shownLegend(picture, palette)
  return (
    <div className="legend">
      <p id="legend">{title}</p>
      <ul aria-labelledby="legend">
        {entries.map(({ colour, words }) => (
          <li key={words}>
            <span className="swatch" style={{ backgroundColor: colour }} />
            {words}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Three by three: offences down, deprivation across. */
function PairLegend({ palette, most }: { palette: Palette; most: number }) {
  return (
    <div className="legend pairs">
      <p id="legend">{PAIRS_TITLE}</p>
      <table aria-labelledby="legend">
        <thead>
          <tr>
            <td />
            {DEPRIVATION_THIRDS.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pairLegend(palette).map((row) => (
            <tr key={row[0]?.offences}>
              <th scope="row">{offenceThird(row[0]?.offences ?? 0, most)}</th>
              {row.map(({ classNumber, colour }) => (
                <td key={classNumber}>
                  <span className="swatch" style={{ backgroundColor: colour }} />
                  {classNumber}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
