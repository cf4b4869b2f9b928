import type { DeprivationMeasure } from '../vocabulary/deprivation.ts'

/** Boundaries, figures by area, or a lookup that is loaded. */
export interface ContextReport {
  readonly name: string
  readonly bytes: number
  readonly is: 'boundaries' | 'area-table' | 'lookup' | 'harm'
  /** What the areas are: "lsoa", "ward" …; of a lookup those of its first column. */
  readonly kind: string
  /** Census of the areas; null where the codes do not tell, or are of no census. */
  readonly vintage: 2011 | 2021 | null
  /** read = kept + rejected (all reasons) + blank. */
  readonly read: number
  readonly kept: number
  readonly rejected: Readonly<Record<string, number>>
  readonly blank: number
  /** Areas whose outline had to be mended. */
  readonly repaired: number
  /** Columns that were used, and those that were not. */
  readonly columns: { readonly kept: readonly string[]; readonly dropped: readonly string[] }
  /** Cells of figures that are empty, or hold a text instead. */
  readonly missing: number
  readonly unreadable: number
  /** Of boundaries: how their coordinates are written. */
  readonly grid: 'degrees' | 'british-national-grid' | null
  /** Of boundaries: every area, in the order of the file. */
  readonly areas: readonly { readonly code: string; readonly name: string; readonly district: string }[]
  /** Of boundaries: larger areas that loaded lookups put them into, each as the codes of its areas. */
  readonly groups: readonly {
    readonly through: string
    readonly kind: string
    readonly groups: readonly { readonly name: string; readonly codes: readonly string[] }[]
  }[]
  readonly isInvented: boolean
  /** Of a table: for how many areas of the best fitting loaded boundaries of its kind it has a row; null where none are loaded. */
  readonly fits: { readonly boundaries: string; readonly areas: number; readonly of: number } | null
  /** Boundaries, lookups, and tables of nothing but what national statistics publish. */
  readonly isPublished: boolean
  /** Of weights of harm: whose they are, and what they count. */
  readonly harm: { readonly version: string; readonly source: string; readonly unit: string } | null
}

/** What questions can be asked of all that is loaded. */
export interface BeneathChoices {
  /** What rates can be reckoned per 1,000 of. */
  readonly per: readonly string[]
  readonly domains: readonly DeprivationMeasure[]
  /** The file of boundaries that sets the study area; null where none does. */
  readonly studySet: string | null
}
