import { wordsOf } from '../import/columns/header-words.ts'
import type { RowsFile } from '../import/rows/rows-file.ts'
import { decimalOf, readNumber } from '../import/values/numbers.ts'
import { districtOfArea } from '../table/incident-table.ts'
import { TRAINING_MARK } from '../vocabulary/training.ts'
import { type AreaKind, isFiner, kindOfCodes, vintageOf, vintageSaid } from './area-kind.ts'
import type { AreaTable, Indicator, Lookup, LookupColumn } from './area-table.ts'
import { type CodeColumn, codeColumns, districtColumn, nameColumnOf, textsOf } from './code-columns.ts'
import { columnsOfRows, type TextColumns } from './columns-of-rows.ts'
import { indicatorRole } from './indicator-role.ts'

/** Half of the cells of a column of figures are numbers; the others may say why there is none. */
const MOSTLY = 0.5
/** Numbers that a program gave rows or shapes, and that say nothing of areas. */
const NO_FIGURE = /^(?:f ?id|object ?id|gid|ogc fid|id|shape (?:area|length|leng)|long|lat|x|y|easting|northing)$/

/**
 * A table of figures keyed by codes of areas, or a lookup between codes. Null where the table is neither; 'area-codes-twice' where it
 * has figures, and several rows for an area: which of them holds cannot be known.
 */
export async function readAreaTable(rows: RowsFile): Promise<AreaTable | Lookup | 'area-codes-twice' | null> {
  const text = await columnsOfRows(rows)
  if (text === null || (text.columns[0]?.length ?? 0) === 0) return null
  const codes = codeColumns(text.headers, text.columns)
  const figures = figureColumns(text, codes)
  if (figures.length === 0) return codes.length >= 2 ? lookupOf(rows, text, codes) : null
  const key = keyOf(codes)
  if (key === null) return null
  return key.distinct === key.filled ? areaTableOf(rows, text, key, figures) : 'area-codes-twice'
}

/** The column of the smallest areas, of which no two rows have one; else the one that differs most. */
function keyOf(codes: readonly CodeColumn[]): CodeColumn | null {
  const sorted = [...codes].sort((a, b) => {
    const [one, other] = [a.distinct === a.filled, b.distinct === b.filled]
    if (one !== other) return one ? -1 : 1
    return isFiner(a.kind, b.kind) ? -1 : isFiner(b.kind, a.kind) ? 1 : b.distinct - a.distinct
  })
  return sorted[0] ?? null
}

function figureColumns({ headers, columns }: TextColumns, codes: readonly CodeColumn[]): number[] {
  const isCode = new Set(codes.map(({ at }) => at))
  return headers.flatMap((header, at) => {
    if (isCode.has(at) || header === '' || NO_FIGURE.test(wordsOf(header))) return []
    const values = columns[at] as readonly string[]
    const filled = values.filter((value) => value !== '')
    const decimal = decimalOf(filled.slice(0, 2_000))
    const numbers = filled.filter((value) => figureOf(value, decimal) !== null).length
    return numbers > 0 && numbers >= MOSTLY * filled.length ? [at] : []
  })
}

/** "1,234", "12.5%", "£310"; null for a text. */
function figureOf(text: string, decimal: '.' | ','): number | null {
  return readNumber(text.replace(/^£\s*/, '').replace(/\s*%$/, ''), decimal)
}

function areaTableOf(rows: RowsFile, text: TextColumns, key: CodeColumn, figures: readonly number[]): AreaTable {
  const { headers, columns } = text
  const all = columns[key.at] as readonly string[]
  const isRight = (code: string) => code !== '' && (key.kind === 'other' || kindOfCodes([code]) === key.kind)
  const kept = [...all.keys()].filter((row) => isRight(all[row] as string))
  const missing = all.filter((code) => code === '').length
  const pick = (values: readonly string[]) => kept.map((row) => values[row] as string)
  const [nameAt, districtAt] = [nameColumnOf(headers, key.at), districtColumn(headers, key.at)]
  const names = pick(textsOf(headers, columns, nameAt))
  const codes = pick(all)
  const stated = pick(textsOf(headers, columns, districtAt))
  const isUsed = new Set([key.at, nameAt, districtAt, ...figures])
  return {
    ...{ name: rows.name, bytes: rows.bytes, kind: key.kind },
    vintage: vintageOfColumn(key.kind, codes, headers, key.at, rows.name),
    codeColumn: headers[key.at] as string,
    ...{ codes, names },
    districts: stated.map((district, at) => district || districtFromName(names[at] as string)),
    indicators: figures.map((at) => indicatorOf(headers[at] as string, pick(columns[at] as readonly string[]))),
    isInvented: isInvented(columns),
    ledger: {
      ...{ read: text.read, kept: kept.length, blank: text.blank },
      rejected: withoutZeros({
        'code-missing': missing,
        'wrong-number-of-fields': text.tooWide,
        'code-unreadable': all.length - missing - kept.length,
      }),
    },
    dropped: headers.filter((header, at) => header !== '' && !isUsed.has(at)),
  }
}

function indicatorOf(name: string, texts: readonly string[]): Indicator {
  const decimal = decimalOf(texts.slice(0, 2_000))
  let unreadable = 0
  const values = Float64Array.from(texts, (text) => {
    if (text === '') return Number.NaN
    const value = figureOf(text, decimal)
    if (value === null) unreadable += 1
    return value ?? Number.NaN
  })
  return { name, role: indicatorRole(name), values, unreadable }
}

function lookupOf(rows: RowsFile, { headers, columns }: TextColumns, codes: readonly CodeColumn[]): Lookup {
  const changes = columns.find((values) => {
    const filled = values.filter((value) => value !== '')
    return filled.length > 0 && filled.every((value) => /^[USMX]$/i.test(value))
  })
  return {
    ...{ name: rows.name, bytes: rows.bytes, rows: columns[0]?.length ?? 0 },
    columns: codes.map(({ at, kind }): LookupColumn => {
      const values = columns[at] as readonly string[]
      return {
        ...{ header: headers[at] as string, kind, codes: values },
        vintage: vintageOfColumn(kind, values, headers, at, ''),
        names: textsOf(headers, columns, nameColumnOf(headers, at)),
      }
    }),
    changes: changes?.map((change) => change.toUpperCase()) ?? [],
    isInvented: isInvented(columns),
  }
}

/** What the header of the codes says, then that of their names, then the name of the file. */
function vintageOfColumn(
  kind: AreaKind,
  codes: readonly string[],
  headers: readonly string[],
  at: number,
  fileName: string,
) {
  const name = headers[nameColumnOf(headers, at)] ?? ''
  const said = [headers[at] as string, name, fileName].find((text) => vintageSaid(text) !== null) ?? ''
  return vintageOf(kind, codes, said)
}

/** "Breckland" of "Breckland 010A"; '' of a name that is no small area's. */
export function districtFromName(name: string): string {
  const district = districtOfArea({ code: '', name })
  return district === name ? '' : district
}

function isInvented(columns: readonly (readonly string[])[]): boolean {
  return columns.some((values) => values.includes(TRAINING_MARK))
}

function withoutZeros<K extends string>(counts: Record<K, number>): Partial<Record<K, number>> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0)) as Partial<Record<K, number>>
}
