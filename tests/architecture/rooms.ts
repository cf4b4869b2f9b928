/**
 * Who may import whom: docs/architecture.md as data. A change here is a change of the house: change the page too.
 * A room is a path under src/, a folder or a file; the most precise one counts. Every room may import itself.
 */
export interface Room {
  readonly room: string
  /** Rooms it may import. */
  readonly takes: readonly string[]
  /** Rooms it may import types of (`import type`), but no values. */
  readonly takesTypes?: readonly string[]
  /** What to do instead of any other import; the reader has just been refused one. */
  readonly instead: string
}

/** The rooms of the core in their order: each may import those of the lines above, not its neighbours in the line. */
const CORE_ORDER: readonly (readonly string[])[] = [
  ['vocabulary'],
  ['question'],
  ['table'],
  ['import', 'grid'],
  ['context', 'areas'],
  ['statistics'],
  ['comparison'],
  ['assessment'],
  ['disclosure'],
  ['workspace'],
]

const SCREEN_TAKES = ['commands', 'store', 'map', 'charts', 'controls', 'text']

export const ROOMS: readonly Room[] = [
  ...CORE_ORDER.flatMap((line, height) =>
    line.map((name) => ({
      room: `core/${name}`,
      takes: CORE_ORDER.slice(0, height).flatMap((below) => below.map((lower) => `core/${lower}`)),
      instead:
        'the core knows the subject alone, and inside it arrows go upwards only (CORE_ORDER): take what is needed as an argument, or move the shared part to a lower room of the core',
    })),
  ),
  {
    room: 'core',
    takes: [],
    instead: 'a file lies in one of the rooms of the core (CORE_ORDER): move it there',
  },
  {
    room: 'engine/worker',
    takes: ['core', 'engine', 'training'],
    instead: 'the worker offers the engine and nothing else: what the screen needs crosses as an argument or an answer',
  },
  {
    room: 'engine',
    takes: ['core'],
    instead:
      'the engine runs in a worker and in Node: return codes and numbers, and let text, report and the screens make words and pictures of them',
  },
  {
    room: 'text',
    takes: ['core/vocabulary'],
    takesTypes: ['core'],
    instead: 'text makes sentences of codes and numbers: take the figure as an argument instead of computing it here',
  },
  {
    room: 'report',
    takes: ['core', 'text', 'map/svg'],
    instead:
      'a report is strings and bytes made without a screen: draw through map/svg, and let a command save the file',
  },
  {
    room: 'charts',
    takes: ['text'],
    takesTypes: ['core'],
    instead: 'a chart draws what it is given: compute in the core, pass the result in',
  },
  {
    room: 'map',
    takes: ['core/vocabulary', 'text'],
    takesTypes: ['core'],
    instead:
      'the map draws a picture it is given: compute in the core, pass the picture in, hand events out as callbacks',
  },
  {
    room: 'store',
    takes: [],
    takesTypes: ['core', 'engine'],
    instead: 'the store holds plain state: a command does the work and puts the result here',
  },
  {
    room: 'platform',
    takes: [],
    takesTypes: ['core'],
    instead: 'platform wraps the browser and knows nothing of the subject: take and return plain values',
  },
  {
    room: 'commands',
    takes: ['store', 'engine', 'report', 'platform', 'map', 'text', 'core'],
    instead: 'a command knows no screen: the panel or menu calls the command, never the other way',
  },
  {
    room: 'controls',
    takes: ['text'],
    instead: 'a control is a button or a field that knows nothing of the app: take values and callbacks as props',
  },
  {
    room: 'dialogs',
    takes: SCREEN_TAKES,
    instead: 'a screen shows the store and calls commands: put arithmetic in the core and work in a command',
  },
  {
    room: 'panels',
    takes: [...SCREEN_TAKES, 'dialogs'],
    instead: 'a screen shows the store and calls commands: put arithmetic in the core and work in a command',
  },
  {
    room: 'app',
    takes: [...SCREEN_TAKES, 'dialogs', 'panels'],
    instead: 'a screen shows the store and calls commands: put arithmetic in the core and work in a command',
  },
  {
    room: 'training',
    takes: ['core/table', 'core/vocabulary'],
    takesTypes: ['core'],
    instead: 'the invented county makes files and nothing else: the engine treats them like any data',
  },
  {
    room: 'headless',
    takes: ['core', 'engine', 'report', 'text'],
    instead: 'headless is the engine without a screen: move what both need into engine or report',
  },
]

/** The file that puts the house together and so may import every room. */
export const MAIN = 'main'

const SCREENS = ['controls', 'panels', 'dialogs', 'app']

/** Which package lives in which room. `@turf/` with its slash stands for all packages of that scope. */
export const PACKAGES: readonly { readonly packages: readonly string[]; readonly rooms: readonly string[] }[] = [
  { packages: ['h3-js'], rooms: ['core/grid', 'core/context', 'map'] },
  { packages: ['papaparse', '@e965/xlsx'], rooms: ['core/import'] },
  { packages: ['fflate'], rooms: ['core/import', 'report'] },
  { packages: ['proj4'], rooms: ['core/import', 'core/context'] },
  { packages: ['topojson-client', 'shapefile', 'sql.js', 'flatbush', 'polyclip-ts'], rooms: ['core/context'] },
  { packages: ['@turf/'], rooms: ['core/areas', 'core/comparison'] },
  { packages: ['valibot'], rooms: ['core/workspace'] },
  { packages: ['docx'], rooms: ['report'] },
  { packages: ['maplibre-gl'], rooms: ['map/canvas', 'map/hex-layer'] },
  { packages: ['pmtiles', 'terra-draw'], rooms: ['map'] },
  // No package: a module that .ci/land.ts makes at build.
  { packages: ['virtual:land'], rooms: ['map/land'] },
  { packages: ['react', 'react-dom'], rooms: [...SCREENS, MAIN] },
  { packages: ['react-aria-components'], rooms: SCREENS },
  { packages: ['@tanstack/react-virtual'], rooms: ['controls', 'panels'] },
  { packages: ['zustand'], rooms: ['store'] },
  { packages: ['comlink'], rooms: ['engine', 'platform', MAIN] },
  { packages: ['idb'], rooms: ['platform'] },
]
