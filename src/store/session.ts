import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ImportReport } from '../core/import/ledger.ts'
import type { LoadProgress } from '../core/import/load-progress.ts'
import type { MappingDecision, MappingProposal } from '../core/import/mapping.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import type { ArchiveForces } from '../core/import/tables-of-file.ts'
import type { BeneathDetail } from '../core/question/beneath.ts'
import type { Check } from '../core/question/finding.ts'
import type { FoundPlace, FoundPlaces } from '../core/question/found-place.ts'
import type { HexDetail } from '../core/question/hex-detail.ts'
import type { Picture } from '../core/question/picture.ts'
import type { ClassChoice, Question, SameMonth } from '../core/question/question.ts'
import type { Ground } from '../core/vocabulary/ground.ts'
import type { RememberedSource, Workspace } from '../core/workspace/workspace.ts'
import type { Overlays } from '../engine/overlays.ts'
import type { MakingProgress } from '../engine/worker.ts'

export const SCREENS = ['data', 'explore', 'areas', 'assess', 'monitor', 'report'] as const
export type Screen = (typeof SCREENS)[number]

/** A question that waits for a person: the months that come twice, and where the answer goes. */
export interface SameMonthQuestion {
  readonly conflicts: readonly SameMonthConflict[]
  readonly answer: (choice: SameMonth | 'cancel') => void
}

/** A table that waits for a person to say how it is read. */
export interface MappingQuestion {
  readonly proposal: MappingProposal
  readonly answer: (decision: MappingDecision) => void
}

/** A download that waits for a person to say which of its forces are read. */
export interface ForcesQuestion {
  readonly archive: ArchiveForces
  readonly answer: (forces: readonly string[] | 'cancel') => void
}

/** How far the load is that is going on. */
export type Loading = LoadProgress | MakingProgress | 'starting'

/** What a person is told of something planted in the invented county. */
export interface PlantedTruth {
  readonly id: string
  readonly words: string
  readonly cells: readonly string[]
}

/** A place that was looked for again. */
interface PlaceChecks {
  readonly question: Question
  /** A hex of the place. */
  readonly cell: bigint
  readonly checks: readonly Check[]
}

/** What lies beneath the areas of a question. */
export interface AreaDetail {
  readonly question: Question
  readonly beneath: BeneathDetail
}

interface Search extends Omit<FoundPlaces, 'places'> {
  readonly text: string
  readonly places: readonly FoundPlace[] | null
}

interface ShownView {
  readonly lng: number
  readonly lat: number
  readonly metresPerPixel: number
  readonly width: number
  readonly height: number
}

export interface LookAt {
  readonly lng: number
  readonly lat: number
  readonly box: FoundPlace['box']
  readonly metresPerPixel: number | null
  /** Just so far away, and not only so close. */
  readonly isExact?: boolean
}

/** The workspace's file: what was last read from it or written to it. */
export interface WorkspaceOnDisk {
  readonly name: string
  /** Null where the browser gives none: saving is then a download. */
  readonly handle: FileSystemFileHandle | null
  readonly workspace: Workspace
  /** ISO 8601. */
  readonly savedAt: string
  /** SHA-256 of the bytes that were read or written; null where it could not be worked out. */
  readonly sha256: string | null
  readonly training: boolean
  /** The data it was saved with. */
  readonly sources: readonly RememberedSource[]
}

/** A file of data that was loaded: nothing of what is in it. */
export interface LoadedSource extends RememberedSource {
  readonly handle: FileSystemFileHandle | null
}

/** Data that could be loaded again with one click. `from` names the workspace that was saved with them; null: the last load. */
export interface OfferedData {
  readonly from: string | null
  readonly sources: readonly LoadedSource[]
}

/** A question that waits for a person, in words; Escape is "cancel". */
export interface Asked {
  readonly title: string
  readonly lines: readonly string[]
  /** A text to be typed, with what stands there at first. */
  readonly field?: { readonly label: string; readonly value: string }
  readonly choices: readonly { readonly id: string; readonly words: string }[]
  readonly answer: (choice: string, text: string) => void
}

/** What passes: never saved, never undone. */
export interface Session {
  readonly screen: Screen
  readonly view: 'map' | 'table' | 'charts'
  readonly loading: Loading | null
  readonly cancelling: boolean
  readonly sameMonth: SameMonthQuestion | null
  readonly mapping: MappingQuestion | null
  readonly forces: ForcesQuestion | null
  readonly report: ImportReport | null
  readonly picture: Picture | null
  readonly asking: boolean
  /** While months play: the one that is shown. The question stays what it was; the picture is of this month alone. */
  readonly playing: string | null
  /** The classes that all months are shown in while they play, asked for when the first is; null while none plays. */
  readonly playBreaks: Promise<ClassChoice> | null
  /** The run in which months follow one another by themselves; null while a person steps through them, and while none plays. */
  readonly run: object | null
  /** Names of all hexes of the question of a picture, in the order of its ranking; the picture itself names the first only. */
  readonly names: { readonly question: Question; readonly names: readonly string[] } | null
  readonly chosen: bigint | null
  /** The hex whose place the chosen one keeps while the size changes; null, or of another choice, before it ever did. */
  readonly origin: bigint | null
  readonly detail: HexDetail | null
  /** A person asked to go to what is in the chosen hex. A new object is a new wish. */
  readonly detailOpened: object | null
  /** What was looked for and found; `places` is null while the search goes on. */
  readonly found: Search | null
  /** Where the map is asked to look next: a box, or a place and how near. A new object is a new wish. */
  readonly lookAt: LookAt | null
  /** Where the map looks, since it came to rest, and its size in CSS pixels; null before there is one. */
  readonly mapView: ShownView | null
  /** What was planted in the invented county; null while real data, or none, are loaded. */
  readonly truths: readonly PlantedTruth[] | null
  /** Outlines of areas and places that can be drawn; null before anything of them is loaded. */
  readonly overlays: Overlays | null
  /** The boundaries that are outlined, by name, and whether areas are filled in place of hexes; and the kinds of place that are shown. */
  readonly outlined: string | null
  readonly filled: boolean
  readonly shownPlaces: readonly { readonly list: string; readonly kind: string }[]
  readonly areaDetail: AreaDetail | null
  readonly checks: PlaceChecks | null
  /** What lies under the hexes: the land we know, or the invented county's. */
  readonly ground: Ground
  /** What went wrong, in a sentence for the person at the screen. */
  readonly problem: string | null
  readonly file: WorkspaceOnDisk | null
  /** What was just done, for the bar: "Saved as norwich.json at 14:02". */
  readonly notice: string | null
  readonly asked: Asked | null
  readonly help: boolean
  /** The files that the loaded data come from. */
  readonly sources: readonly LoadedSource[]
  readonly offered: OfferedData | null
  /** Files are being dragged over the page. */
  readonly dragging: boolean
  /** The person's system forces its own colours. */
  readonly forcedColours: boolean
}

export type SessionStore = StoreApi<Session>

export function createSession(ground: Ground): SessionStore {
  return createStore<Session>(() => ({
    screen: 'data',
    view: 'map',
    loading: null,
    cancelling: false,
    sameMonth: null,
    mapping: null,
    forces: null,
    report: null,
    picture: null,
    asking: false,
    playing: null,
    playBreaks: null,
    run: null,
    names: null,
    chosen: null,
    origin: null,
    detail: null,
    detailOpened: null,
    found: null,
    lookAt: null,
    mapView: null,
    truths: null,
    overlays: null,
    outlined: null,
    filled: false,
    shownPlaces: [],
    areaDetail: null,
    checks: null,
    ground,
    problem: null,
    file: null,
    notice: null,
    asked: null,
    help: false,
    sources: [],
    offered: null,
    dragging: false,
    forcedColours: false,
  }))
}

/** Whether there is anything to ask about. A report alone is not enough: every file of it may have been refused. */
export function hasData(session: Session): boolean {
  return session.report !== null && session.report.all.kept > 0
}
