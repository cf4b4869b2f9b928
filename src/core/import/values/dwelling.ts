import { FLAG_NO, FLAG_UNKNOWN, FLAG_YES, type FlagValue } from '../../vocabulary/flags.ts'
import { isUnknown } from './unknown-words.ts'

/** Words and phrases, each by itself, in one or several. */
function anyOf(...lines: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${lines.join('|')})s?\\b`)
}

/** What has a home's word in it and is none, or is beside one: these decide before all others. */
const NO_HOME = anyOf(
  'non[- ]?(?:dwelling|residential|domestic)|not (?:in )?(?:an? |the )?(?:dwelling|home|residential)|other than (?:in )?(?:an? )?dwelling',
  'public house|(?:coffee|guest|opera|ale|steak|play|bath|tea)[ -]?house|home ?bargain|homebase|home office',
  'outside|residential (?:street|road|area|car ?park)|(?:street|road) - residential',
)

/** Where people live, alone or together. */
const HOME = anyOf(
  'dwelling|(?:farm)?house|home|flat|apartment|bungalow|maisonette|bedsit|cottage|caravan|houseboat|hmo|hostel|refuge',
  'residence|residential|halls? of residence|student accommodation|(?:farm|council|park|mobile) (?:house|flat|home)',
  '(?:supported|sheltered|temporary|safe) (?:housing|accommodation|living)|safe ?house',
  '(?:domestic|private) (?:address|premise|property)',
  "(?:victim|offender|suspect|patient|own|family|friend|relative|partner|parent)(?:'?s|s')? address",
)

const ELSEWHERE = anyOf(
  'street|road|highway|pavement|footpath|alley(?:way)?|lane|subway|underpass|(?:town|city) centre|public|open space|building site',
  'park|playground|field|beach|wood|woodland|countryside|river|canal|farm|cemetery|market|car ?park|toilet',
  'bus|train|rail|railway|station|taxi|vehicle|car|transport|airport|petrol|forecourt',
  'pub|bar|nightclub|club|licensed|restaurant|cafe|take-?away|fast food|food outlet|hotel|b&b|casino|betting|bookmaker',
  'shop|store|supermarket|retail|shopping|bank|office|workplace|work|factory|warehouse|industrial|business|commercial|trade',
  'school|college|university|education|educational|nursery|hospital|surgery|health|healthcare|a&e|ambulance|prison|custody|police|court',
  'church|mosque|temple|religious|worship|leisure|sport|athletics|gym|stadium|swimming pool|cinema|theatre|library|(?:community|youth) centre',
)

/**
 * Whether a type of location is a home: yes for "Dwelling", "House/flat", "Private residence", also where people live together (care
 * home, hostel, refuge); no for the street, licensed premises, a park. Where both are named the first counts ("Flat above shop").
 * Unknown where it is blank and where the words are none of these.
 */
export function dwellingOf(text: string): FlagValue {
  if (isUnknown(text)) return FLAG_UNKNOWN
  const plain = plainWords(text)
  if (NO_HOME.test(plain)) return FLAG_NO
  const home = plain.search(HOME)
  const elsewhere = plain.search(ELSEWHERE)
  if (home < 0 && elsewhere < 0) return FLAG_UNKNOWN
  return home >= 0 && (elsewhere < 0 || home <= elsewhere) ? FLAG_YES : FLAG_NO
}

const KNIFE =
  /kni(?:fe|ves)|machete|\bswords?\b|dagger|\bblad(?:e|ed|es)\b|\bsharp\b|\bstab(?:s|bed|bing|)\b|\bslash(?:ed|ing)?\b|\brazors?\b|scissors|screwdriver|stanley|cleaver|\b(?:axe|hatchet)s?\b/
/** Air weapons and imitations too. */
const GUN =
  /fire ?arms?|\b(?:hand|shot)?guns?\b|gunshot|pistol|revolver|\brifles?\b|\bair weapon|\bshot\b|\bshooting\b|\btaser/
/** Tools and toys that are called guns, and a small glass. */
const NO_GUN = /\b(?:nail|glue|staple|heat|water|spray|massage) ?(?:guns?|pistols?)|\bshot ?glass/g
/** "No knife or gun", "without weapon": taken out before the words are looked for. */
const DENIED =
  /\b(?:no|not|without|non)[ -](?:an? )?(?:[a-z]+(?:\/| or | and ))*(?:knife|knives|blade|sharp object|firearms?|guns?|weapons?)(?:(?:\/| or | and )(?:knife|knives|blade|firearms?|guns?|weapons?))*/g
/** A weapon, but nobody says which. */
const UNNAMED =
  /^(?:yes|y|weapon(?:s|ed)?(?: used| seen| involved| present)?|armed|unknown weapon|weapon[ -:]*(?:unknown|not known|type unknown))$/

/**
 * What a weapon or method of assault says of knives and guns: both unknown where it is blank, unknown, or only "Weapon"; else no for
 * whatever is not named. A glass or a bottle is no knife.
 */
export function weaponOf(text: string): { knife: FlagValue; gun: FlagValue } {
  const plain = plainWords(text)
  if (isUnknown(plain) || UNNAMED.test(plain)) return { knife: FLAG_UNKNOWN, gun: FLAG_UNKNOWN }
  const named = plain.replace(DENIED, ' ').replace(NO_GUN, ' ')
  return { knife: KNIFE.test(named) ? FLAG_YES : FLAG_NO, gun: GUN.test(named) ? FLAG_YES : FLAG_NO }
}

/** Where people live who must not be found. */
const REFUGE = anyOf(
  "refuge|safe[- ]?house|safe accommodation|wom[ae]n'?s?'? ?aid|idva|wom[ae]n'?s?'? (?:hostel|shelter)",
  'domestic (?:abuse|violence) (?:hostel|accommodation|shelter|safe)',
)
/**
 * "Refuge Lane" is a street, but only where nothing follows: "refuge close to the station" and "Women's refuge, High Street" are not.
 * One named too often is only not shown; one named too seldom puts people in danger.
 */
const STREET =
  /^(?:(?:on or near|near|on|off|junction of) )?(?:\d+[a-z]?,? )?(?:(?:old|new|upper|lower|little|great) )?(?:refuge|safe house) (?:(?:hill|farm|park) )?(?:lane|road|street|close|avenue|drive|way|court|crescent|terrace|hill|walk|gardens|place|row|rd|st|ln|ave|cl|dr)(?=$|,| -)/
/** An island in a road, a marsh. */
const NO_REFUGE = /\b(?:traffic|pedestrian|wildlife|bird|nature) refuges?\b|\brefuge island/g

/** Whether a text names a refuge, a safe house or another address that is kept secret to protect those who live there. */
export function isRefuge(text: string): boolean {
  return REFUGE.test(plainWords(text).replace(STREET, ' ').replace(NO_REFUGE, ' '))
}

/** In small letters, without accents, with straight apostrophes and single spaces. */
function plainWords(text: string): string {
  return text.trim().normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
}
