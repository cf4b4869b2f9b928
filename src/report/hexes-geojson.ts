import { cellOutline } from '../core/grid/cell-outline.ts'
import type { Picture } from '../core/question/picture.ts'
import { exportStem } from '../text/export-words.ts'
import { exportedHexes, rounded } from './exported-hexes.ts'
import { saidOfEach } from './hexes-csv.ts'
import { notesLines } from './notes.ts'
import type { Origin } from './origin.ts'

/**
 * The hexagons as a FeatureCollection of RFC 7946: WGS84, outer rings anticlockwise, six decimals. `generated` is a date,
 * "2026-03-01". GDAL shows `name` as the layer's name and `description` in its metadata; the other members beside the features
 * are for people and programs that read the file itself.
 */
export function hexesGeoJson(
  picture: Picture,
  names: readonly string[],
  origin: Origin,
  withZeros: boolean,
  generated: string,
): string {
  const said = saidOfEach(picture, origin)
  const about = {
    type: 'FeatureCollection',
    name: exportStem(picture),
    marking: origin.marking,
    description: notesLines(picture, origin, generated).join('\n'),
    question: picture.question,
    period: picture.period,
    totals: picture.totals,
    generated,
  }
  const features: string[] = []
  for (const { cell, place, incidents, sharePercent, rank, specialPlaces, figures: shown } of exportedHexes(
    picture,
    names,
    withZeros,
  )) {
    const ring = cellOutline(cell).map(([lng, lat]) => [rounded(lng, 6), rounded(lat, 6)])
    const figures = { incidents, share_percent: sharePercent, rank, special_places: specialPlaces, ...shown }
    features.push(
      JSON.stringify({
        type: 'Feature',
        id: cell.toString(16),
        properties: { h3_cell: cell.toString(16), place, ...figures, ...said },
        geometry: { type: 'Polygon', coordinates: [ring] },
      }),
    )
  }
  // A feature a line: the file can be looked through, and two of them compared.
  return `${JSON.stringify(about).slice(0, -1)},"features":[\n${features.join(',\n')}\n]}\n`
}
