import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../../../src/core/import/rows/byte-source.ts'
import { rowsInMemory } from '../../../../src/core/import/rows/rows-in-memory.ts'
import { tableOf } from './reading.ts'

/** Rows that each say their place in the file. */
const numbered = (count: number, more = '') =>
  `ref,street\n${Array.from({ length: count }, (_, at) => `${at},Quay${more}\n`).join('')}`
const refs = (rows: readonly (readonly string[])[]) => rows.map((row) => Number(row[0] === 'ref' ? -1 : row[0]))

/** A file that counts the bytes read of it. */
function counted(file: File): { source: ByteSource; read: () => number } {
  let read = 0
  const source: ByteSource = {
    name: file.name,
    size: file.size,
    slice: (start, end) => {
      read += Math.min(end ?? file.size, file.size) - start
      return file.slice(start, end) as ReturnType<ByteSource['slice']>
    },
  }
  return { source, read: () => read }
}

describe('a sample of a large text', () => {
  const file = new File([numbered(1_000_000)], 'large.csv')

  it('has rows of the head, of the tail and of all parts between, in order and whole, and each once', async () => {
    const { source, read } = counted(file)
    const table = await tableOf(source)
    const sample = await table.sample(600)
    expect(sample.length).toBeGreaterThan(550)
    expect(sample.length).toBeLessThanOrEqual(600)
    const found = refs(sample)
    expect(found.slice(0, 101)).toEqual(Array.from({ length: 101 }, (_, at) => at - 1))
    expect(found.at(-1)).toBe(999_999)
    expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b))
    for (let twelfth = 0; twelfth < 12; twelfth++) {
      const inIt = found.filter((ref) => Math.floor((ref / 1_000_000) * 12) === twelfth)
      expect(inIt.length, `twelfth ${twelfth}`).toBeGreaterThan(10)
    }
    expect(sample.every((row) => row.length === 2 && (row[1] === 'Quay' || row[0] === 'ref'))).toBe(true)
    expect(read()).toBeLessThan(file.size / 10)
  })

  it('is the same one each time', async () => {
    const table = await tableOf(file)
    expect(await table.sample(300)).toEqual(await table.sample(300))
  })

  it('in UTF-16 begins at whole letters', async () => {
    const text = `\ufeff${numbered(200_000)}`
    const bytes = new Uint8Array(new Uint16Array(Array.from(text, (letter) => letter.charCodeAt(0))).buffer)
    for (const missing of [0, 1]) {
      const sample = await (await tableOf(new File([bytes.slice(0, bytes.length - missing)], 'utf16.csv'))).sample(300)
      expect(sample.length).toBeGreaterThan(250)
      expect(sample.slice(1).every((row) => /^\d+$/.test(String(row[0])))).toBe(true)
    }
  })

  it('begins at whole letters of two bytes, and tells of Windows-1252 that only its middle shows', async () => {
    const table = await tableOf(new File([numbered(200_000, 'é'.repeat(40))], 'utf8.csv'))
    const streets = new Set((await table.sample(300)).slice(1).map((row) => row[1]))
    expect(streets).toEqual(new Set([`Quay${'é'.repeat(40)}`]))
    expect(table.notices).toEqual([])
    const latin = Uint8Array.from('x,Caf\xe9\n'.repeat(50_000), (letter) => letter.charCodeAt(0))
    const mixed = await tableOf(new File([numbered(50_000), latin, numbered(50_000)], 'latin.csv'))
    expect(new Set((await mixed.sample(300)).map((row) => row[1]))).toEqual(new Set(['street', 'Quay', 'Café']))
    expect(mixed.notices).toEqual(['read-as-windows-1252'])
  })

  it('takes no piece of a field of many lines for a row', async () => {
    const row = (at: number) => `${at},"Flat 1\n${at} High Street\nNorwich"\n`
    const text = `ref,address\n${Array.from({ length: 60_000 }, (_, at) => row(at)).join('')}`
    const sample = await (await tableOf(new File([text], 'addresses.csv'))).sample(300)
    expect(sample.length).toBeGreaterThan(100)
    for (const [ref, address] of sample.slice(1)) expect(address).toBe(`Flat 1\n${ref} High Street\nNorwich`)
  })
})

describe('a sample of a table', () => {
  const table = (rows: number) =>
    rowsInMemory({ name: 't', bytes: 10, kind: 'sheet', notices: [], width: 1, rows, row: (at) => [String(at)] })

  it.each([
    [0, 100, 0],
    [1, 100, 1],
    [100, 100, 100],
    [101, 100, 100],
    [5_000, 1_000, 1_000],
    [5_000, 7, 7],
    [5_000, 0, 0],
  ])('of %i rows, asked for %i, has %i, each once and in order', async (rows, wanted, got) => {
    const found = (await table(rows).sample(wanted)).map(([at]) => Number(at))
    expect(found).toHaveLength(got)
    expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b))
    expect(found.every((at) => at >= 0 && at < rows)).toBe(true)
  })

  it('reaches from its first row to its last', async () => {
    const found = (await table(50_000).sample(600)).map(([at]) => Number(at))
    expect([found[0], found.at(-1)]).toEqual([0, 49_999])
    for (let from = 0; from < 50_000; from += 10_000) {
      expect(found.some((at) => at >= from && at < from + 10_000)).toBe(true)
    }
  })
})
