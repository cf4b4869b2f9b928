/** Names of the crime groups, for people. A category has its own name. */
const GROUPS: Readonly<Record<string, string>> = {
  all: 'All offences and anti-social behaviour',
  asb: 'Anti-social behaviour',
  'serious-violence': 'Serious violence (as far as these files can show it)',
}

/** The name of a group in a control, or the category itself. */
export function groupName(group: string): string {
  return GROUPS[group] ?? group
}

/** What is counted, in the middle of a sentence: "incidents of robbery". */
export function incidentsOf(groups: readonly string[], count: number): string {
  const noun = count === 1 ? 'incident' : 'incidents'
  if (groups.includes('all')) return `${noun} of any kind`
  return `${noun} of ${groups.map((group) => IN_A_SENTENCE[group] ?? group.toLowerCase()).join(', or ')}`
}

const IN_A_SENTENCE: Readonly<Record<string, string>> = {
  asb: 'anti-social behaviour',
  'serious-violence': 'violence and sexual offences, robbery or possession of weapons',
}
