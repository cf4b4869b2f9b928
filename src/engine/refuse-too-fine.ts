import type { StudyArea } from '../core/grid/study-area.ts'
import { QuestionProblem } from '../core/question/parse-question.ts'
import type { Resolution } from '../core/question/question.ts'

/** More hexes than a page can hold and draw: a picture of them would be 26 MB. */
const MOST_CELLS = 2_000_000

/** Throws QuestionProblem where the study area in cells of this size would be too large, before any of them is made. */
export function refuseTooFine(area: StudyArea, resolution: Resolution): void {
  const cells = area.roughly(resolution)
  if (cells <= MOST_CELLS) return
  throw new QuestionProblem(
    'resolution',
    `In hexagons of this size the study area would have about ${cells.toLocaleString('en-GB')} of them; more than ${MOST_CELLS.toLocaleString('en-GB')} cannot be drawn. Choose a larger size ("resolution" ${resolution - 1} or less), or load fewer forces.`,
  )
}
