import { type StudyFrame, studyFrame } from '../core/grid/study-area.ts'
import { coverageOf, monthSpan } from '../core/import/coverage.ts'
import {
  balances,
  type FileLedger,
  type ForceCoverage,
  fileLedgers,
  type ImportReport,
  sumOfLedgers,
} from '../core/import/ledger.ts'
import { type Loaded, type LoadOptions, loadFiles } from '../core/import/load-files.ts'
import { type LoadedData, NOTHING } from '../core/import/loaded-data.ts'
import type { ByteSource } from '../core/import/rows/byte-source.ts'
import { type SameMonthConflict, sameMonthConflicts } from '../core/import/same-month.ts'
import { writePrepared } from '../core/import/write-prepared.ts'
import type { FoundPlaces } from '../core/question/found-place.ts'
import type { HexDetail } from '../core/question/hex-detail.ts'
import type { Picture } from '../core/question/picture.ts'
import type { Question, Resolution } from '../core/question/question.ts'
import { tableBytes } from '../core/table/incident-table.ts'
import type { Rejection } from '../core/vocabulary/import-codes.ts'
import type { Month } from '../core/vocabulary/month.ts'
import type { PlaceName } from '../core/vocabulary/place-names.ts'
import { kindOfForces } from '../core/vocabulary/training.ts'
import { ask, rankedNames } from './ask.ts'
import type { AskedData } from './asked-data.ts'
import { hintsOfSlot, nameOfSlot, type PointFacts, pointFacts } from './cell-names.ts'
import { categoriesOf, monthsOf } from './contents.ts'
import { describe } from './describe.ts'
import { findPlace } from './find-place.ts'
import { type GridView, gridView } from './grid-view.ts'
import { hexesOfPoints } from './hexes-of-points.ts'
import { neverMixed } from './never-mixed.ts'
import { type IndexedPlace, placeIndex } from './place-index.ts'
import { playBreaks } from './play-breaks.ts'
import { refuseTooFine } from './refuse-too-fine.ts'
import { type TidyCounts, tidy } from './tidy.ts'

/** Nothing has been loaded, so there is nothing to ask. */
export class NothingLoaded extends Error {}

/**
 * A rejected row, without any of its values. Rows that a later file replaced were sound and are not listed one by one: `row` is
 * null and `rows` says how many the file lost.
 */
export interface RejectedRow {
  readonly file: string
  readonly row: number | null
  readonly rows: number
  readonly reason: Rejection
}

/** Sizes of hex kept ready at a time: each may hold 64 MB of running sums. */
const MOST_VIEWS = 3

/** What is worked out of a table once, when first needed. */
interface Worked {
  readonly frame: StudyFrame
  readonly span: { first: Month; last: Month }
  readonly facts: PointFacts
  readonly coverage: readonly ForceCoverage[]
  readonly keptTwice: readonly SameMonthConflict[]
  readonly views: Map<Resolution, GridView>
  /** Made by the first search. */
  places: IndexedPlace[] | null
}

/**
 * Keeps the data and answers questions; the same object in the page's worker, in Node, in tests and in the bench. The table is
 * replaced as a whole by a load that succeeds and is otherwise never changed.
 */
export class Engine {
  private data: LoadedData = NOTHING
  private coverage: readonly ForceCoverage[] = []
  private worked: Worked | null = null
  private loading = false

  /** Adds files to what is loaded; one load at a time. Gives the account of everything loaded after it. */
  async load(files: readonly ByteSource[], options: LoadOptions): Promise<ImportReport> {
    if (this.loading) throw new Error('Another load is going on.')
    this.loading = true
    const read = await loadFiles(this.data, files, options).finally(() => {
      this.loading = false
    })
    const loaded = neverMixed(read, this.data, files)
    const before = this.data.sources.length
    const { table, repeats, sources, places } = loaded
    const ledgers = fileLedgers(table, repeats, sources)
    if (loaded.outcome === 'loaded') {
      const unbalanced = ledgers.find((ledger) => !balances(ledger))
      if (unbalanced) throw new Error(`The ledger of ${unbalanced.name} does not add up. Nothing was loaded.`)
      this.data = { table, repeats, sources, places }
      this.coverage = coverageOf(table)
      this.worked = null
    }
    return this.report(loaded, ledgers, before)
  }

  /** Lets go of everything that is loaded. */
  clear(): void {
    if (this.loading) throw new Error('A load is going on.')
    this.data = NOTHING
    this.coverage = []
    this.worked = null
  }

  /** Answers a question. Throws NothingLoaded or QuestionProblem. */
  ask(question: Question): Picture {
    return ask(this.asked(question.resolution), question)
  }

  /** What is in one hex under a question; null for a cell outside the study area. Throws as `ask` does. */
  describe(question: Question, cell: bigint): HexDetail | null {
    return describe(this.asked(question.resolution), question, cell)
  }

  /** Names of all hexes of the picture's ranking, in its order. Throws as `ask` does. */
  names(question: Question): string[] {
    return rankedNames(this.asked(question.resolution), question)
  }

  /** Counts by hex, month and category under a question. Throws as `ask` does. */
  tidy(question: Question): TidyCounts {
    return tidy(this.asked(question.resolution), question)
  }

  /** Class breaks that fit every single month of the question. Throws as `ask` does. */
  playBreaks(question: Question): readonly number[] {
    return playBreaks(this.asked(question.resolution), question)
  }

  /**
   * Districts and locations of the rows, and those of `names`, whose name holds the words of `text`, with the hexes of a size that
   * they lie in. Throws as `ask` does.
   */
  find(text: string, names: readonly PlaceName[], resolution: Resolution): FoundPlaces {
    const worked = this.work()
    worked.places ??= placeIndex(this.data.table, worked.facts)
    return findPlace(worked.places, names, text, hexesOfPoints(this.view(resolution), worked.facts))
  }

  /** Every rejected row of every loaded file, in the order of files and rows. */
  rejectedRows(): RejectedRow[] {
    return this.data.sources.flatMap(({ name: file, rejectedRows, rejected }) => {
      const replaced = rejected['replaced-by-later-file'] ?? 0
      const rows: RejectedRow[] = rejectedRows.map(({ row, reason }) => ({ file, row, rows: 1, reason }))
      return replaced === 0 ? rows : [...rows, { file, row: null, rows: replaced, reason: 'replaced-by-later-file' }]
    })
  }

  /** All that is loaded as a prepared data file, to be added again at once. Throws NothingLoaded. */
  async prepared(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.data.sources.length === 0) throw new NothingLoaded('No data are loaded.')
    return writePrepared(this.data)
  }

  /** Bytes held in columns and in fingerprints, and rows, for the bench and the tests. */
  size(): { rows: number; columns: number; references: number } {
    return { rows: this.data.table.rows, ...tableBytes(this.data.table) }
  }

  private report(loaded: Loaded, files: readonly FileLedger[], before: number): ImportReport {
    const { table, sources } = this.data
    return {
      outcome: loaded.outcome,
      all: sumOfLedgers(files),
      files,
      refused: loaded.refused,
      added: loaded.outcome === 'loaded' ? sources.slice(before).map(({ name }) => name) : [],
      coverage: this.coverage,
      categories: categoriesOf(table),
      flags: [],
      places: [],
      mappings: loaded.mappings ?? [],
      months: monthsOf(table),
      points: table.points.count,
      training: kindOfForces(table.forces) === 'training',
    }
  }

  private asked(resolution: Resolution): AskedData {
    const { table } = this.data
    const { frame, span, facts, coverage, keptTwice } = this.work()
    const view = this.view(resolution)
    return {
      table,
      rule: frame.rule,
      span,
      view,
      coverage,
      keptTwice,
      isComplete: coverage.every(({ missing }) => missing.length === 0),
      nameOfSlot: (slot) => {
        view.names[slot] ??= nameOfSlot(table, view, facts, slot)
        return view.names[slot]
      },
      hintsOfSlot: (slot) => hintsOfSlot(table, view, facts, slot),
    }
  }

  private work(): Worked {
    if (this.worked === null) {
      const { table, sources } = this.data
      const span = monthSpan(table)
      if (span === null) throw new NothingLoaded('No data are loaded.')
      const names = sources.map(({ name }) => name)
      this.worked = {
        frame: studyFrame(table),
        span,
        facts: pointFacts(table),
        coverage: this.coverage,
        keptTwice: sameMonthConflicts(table, table.forces, names, 0),
        views: new Map(),
        places: null,
      }
    }
    return this.worked
  }

  private view(resolution: Resolution): GridView {
    const { frame, span, views } = this.work()
    let view = views.get(resolution)
    if (view === undefined) {
      refuseTooFine(frame, resolution)
      for (const [size] of [...views].slice(0, 1 - MOST_VIEWS)) views.delete(size)
      view = gridView(this.data.table, frame, span, resolution)
      views.set(resolution, view)
    }
    return view
  }
}
