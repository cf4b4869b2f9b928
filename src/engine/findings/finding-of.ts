import type { Finding, FoundInHexes } from '../../core/question/finding.ts'
import type { Question } from '../../core/question/question.ts'
import type { AskedRows } from '../../core/statistics/asked-rows.ts'
import { FINDING_CLASSES, type FindingKind } from '../../core/vocabulary/findings.ts'
import { OVER_TIME } from '../../core/vocabulary/over-time-rule.ts'
import type { AskedData } from '../asked-data.ts'
import { changeFinding } from './change.ts'
import { concentrationFinding } from './concentration.ts'
import { giStarFinding } from './gi-star.ts'
import { harmFinding } from './harm.ts'
import { lastingFinding } from './lasting.ts'
import { overTimeFinding } from './over-time.ts'
import { pairFinding } from './pair.ts'
import { recurrenceFinding } from './recurrence.ts'
import { whenFinding } from './when.ts'

/** What the test of a question finds; null where its measure is none. Throws QuestionProblem. */
export function findingOf(data: AskedData, question: Question, asked: AskedRows): Finding | null {
  switch (question.measure) {
    case 'gi-star':
      return giStarFinding(data, question, asked)
    case 'recurrence':
      return recurrenceFinding(data, question, asked)
    case 'concentration':
      return concentrationFinding(data, question, asked)
    case 'pair':
      return pairFinding(data, question, asked)
    case 'change':
      return changeFinding(data, question, asked)
    case 'over-time':
      return overTimeFinding(data, question, asked)
    case 'lasting':
      return lastingFinding(data, question, asked)
    case 'when':
      return whenFinding(data, question)
    case 'harm':
      return harmFinding(data, asked)
    default:
      return null
  }
}

/** Class of each cell by what was found there: see core/vocabulary/findings. 0 where nothing is said. Null where counts are shown. */
export function classesOfFinding(
  finding: Finding,
  values: ArrayLike<number>,
): { readonly classes: Uint8Array; readonly breaks: readonly number[] } | null {
  if (finding.kind === 'when') return null
  const breaks = FINDING_CLASSES[finding.kind].map((_, at) => at + 1)
  return { classes: classesOf(finding, values), breaks }
}

function classesOf(finding: FoundInHexes, values: ArrayLike<number>): Uint8Array {
  switch (finding.kind) {
    case 'gi-star': {
      const { q, places, test } = finding
      const classes = Uint8Array.from(q, (adjusted, at) => {
        const count = values[at] as number
        if (Number.isNaN(adjusted)) return count === 0 ? 0 : classNumber('gi-star', 'not-tested')
        if (adjusted <= test.level) return classNumber('gi-star', 'few-events')
        return count === 0 ? 0 : classNumber('gi-star', 'no-difference')
      })
      for (const { hexes } of places) for (const at of hexes) classes[at] = classNumber('gi-star', 'higher')
      return classes
    }
    case 'recurrence':
      return finding.groupsOfCell.map((groups) => Math.min(groups, FINDING_CLASSES.recurrence.length))
    case 'concentration': {
      const classes = Uint8Array.from(values, (count) =>
        count === 0 ? 0 : classNumber('concentration', 'the-other-half'),
      )
      for (const at of finding.holders) classes[at] = classNumber('concentration', 'holds-half')
      return classes
    }
    case 'pair':
      return finding.classOfCell
    case 'change':
      return Uint8Array.from(finding.q, (q, at) => {
        if (Number.isNaN(q)) return 0
        if (q > finding.level) return classNumber('change', 'no-clear-change')
        const expected = (finding.before[at] as number) * finding.exposure
        return classNumber('change', (finding.after[at] as number) > expected ? 'more' : 'fewer')
      })
    case 'over-time':
      return finding.classOfCell.map((one, at) => {
        const code = OVER_TIME[one] ?? 'none'
        if (code !== 'none') return classNumber('over-time', code)
        return values[at] === 0 ? 0 : classNumber('over-time', 'no-pattern')
      })
    case 'lasting':
      return Uint8Array.from(finding.timesPicked, (times, at) => {
        const of = finding.windows.length
        if (times === 0) return values[at] === 0 ? 0 : classNumber('lasting', 'never-picked')
        if (times === of) return classNumber('lasting', 'in-all')
        return classNumber('lasting', 2 * times >= of ? 'in-most' : 'in-some')
      })
    case 'harm':
      return finding.quarter.map((quarter, at) => {
        if (quarter !== 0) return classNumber('harm', 'first-quarter') + 1 - quarter
        return values[at] === 0 ? 0 : classNumber('harm', 'not-weighed')
      })
  }
}

function classNumber<K extends FindingKind>(kind: K, code: (typeof FINDING_CLASSES)[K][number]): number {
  return 1 + (FINDING_CLASSES[kind] as readonly string[]).indexOf(code)
}
