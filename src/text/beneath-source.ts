import type { FigureSource } from '../core/question/beneath.ts'
import type { Picture } from '../core/question/picture.ts'
import { deprivationName, perWords } from './beneath-words.ts'
import { capital } from './capital.ts'
import { count } from './numbers.ts'

/** Where what lies beneath a picture comes from: "Deprivation: imd2025.csv (areas of 2021, 33,755 ranked). Residents: …". '' for counts. */
export function beneathSource({ beneath }: Picture): string {
  if (beneath === null) return ''
  if (beneath.kind === 'rate')
    return `${capital(perWords(beneath.per))}: ${named(beneath.source)}. Boundaries: ${beneath.boundaries}.`
  const { measure, source, residents, ranked, boundaries } = beneath.inequality
  const borders = boundaries === null ? '' : ` Boundaries: ${boundaries}.`
  return `${deprivationName(measure)}: ${named(source)}, ${count(ranked)} areas ranked. Residents: ${named(residents)}.${borders}`
}

function named({ table, vintage }: FigureSource): string {
  return vintage === null ? table : `${table} (areas of ${vintage})`
}
