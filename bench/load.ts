import { withBenchPage } from './bench-page.ts'
import { type Figure, median } from './figure.ts'

/** From the file to the first picture, against papaparse alone on the same file in the same worker. */
export function measureLoad(file: string, rounds: number): Promise<Figure[]> {
  return withBenchPage(file, async (page) => {
    const [ours, parser, usual]: number[][] = [[], [], []]
    let bytesARow = 0
    for (let round = 1; round <= rounds; round++) {
      const one = await page.evaluate(() => bench.worker.loadEngine(bench.file()))
      const two = await page.evaluate(() => bench.worker.parseOnly(bench.file()))
      const three = await page.evaluate(() => bench.worker.usualWay(bench.file()))
      // papaparse counts the header, and the empty line it sees after the last line end.
      if (one.rows !== three.rows || one.rows !== two.rows - 2)
        throw new Error('The three ways did not read the same rows.')
      ours?.push(one.ms)
      parser?.push(two.ms)
      usual?.push(three.ms)
      bytesARow = one.columns / one.rows
      console.error(
        `load ${round}/${rounds}: ${seconds(one.ms)}, papaparse ${seconds(two.ms)}, usual ${seconds(three.ms)}`,
      )
    }
    return figures(median(ours ?? []), median(parser ?? []), median(usual ?? []), bytesARow)
  })
}

function figures(ours: number, parser: number, usual: number, bytesARow: number): Figure[] {
  const ratio = ours / parser
  return [
    {
      name: 'File to first picture, against papaparse alone',
      ours: seconds(ours),
      other: seconds(parser),
      ratio,
      goal: { words: '<= 2', value: ratio, limit: 2 },
    },
    {
      name: 'The same, against the usual way (objects, a cell a row, Map)',
      ours: seconds(ours),
      other: seconds(usual),
      ratio: ours / usual,
      goal: null,
    },
    {
      name: 'Columns and distinct points, bytes a row',
      ours: bytesARow.toFixed(1),
      other: '',
      ratio: null,
      goal: { words: '<= 24', value: bytesARow, limit: 24 },
    },
  ]
}

/** A partner's table (eastings, dates, flags) from the file to the first picture, against papaparse alone on the same file. */
export function measureExtract(file: string, rounds: number): Promise<Figure[]> {
  return withBenchPage(file, async (page) => {
    const [ours, parser]: number[][] = [[], []]
    for (let round = 1; round <= rounds; round++) {
      const one = await page.evaluate(() => bench.worker.loadEngine(bench.file()))
      const two = await page.evaluate(() => bench.worker.parseOnly(bench.file()))
      if (one.rows !== two.rows - 1) throw new Error('The two ways did not read the same rows.')
      ours?.push(one.ms)
      parser?.push(two.ms)
      console.error(`extract ${round}/${rounds}: ${seconds(one.ms)}, papaparse ${seconds(two.ms)}`)
    }
    const [our, their] = [median(ours ?? []), median(parser ?? [])]
    const ratio = our / their
    return [
      {
        name: 'A partner’s CSV to first picture, against papaparse alone',
        ours: seconds(our),
        other: seconds(their),
        ratio,
        goal: { words: '<= 2', value: ratio, limit: 2 },
      },
    ]
  })
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}
