import type { App } from './app.ts'

/** Goes to what is in the chosen hex. Without one there is nowhere to go. */
export function openDetail(app: App): void {
  if (app.session.getState().chosen !== null) app.session.setState({ detailOpened: {} })
}
