import type { RefObject } from 'react'
import type { MapCanvas, PanDirection } from '../map/map-canvas.ts'

const PANS: readonly (readonly [direction: PanDirection, arrow: string])[] = [
  ['north', '↑'],
  ['west', '←'],
  ['east', '→'],
  ['south', '↓'],
]

/** Everything that a mouse can do to the map, as buttons: nobody has to drag. */
export function MapButtons({ canvas }: { canvas: RefObject<MapCanvas | null> }) {
  return (
    <div className="map-buttons">
      <button type="button" aria-label="Zoom in" onClick={() => canvas.current?.zoomIn()}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => canvas.current?.zoomOut()}>
        −
      </button>
      {PANS.map(([direction, arrow]) => (
        <button
          key={direction}
          type="button"
          className={direction}
          aria-label={`Move the map ${direction}`}
          onClick={() => canvas.current?.pan(direction)}
        >
          {arrow}
        </button>
      ))}
      <button type="button" className="whole" aria-label="Show the whole area" onClick={() => canvas.current?.fit()}>
        ⤢
      </button>
    </div>
  )
}
