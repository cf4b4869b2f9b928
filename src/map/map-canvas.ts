import type { Measure } from '../core/question/question.ts'
import type { BaseMapInfo } from './base-map-info.ts'
import type { Bounds } from './bounds.ts'
import type { Palette } from './colours.ts'
import type { Ground } from './ground.ts'
import type { MapAreas } from './map-areas.ts'
import type { MapPlaces } from './place-symbols.ts'
import type { ShownPicture } from './showing.ts'

export type { MapAreas, MapPlaces }

/**
 * Why a map is not as it should be. `no-webgl2`: it is drawn without a graphics card (canvas-svg.ts); `context-lost` may pass
 * (then `onReady` comes again); `failed` is for good.
 */
export type MapProblem = 'no-webgl2' | 'context-lost' | 'failed'

/** Where a map looks: the middle in degrees WGS84, and how many metres on the ground a CSS pixel is there. */
export interface MapView {
  readonly lng: number
  readonly lat: number
  readonly metresPerPixel: number
}

export type PanDirection = 'north' | 'south' | 'east' | 'west'

export interface MapCanvasOptions {
  /** Give the legend the same one. */
  readonly palette?: Palette
  /** A hex of the picture was clicked; null is a click beside the study area. The map marks nothing by itself: call `choose`. */
  readonly onPick?: (cell: bigint | null) => void
  /** The hex under the pointer changed. The map rings it by itself. */
  readonly onHover?: (cell: bigint | null) => void
  /** The view came to rest somewhere else, by whatever means. */
  readonly onMove?: (view: MapView) => void
  /** The map can draw: at first, and again after the graphics card forgot everything. */
  readonly onReady?: () => void
  readonly onProblem?: (problem: MapProblem) => void
}

/** A map on the screen: by MapLibre (canvas.ts) or, without a graphics card, as SVG (canvas-svg.ts). Both do the same. */
export interface MapCanvas {
  /**
   * Draws a picture. Resolves true when all its hexes are drawn or queued for the next frame, false when other cells came in
   * between. The view is kept, except for the first picture and for one that lies wholly out of view: those are fitted.
   */
  show(picture: ShownPicture): Promise<boolean>
  /** Rings a hex and brings it into view; null, or a cell that is not in the picture, rings none. */
  choose(cell: bigint | null): void
  /** Fits the view to some cells or a box; without an argument to the whole picture. Never animated. */
  fit(where?: BigUint64Array | Bounds): void
  /**
   * Puts a place into the middle, at once; comes closer where a pixel is more than `metresPerPixel`, and goes further away only where
   * that is to be kept exactly.
   */
  goTo(place: { readonly lng: number; readonly lat: number }, metresPerPixel?: number, isExact?: boolean): void
  /** Moves the view by a third of its size, at once. */
  pan(direction: PanDirection): void
  zoomIn(): void
  zoomOut(): void
  /** Null while the map is hidden or cannot draw. */
  view(): MapView | null
  setPalette(palette: Palette): void
  /** What lies under the hexes and which names stand above them. */
  setGround(ground: Ground): void
  /**
   * Outlines of areas above the hexes, with their names where there is room; null takes them away. The same object again changes
   * nothing.
   */
  setAreas(areas: MapAreas | null): void
  /**
   * Areas filled in place of hexes: a class a byte an area, in the colours of the measure; null shows the hexes again. The same areas
   * with other classes are only coloured anew. A hex is still ringed, and still found under the pointer.
   * @param classCount for counts and rates, how many classes beside 0 the legend has; without, the highest that an area has
   */
  fillAreas(areas: MapAreas | null, classes: Uint8Array | null, measure: Measure, classCount?: number): void
  /** Signs for places, above hexes and outlines and below names; later layers above earlier. [] takes them away. */
  setPlaces(layers: readonly MapPlaces[]): void
  /**
   * Draws a PMTiles archive of the user's own under the hexes, which let it shine through; null takes it away. What was shown
   * before stays where a file is refused. Resolves null where nothing is shown of it: another file, or none, was chosen
   * meanwhile. Only where there is WebGL.
   * @throws BaseMapError, as a rejection
   */
  setBaseMap?(file: File | null): Promise<BaseMapInfo | null>
  /** For a container that was hidden; otherwise the map watches its container. */
  resize(): void
  destroy(): void
}
