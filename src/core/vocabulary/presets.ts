import { namedPart } from './crime-groups.ts'
import type { Definition } from './definition.ts'
import type { Flag } from './flags.ts'

/** A question that partnerships ask again and again: what is counted, and what rows have to say. Months and hexes stay as they are. */
export interface Preset {
  readonly id: 'youth-violence' | 'knife' | 'night-time' | 'neighbourhood-crime' | 'exploitation'
  readonly groups: readonly string[]
  readonly flags: Readonly<Partial<Record<Flag, 'only' | 'exclude'>>>
  readonly domesticAbuse: 'include' | 'exclude'
  /** Flags that some file has to state. */
  readonly needs: readonly Flag[]
}

export const PRESETS: readonly Preset[] = [
  {
    // "Public space youth violence" of the Serious Violence Duty guidance (Home Office, 2022): homes and domestic abuse left out.
    id: 'youth-violence',
    groups: [
      'serious-violence/violence-against-the-person',
      'serious-violence/robbery',
      'serious-violence/possession-of-weapons',
    ],
    flags: { 'under-25': 'only', dwelling: 'exclude' },
    domesticAbuse: 'exclude',
    needs: ['under-25', 'dwelling', 'domestic-abuse'],
  },
  {
    id: 'knife',
    groups: ['serious-violence'],
    flags: { knife: 'only' },
    domesticAbuse: 'include',
    needs: ['knife'],
  },
  {
    id: 'night-time',
    groups: ['serious-violence'],
    flags: { 'night-time-economy': 'only' },
    domesticAbuse: 'include',
    needs: ['night-time-economy'],
  },
  { id: 'neighbourhood-crime', groups: ['neighbourhood-crime'], flags: {}, domesticAbuse: 'include', needs: [] },
  {
    id: 'exploitation',
    groups: ['all'],
    flags: { exploitation: 'only' },
    domesticAbuse: 'include',
    needs: ['exploitation'],
  },
]

/** What stands in the way of a preset: flags that no file states, and parts of serious violence that the definition does not have. */
export function missingFor(
  preset: Preset,
  carried: readonly Flag[],
  definition: Definition,
): { flags: readonly Flag[]; parts: readonly string[] } {
  const isPart = (group: string) => group.startsWith('serious-violence/')
  return {
    flags: preset.needs.filter((flag) => !carried.includes(flag)),
    parts: preset.groups.filter((group) => isPart(group) && namedPart(group, definition) === undefined),
  }
}

/** The preset that a question asks, of any months and hexes; undefined where it is none. */
export function presetOf(
  question: Pick<Preset, 'groups' | 'flags'> & { readonly domesticAbuse: string },
): Preset | undefined {
  const textOf = ({ groups, flags, domesticAbuse }: typeof question) =>
    JSON.stringify([[...groups].sort(), Object.entries(flags).sort(), domesticAbuse])
  return PRESETS.find((preset) => textOf(preset) === textOf(question))
}
