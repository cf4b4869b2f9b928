import startSqlite, { type Database, type SqlValue } from 'sql.js/dist/sql-wasm-inline.js'
import { NotRead } from './not-read.ts'

const MAGIC = 'SQLite format 3\0'
/** Where the header says how changes are written: 2 is beside the file, in another one that we have not got. */
const JOURNAL = [18, 19]

/** Whether a file with this beginning is an SQLite database. */
export function holdsSqlite(head: Uint8Array): boolean {
  return [...MAGIC].every((letter, at) => head[at] === letter.charCodeAt(0))
}

/** An SQLite database to be asked. */
export interface Sqlite {
  readonly columns: (sql: string) => readonly string[]
  /** The rows of an answer, one at a time. */
  readonly rows: (sql: string, values?: readonly SqlValue[]) => Generator<readonly SqlValue[]>
}

/**
 * What `work` makes of a database in memory, which is closed then. Throws NotRead 'geopackage-damaged' where SQLite stumbles.
 */
export async function withSqlite<Result>(
  bytes: Uint8Array,
  work: (sqlite: Sqlite) => Result | Promise<Result>,
): Promise<Result> {
  const { Database: Opened } = await startSqlite()
  const own = bytes.slice()
  // Otherwise it would be opened for two programs at a time, which here it cannot.
  for (const at of JOURNAL) if (own[at] === 2) own[at] = 1
  const database = bySqlite(() => new Opened(own))
  try {
    return await work({
      columns: (sql) => columnsOf(database, sql),
      rows: (sql, values = []) => rowsOf(database, sql, values),
    })
  } finally {
    database.close()
  }
}

function* rowsOf(database: Database, sql: string, values: readonly SqlValue[]): Generator<readonly SqlValue[]> {
  const statement = bySqlite(() => database.prepare(sql, values))
  try {
    while (bySqlite(() => statement.step())) yield bySqlite(() => statement.get())
  } finally {
    statement.free()
  }
}

function columnsOf(database: Database, sql: string): readonly string[] {
  const statement = bySqlite(() => database.prepare(sql))
  try {
    return statement.getColumnNames()
  } finally {
    statement.free()
  }
}

function bySqlite<Result>(work: () => Result): Result {
  try {
    return work()
  } catch {
    throw new NotRead('geopackage-damaged')
  }
}
