import type { ContextReport } from '../core/question/context-report.ts'
import { countedAreas } from './beneath-words.ts'
import { count, counted, list } from './numbers.ts'

const REJECTED: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'code-missing': ['row has no code', 'rows have no code'],
  'code-unreadable': ['row has a code of another kind (a total, for example)', 'rows have a code of another kind'],
  'wrong-number-of-fields': ['row has too many fields', 'rows have too many fields'],
  'weight-unreadable': [
    'row has no weight that is a number from 0 up',
    'rows have no weight that is a number from 0 up',
  ],
  'code-again': ['row repeats a code with the same weight', 'rows repeat a code with the same weight'],
  'no-shape': ['area has no outline', 'areas have no outline'],
  'not-an-area': ['shape is a line or a point', 'shapes are lines or points'],
  'outside-the-grid': ['area lies outside the grid', 'areas lie outside the grid'],
  'not-repairable': ['outline is broken and could not be mended', 'outlines are broken and could not be mended'],
  'coordinates-unreadable': ['area has coordinates that are no numbers', 'areas have coordinates that are no numbers'],
}

/** "Boundaries of 552 lower layer areas (LSOA), 2021". */
export function contextSentence(one: ContextReport): string {
  const census = one.vintage === null ? '' : `, ${one.vintage}`
  switch (one.is) {
    case 'boundaries':
      return `Boundaries of ${countedAreas(one.kept, one.kind)}${census}`
    case 'area-table':
      return `Figures of ${countedAreas(one.kept, one.kind)}${census}`
    case 'lookup':
      return `Lookup between areas, ${counted(one.read, 'row')}`
    case 'harm':
      return `Weights of harm for ${counted(one.kept, 'code')}, version ${one.harm?.version ?? ''}: ${one.harm?.source ?? ''}${one.harm?.unit ? ` (${one.harm.unit})` : ''}`
  }
}

/** What is to be known of a file of areas, a short text each. */
export function contextNotes(one: ContextReport): string[] {
  const rejected = Object.entries(one.rejected).map(([reason, rows]) => {
    const [single, many] = REJECTED[reason] ?? [reason, reason]
    return `${count(rows)} ${rows === 1 ? single : many} and ${rows === 1 ? 'is' : 'are'} left out`
  })
  return [
    ...(one.grid === 'british-national-grid' ? ['On the British National Grid; moved to longitude and latitude.'] : []),
    ...(one.is === 'boundaries' && one.columns.kept.length === 0 ? [NO_CODES] : []),
    ...(one.repaired > 0
      ? [`${counted(one.repaired, 'outline crosses itself and was', 'outlines cross themselves and were')} mended.`]
      : []),
    ...(one.fits === null
      ? []
      : [
          one.fits.areas === 0
            ? `None of its codes is one of ${one.fits.boundaries}.`
            : `Has ${count(one.fits.areas)} of the ${countedAreas(one.fits.of, one.kind)} of ${one.fits.boundaries}.`,
        ]),
    ...rejected.map((text) => `${text}.`),
    ...(one.unreadable > 0
      ? [`${counted(one.unreadable, 'cell holds', 'cells hold')} a text instead of a figure.`]
      : []),
    ...(one.missing > one.unreadable
      ? [`${counted(one.missing - one.unreadable, 'cell is', 'cells are')} empty.`]
      : []),
    ...(one.columns.kept.length > 0 ? [`Read: ${firstFew(one.columns.kept)}.`] : []),
    ...(one.columns.dropped.length > 0 ? [`Not used: ${firstFew(one.columns.dropped)}.`] : []),
  ]
}

/** A table may have hundreds of columns. */
const MOST_NAMED = 6

function firstFew(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  return list(more > 1 ? [...names.slice(0, MOST_NAMED), `${count(more)} more`] : names)
}

const NO_CODES =
  'No attribute holds codes or names: no table can be joined to these areas, and they are called Area 1, Area 2 and so on.'

export const CONTEXT_HEADING = 'Boundaries, figures by area, and weights'
export const STUDY_SET_NOTE = 'Sets the study area.'
