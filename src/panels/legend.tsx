import type { Palette } from '../map/colours.ts'
import { decileLegend, legendOf, pairLegend, rateLegend } from '../map/legend.ts'
import type { Picture } from '../store/types.ts'
import {
  DEPRIVATION_THIRDS,
  deprivationName,
  measureName,
  NO_FIGURE,
  NO_RATE,
  offenceThird,
  rateRange,
} from '../text/beneath-words.ts'
import { classRange } from '../text/map-words.ts'
import { count } from '../text/numbers.ts'

/** The map's classes with their bounds in numbers. */
export function Legend({ picture, palette }: { picture: Picture; palette: Palette }) {
  const { beneath, question } = picture
  if (beneath?.kind === 'rate')
    return (
      <LegendList
        title={measureName('rate', question.per)}
        entries={[
          ...rateLegend(picture.breaks, highestOf(beneath.smoothed), palette).map(({ colour, from, below }) => ({
            colour,
            words: rateRange(from, below),
          })),
          { colour: palette.noFigure, words: NO_RATE(question.per) },
        ]}
      />
    )
  if (beneath?.kind === 'deprivation' && question.measure === 'deprivation')
    return (
      <LegendList
        title={`${deprivationName(question.domain)}: tenths, 1 the most deprived`}
        entries={[
          ...decileLegend(palette).map(({ decile, colour }) => ({ colour, words: `${decile}` })),
          { colour: palette.noFigure, words: NO_FIGURE },
        ]}
      />
    )
  if (beneath?.kind === 'deprivation') return <PairLegend palette={palette} most={beneath.pairs.most} />
  return (
    <LegendList
      title="Incidents in a hexagon"
      entries={legendOf(picture, palette).map(({ classNumber, colour, from, to }) => ({
        colour,
        words: classNumber === 0 ? 'none' : classRange(from, to, count),
      }))}
    />
  )
}

interface LegendListProps {
  readonly title: string
  readonly entries: readonly { readonly colour: string; readonly words: string }[]
}

function LegendList({ title, entries }: LegendListProps) {
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
      <p id="legend">Incidents in a hexagon, by how deprived its people are</p>
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

function highestOf(rates: Float32Array): number {
  return rates.reduce((most, rate) => (rate > most ? rate : most), 0)
}
