import { says, wordsOf } from '../import/columns/header-words.ts'
import type { RowsFile } from '../import/rows/rows-file.ts'
import { decimalOf, readNumber } from '../import/values/numbers.ts'
import { codeColumns } from './code-columns.ts'
import { columnsOfRows } from './columns-of-rows.ts'
import type { HarmTable } from './harm-table.ts'

/** Why a table that is one of weights cannot be used. */
export type HarmRefusal = 'harm-without-source' | 'harm-codes-twice' | 'harm-several-versions'

/** Words of headers, the likelier ones first. */
const COLUMNS = {
  weight: ['weight', 'harm score', 'severity score', 'harm', 'severity'],
  code: ['offence code', 'home office code', 'code', 'crime type', 'category', 'offence'],
  version: ['version', 'edition', 'year'],
  source: ['source', 'publisher', 'reference'],
  unit: ['unit', 'units'],
  label: ['offence', 'description', 'name', 'label', 'title'],
} as const
type Column = keyof typeof COLUMNS

const OFFENCES = /\b(?:offences?|crimes?|home office|category)\b/
const AREAS = /\b(?:areas?|wards?|zones?|beats?|districts?|locality|hex)\b/

/**
 * Weights of harm: a table with a column of weights and one of offences, and no codes of areas. Null where it is none. Which harm counts
 * how much is somebody's judgement, so a table that does not say whose, and of when, is refused; and so is one that gives a code two
 * weights, or is of two versions.
 */
export async function readHarmTable(rows: RowsFile): Promise<HarmTable | HarmRefusal | null> {
  const text = await columnsOfRows(rows)
  if (text === null || (text.columns[0]?.length ?? 0) === 0) return null
  const { headers, columns } = text
  const at = columnsAt(headers)
  if (at.weight === -1 || at.code === -1 || isOfAreas(headers, columns, at.code)) return null
  // Any area may have a score: where nobody says whose it is, the codes have to be said to be of offences.
  const isSaid = at.version !== -1 || at.source !== -1
  if (!isSaid && !OFFENCES.test(wordsOf(headers[at.code] as string))) return null
  const values = (column: Column) => columns[at[column]] ?? []
  const [versions, sources, units] = [distinct(values('version')), distinct(values('source')), distinct(values('unit'))]
  if (versions.length === 0 || sources.length === 0) return 'harm-without-source'
  if (versions.length > 1 || units.length > 1) return 'harm-several-versions'
  const decimal = decimalOf(values('weight').slice(0, 2_000))
  const weights = new Map<string, number>()
  const labels = new Map<string, string>()
  let [missing, unreadable, again] = [0, 0, 0]
  for (const [row, code] of values('code').entries()) {
    const weight = readNumber((values('weight')[row] as string).replace(/^£\s*/, ''), decimal)
    if (code === '') missing += 1
    else if (weight === null || weight < 0) unreadable += 1
    else if (!weights.has(code)) {
      weights.set(code, weight)
      labels.set(code, values('label')[row] ?? '')
    } else if (weights.get(code) === weight) again += 1
    else return 'harm-codes-twice'
  }
  const used = new Set<number>(Object.values(at))
  return {
    ...{ name: rows.name, bytes: rows.bytes, version: versions[0] as string, source: sources.join('; ') },
    unit: units[0] ?? '',
    weights,
    labels,
    columns: {
      kept: headers.filter((_, column) => used.has(column)),
      dropped: headers.filter((header, column) => header !== '' && !used.has(column)),
    },
    ledger: {
      ...{ read: text.read, kept: weights.size, blank: text.blank },
      rejected: {
        ...(missing > 0 && { 'code-missing': missing }),
        ...(text.tooWide > 0 && { 'wrong-number-of-fields': text.tooWide }),
        ...(unreadable > 0 && { 'weight-unreadable': unreadable }),
        ...(again > 0 && { 'code-again': again }),
      },
    },
  }
}

/** Whether the codes are said to be of areas, or a column holds codes of national statistics: the table is then about areas. */
function isOfAreas(headers: readonly string[], columns: readonly (readonly string[])[], code: number): boolean {
  return (
    AREAS.test(wordsOf(headers[code] as string)) || codeColumns(headers, columns).some(({ kind }) => kind !== 'other')
  )
}

/** Where each column is; -1 where there is none. A column serves once. */
function columnsAt(headers: readonly string[]): Readonly<Record<Column, number>> {
  const words = headers.map(wordsOf)
  const taken = new Set<number>()
  const find = (column: Column) => {
    for (const phrase of COLUMNS[column]) {
      const at = words.findIndex((header, position) => !taken.has(position) && says(header, phrase))
      if (at === -1) continue
      taken.add(at)
      return at
    }
    return -1
  }
  // In this order: "offence code" is no source, and "source year" no version.
  return {
    weight: find('weight'),
    code: find('code'),
    source: find('source'),
    version: find('version'),
    unit: find('unit'),
    label: find('label'),
  }
}

/** In the order in which they come, without ''. */
function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '')
}
