import { describe, expect, it } from 'vitest'
import { dataCaveatSentence } from '../../../src/text/data-caveats.ts'
import { incidents } from '../../core/incidents.ts'
import { loaded, question } from '../loading.ts'

const HEADER = 'Date,Offence,Longitude,Latitude'
const good = (at: number) => `2025-02-${10 + (at % 18)},${at % 2 ? 'Theft' : 'Robbery'},1.29,52.62`

/** A hundred rows and a total, `bad` of the rows with a field too many. */
function extract(bad: number): File {
  const rows = Array.from({ length: 100 }, (_, at) => (at < bad ? `${good(at)},52.62` : good(at)))
  return new File([[HEADER, ...rows, 'Total,100,,'].join('\n')], 'extract.csv')
}

async function caveatOf(file: File) {
  const { engine } = await loaded(file)
  return engine.ask(question()).caveats.find(({ code }) => code === 'rows-rejected')
}

describe('rows that could not be read', () => {
  it('are said beside every figure from one in a hundred on; totals are none', async () => {
    expect(await caveatOf(extract(2))).toEqual({
      code: 'rows-rejected',
      files: [{ file: 'extract.csv', rows: 2, of: 101 }],
    })
    expect(await caveatOf(extract(1))).toBeUndefined()
  })

  it('are not said of sound files', async () => {
    expect(await caveatOf(incidents().times(20).of('Drugs').in('2021-04').file())).toBeUndefined()
  })

  it('are said as a share of the rows read', () => {
    const files = [{ file: 'extract.csv', rows: 12, of: 300 }]
    expect(dataCaveatSentence({ code: 'rows-rejected', files })).toContain('12 of 300 rows of “extract.csv” (4.0%)')
  })
})
