import type { Refusal } from '../../vocabulary/import-codes.ts'

/** Why a file is left out, thrown from deep inside it; opening the file turns it into an answer. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal)
    this.refusal = refusal
  }
}
