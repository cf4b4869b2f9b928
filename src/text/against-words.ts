import { askedPlaces, placeListOf } from '../core/vocabulary/place-lists.ts'
import { groupName } from './crime-groups.ts'
import { list } from './numbers.ts'

/** The other of a pair, in a control or the head of a column: a kind of offence, or "Places of register.csv". */
export function againstName(asked: string): string {
  const places = placeListOf(asked)
  return places === null ? groupName(asked) : `Places of ${places}`
}

/** The same in the middle of a sentence: “violence and sexual offences” in quotation marks, because of its “and”. */
export function againstWords(against: readonly string[]): string {
  return list(
    against.map((asked) => {
      const places = placeListOf(asked)
      return places === null ? `“${groupName(asked).toLowerCase()}”` : `places of ${places}`
    }),
  )
}

/** Whether the other of a pair is no kind of offence. */
export function isOfPlaces(against: readonly string[]): boolean {
  return against.some((asked) => placeListOf(asked) !== null)
}

/** How the places of a list are asked for. */
export function placesName(list: string): string {
  return askedPlaces(list)
}
