import { CategoryList } from './category-list.ts'
import { Dictionary } from './dictionary.ts'
import { type IncidentTable, incidentTable, NO_POINT, ROW_COLUMNS, type StatedArea } from './incident-table.ts'
import { compacted, OptionalColumnsBuilder, type OptionalValues } from './optional-columns.ts'
import { withRoom } from './pair-index.ts'
import { PointIndex } from './point-index.ts'

/** One row in numbers: positions given out by the builder's own dictionaries. */
export interface NewRow extends OptionalValues {
  category: number
  month: number
  force: number
  area: number
  source: number
  point: number
  referenceHigh: number
  referenceLow: number
}

interface BuilderMark {
  readonly rows: number
  readonly categories: number
  readonly forces: number
  readonly areas: number
  readonly outcomes: number
}

/**
 * Rows added to a copy of a table. The table it starts from stays as it is, so that a load which is cancelled or fails has
 * changed nothing: there is simply no new table.
 */
export class TableBuilder {
  rows: number
  readonly categories: CategoryList
  readonly forces: Dictionary
  /** The first is ''. */
  readonly outcomes: Dictionary
  readonly points: PointIndex
  readonly areas: StatedArea[]
  readonly columns: {
    category: Uint16Array
    month: Uint16Array
    force: Uint16Array
    area: Uint16Array
    source: Uint16Array
    point: Uint32Array
    referenceHigh: Uint32Array
    referenceLow: Uint32Array
  }
  private readonly areaKeys: Dictionary
  private readonly optional: OptionalColumnsBuilder

  /** `expectedRows` more rows than the table has are made room for at once. */
  constructor(table: IncidentTable, expectedRows: number) {
    const room = table.rows + Math.max(1024, expectedRows)
    this.rows = table.rows
    this.categories = new CategoryList(table.categories, table.offenceCodes)
    this.forces = new Dictionary('Reported by', table.forces)
    this.outcomes = new Dictionary('Outcome', table.outcomes)
    this.optional = new OptionalColumnsBuilder(table, room)
    this.areas = [...table.areas]
    this.areaKeys = new Dictionary('LSOA code', table.areas.map(areaKey))
    this.points = new PointIndex(table.points, table.hints)
    this.columns = {
      category: withRoom(table.category, new Uint16Array(room)),
      month: withRoom(table.month, new Uint16Array(room)),
      force: withRoom(table.force, new Uint16Array(room)),
      area: withRoom(table.area, new Uint16Array(room)),
      source: withRoom(table.source, new Uint16Array(room)),
      point: withRoom(table.point, new Uint32Array(room)),
      referenceHigh: withRoom(table.reference.high, new Uint32Array(room)),
      referenceLow: withRoom(table.reference.low, new Uint32Array(room)),
    }
  }

  /** The number of a name with an offence code ('' for none). Throws TooManyKinds. */
  category(name: string, code: string): number {
    return this.categories.number(name, code)
  }

  area(code: string, name: string): number {
    const number = this.areaKeys.number(areaKey({ code, name }))
    if (number === this.areas.length) this.areas.push(areaOfKey(this.areaKeys.texts[number] as string))
    return number
  }

  add(row: NewRow): void {
    const at = this.rows
    if (at === this.columns.category.length) this.grow()
    const { columns } = this
    columns.category[at] = row.category
    columns.month[at] = row.month
    columns.force[at] = row.force
    columns.area[at] = row.area
    columns.source[at] = row.source
    columns.point[at] = row.point
    columns.referenceHigh[at] = row.referenceHigh
    columns.referenceLow[at] = row.referenceLow
    // Read one by one: a loop over their names would cost a file that says none of them a tenth of its time.
    const { day, hour, lasting, flags, age, sex, ethnicity, outcome, more } = row
    if (day || hour || lasting || flags || age || sex || ethnicity || outcome || more) this.optional.set(at, row)
    this.rows = at + 1
  }

  /** Adds all rows of another table, as they are; its file number 0 becomes `firstSource`. Throws TooManyKinds. */
  addTable(table: IncidentTable, firstSource = 0): void {
    const categories = table.categories.map((name, at) => this.category(name, table.offenceCodes[at] as string))
    const outcomes = table.outcomes.map((name) => this.outcomes.number(name))
    const forces = table.forces.map((name) => this.forces.number(name))
    const areas = table.areas.map(({ code, name }) => this.area(code, name))
    const { lng, lat, hint } = table.points
    const points = Array.from(lng, (_, point) =>
      this.points.number(lng[point] as number, lat[point] as number, table.hints[hint[point] as number] as string),
    )
    for (let row = 0; row < table.rows; row++) {
      const point = table.point[row] as number
      this.add({
        category: categories[table.category[row] as number] as number,
        month: table.month[row] as number,
        force: forces[table.force[row] as number] as number,
        area: areas[table.area[row] as number] as number,
        source: firstSource + (table.source[row] as number),
        point: point < NO_POINT ? (points[point] as number) : point,
        referenceHigh: table.reference.high[row] as number,
        referenceLow: table.reference.low[row] as number,
      })
    }
    this.optional.addTable(table, this.rows - table.rows, outcomes)
  }

  /** How much there is so far, to come back to with `restore`. */
  mark(): BuilderMark {
    return {
      rows: this.rows,
      categories: this.categories.names.length,
      forces: this.forces.texts.length,
      areas: this.areas.length,
      outcomes: this.outcomes.texts.length,
    }
  }

  /**
   * Forgets what was added since: a file that turns out not to be readable leaves no row behind, nor names that would fill the
   * dictionaries for the next file. (Points that no row uses are dropped by `finish`.)
   */
  restore(mark: BuilderMark): void {
    this.rows = mark.rows
    this.categories.truncate(mark.categories)
    this.forces.truncate(mark.forces)
    this.areas.length = mark.areas
    this.areaKeys.truncate(mark.areas)
    this.outcomes.truncate(mark.outcomes)
    this.optional.truncate(mark.rows)
  }

  /** The table of the rows for which `keep` is 1, with no category, force, area or point that none of them uses. */
  finish(keep: Uint8Array): IncidentTable {
    let rows = 0
    for (let row = 0; row < this.rows; row++) rows += keep[row] as number
    const kept = { ...this.columns }
    for (const name of [...ROW_COLUMNS, 'referenceHigh', 'referenceLow'] as const) {
      kept[name] = compacted(this.columns[name], keep, this.rows, rows) as never
    }
    const optional = this.optional.finish(keep, this.rows)
    const categories = onlyUsed(kept.category, [...this.categories.names.keys()])
    // Named anew: of two codes of one name, only one may be left.
    const named = new CategoryList(
      categories.map((number) => this.categories.names[number] as string),
      categories.map((number) => this.categories.codes[number] as string),
    )
    const outcomes = optional.outcome.length === 0 ? [''] : onlyUsed(optional.outcome, this.outcomes.texts, [''])
    const forces = onlyUsed(kept.force, this.forces.texts)
    const areas = onlyUsed(kept.area, this.areas)
    const used = new Uint8Array(this.points.size)
    for (const point of kept.point) if (point < NO_POINT) used[point] = 1
    const { points, renumbered } = this.points.finish(used)
    for (let row = 0; row < rows; row++) {
      const point = kept.point[row] as number
      if (point < NO_POINT) kept.point[row] = renumbered[point] as number
    }
    const { referenceHigh: high, referenceLow: low, ...columns } = kept
    return incidentTable({
      rows,
      ...columns,
      ...optional,
      categories: named.names,
      offenceCodes: named.codes,
      outcomes,
      forces,
      areas,
      hints: this.points.hints.texts,
      points,
      reference: { high, low },
    })
  }

  private grow(): void {
    const room = Math.ceil(this.columns.category.length * 1.5)
    for (const name of [...ROW_COLUMNS, 'referenceHigh', 'referenceLow'] as const) {
      const column = this.columns[name]
      const larger = column instanceof Uint16Array ? new Uint16Array(room) : new Uint32Array(room)
      this.columns[name] = withRoom(column, larger) as never
    }
    this.optional.grow(room)
  }
}

// A tab cannot stand in either half: it would have been a field of its own or is not part of any area code.
function areaKey(area: StatedArea): string {
  return `${area.code}\t${area.name}`
}

function areaOfKey(key: string): StatedArea {
  const tab = key.indexOf('\t')
  return { code: key.slice(0, tab), name: key.slice(tab + 1) }
}

/** Renumbers a column so that its list holds only what the column uses, after those `used` anyway (the first of the list); gives it. */
function onlyUsed<T>(column: Uint16Array, list: readonly T[], used: T[] = []): T[] {
  const number = new Int32Array(list.length).fill(-1)
  for (let at = 0; at < used.length; at++) number[at] = at
  for (let row = 0; row < column.length; row++) {
    const old = column[row] as number
    if (number[old] === -1) number[old] = used.push(list[old] as T) - 1
    column[row] = number[old] as number
  }
  return used
}
