import type { FigureSource, JoinAccount, RatesBeneath } from '../../core/question/beneath.ts'
import type { Picture } from '../../core/question/picture.ts'
import type { Caveat } from '../../core/vocabulary/caveats.ts'

/** What has to be said beside figures of areas. */
export function beneathCaveats(beneath: Picture['beneath']): Caveat[] {
  if (beneath === null) return []
  return beneath.kind === 'rate' ? ofRates(beneath) : ofDeprivation(beneath)
}

function ofRates({ boundaries, source, others, areas, flags, per }: RatesBeneath): Caveat[] {
  const told = others.some((other) => other.per === 'workday') || flags.some((bits) => bits >= 4)
  return [
    { code: 'people-by-land', boundaries, table: source.table, column: source.column },
    ...(per === 'workday' ? [] : [{ code: 'rates-in-centres' as const, told }]),
    ...ofSource(source),
    joined(areas.join),
  ]
}

function ofDeprivation({ inequality }: Extract<NonNullable<Picture['beneath']>, { kind: 'deprivation' }>): Caveat[] {
  const { boundaries, residents, source, measure, join } = inequality
  return [
    { code: 'about-areas' },
    ...(measure === 'index' || measure === 'crime' ? [{ code: 'crime-in-index' as const }] : []),
    ...(boundaries === null
      ? []
      : [{ code: 'people-by-land' as const, boundaries, table: residents.table, column: residents.column }]),
    ...ofSource(source),
    ...ofSource(residents),
    joined(join),
  ]
}

function ofSource({ table, bridge, without }: FigureSource): Caveat[] {
  const caveats: Caveat[] = []
  if (bridge !== null) {
    const { through, from, to, split, merged, lost, peopleAffected } = bridge
    caveats.push({ code: 'bridged', table, through, from, to, split, merged, lost, peopleAffected })
  }
  if (without.areas > 0) caveats.push({ code: 'areas-without-figures', table, ...without })
  return caveats
}

function joined(join: JoinAccount): Caveat {
  return { code: 'area-join', ...join }
}
