import * as v from 'valibot'
import { isPlainName } from './plain-text.ts'

const BYTES = 'has to be a whole number of bytes'

/** Parts that the schemas of a workspace share. The messages go on from the name of a key. */
export const name = v.pipe(
  v.string('has to be a text'),
  v.check(isPlainName, 'has to be 1 to 200 characters, none of them a control character or one that turns text around'),
)

/** A name that may be left out. */
export const nameOrNothing = v.pipe(
  v.string('has to be a text'),
  v.check(
    (text) => text === '' || isPlainName(text),
    'has to be at most 200 characters, none of them a control character or one that turns text around',
  ),
)

export const bytes = v.pipe(v.number(BYTES), v.safeInteger(BYTES), v.minValue(0, BYTES))

/** An object with these keys and no others; valibot's own would take a list for an object. */
export function object<T extends v.ObjectEntries>(entries: T) {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  return v.pipe(v.custom<object>(isObject, 'has to be an object'), v.strictObject(entries))
}

export function list<T extends v.GenericSchema>(item: T, most: number) {
  return v.pipe(v.array(item, 'has to be a list'), v.maxLength(most, `has to be a list of at most ${most}`))
}

/** One of some words. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `has to be one of ${words.map((word) => `"${word}"`).join(', ')}`)
}
