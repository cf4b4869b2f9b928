declare module 'vt-pbf' {
  /** Tiles of geojson-vt by the name of their layer, as one Mapbox vector tile. */
  export function fromGeojsonVt(layers: Readonly<Record<string, unknown>>, options?: { version?: number }): Uint8Array
}
