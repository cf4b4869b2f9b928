import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl'
import { fadingZooms, HALO, HALO_WIDTH, LINE, LINE_WIDTH } from '../area-lines.ts'
import type { Palette } from '../colours.ts'
import { AREA_NAME_SIZE } from '../svg/labels.ts'

export const FILLS = 'fills'
export const AREA_NAMES = 'area-names'
export const AREA_HALO = 'outlines:areas-halo'
export const AREA_LINE = 'outlines:areas'

/** Areas in the colour that is their state; one that has none yet is not seen. */
export function fillLayer(source: string): LayerSpecification {
  const colour = ['to-color', ['feature-state', 'colour'], 'rgba(0, 0, 0, 0)'] as unknown as ExpressionSpecification
  // Antialias would draw a line round each area, and a darker one where it is see-through.
  return { id: FILLS, type: 'fill', source, paint: { 'fill-color': colour, 'fill-antialias': false } }
}

/** Outlines with their halo below. */
export function outlineLayers(source: string, typicalWidth: number, palette: Palette): LayerSpecification[] {
  // Where the processor draws in place of a graphics card round corners take twice as long, and these cannot be told from them.
  const layout = { 'line-join': 'miter' } as const
  return [
    {
      id: AREA_HALO,
      type: 'line',
      source,
      layout,
      paint: {
        'line-color': palette.nameHalo,
        'line-width': width(HALO_WIDTH),
        'line-opacity': strength(HALO, typicalWidth),
      },
    },
    {
      id: AREA_LINE,
      type: 'line',
      source,
      layout,
      paint: {
        'line-color': palette.boundary,
        'line-width': width(0),
        'line-opacity': strength(LINE, typicalWidth),
      },
    },
  ]
}

/** Names, each from the zoom on at which its area is as wide; where two would overlap, that of the larger area is kept. */
export function areaNameLayer(palette: Palette): LayerSpecification {
  return {
    id: AREA_NAMES,
    type: 'symbol',
    source: AREA_NAMES,
    filter: ['>=', ['zoom'], ['get', 'from']],
    layout: {
      'text-field': ['get', 'name'],
      // Slanted, so that it is not taken for the name of a town.
      'text-font': ['Arial Italic', 'Arial'],
      'text-size': AREA_NAME_SIZE,
      'symbol-sort-key': ['get', 'order'],
      // One line: the room was measured for that.
      'text-max-width': 100,
      'text-padding': 4,
    },
    paint: { 'text-color': palette.name, 'text-halo-color': palette.nameHalo, 'text-halo-width': 1.75 },
  }
}

function width(more: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 6, LINE_WIDTH[0] + more, 12, LINE_WIDTH[1] + more]
}

function strength(fading: typeof LINE, typicalWidth: number): ExpressionSpecification {
  const [begins, ends] = fadingZooms(fading, typicalWidth)
  return ['interpolate', ['linear'], ['zoom'], begins, fading.least, ends, fading.most]
}
