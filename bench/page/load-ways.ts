import { latLngToCell } from 'h3-js'
import Papa from 'papaparse'
import { DEFAULT_QUESTION } from '../../src/core/question/question.ts'
import { Engine } from '../../src/engine/engine.ts'
import { collectGarbage } from './collect-garbage.ts'

/** Milliseconds a way of reading the file took, and the rows it found. */
export interface Timed {
  readonly ms: number
  readonly rows: number
}

/** No month of the generated rows comes after it. */
const LATEST = 2100 * 12
const RESOLUTION = 9

/** Ours: from the file to the first picture (all offences, all months, resolution 9). `columns`: bytes held for rows and points. */
export async function loadEngine(file: File): Promise<Timed & { columns: number }> {
  collectGarbage()
  const start = performance.now()
  const engine = await loadedEngine(file)
  const { totals } = engine.ask({ ...DEFAULT_QUESTION, resolution: RESOLUTION })
  const ms = performance.now() - start
  return { ms, rows: totals.kept, columns: engine.size().columns }
}

export async function loadedEngine(file: File): Promise<Engine> {
  const engine = new Engine()
  await engine.load([file], {
    latest: LATEST,
    onProgress: () => {},
    isCancelled: () => false,
    decideSameMonth: () => Promise.resolve('keep'),
  })
  return engine
}

/** papaparse alone: every row becomes an array of texts, in chunks of its own size, and is let go untouched. */
export function parseOnly(file: File): Promise<Timed> {
  collectGarbage()
  const start = performance.now()
  let rows = 0
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(file, {
      header: false,
      chunk: ({ data }) => {
        rows += data.length
      },
      complete: () => resolve({ ms: performance.now() - start, rows }),
      error: reject,
    })
  })
}

/**
 * The usual way to write it: every row becomes an object, every object's place is put into its cell, and a Map counts. (The
 * rows are let go chunk by chunk; keeping them all, as is also usual, takes most of a gigabyte.)
 */
export function usualWay(file: File): Promise<Timed> {
  collectGarbage()
  const start = performance.now()
  const counts = new Map<string, number>()
  let rows = 0
  return new Promise((resolve, reject) => {
    Papa.parse<Record<string, string>>(file, {
      header: true,
      skipEmptyLines: true,
      chunk: ({ data }) => {
        rows += data.length
        for (const { Latitude, Longitude } of data) {
          if (!Latitude || !Longitude) continue
          const cell = latLngToCell(Number(Latitude), Number(Longitude), RESOLUTION)
          counts.set(cell, (counts.get(cell) ?? 0) + 1)
        }
      },
      complete: () => resolve({ ms: performance.now() - start, rows }),
      error: reject,
    })
  })
}
