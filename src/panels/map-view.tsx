import { type KeyboardEvent, useRef } from 'react'
import type { App } from '../commands/app.ts'
import { chooseHex, moveChoice } from '../commands/choose-hex.ts'
import { openDetail } from '../commands/open-detail.ts'
import { showAs } from '../commands/show-as.ts'
import { FORCED_PALETTE, PALETTE } from '../map/colours.ts'
import type { PanDirection } from '../map/map-canvas.ts'
import type { Direction } from '../map/neighbour.ts'
import { positionOfCell } from '../map/position-of-cell.ts'
import { useSession, useWorkspace } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { beneathSource } from '../text/beneath-source.ts'
import { cellSize } from '../text/cell-size.ts'
import { classesOf, mapProblemWords, sourceLine } from '../text/map-words.ts'
import { hoveredWords } from '../text/ranked-hexes.ts'
import { BaseMap } from './base-map.tsx'
import { Legend } from './legend.tsx'
import { MapButtons } from './map-buttons.tsx'
import { PlacesLegend } from './places-legend.tsx'
import { useMap } from './use-map.ts'

const ARROWS: Readonly<Record<string, { move: Direction; pan: PanDirection }>> = {
  ArrowUp: { move: 'up', pan: 'north' },
  ArrowDown: { move: 'down', pan: 'south' },
  ArrowLeft: { move: 'left', pan: 'west' },
  ArrowRight: { move: 'right', pan: 'east' },
}

/** The hexagons on a map. One tab stop: keys choose a hexagon, open it, and move the map; every one has a button too. */
export function MapView({ app, picture }: { app: App; picture: Picture }) {
  const container = useRef<HTMLDivElement>(null)
  const palette = useSession(app, (session) => (session.forcedColours ? FORCED_PALETTE : PALETTE))
  const isPlaying = useSession(app, (session) => session.playing !== null)
  const hasOwnBounds = useWorkspace(app, ({ question }) => typeof question.classes !== 'string')
  const report = useSession(app, (session) => session.report)
  const isFilled = useSession(app, (session) => session.filled)
  const { canvas, kind, problem, isDrawing, hovered, drawWithoutCard } = useMap(app, picture, palette, container)

  const onKey = (event: KeyboardEvent) => {
    // Ctrl and + is the browser's own zoom.
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const arrow = ARROWS[event.key]
    if (arrow && event.shiftKey) canvas.current?.pan(arrow.pan)
    else if (arrow) void moveChoice(app, arrow.move)
    else if (event.key === '+' || event.key === '=') canvas.current?.zoomIn()
    else if (event.key === '-') canvas.current?.zoomOut()
    else if (event.key === 'Enter') openDetail(app)
    else if (event.key === 'Escape') void chooseHex(app, null)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="map-frame">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an application that takes the arrow keys has to be a tab stop */}
        <div className="map-keys" role="application" aria-label={MAP_NAME} tabIndex={0} onKeyDown={onKey}>
          <div key={kind} ref={container} className="map-canvas" aria-hidden="true" />
        </div>
        {hovered !== null && (
          <p className="map-hover">{hoveredWords(picture, positionOfCell(picture.cells, hovered))}</p>
        )}
        {isDrawing && problem === null && <p className="map-drawing">Drawing the hexagons …</p>}
        {problem !== null && (
          <div className="map-problem" role="alert">
            <p>{mapProblemWords(problem)}</p>
            <div className="actions">
              {kind === 'webgl' && (
                <button type="button" onClick={drawWithoutCard}>
                  Draw it without the graphics card
                </button>
              )}
              <button type="button" onClick={() => showAs(app, 'table')}>
                Show the table
              </button>
            </div>
          </div>
        )}
        {problem === null && <MapButtons canvas={canvas} />}
      </div>
      <Legend picture={picture} palette={palette} />
      <PlacesLegend app={app} picture={picture} />
      <div className="source">
        <p>
          {classesOf(picture, isPlaying && !hasOwnBounds, isFilled)} Hexagons of {cellSize(picture.question.resolution)}
          . {report === null ? '' : sourceLine(report)} {beneathSource(picture)}
        </p>
        {kind === 'webgl' && <BaseMap canvas={canvas} />}
      </div>
    </>
  )
}

const MAP_NAME =
  'Map of hexagons. Arrow keys move the chosen hexagon, Enter goes to what is in it, Escape clears the choice. Shift with an arrow key moves the map, plus and minus zoom. The table shows the same figures.'
