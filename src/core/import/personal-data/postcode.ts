import type { Detector } from './detector.ts'

/** A whole unit postcode, as the ONS and the Royal Mail form them. A sector ("NR1 3") or district ("NR1") is none. */
const UNIT =
  /^(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:\d|[ABEHMNPRV-Y])?|\d[A-HJKPS-UW]) {0,2}\d[ABD-HJLNP-UW-Z]{2})$/i

export const POSTCODES: Detector = {
  kind: 'postcode',
  header: /\bpost ?(?:al )?codes?\b|\bp ?codes?\b|\bpcds?\b|\bpost ?cd\b|\bzip\b/,
  named: { matches: isUnitPostcode, share: 0.05, distinct: 1 },
  silent: { matches: isUnitPostcode, share: 0.2, distinct: 1 },
}

function isUnitPostcode(value: string): boolean {
  return UNIT.test(value)
}
