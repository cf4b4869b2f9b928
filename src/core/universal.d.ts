// What a worker and Node have in common and ES2023 does not name. Only src/core/tsconfig.json reads this file, so that
// anything else of the browser (a `document`) does not compile in the core.
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(input?: Uint8Array, options?: { stream?: boolean }): string
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
declare const crypto: {
  getRandomValues(array: Uint32Array<ArrayBuffer>): Uint32Array
  readonly subtle: { digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> }
}
