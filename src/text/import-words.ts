import type { FileLedger, ImportReport, Ledger } from '../core/import/ledger.ts'
import type { LoadProgress } from '../core/import/load-files.ts'
import type { RefusedFile } from '../core/import/open-file.ts'
import type { DroppedColumn, NoLocationReason, Notice, Refusal, Rejection } from '../core/vocabulary/import-codes.ts'
import { count, counted, list, megabytes } from './numbers.ts'

const REJECTION: Readonly<Record<Rejection, string>> = {
  'wrong-number-of-fields': 'more or fewer fields than the header',
  'truncated-last-line': 'last line cut off in the middle',
  'unclosed-quote': 'a quotation mark that is never closed',
  'repeated-header': 'the header again, in the middle of the file',
  'month-missing': 'no month',
  'month-unreadable': 'a month that cannot be read',
  'month-in-the-future': 'a month in the future',
  'category-missing': 'no crime type',
  'coordinate-not-a-number': 'text where a coordinate should be',
  'replaced-by-later-file': 'replaced by a later file with the same month',
}

const NO_LOCATION: Readonly<Record<NoLocationReason, string>> = {
  'coordinates-blank': 'no coordinates given',
  'one-coordinate-blank': 'only one of the two coordinates given',
  'coordinates-zero': 'coordinates 0, 0 (a filler, not a place)',
  'coordinates-swapped': 'longitude and latitude look swapped',
  'outside-united-kingdom': 'coordinates outside the United Kingdom',
}

const NOTICE: Readonly<Record<Notice, string>> = {
  'read-as-windows-1252': 'The file is not in UTF-8; it was read as Windows-1252, as Excel saves it.',
  'read-as-utf-16': 'The file is in UTF-16 and was read as such.',
  'read-as-semicolon-separated': 'Its columns are separated by semicolons.',
  'read-as-tab-separated': 'Its columns are separated by tabs.',
  'cut-off': 'The file seems to be cut off: its last line is not complete. Download or save it again.',
  'nothing-usable':
    'None of its rows could be used; “Rejected rows” says why. If a spreadsheet has changed the file, add the original download instead.',
  'from-prepared-file': 'It came out of a prepared data file; its figures are those of the file it was prepared from.',
  'mostly-swapped':
    'In most rows longitude and latitude look swapped. Exchange the two column names in the file and add it again; nothing was moved by guess.',
}

const REFUSAL: Readonly<Record<Refusal, string>> = {
  empty: 'This file is empty.',
  'header-only': 'This file has a header but no rows.',
  'no-header':
    'This file has no header row: its first line is already data. Put the line “Crime ID,Month,Reported by,…” of another month above it.',
  binary: 'This is not a text file. Add the CSV files of the force’s monthly download.',
  'excel-workbook': 'This is an Excel workbook. In Excel, choose “Save as” and “CSV UTF-8”, and add that file.',
  'zip-archive': 'This is a zip archive. Unpack it and add the files whose names end in “-street.csv”.',
  'outcomes-file':
    'This is an outcomes file; it holds no offences. Add the file of the same month whose name ends in “-street.csv”.',
  'stop-and-search-file':
    'This is a stop and search file; it holds no offences. Add the file of the same month whose name ends in “-street.csv”.',
  'wrong-columns':
    'This is not a street file of data.police.uk as downloaded (if rows stand above its header, delete them).',
  unreadable:
    'The file could not be read. It may have been moved, opened elsewhere, or the shared drive went away. Try again.',
  'training-and-real':
    'Invented training data and real data are never put together, so nothing was added. Remove what is loaded first, or open this page once more.',
  'too-many-kinds':
    'A column that should name crime types, forces or areas holds more than 65,535 different values, so the columns are not what their header says.',
  'prepared-newer':
    'This prepared data file was made by a newer version of Places and Spaces. Open it there, or add the CSV files it was prepared from.',
  'prepared-damaged':
    'This prepared data file is damaged or cut off: it is not as it was saved. Copy it again, or add the CSV files it was prepared from.',
  'prepared-inconsistent':
    'This prepared data file contradicts itself: Places and Spaces did not save it so. Add the CSV files it was prepared from.',
}

export function rejectionWords(reason: Rejection): string {
  return REJECTION[reason]
}

export function noLocationWords(reason: NoLocationReason): string {
  return NO_LOCATION[reason]
}

export function noticeWords(notice: Notice): string {
  return NOTICE[notice]
}

/** Why a file was left out, with the columns it lacks. Without the file's name, which stands beside it. */
export function refusalWords(file: RefusedFile): string {
  if (file.refusal !== 'wrong-columns') return REFUSAL[file.refusal]
  return `${REFUSAL[file.refusal]} It has no ${file.missing.length === 1 ? 'column' : 'columns'} ${list(file.missing.map((name) => `“${name}”`))}.`
}

/** Why a column was not kept. */
export function droppedColumnWords(why: DroppedColumn): string {
  return DROPPED_COLUMN[why]
}

const DROPPED_COLUMN: Readonly<Record<DroppedColumn, string>> = {
  'same-as-reported-by': 'the same as “Reported by”',
  'outcome-not-used': 'outcomes are not used',
  'free-text': 'free text may name people',
  'not-known': 'not a column of a street file; not looked at',
}

/** What a load came to, in one sentence. */
export function loadSentence(report: ImportReport): string {
  const refused =
    report.refused.length === 0 ? '' : ` ${counted(report.refused.length, 'file was', 'files were')} left out.`
  const unchanged = report.all.kept > 0 ? ' What was loaded before is unchanged.' : ''
  if (report.outcome === 'cancelled') return `Cancelled.${unchanged}`
  if (report.outcome === 'nothing-loaded') return `Nothing was added.${refused}${unchanged}`
  return `${counted(report.added.length, 'file')} added.${refused} All files together: ${ledgerSentence(report.all)}`
}

/** The ledger of all files, in one sentence. */
function ledgerSentence(all: Ledger): string {
  return `of ${counted(all.read, 'row')} read, ${counted(all.kept, 'incident')} ${all.kept === 1 ? 'is' : 'are'} kept, ${count(all.located)} of them with a location.`
}

/** Rejected rows of a file, reason by reason, with the numbers of the first: "2 rows (7 and 9): no month". */
export function rejectedLines({ rejected, firstRejected }: FileLedger): { reason: Rejection; words: string }[] {
  return (Object.entries(rejected) as [Rejection, number][]).map(([reason, rows]) => {
    const first = (firstRejected[reason] ?? []).map(count)
    const more = first.length < rows ? [...first, `${count(rows - first.length)} more`] : first
    const which = first.length === 0 ? '' : ` (${rows === 1 ? 'row ' : 'rows '}${list(more)})`
    return { reason, words: `${counted(rows, 'row')}${which}: ${REJECTION[reason]}` }
  })
}

/** A ledger's figures in the order of the report's columns, each with the name of its column; `all` is the ledger of all files. */
export function ledgerFigures(ledger: Ledger, all: Ledger): { name: string; value: number }[] {
  const replaced = ledger.rejected['replaced-by-later-file'] ?? 0
  const isReplacedShown = (all.rejected['replaced-by-later-file'] ?? 0) > 0
  return [
    { name: 'Read', value: ledger.read },
    { name: 'Kept', value: ledger.kept },
    { name: 'Rejected', value: rejectedRows(ledger) - replaced },
    // Sound rows, which would look like faulty ones among the rejected; the column is there only where it says something.
    ...(isReplacedShown ? [{ name: 'Replaced', value: replaced }] : []),
    { name: 'Repeats', value: ledger.repeats },
    { name: 'Blank', value: ledger.blank },
    { name: 'With location', value: ledger.located },
    { name: 'Without location', value: ledger.withoutLocation },
  ]
}

/** Rejected rows, whatever the reason. */
export function rejectedRows(ledger: Ledger): number {
  return Object.values(ledger.rejected).reduce((sum, rows) => sum + rows, 0)
}

/** How far the making of the invented county is: "Making the invented county: 12 of 36 months." */
export function makingSentence({ made, of }: { made: number; of: number }): string {
  return `Making the invented county: ${count(made)} of ${count(of)} months.`
}

/** How far a load is: "Reading 2021-03-norfolk-street.csv (1 of 13): 5,420 rows, 1.4 of 19.4 MB." */
export function progressSentence({ file, position, files, rows, bytes, ofBytes }: LoadProgress): string {
  return `Reading ${file} (${position} of ${files}): ${counted(rows, 'row')}, ${megabytes(bytes)} of ${megabytes(ofBytes)}.`
}
