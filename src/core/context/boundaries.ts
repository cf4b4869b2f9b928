import { type AreaKind, isFiner, type Vintage, vintageOf, vintageSaid } from './area-kind.ts'
import { type CodeColumn, codeColumns, districtColumn, nameColumnOf, textsOf } from './code-columns.ts'
import type { PlacedAreas } from './read/read-boundaries.ts'
import { districtFromName } from './read-area-table.ts'
import { mergedShapes, type Shapes } from './shapes.ts'

/** Areas with their shapes, from one file. `codes`, `names` and `districts` are parallel to the shapes. */
export interface Boundaries extends Pick<PlacedAreas, 'name' | 'bytes' | 'format' | 'grid' | 'ledger' | 'isInvented'> {
  readonly kind: AreaKind
  readonly vintage: Vintage | null
  /** The attributes that codes and names were taken from; null where there is none. */
  readonly codeColumn: string | null
  readonly nameColumn: string | null
  /** No two alike; "area-1" where the file has none. */
  readonly codes: readonly string[]
  readonly names: readonly string[]
  /** '' where the file does not say. */
  readonly districts: readonly string[]
  readonly shapes: Shapes
}

/** Areas with codes and names found among their attributes; parts of one area that come apart are put together. */
export function boundariesOf(placed: PlacedAreas): Boundaries {
  const { name, bytes, format, grid, ledger, isInvented, fields, rows } = placed
  const columns = fields.map((_, at) => rows.map((row) => (row[at] ?? '').trim()))
  const code = keyOf(codeColumns(fields, columns))
  const nameAt = code === null ? anyName(fields) : nameColumnOf(fields, code.at)
  const codes = (code === null ? null : columns[code.at]) ?? rows.map((_, at) => `area-${at + 1}`)
  const first = new Map<string, number>()
  const groups: number[][] = []
  for (const [at, one] of codes.entries()) {
    // An area without a code is by itself.
    const known = one === '' ? undefined : first.get(one)
    if (known !== undefined) groups[known]?.push(at)
    else first.set(one, groups.push([at]) - 1)
  }
  const pick = (texts: readonly string[]) => groups.map((group) => texts[group[0] as number] ?? '')
  const own = pick(codes).map((one, at) => one || `area-${at + 1}`)
  const names = pick(textsOf(fields, columns, nameAt)).map((one, at) => one || plainCode(own[at] as string))
  const districts = pick(textsOf(fields, columns, districtColumn(fields, nameAt)))
  const kind = code?.kind ?? 'other'
  const said = [code === null ? '' : (fields[code.at] ?? ''), fields[nameAt] ?? '', name].find(
    (text) => vintageSaid(text) !== null,
  )
  return {
    ...{ name, bytes, format, grid, ledger, isInvented, kind },
    vintage: vintageOf(kind, own, said ?? ''),
    codeColumn: code === null ? null : (fields[code.at] as string),
    nameColumn: fields[nameAt] ?? null,
    ...{ codes: own, names },
    districts: districts.map((district, at) => district || districtFromName(names[at] as string)),
    shapes: mergedShapes(placed.shapes, groups),
  }
}

/** The column of the smallest areas that every row has a code in. */
function keyOf(codes: readonly CodeColumn[]): CodeColumn | null {
  const [key] = [...codes].sort((a, b) => {
    if (isFiner(a.kind, b.kind) !== isFiner(b.kind, a.kind)) return isFiner(a.kind, b.kind) ? -1 : 1
    return b.distinct - a.distinct
  })
  return key ?? null
}

function anyName(fields: readonly string[]): number {
  return fields.findIndex((field) => /name|nm$|title|label/i.test(field))
}

/** "Area 3" of "area-3"; any other code stands for itself. */
function plainCode(code: string): string {
  return code.replace(/^area-(\d+)$/, 'Area $1')
}
