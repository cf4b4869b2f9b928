import type { Question } from '../core/question/question.ts'

const PARTS: Readonly<Record<keyof Question, string>> = {
  groups: 'what is counted',
  from: 'the months',
  to: 'the months',
  resolution: 'the size of hexagon',
  measure: 'the measure',
  domain: 'the kind of deprivation',
  per: 'the measure',
  areas: 'the areas',
  domesticAbuse: 'domestic abuse',
  flags: 'what rows say',
  definition: 'the definition',
  neighbours: 'the neighbours',
  null: 'what is tested against',
  against: 'the other kind of offence',
  baseFrom: 'the earlier period',
  baseTo: 'the earlier period',
  relativeTo: 'what a change is against',
  hours: 'the hours of the week',
  chart: 'the limits of the chart',
  rebased: 'where the chart begins anew',
  lookBack: 'the months looked back on',
  ahead: 'the months held against',
  pick: 'how many hexagons are picked',
  classes: 'the classes',
}

/** What a change of these parts of the question is called beside Undo: "the months". */
export function questionChange(parts: readonly (keyof Question)[]): string {
  return [...new Set(parts.map((part) => PARTS[part]))].join(' and ')
}
