import type { FileLedger, ImportReport, PlaceLayerReport } from '../import/ledger.ts'
import type { ContextReport } from '../question/context-report.ts'
import type { FlagCompleteness } from '../table/flag-completeness.ts'
import type { Layout } from '../vocabulary/column-roles.ts'
import { plainName } from './plain-text.ts'
import type { SourceNote } from './source-note.ts'

/** A file as a person chose it, with all tables that were read from it: the sheets of a workbook, the members of an archive. */
export interface SourceOfReport {
  readonly name: string
  /** Of the file; of an archive, whose own size nobody states, its largest table's. */
  readonly bytes: number
  readonly files: readonly FileLedger[]
  readonly places: readonly PlaceLayerReport[]
  /** Boundaries, tables by area and lookups. */
  readonly context: readonly ContextReport[]
}

/** What the tables of a source come to together. */
export interface SourceFigures {
  readonly layouts: readonly Layout[]
  /** First and last month of its incidents, "2021-03"; null where it has none. */
  readonly months: readonly [first: string, last: string] | null
  readonly kept: number
  readonly located: number
  readonly places: number
  /** The flags that one of its tables states. */
  readonly flags: readonly FlagCompleteness[]
  readonly context: readonly ContextReport[]
}

/** "download.zip" of "download.zip · 2021-03/2021-03-norfolk-street.csv"; a dot that is no ending parts nothing. */
const CONTAINER = /^(.+?\.(?:zip|xls|xlsx|xlsm|xlsb|ods|gpkg|json|geojson|topojson)) · /i

/** The name of the file that a table came in. */
export function fileOfTable(name: string): string {
  return CONTAINER.exec(name)?.[1] ?? name
}

/** What is loaded, file by file in the order they came. Tables of one file are one source, whatever they hold. */
export function sourcesOfReport({
  files,
  places,
  context,
}: Pick<ImportReport, 'files' | 'places' | 'context'>): SourceOfReport[] {
  const sources = new Map<
    string,
    { name: string; bytes: number; files: FileLedger[]; places: PlaceLayerReport[]; context: ContextReport[] }
  >()
  const sourceOf = (table: { readonly name: string; readonly bytes: number }) => {
    const name = fileOfTable(table.name)
    // Files of one name from two folders are two, but all members of an archive are one, whatever their size.
    const key = name === table.name ? JSON.stringify([name, table.bytes]) : name
    const source = sources.get(key) ?? { name, bytes: 0, files: [], places: [], context: [] }
    source.bytes = Math.max(source.bytes, table.bytes)
    sources.set(key, source)
    return source
  }
  for (const file of files) sourceOf(file).files.push(file)
  for (const layer of places) sourceOf(layer).places.push(layer)
  for (const one of context) sourceOf(one).context.push(one)
  return [...sources.values()]
}

export function figuresOfSource({ files, places, context }: SourceOfReport): SourceFigures {
  const months = files.flatMap((file) => file.months ?? []).sort()
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    layouts: [...new Set([...files, ...places].map(({ layout }) => layout))],
    months: months.length === 0 ? null : [months[0] as string, months.at(-1) as string],
    kept: sum(files.map(({ kept }) => kept)),
    located: sum(files.map(({ located }) => located)),
    places: sum(places.map((layer) => layer.places)),
    flags: flagsTogether(files.flatMap(({ flags }) => flags)),
    context,
  }
}

function flagsTogether(all: readonly FlagCompleteness[]): FlagCompleteness[] {
  const sums = new Map<FlagCompleteness['flag'], FlagCompleteness>()
  for (const one of all) {
    const { yes, no, unknown, notStated } = sums.get(one.flag) ?? { yes: 0, no: 0, unknown: 0, notStated: 0 }
    sums.set(one.flag, {
      ...{ flag: one.flag, yes: yes + one.yes, no: no + one.no },
      ...{ unknown: unknown + one.unknown, notStated: notStated + one.notStated },
    })
  }
  return [...sums.values()]
}

/**
 * The note of a source where nobody has written one. Street files of data.police.uk, boundaries and the tables of national statistics
 * are published; what a partner hands over is at least OFFICIAL until somebody says otherwise.
 */
export function unwrittenNote(source: SourceOfReport): SourceNote {
  const tables = [...source.files, ...source.places]
  const isPublished =
    tables.every(({ layout }) => layout === 'police-uk-street') && source.context.every((one) => one.isPublished)
  return {
    ...{
      name: noteName(source.name),
      bytes: source.bytes,
      owner: '',
      contributor: null,
      received: null,
      agreement: '',
    },
    ...{ marking: isPublished ? 'not-protectively-marked' : 'official', retention: null },
  }
}

/** The name of a file as a note has it, and a workspace file may hold it. */
export function noteName(name: string): string {
  return plainName(name) || '?'
}

/** Whether a note is about a source. */
export function isAbout(
  note: Pick<SourceNote, 'name' | 'bytes'>,
  source: Pick<SourceOfReport, 'name' | 'bytes'>,
): boolean {
  return note.name === noteName(source.name) && note.bytes === source.bytes
}
