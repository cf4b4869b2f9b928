/**
 * Forms that are personal by themselves wherever they stand in a cell, those of the detectors of this folder without their ^ and $. A
 * form that a number, a road or a section of an Act has too is believed only behind a label. Each part repeats a bounded number of
 * times.
 */
const CONTACTS: readonly RegExp[] = [
  /[\w.+'-]@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,}/i,
  // Not the date 01.02.2021 12:30.
  /(?<![\d.])(?!\d{1,2}([-. ])\d{1,2}\1\d{2})(?:(?:\+|00)44[ .-]?(?:\(0\))?[ .-]?|\(?0)[1-357-9](?:[ ().-]{0,2}\d){8,9}(?![\d.])/,
  // Of another country; and a mobile as a spreadsheet leaves it that took it for a number.
  /(?<!\d)\+[1-9]\d{0,2}(?:[ ()-]{0,2}\d){7,12}(?!\d)/,
  /(?<![\d.])(?:44)?7[1-57-9]\d{2} ?\d{3} ?\d{3}(?![\d.])/,
  /\b(?:tel(?:ephone)?|phone|mob(?:ile)?|whatsapp|call|ring|text)\b(?: (?:no|number|on))?[ .:=-]{0,3}(?:\d[ -]?){7,12}(?!\d)/i,
  /(?:^|[\s/.])(?:facebook|fb|instagram|twitter|x|tiktok|snapchat|linkedin|threads|youtube)\.com\/@?[\w.-]/i,
  /\b(?:snapchat|snap|instagram|insta|tiktok|twitter|facebook|fb)(?: (?:name|handle|account|user(?:name)?|id))?[:=] ?@?[\w.-]{3,}/i,
]

const PAPERS: readonly RegExp[] = [
  /(?<![a-z0-9])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![a-z0-9])/i,
  /\b(?:passport|travel document|brp|driving licen[cs]e|driver'?s licen[cs]e)\b[ a-z.:#=]{0,16}(?=[a-z]{0,5}\d{2})[a-z0-9]{6,18}\b/i,
  // A driving licence of Great Britain holds the date of birth: five signs, six figures, five signs.
  /(?<![a-z0-9])[a-z]{1,5}9{0,4}\d[0156]\d(?:0[1-9]|[12]\d|3[01])\d[a-z9]{2}[a-z0-9]{3}(?![a-z0-9])/i,
  /\b(?:d\.?o\.?b\b\.?|date of birth|born(?: on)?|b\.)[ :=-]{0,4}(?:\d{1,2}[/. -]|(?:19|20)\d{2}\b|\d{1,2}(?:st|nd|rd|th)\b)/i,
  /\b(?:imei|imsi|iccid)\b[ a-z.:#=]{0,12}\d[\d /-]{12,20}/i,
  /\b(?:sort code|(?:bank )?(?:account|acct?)(?: (?:no|number))?)\b[ .:#=]{0,4}\d[\d -]{5,12}/i,
  /(?<!\d)\d{2}-\d{2}-\d{2}[ /,]{1,3}\d{8}(?!\d)/,
  /(?<![a-z0-9])(?:[x*]{4}[ -]?){3}\d{4}(?!\d)/i,
  /\buprn\b[ .:#=]{0,4}\d{1,12}\b/i,
  /(?<![\d.])10\d{10}(?![\d.])/,
]

const VEHICLES: readonly RegExp[] = [
  /\b(?:vrm|vrn|vehicle reg(?:istration)?|reg(?:istration)?(?: (?:no|number|plate|mark))?|number plate|index|plate)\b\.?[ :=#-]{0,4}(?:[a-z]{2}\d{2} ?[a-z]{3}|[a-z]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-z]|[a-z]{1,2}[iz] ?\d{1,4})\b/i,
  /\b(?:vin|chassis)\b[ a-z.:#=]{0,10}(?=[a-z]{0,16}\d)[a-hj-npr-z0-9]{17}\b/i,
  // "NR31 BUS STATION" is a district of postcodes before a word.
  /(?<![A-Za-z0-9])[A-HJ-PR-Y]{2}\d{2}(?: (?!THE|BUS|CAR|OFF|AND|OLD|NEW|END|PUB|INN|BAR|GYM|ZOO|SPA|WAY|SEA|BAY|TOP|BIG|VAN|FOR|NEAR)|)[A-HJ-PR-Z]{3}(?![A-Za-z0-9])/,
  /^[a-hj-pr-y]{2}\d{2}[ -]?[a-hj-pr-z]{3}$/i,
  // Sections of Acts ("S136 MHA") and roads ("A140 JCT") are written like older marks.
  /^[C-HJ-NPRTV-Y]\d{3} ?[A-HJ-PR-Y]{3}$/i,
  // Northern Ireland (DVLA, INF104).
  /^[A-Z](?:[A-Z]Z|I[ABGJLW]|[JOUX]I) ?\d{4}$/i,
]

const REFERENCES: readonly RegExp[] = [
  // Norfolk 36/21858/19: a date has at most two figures in the middle, and no force is the 31st or less.
  /(?<![\w/])\d{2}[A-Z]{0,2} ?[/\\] ?\d{3,7} ?[/\\] ?(?:19|20)?\d{2}(?![\w/])/i,
  /(?<![\w-])\d{2}-\d{4,7}-\d{2}(?![\w-])/,
  /(?<![\w/])(?:3[2-9]|[4-9]\d)\/\d{1,2}\/\d{2}(?![\w/])/,
  /(?<![\w/£])\d{5,8}\/(?:19|20)?\d{2}(?![\w/])/,
  /\b(?:CAD|STORM|CRN|CRIS)[ :#/-]{0,2}(?:no\.? ?|ref\.? ?)?\d{2,8}\b/i,
  /\b(?:CAD|STORM|INC|LOG|CRI|INCIDENT)[ :#/-]{0,2}(?:no\.? ?)?\d{1,6} of .{4}/i,
  /(?<![\w/-])[A-Z]{2,4}[-/]\d{6,8}[-/]\d{1,5}(?![\w/])/,
  /(?<![\w/-])[A-Z]{2,5}[-/]?(?:19|20)\d{2}[-/]?\d{3,8}(?![\w/])/,
  /\b(?:OCC|CR|CRIME|INC|OEL|REF)[-/ ]?\d{2}[-/ ]?\d{4,9}\b/i,
  /(?<![\w/])[A-Z]{2,4}\/\w{2,6}\/\d{3,8}\/\d{2}(?![\w/])/,
  // Police National Computer; an offence code, 08/16A, has fewer figures.
  /(?<![\w/])(?:(?:19|20)\d{2}\/\d{1,7}|\d{2}\/\d{4,7})[A-Z](?!\w)/i,
  /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/i,
  /\b(?:crime|incident|inc|occurrence|occ|custody|investigation|pnc|niche|athena|case|log|event)(?: (?:ref(?:erence)?|no|num|number|id|record|urn)\b\.?){1,2}[ .:#=-]{0,3}[a-z]{0,4}[-/]?\d{3,}/i,
  /\b(?:crime|incident|occurrence|custody|pnc|niche|athena|urn)[ .:#=-]{0,3}\d{5,}/i,
]

const TITLES: readonly RegExp[] = [
  /\b(?:[Mm](?:r|rs|s|iss|x)|M(?:R|RS|S|ISS|X))\b\.? {1,3}\p{Lu}[\p{L}'.-]/u,
  /\bmrs?\b\.? {1,3}\p{Ll}[\p{L}'.-]/u,
  // "Orchard Dr Norwich" is a drive: a doctor stands first, or after a sign or a small word.
  /(?:^|[,;:(/-] ?|\b(?:by|with|from|and|of|to|for) )D[rR]\.? (?!\p{L}+ (?:Way|WAY|Road|ROAD|Street|STREET|Close|CLOSE|Avenue|AVENUE|Lane|LANE|Drive|DRIVE|Court|COURT)$)\p{Lu}[\p{L}'.-]/u,
  // The number of an officer's collar is his alone; a PS5 is no sergeant.
  /\b(?:PC|PCSO|WPC|DC|DS|PS|DI|SGT|Sgt|Sergeant|INSP|Insp|Inspector|Constable|SC|SPC)\b\.?(?: ?\d{3,5}| \d{2})\b/,
  /\b(?:collar|warrant|shoulder|staff)(?: (?:no|number))[ .:#=]{0,3}[a-z]{0,2}\d{2,6}\b/i,
]

/** A unit postcode anywhere; "A11 2nd exit" and "B1 1st floor" are a road and a floor. */
const POSTCODE =
  /(?<![a-z0-9])(?![abm]\d{1,2} ?\d(?:st|nd|rd|th)(?![a-z0-9]))(?:gir ?0aa|[a-pr-uwyz](?:\d{1,2}|[a-hk-y]\d(?:\d|[abehmnprv-y])?|\d[a-hjkps-uw]) {0,2}\d[abd-hjlnp-uw-z]{2})(?![a-z0-9])/i

const FORMS = [...CONTACTS, ...PAPERS, ...VEHICLES, ...REFERENCES, ...TITLES, POSTCODE]

/** Whether anything in a cell is written as contact details, papers, vehicles, references or titles with a name are. */
export function holdsForm(text: string): boolean {
  return FORMS.some((form) => form.test(text))
}
