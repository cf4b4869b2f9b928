import type { Detector } from './detector.ts'

export const UPRNS: Detector = {
  kind: 'uprn',
  header: /u ?p ?r ?n\b|\bunique property\b|\bblpu\b/,
  // A spreadsheet writes 1.00012E+11 where it took the number for a measure.
  named: { matches: (value) => /^\d{1,12}(?:\.0)?$|^\d\.\d+E\+1[01]$/i.test(value), share: 0.3, distinct: 1 },
  silent: { matches: (value) => /^10\d{10}$/.test(value), share: 0.5, distinct: 2 },
}
