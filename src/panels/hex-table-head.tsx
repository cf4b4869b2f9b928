import type { HexColumn } from '../text/hex-column.ts'
import { type Direction, HEX_ORDERS, type HexOrder, ORDER_NAMES, RATE_ORDER } from '../text/hex-rows.ts'

interface HexTableHeadProps {
  readonly order: { readonly by: HexOrder; readonly direction: Direction }
  readonly onOrder: (by: HexOrder) => void
  readonly columns: readonly HexColumn[]
}

/** The head of the table of hexagons: three columns can be put in order, and say which way they are. */
export function HexTableHead({ order, onOrder, columns }: HexTableHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {HEX_ORDERS.map((by) => (
          <OrderHead key={by} by={by} order={order} onOrder={onOrder} />
        ))}
        <th scope="col">Share</th>
        {columns.map(({ name }) =>
          name === ORDER_NAMES[RATE_ORDER] ? (
            <OrderHead key={name} by={RATE_ORDER} order={order} onOrder={onOrder} />
          ) : (
            <th key={name} scope="col">
              {name}
            </th>
          ),
        )}
        <th scope="col">H3 cell</th>
      </tr>
    </thead>
  )
}

function OrderHead({ by, order, onOrder }: Omit<HexTableHeadProps, 'columns'> & { by: HexOrder }) {
  return (
    <th
      scope="col"
      className={by === 'name' ? 'words' : undefined}
      aria-sort={order.by === by ? order.direction : 'none'}
    >
      <button type="button" className="order" onClick={() => onOrder(by)}>
        {ORDER_NAMES[by]}
        <span aria-hidden="true">
          {order.by !== by ? '\u00a0↕' : order.direction === 'ascending' ? '\u00a0▲' : '\u00a0▼'}
        </span>
      </button>
    </th>
  )
}
