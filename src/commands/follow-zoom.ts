import type { MapView } from '../map/map-canvas.ts'
import { resolutionOfView } from '../map/resolution-of-view.ts'
import type { App } from './app.ts'
import { resize } from './change-cell-size.ts'

/** Remembers where the map looks and how large it is on the screen (CSS pixels); where the size of hexes follows the zoom, takes the size that fits. */
export async function followZoom(app: App, view: MapView, size: { width: number; height: number }): Promise<void> {
  app.session.setState({ mapView: { ...view, ...size } })
  if (app.workspace.getState().settings.cellSize === 'follow-zoom')
    await resize(app, resolutionOfView(view.metresPerPixel))
}
