import type { ImportReport } from '../core/import/ledger.ts'
import type { Picture } from '../core/question/picture.ts'
import type { ClassChoice } from '../core/question/question.ts'
import { isFinding } from '../core/vocabulary/findings.ts'
import { TRAINING_MARK } from '../core/vocabulary/training.ts'
import { sourceWords } from './export-words.ts'
import { FINDING_COLOURS } from './finding-words.ts'
import { count } from './numbers.ts'

/** Where the figures of a map come from; the licence and the moved points are those of data.police.uk alone. */
export function sourceLine(report: ImportReport): string {
  if (report.training) return `${TRAINING_MARK}. Source: made up by this program; no such place exists.`
  if (report.files.some(({ layout }) => layout !== 'police-uk-street')) return `Source: ${sourceWords(report)}.`
  return 'Source: data.police.uk street-level files, Open Government Licence v3.0; points moved to anonymous map points.'
}

const PROBLEMS = {
  'no-webgl2': 'This browser lacks WebGL 2, which may be switched off; the map is drawn without it.',
  'context-lost':
    'The graphics card has dropped the map. It usually comes back by itself; the table shows the same figures.',
  failed: 'The map could not be drawn. The table shows the same figures.',
} as const

/** What a person can do about a map that is not there. */
export function mapProblemWords(problem: keyof typeof PROBLEMS): string {
  return PROBLEMS[problem]
}

/** How the classes of the legend were found; while months play, the bounds are ours and not a person's. */
function classMethod(choice: ClassChoice, isPlaying = false): string {
  if (isPlaying) return 'Classes keep their bounds while months play: those of all single months together.'
  switch (choice) {
    case 'growing':
      return 'Classes grow by about the same factor, rounded.'
    case 'equal':
      return 'Classes are equal steps up to the highest count. Most hexagons fall into the lowest.'
    case 'quantiles':
      return 'Each class holds about as many hexagons (quantiles): small differences look large.'
    default:
      return 'Classes have fixed bounds, chosen by a person.'
  }
}

/** The same of a picture, whatever it shows. */
export function classesOf({ question, beneath }: Picture, isPlaying: boolean, isOfAreas = false): string {
  if (isFinding(question.measure)) return FINDING_COLOURS
  if (beneath?.kind === 'rate')
    return 'Colours are smoothed rates. Classes begin at half, once, twice and four times the county’s rate.'
  if (beneath?.kind !== 'deprivation') return classMethod(question.classes, isPlaying)
  if (question.measure === 'deprivation')
    return isOfAreas
      ? 'Each area has its own tenth of all ranked areas.'
      : 'A hexagon has the tenth, of all ranked areas, that the mean rank of its residents lies in.'
  return `Incidents: none, some, and the busiest hexagons that together hold at most half of all (${count(beneath.pairs?.most ?? 2)} or more). Deprivation: thirds of all ranked areas, by the mean rank of a hexagon’s residents.`
}

/** "1 to 4", "5" for a class of one number, "50 or more" where there is no upper end. */
export function classRange(from: number, to: number, format: (value: number) => string): string {
  if (to === Number.POSITIVE_INFINITY) return `${format(from)} or more`
  return from === to ? format(from) : `${format(from)} to ${format(to)}`
}

export const MAP_NOT_SAVED =
  'The map could not be saved as a picture: the browser did not draw it. Try again, or save the figures.'

/** On a printed map that shows less than the figures beside it are about. */
export const PART_OF_MAP = 'The map shows a part of the study area; the figures are of all of it.'
