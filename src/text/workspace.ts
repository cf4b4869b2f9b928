import { count, counted, list, megabytes } from './numbers.ts'

/** Words about the workspace's file, saved views, steps back, and data that were loaded before. */

export const WORKSPACE_FILES = 'Places and Spaces workspaces'
/** What a workspace's file is first called. */
export const NEW_FILE_NAME = 'workspace.json'
export const NEW_TRAINING_FILE_NAME = 'TRAINING-invented-workspace.json'

/** "Norwich locality" of "Norwich locality.json". */
function workspaceName(fileName: string): string {
  return fileName.replace(/\.json$/i, '')
}

/** "14:02" of the day it was; with the day where that is not today. */
function clock(iso: string, now = new Date()): string {
  const when = new Date(iso)
  const time = when.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  if (when.toDateString() === now.toDateString()) return time
  return `${when.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}, ${time}`
}

/** The workspace and whether it is saved, for the bar: "Norwich locality (saved 14:02)". */
export function savedState(file: { name: string; savedAt: string } | null, unsaved: boolean): string {
  if (file === null) return 'Workspace not saved'
  return `${workspaceName(file.name)} (${unsaved ? 'changes not saved' : `saved ${clock(file.savedAt)}`})`
}

export function savedNotice(name: string, savedAt: string): string {
  return `Saved as ${name} at ${clock(savedAt)}.`
}

export function downloadedNotice(name: string, savedAt: string): string {
  return `Saved at ${clock(savedAt)} as a download: look for ${name} in your downloads folder.`
}

export function openedNotice(name: string): string {
  return `Opened ${name}.`
}

export function openedOverOtherData(name: string, missing: readonly string[]): string {
  return `Opened ${name}. It was saved with data that are not loaded now: ${someNames(missing)}.`
}

export const STILL_READING_DATA = 'Files are still being read. Open the workspace when that is done.'

export const UNDONE = 'Undone'
export const REDONE = 'Done again'

/** Name of the Undo or Redo button: "Undo: the months". */
export function stepButton(button: 'Undo' | 'Redo', words: string | undefined): string {
  return words === undefined ? `${button}: nothing to ${button.toLowerCase()}` : `${button}: ${words}`
}

export const CLOSE = 'Close'
const CANCEL = { id: 'cancel', words: 'Cancel' }

interface Words {
  readonly title: string
  readonly lines: readonly string[]
  readonly choices: readonly { readonly id: string; readonly words: string }[]
}

export function unsavedQuestion(name: string): Words {
  return {
    title: 'Your changes are not saved',
    lines: [`Opening ${name} puts it in place of the workspace on the screen, and its changes would be lost.`],
    choices: [{ id: 'save', words: 'Save first' }, { id: 'open', words: 'Open without saving' }, CANCEL],
  }
}

/** Before real data are let go of. */
export const BEFORE_REMOVAL: Words = {
  title: 'Remove what is loaded?',
  lines: [
    'The files themselves stay where they are, and “Reopen last data” brings them back. The workspace stays: question, saved views and settings.',
  ],
  choices: [{ id: 'remove', words: 'Remove' }, CANCEL],
}

/** Before the invented county is removed with the workspace made on it. */
export const UNSAVED_BEFORE_REMOVAL: Words = {
  title: 'Your changes are not saved',
  lines: ['The workspace made on the invented county goes with it, so that nothing invented stays beside real data.'],
  choices: [{ id: 'save', words: 'Save first' }, { id: 'open', words: 'Remove without saving' }, CANCEL],
}

export function changedOnDisk(name: string): Words {
  return {
    title: `${name} has changed since you opened it`,
    lines: [
      `The file was changed after you last opened or saved it, by another person or in another window. Nothing has been written, so that their work is not lost.`,
      'Save yours under another name, then open theirs to compare.',
    ],
    choices: [{ id: 'save-as', words: 'Save as' }, CANCEL],
  }
}

export function goneFromDisk(name: string): Words {
  return {
    title: `${name} cannot be reached`,
    lines: [
      `${name} was moved, deleted or locked, or the drive is not connected. Nothing has been written.`,
      'Save your work in another place, so that it is not lost.',
    ],
    choices: [{ id: 'save-as', words: 'Save as' }, CANCEL],
  }
}

export function notWrittenForSure(name: string): Words {
  return {
    title: `${name} could not be written`,
    lines: [
      'The disk may be full, the file locked, or the drive not connected. What is in the file now is not sure to be your work.',
      'Save your work in another place, so that it is not lost.',
    ],
    choices: [{ id: 'save-as', words: 'Save as' }, CANCEL],
  }
}

export function notOpened(name: string, why: string): Words {
  return {
    title: `${name} was not opened`,
    lines: [why, 'The workspace on the screen is unchanged.'],
    choices: [{ id: 'cancel', words: CLOSE }],
  }
}

export const CANNOT_READ = 'The file could not be read.'

export function trainingDiffers(ofFile: boolean): string {
  return ofFile
    ? 'It belongs to the invented county, which is not loaded. Press “Try the invented county” on the Data screen first; where real data are loaded, press “Remove what is loaded” before.'
    : 'It belongs to real data, and the invented county is loaded. Press “Remove what is loaded” on the Data screen first.'
}

export function notWritten(why: string): Words {
  return {
    title: 'The workspace was not saved',
    lines: [`A file written now could not be opened again: ${why}`],
    choices: [{ id: 'cancel', words: CLOSE }],
  }
}

export const NAME_QUESTION = {
  title: 'Save the workspace',
  lines: [
    'This browser does not let the page write to a place you choose, so the file goes to your downloads folder. From there you can move it to where your team keeps it.',
  ],
  label: 'Name of the file',
  choices: [{ id: 'save', words: 'Save' }, CANCEL],
}

/** A list of names short enough to be read: "a.csv, b.csv, c.csv and 10 more". */
function someNames(names: readonly string[]): string {
  return names.length <= 4 ? list(names) : list([...names.slice(0, 3), `${count(names.length - 3)} more`])
}

/** What could be loaded again: "Last time: 13 files, 19.4 MB (…)." */
export function offer(from: string | null, sources: readonly { name: string; bytes: number }[]): string {
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
  const what = `${counted(sources.length, 'file')}, ${megabytes(bytes)} (${someNames(sources.map(({ name }) => name))})`
  return from === null ? `Last time: ${what}.` : `${from} was saved with: ${what}.`
}

export const REOPEN = 'Reopen last data'
export const REOPEN_OF_WORKSPACE = 'Reopen its data'
export const FORGET = 'Forget'
export const CHOOSE_THEM =
  'The browser will ask for the files: choose those named here. They are checked before they are added.'

export function differingSources(missing: readonly string[], changed: readonly string[]): Words {
  const lines = [
    ...(changed.length > 0 ? [`Changed since then: ${someNames(changed)}.`] : []),
    ...(missing.length > 0 ? [`Not there: ${someNames(missing)}.`] : []),
    'Figures may differ from those of last time.',
  ]
  return {
    title: 'These are not the same files',
    lines,
    choices: [{ id: 'load', words: 'Add them as they are' }, CANCEL],
  }
}

export function noneOfThem(missing: readonly string[]): Words {
  return {
    title: 'None of the files could be had',
    lines: [`Not there: ${someNames(missing)}. They may have been moved, or the drive is not connected.`],
    choices: [{ id: 'cancel', words: CLOSE }],
  }
}

/** What changes of saved views are called beside Undo. */
export const VIEW_STEPS = {
  save: (name: string) => `saving the view ${name}`,
  rename: (name: string) => `renaming the view ${name}`,
  delete: (name: string) => `deleting the view ${name}`,
  show: (name: string) => `showing the view ${name}`,
}

export const SHORTCUTS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Ctrl + S', does: 'Save' },
  { keys: 'Ctrl + O', does: 'Open a workspace' },
  { keys: 'Ctrl + Z', does: 'Undo' },
  { keys: 'Ctrl + Y, or Ctrl + Shift + Z', does: 'Redo' },
  { keys: 'Arrow keys, on the map', does: 'Choose the next hexagon' },
  { keys: 'Enter, on the map', does: 'Go to what is in the hexagon' },
  { keys: 'Escape, on the map', does: 'Choose no hexagon' },
  { keys: 'Shift + arrow keys, on the map', does: 'Move the map' },
  { keys: '+ and −, on the map', does: 'Zoom' },
  { keys: '?', does: 'This help' },
]

export const WHERE_DATA_GO: readonly string[] = [
  'Nowhere. Files are read on this computer, by this page alone; it has no connection to any network.',
  'A workspace that you save holds questions, saved views, definitions and settings, what you noted of files, the names of columns you confirmed, and the names and sizes of the files. It holds no row of any file.',
  'So that the same files can be opened again, this browser remembers their names, sizes, check sums and where they lie, and nothing of what is in them. “Forget” on the Data screen takes that away.',
]
