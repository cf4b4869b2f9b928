import type { Detector } from './detector.ts'
import type { SampledColumn } from './sampled-column.ts'

/** References that are known by their form. A date, 12/03/24, has none of these forms. */
const FORMS: readonly RegExp[] = [
  // Norfolk 36/21858/19; the general form has at least three figures in the middle, a date at most two.
  /^\d{2}[A-Z]{0,2}\/\d{3,7}\/(?:19|20)?\d{2}$/i,
  /^(?:3[2-9]|[4-9]\d)\/\d{1,2}\/\d{2}$/,
  /^\d{5,8}\/(?:19|20)?\d{2}$/,
  /^(?:CAD|INC|LOG|CRI|CRN|STORM)[ :#/-]{0,2}(?:no\.? ?)?\d{1,6}(?: of |[ /-]).{4,12}$/i,
  // The force's letters, a date and a number of the day: NC-01022024-123.
  /^[A-Z]{2,4}[-/]\d{6,8}[-/]\d{1,5}$/,
  /^[A-Z]{2,5}[-/ ]?(?:19|20)\d{2}[-/ ]?\d{3,8}$/,
  /^(?:OCC|CR|CRIME|INC|OEL|REF)[-/ ]?\d{2}[-/ ]?\d{4,9}$/i,
  /^[A-Z]{2,4}\/\w{2,6}\/\d{3,8}\/\d{2}$/,
  // Police National Computer: year, number, check letter.
  /^(?:19|20)?\d{2}\/\d{1,7}[A-Z]$/i,
  // Crime ID of data.police.uk.
  /^[0-9a-f]{64}$/i,
]

/** What stands under a header that says reference: figures, with a letter or a sign between. */
const ANY_REFERENCE = /^(?=[^\d]*\d[^\d]*\d[^\d]*\d)[A-Z0-9][A-Z0-9 /:._-]{2,39}$/i

export const CRIME_REFERENCES: Detector = {
  kind: 'crime-reference',
  header: new RegExp(
    [
      '\\b(?:crime|incident|inc|investigation|case|custody|log|cad|event|occurrence|arrest|nominal|person|victim|suspect|offender|detainee|pnc|niche|athena|storm|police|occ|crm|record|warrant) ?(?:ref|refs|ref ?no|reference|no|nos|num|nbr|number|numbers|id|ids|urn|identifier)\\b',
      '\\burn\\b|\\bunique ref|\\bcad\\b|\\boccurrence$|\\bpnc\\b|\\bcris\\b|\\bcrn\\b|\\bniche\\b|\\bathena\\b|\\bcrimeid\\b|\\bcrimeref\\b|\\bcrimeno\\b',
      '\\bcustody ?(?:record|ref)?$|^nominals?$',
    ].join('|'),
  ),
  // The numbers of licences, lamp posts and schools are public.
  never:
    /\blicen[cs]|\bpermit\b|\bapplication\b|\bplanning\b|\basset\b|\bgrid\b|\busrn\b|\bschool\b|\bprem(?:ises)?\b|\bsite\b|\bstreet\b|\bdate\b|\btime\b|\bsq\b/,
  named: {
    matches: (value) => isReference(value) || ANY_REFERENCE.test(value),
    share: 0.2,
    distinct: 1,
    whole: isMostlyOwn,
  },
  silent: { matches: isReference, share: 0.1, distinct: 2 },
}

function isReference(value: string): boolean {
  return FORMS.some((form) => form.test(value))
}

/** One crime may stand in some rows, but a code of the offence stands in many. */
function isMostlyOwn(column: SampledColumn): boolean {
  return column.values.size >= column.rows * 0.2
}
