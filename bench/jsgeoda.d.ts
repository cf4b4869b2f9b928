/** What the bench uses of jsgeoda, which comes without types. A vector lives in its WebAssembly memory until it is deleted. */
declare module 'jsgeoda' {
  export interface Vector {
    push_back(value: number): void
    get(at: number): number
    size(): number
    delete(): void
  }

  export interface Weights {
    getMapUid(): string
    getUid(): string
  }

  export interface GeoDa {
    readonly wasm: {
      readonly VectorDouble: new () => Vector
      readonly VectorInt: new () => Vector
      local_gstar(
        map: string,
        weights: string,
        values: Vector,
        unknown: Vector,
        cutoff: number,
        permutations: number,
        method: 'lookup' | 'complete',
        seed: number,
      ): { significances(): Vector; delete(): void }
    }
    readGeoJSON(bytes: ArrayBuffer): string
    getQueenWeights(map: string, order: number, withLowerOrders: boolean, precision: number): Weights
    getNeighbors(weights: Weights, at: number): number[]
  }

  export function New(): Promise<GeoDa>
}
