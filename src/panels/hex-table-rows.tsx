import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type ReactNode, type RefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { App } from '../commands/app.ts'
import type { HexColumn } from '../text/hex-column.ts'
import { type Direction, type HexOrder, ROWS_HINT } from '../text/hex-rows.ts'
import type { RankedHex } from '../text/ranked-hexes.ts'
import { HexTableHead } from './hex-table-head.tsx'
import { HexTableRow } from './hex-table-row.tsx'
import { useCurrentRow } from './use-current-row.ts'

export interface RowsProps {
  readonly app: App
  readonly rows: readonly RankedHex[]
  readonly chosen: bigint | null
  readonly order: { readonly by: HexOrder; readonly direction: Direction }
  readonly onOrder: (by: HexOrder) => void
  /** Incidents on the map, of which each row has a share. */
  readonly total: number
  readonly caption: string
  readonly columns: readonly HexColumn[]
}

/** All rows at once. */
export function PlainRows(props: RowsProps) {
  const { rows, chosen } = props
  const box = useRef<HTMLElement>(null)
  const reveal = (cell: bigint) =>
    box.current?.querySelector(`[data-cell="${cell.toString(16)}"]`)?.scrollIntoView({ block: 'nearest' })
  const current = useCurrentRow(rows, chosen, box, (at) => reveal((rows[at] as RankedHex).cell))
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice moves the rows
  useEffect(() => {
    if (chosen !== null) reveal(chosen)
  }, [chosen])
  return (
    <Frame {...props} box={box}>
      <tbody {...current.handlers}>
        {rows.map((hex, at) => (
          <HexTableRow key={hex.cell.toString(16)} {...rowProps(props, hex, at)} isStop={at === current.at} />
        ))}
      </tbody>
    </Frame>
  )
}

/** About the height of a row on one line; each is measured when it is drawn. */
const ROW = 35

/** Only the rows in view and the one that Tab reaches; spaces stand for the others. */
export function WindowedRows(props: RowsProps) {
  const { rows, chosen } = props
  const box = useRef<HTMLElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const [head, setHead] = useState(0)
  useLayoutEffect(() => setHead(body.current?.offsetTop ?? 0), [])
  const current = useCurrentRow(rows, chosen, body, (at) => virtualizer.scrollToIndex(at, { align: 'auto' }))
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: (at) => (rows[at] as RankedHex).cell.toString(16),
    overscan: 8,
    scrollMargin: head,
    // What is below the head that stays on top would be out of sight.
    scrollPaddingStart: ROW,
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), current.at),
  })
  // Only a new choice moves the rows: a new picture or order must not pull a person away from what is being read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const at = chosen === null ? -1 : rows.findIndex(({ cell }) => cell === chosen)
    if (at !== -1) virtualizer.scrollToIndex(at, { align: 'auto' })
  }, [chosen])
  let drawnTo = head
  const items = virtualizer.getVirtualItems()
  return (
    <Frame {...props} box={box}>
      <tbody ref={body} {...current.handlers}>
        {items.map(({ index, start, end, key }) => {
          const gap = start - drawnTo
          drawnTo = end
          return (
            <Fragment key={String(key)}>
              <Space height={gap} columns={5 + props.columns.length} />
              <HexTableRow
                measure={virtualizer.measureElement}
                {...rowProps(props, rows[index] as RankedHex, index)}
                isStop={index === current.at}
              />
            </Fragment>
          )
        })}
        <Space height={virtualizer.getTotalSize() + head - drawnTo} columns={5 + props.columns.length} />
      </tbody>
    </Frame>
  )
}

function rowProps({ app, chosen, total, columns }: RowsProps, hex: RankedHex, at: number) {
  return { app, hex, at, total, columns, isChosen: hex.cell === chosen }
}

/** The rows drawn, with one more in its place. */
function withRow(drawn: number[], at: number): number[] {
  return at === -1 || drawn.includes(at) ? drawn : [...drawn, at].sort((a, b) => a - b)
}

/** Rows that are not drawn, as so much room. */
function Space({ height, columns }: { height: number; columns: number }) {
  return height <= 0 ? null : (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of nothing but room cannot be focused
    <tr aria-hidden="true" className="space">
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

function Frame({
  rows,
  caption,
  columns,
  order,
  onOrder,
  box,
  children,
}: RowsProps & { box: RefObject<HTMLElement | null>; children: ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable to be scrolled with the keyboard
    <section ref={box} className="scrolling hex-table" aria-labelledby={id} tabIndex={0}>
      <table aria-rowcount={rows.length + 1}>
        <caption>
          <span id={id}>{caption}</span>
          <span className="hint">{ROWS_HINT}</span>
        </caption>
        <HexTableHead order={order} onOrder={onOrder} columns={columns} />
        {children}
      </table>
    </section>
  )
}
