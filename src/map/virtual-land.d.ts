declare module 'virtual:land' {
  /** Polygons of rings, each a flat list of differences in ten-thousandths of a degree: see .ci/land.ts, which makes it. */
  export const LAND: readonly (readonly (readonly number[])[])[]
}
