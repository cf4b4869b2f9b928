import type { ImportReport } from '../core/import/ledger.ts'
import type { Picture } from '../core/question/picture.ts'
import { groupHint, groupName } from './crime-groups.ts'
import { counted, list, period } from './numbers.ts'

/** "Serious violence, March 2021 to March 2022: Norfolk Constabulary". */
export function pictureTitle({ question, period: months }: Picture, report: ImportReport): string {
  const what = list(question.groups.map(groupName))
  const when = months === null ? '' : `, ${period(months.from, months.to)}`
  const forces = report.coverage.map(({ force }) => force).filter((force) => force !== '')
  const who = forces.length > 2 ? counted(forces.length, 'force') : list(forces)
  return `${what}${when}${who === '' ? '' : `: ${who}`}`
}

/** What is counted, in full. */
export function definitionWords({ question }: Picture): string {
  const hints = question.groups.map(groupHint).filter((hint) => hint !== '')
  const names = list(question.groups.map(groupName))
  return [`Recorded incidents: ${names.toLowerCase()}.`, ...hints].join(' ')
}
