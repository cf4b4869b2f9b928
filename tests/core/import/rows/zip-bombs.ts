import { constants, deflateRawSync } from 'node:zlib'
import { deflateSync, strToU8 } from 'fflate'
import { row, workbookParts } from './forged-workbook.ts'
import { type ForgedEntry, fields, forgedZip, soundZip, together } from './forged-zip.ts'

/** A zip archive made to harm whoever unpacks it, or one that lies, and the refusal it should meet. */
export interface Bomb {
  readonly what: string
  readonly make: () => File
  readonly refusal: string
}

const MB = 1024 * 1024
const CSV = strToU8('a,b\n1,2\n')

/**
 * Deflated text of so many MB, one digit repeated, in 1 kB for each. A MB that ends on a whole byte may be followed by itself;
 * the two last bytes are an empty block that ends it all (RFC 1951, 3.2.3).
 */
function repeated(megabytes: number): Uint8Array {
  const one = deflateRawSync(new Uint8Array(MB).fill(0x31), { finishFlush: constants.Z_FULL_FLUSH, level: 9 })
  return together([...Array<Uint8Array>(megabytes).fill(one), Uint8Array.of(3, 0)])
}

function csv(more: Partial<ForgedEntry> = {}): ForgedEntry {
  return { name: 'a.csv', content: CSV, ...more }
}

const archive = (...entries: readonly ForgedEntry[]) => new File([forgedZip(entries)], 'download.zip')

/** A workbook in which one part is replaced. */
function book(part: string, content: Uint8Array, more: Partial<ForgedEntry> = {}): File {
  const parts = { ...workbookParts([{ name: 'One', rows: row(1, ['a']) }]), [part]: content }
  const entries = Object.entries(parts).map(([name, bytes]) =>
    name === part ? { name, content: bytes, ...more } : { name, content: bytes },
  )
  return new File([forgedZip(entries)], 'March.xlsx')
}

const SHEET = 'xl/worksheets/sheet1.xml'
const STRINGS = 'xl/sharedStrings.xml'
const XML = '<?xml version="1.0"?>'
const LAUGHS = `${XML}<!DOCTYPE sst [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => {
  const before = at === 0 ? 'a' : `a${at - 1}`
  return `<!ENTITY a${at} "&${before};&${before};&${before};&${before};">`
}).join('')}]><sst><si><t>&a19;</t></si></sst>`
const OUTSIDE = `${XML}<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>`
const ENTITY_ALONE = `${XML}<!entity a "ha"><sst/>`
const NESTED = soundZip({ 'inner.csv': CSV })

/** As an archive that holds itself does: an archive under the name of a table, stored, in an archive. */
function inItself(depth: number): Uint8Array<ArrayBuffer> {
  return depth === 0 ? NESTED : forgedZip([{ name: 'r.zip', content: inItself(depth - 1), stored: true }])
}

/** Entries whose data are the same bytes of the file: a kernel of 20 kB counted 500 times. */
function overlapping(): File {
  const kernel = csv({ content: new Uint8Array(20_000) })
  const others = Array.from({ length: 499 }, (_, at) =>
    csv({ name: `${at}.csv`, content: kernel.content, withoutData: true }),
  )
  return archive(kernel, ...others)
}

const many = (count: number) => Array.from({ length: count }, (_, at) => csv({ name: `${at}.csv`, stored: true }))
const zip64 = (size: number, packed: number) => fields([2, 1], [2, 16], [8, size], [8, packed])

export const BOMBS: readonly Bomb[] = [
  {
    what: 'flat: 400 MB of one digit',
    make: () => archive(csv({ packed: repeated(400), statedSize: 400 * MB })),
    refusal: 'unpacks-too-large',
  },
  {
    what: 'flat, and its directory says 10 bytes',
    make: () => archive(csv({ packed: repeated(50), statedSize: 10 })),
    refusal: 'unpacks-too-large',
  },
  {
    what: 'flat, and the header before its data says 10 bytes',
    make: () => archive(csv({ packed: repeated(50), statedSize: 50 * MB, localSize: 10 })),
    refusal: 'unpacks-too-large',
  },
  {
    what: 'flat, and the descriptor after its data says 10 bytes',
    make: () => archive(csv({ packed: repeated(50), statedSize: 10, descriptor: 10 })),
    refusal: 'unpacks-too-large',
  },
  {
    what: 'flat, with the sizes of a large archive that say 10 bytes',
    make: () => {
      const packed = repeated(50)
      const stated = { statedSize: 0xffffffff, statedPacked: 0xffffffff, extra: zip64(10, packed.length) }
      return archive(csv({ packed, ...stated }))
    },
    refusal: 'unpacks-too-large',
  },
  {
    what: 'sizes of a large archive beyond what is there',
    make: () => archive(csv({ statedSize: 0xffffffff, statedPacked: 0xffffffff, extra: zip64(2 ** 60, 2 ** 60) })),
    refusal: 'archive-damaged',
  },
  {
    what: 'a small table whose stated size is another',
    make: () => archive(csv({ statedSize: CSV.length + 1 })),
    refusal: 'archive-damaged',
  },
  {
    what: 'a small table whose checksum is another',
    make: () => archive(csv({ statedCrc: 1 })),
    refusal: 'archive-damaged',
  },
  {
    what: 'archives in archives',
    make: () => new File([inItself(8)], 'download.zip'),
    refusal: 'archive-without-tables',
  },
  {
    what: 'an archive under the name of a table, stored',
    make: () => archive(csv({ content: NESTED, stored: true })),
    refusal: 'zip-archive',
  },
  { what: '2,001 entries', make: () => archive(...many(2_001)), refusal: 'unpacks-too-large' },
  {
    what: '2,001 entries, and an end that says 1',
    make: () => new File([forgedZip(many(2_001), { entries: 1 })], 'download.zip'),
    refusal: 'unpacks-too-large',
  },
  {
    what: '3 entries, and an end that says 1',
    make: () => new File([forgedZip(many(3), { entries: 1 })], 'download.zip'),
    refusal: 'archive-damaged',
  },
  { what: 'entries that share their data', make: overlapping, refusal: 'archive-damaged' },
  {
    what: 'data that run into the directory',
    make: () => archive(csv({ stored: true, statedPacked: 5_000 })),
    refusal: 'archive-damaged',
  },
  {
    what: 'a directory outside the file',
    make: () => new File([forgedZip([csv()], { at: 0xfffffff0 })], 'download.zip'),
    refusal: 'archive-damaged',
  },
  {
    what: '1,000 names of 60,000 letters',
    make: () =>
      archive(
        ...Array.from({ length: 1_000 }, (_, at) => csv({ name: `${'x'.repeat(60_000)}${at}.csv`, localName: '' })),
      ),
    refusal: 'unpacks-too-large',
  },
  { what: 'two tables of one name', make: () => archive(csv(), csv()), refusal: 'archive-damaged' },
  { what: 'an encrypted table', make: () => archive(csv({ flags: 1 })), refusal: 'encrypted' },
  { what: 'a way of packing that nobody knows', make: () => archive(csv({ method: 97 })), refusal: 'archive-damaged' },
  {
    what: 'packed data that break off',
    make: () => archive(csv({ packed: deflateSync(CSV).slice(0, 4) })),
    refusal: 'archive-damaged',
  },
  {
    what: 'a workbook with shared texts of 100 MB in 100 kB',
    make: () => book(STRINGS, CSV, { packed: repeated(100), statedSize: 10 }),
    refusal: 'unpacks-too-large',
  },
  {
    what: 'a workbook with a sheet of 100 MB in 100 kB',
    make: () => book(SHEET, CSV, { packed: repeated(100), statedSize: 10 }),
    refusal: 'unpacks-too-large',
  },
  {
    what: 'a workbook with entities that unfold (billion laughs)',
    make: () => book(STRINGS, strToU8(LAUGHS)),
    refusal: 'workbook-damaged',
  },
  {
    what: 'a workbook with a part that points outside',
    make: () => book(STRINGS, strToU8(OUTSIDE)),
    refusal: 'workbook-damaged',
  },
  {
    what: 'a workbook with an entity and no document type',
    make: () => book(SHEET, strToU8(ENTITY_ALONE)),
    refusal: 'workbook-damaged',
  },
  {
    what: 'a workbook with one sheet twice, in another case',
    make: () => {
      const parts = workbookParts([{ name: 'One', rows: row(1, ['a']) }])
      const entries = [...Object.entries(parts), ['XL/Worksheets/Sheet1.xml', CSV] as const]
      return new File([forgedZip(entries.map(([name, content]) => ({ name, content })))], 'March.xlsx')
    },
    refusal: 'workbook-damaged',
  },
  {
    what: 'a workbook with an encrypted sheet',
    make: () => book(SHEET, CSV, { flags: 1 }),
    refusal: 'encrypted',
  },
]
