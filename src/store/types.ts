/** What the stores hold, by name: screens know the stores and nothing behind them. */

export type { FileLedger, ForceCoverage, ImportReport, Ledger } from '../core/import/ledger.ts'
export type { MappedColumn, Mapping, MappingProposal } from '../core/import/mapping.ts'
export type { BeneathDetail, DeprivationBeneath, RatesBeneath } from '../core/question/beneath.ts'
export type {
  ConcentrationFinding,
  GiStarFinding,
  HotPlace,
  LastingFinding,
  OverTimeFinding,
  RecurrenceFinding,
  WhenFinding,
} from '../core/question/finding.ts'
export type { HexDetail } from '../core/question/hex-detail.ts'
export type { Picture } from '../core/question/picture.ts'
export type { ClassChoice, FlagChoice, Measure, PickChoice, Resolution } from '../core/question/question.ts'
export type { ColumnRole, Grid } from '../core/vocabulary/column-roles.ts'
export type { Definition } from '../core/vocabulary/definition.ts'
export type { DeprivationMeasure } from '../core/vocabulary/deprivation.ts'
export type { Flag } from '../core/vocabulary/flags.ts'
export type { NoLocationReason } from '../core/vocabulary/import-codes.ts'
export type { WeekHours } from '../core/vocabulary/week-hours.ts'
export type { Contributor, Marking, SourceNote } from '../core/workspace/source-note.ts'
export type { SavedView } from '../core/workspace/workspace.ts'
export type { ForcesQuestion, Loading, MappingQuestion } from './session.ts'
