const UNKNOWN = new Set(
  [
    [
      '',
      '-',
      '--',
      '.',
      '?',
      'u',
      'uk',
      'unk',
      'nk',
      'na',
      'ns',
      'nr',
      'n/k',
      'u/k',
      'n/a',
      'n/s',
      'n/r',
      '#n/a',
      'null',
      'nan',
    ],
    ['unknown', 'not known', 'not-known', 'notknown', 'unsure', 'not sure', "don't know", 'dont know', 'do not know'],
    ['not stated', 'not recorded', 'not specified', 'not provided', 'not given', 'not disclosed', 'not available'],
    [
      'not applicable',
      'not asked',
      'not completed',
      'not obtained',
      'unspecified',
      'unrecorded',
      'unstated',
      'missing',
    ],
    [
      'refused',
      'declined',
      'declined to answer',
      'prefer not to say',
      'prefers not to say',
      'blank',
      'tbc',
      'to be confirmed',
    ],
    [
      'patient unable to say',
      'unable to say',
      'undisclosed',
      'no data',
      'no information',
      'not entered',
      'none recorded',
    ],
  ].flat(),
)

/** Whether a cell is blank or says, in any of the usual words, that nobody knows. */
export function isUnknown(text: string): boolean {
  return UNKNOWN.has(
    text
      .trim()
      .toLowerCase()
      .replace(/[.\s]+$/, '')
      .replace(/\s+/g, ' '),
  )
}
