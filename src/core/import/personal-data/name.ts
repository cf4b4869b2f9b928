import type { Detector } from './detector.ts'
import { holdsKnownName, holdsPlaceWord, isWholeName, isWrittenAsName, looksLikeName } from './name-shape.ts'
import { IS_SOMEBODY, LISTS_WITHOUT_PEOPLE, PLACES_AND_THINGS, SPEAKS_OF_PERSONS } from './person-words.ts'
import { matchesIn, type SampledColumn } from './sampled-column.ts'

/** Columns of forenames, surnames and the like: what looks like a name there is one, whether on a list or not. */
export const NAMES_BY_HEADER: Detector = {
  kind: 'name',
  header:
    /\b(?:fore|first|given|last|family|middle|full|maiden|christian|preferred|other|sur|persons?|victims?|suspects?|offenders?|aggrieved|complainants?|witness|informants?|callers?|nominal|subject|client|patient|parent|guardian|carer|child|childs|pupil|student|detainee|defendant|accused|perp|perpetrator|keeper|owners?|drivers?|tenants?|residents?|occupiers?|officers?|oic|holders?|licensees?|applicants?|contact|staff|ip|vic|sus|off|dps|next of kin|nok|worker|manager|supervisor|practitioner|referrer) ?(?:fore|sur|first|last|full|known)? ?names?\b|\bfnames?\b|\bsnames?\b|\blnames?\b|\balias(?:es)?\b|\baka\b|\bnicknames?\b|\binitials\b/,
  never: /\bfile names?\b/,
  named: { matches: isWrittenAsName, share: 0.5, distinct: 1, whole: isNotOfFirms },
  silent: null,
}

/** Columns that speak of persons, or of nothing, or of a name of anything: here names have to be among those that are known. */
export const NAMES_BY_VALUES: Detector = {
  kind: 'name',
  header: SPEAKS_OF_PERSONS,
  never: PLACES_AND_THINGS,
  named: {
    matches: looksLikeName,
    share: 0.3,
    distinct: 1,
    whole: (column) => isOfPeople(column, 0.2, 1, 0.6),
  },
  silent: {
    matches: looksLikeName,
    share: 0.7,
    distinct: 3,
    whole: (column) => isOfPeople(column, 0.3, 3, 0.2),
  },
}

/** Whole names below a header of a place or a thing that speaks of persons, too: "Suspect offence". */
export const WHOLE_NAMES: Detector = {
  kind: 'name',
  header: SPEAKS_OF_PERSONS,
  named: { matches: isWholeName, share: 0.3, distinct: 2 },
  silent: null,
}

/** Texts of two words and more below a header that is somebody and nothing else: no two alike, they are who it was, of whatever name. */
export const NAMES_OF_SOMEBODY: Detector = {
  kind: 'name',
  header: IS_SOMEBODY,
  named: {
    matches: isWrittenAsWholeName,
    share: 0.8,
    distinct: 5,
    whole: (column) => areDistinct(column) && placesIn(column) <= 0.2,
  },
  silent: null,
}

/** Names below the header of a list in which none stand: a column called "Crime type", and in it those of the victims. */
export const NAMES_FOR_CATEGORIES: Detector = {
  kind: 'name',
  header: LISTS_WITHOUT_PEOPLE,
  named: { matches: looksLikeName, share: 0.7, distinct: 3, whole: (column) => isOfPeople(column, 0.5, 3, 0.2) },
  silent: null,
}

/** Whether so large a share (0..1) of the distinct values, and so many of them, hold a known name, and few name a place. */
function isOfPeople(column: SampledColumn, share: number, fewest: number, mostPlaces: number): boolean {
  const known = matchesIn(column, holdsKnownName)
  return known.ofDistinct >= share && known.distinct >= fewest && placesIn(column) <= mostPlaces
}

function isWrittenAsWholeName(value: string): boolean {
  return value.includes(' ') && isWrittenAsName(value)
}

/** What is chosen from a list comes again. */
function areDistinct({ rows, values }: SampledColumn): boolean {
  return values.size >= 0.9 * rows
}

/** Owners and holders may be firms; a surname may be Hill, but is no firm's. */
function isNotOfFirms(column: SampledColumn): boolean {
  return /(?:sur|fore|first|last|family|given|middle|maiden) ?name/.test(column.header) || placesIn(column) <= 0.5
}

/** Share of the distinct values (0..1) with a word of places. It is never 0 for long: people are called Hill, Wood and Green. */
function placesIn(column: SampledColumn): number {
  return matchesIn(column, holdsPlaceWord).ofDistinct
}
