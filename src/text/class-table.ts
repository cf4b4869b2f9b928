import { perWords } from './beneath-words.ts'
import { count } from './numbers.ts'

export const MAP_AS_TABLE = 'The map’s colours as a table'

export function classColumns(per: string): string[] {
  const base = perWords(per)
  return ['On the map', 'Hexagons', 'Incidents', `${base.charAt(0).toUpperCase()}${base.slice(1)}`]
}

/** A class with what lies in its hexagons. */
export function classRow(
  words: string,
  { hexes, incidents, people }: { readonly hexes: number; readonly incidents: number; readonly people: number | null },
): string[] {
  return [words, count(hexes), count(incidents), people === null ? 'not known' : count(Math.round(people))]
}
