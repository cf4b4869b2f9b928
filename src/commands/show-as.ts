import type { App } from './app.ts'

/** Shows the picture as a map or as a table. */
export function showAs(app: App, view: 'map' | 'table'): void {
  app.session.setState({ view })
}
