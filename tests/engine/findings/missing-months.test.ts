import { describe, expect, it } from 'vitest'
import type {
  ChangeFinding,
  LastingFinding,
  OverTimeFinding,
  RecurrenceFinding,
} from '../../../src/core/question/finding.ts'
import { incidents } from '../../core/incidents.ts'
import { loaded, question } from '../loading.ts'

const [NORFOLK, SUFFOLK] = ['Norfolk Constabulary', 'Suffolk Constabulary']
const month = (at: number) => `202${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`

/** Two forces over so many months from January 2020, each with ten robberies a month at one point; one of them without some months. */
async function twoForces(months: number, lacking: readonly number[]) {
  const story = incidents()
  for (let at = 0; at < months; at++) {
    story
      .in(month(at))
      .by(NORFOLK)
      .at('Norwich 009F', [1.297443, 52.628934])
      .times(10)
      .of('Robbery')
      .times(2)
      .of('Drugs')
    if (!lacking.includes(at)) story.by(SUFFOLK).at('Waveney 001A', [1.75, 52.48]).times(10).of('Robbery')
  }
  return loaded(story.file('both.csv'))
}

describe('a month that one of two forces did not supply', () => {
  it('is in neither period of a change, with nothing that the other supplied for it', async () => {
    const { engine } = await twoForces(8, [6])
    const asked = question({
      ...{ measure: 'change', groups: ['Robbery'] },
      ...{ baseFrom: month(0), baseTo: month(3), from: month(4), to: month(7) },
    })
    const found = engine.ask(asked).finding as ChangeFinding
    expect(found.months).toMatchObject({ before: 4, after: 3, leftOut: [month(6)] })
    // 20 a month in each: nothing changed, whatever one of them left out.
    expect(found.total).toEqual({ before: 80, after: 60 })
    expect(found.ratio?.value).toBeCloseTo(1, 12)
    expect(Math.max(...found.after)).toBe(30)
    expect(found.places).toEqual([])
  })

  it('is in no stretch of time, no quarter and no window', async () => {
    const { engine } = await twoForces(14, [4])
    const overTime = engine.ask(question({ measure: 'over-time', groups: ['Robbery'] })).finding as OverTimeFinding
    expect(overTime.binMonths).toBe(1)
    expect(overTime.leftOut).toEqual([month(4)])
    expect(overTime.bins.map(({ count }) => count)).toEqual(new Array(13).fill(20))
    expect(overTime.chart.values[4]).toBeNaN()
    const recurrence = engine.ask(question({ measure: 'recurrence', groups: ['Robbery', 'Drugs'] }))
      .finding as RecurrenceFinding
    expect(recurrence.periods.each.map(({ from }) => from)).toEqual([month(0), month(6), month(9)])
    const lasting = engine.ask(question({ measure: 'lasting', groups: ['Robbery'], lookBack: 3 }))
      .finding as LastingFinding
    expect(lasting.leftOut).toBe(4)
    expect(lasting.windows.map(({ from }) => from)).toEqual([0, 5, 6, 7, 8, 9, 10].map(month))
  })
})
