import type { Flag } from '../core/vocabulary/flags.ts'
import type { Preset } from '../core/vocabulary/presets.ts'
import { groupName } from './crime-groups.ts'
import { flagSaid } from './flag-words.ts'
import { list, monthName } from './numbers.ts'

/** Where no file states what is domestic abuse. */
export const NO_DOMESTIC_ABUSE =
  'No file loaded says which offences are domestic abuse, so it cannot be left out. Files of data.police.uk never do.'

/** Said where domestic abuse by itself was asked for in smaller hexes than it may be shown in. */
export const COARSE_FOR_DOMESTIC_ABUSE =
  'Domestic abuse by itself is shown in hexagons of H3 8 or larger: most of it happens at home, and smaller ones would point at dwellings.'

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
    flags.length === 0 ? [] : [`no file says ${list(flags.map((flag) => flagSaid(flag))).replace(/ and /, ' or ')}`]
  if (parts.length > 0) reasons.push(`the definition in use lacks ${list(parts.map((part) => `“${groupName(part)}”`))}`)
  return reasons.join('; ')
}

export const READY_QUESTIONS_HINT =
  'Sets what is counted, flags and domestic abuse at once; months and size of hexagon stay as they are.'

/** Said where choosing one end of the months has moved the other. */
export function otherEndMoved(end: 'from' | 'to', month: string): string {
  return `“${end === 'from' ? 'From' : 'To'}” moved along to ${monthName(month)}.`
}
