/** Words that a locality officer must never meet on a screen or in a file, and "hotspot" said of anything but a hex. */
export const FORBIDDEN = /\b(contaminat\w*|orphan\w*|gate|gates|exposure|hot ?spots?|offenders?|z-scores?|p-values?)\b/i
