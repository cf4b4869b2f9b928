import './hex-table.css'
import { useEffect, useMemo, useState } from 'react'
import type { App } from '../commands/app.ts'
import { nameAllHexes } from '../commands/name-all-hexes.ts'
import { useSession } from '../store/read.ts'
import type { Picture } from '../store/types.ts'
import { hexColumns } from '../text/hex-columns.ts'
import { type Direction, firstDirection, type HexOrder, hexRows, inOrder, RATE_ORDER } from '../text/hex-rows.ts'
import { rankedCaption } from '../text/ranked-hexes.ts'
import { PlainRows, type RowsProps, WindowedRows } from './hex-table-rows.tsx'

/** Rows that a plain table shows; more make a page slow, and are then drawn as they come into view. */
const PLAIN = 500

/** Every hexagon with incidents, to be put in order by rank, name or number. Choosing a row chooses its hexagon, and the other way. */
export function HexTable({ app, picture }: { app: App; picture: Picture }) {
  const chosen = useSession(app, (session) => session.chosen)
  const fetched = useSession(app, (session) => session.names)
  const [order, setOrder] = useState<{ by: HexOrder; direction: Direction }>(
    picture.question.measure === 'rate'
      ? { by: RATE_ORDER, direction: 'descending' }
      : { by: 'rank', direction: 'ascending' },
  )
  useEffect(() => {
    if (picture.ranking.length > picture.rankedNames.length) void nameAllHexes(app)
  }, [app, picture])
  const columns = useMemo(() => hexColumns(picture), [picture])
  const names = fetched?.question === picture.question ? fetched.names : null
  const rows = useMemo(
    () => inOrder(hexRows(picture, names), order.by, order.direction, picture),
    [picture, names, order.by, order.direction],
  )
  const props: RowsProps = {
    ...{ app, rows, chosen, order, total: picture.totals.total, caption: rankedCaption(picture, rows.length) },
    columns,
    onOrder: (by) =>
      setOrder({
        by,
        direction: order.by !== by ? firstDirection(by) : order.direction === 'ascending' ? 'descending' : 'ascending',
      }),
  }
  return rows.length <= PLAIN ? <PlainRows {...props} /> : <WindowedRows {...props} />
}
