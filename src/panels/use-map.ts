import { type RefObject, useEffect, useRef, useState } from 'react'
import type { App } from '../commands/app.ts'
import { chooseHex } from '../commands/choose-hex.ts'
import { followZoom } from '../commands/follow-zoom.ts'
import { createMapCanvas } from '../map/canvas.ts'
import { createSvgCanvas } from '../map/canvas-svg.ts'
import type { Palette } from '../map/colours.ts'
import type { MapCanvas, MapProblem } from '../map/map-canvas.ts'
import { useSession } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { useMapOverlays } from './use-map-overlays.ts'

/** What draws the map: the graphics card (or software that stands in for it), or the page itself as SVG. */
export type MapKind = 'webgl' | 'svg'

interface MapInUse {
  readonly canvas: RefObject<MapCanvas | null>
  readonly kind: MapKind
  readonly problem: MapProblem | null
  readonly isDrawing: boolean
  readonly hovered: bigint | null
  readonly drawWithoutCard: () => void
}

/** Makes the map in a container and keeps it in step with the session. Where there is no WebGL 2 it is drawn as SVG. */
export function useMap(
  app: App,
  picture: Picture,
  palette: Palette,
  container: RefObject<HTMLDivElement | null>,
): MapInUse {
  const canvas = useRef<MapCanvas | null>(null)
  const [kind, setKind] = useState<MapKind>('webgl')
  const [problem, setProblem] = useState<MapProblem | null>(null)
  const [isDrawing, setDrawing] = useState(false)
  const [hovered, setHovered] = useState<bigint | null>(null)
  const chosen = useSession(app, (session) => session.chosen)
  const ground = useSession(app, (session) => session.ground)
  const lookAt = useSession(app, (session) => session.lookAt)

  useEffect(() => {
    if (container.current === null) return
    const options = {
      onPick: (cell: bigint | null) => void chooseHex(app, cell),
      onHover: setHovered,
      onMove: (view: NonNullable<ReturnType<MapCanvas['view']>>) => {
        const { clientWidth: width, clientHeight: height } = container.current ?? { clientWidth: 0, clientHeight: 0 }
        if (width > 0) void followZoom(app, view, { width, height })
      },
      onReady: () => setProblem(null),
      onProblem: (found: MapProblem) => {
        // No fault to speak of: the same map is drawn in another way.
        if (found === 'no-webgl2') setKind('svg')
        else setProblem(found)
      },
    }
    canvas.current =
      kind === 'svg' ? createSvgCanvas(container.current, options) : createMapCanvas(container.current, options)
    return () => {
      canvas.current?.destroy()
      canvas.current = null
      setHovered(null)
    }
  }, [app, kind, container])
  // `kind` stands in the lists below because a new canvas knows nothing of what the one before was told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => canvas.current?.setPalette(palette), [palette, kind])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => canvas.current?.setGround(ground), [ground, kind])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (canvas.current === null) return
    setDrawing(true)
    canvas.current
      .show(picture)
      // Not whole: a newer picture came in between, and only that one says when it is drawn.
      .then((whole) => whole && setDrawing(false))
      .catch(() => setProblem('failed'))
  }, [picture, kind])
  useMapOverlays(app, canvas, picture, kind)
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    // Without a map yet the wish waits for the one that is drawn in another way.
    if (lookAt === null || canvas.current === null) return
    if (lookAt.box !== null) canvas.current.fit(lookAt.box)
    else canvas.current.goTo(lookAt, lookAt.metresPerPixel ?? undefined, lookAt.isExact)
    // Once: a map made anew later must not go there again.
    app.session.setState({ lookAt: null })
  }, [app, lookAt, kind])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => canvas.current?.choose(chosen), [chosen, kind])

  return {
    canvas,
    kind,
    problem,
    isDrawing,
    hovered,
    drawWithoutCard: () => {
      setProblem(null)
      setKind('svg')
    },
  }
}
