import type { Picture } from '../core/question/picture.ts'
import { beneathSentences } from './beneath-sentences.ts'
import { findingSentences } from './finding-sentences.ts'

/** What a picture says beyond its counts: what was found, and what lies beneath. */
export function pictureSentences(picture: Picture): string[] {
  return [...findingSentences(picture), ...beneathSentences(picture)]
}
