const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Last words of names of streets, with their abbreviations. */
const STREET_TYPES = listed(`
  street st road rd avenue ave av lane ln drive dr drv close cl court ct crescent cres cr gardens gdns grove gr place pl terrace ter
  terr way walk square sq hill row park rise view mews green gate parade pde mount vale broadway highway causeway boulevard blvd
  wharf quay yard plain loke chase drift dell croft field fields meadow meadows circus path alley embankment esplanade bank
  crest end garth heath paddock orchard promenade ridge wynd approach cottages villas buildings mansions
`)

/** Words of places, venues and organisations that stand in no name of a person. */
const PLACE_WORDS = listed(`
  street road avenue lane drive close court crescent gardens grove terrace way walk square hill row park mews parade mount broadway
  highway causeway boulevard wharf quay yard plain loke circus path alley embankment esplanade promenade bypass roundabout junction
  the of and near on at in off inn arms tavern hotel pub bar club restaurant cafe coffee kitchen takeaway pizza kebab grill fish chips
  head lion crown swan horse bull plough anchor duke earl lord lady queen king kings prince princess royal bell ship star school
  academy college university primary junior infant nursery church chapel cathedral mosque temple hall centre center station library
  hospital surgery pharmacy clinic museum theatre cinema gym stadium market shop store stores supermarket garage services ltd limited
  plc llp co company group council constabulary police force service services trust ward parish town city village district borough
  county north south east west northern southern eastern western central upper lower great little new old saint st house lodge farm
  cottage hamlet green common heath beach river bridge bus rail railway car taxi rank stop dock airport port estate industrial retail
  business office post bank area zone sector team unit beat neighbourhood crime theft burglary robbery assault damage violence drugs
  offence offences order public vehicle bicycle weapon weapons possession criminal caution charged charge summons investigation
  suspect victim offender none other unknown no not yes with without under over from to for by home domestic abuse sexual racial
  anti social behaviour arson shoplifting trafficking stalking harassment fraud person property child male female adult
  january february march april may june july august september october november december monday friday sunday
  class division wing grade section level floor flats tower block wood woods forest common marina pier arcade quarter plaza
`)

/** Whether a word in lower case is the last one of names of streets. */
export function isStreetType(word: string): boolean {
  return STREET_TYPES.has(word)
}

/** Whether a word in lower case tells that a text is the name of a place, an organisation or an offence. */
export function isPlaceWord(word: string): boolean {
  return PLACE_WORDS.has(word)
}
