/** How sure an interval is: 0.95, or 0.998 for the outer limits of a funnel. */
export type Confidence = 0.95 | 0.998

/** Distance in standard deviations that a normal distribution keeps within on both sides; tabulated. */
export const Z: Readonly<Record<Confidence, number>> = { 0.95: 1.959963984540054, 0.998: 3.090232306167813 }

/** What a figure may be, both ends included. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}
