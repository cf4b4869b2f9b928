import type { Caveat } from '../core/vocabulary/caveats.ts'
import { FLAG_WORDS } from '../core/vocabulary/flag-words.ts'
import type { SpecialPlaceKind } from '../core/vocabulary/special-places.ts'
import { TRAINING_MARK } from '../core/vocabulary/training.ts'
import { beneathCaveatSentence } from './beneath-caveats.ts'
import { dataCaveatSentence } from './data-caveats.ts'
import { forceName } from './force-name.ts'
import { count, counted, list, monthName, monthRuns, percent } from './numbers.ts'

const SPECIAL_PLACES: Readonly<Record<SpecialPlaceKind, string>> = {
  prison: 'a prison',
  hospital: 'a hospital',
  police: 'a police station',
  court: 'a court',
}

/** "a prison", "a hospital" … */
export function specialPlace(kind: SpecialPlaceKind): string {
  return SPECIAL_PLACES[kind]
}

/** The sentence of a caveat. */
export function caveatSentence(caveat: Caveat): string {
  switch (caveat.code) {
    case 'training-data':
      return `${TRAINING_MARK}. No place, person or incident of this county exists. Never use these figures for a decision.`
    case 'recorded-only':
      return 'These are incidents reported to and recorded by the police. What nobody reported is not here.'
    case 'known-only':
      return 'These are incidents that a service was told of and wrote down. What nobody told it is not here.'
    case 'snap-points':
      return 'Each incident stands at the nearest of a fixed set of points, not where it happened. The map shows the part of town, never a street or an address.'
    case 'snap-points-too-fine':
      return 'Hexes of this size are smaller than the distance by which points were moved. Use a larger size to compare places.'
    case 'months-only':
      return 'Where files give the month only, nothing can be said about days or hours.'
    case 'violence-not-separable':
      return '“Violence and sexual offences” is one category in these files. It cannot be split into kinds of violence.'
    case 'serious-violence-approximate':
      return 'Serious violence is shown as violence and sexual offences, robbery and possession of weapons. That is wider than the local definition (it holds common assault and harassment) and leaves out arson endangering life and aggravated burglary, which these files cannot separate.'
    case 'domestic-abuse-included':
      return 'Domestic abuse is included: these files do not mark it, so it cannot be taken out.'
    case 'domestic-abuse':
      return domesticAbuseSentence(caveat)
    case 'definition':
      return `Serious violence is counted by “${caveat.name}”, version ${caveat.version}.`
    case 'flag-completeness':
      return flagSentence(caveat)
    case 'hours':
      return hoursSentence(caveat)
    case 'months-missing':
      return `Months not supplied are missing, not zero: ${caveat.gaps.map(({ force, months }) => `${forceName(force)}: ${monthRuns(months)}`).join('; ')}.`
    case 'same-month-kept-twice':
      return `The same month comes from more than one file and all were kept, so some incidents may be counted twice: ${caveat.months.map(({ force, month }) => `${forceName(force)}, ${monthName(month)}`).join('; ')}.`
    case 'without-location':
      return `${counted(caveat.rows, 'incident has', 'incidents have')} no location and ${caveat.rows === 1 ? 'is' : 'are'} not on the map (${percent(caveat.rows, caveat.of)} of ${count(caveat.of)}).`
    case 'outside-study-area':
      return `${counted(caveat.rows, 'incident lies', 'incidents lie')} outside the ${caveat.isChosen ? 'chosen areas' : 'study area'} (${percent(caveat.rows, caveat.of)} of ${count(caveat.of)})${caveat.isChosen ? '' : ': recorded by the force, but elsewhere'}.`
    case 'special-places':
      return `${counted(caveat.cells, 'hexagon has', 'hexagons have')} a point on or near ${list(caveat.kinds.map(specialPlace)).replace(/ and /, ' or ')}, where offences are also recorded because people are held, treated or report them there.`
    case 'about-areas':
    case 'crime-in-index':
    case 'people-by-land':
    case 'rates-in-centres':
    case 'bridged':
    case 'areas-without-figures':
    case 'area-join':
      return beneathCaveatSentence(caveat)
    default:
      return dataCaveatSentence(caveat)
  }
}

function domesticAbuseSentence({ choice, marked, notKnown, of }: Extract<Caveat, { code: 'domestic-abuse' }>): string {
  const open = notKnown === 0 ? '' : `, and of ${count(notKnown)} it is not known`
  const figure = `${count(marked)} of ${counted(of, 'incident is', 'incidents are')} marked as such${open}`
  if (choice === 'include') return `Domestic abuse is included: ${figure}.`
  if (choice === 'only') return `Domestic abuse alone is shown: ${figure}.`
  return `Domestic abuse is left out: ${figure}. Those marked are not shown; those of which it is not known are.`
}

function hoursSentence({ timed, untimed, uncertain }: Extract<Caveat, { code: 'hours' }>): string {
  const all = timed + untimed
  const unsure =
    uncertain === 0
      ? ''
      : ` ${counted(uncertain, 'incident has', 'incidents have')} no exact time and ${uncertain === 1 ? 'goes' : 'go'} by the hour in which ${uncertain === 1 ? 'it' : 'they'} may first have begun.`
  return `Only some hours of the week are counted. Of ${count(all)} ${all === 1 ? 'incident' : 'incidents'} in the question before that, ${count(timed)} have a day and an hour; the others are left out.${unsure}`
}

function flagSentence(caveat: Extract<Caveat, { code: 'flag-completeness' }>): string {
  const { flag, yes, no, unknown, notStated } = caveat
  const of = count(yes + no + unknown + notStated)
  return `Whether an incident ${FLAG_WORDS[flag]}: yes for ${count(yes)} of ${of}, no for ${count(no)}, not known for ${count(unknown)}, not stated by the file for ${count(notStated)}. What is not known or not stated is never taken for a yes.`
}
