import type { Category } from './offence-mix.ts'

/** An offence as the force's own records have it, with the share of flags that say yes. */
export interface TimedOffence {
  /** Home Office counting rules code; empty for an incident, which has none. */
  readonly code: string
  readonly name: string
  /** Of a thousand of its category. */
  readonly share: number
  readonly domestic: number
  readonly knife: number
}

/** The categories that the file with exact times holds, and what they are made of. Only codes that are in wide use stand here. */
export const TIMED_OFFENCES: Readonly<Partial<Record<Category, readonly TimedOffence[]>>> = {
  'Violence and sexual offences': [
    offence('8N', 'Assault occasioning actual bodily harm', 260, 0.36, 0.03),
    offence('105A', 'Assault without injury', 340, 0.34, 0),
    offence('5D', 'Assault with intent to cause serious harm', 22, 0.26, 0.3),
    offence('8L', 'Harassment', 130, 0.3, 0),
    offence('8Q', 'Stalking', 60, 0.55, 0),
    offence('8R', 'Malicious communications', 90, 0.2, 0),
    offence('3B', 'Threats to kill', 28, 0.35, 0.12),
    offence('104', 'Assault without injury on a constable', 20, 0.05, 0),
    offence('20A', 'Sexual assault on a female aged 13 and over', 30, 0.12, 0),
    offence('19C', 'Rape of a female aged 16 and over', 20, 0.45, 0),
  ],
  Robbery: [
    offence('34B', 'Robbery of personal property', 840, 0.02, 0.25),
    offence('34A', 'Robbery of business property', 160, 0, 0.28),
  ],
  'Possession of weapons': [
    offence('10D', 'Possession of article with blade or point', 720, 0.02, 0.93),
    offence('10C', 'Possession of other weapons', 280, 0.02, 0),
  ],
  'Anti-social behaviour': [
    offence('', 'ASB nuisance', 700, 0, 0),
    offence('', 'ASB personal', 240, 0, 0),
    offence('', 'ASB environmental', 60, 0, 0),
  ],
}

/** Of a thousand offences of the night and evening kind and of the others, how many begin in each hour of the day. */
export const HOURS = {
  night: [95, 85, 60, 40, 18, 8, 6, 8, 10, 12, 14, 18, 22, 24, 28, 32, 36, 40, 46, 54, 66, 82, 96, 100],
  day: [20, 12, 8, 6, 5, 5, 8, 20, 38, 42, 48, 54, 60, 58, 60, 74, 78, 78, 76, 70, 62, 52, 40, 26],
} as const

function offence(code: string, name: string, share: number, domestic: number, knife: number): TimedOffence {
  return { code, name, share, domestic, knife }
}
