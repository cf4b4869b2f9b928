import { useId } from 'react'
import { ScrollingTable } from '../controls/scrolling-table.tsx'
import type { MappingProposal } from '../store/types.ts'
import { count } from '../text/numbers.ts'

/** Columns of the first rows that are shown: enough to tell a header from a title. */
const SHOWN = 8
const COLUMNS = Array.from({ length: SHOWN }, (_, at) => at)
/** The header is looked for among so many rows. */
const LAST_ROW = 100

interface HeaderRowProps {
  readonly proposal: MappingProposal
  readonly row: number
  readonly onChange: (row: number) => void
}

/** Which row of the file is its header: a number, or a choice among the first rows as they stand. */
export function HeaderRow({ proposal: { firstRows, mapping }, row, onChange }: HeaderRowProps) {
  const id = useId()
  const wide = firstRows.some((cells) => cells.length > SHOWN)
  const rows = firstRows.map((cells, at) => ({ number: at + 1, cells }))
  return (
    <>
      <div className="field">
        <label htmlFor={id}>Row of the header</label>
        <input
          id={id}
          type="number"
          min={1}
          max={LAST_ROW}
          value={row}
          onChange={({ target }) => {
            const wanted = Math.round(target.valueAsNumber)
            if (wanted >= 1 && wanted <= LAST_ROW) onChange(wanted)
          }}
        />
      </div>
      <details open={mapping.headerRow > 1}>
        <summary>First rows of the file</summary>
        <ScrollingTable caption="First rows of the file: choose the header">
          <tbody>
            {rows.map(({ number, cells }) => (
              <tr key={number} className={number === row ? 'chosen' : undefined}>
                <th scope="row">
                  <label>
                    <input type="radio" name={id} checked={number === row} onChange={() => onChange(number)} /> Row{' '}
                    {count(number)}
                  </label>
                </th>
                {COLUMNS.map((column) => (
                  <td key={column} className="words">
                    {cells[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </ScrollingTable>
        {wide && <p className="hint">Only the first {count(SHOWN)} columns are shown here.</p>}
      </details>
    </>
  )
}
