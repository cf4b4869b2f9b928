import { describe, expect, it } from 'vitest'
import { loadSentence, refusalWords } from '../../../src/text/import-words.ts'
import { add, everythingSeen, loaded } from '../../engine/loading.ts'
import { streetFiles } from '../../engine/street-files.ts'
import { data } from '../../support/data.ts'
import { incidents } from '../incidents.ts'
import { fault } from './faults.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const ZIP = [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 0x08, 0]
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const bytes = (start: number[], name: string, fill = (at: number) => (at * 7919) % 256) =>
  new File([Uint8Array.from([...start, ...Array.from({ length: 2000 }, (_, at) => fill(at))])], name)
const text = (content: string, name = 'file.csv') => new File([content], name)

const withNul = incidents().of('Robbery').csv().replace('Castle', 'Cas\0tle')

const REFUSED: [what: string, file: () => File, refusal: string, words: RegExp][] = [
  ['an empty file', () => fault('empty'), 'empty', /empty/],
  ['a file of blank lines', () => text('\r\n  \r\n\r\n'), 'empty', /empty/],
  ['a byte order mark and nothing else', () => text('\ufeff'), 'empty', /empty/],
  ['a header without rows', () => fault('header-only'), 'header-only', /header but no rows/],
  ['rows without a header', () => fault('no-header'), 'no-header', /no header/],
  ['one needed column missing', () => fault('one-column-missing'), 'wrong-columns', /no column “Crime type”/],
  ['prose', () => text('Dear colleague,\nplease find the file attached.\n'), 'no-table', /header of a table/],
  ['an outcomes file', () => fault('outcomes-file'), 'outcomes-file', /outcomes file; it holds no offences/],
  [
    'a stop and search file',
    () => fault('stop-and-search-file'),
    'stop-and-search-file',
    /stop and search file; it holds no offences/,
  ],
  ['a picture', () => bytes(PNG, 'map.png'), 'binary', /neither text .* nor an Excel workbook/],
  [
    'a picture called .csv',
    () => bytes(PNG, '2021-03-norfolk-street.csv'),
    'binary',
    /neither text .* nor an Excel workbook/,
  ],
  [
    'a PDF',
    () => text(`%PDF-1.7\n${'x'.repeat(300)}`, 'report.pdf'),
    'binary',
    /neither text .* nor an Excel workbook/,
  ],
  ['a zip archive', () => bytes(ZIP, 'download.zip'), 'archive-damaged', /zip archive is damaged/],
  ['an Excel workbook', () => bytes(ZIP, 'March.xlsx'), 'workbook-damaged', /workbook is damaged/],
  ['an old Excel workbook', () => bytes(OLD_EXCEL, 'March.xls'), 'old-workbook', /old kind/],
  ['nothing but zeros', () => bytes([], 'disk.csv', () => 0), 'binary', /neither text .* nor an Excel workbook/],
  ['bytes at random', () => bytes([], 'noise.csv'), 'binary', /neither text .* nor an Excel workbook/],
  ['text with a NUL in it', () => text(withNul), 'binary', /neither text .* nor an Excel workbook/],
]

const earlier = () =>
  incidents()
    .in('2020-12')
    .times(3)
    .of('Anti-social behaviour')
    .of('Burglary')
    .nowhere()
    .of('Drugs')
    .file('2020-12.csv')

describe('a file that cannot be used', () => {
  it.each(REFUSED)('%s is refused by name, and what was loaded stays', async (_, file, refusal, words) => {
    const { engine, report } = await loaded(earlier())
    const seen = everythingSeen(engine, report)
    const bad = file()
    const after = await add(engine, [bad])
    expect(after.outcome).toBe('nothing-loaded')
    expect(after.added).toEqual([])
    expect(after.refused).toHaveLength(1)
    expect(after.refused[0]).toMatchObject({ name: bad.name, refusal })
    expect(after.refused.map(refusalWords).join()).toMatch(words)
    expect(loadSentence(after)).toMatch(/1 file was left out.*unchanged/)
    expect(everythingSeen(engine, after)).toEqual(seen)
  })

  it.each(REFUSED)('%s does not keep a sound file of the same drop out', async (_, file) => {
    const sound = earlier()
    for (const drop of [
      [file(), sound],
      [sound, file()],
    ]) {
      const { engine, report } = await loaded(...drop)
      expect(report).toMatchObject({ outcome: 'loaded', added: ['2020-12.csv'], all: { read: 5, kept: 5, located: 4 } })
      expect(report.refused).toHaveLength(1)
      expect(everythingSeen(engine, report)).toEqual(everythingSeen(...asPair(await loaded(sound))))
    }
  })

  it('is an outcomes file as data.police.uk publishes it: no offence is read from it', async (context) => {
    const folder = data('police/other', context)
    const outcomes = streetFiles(folder)
    expect(outcomes.length).toBeGreaterThan(0)
    const { report } = await loaded(earlier(), ...outcomes)
    expect(report.all.read).toBe(5)
    expect(report.refused.map(({ name, refusal }) => [name, refusal])).toEqual(
      outcomes.map(({ name }) => [name, 'outcomes-file']),
    )
  })

  it('without line ends is refused before it fills the memory', async () => {
    const endless = new File([incidents().csv(), 'x'.repeat(30 * 1024 * 1024)], 'endless.csv')
    const { report } = await loaded(earlier(), endless)
    expect(report).toMatchObject({
      outcome: 'loaded',
      all: { read: 5 },
      refused: [{ name: 'endless.csv', refusal: 'binary' }],
    })
  })

  it('with a line of any sensible length is read', async () => {
    const long = incidents().at('Norwich 009F', [1.29, 52.63], 'x'.repeat(100_000)).times(3).of('Drugs').file()
    expect((await loaded(long)).report.all).toMatchObject({ read: 3, kept: 3 })
  })

  it('is known by its header, not by its name', async () => {
    const { report } = await loaded(
      earlier(),
      new File([incidents().of('Robbery').csv()], '2021-03-norfolk-outcomes.png'),
    )
    expect(report).toMatchObject({ outcome: 'loaded', refused: [], all: { kept: 6 } })
  })

  it('that vanishes while it is read is named, and the others are read', async () => {
    const gone = earlier()
    gone.slice = () => {
      throw new DOMException('the file is gone', 'NotReadableError')
    }
    const { report } = await loaded(gone, incidents().of('Robbery').file('sound.csv'))
    expect(report).toMatchObject({ outcome: 'loaded', added: ['sound.csv'], refused: [{ refusal: 'unreadable' }] })
    expect(report.refused.map(refusalWords).join()).toMatch(/could not be read/)
  })
})

function asPair<E, R>({ engine, report }: { engine: E; report: R }): [E, R] {
  return [engine, report]
}
