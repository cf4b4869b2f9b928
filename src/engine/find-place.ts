import type { FoundPlace, FoundPlaces } from '../core/question/found-place.ts'
import type { PlaceName } from '../core/vocabulary/place-names.ts'
import { degreesApart } from './distance.ts'
import { isMisspelt } from './misspelt.ts'
import type { IndexedPlace } from './place-index.ts'

/** How many of the found places are handed out: a list longer than this is not read. */
const MOST_FOUND = 20
/** A name on the map further away than this (degrees of latitude, about 8 km) says nothing about where a street is. */
const NEAR = 0.072

/**
 * Places whose name holds every word that was typed, in any order; a street is also found by its district ("prince norwich").
 * The best first: the name itself, then names that begin with the text, then names with a word that begins with each typed word,
 * then the others; among equals settlements, districts, and locations by their incidents. Where nothing matches, names that differ
 * by a slip of the keyboard.
 */
export function findPlace(
  index: readonly IndexedPlace[],
  names: readonly PlaceName[],
  text: string,
  hexesOf: (points: readonly number[]) => FoundPlace['hexes'],
): FoundPlaces {
  const typed = plain(text)
  const words = typed.split(' ').filter((word) => word !== '')
  if (words.length === 0) return { places: [], all: 0, isSimilar: false }
  const settlements = names.map(({ name, lng, lat }) => ({
    kind: 'settlement' as const,
    name,
    district: '',
    lng,
    lat,
    box: null,
    incidents: null,
    points: [],
  }))
  const all = [...settlements, ...index]
  const exact = all
    .map((place) => ({ place, match: matchOf(place, typed, words) }))
    .filter(({ match }) => match < NO_MATCH)
    .sort((a, b) => a.match - b.match || KINDS[a.place.kind] - KINDS[b.place.kind] || byIncidents(a.place, b.place))
    .map(({ place }) => place)
  // Only where nothing is called so: whoever types well is not to wade through what sounds alike.
  const found =
    exact.length > 0 ? exact : all.filter(({ name }) => isMisspelt(words, plain(name).split(' '))).sort(byIncidents)
  const places = found.slice(0, MOST_FOUND).map(({ points, ...place }): FoundPlace => {
    const near = place.kind === 'location' ? nearest(names, place) : ''
    return { ...place, near, hexes: hexesOf(points) }
  })
  return { places, all: found.length, isSimilar: exact.length === 0 && found.length > 0 }
}

const KINDS = { settlement: 0, district: 1, location: 2 } as const
const NO_MATCH = 4

type Searched = Pick<FoundPlace, 'kind' | 'name' | 'district' | 'lng' | 'lat' | 'incidents'>

function matchOf({ name, district }: Searched, typed: string, words: readonly string[]): number {
  const own = plain(name)
  if (own === typed) return 0
  if (own.startsWith(typed)) return 1
  // A district alone finds itself, not each of its streets.
  if (!words.some((word) => own.includes(word))) return NO_MATCH
  const all = `${own} ${plain(district)}`
  if (words.every((word) => ` ${all}`.includes(` ${word}`))) return 2
  return words.every((word) => all.includes(word)) ? 3 : NO_MATCH
}

function byIncidents(a: Searched, b: Searched): number {
  return (b.incidents ?? 0) - (a.incidents ?? 0) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
}

/** As people type: without capitals, accents, apostrophes and other signs, and with "Rd" and "St" spelt out at the end. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ rd$/, ' road')
    .replace(/ ave$/, ' avenue')
    .replace(/(?<=.) st$/, ' street')
}

function nearest(names: readonly PlaceName[], to: Searched): string {
  let best = ''
  let shortest = NEAR
  for (const name of names) {
    const length = degreesApart(name, to)
    if (length < shortest) [best, shortest] = [name.name, length]
  }
  return best
}
