import { TRAINING_MARK } from '../core/vocabulary/training.ts'
import { placeAround } from './distance.ts'
import { drawer } from './drawer.ts'
import { inventedGround } from './ground.ts'
import type { InventedFile } from './invented-file.ts'
import { isCentre } from './people.ts'
import { type Random, random } from './random.ts'
import { isInside, type Position } from './rings.ts'
import { type PlantedPlace, plantedCells } from './truth-cells.ts'

/** Kinds of licence with their hours, and how many of a hundred premises in a centre and elsewhere have them. */
const KINDS = [
  { kind: 'Public house', opens: '11:00', closes: '23:30', centre: 38, elsewhere: 45 },
  { kind: 'Bar', opens: '16:00', closes: '01:00', centre: 22, elsewhere: 3 },
  { kind: 'Nightclub', opens: '22:00', closes: '04:00', centre: 8, elsewhere: 0 },
  { kind: 'Restaurant', opens: '12:00', closes: '23:00', centre: 16, elsewhere: 12 },
  { kind: 'Off licence', opens: '08:00', closes: '23:00', centre: 10, elsewhere: 30 },
  { kind: 'Late night refreshment', opens: '17:00', closes: '03:00', centre: 6, elsewhere: 10 },
] as const

const PREMISES_SEED = 23
/** Where night life is planted, and how many premises stand in each of its cells. */
const NIGHT_LIFE: readonly (readonly [PlantedPlace, number])[] = [
  ['old-market', 8],
  ['bar-street', 7],
  ['new-quarter', 3],
  ['fish-market', 4],
  ['station-square', 4],
]
const FIRST_WORDS =
  'Blind Brass Crooked Drowned Dancing Gilded Hollow Idle Laughing Left-handed Patient Salted Seven Silver'.split(' ')
const SECOND_WORDS =
  'Anchor Barrel Compass Cormorant Eel Ferryman Gannet Herring Kraken Lamp Oyster Pilot Seal Whelk'.split(' ')

/** Licensed premises: crowded where night life is planted, some in the middle of every town, few elsewhere. */
export function premisesFile(): InventedFile {
  const from = random(PREMISES_SEED)
  const rows: string[] = []
  const kinds = { centre: drawerOf('centre', from), elsewhere: drawerOf('elsewhere', from) }
  const open = (at: Position, where: 'centre' | 'elsewhere') => {
    const kind = KINDS[kinds[where]()] as (typeof KINDS)[number]
    const name = `The ${from.oneOf(FIRST_WORDS)} ${from.oneOf(SECOND_WORDS)}`
    rows.push(
      `${name},${kind.kind},${at[0].toFixed(6)},${at[1].toFixed(6)},${kind.opens},${kind.closes},${TRAINING_MARK}\n`,
    )
  }
  for (const [place, premises] of NIGHT_LIFE) {
    for (const { middle } of plantedCells(place)) {
      for (let left = premises; left > 0; left--)
        open(placeAround(middle, 0.12 * Math.sqrt(from.unit()), from), 'centre')
    }
  }
  for (const area of inventedGround().areas) {
    for (let left = isCentre(area) ? 5 : from.below(2); left > 0; left--) {
      const at = placeAround(area.middle, 0.3 * from.unit(), from)
      if (isInside(area.ring, at)) open(at, isCentre(area) ? 'centre' : 'elsewhere')
    }
  }
  return {
    name: 'training-invented-licensed-premises.csv',
    text: `Name,Kind,Longitude,Latitude,Opens,Closes,Note\n${rows.join('')}`,
  }
}

function drawerOf(where: 'centre' | 'elsewhere', from: Random): () => number {
  return drawer(
    KINDS.map((kind) => kind[where]),
    from,
  )
}
