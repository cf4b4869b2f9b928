import type { Picture } from '../core/question/picture.ts'
import { TRAINING_MARK } from '../core/vocabulary/training.ts'
import { beneathSource } from '../text/beneath-source.ts'
import { caveatSentence } from '../text/caveats.ts'
import { cellSize } from '../text/cell-size.ts'
import { countedWords, emptyHexagonsSentence } from '../text/export-words.ts'
import { testSentences } from '../text/finding-sentences.ts'
import { pictureSentences } from '../text/picture-sentences.ts'
import { outsideSentence, studyAreaSentence, summarySentence, totalsSentence } from '../text/summary.ts'
import type { Origin } from './origin.ts'

/** What has to be known of a picture's figures, a sentence or two a line. `generated` is a date, "2026-03-01". */
export function notesLines(picture: Picture, { source, marking }: Origin, generated: string): string[] {
  const { question, period, caveats } = picture
  const isTraining = caveats.some(({ code }) => code === 'training-data')
  const lines = [
    isTraining ? `${TRAINING_MARK}.` : '',
    summarySentence(picture),
    ...pictureSentences(picture),
    ...testSentences(picture),
    `Counted: ${countedWords(picture)}.`,
    period === null ? '' : `Months: ${period.from} to ${period.to}, both in.`,
    `Hexagons: ${cellSize(question.resolution)}. ${emptyHexagonsSentence(picture)}`,
    totalsSentence(picture),
    studyAreaSentence(picture),
    outsideSentence(picture),
    ...caveats.map(caveatSentence),
    `Source: ${source}.`,
    beneathSource(picture),
    `Marking: ${marking}.`,
    `Made by Places and Spaces on ${generated}.`,
  ]
  return lines.filter((line) => line !== '')
}

/** The same as a text file that Notepad opens as it is. */
export function notesText(picture: Picture, origin: Origin, generated: string): string {
  return `\ufeff${notesLines(picture, origin, generated).join('\r\n\r\n')}\r\n`
}
