import * as Comlink from 'comlink'
import type { ImportReport } from '../core/import/ledger.ts'
import type { LoadProgress } from '../core/import/load-progress.ts'
import type { Mapping } from '../core/import/mapping.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import type { DecideMapping } from '../core/import/settle-mapping.ts'
import type { DecideForces } from '../core/import/tables-of-file.ts'
import type { BeneathDetail } from '../core/question/beneath.ts'
import type { Check } from '../core/question/finding.ts'
import type { FoundPlaces } from '../core/question/found-place.ts'
import type { HexDetail } from '../core/question/hex-detail.ts'
import type { Picture } from '../core/question/picture.ts'
import type { Question, Resolution, SameMonth } from '../core/question/question.ts'
import type { Definition } from '../core/vocabulary/definition.ts'
import type { Ground } from '../core/vocabulary/ground.ts'
import { type Month, monthOf } from '../core/vocabulary/month.ts'
import type { PlaceName } from '../core/vocabulary/place-names.ts'
import { inventedGround } from '../training/ground.ts'
import { inventedCounty } from '../training/invented-county.ts'
import type { InventedFile } from '../training/invented-file.ts'
import { inventedTruths, type Truth } from '../training/truths.ts'
import { Engine } from './engine.ts'
import { drawn, drawnPlaces, type Overlays } from './overlays.ts'
import type { RejectedRow } from './rejected-rows.ts'
import { sha256 } from './sha256.ts'
import type { TidyCounts } from './tidy.ts'

const engine = new Engine()
let cancelled = false

/** How far the invented county is: files made, of how many. */
export interface MakingProgress {
  readonly made: number
  readonly of: number
}

/** The month after which none is believed: today's. */
function latestMonth(): Month {
  const now = new Date()
  return monthOf(now.getFullYear(), now.getMonth() + 1) as Month
}

/** The worker's face. Files go in as File; out come reports and pictures, never a row. */
const door = {
  load(
    files: readonly File[],
    onProgress: (progress: LoadProgress) => void,
    decideSameMonth: (conflicts: readonly SameMonthConflict[]) => Promise<SameMonth | 'cancel'>,
    decideMapping: DecideMapping,
    decideForces: DecideForces,
    { replace, remembered }: { readonly replace: boolean; readonly remembered: readonly Mapping[] },
  ): Promise<ImportReport> {
    cancelled = false
    return engine.load(files, {
      latest: latestMonth(),
      isCancelled: () => cancelled,
      ...{ onProgress, decideSameMonth, decideMapping, decideForces, replace, remembered },
    })
  },

  /** Makes the invented county and loads it like any files. Null where it was cancelled before it was made. */
  async loadTraining(
    onMaking: (progress: MakingProgress) => void,
    onProgress: (progress: LoadProgress) => void,
  ): Promise<ImportReport | null> {
    cancelled = false
    const files: File[] = []
    const add = ({ text, name }: InventedFile) => files.push(new File([text], name))
    const making = inventedCounty()
    let step = making.next()
    for (; !step.done; step = making.next()) {
      const { file, done, of } = step.value
      add(file)
      onMaking({ made: done, of })
      // A turn of the event loop, in which a wish to cancel can come in.
      await new Promise((resolve) => setTimeout(resolve))
      if (cancelled) return null
    }
    const { areas, districts, deprivation, population, premises } = step.value
    for (const file of [areas, districts, deprivation, population, premises]) add(file)
    return engine.load(files, {
      latest: latestMonth(),
      onProgress,
      decideSameMonth: async () => 'cancel',
      isCancelled: () => cancelled,
    })
  },

  /** The invented county's land, districts and towns, and what was planted in it. */
  training(): { ground: Ground; truths: readonly Truth[] } {
    const { land, districts, places } = inventedGround()
    const ground = { land: land.map((ring) => [ring]), outlines: districts.map(({ ring }) => [ring]), places }
    return { ground, truths: inventedTruths() }
  },

  /** All files of the invented county, those that the page cannot read yet too: to practise with, here and elsewhere. */
  trainingFiles(): InventedFile[] {
    const making = inventedCounty()
    let step = making.next()
    while (!step.done) step = making.next()
    const { street, ...others } = step.value
    return [...street, ...Object.values(others)]
  },

  clear(): void {
    engine.clear()
  },

  /** Takes files, by their number in the report, and lists of places, boundaries and tables by area, by name, away. */
  remove(sources: readonly number[], places: readonly string[], context: readonly string[]): ImportReport {
    return engine.remove(sources, places, context)
  },

  /** The definitions of the workspace, to be asked by from now on. */
  define(definitions: readonly Definition[]): void {
    engine.define(definitions)
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

  checks(question: Question, cell: bigint): Check[] {
    return engine.checks(question, cell)
  },

  describeAreas(question: Question): BeneathDetail {
    return engine.describeAreas(question)
  },

  /** What is drawn beside the hexes: outlines of areas, and places. Copies: the engine keeps its own. */
  overlays(): Overlays {
    return { boundaries: engine.boundaries().map(drawn), places: engine.places().map(drawnPlaces) }
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

  find(text: string, names: readonly PlaceName[], resolution: Resolution): FoundPlaces {
    return engine.find(text, names, resolution)
  },

  async prepared(): Promise<Uint8Array> {
    const file = await engine.prepared()
    return Comlink.transfer(file, [file.buffer])
  },

  rejectedRows(): RejectedRow[] {
    return engine.rejectedRows()
  },

  /** Here, because reading a large file whole holds a thread up, and the page's is not to be. */
  hash(file: Blob): Promise<string | null> {
    return sha256(file)
  },
}

export type EngineDoor = typeof door

Comlink.expose(door)
