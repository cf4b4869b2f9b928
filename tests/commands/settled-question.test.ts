import { expect, it } from 'vitest'
import { settledQuestion } from '../../src/commands/settled-question.ts'
import { DEFAULT_QUESTION, type Question } from '../../src/core/question/question.ts'

const MONTHS = ['2021-01', '2021-02', '2021-03', '2021-04']
const BREAKS = [
  { id: 'b', month: '2021-03', label: 'B', note: '' },
  { id: 'a', month: '2020-03', label: 'A', note: '' },
]
const settled = (before: Partial<Question>, change: Partial<Question>) =>
  settledQuestion(
    { ...DEFAULT_QUESTION, ...before },
    { ...DEFAULT_QUESTION, ...before, ...change },
    { months: MONTHS, timeBreaks: BREAKS },
  )

it('a question that becomes one of a change gets two periods, once', () => {
  const first = settled({}, { measure: 'change' })
  expect(first).toMatchObject({ from: '2021-03', to: '2021-04', baseFrom: '2021-01', baseTo: '2021-02' })
  expect(settled(first, { from: '2021-04' })).toMatchObject({ from: '2021-04', baseFrom: '2021-01' })
  expect(settled({ measure: 'change' }, { from: '2021-02' })).toMatchObject({ from: '2021-02', baseFrom: null })
})

it('a question of places over time follows the breaks that are marked, and no other does', () => {
  expect(settled({}, { measure: 'over-time' }).rebased).toEqual(['2020-03', '2021-03'])
  expect(settled({}, { measure: 'gi-star' }).rebased).toEqual([])
})
