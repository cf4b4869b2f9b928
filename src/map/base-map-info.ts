import type { Bounds } from './bounds.ts'

/** What is known of a base map that a person has opened. */
export interface BaseMapInfo {
  /** As the archive calls itself, else the name of the file. */
  readonly name: string
  readonly minZoom: number
  readonly maxZoom: number
  readonly bounds: Bounds
  /** Whom to name beside the map, as plain text; empty where the archive names nobody. */
  readonly attribution: string
}

/**
 * Why a file cannot be a base map: it is something else, of an archive version that is no longer written (1 and 2), holds tiles
 * of a kind that cannot be drawn, or is cut off or damaged.
 */
export const BASE_MAP_FAULTS = ['not-pmtiles', 'old-pmtiles', 'unknown-tiles', 'unreadable'] as const
export type BaseMapFault = (typeof BASE_MAP_FAULTS)[number]

export class BaseMapError extends Error {
  readonly fault: BaseMapFault

  constructor(fault: BaseMapFault) {
    super(fault)
    this.name = 'BaseMapError'
    this.fault = fault
  }
}
