import type { Finding, FoundInHexes } from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import { findingClasses, findingZero } from './finding-words.ts'
import { harmFigure } from './harm-words.ts'
import type { HexColumn } from './hex-column.ts'
import { count } from './numbers.ts'

/** What a test found of each hexagon, in words first, and the numbers it rests on. */
export function findingColumns({ classes }: Picture, finding: Finding): readonly HexColumn[] {
  if (finding.kind === 'when') return []
  const words = findingClasses(finding.kind)
  const found: HexColumn = {
    name: 'Finding',
    words: (at) => words[(classes[at] as number) - 1] ?? findingZero(finding.kind),
  }
  return [found, ...numbersOf(finding)]
}

function numbersOf(finding: FoundInHexes): HexColumn[] {
  switch (finding.kind) {
    case 'gi-star':
      return [
        { name: 'In and around', words: (at) => count(finding.nearby[at] as number) },
        { name: 'By chance', words: (at) => decimal(finding.expected[at]) },
        { name: 'p', words: (at) => probability(finding.p[at]) },
        { name: 'p, for all tests', words: (at) => probability(finding.q[at]) },
        { name: 'Gi* z', words: (at) => decimal(finding.z[at], 2) },
      ]
    case 'recurrence':
      return [{ name: 'Kinds it is high for', words: (at) => count(finding.groupsOfCell[at] as number) }]
    case 'pair':
      return [{ name: 'Of the other kind', words: (at) => count(finding.others[at] as number) }]
    case 'change':
      return [
        { name: 'Before', words: (at) => count(finding.before[at] as number) },
        { name: 'After', words: (at) => count(finding.after[at] as number) },
        { name: 'p', words: (at) => probability(finding.p[at]) },
        { name: 'p, for all tests', words: (at) => probability(finding.q[at]) },
      ]
    case 'over-time':
      return [
        {
          name: 'Times high',
          words: (at) => `${count(finding.binsOfCell[at] as number)} of ${count(finding.bins.length)}`,
        },
        { name: 'Mann-Kendall z', words: (at) => decimal(finding.trendZ[at], 2) },
      ]
    case 'lasting':
      return [
        {
          name: 'Times picked',
          words: (at) => `${count(finding.timesPicked[at] as number)} of ${count(finding.windows.length)}`,
        },
      ]
    case 'harm':
      return [
        {
          name: finding.table.unit === '' ? 'Harm' : `Harm (${finding.table.unit})`,
          words: (at) => harmFigure(finding.harm[at] as number),
        },
        { name: 'Incidents with a weight', words: (at) => count(finding.weighed[at] as number) },
      ]
    case 'concentration':
      return []
  }
}

function decimal(value: number | undefined, digits = 1): string {
  if (value === undefined || Number.isNaN(value)) return 'not tested'
  return value.toFixed(digits).replace('-', '\u2212')
}

/** "0.031", "below 0.001": more digits than that say nothing to anybody. */
function probability(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return 'not tested'
  return value < 0.001 ? 'below 0.001' : value.toFixed(3)
}
