import type { Detector } from './detector.ts'

export const PASSPORTS: Detector = {
  kind: 'passport',
  header: /\bpassport|\btravel doc|\bdriv(?:ing|er|ers) licen[cs]e (?:no|num|number)\b|\bbrp\b/,
  // Nine digits in the United Kingdom; elsewhere up to two letters in front, or 6 to 9 signs; a driving licence has 16.
  named: {
    matches: (value) => /^(?=[^\d]*\d{2})[a-z0-9][a-z0-9 ]{4,18}[a-z0-9]$/i.test(value),
    share: 0.1,
    distinct: 1,
  },
  silent: null,
}
