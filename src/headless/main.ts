import { openAsBlob } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  type FileLedger,
  type ImportReport,
  type Ledger,
  type PlaceLayerReport,
  sumOfLedgers,
} from '../core/import/ledger.ts'
import type { ByteSource } from '../core/import/rows/byte-source.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import type { ArchiveForces } from '../core/import/tables-of-file.ts'
import type { ContextReport } from '../core/question/context-report.ts'
import { parseQuestion, QuestionProblem } from '../core/question/parse-question.ts'
import type { Picture } from '../core/question/picture.ts'
import type { SameMonth } from '../core/question/question.ts'
import { monthOf } from '../core/vocabulary/month.ts'
import { Engine, NothingLoaded } from '../engine/engine.ts'
import { caveatSentence } from '../text/caveats.ts'
import { findingSentences } from '../text/finding-sentences.ts'
import { forceName } from '../text/force-name.ts'
import { refusalWords } from '../text/import-words.ts'
import { list, monthName } from '../text/numbers.ts'
import { nameOf, printedDeprivation, printedRates } from './printed-beneath.ts'
import { printedChecks } from './printed-checks.ts'
import { printedFinding } from './printed-finding.ts'

const USAGE = 'Use: npm run -s headless -- load|ask|check QUESTION.json FILE…'

const VERBS = ['load', 'ask', 'check'] as const

/** A reason to stop that is not a fault of ours: it is printed as one sentence, and the exit code is 2. */
class Refused extends Error {}

async function main(args: readonly string[]): Promise<unknown> {
  const [verb, questionFile, ...paths] = args
  if (!VERBS.some((one) => one === verb) || questionFile === undefined || paths.length === 0) throw new Refused(USAGE)
  const { question, sameMonth, definitions, forces } = parseQuestion(await readQuestion(questionFile))
  const engine = new Engine()
  engine.define(definitions)
  const report = await engine.load(await Promise.all(paths.map(openFile)), {
    latest: thisMonth(),
    onProgress: () => {},
    isCancelled: () => false,
    decideSameMonth: async (conflicts) => decide(sameMonth, conflicts),
    ...(forces && { decideForces: async (archive) => chosenForces(forces, archive) }),
  })
  // What a workbook or an archive holds beside its tables is left out without more ado.
  const refused = report.outcome === 'loaded' ? report.refused.filter(({ isPart }) => !isPart) : report.refused
  if (refused.length > 0) throw new Refused(refused.map((file) => `${file.name}: ${refusalWords(file)}`).join('\n'))
  if (verb === 'load') return printedReport(report)
  const picture = engine.ask(question)
  return verb === 'ask' ? printedPicture(picture) : printedChecks(picture, (cell) => engine.checks(question, cell))
}

async function readQuestion(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (problem) {
    throw new Refused(`${path}: the question could not be read as JSON (${(problem as Error).message}).`)
  }
}

async function openFile(path: string): Promise<ByteSource> {
  try {
    const blob = await openAsBlob(path)
    return { name: basename(path), size: blob.size, slice: (start, end) => blob.slice(start, end) }
  } catch {
    throw new Refused(`${path}: there is no such file, or it cannot be opened.`)
  }
}

function thisMonth(): number {
  const now = new Date()
  return monthOf(now.getFullYear(), now.getMonth() + 1) as number
}

function decide(sameMonth: SameMonth | null, conflicts: readonly SameMonthConflict[]): SameMonth {
  if (sameMonth !== null) return sameMonth
  const months = conflicts.map(({ force, month, files }) => `${forceName(force)}, ${monthName(month)} (${list(files)})`)
  throw new Refused(
    `The same month of a force comes from more than one file: ${months.join('; ')}. Set "sameMonth" in the question to "replace" (the later file counts) or "keep" (both count; rows with a Crime ID only once).`,
  )
}

function chosenForces(forces: readonly string[], archive: ArchiveForces): readonly string[] {
  const there = archive.forces.map(({ force }) => force)
  const missing = forces.filter((force) => !there.includes(force))
  if (missing.length === 0) return forces
  throw new Refused(`${archive.file} holds no files of ${list(missing)}. "forces" can name ${list(there)}.`)
}

function printedReport(report: ImportReport): unknown {
  return {
    ledger: {
      all: printedLedger(
        sumOfLedgers([report.all, ...report.places.map(ledgerOfPlaces), ...report.context.map(ledgerOfAreas)]),
      ),
      files: [
        ...report.files.map((file) => ({
          name: file.name,
          ...printedLedger(file),
          ...about(file),
          months: file.months,
        })),
        ...report.context.map((one) => ({
          name: one.name,
          ...printedLedger(ledgerOfAreas(one)),
          ...{ is: one.is, areas: one.kind, vintage: one.vintage, repaired: one.repaired, columns: one.columns.kept },
        })),
        ...report.places.map((layer) => ({
          name: layer.name,
          ...printedLedger(ledgerOfPlaces(layer)),
          ...about(layer),
          places: layer.places,
        })),
      ],
    },
    leftOut: report.refused.map(({ name, refusal }) => ({ name, why: refusal })),
    flags: report.flags,
    categories: report.categories.map(({ name }) => name),
    rowsByCategory: Object.fromEntries(report.categories.map(({ name, rows }) => [name, rows])),
    months: report.months,
    coverage: report.coverage,
    points: report.points,
    columns: columnsOf(report),
  }
}

function about({ layout, notices }: Pick<FileLedger, 'layout' | 'notices'>): object {
  return { layout, notices }
}

/** A list of places in the figures of a ledger: a place is kept, and no incident. */
function ledgerOfPlaces({ read, places, withoutLocation, rejected, blank }: PlaceLayerReport): Ledger {
  const kept = places + withoutLocation
  return { read, kept, located: places, withoutLocation, withoutLocationBy: {}, rejected, repeats: 0, blank }
}

/** Boundaries and tables by area in the figures of a ledger: an area is kept, and no incident. */
function ledgerOfAreas({ read, kept, rejected, blank }: ContextReport): Ledger {
  return { read, kept, located: kept, withoutLocation: 0, withoutLocationBy: {}, rejected, repeats: 0, blank }
}

function printedLedger(ledger: Ledger): object {
  const { read, kept, located, withoutLocation, withoutLocationBy, rejected, repeats, blank } = ledger
  return { read, kept, located, withoutLocation, withoutLocationBy, rejected, repeats, blank }
}

/** Columns of all files together, each named once. */
function columnsOf(report: ImportReport): { kept: string[]; dropped: { name: string; why: string }[] } {
  const tables = [...report.files, ...report.places]
  // Columns of tables by area stand with their file.
  const kept = new Set(tables.flatMap((file) => file.columns.kept))
  const dropped = new Map(tables.flatMap((file) => file.columns.dropped.map(({ name, why }) => [name, why] as const)))
  return { kept: [...kept], dropped: [...dropped].map(([name, why]) => ({ name, why })) }
}

function printedPicture(picture: Picture): unknown {
  const { filteredOut, withoutLocation, outside, total } = picture.totals
  return {
    question: picture.question,
    period: picture.period,
    studyArea: picture.studyArea,
    caveats: picture.caveats.map(({ code }) => code),
    caveatSentences: picture.caveats.map(caveatSentence),
    filteredOut,
    withoutLocation,
    outside,
    total,
    outsideByDistrict: picture.outsideByDistrict,
    ...printedFigures(picture),
  }
}

/** The figures of the measure that was asked for. */
function printedFigures(picture: Picture): object {
  const { beneath, finding } = picture
  if (finding !== null) return { sentences: findingSentences(picture), ...printedFinding(picture, finding) }
  if (beneath?.kind === 'rate') return printedRates(picture, beneath)
  if (beneath?.kind === 'deprivation') return printedDeprivation(picture, beneath)
  return { cells: Array.from(picture.ranking, (at) => ({ cell: nameOf(picture, at), count: picture.values[at] })) }
}

try {
  process.stdout.write(`${JSON.stringify(await main(process.argv.slice(2)), null, 1)}\n`)
} catch (problem) {
  const ours = !(problem instanceof Refused || problem instanceof QuestionProblem || problem instanceof NothingLoaded)
  process.stderr.write(`${ours ? (problem as Error).stack : (problem as Error).message}\n`)
  process.exitCode = ours ? 1 : 2
}
