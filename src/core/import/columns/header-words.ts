/**
 * The words of a header as they can be compared: " GridRefEasting" -> "grid ref easting", "LSOA11CD" -> "lsoa 11 cd",
 * "Arrival date/time" -> "arrival date time", "x_coord" -> "x coord".
 */
export function wordsOf(name: string): string {
  return (
    name
      // No header is longer; what is may be anything, and is not worth the time.
      .slice(0, 200)
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .replace(/(\p{L})(\p{N})/gu, '$1 $2')
      .replace(/(\p{N})(\p{L})/gu, '$1 $2')
      .toLowerCase()
      .replace(/['’.]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  )
}

/** Whether words hold a phrase as whole words: "date of birth" holds "birth", "updated" does not hold "date". */
export function says(words: string, phrase: string): boolean {
  return ` ${words} `.includes(` ${phrase} `)
}
