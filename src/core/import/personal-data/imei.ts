import { passesLuhn } from './check-digits.ts'
import type { Detector } from './detector.ts'

export const IMEIS: Detector = {
  kind: 'imei',
  header: /\bimei ?(?:no|num|number|sv|[12])?\b|\b(?:handset|device|serial) (?:id|no|number)\b|\bimsi\b|\biccid\b/,
  // With its two figures of software it has 16 digits; without the check digit 14.
  named: { matches: (value) => /^\d{14,16}$/.test(solid(value)), share: 0.1, distinct: 1 },
  silent: { matches: (value) => /^\d{15}$/.test(solid(value)) && passesLuhn(solid(value)), share: 0.5, distinct: 3 },
}

function solid(value: string): string {
  return value.replace(/[ /-]/g, '')
}
