import { describe, expect, it } from 'vitest'
import { nameRecorder } from '../../../../src/core/import/columns/name-recorder.ts'
import { personInFileName } from '../../../../src/core/import/columns/person-in-file-name.ts'

describe('a person in the name of a file', () => {
  it.each([
    ['Case list Sarah Smithson.csv', 'Sarah Smithson', 'Case list'],
    ['asb_john_smith_2024.xlsx', 'john_smith', 'asb'],
    ['Aisha Begum - repeat victim.csv', 'Aisha Begum', 'repeat victim'],
    ['export for mohammed.khan.csv', 'mohammed.khan', 'Table'],
    ['sarah@example.org log.csv', 'sarah@example.org log.csv', 'Table'],
  ])('%s', (fileName, person, recorder) => {
    expect(personInFileName(fileName)).toBe(person)
    expect(nameRecorder('table', fileName)).toBe(recorder)
  })

  it.each([
    '2021-03-norfolk-street.csv',
    'Kent ASB extract 2024-05 v2 final.xlsx',
    'St James Park 2024.csv',
    'Norwich City Council.csv',
    'Great Yarmouth ASB.csv',
    'George Street cameras.csv',
    'memphis_robberies.csv',
    'King Lynn incidents.xlsx · Sheet1',
    'Jan to March.csv',
    'Victoria Road.csv',
  ])('none in %s', (fileName) => {
    expect(personInFileName(fileName)).toBeNull()
  })
})
