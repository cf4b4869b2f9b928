import type { Resolution } from '../core/question/question.ts'

/**
 * Sizes of hex in words, from the area of H3 cells near Norwich (h3-js cellArea): 31.2 km², 4.46 km², 63.7 ha, 9.10 ha, 1.30 ha.
 * Cells grow by 3 % from there to Manchester, so that no more than this is said.
 */
const SIZES: Record<Resolution, string> = {
  6: 'about 31 square kilometres',
  7: 'about 4.5 square kilometres',
  8: 'about 64 hectares',
  9: 'about 9 hectares',
  10: 'about 1.3 hectares',
}

/** The sizes in the order they are offered, largest first. */
export const SIZE_CHOICES: readonly Resolution[] = [6, 7, 8, 9, 10]

/** "about 9 hectares (H3 9)" */
export function cellSize(resolution: Resolution): string {
  return `${SIZES[resolution]} (H3 ${resolution})`
}

/** "hexagons of about 9 hectares", without the term of art. */
export function plainCellSize(resolution: Resolution): string {
  return SIZES[resolution]
}

export const FOLLOWING_HINT = 'Figures change with the zoom: fix a size before you quote one.'
