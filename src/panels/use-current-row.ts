import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { RankedHex } from '../text/ranked-hexes.ts'

/** Rows that PageUp and PageDown move by. */
const PAGE = 10

interface CurrentRow {
  /** Position of the one row that Tab reaches. */
  readonly at: number
  /** For the body of the table. */
  readonly handlers: {
    readonly onFocus: (event: FocusEvent) => void
    readonly onBlur: () => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

/**
 * One row of the table is a tab stop, and the arrow keys move from row to row: with thousands of stops Tab would never come out of
 * the table again. It is the row that has the focus, else the chosen one, else the first.
 *
 * @param reveal brings a row into view before it gets the focus
 */
export function useCurrentRow(
  rows: readonly RankedHex[],
  chosen: bigint | null,
  body: RefObject<HTMLElement | null>,
  reveal: (at: number) => void,
): CurrentRow {
  const [focused, setFocused] = useState<bigint | null>(null)
  const isMoving = useRef(false)
  const positionOf = (wanted: bigint | null) => (wanted === null ? -1 : rows.findIndex(({ cell }) => cell === wanted))
  const at = Math.max(0, focused !== null && positionOf(focused) !== -1 ? positionOf(focused) : positionOf(chosen))
  useLayoutEffect(() => {
    if (!isMoving.current || focused === null) return
    isMoving.current = false
    body.current
      ?.querySelector<HTMLElement>(`[data-cell="${focused.toString(16)}"] button`)
      ?.focus({ preventScroll: true })
  }, [focused, body])
  return {
    at,
    handlers: {
      onFocus: ({ target }) => {
        const cell = target.closest<HTMLElement>('tr')?.dataset.cell
        if (cell !== undefined) setFocused(BigInt(`0x${cell}`))
      },
      onBlur: () => {
        if (!isMoving.current) setFocused(null)
      },
      onKeyDown: (event) => {
        const to = targetOf(event.key, at, rows.length - 1)
        if (to === null || rows[to] === undefined) return
        event.preventDefault()
        if (to === at) return
        isMoving.current = true
        reveal(to)
        setFocused(rows[to].cell)
      },
    },
  }
}

function targetOf(key: string, at: number, last: number): number | null {
  const within = (to: number) => Math.min(Math.max(to, 0), last)
  switch (key) {
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowUp':
      return within(at - 1)
    case 'PageDown':
      return within(at + PAGE)
    case 'PageUp':
      return within(at - PAGE)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
