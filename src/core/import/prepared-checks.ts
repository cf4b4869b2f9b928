import { MOST_IN_16_BITS } from '../table/dictionary.ts'
import type { Column } from './prepared-layout.ts'

/** A file whose hash is right and whose contents contradict themselves: this tool did not write it. */
export class Contradiction extends Error {}

/** Throws Contradiction unless `isSo`. */
export function hold(isSo: boolean, what: string): void {
  if (!isSo) throw new Contradiction(what)
}

/** Texts told apart by a 16-bit column: none of them twice, or their numbers would shift when more are added. */
export function isList(texts: readonly string[], what: string): void {
  hold(texts.length <= MOST_IN_16_BITS && new Set(texts).size === texts.length, what)
}

// Plain loops: `some` with a function takes five times as long over a million rows.
export function isBelow(column: Column, limit: number, what: string): void {
  let highest = -1
  for (let at = 0; at < column.length; at++) {
    const number = column[at] as number
    if (number > highest) highest = number
  }
  hold(highest < limit, what)
}

/**
 * Every position is one of the list, and every text of the list from number `first` on has a row: a force without rows would be shown
 * as a source.
 */
export function isListUsed(column: Column, length: number, what: string, first = 0): void {
  isBelow(column, length, what)
  const used = new Uint8Array(length).fill(1, 0, first)
  for (let at = 0; at < column.length; at++) used[column[at] as number] = 1
  hold(!used.includes(0), what)
}

/** Every pair, in ten-millionths of a degree, is a place on earth. */
export function areOnEarth(lng: Int32Array, lat: Int32Array): void {
  for (let at = 0; at < lng.length; at++) {
    hold(Math.abs(lng[at] as number) <= 180e7 && Math.abs(lat[at] as number) <= 90e7, 'coordinates')
  }
}

export function object(written: unknown): Record<string, unknown> {
  hold(typeof written === 'object' && written !== null && !Array.isArray(written), 'an object')
  return written as Record<string, unknown>
}

export function array(written: unknown): unknown[] {
  hold(Array.isArray(written), 'a list')
  return written as unknown[]
}

export function texts(written: unknown): string[] {
  return array(written).map(text)
}

export function text(written: unknown): string {
  hold(typeof written === 'string', 'a text')
  return written as string
}

/** A whole number, not negative. */
export function whole(written: unknown): number {
  hold(Number.isSafeInteger(written) && (written as number) >= 0, 'a number')
  return written as number
}

export function oneOf<T extends string>(written: unknown, codes: readonly T[]): T {
  hold((codes as readonly unknown[]).includes(written), 'a code')
  return written as T
}
