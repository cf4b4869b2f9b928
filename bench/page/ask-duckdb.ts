// By its path, because the package's own name for it ("/blocking") leads to a file that is only there for Node.

import mainModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import {
  BROWSER_RUNTIME,
  createDuckDB,
  type DuckDBBindings,
  type DuckDBConnection,
  VoidLogger,
} from '../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-blocking'
import { POLICE_UK_CATEGORIES } from '../../src/core/vocabulary/crime-groups.ts'
import type { AskedCounts, BenchQuestion } from '../questions.ts'
import { type Columns, monthNumber, OUTSIDE, readColumns, WITHOUT_LOCATION } from './read-columns.ts'

interface Prepared {
  readonly connection: DuckDBConnection
  readonly columns: Columns
  readonly cells: number
}

let prepared: Prepared | null = null

/**
 * Puts the rows inside the study area into a duckdb table of three columns of whole numbers. DuckDB is called in this very
 * worker (its blocking interface), so that it pays for no message to another one.
 */
export async function prepareDuckdb(file: File, cells: readonly string[], resolution: number): Promise<number> {
  const columns = await readColumns(file, cells, resolution)
  // The bundle with WebAssembly exceptions: the fastest of one thread. There is no worker, but the type asks for its address.
  const bundle = { mainModule, mainWorker: '' }
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), BROWSER_RUNTIME)
  await database.instantiate(() => {})
  const connection = database.connect()
  createTable(database, connection, columns)
  prepared = { connection, columns, cells: cells.length }
  return Number(connection.query('SELECT count(*) AS rows FROM incidents').getChild('rows')?.get(0))
}

/** Milliseconds of each question, from its SQL to its result as an Arrow table: every question is another statement. */
export function duckdbTimes(questions: readonly BenchQuestion[]): number[] {
  return questions.map((question) => {
    const sql = sqlOf(question)
    const start = performance.now()
    ready().connection.query(sql)
    return performance.now() - start
  })
}

/** Cells by DuckDB; rows outside and without location, which its table does not hold, by a look at every row. */
export function duckdbCounts(question: BenchQuestion): AskedCounts {
  const { columns, cells } = ready()
  const counts = new Uint32Array(cells)
  for (const row of ready().connection.query(sqlOf(question))) counts[Number(row.cell)] = Number(row.count)
  const numbers = new Set(question.categories.map(numberOf))
  const [from, to] = [monthNumber(question.from), monthNumber(question.to)]
  const rowsIn = (where: number) => {
    let rows = 0
    for (let row = 0; row < columns.rows; row++) {
      const month = columns.month[row] as number
      const asked = month >= from && month <= to && numbers.has(columns.category[row] as number)
      if (asked && columns.cell[row] === where) rows += 1
    }
    return rows
  }
  return { cells: counts, outside: rowsIn(OUTSIDE), withoutLocation: rowsIn(WITHOUT_LOCATION) }
}

function sqlOf({ categories, from, to }: BenchQuestion): string {
  // No test of the category where all are asked for: that is what a person would write, and it is faster.
  const all = categories.length === POLICE_UK_CATEGORIES.length
  const category = all ? '' : `category IN (${categories.map(numberOf).join(', ')}) AND`
  const months = `month BETWEEN ${monthNumber(from)} AND ${monthNumber(to)}`
  return `SELECT cell, count(*) AS count FROM incidents WHERE ${category} ${months} GROUP BY cell`
}

function createTable(database: DuckDBBindings, connection: DuckDBConnection, { rows, cell, category, month }: Columns) {
  const lines: string[] = []
  for (let row = 0; row < rows; row++) {
    if ((cell[row] as number) >= 0) lines.push(`${cell[row]},${category[row]},${month[row]}`)
  }
  database.registerFileBuffer('incidents.csv', new TextEncoder().encode(lines.join('\n')))
  const types = "{ 'cell': 'UINTEGER', 'category': 'UTINYINT', 'month': 'USMALLINT' }"
  connection.query(
    `CREATE TABLE incidents AS SELECT * FROM read_csv('incidents.csv', header = false, delim = ',', columns = ${types})`,
  )
  database.dropFile('incidents.csv')
}

function numberOf(category: string): number {
  return (POLICE_UK_CATEGORIES as readonly string[]).indexOf(category)
}

function ready(): Prepared {
  if (!prepared) throw new Error('prepareDuckdb has not been called.')
  return prepared
}
