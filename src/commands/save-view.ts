import { plainName } from '../core/workspace/plain-text.ts'
import { VIEW_STEPS } from '../text/workspace.ts'
import type { App } from './app.ts'
import { changeWorkspace } from './change-workspace.ts'

/** Keeps the question, the chosen hex and where the map looks under a name. A name of spaces alone is none, and nothing happens. */
export function saveView(app: App, typed: string): void {
  const name = plainName(typed)
  if (name === '') return
  const { question, views } = app.workspace.getState()
  const { chosen, mapView } = app.session.getState()
  const view = {
    ...{ id: newId(views), name, question },
    hex: chosen?.toString(16) ?? null,
    map: mapView && rounded(mapView),
  }
  changeWorkspace(app, { views: [...views, view] }, VIEW_STEPS.save(name))
}

/** "view-7": one above the highest there is, so that a number is not given twice while a view of that number exists. */
function newId(views: readonly { readonly id: string }[]): string {
  const numbers = views.map(({ id }) => Number(/^view-(\d{1,9})$/.exec(id)?.[1] ?? 0))
  return `view-${Math.max(0, ...numbers) + 1}`
}

/** To a metre: a file that people read needs no more. */
function rounded({ lng, lat, metresPerPixel }: { lng: number; lat: number; metresPerPixel: number }) {
  return {
    lng: Number(lng.toFixed(5)),
    lat: Number(lat.toFixed(5)),
    metresPerPixel: Number(metresPerPixel.toPrecision(6)),
  }
}
