import type { DataCaveat, MissingShare } from '../core/vocabulary/data-caveats.ts'
import { forceName } from './force-name.ts'
import { count, counted, list, monthName, percent, period } from './numbers.ts'

/** The sentence of what is wrong with the data as a whole. */
export function dataCaveatSentence(caveat: DataCaveat): string {
  switch (caveat.code) {
    case 'far-outside':
      return `${counted(caveat.rows, 'incident lies', 'incidents lie')} more than ${count(caveat.kilometres)} km from the middle of what its force recorded (${percent(caveat.rows, caveat.of)} of ${count(caveat.of)} with a location): dealt with by the force but elsewhere, or a coordinate is wrong.`
    case 'stacked-coordinates':
      return `Positions are not where things happened (${caveat.positions.map(stackedFiles).join('; ')}). They show the part of town, never a street or an address.`
    case 'one-point':
      return `One and the same point holds ${list(caveat.files.map(onePoint))}. It may stand for “somewhere” (a police station, a hospital, the middle of a town): do not read its hexagon as a busy place before you know.`
    case 'missing-location-changes':
      return `How many incidents have no location is not the same throughout: ${caveat.changes.map(({ from, to }) => `${missingShare(from)}, but ${missingShare(to)}`).join('; ')}. Do not compare places between them.`
    case 'point-list-changed':
      return `The points at which incidents are shown changed: ${list(caveat.changes.map(changedList))}. Streets and small hexes before and after cannot be compared.`
    case 'file-cut-off':
      return `${fileNames(caveat.files)} ${caveat.files.length === 1 ? 'breaks' : 'break'} off in the middle of a row: incidents at the end are missing.`
    case 'rows-rejected':
      return `Rows that could not be read are in no figure: ${list(caveat.files.map(rejectedRows))}. The import report says which and why; ask for them to be put right.`
  }
}

type Stacked = Extract<DataCaveat, { code: 'stacked-coordinates' }>['positions'][number]

function stackedFiles({ files, stacked, located, spacing }: Stacked): string {
  const rounded = spacing === null ? [] : [`rounded to about ${count(spacing)} metres`]
  const shared =
    stacked === 0 ? [] : [`shared by five or more for ${percent(stacked, located)} of ${counted(located, 'row')}`]
  return `${fileNames(files)}: ${[...rounded, ...shared].join(', ')}`
}

function onePoint({ file, rows, of }: Extract<DataCaveat, { code: 'one-point' }>['files'][number]): string {
  return `${percent(rows, of)} of “${file}” (${count(rows)} of ${counted(of, 'row')} with a location)`
}

function rejectedRows({ file, rows, of }: Extract<DataCaveat, { code: 'rows-rejected' }>['files'][number]): string {
  return `${count(rows)} of ${counted(of, 'row')} of “${file}” (${percent(rows, of)})`
}

function missingShare({ force, except, period: { from, to }, rows, of }: MissingShare): string {
  const who = force === null ? '' : `${forceName(force)}, `
  const rest = except === undefined ? '' : ` without ${monthName(except)}`
  return `${who}${period(from, to)}${rest}, ${percent(rows, of)} of ${count(of)}`
}

type ChangedList = Extract<DataCaveat, { code: 'point-list-changed' }>['changes'][number]

function changedList({ force, month, rows, of }: ChangedList): string {
  return `${forceName(force)} in ${monthName(month)} (${percent(rows, of)} of ${counted(of, 'incident')} at points not used before)`
}

/** No more names of files than this in a sentence. */
const MOST_NAMED = 3

function fileNames(files: readonly string[]): string {
  const named = files.slice(0, files.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED).map((file) => `“${file}”`)
  const rest = files.length - named.length
  return list(rest === 0 ? named : [...named, counted(rest, 'more file')])
}
