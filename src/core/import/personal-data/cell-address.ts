import { holdsHouseInStreet } from './house-and-street.ts'

/** A part of a house with its number, and something behind: "Flat 3, Nelson House". */
const PART_OF_A_HOUSE =
  /\b(?:flat|apartment|apt|flt|bedsit|maisonette)\.? (?:no\.? ?)?(?:\d{1,4}[a-z]?|[a-z]\d{0,3}),? (?!of |or |and |fire)\S{2,}[ ,]+\S{2,}/i

/** Whether a cell holds a house: its number with a street behind ("14 Acacia Avenue"), or a flat. A street alone is no address. */
export function holdsAddress(text: string): boolean {
  if (!/\d/.test(text)) return PART_OF_A_HOUSE.test(text)
  if (PART_OF_A_HOUSE.test(text)) return true
  // A comma may stand between the number and the street, nowhere else in them.
  const words = text
    .replace(/(\b[1-9]\d{0,3}[a-z]?), ?(?=\p{L})/giu, '$1 ')
    .replace(/([,;:()])/g, ' $1 ')
    .split(/ +/)
    .filter((word) => word !== '')
  return holdsHouseInStreet(words)
}
