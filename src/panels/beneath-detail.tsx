import type { App } from '../commands/app.ts'
import { ScrollingTable } from '../controls/scrolling-table.tsx'
import { useSession } from '../store/read.ts'
import type { BeneathDetail as Shown } from '../store/types.ts'
import {
  areaShares,
  BENEATH_HEADING,
  distanceNote,
  indicatorCaption,
  indicatorRows,
  insideCaption,
  insideRows,
  nearColumns,
  placesCaption,
  placesRows,
  residentsSentence,
} from '../text/indicator-words.ts'

/** What lies beneath a hexagon or the chosen areas: figures by file, and places near by. */
export function BeneathDetail({ app, beneath }: { app: App; beneath: Shown }) {
  if (beneath.indicators.length + beneath.places.length === 0) return null
  return (
    <details className="beneath">
      <summary>{BENEATH_HEADING}</summary>
      <BeneathFigures app={app} beneath={beneath} />
    </details>
  )
}

/** The figures themselves. */
export function BeneathFigures({ app, beneath }: { app: App; beneath: Shown }) {
  const hasSnapPoints = useSession(app, (session) =>
    session.picture?.caveats.some(({ code }) => code === 'snap-points' || code === 'stacked-coordinates'),
  )
  const { indicators, places } = beneath
  const tables = [...new Set(indicators.map(({ source }) => source.table))]
  return (
    <>
      <p>{residentsSentence(beneath)}</p>
      <p className="hint">{areaShares(beneath)}</p>
      {tables.map((table) => (
        <ScrollingTable key={table} caption={indicatorCaption(table, indicators)}>
          <thead>
            <tr>
              <th scope="col" className="words">
                Figure
              </th>
              <th scope="col">Value</th>
              <th scope="col" className="words">
                Tenth
              </th>
            </tr>
          </thead>
          <tbody>
            {indicatorRows(indicators.filter(({ source }) => source.table === table)).map((row) => (
              <tr key={row.name}>
                <th scope="row" className="words">
                  {row.name}
                </th>
                <td>{row.value}</td>
                <td className="words">{row.tenth}</td>
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      ))}
      {places.map((near) => (
        <ScrollingTable key={near.list} caption={placesCaption(near)}>
          <thead>
            <tr>
              <th scope="col" className="words">
                Kind
              </th>
              {nearColumns().map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {placesRows(near).map(([kind = '', ...counts]) => (
              <tr key={kind}>
                <th scope="row" className="words">
                  {kind}
                </th>
                {counts.map((value, at) => (
                  <td key={nearColumns()[at]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
      ))}
      {places
        .filter((near) => near.places.length > 0)
        .map((near) => (
          <PlacesInside key={near.list} near={near} />
        ))}
      {places.length > 0 && <p className="hint">{distanceNote(hasSnapPoints === true)}</p>}
    </>
  )
}

function PlacesInside({ near }: { near: Shown['places'][number] }) {
  return (
    <ScrollingTable caption={`${near.list}. ${insideCaption(near)}`}>
      <thead>
        <tr>
          {['Name', 'Kind', 'Hours'].map((name) => (
            <th key={name} scope="col" className="words">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {insideRows(near).map(([name, kind, hours], at) => (
          // Two places may bear one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: rows keep nothing of their own
          <tr key={at}>
            <th scope="row" className="words">
              {name}
            </th>
            <td className="words">{kind}</td>
            <td className="words">{hours}</td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  )
}
