import type { App } from '../commands/app.ts'
import type { Picture } from '../store/types.ts'
import { lorenzTable, lorenzTitles } from '../text/finding-charts.ts'
import { changedTable, pairTable } from '../text/finding-tables.ts'
import { harmTable } from '../text/harm-words.ts'
import { pickedTable, windowsTable } from '../text/lasting-words.ts'
import { binsTable } from '../text/over-time-words.ts'
import { weekTable, whenTitles } from '../text/when-words.ts'
import { FigureTableOf } from './chart-figure.tsx'
import { PlacesTable } from './places-table.tsx'
import { RecurrenceMatrix } from './recurrence-matrix.tsx'

/** What a test found, as tables above that of the hexagons; nothing where nothing was tested. */
export function FindingTables({ app, picture }: { app: App; picture: Picture }) {
  const { finding } = picture
  switch (finding?.kind) {
    case 'gi-star':
      return <PlacesTable app={app} picture={picture} places={finding.places} most={finding.places.length} isWide />
    case 'recurrence':
      return <RecurrenceMatrix app={app} finding={finding} />
    case 'pair':
      return <Figures table={pairTable(picture, finding)} />
    case 'change':
      return finding.places.length === 0 ? null : <Figures table={changedTable(picture, finding)} />
    case 'over-time':
      return (
        <>
          <PlacesTable app={app} picture={picture} places={finding.places} most={finding.places.length} isWide />
          <Figures table={binsTable(finding)} />
        </>
      )
    case 'lasting':
      return (
        <>
          <Figures table={windowsTable(finding)} />
          <Figures table={pickedTable(finding)} />
        </>
      )
    case 'when':
      return <FigureTableOf caption={whenTitles(picture, finding).title} table={weekTable(finding)} />
    case 'concentration':
      return <FigureTableOf caption={lorenzTitles(picture, finding).title} table={lorenzTable(finding)} />
    case 'harm':
      return <Figures table={harmTable(finding)} />
    default:
      return null
  }
}

function Figures({ table }: { table: ReturnType<typeof pairTable> }) {
  return <FigureTableOf caption={table.caption} table={table} />
}
