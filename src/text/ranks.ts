import type { Picture } from '../core/question/picture.ts'

/** The rank of each hexagon of a picture's ranking, in its order: equal counts share a rank, and the next rank leaves a gap. */
export function ranks({ ranking, values }: Pick<Picture, 'ranking' | 'values'>): Uint32Array {
  const result = new Uint32Array(ranking.length)
  for (let at = 0; at < ranking.length; at++) {
    const isTied = at > 0 && values[ranking[at] as number] === values[ranking[at - 1] as number]
    result[at] = isTied ? (result[at - 1] as number) : at + 1
  }
  return result
}
