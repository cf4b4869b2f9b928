import type { Picture } from '../core/question/picture.ts'
import { coloursOfClasses, PALETTE, type Palette } from './colours.ts'

/**
 * One line of the legend: whole numbers of incidents, both ends in; `to` is Infinity for a last class that no hex reaches. Class 0
 * is "none", from 0 to 0.
 */
export interface LegendEntry {
  readonly classNumber: number
  /** '#rrggbb', the same that the map draws. */
  readonly colour: string
  readonly from: number
  readonly to: number
}

/**
 * Legend of a picture, lowest first, zero included: class i covers breaks[i - 1] to the number below the next break, the last
 * class to `highest`. Numbers only; words come from the text room.
 */
export function legendOf(picture: Pick<Picture, 'breaks' | 'highest'>, palette: Palette = PALETTE): LegendEntry[] {
  const { breaks, highest } = picture
  return coloursOfClasses(breaks.length, palette).map((colour, classNumber) => {
    if (classNumber === 0) return { classNumber, colour, from: 0, to: 0 }
    const next = breaks[classNumber]
    const from = breaks[classNumber - 1] ?? 0
    const last = highest < from ? Number.POSITIVE_INFINITY : highest
    return { classNumber, colour, from, to: next === undefined ? last : next - 1 }
  })
}
