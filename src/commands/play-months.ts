import type { ClassChoice } from '../core/question/question.ts'
import { prefersReducedMotion } from '../platform/reduced-motion.ts'
import { wait } from '../platform/wait.ts'
import type { App } from './app.ts'
import { refreshPicture } from './refresh-picture.ts'
import { showPicture } from './show-picture.ts'

/** Long enough to see where a map has changed before the next month comes. */
const A_MONTH = 1200

/** Whether months may follow one another by themselves. A person whose system asks for less motion steps through them. */
export function monthsMayRun(): boolean {
  return !prefersReducedMotion()
}

/** Lets the months of the question follow one another, from the one that is shown or, after the last one, from the first. */
export async function playMonths(app: App, pause: () => Promise<void> = () => wait(A_MONTH)): Promise<void> {
  const run = {}
  const months = playable(app)
  app.session.setState({ run })
  const { playing } = app.session.getState()
  let at = playing === null || playing === months.at(-1) ? 0 : months.indexOf(playing) + 1
  for (; at < months.length; at++) {
    const isShown = await showMonth(app, months[at] as string)
    if (!isShown || app.session.getState().run !== run) return
    if (at + 1 < months.length) await pause()
    if (app.session.getState().run !== run) return
  }
  app.session.setState({ run: null })
}

/** Stays at the month that is shown. */
export function pausePlaying(app: App): void {
  app.session.setState({ run: null })
}

/** Shows the month after the one that is shown (1) or before it (-1); at either end it stays. From the whole period: the first or last. */
export async function stepMonth(app: App, by: 1 | -1): Promise<void> {
  pausePlaying(app)
  const months = playable(app)
  const { playing } = app.session.getState()
  const next = playing === null ? months.at(by === 1 ? 0 : -1) : months[months.indexOf(playing) + by]
  if (next !== undefined) await showMonth(app, next)
}

/** Back to the question's own months. */
export async function stopPlaying(app: App): Promise<void> {
  if (app.session.getState().playing === null) return
  await refreshPicture(app)
}

/** Months of the question that somebody supplied: one that nobody did has nothing to show, and an empty map would say "none". */
export function playable(app: App): readonly string[] {
  const { picture } = app.session.getState()
  const { from, to } = app.workspace.getState().question
  return (picture?.byMonth ?? [])
    .filter(({ month, isKnown }) => isKnown && month >= (from ?? month) && month <= (to ?? month))
    .map(({ month }) => month)
}

/** Shows one month in the classes of all of them. False where the question has changed, or playing has stopped, meanwhile. */
async function showMonth(app: App, month: string): Promise<boolean> {
  const { question } = app.workspace.getState()
  // Asked for once: whoever presses twice has the first answer still on its way.
  const breaks = app.session.getState().playBreaks ?? breaksOf(app)
  app.session.setState({ playing: month, playBreaks: breaks })
  const isStill = () => app.workspace.getState().question === question && app.session.getState().playing === month
  try {
    const classes = await breaks
    return isStill() && (await showPicture(app, { ...question, from: month, to: month, classes }, isStill)) && isStill()
  } catch (problem) {
    if (!isStill()) return false
    app.session.setState({
      ...{ playing: null, playBreaks: null, run: null, picture: null, detail: null },
      problem: (problem as Error).message,
    })
    return false
  }
}

/** Where no month has an incident there are no breaks, and any way of finding them will do. */
async function breaksOf(app: App): Promise<ClassChoice> {
  const { question } = app.workspace.getState()
  const breaks = await app.engine.playBreaks(question)
  return breaks.length > 0 ? breaks : question.classes
}
