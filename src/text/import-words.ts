import type { FileLedger, ImportReport, Ledger } from '../core/import/ledger.ts'
import type { LoadProgress } from '../core/import/load-progress.ts'
import type { RefusedFile } from '../core/import/refused-file.ts'
import type { NoLocationReason, Notice, Rejection } from '../core/vocabulary/import-codes.ts'
import { contextSentence } from './context-words.ts'
import { NO_LOCATION, NOTICE, REFUSAL, REJECTION } from './import-reasons.ts'
import { count, counted, list, megabytes } from './numbers.ts'

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

/** What a load came to, in one sentence. */
export function loadSentence(report: ImportReport): string {
  const refused =
    report.refused.length === 0 ? '' : ` ${counted(report.refused.length, 'file was', 'files were')} left out.`
  const unchanged = report.all.kept > 0 ? ' What was loaded before is unchanged.' : ''
  if (report.outcome === 'cancelled') return `Cancelled.${unchanged}`
  if (report.outcome === 'nothing-loaded') return `Nothing was added.${refused}${unchanged}`
  const lists = report.places.length === 0 ? '' : ` ${placesSentence(report)}`
  const areas = report.context.length === 0 ? '' : ` ${areasSentence(report)}`
  if (report.files.length === 0) {
    const own =
      report.places.length === 0
        ? 'No incidents are loaded yet.'
        : `${counted(report.places.length, 'list')} of places loaded, and no incidents.`
    return `${own}${refused}${lists}${areas}`
  }
  return `${counted(report.added.length, 'file')} added.${refused} All files of incidents together: ${ledgerSentence(report)}${lists}${areas}`
}

/** What lists of places hold: "Lists of places: premises.csv (3,655 places)." */
function placesSentence({ places }: ImportReport): string {
  return `Lists of places: ${list(places.map((layer) => `${layer.name} (${counted(layer.places, 'place')})`))}.`
}

/** Boundaries and figures by area: "Of areas: norfolk-lsoa-2021.geojson (boundaries of 552 lower layer areas (LSOA), 2021)." */
function areasSentence({ context }: ImportReport): string {
  const named = context.map((one) => `${one.name} (${lowered(contextSentence(one))})`)
  return `Of areas: ${list(named)}.`
}

function lowered(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** The ledger of all files, in one sentence. */
function ledgerSentence({ all, incidents }: ImportReport): string {
  // A row with a count stands for several.
  const what = incidents === all.kept ? 'incident' : 'row'
  const many = incidents === all.kept ? '' : ` The rows kept stand for ${counted(incidents, 'incident')}.`
  return `of ${counted(all.read, 'row')} read, ${counted(all.kept, what)} ${all.kept === 1 ? 'is' : 'are'} kept, ${count(all.located)} of them with a location.${many}`
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
