import type { Boundaries } from '../core/context/boundaries.ts'
import { type ContextData, NO_CONTEXT, withoutContext } from '../core/context/context-data.ts'
import { readSetAside } from '../core/context/read-set-aside.ts'
import { coverageOf } from '../core/import/coverage.ts'
import type { Salt } from '../core/import/incident-row/salted-reference.ts'
import { balances, type FileLedger, type ForceCoverage, fileLedgers, type ImportReport } from '../core/import/ledger.ts'
import { type LoadOptions, loadFiles } from '../core/import/load-files.ts'
import { type LoadedData, NOTHING } from '../core/import/loaded-data.ts'
import { withoutSources } from '../core/import/remove-sources.ts'
import type { ByteSource } from '../core/import/rows/byte-source.ts'
import { writePrepared } from '../core/import/write-prepared.ts'
import type { BeneathDetail } from '../core/question/beneath.ts'
import type { Check } from '../core/question/finding.ts'
import type { FoundPlaces } from '../core/question/found-place.ts'
import type { HexDetail } from '../core/question/hex-detail.ts'
import type { Picture } from '../core/question/picture.ts'
import type { Question, Resolution } from '../core/question/question.ts'
import { tableBytes } from '../core/table/incident-table.ts'
import type { PlaceLayer } from '../core/table/place-layer.ts'
import type { Definition } from '../core/vocabulary/definition.ts'
import { NORFOLK_DEFINITION } from '../core/vocabulary/norfolk-definition.ts'
import type { PlaceName } from '../core/vocabulary/place-names.ts'
import { ask, rankedNames } from './ask.ts'
import type { AskedData } from './asked-data.ts'
import { beneathOfAreas } from './beneath/describe-beneath.ts'
import { premisesOnCells } from './beneath/places-near.ts'
import { hintsOfSlot, nameOfSlot } from './cell-names.ts'
import { describe } from './describe.ts'
import { findPlace } from './find-place.ts'
import { checksOfPlace } from './findings/checks.ts'
import { hexesOfPoints } from './hexes-of-points.ts'
import { neverMixed } from './never-mixed.ts'
import { playBreaks } from './play-breaks.ts'
import { type RejectedRow, rejectedRows } from './rejected-rows.ts'
import { reportOf } from './report.ts'
import { type TidyCounts, tidy } from './tidy.ts'
import { Worked } from './worked.ts'

/** Nothing has been loaded, so there is nothing to ask. */
export class NothingLoaded extends Error {}

/**
 * Keeps the data and answers questions; the same object in the page's worker, in Node, in tests and in the bench. The table is
 * replaced as a whole by a load that succeeds and is otherwise never changed.
 */
export class Engine {
  private data: LoadedData = NOTHING
  private context: ContextData = NO_CONTEXT
  private coverage: readonly ForceCoverage[] = []
  private worked: Worked | null = null
  private loading = false
  /** Of this engine alone, and gone with it: references of rows are hashed with it. */
  private readonly salt = newSalt()
  private definitions: ReadonlyMap<string, Definition> = definitionsWith([])

  /** Adds files to what is loaded; one load at a time. Gives the account of everything loaded after it. */
  async load(files: readonly ByteSource[], options: LoadOptions): Promise<ImportReport> {
    if (this.loading) throw new Error('Another load is going on.')
    this.loading = true
    const { read, context, addedContext } = await this.read(files, options).finally(() => {
      this.loading = false
    })
    const { outcome, refused, mappings, aside, ...data } = neverMixed(
      read,
      this.data,
      { before: this.context, after: context },
      files,
    )
    const isLoaded = outcome === 'loaded'
    const placesBefore = this.data.places
    const firstNew = options.replace && isLoaded ? 0 : this.data.sources.length
    const ledgers = isLoaded ? this.keep(data, context) : this.ledgers()
    const added = [
      ...this.data.sources.slice(firstNew).map(({ name }) => name),
      ...this.data.places.filter((layer) => !placesBefore.includes(layer)).map(({ name }) => name),
      ...(isLoaded ? addedContext : []),
    ]
    return this.report(ledgers, { outcome, refused, added, mappings })
  }

  /**
   * Takes files (by their number in the report), lists of places, and boundaries, tables by area and lookups (by name) away. A repeat counts again once the row it repeats is
   * gone; a row that a later file replaced does not come back. Throws RangeError for a number that no file has.
   */
  remove(sources: readonly number[], places: readonly string[] = [], context: readonly string[] = []): ImportReport {
    if (this.loading) throw new Error('A load is going on.')
    const ledgers = this.keep(withoutSources(this.data, sources, places), withoutContext(this.context, context))
    return this.report(ledgers, { outcome: 'loaded', refused: [], added: [], mappings: [] })
  }

  /** Lets go of everything that is loaded. Definitions stay. */
  clear(): void {
    if (this.loading) throw new Error('A load is going on.')
    this.data = NOTHING
    this.context = NO_CONTEXT
    this.coverage = []
    this.worked = null
  }

  /** The definitions that questions may name from now on, beside the one that comes with the tool, which cannot be replaced. */
  define(definitions: readonly Definition[]): void {
    this.definitions = definitionsWith(definitions)
  }

  /** Answers a question. Throws NothingLoaded or QuestionProblem. */
  ask(question: Question): Picture {
    return ask(this.asked(question), question)
  }

  /** What is in one hex under a question; null for a cell outside the study area. Throws as `ask` does. */
  describe(question: Question, cell: bigint): HexDetail | null {
    return describe(this.asked(question), question, cell)
  }

  /** Names of all hexes of the picture's ranking, in its order. Throws as `ask` does. */
  names(question: Question): string[] {
    return rankedNames(this.asked(question), question)
  }

  /** Counts by hex, month and category under a question. Throws as `ask` does. */
  tidy(question: Question): TidyCounts {
    return tidy(this.asked(question), question)
  }

  /** Class breaks that fit every single month of the question. Throws as `ask` does. */
  playBreaks(question: Question): readonly number[] {
    return playBreaks(this.asked(question), question)
  }

  /**
   * Districts and locations of the rows, and those of `names`, whose name holds the words of `text`, with the hexes of a size that
   * they lie in. Throws as `ask` does.
   */
  find(text: string, names: readonly PlaceName[], resolution: Resolution): FoundPlaces {
    const worked = this.work()
    return findPlace(worked.places(), names, text, hexesOfPoints(worked.view({ resolution, areas: [] }), worked.facts))
  }

  /** What lies beneath the areas of a question, or beneath all areas. Throws as `ask` does. */
  describeAreas(question: Question): BeneathDetail {
    return beneathOfAreas(this.work().beneath, question)
  }

  /** The place that a cell is in, looked for again with one thing changed at a time; [] for a cell in none. Throws as `ask` does. */
  checks(question: Question, cell: bigint): Check[] {
    return checksOfPlace((asked) => this.asked(asked), question, cell)
  }

  /** The boundaries that are loaded, to be drawn. */
  boundaries(): readonly Boundaries[] {
    return this.context.boundaries
  }

  /** The lists of places that are loaded. */
  places(): readonly PlaceLayer[] {
    return this.data.places
  }

  /** Every rejected row of every loaded file, in the order of files and rows. */
  rejectedRows(): RejectedRow[] {
    return rejectedRows(this.data.sources)
  }

  /** All that is loaded as a prepared data file, to be added again at once. Throws NothingLoaded. */
  async prepared(): Promise<Uint8Array<ArrayBuffer>> {
    if (this.data.sources.length + this.data.places.length === 0) throw new NothingLoaded('No data are loaded.')
    return writePrepared(this.data)
  }

  /** Bytes held in columns and in fingerprints, and rows, for the bench and the tests. */
  size(): { rows: number; columns: number; references: number } {
    return { rows: this.data.table.rows, ...tableBytes(this.data.table) }
  }

  /** Puts other data in the place of these, unless their account does not add up; gives it. */
  private keep({ table, repeats, sources, places }: LoadedData, context: ContextData): FileLedger[] {
    const ledgers = fileLedgers(table, repeats, sources)
    const unbalanced = ledgers.find((ledger) => !balances(ledger))
    if (unbalanced) throw new Error(`The ledger of ${unbalanced.name} does not add up. Nothing was changed.`)
    this.data = { table, repeats, sources, places }
    this.context = context
    this.coverage = coverageOf(table, sources)
    this.worked = null
    return ledgers
  }

  /** Reads files: incidents and places first, and what holds neither as boundaries, figures by area or a lookup. */
  private async read(files: readonly ByteSource[], options: LoadOptions) {
    const read = await loadFiles(this.data, files, options, this.salt)
    if (read.outcome === 'cancelled') return { read, context: this.context, addedContext: [] }
    const { context, added, refused } = await readSetAside(this.context, read.aside, options.onProgress)
    if (options.isCancelled()) {
      const unchanged = { ...read, ...this.data, outcome: 'cancelled' as const, mappings: [] }
      return { read: unchanged, context: this.context, addedContext: [] }
    }
    const outcome = added.length > 0 ? 'loaded' : read.outcome
    return { read: { ...read, outcome, refused: [...read.refused, ...refused] }, context, addedContext: added }
  }

  private report(ledgers: FileLedger[], happened: Parameters<typeof reportOf>[5]): ImportReport {
    const studySet = this.data.table.rows === 0 ? null : (this.work().beneath.studySet()?.name ?? null)
    return reportOf(this.data, this.context, studySet, ledgers, this.coverage, happened)
  }

  private ledgers(): FileLedger[] {
    return fileLedgers(this.data.table, this.data.repeats, this.data.sources)
  }

  private asked(question: Question): AskedData {
    const { table } = this.data
    const worked = this.work()
    const { beneath, facts, incidents, layouts, lacksDays, violent, span, keptTwice, quality } = worked
    const view = worked.view(question)
    const { places } = this.data
    return {
      ...{ table, incidents, layouts, lacksDays, violent, span, view, keptTwice, quality },
      definitions: this.definitions,
      harm: this.context.harm,
      ...{ beneath, places, premises: () => premisesOnCells(places, view.cells, question.resolution) },
      rowsThatPass: (filters, hours) => worked.rowsThatPass(filters, hours),
      nameOfSlot: (slot) => {
        view.names[slot] ??= nameOfSlot(table, view, facts, slot)
        return view.names[slot]
      },
      hintsOfSlot: (slot) => hintsOfSlot(table, view, facts, slot),
    }
  }

  private work(): Worked {
    this.worked ??= Worked.of(this.data, this.context)
    if (this.worked === null) throw new NothingLoaded('No data are loaded.')
    return this.worked
  }
}

function newSalt(): Salt {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return { high, low }
}

function definitionsWith(own: readonly Definition[]): ReadonlyMap<string, Definition> {
  return new Map([NORFOLK_DEFINITION, ...own, NORFOLK_DEFINITION].map((definition) => [definition.id, definition]))
}
