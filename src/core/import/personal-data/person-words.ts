const listed = (words: string): string =>
  words
    .trim()
    .split(/\s*,\s*/)
    .join('|')

/** Words of headers for somebody: whoever was harmed, suspected, asked, employed or told. */
const PERSONS = listed(`
  persons?, victims?, suspects?, offenders?, aggrieved, complainants?, witness(?:es)?, informants?, callers?, nominals?, subjects?,
  clients?, patients?, parents?, guardians?, carers?, pupils?, students?, detainees?, defendants?, accused, perps?, perpetrators?,
  assailants?, attackers?, keepers?, owners?, drivers?, tenants?, residents?, occupiers?, neighbours?, officers?, oic, holders?,
  licensees?, applicants?, contacts?, staff, supervisors?, managers?, sergeants?, constables?, inspectors?, dps, authors?, next of kin,
  nok, allocated, attended, key ?workers?, case ?workers?, social ?workers?, support ?workers?, youth ?workers?, practitioners?,
  coordinators?, mentors?, referrers?, reporters?, injured part(?:y|ies), reporting part(?:y|ies), young people, missing people, detectives?, leaders?,
  rangers?, wardens?, organisers?, doctors?, nurses?, teachers?, landlords?, child(?:ren)?,
  reported by, recorded by, entered by, created by, logged by, completed by, submitted by, referred by, taken by, assigned to,
  allocated to, reported to
`)

/** A header that speaks of a person, wherever in it. */
export const SPEAKS_OF_PERSONS = new RegExp(`\\b(?:${PERSONS})\\b`)

/** A header that is somebody, and nothing of or about him: "Suspect 1", "Aggrieved", "Attending officer". */
export const IS_SOMEBODY = new RegExp(`^(?:[a-z]+ )?(?:${PERSONS})(?: \\d+)?$`)

/**
 * Headers of places and things that have names. What a header is of stands last, or before "of" and the like: "Crime victim" and
 * "Officer in charge of beat" are persons, "Victim ward" is a ward.
 */
export const PLACES_AND_THINGS = new RegExp(
  [
    `^(?!.*\\b(?:${PERSONS})(?: (?:names?|details|info|full|\\d+))*$)(?!.*\\b(?:${PERSONS}) (?:of|for|in|at|on|from|to)\\b)`,
    '.*\\b(?:street|road|ward|lsoa|msoa|town|village|parish|district|borough|county|venue|pub|school|club|shop|location|loc|place|site',
    '|area|beat|sector|neighbourhood|force|offen[cs]e|crime|outcome|category|type|station|store|event|file|weapon|product|colou?r|make',
    '|model|manufacturer|team|ground|hotspot|operation|business|company|organisation|trading|premises|building|park|estate|region',
    '|locality|city|stop|brand|drug|religion|month|day|status|language|hospital|library|ethnic\\w*|defined|sex|gender|age)\\b',
  ].join(''),
)

/** Headers of what is chosen from a list in which no names of people stand, unlike those of places, makes and products. */
export const LISTS_WITHOUT_PEOPLE =
  /^(?!.*\b(?:make|model|brand|pub|venue|premises|weapon|vehicle|operation|file|school|event|ethnic\w*)\b).*\b(?:offen[cs]e|crime|outcome|category|type|status|disposal|force|organisation|agency|trust|hospital|provider|department|class(?:ification)?)\b/
