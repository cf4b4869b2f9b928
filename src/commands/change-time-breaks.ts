import { parseIsoMonth } from '../core/vocabulary/month.ts'
import type { TimeBreak } from '../core/workspace/workspace.ts'
import { TIME_BREAK_STEPS, timeBreakProblem } from '../text/time-breaks.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'
import { keepAddress } from './keep-address.ts'
import { refreshPicture } from './refresh-picture.ts'
import { settledQuestion } from './settled-question.ts'

/** A break in time as it is typed: nothing is checked yet. */
export type TypedBreak = Pick<TimeBreak, 'month' | 'label' | 'note'>

/** What is wrong with a break as typed, in words for each field; an empty list if nothing is. */
export function problemsOfBreak({ month, label }: TypedBreak): readonly { field: 'month' | 'label'; words: string }[] {
  return [
    ...(parseIsoMonth(month.trim()) === null ? [{ field: 'month' as const, words: timeBreakProblem('month') }] : []),
    ...(label.trim() === '' ? [{ field: 'label' as const, words: timeBreakProblem('label') }] : []),
    ...(label.trim().length > LONGEST_LABEL
      ? [{ field: 'label' as const, words: timeBreakProblem('long-label') }]
      : []),
  ]
}

/** As many letters as have room above a chart. */
const LONGEST_LABEL = 40

/** Adds a break, or changes the one with this id, as a step that can be undone. Call it with a break without problems. */
export function putTimeBreak(app: App, typed: TypedBreak, id: string | null): void {
  const before = app.workspace.getState().timeBreaks
  const settled = { month: typed.month.trim(), label: typed.label.trim(), note: typed.note.trim() }
  const timeBreaks =
    id === null
      ? [...before, { id: freeId(before, settled.month), ...settled }]
      : before.map((one) => (one.id === id ? { id, ...settled } : one))
  change(app, inOrder(timeBreaks), TIME_BREAK_STEPS[id === null ? 'added' : 'changed'])
}

/** Takes a break away, as a step that can be undone. */
export function deleteTimeBreak(app: App, id: string): void {
  const timeBreaks = app.workspace.getState().timeBreaks.filter((one) => one.id !== id)
  change(app, timeBreaks, TIME_BREAK_STEPS.deleted)
}

/** A chart of months that begins anew at the breaks follows them. */
function change(app: App, timeBreaks: readonly TimeBreak[], step: string): void {
  const { question } = app.workspace.getState()
  if (question.measure !== 'over-time') {
    changeWorkspace(app, { timeBreaks }, step)
    return
  }
  const months = app.session.getState().report?.months ?? []
  changeWorkspace(app, { timeBreaks, question: settledQuestion(question, question, { months, timeBreaks }) }, step)
  keepAddress(app, 'replace')
  void refreshPicture(app)
}

function inOrder(timeBreaks: readonly TimeBreak[]): readonly TimeBreak[] {
  return [...timeBreaks].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
}

/** "event-2021-03", or with a number behind it where that is taken. */
function freeId(taken: readonly TimeBreak[], month: string): string {
  const ids = new Set(taken.map(({ id }) => id))
  let number = 1
  const id = () => `event-${month}${number === 1 ? '' : `-${number}`}`
  while (ids.has(id())) number += 1
  return id()
}
