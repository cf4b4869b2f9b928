import type { Detector } from './detector.ts'

const THREE_WORDS =
  /^(?:https?:\/\/w3w\.co\/|w3w:? ?|\/{1,3})?(?!www\.)\p{Ll}{3,24}\.\p{Ll}{3,24}\.(?!com$|org$|net$|gov$|info$)\p{Ll}{3,24}$/u

export const WHAT3WORDS: Detector = {
  kind: 'what3words',
  header: /\bw(?:hat)? ?3 ?w(?:ords)?\b|\bwhat three words\b/,
  named: { matches: (value) => THREE_WORDS.test(value.toLowerCase()), share: 0.001, distinct: 1 },
  silent: { matches: isThreeWords, share: 0.05, distinct: 2 },
}

/** Whether a whole text in small letters is the three words of a place, with or without their slashes. */
export function isThreeWords(value: string): boolean {
  return THREE_WORDS.test(value)
}
