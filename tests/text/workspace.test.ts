import { describe, expect, it } from 'vitest'
import { offer, savedState, stepButton } from '../../src/text/workspace.ts'

describe('the words of the bar', () => {
  it.each([
    [null, false, 'Workspace not saved'],
    [
      { name: 'Norwich locality.json', savedAt: '2026-03-01T14:02:00' },
      false,
      'Norwich locality (saved 1 March 2026, 14:02)',
    ],
    [{ name: 'Norwich locality.json', savedAt: '2026-03-01T14:02:00' }, true, 'Norwich locality (changes not saved)'],
  ])('%j, unsaved %s: %s', (file, unsaved, words) => {
    expect(savedState(file, unsaved)).toBe(words)
  })

  it('give the time alone for today', () => {
    const today = new Date()
    today.setHours(9, 5)
    expect(savedState({ name: 'a.json', savedAt: today.toISOString() }, false)).toBe('a (saved 09:05)')
  })

  it('name what would be undone', () => {
    expect(stepButton('Undo', 'the months')).toBe('Undo: the months')
    expect(stepButton('Redo', undefined)).toBe('Redo: nothing to redo')
  })
})

describe('the offer of data', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ name: `${at + 1}.csv`, bytes: 1_500_000 }))

  it('counts and names them, not more than a person reads', () => {
    expect(offer(null, files(1))).toBe('Last time: 1 file, 1.5 MB (1.csv).')
    expect(offer(null, files(13))).toBe('Last time: 13 files, 19.5 MB (1.csv, 2.csv, 3.csv and 10 more).')
    expect(offer('town.json', files(2))).toBe('town.json was saved with: 2 files, 3.0 MB (1.csv and 2.csv).')
  })
})
