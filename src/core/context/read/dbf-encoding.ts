/** Language drivers of dBASE that TextDecoder knows (byte 29); the old code pages 437 and 850 it does not. */
const DRIVERS: Readonly<Record<number, string>> = {
  ...{ 3: 'windows-1252', 87: 'windows-1252', 88: 'windows-1252', 89: 'windows-1252' },
  ...{ 200: 'windows-1250', 201: 'windows-1251', 202: 'windows-1254', 203: 'windows-1253', 204: 'windows-1257' },
  ...{ 101: 'ibm866', 38: 'ibm866', 19: 'shift_jis', 122: 'gbk', 121: 'euc-kr', 120: 'big5' },
}

/**
 * A decoder of the texts of a .dbf file: by its .cpg ("UTF-8", "ANSI 1252", "88591"; '' where there is none), else as UTF-8 where the
 * rows are that, else by its language driver, else Windows-1252.
 */
export function dbfDecoder(cpg: string, driver: number, rows: Uint8Array): TextDecoder {
  const said = decoderOf(labelOf(cpg))
  if (said !== null) return said
  if (isUtf8(rows)) return new TextDecoder('utf-8')
  return decoderOf(DRIVERS[driver] ?? '') ?? new TextDecoder('windows-1252')
}

/** "ANSI 1252", "CP1252" and "1252" are windows-1252; "8859_1", "88591" and "ISO 8859-1" are iso-8859-1. */
function labelOf(cpg: string): string {
  const plain = cpg.trim().toLowerCase()
  if (/^(?:cp)?65001$|^utf-?8$/.test(plain)) return 'utf-8'
  const iso = /^(?:iso)?[ _-]?8859[ _-]?(\d{1,2})$/.exec(plain)
  if (iso !== null) return `iso-8859-${iso[1]}`
  const page = /^(?:ansi|oem|cp|windows)?[ _-]?(\d{3,4})$/.exec(plain)
  if (page === null) return plain
  return page[1] === '866' ? 'ibm866' : `windows-${page[1]}`
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return label === '' ? null : new TextDecoder(label)
  } catch {
    return null
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
