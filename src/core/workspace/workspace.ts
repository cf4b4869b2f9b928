import type { Mapping } from '../import/mapping.ts'
import type { Question } from '../question/question.ts'
import type { Definition } from '../vocabulary/definition.ts'
import type { SourceNote } from './source-note.ts'

/** Mappings that a workspace remembers, at most. */
export const MOST_MAPPINGS = 100

/** A question with a name, to come back to. */
export interface SavedView {
  /** Unique in a workspace; letters, digits and hyphens. */
  readonly id: string
  readonly name: string
  readonly question: Question
  /** The chosen hex, as H3 writes it ("89194105a17ffff"), or null. */
  readonly hex: string | null
  /** Where the map looked: the middle in degrees WGS84, and metres in a pixel there; null where there was no map. */
  readonly map: { readonly lng: number; readonly lat: number; readonly metresPerPixel: number } | null
}

/** A month from which on figures cannot be compared with those before without a second thought. */
export interface TimeBreak {
  readonly id: string
  /** The first month concerned, "2020-03". */
  readonly month: string
  /** A few words, for the chart. */
  readonly label: string
  /** What happened, with its source; may be empty. */
  readonly note: string
}

export interface Settings {
  /** Whether the size of hexes is the question's, or follows the zoom of the map. */
  readonly cellSize: 'fixed' | 'follow-zoom'
}

/** A file that was loaded: enough to know it again, nothing of what is in it. */
export interface RememberedSource {
  readonly name: string
  readonly bytes: number
  /** SHA-256 of its bytes in hexadecimal; null where it was not worked out. */
  readonly sha256: string | null
}

/** What is saved, and can be undone: plain JSON. Areas, assessments and plans join it here. */
export interface Workspace {
  readonly question: Question
  readonly views: readonly SavedView[]
  readonly timeBreaks: readonly TimeBreak[]
  /** Definitions of serious violence that a person made, in the order they came; the one that comes with the tool is not among them. */
  readonly definitions: readonly Definition[]
  /** How tables were read that a person confirmed, one for each header, the newest first; at most MOST_MAPPINGS. */
  readonly mappings: readonly Mapping[]
  /** What is noted of files; one for each file at most. Files that are not loaded now may have one too. */
  readonly sourceNotes: readonly SourceNote[]
  readonly settings: Settings
}

/** A workspace as a file holds it. */
export interface WorkspaceFile extends Workspace {
  readonly format: 'places-and-spaces workspace'
  readonly version: 1
  /** ISO 8601 with time zone, when it was saved. */
  readonly saved: string
  /** Set where the workspace belongs to the invented county: it can then never be opened over real data, nor the other way. */
  readonly training: boolean
  readonly sources: readonly RememberedSource[]
}
