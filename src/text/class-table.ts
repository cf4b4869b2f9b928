import { perWords } from './beneath-words.ts'
import { capital } from './capital.ts'
import { count } from './numbers.ts'

export const MAP_AS_TABLE = 'The map’s colours as a table'

/** `per`: what people beneath are called; null where none are. */
export function classColumns(per: string | null): string[] {
  return ['On the map', 'Hexagons', 'Incidents', ...(per === null ? [] : [capital(perWords(per))])]
}

/** A class with what lies in its hexagons. */
export function classRow(
  words: string,
  { hexes, incidents, people }: { readonly hexes: number; readonly incidents: number; readonly people: number | null },
): string[] {
  return [words, count(hexes), count(incidents), ...(people === null ? [] : [count(Math.round(people))])]
}
