import type {
  ChangeFinding,
  ConcentrationFinding,
  GiStarFinding,
  PairFinding,
  RecurrenceFinding,
} from '../core/question/finding.ts'
import type { Picture } from '../core/question/picture.ts'
import { againstWords, isOfPlaces } from './against-words.ts'
import { plainCellSize } from './cell-size.ts'
import { groupName, incidentsOf } from './crime-groups.ts'
import { chanceWords } from './finding-tables.ts'
import { harmSentences } from './harm-words.ts'
import { lastingSentences } from './lasting-words.ts'
import { count, counted, list, monthRuns, percent, period } from './numbers.ts'
import { overTimeSentences, ruleSentence } from './over-time-words.ts'
import { ratioWords } from './ratio-words.ts'
import { whenSentences } from './when-words.ts'

/** With this begins a sentence that must not be missed. */
export const WARNING = 'WARNING:'

/** What a test found, in sentences, with denominators, period and what was tested against; none where nothing was tested. */
export function findingSentences(picture: Picture): string[] {
  const { finding } = picture
  if (finding === null || picture.period === null) return []
  switch (finding.kind) {
    case 'gi-star':
      return giStarSentences(picture, finding)
    case 'concentration':
      return concentrationSentences(picture, finding)
    case 'recurrence':
      return recurrenceSentences(picture, finding)
    case 'pair':
      return pairSentences(picture, finding)
    case 'change':
      return changeSentences(picture, finding)
    case 'over-time':
      return overTimeSentences(picture, finding)
    case 'lasting':
      return lastingSentences(picture, finding)
    case 'when':
      return whenSentences(picture, finding)
    case 'harm':
      return harmSentences(picture, finding)
  }
}

function giStarSentences(picture: Picture, { places }: GiStarFinding): string[] {
  const what = incidentsOf(picture.question, 2)
  const { total } = picture.totals
  const hexes = places.reduce((sum, place) => sum + place.hexes.length, 0)
  const held = places.reduce((sum, place) => sum + place.count, 0)
  const found =
    places.length === 0
      ? `No place is higher than chance for ${what}${when(picture)}.`
      : `${counted(places.length, 'place is', 'places are')} higher than chance for ${what}${when(picture)}: ${hexesOf(picture, hexes)} with ${count(held)} of the ${count(total)} on the map (${percent(held, total)}).`
  return [found]
}

/** What chance means in a test, how much was tested, and what was not; none where nothing was tested. */
export function testSentences({ finding }: Picture): string[] {
  if (finding === null || !('test' in finding)) return []
  const { test } = finding
  const { dispersion, tests, rings, level, untested, isSparse, expectedNearby, residents } = test
  const chance =
    test.null === 'residents'
      ? `Chance means here: incidents in proportion to residents (${residents?.table ?? ''}), and as uneven as they are over the county (${unevenness(test.groups, dispersion)}).`
      : 'Chance means here: the counts of all hexagons dealt out anew among them, each as likely anywhere. Where people live is not in it: town centres then stand out for being towns.'
  const around = rings === 1 ? 'the six around it' : 'those in two rings around it'
  return [
    finding.kind === 'over-time' ? ruleSentence(finding) : '',
    `${chance} A hexagon is tested together with ${around}; of ${counted(tests, 'test')}, corrected together, at most about ${Math.round(100 * level)}% of the hexagons named are expected to be false.`,
    isSparse
      ? `Few incidents: chance puts ${number(expectedNearby)} in and around a hexagon, so that only strong clusters can show.`
      : '',
    untested.count > 0
      ? `${counted(untested.count, 'incident')} in ${counted(untested.hexes, 'hexagon')} where nobody is known to live could not be tested and ${untested.count === 1 ? 'is' : 'are'} in no place.`
      : '',
  ].filter((sentence) => sentence !== '')
}

/** How much more than by chance counts vary: one figure a kind of offence. */
function unevenness(groups: number, dispersion: number | null): string {
  if (groups > 1) return 'each map tested by a figure of its own'
  return dispersion !== null && dispersion > 1
    ? `variance ${number(dispersion)} times the mean`
    : 'no more than by chance: Poisson'
}

function concentrationSentences(picture: Picture, finding: ConcentrationFinding): string[] {
  const { cellsHoldingHalf, countHeld, shareOfArea, shareOfResidents, gini, generalisedGini, ties } = finding
  const { total } = picture.totals
  if (total === 0) return []
  const living = shareOfResidents === null ? '' : ` and ${percent(shareOfResidents, 1)} of its residents`
  return [
    `${count(total)} ${incidentsOf(picture.question, total)}${definedBy(picture)}${when(picture)}: ${percent(countHeld, total)} of them in ${percent(shareOfArea, 1)} of the area${living} (${hexesOf(picture, cellsHoldingHalf)}).${ties > 0 ? ` ${counted(ties, 'hexagon', 'hexagons')} more with as many as the last of these would have done as well.` : ''}`,
    `Gini coefficient ${gini.toFixed(2)}; ${generalisedGini.toFixed(2)} when it is allowed for that there are ${total < picture.cells.length ? 'fewer incidents than hexagons' : 'as many incidents as hexagons or more'} (0: all alike; 1: all in one). Counts of anything lie unevenly by chance alone; this says how unevenly, not whether it is more than chance.`,
  ]
}

function recurrenceSentences(picture: Picture, { groups, levels, places, strata }: RecurrenceFinding): string[] {
  const two = levels.find((level) => level.groups === 2)
  const beyond = levels.find(({ observed, high }) => observed > high)
  const like = strata.by === 'residents' ? 'with about as many residents' : 'where anything was ever recorded'
  const said = (level: (typeof levels)[number]) =>
    `${counted(level.observed, 'hexagon is', 'hexagons are')} high for ${count(level.groups)} kinds or more, where chance would make ${chanceWords(level.expected)} (${count(level.low)} to ${count(level.high)} in 95 of 100 deals)`
  const compared = [...new Set([two, beyond])].filter((level) => level !== undefined).map(said)
  const kinds = groups.map(({ name }) => groupName(name).toLowerCase())
  const named = kinds.length > 5 ? [...kinds.slice(0, 3), `${count(kinds.length - 3)} more`] : kinds
  return [
    `${counted(places.length, 'place recurs', 'places recur')} among ${count(groups.length)} kinds of offence (${list(named)})${when(picture)}: each of ${places.length === 1 ? 'its' : 'their'} hexagons is higher than chance for at least two of these kinds, which share no incident.`,
    `${compared.join('; ')}: each kind’s high hexagons dealt out anew among hexagons ${like}.${beyond === undefined ? ' That is no more than chance.' : ''} High hexagons lie in clusters, and a deal breaks them up: read the range as too narrow.`,
  ]
}

function pairSentences(picture: Picture, { classes, counts, against, leeL, spearman }: PairFinding): string[] {
  const of = (code: (typeof classes)[number]['code']) =>
    classes.find((one) => one.code === code) ?? { hexes: 0, first: 0, other: 0 }
  const other = againstWords(against)
  const first = againstWords(picture.question.groups)
  const both = of('both')
  return [
    `${counted(both.hexes, 'hexagon is', 'hexagons are')} higher than chance for both ${first} and ${other}${when(picture)}, ${count(of('only-first').hexes)} for ${first} only and ${count(of('only-other').hexes)} for ${other} only. Both: ${count(both.first)} of ${count(counts.first)} (${percent(both.first, counts.first)}) and ${count(both.other)} of ${count(counts.other)} (${percent(both.other, counts.other)}).`,
    `${leeL === null ? '' : `Lee’s L ${signed(leeL)} (how far the two go together in and around the same hexagons, −1 to 1). `}${spearman === null ? '' : `Rank correlation ${signed(spearman.rho)} (${signed(spearman.low)} to ${signed(spearman.high)}), n = ${count(spearman.n)} hexagons, those with neither too. `}Association, not cause: places with many people have more of most things.${isOfPlaces(against) ? ' Places are counted as they stand in the file, whatever the months.' : ''}`,
  ]
}

function changeSentences(
  picture: Picture,
  { base, total, ratio, places, tests, relativeTo, months, level }: ChangeFinding,
): string[] {
  const what = incidentsOf(picture.question, 2)
  const more = places.filter((place) => place.ratio.value > 1).length
  const against = relativeTo === 'county' ? 'against the change of the whole study area' : 'as counted, month for month'
  const all =
    ratio === null
      ? ''
      : `${count(total.after)} ${what}${when(picture)}, ${count(total.before)} in ${period(base.from, base.to)}: ${ratioWords(ratio)} a month.`
  return [
    ...(months.unlike.length > 0 || months.before !== months.after
      ? [
          `${WARNING} the periods are not the same calendar months (${count(months.before)} months supplied in the earlier, ${count(months.after)} in the later). Seasons alone can make this difference.`,
        ]
      : []),
    all,
    months.leftOut.length === 0
      ? ''
      : `${monthRuns(months.leftOut)} ${months.leftOut.length === 1 ? 'is' : 'are'} in neither period: not everybody supplied ${months.leftOut.length === 1 ? 'it' : 'them'}.`,
    `${counted(more, 'hexagon has', 'hexagons have')} clearly more and ${count(places.length - more)} clearly fewer, ${against}. ${counted(tests, 'hexagon', 'hexagons')} with an incident in either period tested together (E-test); at most about ${Math.round(100 * level)}% of those named are expected to be false.`,
  ].filter((sentence) => sentence !== '')
}

/** ", by the Norfolk definition … (2024-01)", where a definition says what is counted. */
function definedBy({ definition }: Picture): string {
  return definition === null ? '' : `, by “${definition.name}” (${definition.version})`
}

function hexesOf({ question }: Picture, hexes: number): string {
  return `${counted(hexes, 'hexagon')} of ${plainCellSize(question.resolution)}`
}

function when({ period: asked }: Picture): string {
  return asked === null ? '' : `, ${period(asked.from, asked.to)}`
}

/** With as many digits as say something: "0.04", "1.3", "27". */
function number(value: number): string {
  if (value >= 10) return count(Math.round(value))
  return value >= 1 ? value.toFixed(1) : value.toPrecision(1)
}

function signed(value: number): string {
  return `${value < 0 ? '\u2212' : ''}${Math.abs(value).toFixed(2)}`
}
