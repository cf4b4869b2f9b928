import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { App } from '../commands/app.ts'
import { chooseHex, moveChoice } from '../commands/choose-hex.ts'
import { showAs } from '../commands/show-as.ts'
import { createMapCanvas } from '../map/canvas.ts'
import { FORCED_PALETTE, PALETTE } from '../map/colours.ts'
import { GROUND_EAST } from '../map/ground-east.ts'
import type { MapCanvas, MapProblem } from '../map/map-canvas.ts'
import type { Direction } from '../map/neighbour.ts'
import { useSession } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { cellSize } from '../text/cell-size.ts'
import { mapProblemWords, SOURCE_LINE } from '../text/map-words.ts'
import { Legend } from './legend.tsx'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The hexagons on a map. One tab stop: arrow keys move the chosen hexagon, plus and minus zoom. */
export function MapView({ app, picture }: { app: App; picture: Picture }) {
  const container = useRef<HTMLDivElement>(null)
  const canvas = useRef<MapCanvas | null>(null)
  const [problem, setProblem] = useState<MapProblem | null>(null)
  const [isDrawing, setDrawing] = useState(false)
  const chosen = useSession(app, (session) => session.chosen)
  const palette = useSession(app, (session) => (session.forcedColours ? FORCED_PALETTE : PALETTE))

  useEffect(() => {
    if (container.current === null) return
    canvas.current = createMapCanvas(container.current, {
      onPick: (cell) => void chooseHex(app, cell),
      onReady: () => setProblem(null),
      onProblem: setProblem,
    })
    canvas.current?.setGround(GROUND_EAST)
    return () => {
      canvas.current?.destroy()
      canvas.current = null
    }
  }, [app])
  useEffect(() => canvas.current?.setPalette(palette), [palette])
  useEffect(() => {
    if (canvas.current === null) return
    setDrawing(true)
    canvas.current
      .show(picture)
      // Not whole: a newer picture came in between, and only that one says when it is drawn.
      .then((whole) => whole && setDrawing(false))
      .catch(() => setProblem('failed'))
  }, [picture])
  useEffect(() => canvas.current?.choose(chosen), [chosen])

  const onKey = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key]
    if (direction) void moveChoice(app, direction)
    else if (event.key === '+' || event.key === '=') canvas.current?.zoomIn()
    else if (event.key === '-') canvas.current?.zoomOut()
    else if (event.key === 'Escape') void chooseHex(app, null)
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="map-frame">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: an application that takes the arrow keys has to be a tab stop */}
        <div className="map-keys" role="application" aria-label={MAP_NAME} tabIndex={0} onKeyDown={onKey}>
          <div ref={container} className="map-canvas" aria-hidden="true" />
        </div>
        {isDrawing && problem === null && <p className="map-drawing">Drawing the hexagons …</p>}
        {problem !== null && (
          <div className="map-problem" role="alert">
            <p>{mapProblemWords(problem)}</p>
            <button type="button" onClick={() => showAs(app, 'table')}>
              Show the table
            </button>
          </div>
        )}
        <div className="map-buttons" hidden={problem !== null}>
          <button type="button" aria-label="Zoom in" onClick={() => canvas.current?.zoomIn()}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => canvas.current?.zoomOut()}>
            −
          </button>
          <button type="button" aria-label="Show the whole area" onClick={() => canvas.current?.fit()}>
            ⤢
          </button>
        </div>
      </div>
      <Legend picture={picture} palette={palette} />
      <p className="source">
        Hexagons of {cellSize(picture.question.resolution)}. {SOURCE_LINE}
      </p>
    </>
  )
}

const MAP_NAME =
  'Map of hexagons. Arrow keys move the chosen hexagon, plus and minus zoom, Escape clears the choice. The table shows the same figures.'
