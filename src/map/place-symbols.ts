/** A sign for a kind of place. Told by its shape; the colour helps. */
export interface PlaceSymbol {
  /** For a legend's words: "square", "star". */
  readonly shape: string
  /**
   * Path data of a closed shape about 11 CSS pixels wide, its middle at 0, 0; only the commands m, l, a and z, relative after the
   * first m, so that it can be put anywhere by "M" and a place before it.
   */
  readonly path: string
  /** '#rrggbb' */
  readonly colour: string
}

/** Places of some kinds, as columns. */
export interface MapPlaces {
  /** Ten-millionths of a degree WGS84. */
  readonly lng: Int32Array
  readonly lat: Int32Array
  /** Position in `symbols`. */
  readonly kind: Uint16Array
  readonly symbols: readonly PlaceSymbol[]
}

/** Steps a degree of the columns of places. */
export const PLACE_STEPS = 10_000_000

/** Round every sign, from the inside: a dark edge, and a white halo beyond it. CSS pixels. */
export const SYMBOL_EDGE = { colour: '#0b0c0c', width: 1.25 } as const
export const SYMBOL_HALO = { colour: '#ffffff', width: 1.5 } as const
/** Pixels from the middle to the end of the halo of the largest sign. */
export const SYMBOL_REACH = 9

/** Shapes that can be told at a glance, and colours that can beside them (after Okabe and Ito, 2008), none of them a hex's blue. */
const SYMBOLS: readonly PlaceSymbol[] = [
  { shape: 'square', path: polygon([-4, -4], [4, -4], [4, 4], [-4, 4]), colour: '#f0e442' },
  { shape: 'triangle', path: polygon([0, -5.5], [5.2, 4], [-5.2, 4]), colour: '#e35d00' },
  { shape: 'diamond', path: polygon([0, -5.8], [5.2, 0], [0, 5.8], [-5.2, 0]), colour: '#00b084' },
  { shape: 'circle', path: circle(4.6), colour: '#f2a6cf' },
  { shape: 'cross', path: plus(5.4, 1.9), colour: '#ffffff' },
  { shape: 'star', path: star(6.4, 2.9), colour: '#ffb000' },
  { shape: 'triangle-down', path: polygon([0, 5.5], [-5.2, -4], [5.2, -4]), colour: '#9ee0f5' },
  { shape: 'hourglass', path: polygon([-4.6, -5], [4.6, -5], [1, 0], [4.6, 5], [-4.6, 5], [-1, 0]), colour: '#c8a2ff' },
]

/** For every kind beyond the eighth: a ninth shape would not be told from the others. */
const DOT: PlaceSymbol = { shape: 'dot', path: circle(2.6), colour: '#8a8a8a' }

/** The sign of the kind at this position in a list of kinds: always the same, eight that differ, and then a plain dot. */
export function symbolOf(position: number): PlaceSymbol {
  return SYMBOLS[position] ?? DOT
}

function polygon(...corners: readonly (readonly [x: number, y: number])[]): string {
  const steps = corners.map(([x, y], at) => {
    const [fromX, fromY] = at === 0 ? [0, 0] : (corners[at - 1] ?? [0, 0])
    return `${tenths(x - fromX)},${tenths(y - fromY)}`
  })
  return `m${steps[0]}l${steps.slice(1).join(' ')}z`
}

function circle(radius: number): string {
  const arc = (x: number) => `a${radius},${radius} 0 0 1 ${x},0`
  return `m${-radius},0${arc(2 * radius)}${arc(-2 * radius)}z`
}

function plus(reach: number, half: number): string {
  const corner = [half, -half] as const
  const arms = [
    [-half, -reach],
    [half, -reach],
    corner,
    [reach, -half],
    [reach, half],
    [half, half],
    [half, reach],
    [-half, reach],
    [-half, half],
    [-reach, half],
    [-reach, -half],
    [-half, -half],
  ] as const
  return polygon(...arms)
}

function star(outer: number, inner: number): string {
  const corners = Array.from({ length: 10 }, (_, at) => {
    const turn = (at * Math.PI) / 5
    const radius = at % 2 === 0 ? outer : inner
    return [radius * Math.sin(turn), -radius * Math.cos(turn)] as const
  })
  return polygon(...corners.map(([x, y]) => [tenths(x), tenths(y)] as const))
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
