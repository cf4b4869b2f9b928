import Papa from 'papaparse'
import type { Picture } from '../../src/core/question/picture.ts'
import type { Question } from '../../src/core/question/question.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { incidents } from '../core/incidents.ts'
import { loaded, question } from '../engine/loading.ts'

export const SOURCE = 'data.police.uk street files of Norfolk Constabulary'
export const ORIGIN = { source: SOURCE, marking: 'OFFICIAL' }

/** Two months and three kinds at a few places, one of them a prison, and one row without location. */
export function fewPlaces() {
  return incidents()
    .at('Norwich 009F', [1.297443, 52.628934])
    .times(7)
    .of('Robbery')
    .times(2)
    .of('Drugs')
    .at('Norwich 009F', [1.31, 52.64], 'On or near Prison')
    .times(5)
    .of('Drugs')
    .in('2021-05')
    .at('Norwich 010A', [-0.021, 52.62], 'On or near Mill Lane')
    .times(5)
    .of('Anti-social behaviour')
    .nowhere()
    .of('Drugs')
}

export async function asked(file: File, written: Partial<Question> = {}) {
  const { engine } = await loaded(file)
  return picturedBy(engine, written)
}

export function picturedBy(
  engine: Engine,
  written: Partial<Question> = {},
): { engine: Engine; picture: Picture; names: string[] } {
  const picture = engine.ask(question(written))
  return { engine, picture, names: engine.names(question(written)) }
}

/** Rows by the names of the header; the byte order mark is not part of the first of them. */
export function rowsOf(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true }).data
}

/** Count of each cell by H3 name, zeros too, straight from the picture. */
export function countsByName({ cells, values }: Picture): Map<string, number> {
  return new Map(Array.from(cells, (cell, at) => [cell.toString(16), values[at] as number]))
}
