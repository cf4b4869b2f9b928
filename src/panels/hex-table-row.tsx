import type { App } from '../commands/app.ts'
import { chooseHex } from '../commands/choose-hex.ts'
import type { HexColumn } from '../text/hex-column.ts'
import { count, percent } from '../text/numbers.ts'
import type { RankedHex } from '../text/ranked-hexes.ts'

interface HexTableRowProps {
  readonly app: App
  readonly hex: RankedHex
  /** Its place in the order of the table, from 0. */
  readonly at: number
  readonly total: number
  readonly columns: readonly HexColumn[]
  readonly isChosen: boolean
  /** Tab reaches this row; the arrow keys reach the others. */
  readonly isStop: boolean
  /** Told of the row as it is drawn, where rows are measured. */
  readonly measure?: (row: HTMLTableRowElement | null) => void
}

/** One hexagon of the table. */
export function HexTableRow({ app, hex, at, total, columns, isChosen, isStop, measure }: HexTableRowProps) {
  const { rank, cell, name, marks, flags, incidents, position } = hex
  return (
    <tr
      ref={measure}
      data-index={at}
      data-cell={cell.toString(16)}
      // The head is row 1.
      aria-rowindex={at + 2}
      className={isChosen ? 'chosen' : undefined}
    >
      <td>{count(rank)}</td>
      <th scope="row" className="words">
        <button
          type="button"
          className="link"
          tabIndex={isStop ? 0 : -1}
          aria-pressed={isChosen}
          onClick={() => void chooseHex(app, cell)}
        >
          {name}
        </button>
        {marks !== '' && <span className="mark">{marks}</span>}
        {flags !== '' && <span className="mark">{flags}</span>}
      </th>
      <td>{count(incidents)}</td>
      <td>{percent(incidents, total)}</td>
      {columns.map((column) => (
        <td key={column.name}>{column.words(position)}</td>
      ))}
      <td>
        <code className="code">{cell.toString(16)}</code>
      </td>
    </tr>
  )
}
