import type { FlagChoice, Question } from '../core/question/question.ts'
import type { Flag } from '../core/vocabulary/flags.ts'
import { hoursWords } from './hours-words.ts'
import { count } from './numbers.ts'

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

/** "where a knife was involved", in the middle of "no file says where a knife was involved". */
export function flagSaid(flag: Flag): string {
  return FLAG_WORDS[flag].said
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

/** What is chosen of flags, for the line that is always seen: "What rows say: knife only, under 25 left out". */
export function flagsSummary(flags: Question['flags']): string {
  return `What rows say: ${chosenFlags({ flags, domesticAbuse: 'include', hours: null }) || 'all'}`
}

/** What a question asks of single rows, beside its figures: "knife only, domestic abuse left out"; '' where it asks nothing of them. */
export function chosenFlags({
  flags,
  domesticAbuse,
  hours,
}: Pick<Question, 'flags' | 'domesticAbuse' | 'hours'>): string {
  const chosen = Object.entries({ ...flags, 'domestic-abuse': domesticAbuse }) as [Flag, FlagChoice][]
  const words = chosen
    .filter(([, choice]) => choice !== 'include')
    .map(([flag, choice]) => `${flagName(flag).toLowerCase()} ${choice === 'only' ? 'only' : 'left out'}`)
  return [...words, ...(hours === null ? [] : [hoursWords(hours)])].join(', ')
}
