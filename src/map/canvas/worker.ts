import { setWorkerUrl } from 'maplibre-gl'
import workerCode from 'maplibre-gl/dist/maplibre-gl-worker.mjs?raw'

let hasWorker = false

/** MapLibre's worker, which over file:// can only come from the page itself. '#w.cjs' makes it a classic worker. */
export function provideWorker(): void {
  if (hasWorker) return
  const script = workerCode.replace(/\/\/# sourceMappingURL=.*\s*$/, '').replace(/export\s*\{[^}]*\};?\s*$/, '')
  setWorkerUrl(`${URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))}#w.cjs`)
  hasWorker = true
}
