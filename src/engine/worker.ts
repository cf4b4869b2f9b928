import * as Comlink from 'comlink'
import type { ImportReport } from '../core/import/ledger.ts'
import type { LoadProgress } from '../core/import/load-files.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import type { FoundPlaces } from '../core/question/found-place.ts'
import type { HexDetail } from '../core/question/hex-detail.ts'
import type { Picture } from '../core/question/picture.ts'
import type { Question, SameMonth } from '../core/question/question.ts'
import { monthOf } from '../core/vocabulary/month.ts'
import type { PlaceName } from '../core/vocabulary/place-names.ts'
import { Engine, type RejectedRow } from './engine.ts'
import type { TidyCounts } from './tidy.ts'

const engine = new Engine()
let cancelled = false

/** The worker's face. Files go in as File; out come reports and pictures, never a row. */
const door = {
  load(
    files: readonly File[],
    onProgress: (progress: LoadProgress) => void,
    decideSameMonth: (conflicts: readonly SameMonthConflict[]) => Promise<SameMonth | 'cancel'>,
  ): Promise<ImportReport> {
    cancelled = false
    const now = new Date()
    const latest = monthOf(now.getFullYear(), now.getMonth() + 1) as number
    return engine.load(files, { latest, onProgress, decideSameMonth, isCancelled: () => cancelled })
  },

  /** Stops the load that is going on, at its next block. */
  cancel(): void {
    cancelled = true
  },

  /** The picture's arrays are handed over, not copied; those that the engine keeps are copied first. */
  ask(question: Question): Picture {
    const picture = engine.ask(question)
    const own = { ...picture, cells: picture.cells.slice(), marks: picture.marks.slice() }
    return Comlink.transfer(own, [
      own.cells.buffer,
      own.values.buffer,
      own.classes.buffer,
      own.marks.buffer,
      own.ranking.buffer,
    ] as ArrayBuffer[])
  },

  describe(question: Question, cell: bigint): HexDetail | null {
    return engine.describe(question, cell)
  },

  names(question: Question): string[] {
    return engine.names(question)
  },

  tidy(question: Question): TidyCounts {
    const counts = engine.tidy(question)
    const { cell, month, category, count } = counts
    return Comlink.transfer(
      counts,
      [cell, month, category, count].map(({ buffer }) => buffer as ArrayBuffer),
    )
  },

  playBreaks(question: Question): readonly number[] {
    return engine.playBreaks(question)
  },

  find(text: string, names: readonly PlaceName[]): FoundPlaces {
    return engine.find(text, names)
  },

  rejectedRows(): RejectedRow[] {
    return engine.rejectedRows()
  },
}

export type EngineDoor = typeof door

Comlink.expose(door)
