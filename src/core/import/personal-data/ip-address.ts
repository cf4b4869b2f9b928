import type { Detector } from './detector.ts'

const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?::\d{1,5}|\/\d{1,2})?$/

export const IP_ADDRESSES: Detector = {
  kind: 'ip-address',
  header: /\bip ?(?:v ?[46]|addr|address|addresses)\b|\bmac addr/,
  named: { matches: isIpAddress, share: 0.001, distinct: 1 },
  silent: { matches: isIpAddress, share: 0.05, distinct: 2 },
}

/** Whether a whole text is an address of the internet, of either version. */
export function isIpAddress(value: string): boolean {
  return V4.test(value) || isVersion6(value)
}

/** Eight groups of hexadecimal figures, or fewer with one "::" for those that are 0 (RFC 4291). A time, 12:30:00, is none. */
function isVersion6(value: string): boolean {
  const address = value.replace(/\/\d{1,3}$/, '')
  if (address.length > 39 || !/^[0-9a-f:]+$/i.test(address) || !/[0-9a-f]/i.test(address)) return false
  const halves = address.split('::')
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return false
  return halves.length === 2 ? groups.length < 8 : halves.length === 1 && groups.length === 8
}
