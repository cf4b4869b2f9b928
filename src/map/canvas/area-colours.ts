import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * Areas that are told their colour between two frames. MapLibre rewrites every corner of each and sends all corners to the graphics
 * card again: 7,000 areas at once hold the page for a tenth of a second, these few for less than 50 ms.
 */
const IN_A_FRAME = 1000

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
