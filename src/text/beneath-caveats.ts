import type { Caveat } from '../core/vocabulary/caveats.ts'
import { count, counted, list, percent } from './numbers.ts'

type BeneathCaveat = Extract<
  Caveat,
  {
    code:
      | 'about-areas'
      | 'crime-in-index'
      | 'people-by-land'
      | 'rates-in-centres'
      | 'bridged'
      | 'areas-without-figures'
      | 'area-join'
  }
>

/** The sentence of what has to be said beside figures of areas. */
export function beneathCaveatSentence(caveat: BeneathCaveat): string {
  switch (caveat.code) {
    case 'about-areas':
      return 'These figures are about areas, not people. Not everybody in a deprived area is deprived, and they do not say who did or suffered anything, nor why.'
    case 'crime-in-index':
      return 'This measure of deprivation itself counts recorded crime, so that it goes together with offences in part by its making. “Index without crime” leaves that out.'
    case 'people-by-land':
      return `People (“${caveat.column}” of ${caveat.table}) are counted by area and laid to hexagons by land (${caveat.boundaries}), as if they lived evenly over each area. In hexagons smaller than an area that is an estimate.`
    case 'rates-in-centres':
      return `Rates per resident are too high where people come to work, shop or go out: those at risk there do not live there. ${caveat.told ? 'Such hexagons are marked where loaded figures show it.' : 'Nothing that is loaded shows where that is; a table of people in working hours, or a licensing register, would.'}`
    case 'bridged':
      return bridgedSentence(caveat)
    case 'areas-without-figures':
      return `No figure in ${caveat.table} for ${counted(caveat.areas, 'area')}: ${list(caveat.areas > caveat.first.length ? [...caveat.first, `${count(caveat.areas - caveat.first.length)} more`] : caveat.first)}. ${caveat.areas === 1 ? 'It is' : 'They are'} left out.`
    case 'area-join':
      return joinSentence(caveat)
  }
}

function bridgedSentence(caveat: Extract<Caveat, { code: 'bridged' }>): string {
  const { table, through, from, to, split, merged, lost, peopleAffected } = caveat
  const people =
    peopleAffected === null ? '' : `, where ${counted(Math.round(peopleAffected), 'person lives', 'people live')}`
  const how = [
    ...(split > 0 ? [`${counted(split, 'area that is', 'areas that are')} part of one that was split`] : []),
    ...(merged > 0 ? [`${counted(merged, 'area', 'areas')} put together from several`] : []),
    ...(lost > 0 ? [`${counted(lost, 'area', 'areas')} without a figure, because they changed in another way`] : []),
  ]
  const changed = how.length === 0 ? 'No area here changed' : `This concerns ${list(how)}${people}`
  return `The figures of ${table} are by areas of ${from} and were carried over to areas of ${to} through ${through}. ${changed}.`
}

function joinSentence(caveat: Extract<Caveat, { code: 'area-join' }>): string {
  const { byPlace, byCode, otherVintage, elsewhere, notStated, compared, differ, statedOther } = caveat
  const parts = [
    ...(byPlace > 0 || byCode === 0 ? [`${count(byPlace)} by where they lie`] : []),
    ...(byCode > 0 ? [`${count(byCode)} by the code they state`] : []),
  ]
  const not = otherVintage + elsewhere + notStated
  const why = [
    ...(otherVintage > 0 ? [`${count(otherVintage)} state a code of another census`] : []),
    ...(elsewhere > 0 ? [`${count(elsewhere)} lie in or state another area`] : []),
    ...(notStated > 0 ? [`${count(notStated)} have neither a place in an area nor a code`] : []),
  ]
  const missing = not === 0 ? 'None is left out' : `${counted(not, 'is', 'are')} in no area (${list(why)})`
  const agree =
    compared === 0
      ? ''
      : ` Of ${count(compared)} that also state one of these areas, ${count(differ)} state another than they lie in (${percent(differ, compared)}).`
  const other =
    statedOther === 0
      ? ''
      : ` ${counted(statedOther, 'incident states', 'incidents state')} a code of another census, and ${statedOther === 1 ? 'is' : 'are'} counted where ${statedOther === 1 ? 'it lies' : 'they lie'}.`
  return `${counted(byPlace + byCode, 'incident is', 'incidents are')} put into an area: ${list(parts)}. ${missing}.${agree}${other}`
}
