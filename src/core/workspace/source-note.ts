/** Kinds of organisations that supply data. */
export const CONTRIBUTORS = [
  'police',
  'council',
  'health',
  'probation',
  'fire-and-rescue',
  'education',
  'voluntary-and-community',
  'community',
  'young-people',
  'other',
] as const
export type Contributor = (typeof CONTRIBUTORS)[number]

/**
 * Markings of the Government Security Classifications that a file may have here, the lowest first. SECRET and TOP SECRET are not
 * among them: such files do not belong on the machines this runs on.
 */
export const MARKINGS = ['not-protectively-marked', 'official', 'official-sensitive'] as const
export type Marking = (typeof MARKINGS)[number]

/** What a person notes of a file that is loaded: who it is from and how it may be used. Nothing of what is in it. */
export interface SourceNote {
  /** With `bytes`, the file it is about, as a person chose it: "march.xlsx" for all its sheets. */
  readonly name: string
  readonly bytes: number
  /** The organisation that answers for the data; may be empty. */
  readonly owner: string
  /** Null: not said. */
  readonly contributor: Contributor | null
  /** "2025-04-03"; null: not said. */
  readonly received: string | null
  /** Of the information sharing agreement; may be empty. */
  readonly agreement: string
  readonly marking: Marking
  /** The last day that the data may be kept, "2026-03-31"; null: not said. */
  readonly retention: string | null
}

/** The highest of some markings: that of everything made of such files together. The lowest there is where there are none. */
export function highestMarking(markings: readonly Marking[]): Marking {
  const highest = Math.max(0, ...markings.map((marking) => MARKINGS.indexOf(marking)))
  return MARKINGS[highest] as Marking
}

/** Whole days from one day to another, "2026-03-31" both; negative where the second comes first. Null where one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const [first, second] = [dayNumber(from), dayNumber(to)]
  return first === null || second === null ? null : second - first
}

/** Whether a text is a day of the calendar as "2026-03-31"; 31 February is none. */
export function isIsoDay(text: string): boolean {
  return dayNumber(text) !== null
}

const MILLISECONDS_A_DAY = 86_400_000

function dayNumber(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  // Some engines turn 31 February into 3 March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return null
  return time / MILLISECONDS_A_DAY
}
