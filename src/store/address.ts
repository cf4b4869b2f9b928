import type { Question } from '../core/question/question.ts'
import { SCREENS, type Screen } from './session.ts'

/** What the address bar's hash says: a screen, and a question as it is written (unchecked). Never rows, never a place name. */
export interface Address {
  readonly screen: Screen
  readonly question: Readonly<Record<string, unknown>>
  readonly hex: bigint | null
  /** The address is of the invented county, and opens it. */
  readonly training: boolean
}

/** The definition that is meant where an address names none. */
const UNWRITTEN_DEFINITION = 'norfolk-2024'

/** "#explore?groups=Robbery&from=2021-03&resolution=9&hex=89194105a17ffff" */
export function writeAddress(screen: Screen, question: Question, hex: bigint | null, training: boolean): string {
  const words = new URLSearchParams(training ? { county: 'invented' } : {})
  for (const group of question.groups) words.append('groups', group)
  if (question.from !== null) words.set('from', question.from)
  if (question.to !== null) words.set('to', question.to)
  words.set('resolution', String(question.resolution))
  if (question.measure !== 'count') words.set('measure', question.measure)
  if (question.domain !== 'index') words.set('domain', question.domain)
  if (question.per !== 'residents') words.set('per', question.per)
  for (const area of question.areas) words.append('area', area)
  if (question.domesticAbuse !== 'include') words.set('domesticAbuse', question.domesticAbuse)
  for (const [flag, choice] of Object.entries(question.flags)) words.append('flag', `${flag}:${choice}`)
  if (question.definition !== UNWRITTEN_DEFINITION) words.set('definition', question.definition)
  if (question.classes !== 'growing') words.set('classes', question.classes.toString())
  if (question.neighbours !== 1) words.set('neighbours', String(question.neighbours))
  if (question.null !== null) words.set('null', question.null)
  if (question.against.join('|') !== 'asb') for (const group of question.against) words.append('against', group)
  if (question.baseFrom !== null) words.set('baseFrom', question.baseFrom)
  if (question.baseTo !== null) words.set('baseTo', question.baseTo)
  if (question.relativeTo !== 'none') words.set('relativeTo', question.relativeTo)
  if (question.hours !== null)
    words.set('hours', `${question.hours.days.join('')}:${question.hours.from}-${question.hours.to}`)
  if (question.chart !== 'xmr') words.set('chart', question.chart)
  for (const month of question.rebased) words.append('rebased', month)
  if (question.lookBack !== null) words.set('lookBack', String(question.lookBack))
  if (question.ahead !== 1) words.set('ahead', String(question.ahead))
  const [[by, much] = []] = Object.entries(question.pick)
  if (by !== 'hexes' || much !== 20) words.set('pick', `${by}:${much}`)
  if (hex !== null) words.set('hex', hex.toString(16))
  return `#${screen}?${words}`
}

/** Keys that hold one word each. */
const WORDS = [
  ...(['from', 'to', 'measure', 'domain', 'per', 'domesticAbuse', 'definition'] as const),
  ...(['null', 'baseFrom', 'baseTo', 'relativeTo', 'chart'] as const),
]

/** Keys that hold a number each. */
const NUMBERS = ['resolution', 'neighbours', 'lookBack', 'ahead'] as const

export function readAddress(hash: string): Address {
  const [name = '', query = ''] = hash.replace(/^#/, '').split('?')
  const words = new URLSearchParams(query)
  const question: Record<string, unknown> = {}
  if (words.has('groups')) question.groups = words.getAll('groups')
  for (const key of WORDS) if (words.has(key)) question[key] = words.get(key)
  if (words.has('against')) question.against = words.getAll('against')
  for (const key of NUMBERS) if (words.has(key)) question[key] = Number(words.get(key))
  if (words.has('rebased')) question.rebased = words.getAll('rebased')
  if (words.has('hours')) question.hours = hoursOf(words.get('hours') ?? '')
  if (words.has('pick')) question.pick = pickOf(words.get('pick') ?? '')
  if (words.has('area')) question.areas = words.getAll('area')
  const classes = words.get('classes')
  if (classes !== null) question.classes = /^[\d,]+$/.test(classes) ? classes.split(',').map(Number) : classes
  if (words.has('flag')) question.flags = Object.fromEntries(words.getAll('flag').map(flagAndChoice))
  const hex = words.get('hex')
  return {
    screen: SCREENS.find((screen) => screen === name) ?? 'data',
    question,
    training: words.get('county') === 'invented',
    hex: hex !== null && /^[0-9a-f]{15}$/.test(hex) ? BigInt(`0x${hex}`) : null,
  }
}

/** "4567:19-5" */
function hoursOf(text: string): unknown {
  const [, days = '', from, to] = /^(\d*):(\d+)-(\d+)$/.exec(text) ?? []
  return from === undefined ? text : { days: Array.from(days, Number), from: Number(from), to: Number(to) }
}

/** "share:0.01" */
function pickOf(text: string): unknown {
  const [by = '', much = ''] = text.split(':')
  return { [by]: Number(much) }
}

/** "knife:only" */
function flagAndChoice(text: string): [flag: string, choice: string] {
  const [flag = '', ...choice] = text.split(':')
  return [flag, choice.join(':')]
}
