import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context'

/** One incident of an invented force, in the columns of a data.police.uk street file. */
export interface Incident {
  readonly id?: string
  readonly month?: string
  readonly at?: readonly [number, number] | readonly [string, string]
  readonly near?: string
  readonly type?: string
}

/** Writes a street file and gives its path. */
export function writeStreetFile(folder: string, name: string, incidents: readonly Incident[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${[HEADER, ...incidents.map(line)].join('\n')}\n`)
  return path
}

function line({ id = '', month = '2024-01', at = [1.2951, 52.6302], near = 'High Street', type }: Incident): string {
  const place = `${at[0]},${at[1]},On or near ${near},E01000001,Inventham 001A`
  return `${id},${month},Invented Police,Invented Police,${place},${type ?? 'Violence and sexual offences'},,`
}

/** 60 incidents in three touching parts of an invented town, over two months; the busiest part is Mill Lane, with 30. */
export function inventedTown(): Incident[] {
  return Array.from({ length: 60 }, (_, at) => ({
    id: `case-${at}`,
    month: at % 2 === 0 ? '2024-01' : '2024-02',
    near: at < 30 ? 'Mill Lane' : at < 50 ? 'Prison' : 'Station Road',
    at: at < 30 ? ([1.3, 52.63] as const) : at < 50 ? ([1.308, 52.63] as const) : ([1.29, 52.633] as const),
    type: at % 3 === 0 ? 'Robbery' : 'Violence and sexual offences',
  }))
}
