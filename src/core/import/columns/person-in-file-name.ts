import { FORENAMES } from '../personal-data/forenames.ts'
import { isKnownName } from '../personal-data/name-shape.ts'
import { isPlaceWord } from '../personal-data/place-words.ts'
import { removePersonal } from '../personal-data/remove-personal.ts'

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu

/**
 * The part of a file's name that names a person, null where none does: a known forename and a word after it that is written as a
 * surname ("Sarah Smithson") or known as one ("sarah_smith"). File names stand on screens and in exports, and "Victim list Sarah
 * Smithson.csv" is how such files are called.
 */
export function personInFileName(fileName: string): string | null {
  const words = [...fileName.matchAll(WORD)]
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (next === undefined || !FORENAMES.has(word[0].toLowerCase())) continue
    const between = fileName.slice(word.index + word[0].length, next.index)
    if (/^[ _.-]{1,2}$/.test(between) && isSurname(next[0])) return word[0] + between + next[0]
  }
  return removePersonal(fileName) === null ? null : fileName
}

function isSurname(word: string): boolean {
  const plain = word.toLowerCase()
  if (isPlaceWord(plain) || word.length < 3) return false
  return isKnownName(plain) || /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)?$/u.test(word)
}
