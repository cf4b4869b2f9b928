import { FLAG_NO, FLAG_UNKNOWN, FLAG_YES, type FlagValue } from '../../vocabulary/flags.ts'
import { isUnknown } from './unknown-words.ts'

/** Words that look like a home and are none: they decide before all others. */
const NO_HOME =
  /\bnon[- ]?(?:dwelling|residential|domestic)|\bnot (?:in )?(?:a |the )?(?:dwelling|home|residential)|other than (?:a |in a )?dwelling|public house|\b(?:coffee|guest|opera|ale|steak|play|bath|lodging)[ -]?house|home ?bargains|homebase|home office|\boutside\b|residential (?:street|road|area)|(?:street|road) - residential|nursing home visit|football home/

const HOME =
  /\bdwellings?\b|\b(?:house|home|flat|apartment|bungalow|maisonette|bedsit|cottage|caravan|houseboat|residence|residential|hmo|hostel|refuge)s?\b|\bflats?\/|halls? of residence|student accommodation|(?:supported|sheltered|temporary|safe) (?:housing|accommodation|living)|safe ?house|domestic (?:address|premises|property)|private (?:address|property|house|premises)|\b(?:victim|offender|suspect|patient|own|family|friend|relative|partner|parent)(?:'?s|s')? address/

const ELSEWHERE =
  /\b(?:street|road|highway|pavement|footpath|alley(?:way)?|lane|subway|underpass|town centre|city centre|public (?:place|space|area|open space)|open space|park|playground|field|beach|wood(?:s|land)?|countryside|river|canal|car ?park|bus(?: stop| station)?|train|rail(?:way)?(?: station)?|station|taxi|vehicle|car|transport|airport|pub|bar|nightclub|night club|club|licensed|restaurant|cafe|café|takeaway|take-away|fast food|food outlet|hotel|b&b|shop|store|supermarket|retail|shopping|market|petrol|garage forecourt|bank|office|workplace|place of work|work|factory|warehouse|industrial|business|commercial|school|college|university|education(?:al)?|nursery|hospital|surgery|health(?:care)?|a&e|ambulance|prison|custody|police|court|church|mosque|temple|religious|worship|cemetery|leisure|sports?|gym|stadium|swimming pool|cinema|theatre|casino|betting|bookmakers?|library|community centre|youth (?:club|centre)|council|farm|building site|toilets?|public)s?\b/

/**
 * Whether a type of location is a home: yes for "Dwelling", "House/flat", "Private residence", also where people live together (care
 * home, hostel, refuge); no for the street, licensed premises, a park. Where both are named the first counts ("Flat above shop").
 * Unknown where it is blank and where the words are none of these.
 */
export function dwellingOf(text: string): FlagValue {
  if (isUnknown(text)) return FLAG_UNKNOWN
  const plain = text.trim().toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')
  if (NO_HOME.test(plain)) return FLAG_NO
  const home = plain.search(HOME)
  const elsewhere = plain.search(ELSEWHERE)
  if (home < 0 && elsewhere < 0) return FLAG_UNKNOWN
  return home >= 0 && (elsewhere < 0 || home < elsewhere) ? FLAG_YES : FLAG_NO
}

const KNIFE =
  /kni(?:fe|ves)|machete|\bswords?\b|dagger|\bblad(?:e|ed|es)\b|\bsharp\b|\bstab(?:s|bed|bing|)\b|\bslash(?:ed|ing)?\b|\brazors?\b|scissors|screwdriver|stanley|cleaver|\b(?:axe|hatchet)s?\b/
/** Air weapons and imitations too; not tools that are called guns. */
const GUN =
  /fire ?arms?|\b(?:hand|shot|air|stun|bb )?guns?\b|gunshot|\bbb gun|pistol|revolver|\brifles?\b|\bair (?:weapon|pistol|rifle)|\bshot\b|\bshooting\b|\btaser/
const NO_GUN = /\b(?:nail|glue|staple|heat|water|spray|massage) ?(?:guns?|pistols?)/g
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
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ')
  if (isUnknown(plain) || UNNAMED.test(plain)) return { knife: FLAG_UNKNOWN, gun: FLAG_UNKNOWN }
  const named = plain.replace(DENIED, ' ').replace(NO_GUN, ' ')
  return { knife: KNIFE.test(named) ? FLAG_YES : FLAG_NO, gun: GUN.test(named) ? FLAG_YES : FLAG_NO }
}

/** Where people live who must not be found: word by word. */
const REFUGE =
  /\brefuges?\b|\bsafe[- ]?houses?\b|\bsafe accommodation\b|\bwom[ae]n'?s'? ?aid\b|\bidvas?\b|\bdomestic (?:abuse|violence) (?:hostel|accommodation|shelter|safe)|\bwom[ae]n'?s'? (?:hostel|shelter)/g
/** "Refuge Lane" is a street, a traffic refuge an island in one, a wildlife refuge a marsh. */
const NO_REFUGE =
  /\b(?:refuge|safe ?house) (?:\w+ )?(?:lane|road|street|close|avenue|drive|way|court|crescent|terrace|hill|walk|gardens|place|row|island|rd|st|ln|ave|cl|dr)\b|\b(?:traffic|pedestrian|central|wildlife|bird|nature|mountain) refuges?\b/g

/** Whether a text names a refuge, a safe house or another address that is kept secret to protect those who live there. */
export function isRefuge(text: string): boolean {
  const plain = text.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').replace(NO_REFUGE, ' ')
  return plain.search(REFUGE) >= 0
}
