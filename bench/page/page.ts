import { wrap } from 'comlink'
import type { BenchWorker } from './worker.ts'

const worker = wrap<BenchWorker>(new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }))

/** What the runner calls: the worker, and the file it has put into the page's file input. */
export interface BenchPage {
  readonly worker: typeof worker
  readonly file: () => File
}

const page: BenchPage = {
  worker,
  file: () => {
    const file = document.querySelector('input')?.files?.[0]
    if (!file) throw new Error('No file has been chosen.')
    return file
  },
}
Object.assign(window, { bench: page })
