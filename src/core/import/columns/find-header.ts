import { cellKind, isUnit } from './cell-kind.ts'
import { wordsOf } from './header-words.ts'
import { rolesSaid } from './role-words.ts'
import { isTotalsOrFooter } from './totals-row.ts'
import { AXES } from './words/axes.ts'
import { phrases } from './words/words-of-role.ts'

type Row = readonly string[]

/** No name of a column is longer; a longer text is a note. */
const LONGEST_NAME = 120
/** Above a header stand titles and notes, but hardly more of them. */
const ROWS_ABOVE = 40
const AXIS_NAMES: ReadonlySet<string> = new Set(AXES.flatMap(({ across, up }) => [...phrases(across), ...phrases(up)]))
/** Years, quarters and months head the columns of many tables of figures. */
const PERIOD = /^(?:(?:19|20)\d{2}(?:[-/]\d{2,4})?|[a-z]{3,9}[- ]?\d{2,4}|\d{4}-\d{2})$/i

/**
 * The row of the header, from 1, among the first rows of a file: titles, notes, blank rows and the upper line of a header in two lines
 * stand above it, and a row of units may stand below it. Null where the first line is data already, or where there is no table.
 */
export function findHeader(head: readonly Row[]): number | null {
  const width = usualWidth(head)
  if (width < 2) return null
  const body = bodyOf(head, width)
  const valued = valueColumns(body, width)
  let best: { row: number; score: number } | null = null
  for (const [at, row] of head.slice(0, ROWS_ABOVE).entries()) {
    const names = row.map((cell) => cell.trim())
    const isBlank = names.every((name) => name === '')
    if (isBlank || isTitle(names, width)) continue
    if (isUnitRow(names)) continue
    if (!canBeHeader(names, valued)) {
      if (isData(names, valued)) break
      continue
    }
    const score = scoreOf(names, width)
    // The lower of two lines names the columns; the upper one wins only where it names more of them.
    if (valued.length === 0 && best !== null && score <= best.score) break
    if (best === null || score >= best.score) best = { row: at, score }
  }
  if (best === null) return null
  const below = head.slice(best.row + 1)
  return valued.length > 0 || namesColumns(head[best.row] as Row, below) ? best.row + 1 : null
}

/** Whether rows are a table at all: at least two of at least two cells each. */
export function isTable(head: readonly Row[]): boolean {
  return usualWidth(head) >= 2 && head.filter((row) => countFilled(row) >= 2).length >= 2
}

/** The width that most rows have, rows of one cell left out; of two widths that are as common the larger one. 0 where there is none. */
function usualWidth(head: readonly Row[]): number {
  const rows = new Map<number, number>()
  for (const row of head) {
    const filled = countFilled(row)
    if (filled < 2) continue
    const width = row.findLastIndex((cell) => cell.trim() !== '') + 1
    rows.set(width, (rows.get(width) ?? 0) + 1)
  }
  return [...rows].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}

/** Rows that can be data: about as wide as the table, and no totals; the lower half of them, where no header stands. */
function bodyOf(head: readonly Row[], width: number): readonly Row[] {
  const rows = head.filter((row) => countFilled(row) >= Math.max(2, width / 3) && !isTotalsOrFooter(row, null))
  return rows.length < 2 ? [] : rows.slice(Math.floor(rows.length / 2))
}

/** Positions of columns whose cells are numbers, dates or codes. */
function valueColumns(body: readonly Row[], width: number): number[] {
  const positions: number[] = []
  for (let at = 0; at < width; at++) {
    const kinds = body.map((row) => cellKind(row[at] ?? '')).filter((kind) => kind !== 'blank')
    if (kinds.length > 0 && kinds.filter((kind) => kind === 'value').length >= 0.7 * kinds.length) positions.push(at)
  }
  return positions
}

function isTitle(names: Row, width: number): boolean {
  const filled = countFilled(names)
  return filled < Math.max(2, width * 0.3) || names.some((name) => name.length > LONGEST_NAME)
}

function isUnitRow(names: Row): boolean {
  const filled = names.filter((name) => name !== '')
  // "Date, Time, Code" are names that are forms as well.
  return filled.filter(isUnit).length > filled.length / 2 && filled.filter(isKnown).length <= filled.length / 2
}

/** Whether a row can name columns: distinct texts where the rows below have values. */
function canBeHeader(names: Row, valued: readonly number[]): boolean {
  const filled = names.filter((name) => name !== '')
  if (new Set(filled).size < 0.6 * filled.length) return false
  const above = valued.map((at) => names[at] ?? '').filter((name) => name !== '')
  const texts = above.filter((name) => cellKind(name) === 'text')
  if (texts.length >= 0.7 * above.length) return cellsAreNames(filled)
  const others = above.filter((name) => cellKind(name) !== 'text')
  return texts.length > 0 && filled.some(isKnown) && others.every((name) => PERIOD.test(name))
}

/** Data begin here: at least half of the columns of values have one. */
function isData(names: Row, valued: readonly number[]): boolean {
  return valued.filter((at) => cellKind(names[at] ?? '') === 'value').length >= 0.5 * valued.length
}

/** A row most of whose cells are values is data, whatever stands in the columns below. */
function cellsAreNames(filled: Row): boolean {
  return filled.filter((name) => cellKind(name) !== 'text').length <= 0.3 * filled.length
}

/** How many columns are named, those with a word that is known counting three times. */
function scoreOf(names: Row, width: number): number {
  const filled = names.slice(0, width).filter((name) => name !== '')
  return filled.length + 2 * filled.filter(isKnown).length
}

function isKnown(name: string): boolean {
  const words = wordsOf(name)
  return AXIS_NAMES.has(words) || rolesSaid(words).size > 0
}

/** In a table of nothing but texts: a known word is in it, or none of its cells comes again below while others do. */
function namesColumns(header: Row, below: readonly Row[]): boolean {
  const isAgain = (cell: string, at: number) =>
    cell.trim() !== '' && below.some((row) => row[at]?.trim() === cell.trim())
  if (below.every((row) => countFilled(row) < 2) || header.some(isAgain)) return false
  if (header.filter(isKnown).length >= 2) return true
  return header.some((_, at) => {
    const cells = below.map((row) => (row[at] ?? '').trim()).filter((cell) => cell !== '')
    return new Set(cells).size < cells.length
  })
}

function countFilled(row: Row): number {
  return row.filter((cell) => cell.trim() !== '').length
}
