import { capital } from './capital.ts'

/** The kind of a place as its file has it, in words: "fitness_centre" is "Fitness centre". '' is a place without a kind. */
export function placeKindWords(kind: string): string {
  return kind === '' ? 'Kind not stated' : capital(kind.replaceAll('_', ' ').trim())
}
