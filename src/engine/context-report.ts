import { groupsThrough } from '../core/context/area-groups.ts'
import { type AreaTable, type Indicator, positionsOf } from '../core/context/area-table.ts'
import type { ContextData } from '../core/context/context-data.ts'
import { deprivationMeasures } from '../core/context/deprivation-index.ts'
import { wordsOf } from '../core/import/columns/header-words.ts'
import type { BeneathChoices, ContextReport } from '../core/question/context-report.ts'
import { DEPRIVATION_MEASURES } from '../core/vocabulary/deprivation.ts'
import { basesOf } from './beneath/footing.ts'

/** The account of all boundaries, tables by area, lookups and weights of harm. */
export function contextReports({ boundaries, tables, lookups, harm }: ContextData): ContextReport[] {
  return [
    ...boundaries.map((set): ContextReport => {
      const { name, bytes, kind, vintage, ledger, grid, isInvented } = set
      const { read, kept, repaired, rejected } = ledger
      const columns = [set.codeColumn, set.nameColumn].filter((column) => column !== null)
      return {
        ...{ name, bytes, is: 'boundaries', kind, vintage, read, kept, rejected, repaired, blank: 0, grid, isInvented },
        ...{ columns: { kept: columns, dropped: [] }, missing: 0, unreadable: 0, isPublished: true, fits: null },
        groups: groupsThrough(set, lookups),
        harm: null,
        areas: set.codes.map((code, at) => ({
          ...{ code, name: set.names[at] as string, district: set.districts[at] as string },
        })),
      }
    }),
    ...tables.map((table): ContextReport => {
      const { name, bytes, kind, vintage, ledger, indicators, dropped, codeColumn, isInvented } = table
      return {
        ...{
          name,
          bytes,
          is: 'area-table',
          kind,
          vintage,
          ...ledger,
          repaired: 0,
          grid: null,
          areas: [],
          groups: [],
          isInvented,
        },
        columns: { kept: [codeColumn, ...indicators.map((one) => one.name)], dropped },
        missing: indicators.reduce((sum, { values }) => sum + values.filter(Number.isNaN).length, 0),
        unreadable: indicators.reduce((sum, one) => sum + one.unreadable, 0),
        isPublished: indicators.every(isPublished),
        harm: null,
        fits: bestFit(table, boundaries),
      }
    }),
    ...lookups.map((lookup): ContextReport => {
      const { name, bytes, rows, columns, isInvented } = lookup
      return {
        ...{ name, bytes, is: 'lookup', kind: columns[0]?.kind ?? 'other', vintage: null, read: rows, kept: rows },
        ...{
          rejected: {},
          blank: 0,
          repaired: 0,
          grid: null,
          areas: [],
          groups: [],
          isInvented,
          missing: 0,
          unreadable: 0,
          isPublished: true,
          fits: null,
          harm: null,
        },
        columns: { kept: columns.map(({ header }) => header), dropped: [] },
      }
    }),
    ...harm.map((table): ContextReport => {
      const { name, bytes, ledger, columns, version, source, unit } = table
      return {
        ...{ name, bytes, is: 'harm', kind: 'other', vintage: null, ...ledger, columns, isInvented: false },
        ...{
          repaired: 0,
          missing: 0,
          unreadable: 0,
          grid: null,
          areas: [],
          groups: [],
          isPublished: false,
          fits: null,
        },
        harm: { version, source, unit },
      }
    }),
  ]
}

/** For how many areas of boundaries a table has a row, where they fit best. */
function bestFit(table: AreaTable, boundaries: ContextData['boundaries']): ContextReport['fits'] {
  const known = positionsOf(table.codes)
  const fits = boundaries
    .filter(({ kind }) => kind === table.kind)
    .map(({ name, codes }) => ({
      boundaries: name,
      areas: codes.filter((code) => known.has(code)).length,
      of: codes.length,
    }))
  return fits.sort((a, b) => b.areas / b.of - a.areas / a.of)[0] ?? null
}

/** Ages, sexes, indices of children and of older people, parts of domains: columns beside those of the Indices and of the census. */
const NATIONAL =
  /\bages?\b|\baged\b|\b(?:fe)?males?\b|\bpersons\b|\bpopulation\b|\bsub ?domain\b|\bidaopi\b|\bidaci\b|\bchildren\b/

function isPublished({ name, role }: Indicator): boolean {
  return role.is !== 'other' || NATIONAL.test(wordsOf(name))
}

export function beneathChoices({ tables }: ContextData, studySet: string | null): BeneathChoices {
  const said = new Set(tables.flatMap(deprivationMeasures))
  return { per: basesOf(tables), domains: DEPRIVATION_MEASURES.filter((one) => said.has(one)), studySet }
}
