import type { ScreenPoint } from '../ring-shape.ts'

/** What a mouse, a finger or a pen asks for; points are CSS pixels from the container's top left. None of it is the only way. */
export interface Gestures {
  onClick(at: ScreenPoint): void
  /** The pointer lies over this point; null: it moves the map, or has left. */
  onHover(at: ScreenPoint | null): void
  /** The ground under the pointer is to move by so many pixels. */
  onDrag(x: number, y: number): void
  onZoom(factor: number, at: ScreenPoint): void
}

/** CSS pixels that a hand may tremble during a click. */
const TREMBLE = 3
/** Turns of a wheel, in pixels, that come twice as close. */
const WHEEL_TO_DOUBLE = 300
/** Pixels of a line, where a browser counts a wheel in lines. */
const LINE = 16

/** Watches a container: click, hover, drag, wheel, two fingers, double click. Gives what ends this. */
export function watchGestures(container: HTMLElement, gestures: Gestures): () => void {
  const ending = new AbortController()
  const { signal } = ending
  /** Pointers that are down, and where. */
  const down = new Map<number, ScreenPoint>()
  let start: ScreenPoint | null = null
  let isDragging = false

  function at(event: MouseEvent): ScreenPoint {
    const { left, top } = container.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  function press(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return
    down.set(event.pointerId, at(event))
    if (down.size === 1) {
      start = at(event)
      isDragging = false
    }
  }
  function move(event: PointerEvent): void {
    const before = down.get(event.pointerId)
    const now = at(event)
    if (!before) {
      gestures.onHover(event.pointerType === 'touch' ? null : now)
      return
    }
    if (!isDragging) {
      if (start && down.size === 1 && Math.hypot(now.x - start.x, now.y - start.y) <= TREMBLE) return
      isDragging = true
      container.setPointerCapture(event.pointerId)
      gestures.onHover(null)
    }
    down.set(event.pointerId, now)
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
    // Of two fingers each moves the map half of its own way: together they carry it along.
    const share = other ? 0.5 : 1
    gestures.onDrag((now.x - before.x) * share, (now.y - before.y) * share)
    if (!other) return
    const apart = (point: ScreenPoint) => Math.max(Math.hypot(point.x - other.x, point.y - other.y), 1)
    gestures.onZoom(apart(now) / apart(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
  }
  const release = (event: PointerEvent) => void down.delete(event.pointerId)
  function click(event: MouseEvent): void {
    if (!isDragging) gestures.onClick(at(event))
    isDragging = false
  }
  function wheel(event: WheelEvent): void {
    event.preventDefault()
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? event.deltaY : event.deltaY * LINE
    gestures.onZoom(2 ** (Math.min(Math.max(-pixels, -WHEEL_TO_DOUBLE), WHEEL_TO_DOUBLE) / WHEEL_TO_DOUBLE), at(event))
  }

  container.addEventListener('pointerdown', press, { signal })
  container.addEventListener('pointermove', move, { signal })
  container.addEventListener('pointerup', release, { signal })
  container.addEventListener('pointercancel', release, { signal })
  container.addEventListener('pointerleave', () => gestures.onHover(null), { signal })
  container.addEventListener('click', click, { signal })
  container.addEventListener('dblclick', (event) => gestures.onZoom(2, at(event)), { signal })
  // Not passive: the page would scroll too.
  container.addEventListener('wheel', wheel, { signal, passive: false })
  return () => ending.abort()
}
