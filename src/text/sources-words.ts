import type { FlagCompleteness } from '../core/table/flag-completeness.ts'
import type { Layout } from '../core/vocabulary/column-roles.ts'
import type { Contributor, Marking, SourceNote } from '../core/workspace/source-note.ts'
import type { SourceFigures } from '../core/workspace/sources-of-report.ts'
import { capital } from './capital.ts'
import { contextSentence } from './context-words.ts'
import { flagName } from './flag-words.ts'
import { count, counted, list, percent, period } from './numbers.ts'

/** Words about the files that are loaded: what they are, who they are from, how long they may be kept. */

const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  'police-uk-street': 'street file of data.police.uk',
  'force-extract': 'extract of a police force',
  'asb-table': 'anti-social behaviour',
  'istv-attendances': 'assault attendances (ISTV)',
  'licensing-register': 'licensing register',
  places: 'list of places',
  table: 'table of incidents',
}

export const CONTRIBUTOR_WORDS: Readonly<Record<Contributor, string>> = {
  police: 'Police',
  council: 'Council',
  health: 'Health',
  probation: 'Probation',
  'fire-and-rescue': 'Fire and rescue',
  education: 'Education',
  'voluntary-and-community': 'Voluntary and community sector',
  community: 'Community',
  'young-people': 'Young people',
  other: 'Other',
}

export const MARKING_WORDS: Readonly<Record<Marking, string>> = {
  'not-protectively-marked': 'Not protectively marked',
  official: 'OFFICIAL',
  'official-sensitive': 'OFFICIAL-SENSITIVE',
}

export const SOURCES_HEADING = 'Sources'
export const MARKING_TOGETHER = 'Marking of anything made from these data:'
export const REPLACE_DATA = 'Replace data'
export const EDIT_DETAILS = 'Edit details'
export const DELETE_NOW = 'Delete now'
export const KEEP_DETAILS = 'Keep details'
export const USE_FOR_OTHERS = 'Use these details for all files without any'
export const FORGET_COLUMNS = 'Forget'
export const NOT_SAID = 'Not said'
export const DETAILS_HINT = 'Details are kept in the workspace, never in the file itself.'

export const NOTE_FIELDS = {
  owner: 'Owner organisation',
  contributor: 'Type of contributor',
  received: 'Received on',
  agreement: 'Agreement reference',
  marking: 'Marking',
  retention: 'Keep until',
} as const

/** What is wrong with a detail as it was typed. */
export const NOTE_PROBLEMS = {
  text: 'At most 200 characters.',
  day: 'Give a day of the calendar, such as 2026-03-31.',
} as const

/** What changes of details are called beside Undo. */
export const SOURCE_STEPS = {
  changed: (name: string) => `the details of ${name}`,
  usedForOthers: (files: number) => `the details of ${counted(files, 'file')}`,
  forgotten: 'forgetting columns of a file',
} as const

export function filesSummary(files: number): string {
  return counted(files, 'file')
}

/** "Extract of a police force". */
export function layoutWords(layout: Layout): string {
  return capital(LAYOUT_WORDS[layout])
}

/** What a source is and holds: "Extract of a police force, March 2021 to May 2021: 1,200 rows kept, 98.0% with a location." */
export function sourceSentence({ layouts, months, kept, located, places, context }: SourceFigures): string {
  if (layouts.length === 0 && context.length > 0) return `${list(context.map(contextSentence))}.`
  const what = list(layouts.map((layout) => LAYOUT_WORDS[layout]))
  const when = months === null ? '' : `, ${period(...months)}`
  const holds = [
    ...(kept > 0 || places === 0 ? [incidentsKept(kept, located)] : []),
    ...(places > 0 ? [counted(places, 'place')] : []),
  ]
  return `${capital(what)}${when}: ${holds.join('; ')}.`
}

function incidentsKept(kept: number, located: number): string {
  return kept === 0 ? 'no row kept' : `${counted(kept, 'row')} kept, ${percent(located, kept)} with a location`
}

/** How many of the incidents that could say a flag do: "Flags 87.5% complete". */
export function flagsComplete(flags: readonly FlagCompleteness[]): string {
  const known = flags.reduce((sum, { yes, no }) => sum + yes + no, 0)
  const stated = flags.reduce((sum, { yes, no, unknown }) => sum + yes + no + unknown, 0)
  return `Flags ${percent(known, stated)} complete`
}

/** "Knife: 75.0% (yes or no for 30 of 40)" */
export function flagComplete({ flag, yes, no, unknown }: FlagCompleteness): string {
  const stated = yes + no + unknown
  return `${flagName(flag)}: ${percent(yes + no, stated)} (yes or no for ${count(yes + no)} of ${count(stated)})`
}

/** "1 March 2026" of "2026-03-01". */
function dayName(iso: string): string {
  const when = new Date(`${iso}T00:00:00Z`)
  return when.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

/**
 * What is noted of a file, but for its retention: "Norwich City Council (council). OFFICIAL. Agreement ISA 12."; where nothing is, how
 * it is marked all the same: "OFFICIAL. No details yet."
 */
export function noteSentence(note: SourceNote, isNoted: boolean): string {
  const { owner, contributor, received, agreement, marking } = note
  if (!isNoted) return `${MARKING_WORDS[marking]}. No details yet.`
  const type = contributor === null ? '' : CONTRIBUTOR_WORDS[contributor]
  const who = owner === '' ? type : type === '' ? owner : `${owner} (${type.toLowerCase()})`
  const parts = [
    ...(who === '' ? [] : [who]),
    MARKING_WORDS[marking],
    ...(received === null ? [] : [`Received on ${dayName(received)}`]),
    ...(agreement === '' ? [] : [`Agreement ${agreement}`]),
  ]
  return `${parts.join('. ')}.`
}

/** How long a file may be kept; `days` are those until its last day, negative when that is past. */
export function retentionSentence(retention: string, days: number): string {
  const until = `Keep until ${dayName(retention)}`
  if (days < 0) return `${until}: ${counted(-days, 'day')} past. Delete it or agree a new date.`
  return days === 0 ? `${until}: today is the last day.` : `${until}: ${counted(days, 'day')} left.`
}

/** Above the list, which may be folded up. */
export function overdueSentence(names: readonly string[]): string {
  const shown = names.length <= 4 ? names : [...names.slice(0, 3), `${count(names.length - 3)} more`]
  return `Past the date to which ${names.length === 1 ? 'it' : 'they'} may be kept: ${list(shown)}.`
}

/** Before one file is let go of. `isLast`: nothing else is loaded. */
export function beforeDeletion(name: string, isLast: boolean) {
  return {
    title: `Delete ${name}?`,
    lines: [
      `Its rows leave this page${isLast ? ', and nothing is loaded any more' : ' and every figure'}. Its details leave the workspace, and this browser forgets where the file lies. Undo does not bring it back.`,
      'Files already exported or saved elsewhere stay where they are: the file itself, prepared data files, exports, and a workspace file until it is saved again.',
    ],
    choices: [
      { id: 'delete', words: 'Delete' },
      { id: 'cancel', words: 'Cancel' },
    ],
  }
}

export function deletedNotice(name: string): string {
  return `${name} is deleted from this page. Copies saved or exported elsewhere stay where they are.`
}

export const STILL_READING_BEFORE_DELETION = 'Files are still being read. Delete when that is done.'

export function notDeleted(reason: string): string {
  return `The file could not be deleted; nothing was changed. (${reason})`
}

export function rememberedSummary(kinds: number): string {
  return `Columns remembered for ${counted(kinds, 'kind')} of file`
}

export const REMEMBERED_HINT =
  'The next file with the same columns is read as you confirmed. Names of columns are remembered, never a value.'

/** A kind of file by its columns: "Extract of a police force: Date, Easting, Northing and 4 more". */
export function rememberedWords(layout: Layout, columns: readonly string[]): string {
  const named = columns.filter((name) => name !== '')
  const shown = named.length <= 4 ? named : [...named.slice(0, 3), `${count(named.length - 3)} more`]
  return `${layoutWords(layout)}: ${list(shown)}`
}
