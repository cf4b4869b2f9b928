import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * Areas that are told their colour between two frames. MapLibre rewrites every corner of each, 7,000 areas of 32 corners in 10 to
 * 60 ms: half of that stays below 50. Not fewer, for each frame that shows a part is drawn whole, which takes long without a
 * graphics card.
 */
const IN_A_FRAME = 4000

/** Brings colours to the areas of one source, a part in each frame, and only to those that change. */
export interface AreaColours {
  /** '#rrggbb' or 'rgba(…)' of each area; the newest call counts. */
  show(colours: readonly string[]): void
  stop(): void
}

export function createAreaColours(map: MapLibreMap, source: string): AreaColours {
  const shown: (string | undefined)[] = []
  let wanted: readonly string[] = []
  let next = 0
  let frame = 0

  function step(): void {
    frame = 0
    let told = 0
    for (; next < wanted.length && told < IN_A_FRAME; next++) {
      if (shown[next] === wanted[next]) continue
      map.setFeatureState({ source, id: next }, { colour: wanted[next] })
      shown[next] = wanted[next]
      told++
    }
    if (next < wanted.length) frame = requestAnimationFrame(step)
  }

  return {
    show(colours) {
      wanted = colours
      next = 0
      // What is drawn of an older wish is overwritten in the same order: no frame is lost by it.
      if (frame === 0) step()
    },
    stop() {
      cancelAnimationFrame(frame)
      frame = 0
      wanted = []
    },
  }
}
