/** A file to read: the browser's File is one, and so is Node's. Nothing is read before it is asked for. */
export interface ByteSource {
  readonly name: string
  /** Bytes. */
  readonly size: number
  slice(start: number, end?: number): ByteSlice
}

interface ByteSlice {
  arrayBuffer(): Promise<ArrayBuffer>
  stream(): {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> }
  }
}

/** The bytes from `start` on, in blocks as the browser reads them, each with the position it ends at. */
export async function* blocksOf(file: ByteSource, start: number): AsyncGenerator<{ block: Uint8Array; end: number }> {
  const reader = file.slice(start).stream().getReader()
  let end = start
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || value === undefined) return
      end += value.length
      yield { block: value, end }
    }
  } finally {
    // Whoever stops in the middle (a load that is cancelled) leaves no open file behind.
    await reader.cancel()
  }
}

/** Whether reading failed because the file vanished, is locked or sits on a share that went away. */
export function isGone(problem: unknown): boolean {
  return problem instanceof Error && /^Not(Readable|Found|Allowed)Error$/.test(problem.name)
}

/** The bytes from `start` to before `end`, or to the end of the file. */
export async function readBytes(file: ByteSource, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(start, Math.min(end, file.size)).arrayBuffer())
}
