import type { AreaLedger } from './area-table.ts'

/** Weights of harm from one file of the user's: how much one offence of a code counts, by whose word. */
export interface HarmTable {
  readonly name: string
  readonly bytes: number
  /** As the file states them; one of each for the whole table. */
  readonly version: string
  readonly source: string
  /** What the weights count, such as days; '' where the file does not say. */
  readonly unit: string
  /** By code of the offence, or its name, as the file writes it; 0 or more. */
  readonly weights: ReadonlyMap<string, number>
  /** What a code stands for, where another column says it. */
  readonly labels: ReadonlyMap<string, string>
  readonly columns: { readonly kept: readonly string[]; readonly dropped: readonly string[] }
  readonly ledger: AreaLedger<'code-missing' | 'wrong-number-of-fields' | 'weight-unreadable' | 'code-again'>
}
