import { beforeAll, describe, expect, it } from 'vitest'
import type { HarmFinding, WhenFinding } from '../../../src/core/question/finding.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { incidents } from '../../core/incidents.ts'
import { table, wholeCounty } from '../../training/county.ts'
import { add, loaded, question } from '../loading.ts'

const EXACT = wholeCounty().exact
const ROWS = table(EXACT.text)
const exact = () => new File([EXACT.text], EXACT.name)

let engine: Engine

beforeAll(async () => {
  const started = await loaded(exact())
  expect(started.report.outcome).toBe('loaded')
  engine = started.engine
})

const utc = (written: string) => Date.parse(`${written.replace(' ', 'T')}Z`)
const HOUR = 3_600_000

/** Hours of the week by plain calendar arithmetic, Monday from 00:00 first, of rows with a place. */
function plainWeek(rows: readonly Record<string, string>[]): number[] {
  const week = new Array<number>(168).fill(0)
  for (const { 'Offence start': start = '', 'Offence end': end = '' } of rows) {
    const from = new Date(utc(start))
    const first = ((from.getUTCDay() + 6) % 7) * 24 + from.getUTCHours()
    const hours = Math.max(1, Math.ceil((utc(end) - utc(start)) / HOUR))
    for (let hour = 0; hour < Math.min(hours, 168); hour++)
      week[(first + hour) % 168] = (week[(first + hour) % 168] as number) + 1 / Math.min(hours, 168)
  }
  return week
}

describe('the hours of the week', () => {
  const when = (written = {}) => {
    const picture = engine.ask(question({ ...written, measure: 'when' }))
    return { picture, finding: picture.finding as WhenFinding }
  }

  it('are those of plain calendar arithmetic, and all incidents on the map are in them', () => {
    const { picture, finding } = when()
    expect(finding.timed + finding.untimed).toBe(picture.totals.total)
    expect(finding.week.reduce((sum, value) => sum + value, 0)).toBeCloseTo(finding.timed, 6)
    // Of all rows, whether on the map or not: a share, since a few have no place.
    const plain = plainWeek(ROWS)
    const all = plain.reduce((sum, value) => sum + value, 0)
    for (const [hour, value] of plain.entries())
      expect(Math.abs((finding.week[hour] as number) / finding.timed - value / all), `${hour}`).toBeLessThan(0.001)
    expect(finding.uncertain).toBeGreaterThan(0)
  })

  it('and their windows are shares of the same grid', () => {
    const { finding } = when()
    const [night, school] = finding.windows
    const sum = (isIn: (day: number, hour: number) => boolean) =>
      finding.week.reduce((all, value, at) => all + (isIn(Math.floor(at / 24), at % 24) ? value : 0), 0)
    // Thursday to Sunday from 19:00, Friday to Monday to 05:00.
    expect(night?.count).toBeCloseTo(
      sum((day, hour) => (day >= 3 && hour >= 19) || ((day >= 4 || day === 0) && hour < 5)),
      6,
    )
    expect(night?.ofWeek).toBeCloseTo(40 / 168, 12)
    expect(school?.count).toBeCloseTo(
      sum((day, hour) => day <= 4 && hour >= 15 && hour < 18),
      6,
    )
    expect(school?.share).toBeCloseTo((school?.count ?? 0) / finding.timed, 12)
  })

  it('that are chosen leave out every incident that began in others, on every measure', () => {
    const hours = { days: [4, 5, 6, 7], from: 19, to: 5 }
    const count = engine.ask(question({ hours }))
    const isIn = (start: string) => {
      const at = new Date(utc(start))
      const [day, hour] = [(at.getUTCDay() + 6) % 7, at.getUTCHours()]
      return (day >= 3 && hour >= 19) || ((day >= 4 || day === 0) && hour < 5)
    }
    const { total, outside, withoutLocation, filteredOut, kept } = count.totals
    expect(total + outside + withoutLocation).toBe(ROWS.filter(({ 'Offence start': start = '' }) => isIn(start)).length)
    expect(total + outside + withoutLocation + filteredOut).toBe(kept)
    expect(count.caveats).toContainEqual(
      expect.objectContaining({ code: 'hours', timed: ROWS.length, untimed: 0, uncertain: expect.any(Number) }),
    )
    expect(count.byMonth.reduce((sum, { count: of }) => sum + of, 0)).toBe(total)
    // The grid to choose from stays whole.
    const { finding, picture } = when({ hours })
    expect([...finding.week]).toEqual([...when().finding.week])
    expect(picture.totals).toEqual(count.totals)
    expect(engine.ask(question({ hours, measure: 'concentration' })).totals).toEqual(count.totals)
  })

  it('are not known of files that give the month alone, which say why', async () => {
    const street = incidents().at('Norwich 009F', [1.297443, 52.628934]).times(3).of('Robbery').file()
    const { engine: other } = await loaded(street)
    expect(() => other.ask(question({ measure: 'when' }))).toThrow(/give the month alone/)
    expect(() => other.ask(question({ hours: { days: [1], from: 1, to: 2 } }))).toThrow(/give the month alone/)
  })
})

describe('harm by weights of the user', () => {
  const WEIGHTS = `code,weight,version,source,unit
105A,2,2026,Invented,days
8N,10,2026,Invented,days
34B,365,2026,Invented,days
possession of weapons,5,2026,Invented,days
`
  const weights = (text = WEIGHTS, name = 'weights.csv') => new File([text], name)
  const OF: Readonly<Record<string, number>> = { '105A': 2, '8N': 10, '34B': 365, '10D': 5, '10C': 5 }

  const asked = (on: Engine) => {
    const picture = on.ask(question({ measure: 'harm' }))
    return { picture, finding: picture.finding as HarmFinding }
  }

  it('is weights times offences, of those that have a weight; codes first, names of categories else', async () => {
    const { engine: own, report } = await loaded(exact(), weights())
    expect(report.context).toMatchObject([{ is: 'harm', harm: { version: '2026', source: 'Invented', unit: 'days' } }])
    const { picture, finding } = asked(own)
    expect(finding.incidents.all).toBe(picture.totals.total)
    expect(finding.incidents.weighed).toBe(finding.weighed.reduce((sum, of) => sum + of, 0))
    expect(finding.total).toBeCloseTo(
      finding.harm.reduce((sum, of) => sum + of, 0),
      6,
    )
    // Robberies of persons alone weigh what their number does.
    const robbery = own.ask(question({ measure: 'harm', groups: ['Robbery'] })).finding as HarmFinding
    const inRows = ROWS.filter(({ 'Home Office code': code }) => code === '34B').length
    expect(robbery.total / 365).toBeLessThanOrEqual(inRows)
    expect(robbery.total / 365).toBeGreaterThan(0.95 * inRows)
    expect(robbery.largest).toMatchObject({ code: '34B', share: 1 })
    expect(robbery.heaviestShare).toBeCloseTo(365 / robbery.total, 12)
    // What has no weight is told, and not taken for harmless.
    const noWeight = ROWS.filter(
      ({ 'Home Office code': code = '', 'Crime type': type }) => !(code in OF) && type !== 'Possession of weapons',
    )
    expect(finding.unweighed.reduce((sum, { incidents: of }) => sum + of, 0)).toBeLessThanOrEqual(noWeight.length)
    expect(finding.incidents.weighed + finding.unweighed.reduce((sum, { incidents: of }) => sum + of, 0)).toBe(
      finding.incidents.all,
    )
  })

  it('puts hexes into quarters, the fewest first, and lists those with most', async () => {
    const { engine: own } = await loaded(exact(), weights())
    const { picture, finding } = asked(own)
    const sorted = [...finding.harm].sort((a, b) => b - a)
    const heldBy = (quarter: number) =>
      finding.harm.reduce((sum, of, at) => sum + (finding.quarter[at] === quarter ? of : 0), 0)
    // A quarter ends with the hex that reaches it: at most the largest hex more, or less by what the one before took.
    for (const quarter of [1, 2, 3, 4])
      expect(Math.abs(heldBy(quarter) - finding.total / 4)).toBeLessThanOrEqual(sorted[0] as number)
    expect(finding.listed[0]?.harm).toBe(sorted[0])
    for (const [at, harm] of finding.harm.entries()) expect(finding.quarter[at] === 0).toBe(harm === 0)
    const first = finding.listed[0]
    const more = picture.values.filter((count) => count > (first?.count ?? 0)).length
    expect(first?.rankByCount).toBe(more + 1)
  })

  it('is asked only with one table of weights, and with one that fits', async () => {
    const { engine: own } = await loaded(exact())
    expect(() => asked(own)).toThrow(/No harm weights are loaded/)
    await add(own, [weights()])
    expect(asked(own).finding.table.name).toBe('weights.csv')
    // The same name is a newer edition.
    await add(own, [weights(WEIGHTS.replaceAll('2026', '2027'))])
    expect(asked(own).finding.table.version).toBe('2027')
    await add(own, [weights(WEIGHTS, 'others.csv')])
    expect(() => asked(own)).toThrow(/“weights.csv” and from “others.csv”/)
    own.remove([], [], ['weights.csv'])
    expect(asked(own).finding.table.name).toBe('others.csv')
    own.remove([], [], ['others.csv'])
    await add(own, [weights('code,weight,version,source\nZZ,1,1,S\n', 'other-codes.csv')])
    expect(() => asked(own)).toThrow(/has a weight for none of the kinds of offence/)
  })
})
