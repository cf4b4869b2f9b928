import type { Notice } from '../../vocabulary/import-codes.ts'
import { type ByteSource, readBytes } from './byte-source.ts'
import { isDeeperThan } from './json-depth.ts'
import { Refused } from './refused.ts'
import type { Sniffed } from './sniff.ts'

const MOST_BYTES = 200 * 1024 * 1024
const DEEPEST = 100

/** A file of JSON as it stands, and how its text had to be read. Throws Refused: 'json-damaged' or 'unpacks-too-large'. */
export async function readJson(
  file: ByteSource,
  { encoding, bom }: Sniffed,
): Promise<{ json: unknown; notices: readonly Notice[] }> {
  if (file.size > MOST_BYTES) throw new Refused('unpacks-too-large')
  const notices: Notice[] = encoding.startsWith('utf-16') ? ['read-as-utf-16'] : []
  const bytes = await readBytes(file, bom, file.size)
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    notices.push('read-as-windows-1252')
    text = new TextDecoder('windows-1252').decode(bytes)
  }
  return { json: parsed(text), notices }
}

function parsed(text: string): unknown {
  // Before it is read: a reader that goes into each bracket by itself would run out of room.
  if (isDeeperThan(text, DEEPEST)) throw new Refused('json-damaged')
  try {
    return JSON.parse(text)
  } catch {
    throw new Refused('json-damaged')
  }
}
