import type { WorkspaceFile } from '../../../src/core/workspace/workspace.ts'

/** A sound workspace file, with something under every key. */
export const SOUND: WorkspaceFile = {
  format: 'places-and-spaces workspace',
  version: 1,
  saved: '2026-03-01T14:02:00.000Z',
  training: false,
  question: {
    groups: ['serious-violence'],
    from: '2024-01',
    to: '2024-02',
    resolution: 9,
    measure: 'count',
    domain: 'index',
    per: 'residents',
    areas: [],
    domesticAbuse: 'include',
    flags: {},
    definition: 'norfolk-2024',
    neighbours: 1,
    null: null,
    against: ['asb'],
    baseFrom: null,
    baseTo: null,
    relativeTo: 'none',
    hours: null,
    chart: 'xmr',
    rebased: [],
    lookBack: null,
    ahead: 1,
    pick: { hexes: 20 },
    classes: 'growing',
  },
  views: [
    {
      id: 'town-robbery',
      name: 'Robbery in the town',
      question: {
        groups: ['Robbery'],
        from: null,
        to: null,
        resolution: 8,
        measure: 'count',
        domain: 'index',
        per: 'residents',
        areas: [],
        domesticAbuse: 'include',
        flags: {},
        definition: 'norfolk-2024',
        neighbours: 1,
        null: null,
        against: ['asb'],
        baseFrom: null,
        baseTo: null,
        relativeTo: 'none',
        hours: null,
        chart: 'xmr',
        rebased: [],
        lookBack: null,
        ahead: 1,
        pick: { hexes: 20 },
        classes: [1, 5, 20],
      },
      hex: '88194ad32dfffff',
      map: { lng: 1.29744, lat: 52.62893, metresPerPixel: 12.5 },
    },
  ],
  timeBreaks: [{ id: 'pubs', month: '2020-03', label: 'Pubs closed', note: 'From 21 March.\nSource: the law.' }],
  definitions: [
    {
      id: 'norwich-2',
      name: 'Norwich’s own',
      version: '2',
      source: 'Minutes of May 2025',
      groups: [
        { id: 'robbery', name: 'Robbery', codes: ['34A', '34B'], texts: ['Robbery*'], categories: ['Robbery'] },
        { id: 'fires', name: 'Fires', codes: ['56*'], texts: [], categories: [] },
      ],
    },
  ],
  mappings: [
    {
      layout: 'table',
      headerRow: 3,
      columns: [
        { name: 'Ref', role: 'reference', why: null, personal: 'crime-reference' },
        { name: 'When', role: 'date', why: null, personal: null },
        { name: 'Victim', role: null, why: 'personal-name', personal: 'name' },
        { name: '', role: 'flag:knife', why: null, personal: null },
      ],
      grid: 'none',
      dates: 'day-first',
      precision: 'day',
      midnightIsUnknown: false,
      decimal: '.',
      category: 'Nuisance',
      recorder: 'Norwich City Council',
    },
  ],
  sourceNotes: [
    {
      name: 'march.xlsx',
      bytes: 20_480,
      owner: 'Norwich City Council',
      contributor: 'council',
      received: '2026-01-15',
      agreement: 'ISA 12/2025',
      marking: 'official-sensitive',
      retention: '2027-01-15',
    },
  ],
  settings: { cellSize: 'fixed' },
  sources: [{ name: '2024-01-invented-street.csv', bytes: 12_345, sha256: 'a'.repeat(64) }],
}

/** The text of the sound file with some of it changed. */
export function written(change: (file: Record<string, unknown>) => void): string {
  const file = structuredClone(SOUND) as unknown as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}
