import type { ImportReport } from '../core/import/ledger.ts'
import { plainName } from '../core/workspace/plain-text.ts'
import { daysBetween, highestMarking, isIsoDay, type Marking, type SourceNote } from '../core/workspace/source-note.ts'
import {
  figuresOfSource,
  isAbout,
  noteName,
  type SourceFigures,
  type SourceOfReport,
  sourcesOfReport,
  unwrittenNote,
} from '../core/workspace/sources-of-report.ts'
import type { Workspace } from '../store/workspace.ts'
import { MARKING_WORDS, NOTE_PROBLEMS, SOURCE_STEPS } from '../text/sources-words.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'

/** Longest text of a detail, in UTF-16 units. */
const LONGEST = 200

/** A file that is loaded, with what is noted of it. */
export interface NotedSource extends SourceOfReport {
  readonly figures: SourceFigures
  readonly note: SourceNote
  /** A person has written the note; else it is what is taken for granted. */
  readonly isNoted: boolean
}

/** A note as it stands in the fields of a form: days that are not said are ''. */
export interface TypedNote extends Omit<SourceNote, 'name' | 'bytes' | 'received' | 'retention'> {
  readonly received: string
  readonly retention: string
}

/** What is wrong in the field of a form, in words. */
export type NoteFaults = Partial<Record<'owner' | 'agreement' | 'received' | 'retention', string>>

/** Every file that is loaded, in the order they came. */
export function notedSources(
  report: Pick<ImportReport, 'files' | 'places' | 'context'>,
  notes: Workspace['sourceNotes'],
): readonly NotedSource[] {
  return sourcesOfReport(report).map((source) => {
    const written = notes.find((note) => isAbout(note, source))
    const figures = figuresOfSource(source)
    return { ...source, figures, note: written ?? unwrittenNote(source), isNoted: written !== undefined }
  })
}

/** The marking of anything made of these files together. */
export function markingOf(sources: readonly NotedSource[]): Marking {
  return highestMarking(sources.map(({ note }) => note.marking))
}

/** What has to stand on everything made of these files; null where nothing has to, because all are published. */
export function markWords(sources: readonly NotedSource[]): string | null {
  const marking = markingOf(sources)
  return marking === 'not-protectively-marked' ? null : MARKING_WORDS[marking]
}

/** Days that are left until the last on which a file may be kept, negative when it is past; null where none is noted. */
export function daysToKeep({ retention }: SourceNote, now = new Date()): number | null {
  const two = (value: number) => String(value).padStart(2, '0')
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return retention === null ? null : daysBetween(today, retention)
}

/** A note as a form shows it. */
export function typedNote({ owner, contributor, received, agreement, marking, retention }: SourceNote): TypedNote {
  return { owner, contributor, received: received ?? '', agreement, marking, retention: retention ?? '' }
}

/** What is wrong with a note as it is typed; nothing where it can be kept. */
export function faultsOfNote({ owner, agreement, received, retention }: TypedNote): NoteFaults {
  const text = (typed: string) => typed.trim().length > LONGEST
  const day = (typed: string) => typed !== '' && !isIsoDay(typed)
  return {
    ...(text(owner) && { owner: NOTE_PROBLEMS.text }),
    ...(text(agreement) && { agreement: NOTE_PROBLEMS.text }),
    ...(day(received) && { received: NOTE_PROBLEMS.day }),
    ...(day(retention) && { retention: NOTE_PROBLEMS.day }),
  }
}

/** Keeps what a person wrote of a file, as a step of Undo. Nothing is kept of a form that has faults. */
export function changeSource(app: App, source: Pick<SourceNote, 'name' | 'bytes'>, typed: TypedNote): void {
  if (Object.keys(faultsOfNote(typed)).length > 0) return
  keepNotes(app, [settledNote(source, typed)], SOURCE_STEPS.changed(source.name))
}

/** The loaded files that nobody has written anything of. */
function sourcesWithoutNote(sources: readonly NotedSource[]): readonly NotedSource[] {
  return sources.filter(({ isNoted }) => !isNoted)
}

/**
 * Keeps the same details for a file and for all loaded files that have none, in one step. A file that is marked higher by itself keeps
 * its marking: a street file's must not make a partner's file public.
 */
export function noteForOthers(app: App, source: Pick<SourceNote, 'name' | 'bytes'>, typed: TypedNote): void {
  const { report } = app.session.getState()
  if (report === null || Object.keys(faultsOfNote(typed)).length > 0) return
  const all = notedSources(report, app.workspace.getState().sourceNotes)
  const own = all.find((one) => one.name === source.name && one.bytes === source.bytes)
  const others = sourcesWithoutNote(all).filter((other) => other !== own)
  const notes = others.map((other) => {
    const marking = highestMarking([other.note.marking, typed.marking])
    return settledNote(other, { ...typed, marking })
  })
  keepNotes(app, [settledNote(source, typed), ...notes], SOURCE_STEPS.usedForOthers(notes.length + 1))
}

function keepNotes(app: App, notes: readonly SourceNote[], words: string): void {
  const others = app.workspace.getState().sourceNotes.filter((note) => !notes.some((one) => isAbout(one, note)))
  changeWorkspace(app, { sourceNotes: [...others, ...notes].slice(-MOST_NOTES) }, words)
}

/** A workspace file holds no more; the oldest go first. */
const MOST_NOTES = 10_000

function settledNote({ name, bytes }: Pick<SourceNote, 'name' | 'bytes'>, typed: TypedNote): SourceNote {
  const { owner, contributor, received, agreement, marking, retention } = typed
  return {
    ...{ name: noteName(name), bytes, owner: plainName(owner), contributor, received: received || null },
    ...{ agreement: plainName(agreement), marking, retention: retention || null },
  }
}
