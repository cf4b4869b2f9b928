import { type ReactNode, useId } from 'react'

/** A table that scrolls sideways by itself where the page is narrower, with the keyboard too. */
export function ScrollingTable({ caption, children }: { caption: string; children: ReactNode }) {
  const id = useId()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reachable to be scrolled with the arrow keys
    <section className="scrolling" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  )
}
