import { parseArgs } from 'node:util'
import { measureAreas } from './areas.ts'
import { measureAsk } from './ask.ts'
import { type Figure, isMet, tableOf } from './figure.ts'
import { generatedFile, generatedMonths } from './generate.ts'
import { measureHotspots } from './hotspots.ts'
import { measureExtract, measureLoad } from './load.ts'
import { measureMainThread } from './main-thread.ts'
import { measureNeighbours } from './neighbours.ts'
import { measureOpen } from './open.ts'
import { partnerFiles } from './partner-files.ts'
import { measurePrepared } from './prepared.ts'
import { measureRecolour } from './recolour.ts'
import { measureRecolourAreas } from './recolour-areas.ts'
import { measureTraining } from './training.ts'

const MEASUREMENTS: Record<string, (file: string, rounds: number, rows: number) => Promise<Figure[]>> = {
  load: measureLoad,
  extract: (_, rounds, rows) => measureExtract(partnerFiles(rows).csv, rounds),
  workbook: (_, rounds) => measureMainThread(partnerFiles(WORKBOOK_ROWS).workbook, rounds, WORKBOOK_ROWS),
  prepared: measurePrepared,
  ask: (file, rounds) => measureAsk(file, rounds, generatedMonths()),
  'main-thread': measureMainThread,
  recolour: measureRecolour,
  'recolour-areas': measureRecolourAreas,
  areas: measureAreas,
  neighbours: measureNeighbours,
  hotspots: measureHotspots,
  open: measureOpen,
  training: measureTraining,
}

/** As large as an extract that is still sent as a workbook. */
const WORKBOOK_ROWS = 250_000

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: Object.keys(MEASUREMENTS).join(',') },
  },
})
const rows = positive('rows', values.rows)
const rounds = positive('rounds', values.rounds)
const file = generatedFile(rows)
const figures: Figure[] = []
for (const name of values.only.split(',')) {
  const measure = MEASUREMENTS[name]
  if (!measure) throw new Error(`--only ${name}: there is ${Object.keys(MEASUREMENTS).join(', ')}.`)
  figures.push(...(await measure(file, rounds, rows)))
}
console.log(
  `\n${rows.toLocaleString('en-GB')} rows; medians of ${rounds}, in turn. Times are of this run: read the ratios.\n`,
)
console.log(tableOf(figures))
process.exitCode = figures.every(isMet) ? 0 : 1

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} has to be a whole number from 1, not ${text}.`)
  return number
}
