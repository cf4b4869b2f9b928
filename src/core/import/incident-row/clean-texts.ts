import { fingerprint } from '../../table/fingerprint.ts'
import { removePersonal } from '../personal-data/remove-personal.ts'

/** A text of a column that is kept, as it may be kept. */
export interface CleanText {
  /** '' where it holds personal data. */
  readonly text: string
  /** A number that stands for it, in any table. */
  readonly mark: number
}

/** More different texts than this are no categories or places any more; what was found of the first is forgotten. */
const MOST_REMEMBERED = 100_000
/** Characters that say nothing in a name: controls, and those that turn the direction of text around, so that it reads as another. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu

/** A bare name in a column that is kept is somebody's: its file is of incidents, not of places. */
const OF_PEOPLE = { bareNames: 'of-people' } as const

const NOTHING: CleanText = { text: '', mark: 0 }

/** Cleans texts, looking at each different one once; `onRemoved` is told of every row that loses one. */
export function cleanTexts(onRemoved: () => void): (text: string) => CleanText {
  const known = new Map<string, CleanText>()
  return (text) => {
    if (text === '') return NOTHING
    let clean = known.get(text)
    if (clean === undefined) {
      const own = removePersonal(text, OF_PEOPLE) ?? text.replace(UNSEEN, ' ').trim()
      clean = { text: own, mark: fingerprint(own).high }
      if (known.size >= MOST_REMEMBERED) known.clear()
      known.set(text, clean)
    }
    if (clean.text === '') onRemoved()
    return clean
  }
}
