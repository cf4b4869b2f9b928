import type { Draw } from './draw.ts'

/** Makes one value. */
export type Make = (draw: Draw) => string

/** One way in which files hold something. */
export interface Way {
  readonly headers: readonly string[]
  /** Makes the values of one column: called once a column, the result once a row. */
  readonly values: (draw: Draw) => () => string
}

/** Headers that say nothing, to be put with others into `way`. */
export const SILENT = 'Field 7 | Column1 | F12 | | data | Attribute_4 | Unnamed: 3 | Value | col_9 | Info | X3'

/** A way from its headers, "DOB | Date of birth". */
export function way(headers: string, values: Way['values']): Way {
  return { headers: listed(headers), values }
}

/** Every row is made alike. */
export function each(make: Make): Way['values'] {
  return (draw) => () => make(draw)
}

/** One style for the whole column. */
export function styled(styles: readonly Make[]): Way['values'] {
  return (draw) => each(draw.one(styles))(draw)
}

/** One of a list in each row; some columns are in capitals. */
export function oneOf(list: readonly string[]): Way['values'] {
  return styled([(draw) => draw.one(list), (draw) => draw.one(list), (draw) => draw.one(list).toUpperCase()])
}

/** "a | b | c" as a list. */
export function listed(text: string): string[] {
  return text.split('|').map((item) => item.trim())
}

/** A number with zeros in front. */
export function pad(number: number, figures = 2): string {
  return String(number).padStart(figures, '0')
}
