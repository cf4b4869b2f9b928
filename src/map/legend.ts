import type { Picture } from '../core/question/picture.ts'
import { coloursOf, coloursOfClasses, PALETTE, type Palette } from './colours.ts'

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

/** One line of a legend of rates, per 1,000 with decimals. */
export interface RateEntry {
  readonly classNumber: number
  readonly colour: string
  /** Inclusive. */
  readonly from: number
  /** Exclusive; null for the last class, which ends at `highest`. */
  readonly below: number | null
  /** The highest rate there is; null but for the last class, and where no hex reaches that. */
  readonly highest: number | null
}

/**
 * Legend of rates, lowest first: class i covers breaks[i - 1] to below breaks[i]. Hexes without a rate are no class: their colour is
 * the palette's `noFigure`.
 */
export function rateLegend(breaks: readonly number[], highest: number, palette: Palette = PALETTE): RateEntry[] {
  const colours = coloursOf('rate', breaks.length, palette)
  return breaks.map((from, at) => {
    const below = breaks[at + 1] ?? null
    const isReached = below === null && highest >= from
    return { classNumber: at + 1, colour: colours[at + 1] ?? '', from, below, highest: isReached ? highest : null }
  })
}

/** Legend of deciles, 1 the most deprived and the darkest. */
export function decileLegend(palette: Palette = PALETTE): { readonly decile: number; readonly colour: string }[] {
  return palette.deciles.map((colour, at) => ({ decile: at + 1, colour }))
}

/** A field of the legend of pairs. Offences: 0 none, 1 fewer, 2 most; deprivation: 0 the least deprived third, 2 the most. */
export interface PairEntry {
  readonly offences: 0 | 1 | 2
  readonly deprivation: 0 | 1 | 2
  /** 1 + 3 * offences + deprivation. */
  readonly classNumber: number
  readonly colour: string
}

/** Legend of pairs: three rows of three, by offences and in a row by deprivation. */
export function pairLegend(palette: Palette = PALETTE): PairEntry[][] {
  const levels = [0, 1, 2] as const
  return levels.map((offences) =>
    levels.map((deprivation) => {
      const at = 3 * offences + deprivation
      return { offences, deprivation, classNumber: at + 1, colour: palette.pairs[at] ?? '' }
    }),
  )
}
