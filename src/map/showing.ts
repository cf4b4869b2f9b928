import type { Picture } from '../core/question/picture.ts'
import { type HexSlice, hexSlices } from './hex-geometry.ts'
import { pause } from './pause.ts'
import { type Ramp, rampOf } from './ramp.ts'
import { sameCells } from './same-cells.ts'

/** What a map needs of a picture. */
export type ShownPicture = Pick<Picture, 'question' | 'cells' | 'classes' | 'breaks'>

/** What hexes are drawn on: the hex layer, or a list in a test. */
export interface HexTarget {
  start(classes: Uint8Array, ramp: Ramp): void
  add(slice: HexSlice): void
  finish(): void
  recolour(classes: Uint8Array, ramp: Ramp): void
}

export interface Showing {
  readonly picture: () => ShownPicture | null
  /** Resolves true when all hexes of the picture were handed over, false when other cells came in between. */
  show(picture: ShownPicture): Promise<boolean>
  /** The picture once more from the beginning: the graphics card forgot it. */
  again(): Promise<boolean>
  stop(): void
}

/** Work between two pauses in ms: with one slice more than this a task stays far below 50 ms, where people notice. */
const BUDGET = 12

/**
 * Brings pictures to the target, the newest only. The same cells are recoloured; other cells come slice by slice with pauses between, so that no task
 * is long, and from the first frame on what is seen belongs to the newest picture.
 */
export function createShowing(target: HexTarget): Showing {
  let shown: ShownPicture | null = null
  let turn = 0
  let building: Promise<boolean> = Promise.resolve(true)

  async function build(picture: ShownPicture): Promise<boolean> {
    const mine = ++turn
    target.start(picture.classes, rampOf(picture))
    // Whoever calls has done enough in this task: the first slices, met by cold code, take several times as long as later ones.
    await pause()
    if (mine !== turn) return false
    let since = performance.now()
    for (const slice of hexSlices(picture.cells)) {
      target.add(slice)
      if (performance.now() - since < BUDGET) continue
      await pause()
      if (mine !== turn) return false
      since = performance.now()
    }
    target.finish()
    return true
  }

  return {
    picture: () => shown,
    show(picture) {
      const isSame = shown !== null && sameCells(shown.cells, picture.cells)
      shown = picture
      if (isSame) target.recolour(picture.classes, rampOf(picture))
      else building = build(picture)
      return building
    },
    again() {
      if (shown) building = build(shown)
      return building
    },
    stop() {
      turn++
    },
  }
}
