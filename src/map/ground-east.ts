import { PLACE_NAMES_EAST } from '../core/vocabulary/place-names-east.ts'
import type { Ground } from './ground.ts'
import { LAND } from './land.ts'

/** What the page itself knows of the ground: land, and the names of the East of England. Boundaries come with the user's files. */
export const GROUND_EAST: Ground = { land: LAND, outlines: [], places: PLACE_NAMES_EAST }
