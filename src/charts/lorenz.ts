import type { Label } from './label.ts'

/** A Lorenz curve as it is drawn: hexes across, busiest first, and the offences they hold up. */
export interface LorenzChart {
  readonly width: number
  readonly height: number
  readonly curve: string
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  /** Where half of the offences are reached. */
  readonly half: { readonly x: number; readonly y: number }
  readonly labels: readonly Label[]
}

const LEFT = 52
const RIGHT = 16
const TOP = 22
const BOTTOM = 44
const HEIGHT = 300

/** Shares of 0 to 1, parallel, from (0, 0) to (1, 1). The axis across ends at `until`, beyond which nothing more is held. */
export function lorenzChart(
  { hexes, offences }: { readonly hexes: readonly number[]; readonly offences: readonly number[] },
  shareHoldingHalf: number,
  words: { readonly across: string; readonly up: string; readonly half: string },
  width: number,
): LorenzChart {
  const plot = { left: LEFT, right: width - RIGHT, top: TOP, bottom: HEIGHT - BOTTOM }
  const until = endOf(hexes, offences)
  const x = (share: number) => plot.left + (Math.min(share, until) / until) * (plot.right - plot.left)
  const y = (share: number) => plot.bottom - share * (plot.bottom - plot.top)
  const points = hexes.flatMap((share, at) => (share <= until ? [`${one(x(share))},${one(y(offences[at] ?? 1))}`] : []))
  const half = { x: x(shareHoldingHalf), y: y(0.5) }
  return {
    ...{ width, height: HEIGHT, plot, half },
    curve: `M${points.join('L')}L${one(plot.right)},${one(y(1))}`,
    labels: [
      ...[0, 0.5, 1].map(
        (share): Label => ({ x: plot.left - 6, y: y(share) + 4, text: `${share * 100}%`, anchor: 'end' }),
      ),
      ...[0, until / 2, until].map(
        (share, at): Label => ({
          ...{ x: x(share), y: plot.bottom + 18, text: percentOf(share) },
          anchor: at === 0 ? 'start' : at === 1 ? 'middle' : 'end',
        }),
      ),
      { x: plot.left, y: 12, text: words.up, anchor: 'start' },
      { x: plot.right, y: plot.bottom + 36, text: words.across, anchor: 'end' },
      { x: half.x + 8, y: half.y + 18, text: words.half, anchor: 'start' },
    ],
  }
}

/** A little beyond where all offences are held: the rest of a county is a flat line. */
function endOf(hexes: readonly number[], offences: readonly number[]): number {
  const all = hexes[offences.findIndex((share) => share > 1 - 1e-9)] ?? 1
  return Math.min(1, all * 1.1) || 1
}

function percentOf(share: number): string {
  return `${share >= 0.1 ? Math.round(share * 100) : (share * 100).toFixed(1)}%`
}

function one(value: number): number {
  return Math.round(value * 10) / 10
}
