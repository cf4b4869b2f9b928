import type { Picture } from '../core/question/picture.ts'
import type { Measure } from '../core/question/question.ts'
import { FINDING_CLASSES, isFinding } from '../core/vocabulary/findings.ts'

/** What classes mean; with a palette it gives their colours (`coloursOf`). */
export interface Ramp {
  readonly measure: Measure
  /** Classes beside class 0. */
  readonly classCount: number
}

/** The most classes any measure has, class 0 not among them: deciles. */
export const MOST_CLASSES = 10

/** The ramp of a picture. Deciles are ten and pairs nine, whatever breaks it has. */
export function rampOf({ question, breaks }: Pick<Picture, 'question' | 'breaks'>): Ramp {
  return { measure: question.measure, classCount: classCountOf(question.measure, breaks.length) }
}

/** The ramp of areas that are filled; where nobody says how many classes there are, the highest that an area has. */
export function rampOfAreas(classes: Uint8Array, measure: Measure, classCount?: number): Ramp {
  const highest = () => classes.reduce((most, cellClass) => Math.max(most, cellClass), 0)
  return { measure, classCount: classCountOf(measure, classCount ?? highest()) }
}

function classCountOf(measure: Measure, otherwise: number): number {
  if (isFinding(measure)) return FINDING_CLASSES[measure].length
  if (measure === 'deprivation') return MOST_CLASSES
  return measure === 'count-and-deprivation' ? 9 : otherwise
}
