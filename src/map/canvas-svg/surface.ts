import type { MapView } from '../map-canvas.ts'
import type { ScreenPoint } from '../ring-shape.ts'
import { type MapDrawing, mapSvg } from '../svg/map-svg.ts'
import { type Projection, projectionOf } from '../svg/projection.ts'
import { scaleBarOf, scaleBarSvg } from '../svg/scale-bar.ts'

/** What is drawn, without the view, which moves on while the drawing stays. */
export type Drawn = Pick<MapDrawing, 'picture' | 'ground' | 'palette' | 'slices' | 'areas' | 'fill' | 'places'>

/** The drawing in a container, moved at once and drawn anew when there is time. */
export interface Surface {
  /** Draws for a view on so many CSS pixels, and as much around that a short way needs no new drawing. */
  draw(what: Drawn, view: MapView, width: number, height: number): void
  /** Moves and stretches what is drawn to where it belongs in another view: a few ms, where drawing takes up to a tenth of a second. */
  place(view: MapView, width: number, height: number): void
  /** Whether what is drawn fills a view. */
  covers(view: MapView, width: number, height: number): boolean
  remove(): void
}

export function createSurface(container: HTMLElement): Surface {
  const { ownerDocument } = container
  const ground = ownerDocument.createElement('div')
  const scale = ownerDocument.createElement('div')
  for (const layer of [ground, scale]) {
    layer.setAttribute('aria-hidden', 'true')
    Object.assign(layer.style, { position: 'absolute', left: '0', top: '0', pointerEvents: 'none' })
    layer.style.setProperty('forced-color-adjust', 'none')
    container.append(layer)
  }
  // A layer of its own: the browser then moves the pixels it has instead of painting every hex again.
  Object.assign(ground.style, { transformOrigin: '0 0', willChange: 'transform' })
  let drawn: Projection | null = null
  let barIsFor = ''

  /** Top left corner of what is drawn in a view, and how much it is to be stretched. */
  function position(view: MapView, width: number, height: number): { corner: ScreenPoint; stretch: number } | null {
    if (!drawn) return null
    const now = projectionOf(view, width, height)
    const corner = { x: (drawn.west - now.west) * now.scale, y: (drawn.north - now.north) * now.scale }
    return { corner, stretch: now.scale / drawn.scale }
  }
  function place(view: MapView, width: number, height: number): void {
    const at = position(view, width, height)
    if (at) ground.style.transform = `translate(${at.corner.x}px, ${at.corner.y}px) scale(${at.stretch})`
    const key = `${view.metresPerPixel} ${height}`
    if (key === barIsFor) return
    barIsFor = key
    const bar = scaleBarSvg(scaleBarOf(view), 0, 26)
    scale.replaceChildren(elementOf(`<svg xmlns="http://www.w3.org/2000/svg" width="180" height="26">${bar}</svg>`))
    Object.assign(scale.style, { top: `${height - 34}px`, left: '8px' })
  }

  return {
    draw(what, view, width, height) {
      const margin = Math.round(Math.min(width, height) / 4)
      const [wide, high] = [width + 2 * margin, height + 2 * margin]
      ground.replaceChildren(elementOf(mapSvg({ ...what, view, width: wide, height: high, margin })))
      drawn = projectionOf(view, wide, high)
      place(view, width, height)
    },
    place,
    covers(view, width, height) {
      const at = position(view, width, height)
      if (!at || !drawn || at.stretch < 0.5 || at.stretch > 2) return false
      const { corner, stretch } = at
      const [right, bottom] = [corner.x + drawn.width * stretch, corner.y + drawn.height * stretch]
      return corner.x <= 0 && corner.y <= 0 && right >= width && bottom >= height
    },
    remove() {
      ground.remove()
      scale.remove()
    },
  }

  /** @throws Error where the text is no XML, which escaping every name rules out. */
  function elementOf(svg: string): Element {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
    if (parsed.nodeName !== 'svg') throw new Error('The drawing of the map is not well formed')
    const element = ownerDocument.importNode(parsed, true)
    // As text an svg stands on a line and leaves room below for the tails of letters.
    element.style.display = 'block'
    return element
  }
}
