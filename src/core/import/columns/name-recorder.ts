import type { Layout } from '../../vocabulary/column-roles.ts'
import { personInFileName } from './person-in-file-name.ts'

/** Who recorded the incidents of a table that is known by its columns. */
const OF_LAYOUT: Readonly<Partial<Record<Layout, string>>> = {
  'istv-attendances': 'Emergency departments (ISTV)',
  'asb-table': 'Anti-social behaviour table',
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
/** What tells one edition of a file from another. */
const EDITION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONTHS}|q[1-4]|fy|v\\d*|ver(?:sion)?|final|copy|draft|latest|new|updated?|revised?|edition|export(?:ed)?|extract(?:ed)?|official|sensitive|restricted|confidential|\\d[\\d._-]*)(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * Who recorded the incidents, where no column says it: the layout's own name, else the file's, without extension, dates, digits, markings
 * and words of edition: "memphis_robberies.csv" -> "memphis_robberies", "Kent ASB extract 2024-05 v2 final.xlsx · Sheet1" -> "Kent ASB".
 * A sheet with a name of its own is told apart: "assaults.xlsx · Austin" -> "assaults · Austin". A person is left out: "Case list Sarah Smithson.csv" -> "Case list".
 * Where nothing is left ("march.csv"), "Table".
 */
export function nameRecorder(layout: Layout, fileName: string): string {
  return OF_LAYOUT[layout] ?? withoutEdition(withoutPerson(fileName))
}

/** A recorder stands beside every figure: a person in the name of the file must not. */
function withoutPerson(fileName: string): string {
  const person = personInFileName(fileName)
  if (person === null) return fileName
  return person === fileName ? 'Table.csv' : fileName.replace(person, ' ')
}

function withoutEdition(fileName: string): string {
  const parts = fileName.split(' · ')
  const sheet = /\.xls[xmb]$/i.test(parts.at(-2) ?? '') ? bare(parts.at(-1) as string) : ''
  const file = parts.filter((part) => /\.[a-z]{2,8}$/i.test(part)).at(-1) ?? (parts[0] as string)
  const base = (file.split('/').at(-1) as string).replace(/\.[a-z]{2,8}$/i, '')
  // Editions are not told from each other by what they are called: two months of "extract" are of one recorder.
  const name = bare(base) || 'Table'
  return sheet === '' || SHEET.test(sheet) ? name : `${name} · ${sheet}`
}

/** What sheets are called that nobody named. */
const SHEET =
  /^(?:sheet|data|table|extract|export|incidents?|crimes?|offences?|report|results?|query|raw(?: data)?|sql)$/i

function bare(base: string): string {
  // An underscore is a letter to no reader.
  const words = base.split(/([_\s()[\],+-]+)/)
  const kept = words
    .map((word) => word.replace(EDITION, ''))
    .join('')
    .replace(/\d+/g, '')
  const name = kept
    .replace(/([_\s-])[_\s-]+/g, '$1')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[\s_.,-]+|[\s_.,-]+$/g, '')
  return name.replace(LINKS_LEFT, '')
}

/** Small words that bound editions, where the editions are gone: "Norwich from 2024-01 to 2024-03" -> "Norwich". */
const LINKS_LEFT =
  /(?:(?:^|[_\s-]+)(?:to|from|until|till|since|upto|up|for|and|of|in|the|as|at|on|by|incl|inclusive))+$/i
