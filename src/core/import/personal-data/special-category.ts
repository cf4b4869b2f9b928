import type { Detector } from './detector.ts'

/**
 * Special categories of personal data (UK GDPR, article 9), known by their header alone: "Yes" says nothing by itself. Ethnicity is
 * one too, but is kept as the five groups of the census (vocabulary/bands.ts); of hate crime the strand is a fact of the offence.
 */
export const SPECIAL_CATEGORIES: Detector = {
  kind: 'special-category',
  header:
    /\breligions?\b|\brelig\b|\breligious (?:belief|affiliation)|\bfaiths?\b|\bbeliefs?\b|\bsexuality\b|\bsexual (?:orient|orientation|preference|identity)\b|\bdisab|\bimpairments?\b|\bneurodiver|\bautis|\blearning (?:difficult|disab)|\bmental|\bmh\b|\bhealth (?:condition|issue|status|need|problem|flag|marker|concern|detail|history)|\b(?:physical|long term|has|any) health\b|^health$|\bmedical\b|\bdiagnos|\bmedication\b|\bpregnan|\bimmig|\basylum|\bvisa\b|\brefugee|\bnationality\b|\bcitizenship\b|\b(?:country|place) of birth\b|\bbirth ?(?:place|country)\b|\bgender (?:identity|reassign\w*|assigned|at birth)\b|\btrans ?(?:gender|sexual)?\b|\bgender same\b|\bpolitical\b|\btrade union\b|\bhiv\b|\bself harm\b/,
  never:
    /\bhate\b|\bstrand\b|\bcent(?:re|er)\b|\bhospital|\bvenue|\bpremises\b|\bboard\b|\btrust\b|\bauthority\b|\bbuilding\b|\blocation type\b|\btransport|\btransfer/,
  named: { matches: () => true, share: 0, distinct: 0 },
  silent: null,
}
