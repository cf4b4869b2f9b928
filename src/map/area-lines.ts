/** How outlines of areas are drawn; both maps ask here, so that they look alike. Widths in CSS pixels. */

/** At zoom 6 and at zoom 12, as lines between districts are. */
export const LINE_WIDTH = [0.75, 1.5] as const
/** How much wider than the line its halo is. */
export const HALO_WIDTH = 2

interface Fading {
  /** Pixels that an area is wide where this begins to show, and where it shows in full. */
  readonly from: number
  readonly full: number
  /** Strength below `from` and from `full` on, 0 to 1. */
  readonly least: number
  readonly most: number
}

/**
 * Where a county has thousands of areas, lines round each would be most of the picture and darken it: they fade as the areas become
 * small. The halo, which keeps a line legible on a dark hex, comes when there is room for it.
 */
export const LINE: Fading = { from: 3, full: 24, least: 0.12, most: 1 }
export const HALO: Fading = { from: 10, full: 40, least: 0, most: 0.7 }

/** Doublings of the map between no width and the whole: zooms at which a fading begins and ends, for areas of this Mercator width. */
export function fadingZooms({ from, full }: Fading, typicalWidth: number): readonly [number, number] {
  // Not beyond what a map can show, for areas that are points or the whole world.
  const zoomAt = (pixels: number) => Math.min(Math.max(Math.log2(pixels / (512 * typicalWidth)), 0), 24)
  const begins = zoomAt(from)
  return [begins, Math.max(zoomAt(full), begins + 0.01)]
}

/** Strength of a line at a zoom, 0 to 1. */
export function strengthAt(zoom: number, fading: Fading, typicalWidth: number): number {
  const [begins, ends] = fadingZooms(fading, typicalWidth)
  const part = Math.min(Math.max((zoom - begins) / (ends - begins), 0), 1)
  return fading.least + (fading.most - fading.least) * part
}
