import type { FlagChoice } from '../core/question/question.ts'
import type { Flag } from '../core/vocabulary/flags.ts'
import type { Preset } from '../core/vocabulary/presets.ts'
import { groupName } from './crime-groups.ts'
import { count, list, monthName } from './numbers.ts'

/** What is measured, and the only measure there is so far. */
export const MEASURE_HINT = 'Measured: the number of incidents recorded in each hexagon.'

/** Where no file states what is domestic abuse. */
export const NO_DOMESTIC_ABUSE =
  'No file loaded says which offences are domestic abuse, so it cannot be left out. Files of data.police.uk never do.'

/** Said where domestic abuse by itself was asked for in smaller hexes than it may be shown in. */
export const COARSE_FOR_DOMESTIC_ABUSE =
  'Domestic abuse by itself is shown in hexagons of H3 8 or larger: most of it happens at home, and smaller ones would point at dwellings.'

/** What a choice of a flag is called in a control. */
export const FLAG_CHOICES: readonly { readonly choice: FlagChoice; readonly words: string }[] = [
  { choice: 'include', words: 'All' },
  { choice: 'only', words: 'Only' },
  { choice: 'exclude', words: 'Left out' },
]

/** What a flag is called, and what a file that states it says. */
const FLAG_WORDS: Readonly<Record<Flag, { readonly name: string; readonly said: string }>> = {
  'domestic-abuse': { name: 'Domestic abuse', said: 'which offences are domestic abuse' },
  hate: { name: 'Hate crime', said: 'which offences are hate crime' },
  knife: { name: 'Knife', said: 'where a knife was involved' },
  gun: { name: 'Gun', said: 'where a gun was involved' },
  alcohol: { name: 'Alcohol', said: 'where alcohol was involved' },
  drugs: { name: 'Drugs involved', said: 'where drugs were involved' },
  'under-25': { name: 'Under 25', said: 'who was under 25' },
  exploitation: { name: 'Exploitation', said: 'where somebody was exploited' },
  'night-time-economy': {
    name: 'Evening and night-time economy',
    said: 'what belongs to the evening and night-time economy',
  },
  dwelling: { name: 'In a dwelling', said: 'what happened in a dwelling' },
}

export function flagName(flag: Flag): string {
  return FLAG_WORDS[flag].name
}

/** How many incidents a flag is known of; "left out" keeps the others. */
export function flagHint({
  yes,
  no,
  unknown,
  notStated,
}: Record<'yes' | 'no' | 'unknown' | 'notStated', number>): string {
  return `Yes for ${count(yes)}, no for ${count(no)}, not known for ${count(unknown + notStated)}. “Only” shows those that say yes; “Left out” shows all others.`
}

/** What is chosen of flags, for the line that is always seen: "knife only, under 25 left out". */
export function flagsSummary(flags: Readonly<Partial<Record<Flag, 'only' | 'exclude'>>>): string {
  const chosen = Object.entries(flags) as [Flag, 'only' | 'exclude'][]
  if (chosen.length === 0) return 'What rows say: all'
  return `What rows say: ${chosen.map(([flag, choice]) => `${flagName(flag).toLowerCase()} ${choice === 'only' ? 'only' : 'left out'}`).join(', ')}`
}

const PRESET_NAMES: Readonly<Record<Preset['id'], string>> = {
  'youth-violence': 'Public-space youth violence',
  knife: 'Serious violence with a knife',
  'night-time': 'Evening and night-time economy violence',
  'neighbourhood-crime': 'Neighbourhood crime',
  exploitation: 'Exploitation',
}

export function presetName(id: Preset['id']): string {
  return PRESET_NAMES[id]
}

/** Why a ready question cannot be asked here; '' where it can. */
export function presetProblem({ flags, parts }: { flags: readonly Flag[]; parts: readonly string[] }): string {
  const reasons =
    flags.length === 0
      ? []
      : [`no file says ${list(flags.map((flag) => FLAG_WORDS[flag].said)).replace(/ and /, ' or ')}`]
  if (parts.length > 0) reasons.push(`the definition in use lacks ${list(parts.map((part) => `“${groupName(part)}”`))}`)
  return reasons.join('; ')
}

export const READY_QUESTIONS_HINT =
  'Sets what is counted, flags and domestic abuse at once; months and size of hexagon stay as they are.'

/** The step of Undo. */
export function presetStep(id: Preset['id']): string {
  return `ready question “${PRESET_NAMES[id]}”`
}

/** Said where choosing one end of the months has moved the other. */
export function otherEndMoved(end: 'from' | 'to', month: string): string {
  return `“${end === 'from' ? 'From' : 'To'}” moved along to ${monthName(month)}.`
}
