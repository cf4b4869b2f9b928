import type { AreaRates, DeprivationBeneath, Inequality, RatesBeneath } from '../core/question/beneath.ts'
import type { Picture } from '../core/question/picture.ts'
import { countedAreas, deprivationName, perWords, rateWithInterval, rateWords } from './beneath-words.ts'
import { incidentsOf } from './crime-groups.ts'
import { count, counted, percent, period } from './numbers.ts'

/** What lies beneath a picture, in sentences, with denominators and period; '' where nothing was asked for. */
export function beneathSentences(picture: Picture): string[] {
  const { beneath } = picture
  if (beneath === null) return []
  return beneath.kind === 'rate' ? rateSentences(picture, beneath) : inequalitySentences(picture, beneath)
}

function rateSentences(picture: Picture, { per, areas, flags }: RatesBeneath): string[] {
  // Of whole areas: their people are counted and not estimated, and not cut off with the hexagons of a district.
  const { all } = areas
  const what = incidentsOf(picture.question, 2)
  const few = flags.filter((bits) => (bits & 1) === 1).length
  const when = whenOf(picture)
  return [
    `${rateWithInterval(all)} ${what} per 1,000 ${perWords(per)}${when}: ${count(all.count)} among ${count(Math.round(all.people))}. Brackets hold 95% intervals.${areas.all.people < areas.county.people ? ` The county has ${rateWithInterval(areas.county)}.` : ''}`,
    funnelSentence(areas, per),
    few === 0
      ? ''
      : `${counted(few, 'hexagon has', 'hexagons have')} fewer than 100 ${perWords(per)}, so that no rate is given there.`,
  ].filter((sentence) => sentence !== '')
}

/** How the areas lie about the county's rate, in a sentence. */
export function funnelSentence({ rows, kind, widened }: AreaRates, per: string): string {
  const judged = rows.filter(({ place }) => place !== null)
  if (judged.length === 0) return ''
  const high = judged.filter(({ place }) => place === 'far-above').length
  const low = judged.filter(({ place }) => place === 'far-below').length
  const limits = widened ? '99.8% limits, widened because areas differ anyway' : '99.8% limits'
  return `Of ${countedAreas(judged.length, kind)}, the rate per ${perWords(per)} is clearly above the county’s in ${count(high)} and clearly below it in ${count(low)} (${limits}).`
}

function inequalitySentences(picture: Picture, { inequality }: DeprivationBeneath): string[] {
  const when = whenOf(picture)
  return [
    inequalitySentence(picture, inequality),
    gapSentence(inequality, when),
    correlationSentence(inequality, when),
  ].filter((sentence) => sentence !== '')
}

/** ", April 2021 to March 2022"; '' where no month is known. */
function whenOf({ period: asked }: Picture): string {
  return asked === null ? '' : `, ${period(asked.from, asked.to)}`
}

/** Shares of offences against shares of residents. */
function inequalitySentence(picture: Picture, { measure, all, tenth, fifth, ranked, areas }: Inequality): string {
  const when = whenOf(picture)
  const share = (of: typeof tenth) =>
    `${percent(of.count, of.of)} (95% interval ${hundredths(of.low)} to ${hundredths(of.high)})`
  const whose = ranked > areas * 2 ? 'in the country' : 'among the ranked areas'
  return `Of ${count(all.count)} ${incidentsOf(picture.question, all.count)}${when}, that lie in these areas, ${share(tenth)} happened in areas among the most deprived tenth ${whose}, where ${percent(tenth.residents, tenth.ofResidents)} of residents live, and ${share(fifth)} in the most deprived fifth, with ${percent(fifth.residents, fifth.ofResidents)} of residents (${deprivationName(measure)}). About areas, not people.`
}

/** The slope and the ratio of the two ends of the line. */
function gapSentence({ slope, relative, dispersion }: Inequality, when: string): string {
  if (slope === null) return 'For a slope over all tenths, areas of at least three of them are needed.'
  const more = slope.value <= 0
  const [gap, low, high] = more ? [-slope.value, -slope.high, -slope.low] : [slope.value, slope.low, slope.high]
  const ratio =
    relative === null || relative.ratio <= 0
      ? ''
      : more
        ? `; ${timesWords(1 / relative.ratio)} as many (${ends(1 / relative.high, relative.low > 0 ? 1 / relative.low : Number.POSITIVE_INFINITY)})`
        : `; ${timesWords(relative.ratio)} as many (${ends(relative.low, relative.high)})`
  const widened = dispersion > 1 ? ', widened because areas of one tenth differ more than chance would have it' : ''
  const [from, to] = more ? ['most', 'least'] : ['least', 'most']
  return `Along a line through all tenths${when}, the ${from} deprived end has ${rateWords(gap)} incidents per 1,000 residents more than the ${to} deprived end (95% interval ${signed(low)} to ${signed(high)}${widened})${ratio}.`
}

function correlationSentence({ correlation }: Inequality, when: string): string {
  if (correlation === null) return ''
  const { rho, n, low, high } = correlation
  const two = (value: number) => signed(value, 2)
  return `Rank correlation of the areas’ rates with their rank (1 is the most deprived)${when}: ${two(rho)} (${two(low)} to ${two(high)}), n = ${count(n)}.`
}

function ends(low: number, high: number): string {
  return Number.isFinite(high) ? `${low.toFixed(1)} to ${high.toFixed(1)}` : `${low.toFixed(1)} or more`
}

function timesWords(ratio: number): string {
  return `${ratio.toFixed(1)} times`
}

function hundredths(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

/** With a true minus sign: "−0.55". */
function signed(value: number, decimals = 1): string {
  return `${value < 0 ? '\u2212' : ''}${Math.abs(value).toFixed(decimals)}`
}
