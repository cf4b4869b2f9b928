import { PERSONAL_KINDS } from './personal-kinds.ts'

/** Why a row of a recognised file is not in the table. The code is what the ledger and headless print; text/ has the words. */
export const REJECTIONS = [
  'wrong-number-of-fields',
  'truncated-last-line',
  'unclosed-quote',
  'repeated-header',
  'month-missing',
  'month-unreadable',
  'month-in-the-future',
  'category-missing',
  'coordinate-not-a-number',
  'replaced-by-later-file',
  'date-missing',
  'date-unreadable',
  'date-in-the-future',
  'count-unreadable',
  'count-of-zero',
  'totals-row',
] as const
export type Rejection = (typeof REJECTIONS)[number]

/** Why a row that is kept has no place on the map. The incident still counts in totals by type and month. */
export const NO_LOCATION_REASONS = [
  'coordinates-blank',
  'one-coordinate-blank',
  'coordinates-zero',
  'coordinates-swapped',
  'outside-united-kingdom',
  'area-only',
  'coordinates-unreadable',
  'outside-the-grid',
  'grid-not-known',
  'refuge-withheld',
  'no-coordinate-columns',
] as const
export type NoLocationReason = (typeof NO_LOCATION_REASONS)[number]

/** Why a column of a file is not kept. */
export const DROPPED_COLUMNS = [
  'same-as-reported-by',
  'outcome-not-used',
  'free-text',
  'not-known',
  'not-used',
  ...PERSONAL_KINDS.map((kind) => `personal-${kind}` as const),
] as const
export type DroppedColumn = (typeof DROPPED_COLUMNS)[number]

/** Why a whole file was left out. Nothing that was loaded before changes. */
export const REFUSALS = [
  'empty',
  'header-only',
  'no-header',
  'binary',
  'excel-workbook',
  'zip-archive',
  'outcomes-file',
  'stop-and-search-file',
  'wrong-columns',
  'unreadable',
  'too-many-kinds',
  'prepared-newer',
  'prepared-damaged',
  'prepared-inconsistent',
  'training-and-real',
  'old-workbook',
  'other-workbook',
  'document',
  'workbook-damaged',
  'workbook-without-table',
  'encrypted',
  'unpacks-too-large',
  'archive-without-tables',
  'archive-damaged',
  'json-damaged',
  'json-not-geojson',
  'boundaries',
  'area-table',
  'lookup-table',
  'grid-unknown',
  'no-date-column',
  'no-table',
  'too-many-columns',
  'left-out-by-person',
  'rest-of-download',
  'several-forces',
  'hidden-sheet',
  'other-kind-of-file',
  'more-of-other-kinds',
  'dates-contradictory',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** What was noticed about a file that was read. */
export const NOTICES = [
  'read-as-windows-1252',
  'read-as-utf-16',
  'read-as-semicolon-separated',
  'read-as-tab-separated',
  'cut-off',
  'mostly-swapped',
  'nothing-usable',
  'from-prepared-file',
  'from-workbook',
  'from-geojson',
  'rows-above-header',
  'decimal-commas',
  'dates-day-first',
  'dates-month-first',
  'serial-dates',
  'zoned-times',
  'formula-errors',
  'hidden-rows',
  'mostly-outside-united-kingdom',
  'national-grid',
  'category-from-file-name',
  'category-not-stated',
  'mapping-remembered',
  'references-hashed',
  'births-to-age-bands',
  'personal-values-removed',
  'refuges-withheld',
  'sensitive-points-coarsened',
  'few-share-combination',
  'replaces-earlier-list',
  'rows-stand-for-many',
  'flag-values-unknown',
  'end-before-start',
  'person-in-file-name',
] as const
export type Notice = (typeof NOTICES)[number]
