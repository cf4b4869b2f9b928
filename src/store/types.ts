/** What the stores hold, by name: screens know the stores and nothing behind them. */
export type { FileLedger, ForceCoverage, ImportReport, Ledger } from '../core/import/ledger.ts'
export type { HexDetail } from '../core/question/hex-detail.ts'
export type { Picture } from '../core/question/picture.ts'
export type { ClassChoice, Resolution } from '../core/question/question.ts'
export type { NoLocationReason } from '../core/vocabulary/import-codes.ts'
export type { SavedView } from '../core/workspace/workspace.ts'
export type { Loading } from './session.ts'
