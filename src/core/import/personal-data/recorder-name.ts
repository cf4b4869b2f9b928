import type { Detector } from './detector.ts'
import { isKnownName, looksLikeName } from './name-shape.ts'

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Who records and reports that is nobody: forces by their counties (Police Act 1996, schedule 1), organisations, roles, and the ways in
 * which a report arrives.
 */
const NOBODY = listed(`
  avon bedfordshire beds cambridgeshire cambs cheshire cleveland cumbria derbyshire devon cornwall dorset durham dyfed powys essex
  gloucestershire gwent hampshire hants hertfordshire herts humberside kent lancashire lancs leicestershire lincolnshire lincs london
  metropolitan met merseyside norfolk northamptonshire northants northumbria nottinghamshire notts scotland staffordshire staffs
  suffolk surrey sussex thames valley tyne wear wales warwickshire mercia midlands wiltshire yorkshire manchester norwich ipswich
  lynn yarmouth ireland england britain british
  nhs ambulance fire rescue coastguard ministry defence army navy probation prison prisons education health housing transport
  highways environment environmental university hospital hospitals cctv security guard warden wardens patrol athena niche storm memphis
  connect holmes istv crimestoppers victim witness suspect offender complainant member public resident residents neighbour neighbours
  passer passerby staff employee employees manager officer officers constable sergeant professional parent parents family friend
  friends relative partner spouse mother father son daughter brother sister carer teacher pupil doctor nurse paramedic driver owner
  tenant landlord agency agencies third party self anonymous informant caller citizen customer retailer business charity voluntary
  phone telephone email online internet web website app form letter counter person radio call calls visit portal direct referral
  import imported system automatic auto data transfer interface national local external internal patient triage reception
`)

/** Norfolk and Norwich is "NNUH" to those who fill a table in; a surname of so few letters is on the list of those known. */
const ABBREVIATION = /^[\p{Lu}\d&]{2,5}$/u

/** Columns of who wrote a row down. A force, a trust or a council stands here as often as a person. */
export const RECORDERS: Detector = {
  kind: 'name',
  header:
    /\b(?:reported|recorded|entered|created|logged|input|submitted|completed|taken|raised|added|updated|amended|modified|received|referred|investigated|seized|closed|reviewed|authorised|approved|attended|dealt with|handled|written) by\b|\b(?:assigned|allocated|reported) to\b|\brecorders?\b|\breporters?\b|\bauthors?\b/,
  named: { matches: isPerhapsSomebody, share: 0.6, distinct: 3 },
  silent: null,
}

/** Written as a name, and neither a place nor an organisation, a role or an abbreviation. */
function isPerhapsSomebody(value: string): boolean {
  if (!looksLikeName(value)) return false
  const words = value.toLowerCase().split(/[^\p{L}']+/u)
  if (words.some((word) => NOBODY.has(word) || NOBODY.has(word.replace(/s$/, '')))) return false
  return !ABBREVIATION.test(value) || isKnownName(value.toLowerCase())
}
