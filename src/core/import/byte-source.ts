/** A file to read: the browser's File is one, and so is Node's. Nothing is read before it is asked for. */
export interface ByteSource {
  readonly name: string
  /** Bytes. */
  readonly size: number
  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> }
}

export async function readBytes(file: ByteSource, start: number, end: number): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(start, Math.min(end, file.size)).arrayBuffer())
}
