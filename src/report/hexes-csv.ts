import { csvOf } from '../core/import/csv-text.ts'
import type { Picture } from '../core/question/picture.ts'
import { countedWords } from '../text/export-words.ts'
import { exportedHexes } from './exported-hexes.ts'
import { figuresOfHex } from './figures-of-hex.ts'
import type { Origin } from './origin.ts'

/** The same in every row, so that a row copied out of the file still says what it counts. */
const SAME_IN_EVERY_ROW = ['counted', 'from', 'to', 'h3_resolution', 'source', 'marking', 'caveats'] as const
const OF_HEXAGON = ['h3_cell', 'place', 'incidents', 'share_percent', 'rank', 'latitude', 'longitude', 'special_places']

/** A hexagon a row, the header in the first: Excel, Power BI and R read it as it is. */
export function hexesCsv(picture: Picture, names: readonly string[], origin: Origin, withZeros: boolean): string {
  const said = Object.values(saidOfEach(picture, origin))
  const rows: (string | number)[][] = []
  for (const hex of exportedHexes(picture, names, withZeros)) {
    const [lng, lat] = hex.centre
    const { place, incidents, sharePercent, rank, specialPlaces } = hex
    const figures = Object.values(hex.figures).map((value) => value ?? '')
    const own = [hex.cell.toString(16), place, incidents, sharePercent, rank ?? '', lat, lng, specialPlaces]
    rows.push([...own, ...figures, ...said])
  }
  const figures = Object.keys(figuresOfHex(picture, 0))
  return csvOf([[...OF_HEXAGON, ...figures, ...SAME_IN_EVERY_ROW], ...rows])
}

/** What is said of each hexagon alike. `caveats` are codes; the notes have their sentences. */
export function saidOfEach(
  picture: Picture,
  { source, marking }: Origin,
): Record<(typeof SAME_IN_EVERY_ROW)[number], string | number> {
  const { question, period, caveats } = picture
  return {
    counted: countedWords(picture),
    from: period?.from ?? '',
    to: period?.to ?? '',
    h3_resolution: question.resolution,
    source,
    marking,
    caveats: caveats.map(({ code }) => code).join('; '),
  }
}
