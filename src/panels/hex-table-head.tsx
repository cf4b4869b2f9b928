import { type Direction, HEX_ORDERS, type HexOrder, ORDER_NAMES } from '../text/hex-rows.ts'

interface HexTableHeadProps {
  readonly order: { readonly by: HexOrder; readonly direction: Direction }
  readonly onOrder: (by: HexOrder) => void
}

/** The head of the table of hexagons: three columns can be put in order, and say which way they are. */
export function HexTableHead({ order, onOrder }: HexTableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {HEX_ORDERS.map((by) => (
          <th
            key={by}
            scope="col"
            className={by === 'name' ? 'words' : undefined}
            aria-sort={order.by === by ? order.direction : 'none'}
          >
            <button type="button" className="order" onClick={() => onOrder(by)}>
              {ORDER_NAMES[by]}
              <span aria-hidden="true">{order.by !== by ? ' ↕' : order.direction === 'ascending' ? ' ▲' : ' ▼'}</span>
            </button>
          </th>
        ))}
        <th scope="col">Share</th>
        <th scope="col">H3 cell</th>
      </tr>
    </thead>
  )
}
