import type { ImportReport } from '../core/import/ledger.ts'
import { namedForces } from './force-name.ts'
import { count, counted, period } from './numbers.ts'

/** Names of the six screens: the way of the work, from the data to the report. */
export const SCREEN_NAMES = {
  data: 'Data',
  explore: 'Explore',
  areas: 'Areas',
  assess: 'Assess',
  monitor: 'Monitor',
  report: 'Report',
} as const

/** What the screens that are not built yet will hold. */
export const COMING = {
  areas: {
    lead: 'Here you will mark the places that need attention.',
    holds: [
      'Draw a priority place, or make one from touching hexagons that stand out.',
      'Its violence profile, residents, deprivation, premises and history on one page.',
      'Places that come up again for several crime groups.',
    ],
  },
  assess: {
    lead: 'Here partners will write a contextual assessment of a priority place together.',
    holds: [
      'What each partner knows, with its source: data, practitioners, the community, the place itself.',
      'Risks and strengths side by side, and what the data cannot show.',
      'Findings that lead to goals and actions, each with an owner and a measure.',
    ],
  },
  monitor: {
    lead: 'Here you will follow whether the plan works.',
    holds: [
      'Before and after, compared with similar places where nothing was done.',
      'Whether violence moved to the streets around, or the benefit spread there.',
      'Reviews, and what was learnt.',
    ],
  },
  report: {
    lead: 'Here you will take the results out.',
    holds: [
      'An area profile as a Word document, a spreadsheet and a printed page.',
      'Small numbers hidden as the reader requires, and the protective marking on every page.',
      'Every figure with its period, denominator, source and caveats.',
    ],
  },
} as const

/** What is loaded, for the bar at the top. */
export function workspaceLine(report: ImportReport | null): string {
  const first = report?.months[0]
  const last = report?.months.at(-1)
  if (!report || first === undefined || last === undefined) return 'No data loaded'
  const forces = namedForces(report)
  const who = forces.length > 2 ? counted(forces.length, 'force') : forces.join(' and ')
  const gaps = report.coverage.some(({ missing }) => missing.length > 0) ? ' (months are missing)' : ''
  return `${who === '' ? '' : `${who} · `}${period(first, last)}${gaps} · ${count(report.incidents)} incidents`
}
