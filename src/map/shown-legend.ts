import type { Picture } from '../core/question/picture.ts'
import { type FindingKind, isFinding } from '../core/vocabulary/findings.ts'
import {
  DEPRIVATION_THIRDS,
  deprivationName,
  measureName,
  NO_FIGURE,
  NO_RATE,
  offenceThird,
  PAIRS_TITLE,
  rateRange,
} from '../text/beneath-words.ts'
import { findingClasses, findingTitle, findingZero } from '../text/finding-words.ts'
import { classRange } from '../text/map-words.ts'
import { count } from '../text/numbers.ts'
import type { Palette } from './colours.ts'
import { decileLegend, legendOf, pairLegend, rateLegend } from './legend.ts'

/** What the colours of a picture mean: the same beside the map and on a sheet to print. */
export interface ShownLegend {
  readonly title: string
  readonly entries: readonly { readonly colour: string; readonly words: string }[]
}

function findingLegend(kind: FindingKind, palette: Palette): ShownLegend {
  const words = findingClasses(kind)
  return {
    title: findingTitle(kind),
    entries: [
      ...palette.findings[kind].map((colour, at) => ({ colour, words: words[at] ?? '' })),
      { colour: palette.zero, words: findingZero(kind) },
    ],
  }
}

export function shownLegend(picture: Picture, palette: Palette): ShownLegend {
  const { beneath, question } = picture
  if (beneath?.kind === 'rate') {
    const highest = beneath.smoothed.reduce((most, rate) => (rate > most ? rate : most), 0)
    const classes = rateLegend(picture.breaks, highest, palette)
    return {
      title: measureName('rate', question.per),
      entries: [
        ...classes.map(({ colour, from, below }) => ({ colour, words: rateRange(from, below) })),
        { colour: palette.noFigure, words: NO_RATE(question.per) },
      ],
    }
  }
  if (isFinding(question.measure)) return findingLegend(question.measure, palette)
  if (beneath?.kind !== 'deprivation')
    return {
      title: 'Incidents in a hexagon',
      entries: legendOf(picture, palette).map(({ classNumber, colour, from, to }) => ({
        colour,
        words: classNumber === 0 ? 'none' : classRange(from, to, count),
      })),
    }
  const noFigure = { colour: palette.noFigure, words: NO_FIGURE }
  if (question.measure === 'deprivation')
    return {
      title: `${deprivationName(question.domain)}: tenths, 1 the most deprived`,
      entries: [...decileLegend(palette).map(({ decile, colour }) => ({ colour, words: `${decile}` })), noFigure],
    }
  return {
    title: PAIRS_TITLE,
    entries: [
      ...pairLegend(palette)
        .flat()
        .map(({ offences, deprivation, colour, classNumber }) => ({
          colour,
          words: `${classNumber}: ${offenceThird(offences, beneath.pairs?.most ?? 2)}, ${DEPRIVATION_THIRDS[deprivation].toLowerCase()}`,
        })),
      noFigure,
    ],
  }
}
