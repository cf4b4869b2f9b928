import type { Detector } from './detector.ts'

/** An address anywhere in the value: "J Smith <j.smith@example.org>". */
const ANYWHERE = /[\w.+'-]@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/i

export const EMAILS: Detector = {
  kind: 'email',
  header: /\be ?mails?\b|\bmail\b/,
  named: { matches: (value) => ANYWHERE.test(value), share: 0.001, distinct: 1 },
  // A single address in a column of categories does not make the column one: `removePersonal` takes that cell.
  silent: { matches: (value) => ANYWHERE.test(value), share: 0.02, distinct: 1 },
}
