import type { PlaceRank } from '../core/vocabulary/place-names.ts'
import type { Position } from './rings.ts'

export interface Town {
  readonly name: string
  readonly rank: PlaceRank
  /** In the plan of the county. */
  readonly at: Position
  /** How far its small areas lie from its middle, in coast radii. */
  readonly spread: number
  /** Small areas that belong to it. */
  readonly areas: number
}

/** Where each district has its seat in the plan; all that is nearest to the seat is the district. */
export const DISTRICTS: readonly { readonly name: string; readonly at: Position }[] = [
  { name: 'Corvane', at: [0.1, -0.02] },
  { name: 'Skerrow', at: [0.72, 0.2] },
  { name: 'Hallowmere', at: [0.3, 0.68] },
  { name: 'Tidewick and Thrumble', at: [-0.38, 0.62] },
  { name: 'Vantry', at: [-0.74, -0.02] },
  { name: 'Brackensea', at: [-0.35, -0.66] },
  { name: 'Culverness', at: [0.46, -0.62] },
]

/** Names that, as far as we know, no place in England bears; a test looks for them among the names of areas and wards. */
export const TOWNS: readonly Town[] = [
  { name: 'Corvane', rank: 'city', at: [0.1, -0.02], spread: 0.198, areas: 56 },
  { name: 'Skerrow Quay', rank: 'town', at: [0.6, 0.45], spread: 0.099, areas: 20 },
  { name: 'Hallowmere', rank: 'town', at: [0.32, 0.62], spread: 0.09, areas: 20 },
  { name: 'Tidewick', rank: 'town', at: [-0.42, 0.66], spread: 0.09, areas: 18 },
  { name: 'Vantry', rank: 'town', at: [-0.72, 0.02], spread: 0.09, areas: 17 },
  { name: 'Brackensea', rank: 'town', at: [-0.36, -0.74], spread: 0.099, areas: 19 },
  { name: 'Culverness', rank: 'town', at: [0.5, -0.64], spread: 0.09, areas: 18 },
  { name: 'Thrumble', rank: 'town', at: [-0.16, 0.5], spread: 0.066, areas: 9 },
  { name: 'Lanternhithe', rank: 'town', at: [0.82, 0.02], spread: 0.066, areas: 9 },
  { name: 'Osmerby', rank: 'town', at: [0.22, -0.4], spread: 0.057, areas: 7 },
  { name: 'Wexenby', rank: 'town', at: [-0.42, -0.36], spread: 0.057, areas: 7 },
  { name: 'Harkenfleet', rank: 'town', at: [-0.28, 0.06], spread: 0.057, areas: 7 },
  { name: 'Mossgallow', rank: 'village', at: [0.44, 0.3], spread: 0.05, areas: 3 },
  { name: 'Drumsallow', rank: 'village', at: [0.06, 0.82], spread: 0.05, areas: 3 },
  { name: 'Eddernsay', rank: 'village', at: [0.58, 0.78], spread: 0.05, areas: 2 },
  { name: 'Fennigrave', rank: 'village', at: [-0.6, 0.4], spread: 0.05, areas: 3 },
  { name: 'Oldquern', rank: 'village', at: [-0.16, 0.86], spread: 0.05, areas: 2 },
  { name: 'Pellowick', rank: 'village', at: [-0.9, 0.24], spread: 0.05, areas: 2 },
  { name: 'Quillaston', rank: 'village', at: [-0.84, -0.3], spread: 0.05, areas: 3 },
  { name: 'Saltcandle', rank: 'village', at: [-0.68, -0.58], spread: 0.05, areas: 3 },
  { name: 'Tarnhollow', rank: 'village', at: [-0.06, -0.62], spread: 0.05, areas: 3 },
  { name: 'Ulverquay', rank: 'village', at: [0.08, -0.9], spread: 0.05, areas: 2 },
  { name: 'Yarrowskel', rank: 'village', at: [0.76, -0.42], spread: 0.05, areas: 3 },
  { name: 'Coldbarrel', rank: 'village', at: [0.62, -0.2], spread: 0.05, areas: 3 },
  { name: 'Nettlehithe', rank: 'village', at: [0.92, 0.18], spread: 0.05, areas: 2 },
  { name: 'Brinesop', rank: 'village', at: [0.32, -0.86], spread: 0.05, areas: 3 },
  { name: 'Marrowby', rank: 'village', at: [-0.5, -0.1], spread: 0.05, areas: 3 },
  { name: 'Sundermoor', rank: 'village', at: [0.06, 0.32], spread: 0.05, areas: 3 },
]
