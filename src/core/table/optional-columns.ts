import { type IncidentTable, OPTIONAL_COLUMNS, type OptionalColumn, type OptionalColumns } from './incident-table.ts'

/** What a row may say beyond what every row says; see OptionalColumns. 0 or nothing: not said. */
export type OptionalValues = { [Column in OptionalColumn]?: number | undefined }

type Column = Uint8Array | Uint16Array | Uint32Array

/** Bytes of a value, and so the type of the column: 1, 2 or 4. */
const BYTES = { day: 2, hour: 1, lasting: 2, flags: 4, age: 1, sex: 1, ethnicity: 1, outcome: 2, more: 2 } as const

/** Columns that are made when the first row says something in them: a file that says none of it costs nothing. */
export class OptionalColumnsBuilder {
  private room: number
  private readonly columns: { [Name in OptionalColumn]: Column | null }

  /** Starts from a copy of a table's columns, with room for so many rows. */
  constructor(table: IncidentTable, room: number) {
    this.room = room
    const copy = (name: OptionalColumn) => {
      const own = table[name]
      return own.length === 0 ? null : copied(own, emptyColumn(name, room))
    }
    this.columns = {
      ...{ day: copy('day'), hour: copy('hour'), lasting: copy('lasting'), flags: copy('flags') },
      ...{ age: copy('age'), sex: copy('sex'), ethnicity: copy('ethnicity'), outcome: copy('outcome') },
      more: copy('more'),
    }
  }

  // One by one: a loop over their names takes three times as long, a million times.
  set(row: number, values: OptionalValues): void {
    const { day, hour, lasting, flags, age, sex, ethnicity, outcome, more } = values
    if (day) this.column('day')[row] = day
    if (hour) this.column('hour')[row] = hour
    if (lasting) this.column('lasting')[row] = lasting
    if (flags) this.column('flags')[row] = flags
    if (age) this.column('age')[row] = age
    if (sex) this.column('sex')[row] = sex
    if (ethnicity) this.column('ethnicity')[row] = ethnicity
    if (outcome) this.column('outcome')[row] = outcome
    if (more) this.column('more')[row] = more
  }

  /** Values of all rows of another table, whose first is row `from` here; `outcomes` are the numbers here of its outcomes. */
  addTable(table: IncidentTable, from: number, outcomes: readonly number[]): void {
    for (const name of OPTIONAL_COLUMNS) {
      if (table[name].length === 0) continue
      const values = name === 'outcome' ? table.outcome.map((outcome) => outcomes[outcome] as number) : table[name]
      this.column(name).set(values, from)
    }
  }

  grow(room: number): void {
    this.room = room
    for (const name of OPTIONAL_COLUMNS) {
      const column = this.columns[name]
      if (column !== null) this.columns[name] = copied(column, emptyColumn(name, room))
    }
  }

  /** Forgets the values of every row from this one on. */
  truncate(rows: number): void {
    for (const name of OPTIONAL_COLUMNS) this.columns[name]?.fill(0, rows)
  }

  /** The columns of the rows for which `keep` is 1, of the first `rows`; those in which no row says anything have none. */
  finish(keep: Uint8Array, rows: number): OptionalColumns {
    let kept = 0
    for (let row = 0; row < rows; row++) kept += keep[row] as number
    const columns = OPTIONAL_COLUMNS.map((name): [OptionalColumn, Column] => {
      const column = this.columns[name]
      const own = column === null ? emptyColumn(name, 0) : compacted(column, keep, rows, kept)
      return [name, own.some((value) => value !== 0) ? own : emptyColumn(name, 0)]
    })
    return Object.fromEntries(columns) as unknown as OptionalColumns
  }

  private column(name: OptionalColumn): Column {
    this.columns[name] ??= emptyColumn(name, this.room)
    return this.columns[name]
  }
}

/** The first `from` values of a column without those for which `keep` is not 1; `to` of them are left. */
export function compacted<C extends Column>(column: C, keep: Uint8Array, from: number, to: number): C {
  if (from === to) return column.slice(0, to) as C
  const result = new (column.constructor as new (length: number) => C)(to)
  let at = 0
  for (let row = 0; row < from; row++) if (keep[row] === 1) result[at++] = column[row] as number
  return result
}

function emptyColumn(name: OptionalColumn, room: number): Column {
  const bytes = BYTES[name]
  if (bytes === 1) return new Uint8Array(room)
  return bytes === 2 ? new Uint16Array(room) : new Uint32Array(room)
}

function copied(column: Column, larger: Column): Column {
  larger.set(column)
  return larger
}
