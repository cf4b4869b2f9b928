import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../../../src/core/import/rows/byte-source.ts'
import { bytesInMemory } from '../../../../src/core/import/rows/bytes-in-memory.ts'
import { openRows } from '../../../../src/core/import/rows/open-rows.ts'
import { UNZIP_LIMITS, type UnzipLimits, unzipOf } from '../../../../src/core/import/rows/unzip.ts'
import { zipDirectory } from '../../../../src/core/import/rows/zip-directory.ts'
import { fields, forgedZip, soundZip } from './forged-zip.ts'
import { refusalOf, rowsOf, tableOf } from './reading.ts'
import { BOMBS, type Bomb } from './zip-bombs.ts'

const CSV = new TextEncoder().encode('a,b\n1,2\n')

describe('a zip archive made to harm', () => {
  it.each(BOMBS.map(({ what, make, refusal }) => [what, refusal, make] as const))(
    '%s: %s',
    async (_, refusal, make) => {
      expect(await refusalOf(make())).toBe(refusal)
    },
  )

  it('is given up long before all of it is read', async () => {
    const bomb = await (BOMBS[0] as Bomb).make().arrayBuffer()
    const source = bytesInMemory('download.zip', new Uint8Array(bomb))
    let blocks = 0
    const counted: ByteSource = {
      ...source,
      slice: (start, end) => {
        const part = source.slice(start, end)
        const reader = part.stream().getReader()
        const read = () => {
          blocks += 1
          return reader.read()
        }
        return { ...part, stream: () => ({ getReader: () => ({ ...reader, read }) }) }
      },
    }
    expect(await refusalOf(counted)).toBe('unpacks-too-large')
    expect(blocks).toBe(1)
    expect(source.size).toBeGreaterThan(5 * 64 * 1024)
  })
})

describe('what may come out of an archive', () => {
  it('is 300 MB of an entry, 600 MB of all, and 200 for 1 once 10 MB are out', () => {
    expect(UNZIP_LIMITS).toEqual({ perEntry: 314_572_800, together: 629_145_600, ratio: 200, ratioFrom: 10_485_760 })
  })

  const sized = (...sizes: readonly number[]) =>
    new File(
      [
        forgedZip(
          sizes.map((size, at) => ({ name: `${at}.csv`, content: new Uint8Array(size), stored: at % 2 === 0 })),
        ),
      ],
      'download.zip',
    )
  const lengths = async (file: File, limits: Partial<UnzipLimits>, times = 1) => {
    const unzip = unzipOf(file, { ...UNZIP_LIMITS, ...limits })
    const entries = await zipDirectory(file)
    const answers: (number | string)[] = []
    for (const entry of Array(times).fill(entries).flat()) {
      answers.push(
        await unzip.unpack(entry).then(
          ({ length }) => length,
          ({ refusal }) => refusal,
        ),
      )
    }
    return answers
  }

  it.each<[string, Partial<UnzipLimits>, readonly number[], readonly (number | string)[]]>([
    [
      'of one entry, packed or stored',
      { perEntry: 1_000 },
      [1_000, 1_000, 1_001, 1_001],
      [1_000, 1_000, 'unpacks-too-large', 'unpacks-too-large'],
    ],
    ['of all together', { together: 2_500 }, [1_000, 1_000, 501, 500], [1_000, 1_000, 'unpacks-too-large', 500]],
    [
      'for one byte in',
      { ratioFrom: 1_000, ratio: 10 },
      [5_000, 1_000, 5_000, 5_000],
      [5_000, 1_000, 5_000, 'unpacks-too-large'],
    ],
  ])('counts %s', async (_, limits, sizes, answers) => {
    expect(await lengths(sized(...sizes), limits)).toEqual(answers)
  })

  it('counts an entry once, however often it is read', async () => {
    expect(await lengths(sized(1_000, 1_000), { together: 2_000 }, 5)).toEqual(Array(10).fill(1_000))
  })
})

describe('a sound zip archive', () => {
  it('has its tables by name, and nothing else of it', async () => {
    const names = ['2021-03/norfolk.csv', 'notes.txt', 'b.TSV', 'c.tab', 'map.png', 'data.json', '../up.csv', 'folder/']
    const file = new File(
      [soundZip(Object.fromEntries([...names, '__MACOSX/._b.csv', 'x/._c.csv'].map((name) => [name, CSV])))],
      'download.zip',
    )
    const opened = await openRows(file)
    expect(opened.kind === 'archive' && opened.members.map(({ name, size }) => [name, size])).toEqual([
      ['download.zip · 2021-03/norfolk.csv', 8],
      ['download.zip · notes.txt', 8],
      ['download.zip · b.TSV', 8],
      ['download.zip · c.tab', 8],
      ['download.zip · ../up.csv', 8],
    ])
  })

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['packed', soundZip({ 'a.csv': CSV })],
    ['stored', forgedZip([{ name: 'a.csv', content: CSV, stored: true }])],
    ['with sizes after the data', forgedZip([{ name: 'a.csv', content: CSV, descriptor: CSV.length, localSize: 0 }])],
    [
      'with the sizes of a large archive',
      forgedZip([
        { name: 'a.csv', content: CSV, statedSize: 0xffffffff, localSize: 8, extra: fields([2, 1], [2, 8], [8, 8]) },
      ]),
    ],
    [
      'with a name in an old encoding',
      forgedZip([{ name: 'a.csv', content: CSV, extra: fields([2, 0x7075], [2, 1]) }]),
    ],
  ])('%s gives its table, as often as it is opened', async (_, bytes) => {
    const opened = await openRows(new File([bytes], 'download.zip'))
    const member = opened.kind === 'archive' ? opened.members[0] : undefined
    for (let time = 0; time < 2; time++) {
      const source = await member?.open()
      if (source === undefined || typeof source === 'string') throw new Error(source)
      const table = await tableOf(source)
      expect(table.name).toBe('download.zip · a.csv')
      expect((await rowsOf(table)).rows).toEqual([
        ['a', 'b'],
        ['1', '2'],
      ])
    }
  })
})
