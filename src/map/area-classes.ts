import type { Picture } from '../core/question/picture.ts'

/**
 * Classes of whole areas under a picture, parallel to `codes`: of their smoothed rates in the picture's breaks, or their tenths of
 * deprivation. Null where the picture shows neither, or its figures are of other boundaries than `name`.
 */
export function areaClasses(
  { beneath, breaks, question }: Pick<Picture, 'beneath' | 'breaks' | 'question'>,
  name: string,
  codes: readonly string[],
): Uint8Array | null {
  if (beneath?.kind === 'rate') {
    if (beneath.boundaries !== name) return null
    const rates = new Map(beneath.areas.rows.map(({ code, smoothed }) => [code, smoothed]))
    return Uint8Array.from(codes, (code) => classOf(rates.get(code) ?? null, breaks))
  }
  if (beneath?.kind !== 'deprivation' || question.measure !== 'deprivation') return null
  return beneath.inequality.boundaries === name ? beneath.areaDeciles : null
}

/** The file whose areas a picture's figures are of; null where there is none. */
export function areasOfPicture({ beneath }: Pick<Picture, 'beneath'>): string | null {
  if (beneath === null) return null
  return beneath.kind === 'rate' ? beneath.boundaries : beneath.inequality.boundaries
}

function classOf(rate: number | null, breaks: readonly number[]): number {
  if (rate === null) return 0
  let found = 1
  while (found < breaks.length && rate >= (breaks[found] as number)) found += 1
  return found
}
