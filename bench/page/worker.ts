import { expose } from 'comlink'
import { duckdbCounts, duckdbTimes, prepareDuckdb } from './ask-duckdb.ts'
import { engineCounts, engineTimes, prepareEngine } from './ask-engine.ts'
import { loadEngine, parseOnly, usualWay } from './load-ways.ts'

const benchWorker = {
  loadEngine,
  parseOnly,
  usualWay,
  prepareEngine,
  engineTimes,
  engineCounts,
  prepareDuckdb,
  duckdbTimes,
  duckdbCounts,
}
export type BenchWorker = typeof benchWorker

expose(benchWorker)
