export type { Ground, Polygon } from '../core/vocabulary/ground.ts'
