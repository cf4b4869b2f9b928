import { type Bounds, boundsOfCells } from './bounds.ts'

/** A map as far as fitting is concerned. */
export interface FittedMap {
  /** Cells of the picture that is shown; undefined before there is one. */
  readonly cells: () => BigUint64Array | undefined
  /** False while the map is hidden: nothing can be fitted into it then. */
  readonly hasSize: () => boolean
  readonly isOutOfView: (box: Bounds) => boolean
  /** Shows a box as large as it fits; gives false where there is no room for it now. */
  readonly look: (box: Bounds) => boolean
  /** Where the map looks: the same (===) as long as nobody has moved it. */
  readonly view: () => unknown
}

/** Decides when a map is fitted; both maps (canvas.ts, canvas-svg.ts) ask it. */
export interface Fitting {
  /** Fits the view to some cells or a box; without an argument to the whole picture. */
  fitTo(where?: BigUint64Array | Bounds): void
  /** For other cells: fits the first picture, and one that lies out of view; later if the map is hidden now. */
  newCells(): void
  /** The map has another size, or one again. */
  resized(): void
  /** The view is now somebody's own, also where the map is hidden. */
  forget(): void
}

export function createFitting(map: FittedMap): Fitting {
  /** Whether a picture was fitted. */
  let isFitted = false
  /** The box that was fitted last, and the view that came of it; null while it waits for the map to have room. */
  let wanted: Bounds | null = null
  let fittedView: unknown = null

  function fitTo(where: BigUint64Array | Bounds = map.cells() ?? new BigUint64Array()): void {
    const box = where instanceof BigUint64Array ? boundsOfCells(where) : where
    if (!box) return
    fittedView = map.look(box) ? map.view() : null
    wanted = box
  }
  function newCells(): void {
    const box = boundsOfCells(map.cells() ?? new BigUint64Array())
    if (!box || !map.hasSize() || (isFitted && !map.isOutOfView(box))) return
    fitTo(box)
    isFitted = true
  }
  return {
    fitTo,
    newCells,
    resized() {
      if (!isFitted) newCells()
      // Where nobody has moved it since, the map still shows in its new size what it was fitted to.
      else if (wanted && map.hasSize() && (fittedView === null || fittedView === map.view())) fitTo(wanted)
    },
    forget() {
      wanted = null
    },
  }
}
