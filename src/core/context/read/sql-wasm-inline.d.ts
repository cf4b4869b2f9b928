// As much of it as is used here; the package's own types leave this file out, and bring in those of the DOM.
declare module 'sql.js/dist/sql-wasm-inline.js' {
  export type SqlValue = number | string | Uint8Array | null
  export interface Statement {
    step(): boolean
    get(): SqlValue[]
    getColumnNames(): string[]
    free(): boolean
  }
  export interface Database {
    prepare(sql: string, params?: readonly SqlValue[]): Statement
    run(sql: string, params?: readonly SqlValue[]): Database
    export(): Uint8Array
    close(): void
  }
  export interface Sqlite {
    readonly Database: new (bytes?: Uint8Array) => Database
  }
  const start: () => Promise<Sqlite>

  // biome-ignore lint/style/noDefaultExport: the package is so.
  export { start as default }
}
