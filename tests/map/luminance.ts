/** '#rrggbb' as linear light, red, green, blue from 0 to 1 (IEC 61966-2-1). */
function linear(colour: string): [number, number, number] {
  const part = (at: number) => {
    const c = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

/** WCAG 2 relative luminance. */
export function luminance(colour: string): number {
  const [red, green, blue] = linear(colour)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** WCAG 2 contrast, whichever of the two is lighter. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

type Matrix = readonly (readonly [number, number, number])[]

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
export const BLINDNESS: Readonly<Record<'protanopia' | 'deuteranopia', Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

/** L*, a*, b* of a colour as somebody with this blindness sees it; CIE 1976, white D65. Two colours 10 apart are told at once. */
export function seen(colour: string, blindness: keyof typeof BLINDNESS | null): [number, number, number] {
  const light = linear(colour)
  const dot = (row: readonly number[]) => row.reduce((sum, factor, at) => sum + factor * (light[at] ?? 0), 0)
  const [red = 0, green = 0, blue = 0] = blindness
    ? BLINDNESS[blindness].map((row) => Math.min(Math.max(dot(row), 0), 1))
    : light
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)
  const x = f((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505)
  const y = f(0.2126 * red + 0.7152 * green + 0.0722 * blue)
  const z = f((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far apart two colours look: CIE 1976. */
export function apart(one: string, other: string, blindness: keyof typeof BLINDNESS | null = null): number {
  const [a, b] = [seen(one, blindness), seen(other, blindness)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
