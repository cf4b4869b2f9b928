import type { ImportReport } from '../core/import/ledger.ts'
import type { Picture } from '../core/question/picture.ts'
import { NORFOLK_2024 } from '../core/vocabulary/norfolk-definition.ts'
import { measureName } from './beneath-words.ts'
import { groupHint, groupName } from './crime-groups.ts'
import { chosenFlags } from './flag-words.ts'
import { namedForces } from './force-name.ts'
import { counted, list, period } from './numbers.ts'

/** "Serious violence, March 2021 to March 2022: Norfolk Constabulary". */
export function pictureTitle({ question, period: months }: Picture, report: ImportReport): string {
  const flags = chosenFlags(question)
  const what = `${list(question.groups.map(groupName))}${flags === '' ? '' : `, ${flags}`}`
  const when = months === null ? '' : `, ${period(months.from, months.to)}`
  const forces = namedForces(report)
  const who = forces.length > 2 ? counted(forces.length, 'force') : list(forces)
  const shown = question.measure === 'count' ? '' : `${measureName(question.measure, question.per)}: `
  return `${shown}${what}${when}${who === '' ? '' : `: ${who}`}`
}

/** What is counted, in full. */
export function definitionWords({ question, definition }: Picture): string {
  const isOwn = definition !== null && definition.id !== NORFOLK_2024
  // The hints know the definition of the tool alone.
  const hints = isOwn
    ? [`Counted by “${definition.name}”, version ${definition.version}.`]
    : question.groups.map(groupHint)
  const names = list(question.groups.map(groupName)).toLowerCase()
  const flags = chosenFlags(question)
  const what = `Recorded incidents: ${names}${flags === '' ? '' : ` (${flags})`}.`
  return [what, ...hints.filter((hint) => hint !== '')].join(' ')
}
