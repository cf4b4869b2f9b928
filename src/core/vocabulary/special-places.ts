/**
 * Places at which many offences are recorded for a reason of their own: people are held, treated or reported there. A ranking
 * of hexes says so beside the hex. `bit` is the place's bit in a mark set; `pattern` is matched against a place hint without
 * its "On or near". Each pattern is anchored at the end, so that "Hospital Lane" and "County Court Road" stay streets.
 */
export const SPECIAL_PLACES = [
  {
    kind: 'prison',
    bit: 1,
    pattern:
      /^(?:.* )?(?:prison|young offenders? institution|immigration removal centre)$|^hm(?:p|yoi|p ?\/ ?yoi| prison)\b.*$/i,
  },
  { kind: 'hospital', bit: 2, pattern: /^(?:.* )?(?:hospital|infirmary)$/i },
  { kind: 'police', bit: 4, pattern: /^(?:.* )?police (?:station|headquarters|hq|office)$/i },
  {
    kind: 'court',
    bit: 8,
    pattern:
      /^(?:.* )?(?:magistrates?['’]?s?|crown|county|combined|law|family|youth|justice) courts?(?: centre)?$|^(?:.* )?court ?house$|^(?:.* )?justice centre$/i,
  },
] as const

export type SpecialPlaceKind = (typeof SPECIAL_PLACES)[number]['kind']

/** The mark set (0 for an ordinary place) of a place hint as the file gives it: "On or near Prison". */
export function marksOfPlaceHint(hint: string): number {
  const name = hint.replace(/^on or near /i, '').trim()
  let marks = 0
  for (const place of SPECIAL_PLACES) if (place.pattern.test(name)) marks |= place.bit
  return marks
}

/** The kinds in a mark set, in the order of the list above. */
export function kindsOfMarks(marks: number): SpecialPlaceKind[] {
  return SPECIAL_PLACES.filter((place) => (marks & place.bit) !== 0).map((place) => place.kind)
}
