import type { App } from './app.ts'

/** Shows the picture as a map, as a table or in charts. */
export function showAs(app: App, view: 'map' | 'table' | 'charts'): void {
  app.session.setState({ view })
}
