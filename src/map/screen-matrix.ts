/** A 4 by 4 matrix in column order, as WebGL and MapLibre have it. */
export type Matrix = ArrayLike<number>

/**
 * The matrix for points relative to `origin`, as float32. The move is done in 64 bits: whole Mercator coordinates in float32 are
 * only good to about two metres, relative ones to a millimetre.
 */
export function relativeTo(matrix: Matrix, [x, y]: readonly [number, number]): Float32Array {
  const moved = Float32Array.from(matrix)
  for (let row = 0; row < 4; row++)
    moved[12 + row] = at(matrix, row) * x + at(matrix, 4 + row) * y + at(matrix, 12 + row)
  return moved
}

/** Where a Mercator point lies on a screen of so many pixels, from its middle, y upwards. */
export function onScreen(matrix: Matrix, x: number, y: number, width: number, height: number): [number, number] {
  const [clipX, clipY] = clip(matrix, x, y)
  return [(clipX * width) / 2, (clipY * height) / 2]
}

/** Whether any of a box (west, north, east, south in Mercator units) may be in view. */
export function isInView(
  matrix: Matrix,
  [west, north, east, south]: readonly [number, number, number, number],
): boolean {
  const corners = [
    clip(matrix, west, north),
    clip(matrix, east, north),
    clip(matrix, west, south),
    clip(matrix, east, south),
  ]
  return ([0, 1] as const).every((axis) => !corners.every((c) => c[axis] < -1) && !corners.every((c) => c[axis] > 1))
}

function clip(matrix: Matrix, x: number, y: number): [number, number] {
  const part = (row: number) => at(matrix, row) * x + at(matrix, 4 + row) * y + at(matrix, 12 + row)
  const w = part(3) || 1
  return [part(0) / w, part(1) / w]
}

const at = (matrix: Matrix, i: number) => matrix[i] ?? 0
