import type { IForbiddenRuleType } from 'dependency-cruiser'
import { MAIN, PACKAGES, ROOMS, type Room } from './rooms.ts'

const SEE = 'See "Who may import whom" in docs/architecture.md.'

/** Rules on all imports, type-only ones included. */
export const RULES: readonly IForbiddenRuleType[] = [
  ...ROOMS.map((room) => ({
    name: `${room.room} imports`,
    severity: 'error' as const,
    comment: `${room.room} may import ${listed([...room.takes, ...types(room)])}; instead: ${room.instead}. ${SEE}`,
    from: onlyIn(room),
    to: { path: '^src/', pathNot: [room.room, ...room.takes, ...(room.takesTypes ?? [])].map(inRoom) },
  })),
  {
    name: 'unknown room',
    severity: 'error',
    comment: `This file lies in no room of docs/architecture.md: move it to one, or add the room there and to tests/architecture/rooms.ts.`,
    from: { path: '^src/', pathNot: [MAIN, ...ROOMS.map((room) => room.room)].map(inRoom) },
    to: {},
  },
  {
    name: 'circle',
    severity: 'error',
    comment: 'Modules import one another in a circle: move what both need into a third file below them.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'outside src',
    severity: 'error',
    comment:
      'The app is built from src/ and public/ alone, and an import must resolve: move the file in, or mend the path.',
    from: { path: '^src/' },
    to: { path: '^\\.', pathNot: ['^src/', '^public/'] },
  },
  {
    name: 'Node outside headless',
    severity: 'error',
    comment: `Only headless runs in Node alone; elsewhere use what browser and Node share, or take bytes as an argument. ${SEE}`,
    from: { path: '^src/', pathNot: [inRoom('headless')] },
    to: { dependencyTypes: ['core'] },
  },
  ...PACKAGES.map(({ packages, rooms }) => ({
    name: `${packages.join(', ')} imports`,
    severity: 'error' as const,
    comment: `${packages.join(', ')} lives in ${listed(rooms)} alone: call a function of that room instead, and pass plain values. See "Which package lives in which room" in docs/architecture.md.`,
    from: { path: '^src/', pathNot: rooms.map(inRoom) },
    to: { path: packages.map(ofPackage) },
  })),
  {
    name: 'unlisted package',
    severity: 'error',
    comment:
      'A new package gets its room in docs/architecture.md ("Which package lives in which room") and in tests/architecture/rooms.ts.',
    from: { path: '^src/' },
    to: {
      pathNot: ['^src/', '^public/', '^\\.', ...PACKAGES.flatMap(({ packages }) => packages.map(ofPackage))],
      dependencyTypesNot: ['core'],
    },
  },
]

/** Rules on the imports that are left after compiling: rooms of which only types may be taken. */
export const VALUE_RULES: readonly IForbiddenRuleType[] = ROOMS.filter((room) => room.takesTypes).map((room) => ({
  name: `${room.room} imports values`,
  severity: 'error',
  comment: `${room.room} may take types of ${listed(room.takesTypes ?? [])}, no values: write "import type"; instead: ${room.instead}. ${SEE}`,
  from: onlyIn(room),
  to: { path: (room.takesTypes ?? []).map(inRoom), pathNot: [room.room, ...room.takes].map(inRoom) },
}))

/** Files of a room that are not in a more precise room inside it (engine, without engine/worker). */
function onlyIn(room: Room): { path: string; pathNot: string[] } {
  const inside = ROOMS.filter((other) => other.room.startsWith(`${room.room}/`))
  return { path: inRoom(room.room), pathNot: inside.map((other) => inRoom(other.room)) }
}

function inRoom(room: string): string {
  return `^src/${room}(/|\\.[a-z])`
}

/** A package keeps the name it is imported by: the mirror has no node_modules to find it in. */
function ofPackage(name: string): string {
  return name.endsWith('/') ? `^${name}` : `^${name.replaceAll('.', '\\.')}(/|$)`
}

function types(room: Room): string[] {
  return (room.takesTypes ?? []).map((name) => `types of ${name}`)
}

function listed(names: readonly string[]): string {
  return names.length > 0 ? names.join(', ') : 'nothing but itself'
}
