import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { incidents } from '../core/incidents.ts'
import { loaded } from '../engine/loading.ts'
import { folder, headless } from './run.ts'

const HERE = folder()
const march = incidents()
  .times(3)
  .of('Anti-social behaviour')
  .withId('a')
  .of('Robbery')
  .withId('a')
  .of('Robbery')
  .nowhere()
  .of('Drugs')
const april = incidents()
  .in('2021-04')
  .at('Norwich 009F', [1.31, 52.64])
  .times(5)
  .of('Burglary')
  .withId('a')
  .of('Robbery')

/** Of March, prepared; the question; both months as CSV. */
async function files() {
  const csv = [HERE.write('march.csv', `${march.csv()}bad row\n`), HERE.write('april.csv', april.csv())] as const
  const { engine } = await loaded(new File([`${march.csv()}bad row\n`], 'march.csv'))
  const prepared = HERE.write('march.places', '')
  writeFileSync(prepared, await engine.prepared())
  return { csv, prepared, question: HERE.question({}) }
}

describe('headless takes a prepared data file like any other', () => {
  it('load prints what it prints of the CSV files, and the notice', async () => {
    const { csv, prepared, question } = await files()
    const [texts, quick] = await Promise.all([
      headless('load', question, ...csv),
      headless('load', question, prepared, csv[1]),
    ])
    const expected = JSON.parse(texts.stdout)
    expect(expected.ledger.files[0].notices).toEqual([])
    expected.ledger.files[0].notices = ['from-prepared-file']
    expect(JSON.parse(quick.stdout)).toEqual(expected)
  })

  it('ask prints the very same', async () => {
    const { csv, prepared, question } = await files()
    const [texts, quick] = await Promise.all([
      headless('ask', question, ...csv),
      headless('ask', question, csv[1], prepared),
    ])
    expect(texts.code).toBe(0)
    expect(quick).toEqual(texts)
  })

  it('a damaged one is refused with its name and a sentence', async () => {
    const { prepared, question } = await files()
    writeFileSync(prepared, (await (await loaded(march.file())).engine.prepared()).slice(0, -9))
    const { code, stdout, stderr } = await headless('ask', question, prepared)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/march\.places: This prepared data file is damaged or cut off/)
  })
})
