import { forename, surname } from './corpus-people.ts'
import { street } from './corpus-places.ts'
import type { Draw } from './draw.ts'
import { listed, type Make, pad } from './ways.ts'

/** Its own check digit, by remainders: weights 10 down to 2, and the sum with the check digit (weight 1) is a multiple of 11. */
export function nhsNumber(draw: Draw): string {
  for (;;) {
    const nine = draw.one(['4', '6', '7', '9']) + draw.digits(8)
    const weighted = [...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0)
    const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => (weighted + digit) % 11 === 0)
    if (check !== undefined) return `${nine}${check}`
  }
}
export const grouped = (sign: string) => (draw: Draw) => nhsNumber(draw).replace(/^(...)(...)/, `$1${sign}$2${sign}`)

/** Completes digits so that the Luhn sum is a multiple of ten, by trying. */
export function luhn(start: string): string {
  const sum = (digits: string) =>
    [...digits]
      .reverse()
      .reduce(
        (total, digit, at) => total + (at % 2 ? ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0) : Number(digit)),
        0,
      )
  return [...'0123456789'].map((digit) => start + digit).find((digits) => sum(digits) % 10 === 0) as string
}
export const card = (draw: Draw) => luhn(draw.one(['4929', '5412', '5355', '4462']) + draw.digits(11))
export function iban(draw: Draw): string {
  const bank = draw.signs(4, 'ABLNWRTSY') + draw.digits(14)
  const number = [...`${bank}GB00`].map((sign) => Number.parseInt(sign, 36)).join('')
  return `GB${pad(98 - Number(BigInt(number) % 97n))}${bank}`
}

const NINO_FIRST = 'ABCEGHJKLMNOPRSTWXYZ'
const NINO_SECOND = 'ABCEGHJKLMNPRSTWXYZ'
export function nino(draw: Draw): string {
  const pair = draw.signs(1, NINO_FIRST) + draw.signs(1, NINO_SECOND)
  return ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(pair)
    ? nino(draw)
    : pair + draw.digits(6) + draw.signs(1, 'ABCD')
}
export const spacedNino = (draw: Draw) => nino(draw).replace(/^(..)(..)(..)(..)/, '$1 $2 $3 $4 ')

const AREAS = listed(`
  NR1 | NR30 | PE30 | IP22 | IP25 | NR2 | NR16 | E1 | SW1A | EC1V | M1 | B33 | CR2 | DN55 | W1T | CB5
`)
const inward = (draw: Draw) => draw.digits(1) + draw.signs(2, 'ABDEFGHJLNPQRSTUWXYZ')
export const postcode = (gap: string) => (draw: Draw) => draw.one(AREAS) + gap + inward(draw)

export const mobile = (draw: Draw) => `07${draw.digits(9)}`
export const landline = (draw: Draw) => `01603 ${draw.digits(6)}`
const born = (draw: Draw) => [draw.whole(1, 28), draw.whole(1, 12), draw.whole(1935, 2011)] as const
export const BIRTHS: readonly Make[] = [
  (draw) =>
    born(draw)
      .map((part) => pad(part))
      .join('/'),
  (draw) =>
    born(draw)
      .map((part) => pad(part))
      .reverse()
      .join('-'),
  (draw) =>
    `${born(draw)
      .map((part) => pad(part))
      .reverse()
      .join('-')} 00:00:00`,
  (draw) => `${draw.whole(1, 28)} ${draw.one(['January', 'May', 'Sept', 'Dec'])} ${draw.whole(1940, 2008)}`,
  (draw) => `${pad(draw.whole(1, 28))}-${draw.one(['Jan', 'Feb', 'Jul', 'Nov'])}-${draw.whole(40, 99)}`,
  (draw) => `${pad(draw.whole(1, 28))}.${pad(draw.whole(1, 12))}.${draw.whole(1950, 2009)}`,
]

export const REFERENCES: readonly Make[] = [
  (draw) => `36/${draw.whole(1000, 99999)}/${draw.whole(17, 25)}`,
  (draw) => `37/${pad(draw.whole(100, 9999), 6)}/${draw.whole(17, 25)}`,
  (draw) => `CAD ${draw.whole(1, 600)} of ${pad(draw.whole(1, 28))}/${pad(draw.whole(1, 12))}/2024`,
  (draw) => `NOR-${draw.whole(2019, 2025)}-${draw.digits(6)}`,
  (draw) => draw.signs(64, '0123456789abcdef'),
  (draw) => `${draw.whole(70, 99)}/${draw.whole(1000, 999999)}${draw.signs(1, 'ABCDEFGHJKLMNPQRTUVWXYZ')}`,
  (draw) => `NC-${pad(draw.whole(1, 28))}${pad(draw.whole(1, 12))}2024-${draw.whole(1, 500)}`,
  (draw) => `${draw.whole(1000000, 6999999)}/24`,
]
export const OTHER_REFERENCES: readonly Make[] = [
  (draw) => `22${draw.digits(9)}`,
  (draw) => `${draw.whole(10000000, 99999999)}`,
  (draw) => `C${draw.digits(3)}-${draw.digits(5)}`,
]

const LETTERS = 'ABCDEFGHJKLMNOPRSTUVWXY'
export const VRMS: readonly Make[] = [
  (draw) => `A${draw.signs(1, 'OPUVWXY')}${draw.one(['19', '68', '21', '74', '12'])} ${draw.signs(3, LETTERS)}`,
  (draw) => `${draw.signs(2, LETTERS)}${draw.one(['19', '68', '21', '74', '12'])}${draw.signs(3, LETTERS)}`,
  (draw) => `${draw.signs(1, 'HJKLMNPRSTV')}${draw.whole(1, 999)} ${draw.signs(3, LETTERS)}`,
  (draw) => `${draw.signs(3, LETTERS)} ${draw.whole(1, 999)}${draw.signs(1, 'GHJKLMNPRSTV')}`,
  (draw) => `${draw.signs(1, LETTERS)}${draw.one(['EZ', 'IL', 'XI', 'IA', 'KZ'])} ${draw.whole(1000, 9999)}`,
]

const TOWNS = ['Norwich', 'NORWICH', "King's Lynn", 'Thetford', 'Great Yarmouth', 'Dereham']
export const ADDRESSES: readonly Make[] = [
  (draw) => `${draw.whole(1, 180)} ${street(draw)}`,
  (draw) => `${draw.whole(1, 180)}${draw.one(['', 'A', 'b'])} ${street(draw)}, ${draw.one(TOWNS)}`,
  (draw) => `Flat ${draw.whole(1, 40)}, ${draw.whole(1, 180)} ${street(draw)}`,
  (draw) => `${draw.whole(1, 180)}, ${street(draw)}, ${draw.one(TOWNS)}, ${postcode(' ')(draw)}`,
  (draw) => `${draw.whole(1, 180)} ${street(draw)} ${draw.one(TOWNS)}`.toUpperCase(),
  (draw) => `FLAT ${draw.whole(1, 40)}, ${surname(draw).toUpperCase()} HOUSE, ${street(draw).toUpperCase()}`,
  (draw) => `${draw.whole(1, 60)}-${draw.whole(61, 90)} ${street(draw)}`,
  (draw) => `Apt ${draw.whole(1, 40)} ${draw.whole(1, 180)} ${street(draw)}`,
]

const group4 = (draw: Draw) => draw.signs(draw.whole(1, 4), '0123456789abcdef')
export const IPS: readonly Make[] = [
  (draw) => Array.from({ length: 4 }, () => draw.whole(0, 255)).join('.'),
  (draw) => Array.from({ length: 8 }, () => group4(draw)).join(':'),
  (draw) => `2a00:23c7:${group4(draw)}::${group4(draw)}`,
]
const THINGS = listed(`
  filled | count | soap | index | home | raft | daring | lion | race | clip | apple | jumped | slurs | this
`)
export const threeWords = (draw: Draw) => [0, 0, 0].map(() => draw.one(THINGS)).join('.')
export const account = (draw: Draw) => `${forename(draw).toLowerCase()}${draw.one(['', '_', '.'])}${draw.digits(2)}`
export const email = (draw: Draw) =>
  `${account(draw)}@${draw.one(['example.com', 'mail.example.co.uk', 'norfolk.example.gov.uk'])}`
