import type { ImportReport } from '../core/import/ledger.ts'
import type { SourceNote } from '../core/workspace/source-note.ts'
import { fileOfTable, isAbout, type SourceOfReport, sourcesOfReport } from '../core/workspace/sources-of-report.ts'
import { forgetFiles, rememberFiles } from '../platform/remembered-files.ts'
import type { LoadedSource } from '../store/session.ts'
import type { Step } from '../store/workspace.ts'
import { beforeDeletion, deletedNotice, notDeleted, STILL_READING_BEFORE_DELETION } from '../text/sources-words.ts'
import { UNSAVED_BEFORE_REMOVAL } from '../text/workspace.ts'
import type { App } from './app.ts'
import { askPerson } from './ask-person.ts'
import { findPlace } from './find-place.ts'
import { loadOverlays } from './load-overlays.ts'
import { mayReplace } from './may-replace.ts'
import { refreshPicture } from './refresh-picture.ts'
import { letGoOfData } from './remove-data.ts'

type Named = Pick<SourceOfReport, 'name' | 'bytes'>

/** Takes one file away: its rows and places, its note, and what this browser remembers of it. A person is asked first. */
export async function deleteSource(app: App, named: Named): Promise<void> {
  const { session } = app
  const isLast = allSources(app).length === 1
  if ((await askPerson(app, beforeDeletion(named.name, isLast))).choice !== 'delete') return
  // Looked up after the question: the numbers of files may have changed while it stood.
  const all = allSources(app)
  const source = all.find(({ name, bytes }) => name === named.name && bytes === named.bytes)
  if (source === undefined) return
  if (session.getState().loading !== null) return session.setState({ problem: STILL_READING_BEFORE_DELETION })
  if (all.length === 1) {
    // With the invented county goes the workspace made on it.
    if (session.getState().report?.training && !(await mayReplace(app, UNSAVED_BEFORE_REMOVAL))) return
    dropNote(app, source)
    await remember(app, [])
    await letGoOfData(app)
  } else if (!(await takeAway(app, source, all))) return
  session.setState({ notice: deletedNotice(source.name) })
}

function allSources({ session }: App): SourceOfReport[] {
  const { report } = session.getState()
  return report === null ? [] : sourcesOfReport(report)
}

/** False, and a person has been told why, where the file stays. */
async function takeAway(app: App, source: SourceOfReport, all: readonly SourceOfReport[]): Promise<boolean> {
  const { session, engine } = app
  let report: ImportReport
  try {
    report = await engine.remove(
      source.files.map((file) => file.source),
      source.places.map((layer) => layer.name),
      source.context.map((one) => one.name),
    )
  } catch (problem) {
    session.setState({ problem: notDeleted((problem as Error).message) })
    return false
  }
  session.setState({ report, ...(report.all.kept === 0 && { picture: null, chosen: null, detail: null }) })
  await loadOverlays(app)
  dropNote(app, source)
  await remember(app, othersThan(source, all, session.getState().sources))
  // What a search found counts the incidents of before.
  void findPlace(app, session.getState().found?.text ?? '')
  await refreshPicture(app)
  return true
}

/** Leaves these of the files that the loaded data come from, here and in the browser's memory. */
async function remember({ session }: App, left: readonly LoadedSource[]): Promise<void> {
  // The invented county comes from no file: what the browser remembers then is of real data, loaded before.
  if (left.length === session.getState().sources.length) return
  session.setState({ sources: left })
  await (left.length === 0 ? forgetFiles() : rememberFiles(left))
}

/**
 * The remembered files that do not bring a deleted one back when they are opened again. Without a file of its own it came in a prepared
 * one, which is forgotten: of those nobody knows what is in them.
 */
function othersThan(source: SourceOfReport, all: readonly SourceOfReport[], loaded: readonly LoadedSource[]) {
  const isOneFile = [...source.files, ...source.places, ...source.context].every(
    ({ name }) => fileOfTable(name) === name,
  )
  const isIt = ({ name, bytes }: LoadedSource) => name === source.name && (!isOneFile || bytes === source.bytes)
  const isPrepared = ({ name }: LoadedSource) => !all.some((one) => one.name === name)
  const isGone = loaded.some(isIt) ? isIt : isPrepared
  return loaded.filter((one) => !isGone(one))
}

/** Takes the note of a file out of the workspace and out of every step of Undo and Redo, which would bring it back. */
function dropNote(app: App, source: Named): void {
  app.workspace.setState(({ sourceNotes, undo, redo }) => {
    const others = othersOf(sourceNotes, source)
    return { sourceNotes: others, undo: cleaned(undo, others, source), redo: cleaned(redo, others, source) }
  })
}

/** Steps, the nearest first, without the notes of a source; those that would then change nothing are left out. */
function cleaned(steps: readonly Step[], now: readonly SourceNote[], source: Named): Step[] {
  let standing = JSON.stringify(now)
  return steps.flatMap((step) => {
    if (step.before.sourceNotes === undefined) return [step]
    const sourceNotes = othersOf(step.before.sourceNotes, source)
    const isSame = JSON.stringify(sourceNotes) === standing
    standing = JSON.stringify(sourceNotes)
    return isSame && Object.keys(step.before).length === 1 ? [] : [{ ...step, before: { ...step.before, sourceNotes } }]
  })
}

function othersOf(notes: readonly SourceNote[], source: Named): SourceNote[] {
  return notes.filter((note) => !isAbout(note, source))
}
