/** How far a load is. */
export interface LoadProgress {
  /** The file being read, and its position among `files`, from 1. */
  readonly file: string
  readonly position: number
  readonly files: number
  /** Of all files of this load together. */
  readonly rows: number
  readonly bytes: number
  readonly ofBytes: number
}
