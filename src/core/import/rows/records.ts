/** How a text is cut into records. */
export interface RecordFormat {
  readonly delimiter: string
  readonly newline: '\n' | '\r'
  /** Whether the text ends with the file, so that nothing follows that could close a quotation mark. */
  readonly atEnd: boolean
}

export interface Cut {
  /** null stands for a line that is lost: a quotation mark in it is never closed. */
  readonly records: readonly (string[] | null)[]
  /** Where a record begins whose end the text does not hold; the length of the text where there is none. */
  readonly rest: number
}

/** What a quotation mark that is never closed may take of the lines below it. */
const MOST_LINES = 100
const MOST_CHARACTERS = 64 * 1024

const QUOTE = 34
const RETURN = 13
/** A return before anything but a line end, and runs of returns with what ends them. */
const LONE_RETURN = /\r[^\r\n]/
const RETURNS = /\r+\n?/g

/**
 * The text of a file whose rows end in line feeds, with every row ending in one: where files were joined, or a program ended some of
 * its rows with a return alone, two rows would be read as one. Within quotation marks a return is a line break either way.
 */
export function withLineFeeds(text: string): string {
  if (!LONE_RETURN.test(text)) return text
  return text.replace(RETURNS, (returns) => (returns.endsWith('\n') ? returns : '\n'.repeat(returns.length)))
}

/**
 * Cuts a text that begins with a record into records, after RFC 4180: a field in quotation marks may hold separators, line
 * ends, and marks written twice. Where a file departs from it: a mark inside a field that does not begin with one is text;
 * what follows a closing mark in its line is text too ("On or near" Market); a field over several lines has to close before a
 * separator or a line end, within 100 lines and 64 kB, or else its first line is lost and reading goes on with the next.
 */
export function cutRecords(text: string, format: RecordFormat): Cut {
  const records: (string[] | null)[] = []
  for (let at = 0; at < text.length; ) {
    const record = cutRecord(text, at, format)
    if (record === 'unfinished') return { records, rest: at }
    records.push(record.fields)
    at = record.next
  }
  return { records, rest: text.length }
}

interface CutRecord {
  readonly fields: string[] | null
  readonly next: number
}

function cutRecord(text: string, start: number, { delimiter, newline, atEnd }: RecordFormat): CutRecord | 'unfinished' {
  const fields: string[] = []
  let lineEnd = lineEndOf(text, start, newline)
  for (let at = start; ; ) {
    let field = ''
    if (text.charCodeAt(at) === QUOTE) {
      const close = closingQuote(text, at, Math.max(lineEnd, at + MOST_CHARACTERS))
      if (close === -1 || close > lineEnd) {
        const to = close === -1 ? Math.min(text.length, at + MOST_CHARACTERS) : close
        const isTooLong = hasTooManyLines(text, at, to, newline)
        if (close === -1 && to === text.length && !isTooLong && !atEnd) return 'unfinished'
        if (close === -1 || isTooLong || !endsField(text, close + 1, delimiter, newline)) {
          return { fields: null, next: lineEndOf(text, start, newline) + 1 }
        }
        lineEnd = lineEndOf(text, close, newline)
      }
      field = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
    }
    const separator = text.indexOf(delimiter, at)
    const fieldEnd = separator === -1 || separator > lineEnd ? lineEnd : separator
    fields.push(field + text.slice(at, fieldEnd))
    if (fieldEnd === lineEnd) break
    at = fieldEnd + 1
  }
  if (newline === '\n') dropReturn(fields)
  return { fields, next: lineEnd + 1 }
}

/** Where the mark stands that closes the one at `open`, before `to`, or -1: the first one that is not written twice. */
function closingQuote(text: string, open: number, to: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1 && at < to; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at
  }
  return -1
}

function hasTooManyLines(text: string, from: number, to: number, newline: string): boolean {
  let lines = 1
  for (let at = text.indexOf(newline, from); at !== -1 && at < to; at = text.indexOf(newline, at + 1)) {
    lines += 1
    if (lines > MOST_LINES) return true
  }
  return false
}

function endsField(text: string, at: number, delimiter: string, newline: string): boolean {
  const after = text.charAt(at) === '\r' && newline === '\n' ? text.charAt(at + 1) : text.charAt(at)
  return after === '' || after === newline || text.charAt(at) === delimiter
}

function lineEndOf(text: string, from: number, newline: string): number {
  const at = text.indexOf(newline, from)
  return at === -1 ? text.length : at
}

function dropReturn(fields: string[]): void {
  const last = fields[fields.length - 1] as string
  if (last.charCodeAt(last.length - 1) === RETURN) fields[fields.length - 1] = last.slice(0, -1)
}
