import { describe, expect, it } from 'vitest'
import { kindsOfMarks, marksOfPlaceHint } from '../../../src/core/vocabulary/special-places.ts'

const marked = (hint: string) => kindsOfMarks(marksOfPlaceHint(hint)).join()

describe('marksOfPlaceHint', () => {
  it.each([
    ['Prison', 'prison'],
    ['Hmp Wayland', 'prison'],
    ['HMP Wayland', 'prison'],
    ['HM Prison Norwich', 'prison'],
    ['Norwich Prison', 'prison'],
    ['HMP/YOI Norwich', 'prison'],
    ['Hospital', 'hospital'],
    ['Hellesdon Hospital', 'hospital'],
    ['Norfolk And Norwich University Hospital', 'hospital'],
    ['Police Station', 'police'],
    ['Norwich Police Station', 'police'],
    ['Hoveton Police Station', 'police'],
    ["Norwich Magistrates' Court", 'court'],
    ['Norwich Magistrates Court', 'court'],
    ["King's Lynn Magistrate's Court", 'court'],
    ['Norwich Magistrates’ Court', 'court'],
    ['Crown Court', 'court'],
    ['Norwich Combined Court Centre', 'court'],
    ['County Court', 'court'],
  ])('%s is a %s', (name, kind) => {
    expect(marked(`On or near ${name}`)).toBe(kind)
    expect(marked(`on or near ${name.toUpperCase()} `)).toBe(kind)
  })

  // Streets and houses whose names hold such a word; the first eight stand in Norfolk's files.
  it.each([
    ['Hospital Road'],
    ['Hospital Walk'],
    ['Peto Court'],
    ['Court Gardens'],
    ['Royal Albert Court'],
    ["St Mary'S Court"],
    ['The Courtyard'],
    ['Estcourt Road'],
    ['Hospital Lane'],
    ['County Court Road'],
    ['Crown Courtyard'],
    ['Old Police Station Yard'],
    ['Fox Court'],
    ['Prison Lane'],
    ['Hmphrey Close'],
    ['Magistrates Walk'],
    ['Police Station Road'],
    ['Tennis Court'],
    ['Parking Area'],
    ['No Location'],
    [''],
  ])('%s is none', (name) => {
    expect(marked(`On or near ${name}`)).toBe('')
  })
})
