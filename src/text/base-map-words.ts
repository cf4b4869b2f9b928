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
