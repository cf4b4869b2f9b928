import { crc32, deflateSync } from 'node:zlib'

/** A PNG of one colour, '#rrggbb', `size` pixels wide and high. */
export function plainPng(colour: string, size: number): Uint8Array {
  const pixel = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const row = [0, ...Array.from({ length: size }, () => pixel).flat()]
  const head = Buffer.alloc(13)
  head.writeUInt32BE(size, 0)
  head.writeUInt32BE(size, 4)
  // 8 bits a channel, red green blue.
  head.set([8, 2], 8)
  const rows = Buffer.from(Array.from({ length: size }, () => row).flat())
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(data.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
