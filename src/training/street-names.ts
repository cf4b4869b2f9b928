import { random } from './random.ts'
import { TOWNS, type Town } from './towns.ts'

/** The name that three towns share: "Ropewalk Lane" alone does not say where. */
export const SHARED_STREET = { name: 'Ropewalk Lane', towns: ['Corvane', 'Tidewick', 'Culverness'] } as const

const STREETS_SEED = 13
const STREETS_OF_AN_AREA = 6

/** The street names of each town. But for the shared one and High Street, which every town has, no name comes twice. */
export function streetNames(): ReadonlyMap<Town, readonly string[]> {
  const from = random(STREETS_SEED)
  const taken = new Set<string>()
  const fresh = (): string => {
    for (;;) {
      const name = `${from.oneOf(STEMS)}${from.oneOf(ENDINGS)} ${from.oneOf(STREETS)}`
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  }
  return new Map(TOWNS.map((town) => [town, Array.from({ length: town.areas * STREETS_OF_AN_AREA }, fresh)]))
}

const STREETS = 'Road Street Close Avenue Lane Drive Way Court Crescent Gardens Hill Row Walk Rise'.split(' ')
const ENDINGS = ['', 'ford', 'ham', 'ton', 'wick', 'field', 'bridge', 'stead', 'worth', 'by', 'mere', ' Green', ' End']
const STEMS =
  `Alder Amber Anchor Ash Barn Beacon Beck Birch Black Brack Broad Buoy Cable Clay Cobble Cockle Coil Cole Crane Cutter
  Dray Drift Dunlin Elm Eider Fal Fen Flax Foam Gannet Glebe Gold Gull Har Hawser Hazel Heron Holl Ing Kelp Kes Lantern Lark Ling
  Marram Mast Mill Mussel Nether Nor Oak Oar Osier Pebble Pen Pilot Plover Quar Quern Raven Reed Rope Rush Sail Sand Sax Sedge
  Shel Skerr Slip Spindle Stoke Swan Tar Tern Thorn Tide Til Up Vane Wal Wen Wharf Whelk Whit Win Withy Wrack Yar`.split(
    /\s+/,
  )
