/** The codes of src/map/base-map-info.ts, which the text room may not import. */
const FAULTS = {
  'not-pmtiles': 'This file is not a map in PMTiles form. Choose a file that ends in .pmtiles.',
  'old-pmtiles':
    'This file is in an old form of PMTiles. Ask whoever made it for version 3, or convert it with "pmtiles convert".',
  'unknown-tiles':
    'This file holds a kind of map tile that cannot be drawn here. Vector tiles (MVT) and pictures (PNG, JPEG, WebP) can.',
  unreadable: 'This file cannot be read as a map: it may be cut off or damaged. Copy or download it again.',
} as const

/** What a person can do about a file that is no base map. */
export function baseMapFaultWords(fault: keyof typeof FAULTS): string {
  return FAULTS[fault]
}

export const BASE_MAP_HINT =
  'Streets and buildings under the hexagons, from a map file on this computer that ends in .pmtiles. Nothing is fetched; the file stays open until this page is closed.'

/** What is known of the base map that is shown: its name, what detail it holds, and whom to name. */
export function baseMapLine(base: { name: string; minZoom: number; maxZoom: number; attribution: string }): string {
  const { name, minZoom, maxZoom, attribution } = base
  const whom =
    attribution === '' ? 'It names no source: find out whom to name before you publish it.' : `Source: ${attribution}.`
  const far = minZoom > LEAST_SHOWN ? ' Nothing of it is drawn when far out: zoom in.' : ''
  return `${name}, detail to zoom ${maxZoom}. ${whom}${far} Hexagons let it shine through, so their colours are paler than in the legend.`
}

/** The zoom at which a county fills the map. */
const LEAST_SHOWN = 8
