import type { Palette } from './colours.ts'
import { RING_SIZES, type RingKind, ringShape, type ScreenPoint } from './ring-shape.ts'

export type { RingKind }

export interface Rings {
  /** Draws a ring round these corners in CSS pixels from the container's top left; none where there are no corners. */
  draw(kind: RingKind, corners: readonly ScreenPoint[]): void
  setPalette(palette: Palette): void
  remove(): void
}

/**
 * Rings over the map, as SVG and not in the hex layer: a ring that follows the pointer would have the whole map drawn again at each
 * hex, which takes a quarter of a second for a county where the processor draws in place of a graphics card.
 */
export function createRings(container: HTMLElement, palette: Palette): Rings {
  const svg = container.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('aria-hidden', 'true')
  Object.assign(svg.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', pointerEvents: 'none' })
  svg.style.setProperty('forced-color-adjust', 'none')
  const ring = (kind: RingKind) => ({
    edge: outline(svg, RING_SIZES[kind].width),
    line: outline(svg, RING_SIZES[kind].bright),
  })
  const drawn = { hovered: ring('hovered'), chosen: ring('chosen') }
  container.append(svg)

  function setPalette({ ring: bright, ringEdge }: Palette): void {
    for (const { edge, line } of Object.values(drawn)) {
      edge.setAttribute('stroke', ringEdge)
      line.setAttribute('stroke', bright)
    }
  }
  setPalette(palette)

  return {
    draw(kind, corners) {
      const { width, least } = RING_SIZES[kind]
      const points = ringShape(corners, width / 2, least).map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)
      for (const polygon of Object.values(drawn[kind])) polygon.setAttribute('points', points.join(' '))
    },
    setPalette,
    remove: () => svg.remove(),
  }
}

function outline(svg: SVGSVGElement, width: number): SVGPolygonElement {
  const polygon = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'polygon')
  polygon.setAttribute('fill', 'none')
  polygon.setAttribute('stroke-width', String(width))
  return svg.appendChild(polygon)
}
