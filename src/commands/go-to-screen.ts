import type { Screen } from '../store/session.ts'
import type { App } from './app.ts'
import { keepAddress } from './keep-address.ts'

/** Shows one of the six screens, as a step of the Back button. */
export function goToScreen(app: App, screen: Screen): void {
  app.session.setState({ screen })
  keepAddress(app, 'step')
}
