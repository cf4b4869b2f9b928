import { describe, expect, it } from 'vitest'
import { isHomeOfficeCode, isOffenceCode, normalOffenceCode } from '../../../src/core/vocabulary/offence-code.ts'

describe('normalOffenceCode', () => {
  it.each([
    ['8N', '8N'],
    ['8n', '8N'],
    ['008N', '8N'],
    ['8 N', '8N'],
    [' 10d ', '10D'],
    ['104A', '104A'],
    ['1', '1'],
    ['001', '1'],
    ['4/1', '4.1'],
    ['4.1', '4.1'],
    ['004/01', '4.1'],
    ['4.10', '4.10'],
    ['004/10', '4.10'],
    ['37.2', '37.2'],
    ['37/2', '37.2'],
    ['037/02', '37.2'],
    ['03702', '37.2'],
    ['008/06', '8.6'],
    ['00806', '8.6'],
    ['8-6', '8.6'],
    ['105/01', '105.1'],
    ['10501', '105.1'],
    ['056/01', '56.1'],
    ['058/00', '58'],
    ['05800', '58'],
    ['802', '802'],
    ['', ''],
    ['  ', ''],
    ['OF61016', 'OF61016'],
    ['not known', 'NOTKNOWN'],
    ['1234567', '1234567'],
  ])('%j is %j', (written, normal) => {
    expect(normalOffenceCode(written)).toBe(normal)
    expect(normalOffenceCode(normal)).toBe(normal)
  })
})

describe('isOffenceCode', () => {
  it.each([
    ['8N', '8N', true],
    ['8.6', '008/06', true],
    ['8N', '8L', false],
    ['8N', '8', false],
    ['8N', '8*', true],
    ['8.6', '8*', true],
    ['8', '8*', true],
    ['81', '8*', false],
    ['88A', '8*', false],
    ['802', '8*', false],
    ['10D', '10*', true],
    ['104A', '10*', false],
    ['104A', '104*', true],
    ['5D', '05*', true],
    ['8N', '*', false],
    ['8N', '', false],
  ])('%s under %j: %s', (code, pattern, is) => {
    expect(isOffenceCode(code, pattern)).toBe(is)
  })
})

it.each([
  ['8N', true],
  ['8.6', true],
  ['OF61016', false],
  ['', false],
])('%j may be of the Home Office: %s', (code, may) => {
  expect(isHomeOfficeCode(code)).toBe(may)
})
