/** A file of the invented county; its name and its text both say that it is training data. */
export interface InventedFile {
  readonly name: string
  readonly text: string
}
