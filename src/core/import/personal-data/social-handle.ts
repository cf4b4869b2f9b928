import type { Detector } from './detector.ts'

const HANDLE = /^@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,39}$/u
const PROFILE =
  /(?:^|\/|\.)(?:facebook|fb|instagram|twitter|x|tiktok|snapchat|linkedin|threads|youtube)\.com\/(?:add\/|in\/|profile\.php\?id=|u\/)?@?[\w.-]+/i
/** A name of an account without a sign that says so; a flag ("Yes") or the name of the site is none. */
const ACCOUNT =
  /^(?!(?:yes|no|true|false|y|n|facebook|instagram|snapchat|twitter|whatsapp|tiktok|telegram|discord|other)$)[\p{L}\p{N}_.#-]{3,40}$/iu

export const SOCIAL_HANDLES: Detector = {
  kind: 'social-handle',
  header:
    /\b(?:twitter|instagram|insta|snapchat|snap|facebook|fb|tik ?tok|discord|telegram|linkedin|xbox|psn|gamer)\b|\bhandles?\b|\buser ?names?\b|\bscreen ?names?\b|\bsocial(?: media)?(?: (?:account|id|profile|name))\b|\bprofile (?:url|link|name)\b|\bonline name\b/,
  named: { matches: (value) => isHandle(value) || ACCOUNT.test(value), share: 0.2, distinct: 3 },
  silent: { matches: isHandle, share: 0.05, distinct: 2 },
}

function isHandle(value: string): boolean {
  return HANDLE.test(value) || PROFILE.test(value)
}
