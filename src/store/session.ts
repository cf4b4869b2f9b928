import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ImportReport } from '../core/import/ledger.ts'
import type { LoadProgress } from '../core/import/load-files.ts'
import type { SameMonthConflict } from '../core/import/same-month.ts'
import type { FoundPlace } from '../core/question/found-place.ts'
import type { HexDetail } from '../core/question/hex-detail.ts'
import type { Picture } from '../core/question/picture.ts'
import type { SameMonth } from '../core/question/question.ts'
import type { Ground } from '../core/vocabulary/ground.ts'

export const SCREENS = ['data', 'explore', 'areas', 'assess', 'monitor', 'report'] as const
export type Screen = (typeof SCREENS)[number]

/** A question that waits for a person: the months that come twice, and where the answer goes. */
export interface SameMonthQuestion {
  readonly conflicts: readonly SameMonthConflict[]
  readonly answer: (choice: SameMonth | 'cancel') => void
}

export interface LookAt {
  readonly lng: number
  readonly lat: number
  readonly box: FoundPlace['box']
  readonly metresPerPixel: number | null
}

/** What passes: never saved, never undone. */
export interface Session {
  readonly screen: Screen
  readonly view: 'map' | 'table' | 'charts'
  readonly loading: LoadProgress | 'starting' | null
  readonly cancelling: boolean
  readonly sameMonth: SameMonthQuestion | null
  readonly report: ImportReport | null
  readonly picture: Picture | null
  readonly asking: boolean
  /** While months play: the one that is shown. The question stays what it was; the picture is of this month alone. */
  readonly playing: string | null
  readonly chosen: bigint | null
  readonly detail: HexDetail | null
  /** What was looked for and found; `places` is null while the search goes on. */
  readonly found: { readonly text: string; readonly places: readonly FoundPlace[] | null; readonly all: number } | null
  /** Where the map is asked to look next: a box, or a place and how near. A new object is a new wish. */
  readonly lookAt: LookAt | null
  /** Where the map looks, since it came to rest; null before there is one. */
  readonly mapView: { readonly lng: number; readonly lat: number; readonly metresPerPixel: number } | null
  /** What lies under the hexes: the land we know, or the invented county's. */
  readonly ground: Ground
  /** What went wrong, in a sentence for the person at the screen. */
  readonly problem: string | null
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
    report: null,
    picture: null,
    asking: false,
    playing: null,
    chosen: null,
    detail: null,
    found: null,
    lookAt: null,
    mapView: null,
    ground,
    problem: null,
    dragging: false,
    forcedColours: false,
  }))
}

/** Whether there is anything to ask about. A report alone is not enough: every file of it may have been refused. */
export function hasData(session: Session): boolean {
  return session.report !== null && session.report.all.kept > 0
}
