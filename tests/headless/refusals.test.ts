import { describe, expect, it } from 'vitest'
import { incidents } from '../core/incidents.ts'
import { folder, headless } from './run.ts'

const HERE = folder()
const story = incidents().times(2).of('Anti-social behaviour').of('Robbery')
const STREET = HERE.write('street.csv', story.csv())
const COPY = HERE.write('copy of street.csv', story.csv())
const OUTCOMES = HERE.write(
  'outcomes.csv',
  'Crime ID,Month,Reported by,Outcome type\nx,2021-03,Norfolk Constabulary,Suspect charged\n',
)
const PLAIN = HERE.question({}, 'plain.json')

const ask = (written: unknown, name: string) => ['ask', HERE.question(written, `${name}.json`), STREET]

const REFUSED: [what: string, args: string[], sentence: RegExp][] = [
  ['an unknown verb', ['count', PLAIN, STREET], /Use:.*load.*ask/],
  ['a question file that is not there', ['ask', 'no-such-question.json', STREET], /no-such-question\.json/],
  ['a question that is not JSON', ['ask', HERE.write('bad.json', '{ "groups": '), STREET], /bad\.json.*JSON/],
  ['an unknown key', ask({ goups: ['all'] }, 'key'), /"goups"/],
  ['an unknown group', ask({ groups: ['jaywalking'] }, 'group'), /"groups".*"jaywalking"/],
  ['from after to', ask({ from: '2022-01', to: '2021-01' }, 'from'), /"from".*"to"/],
  [
    'domestic abuse excluded, which the data cannot do',
    ask({ domesticAbuse: 'exclude' }, 'da'),
    /"domesticAbuse".*include/,
  ],
  ['a same month it may not choose about', ['ask', PLAIN, STREET, COPY], /March 2021.*"sameMonth".*"replace".*"keep"/s],
  ['a file that is not there', ['load', PLAIN, STREET, 'no-such-file.csv'], /no-such-file\.csv/],
  ['an outcomes file', ['load', PLAIN, STREET, OUTCOMES], /outcomes\.csv.*outcomes file; it holds no offences/],
  ['an empty file', ['ask', PLAIN, HERE.write('empty.csv', '')], /empty\.csv.*empty/],
]

describe('headless refuses with exit code 2, a sentence on standard error, and nothing on standard output', () => {
  it.concurrent.each(REFUSED)('%s', { timeout: 60_000 }, async (_, args, sentence) => {
    const { code, stdout, stderr } = await headless(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})
