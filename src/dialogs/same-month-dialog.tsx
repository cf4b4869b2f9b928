import { useEffect, useRef } from 'react'
import type { App } from '../commands/app.ts'
import { useSession } from '../store/read.ts'
import { forceName } from '../text/force-name.ts'
import { monthName } from '../text/numbers.ts'
import { filesOfMonth, replaceWords } from '../text/same-month.ts'

/** Asks what to do with months that come from two files. Escape is "cancel": nothing is changed. */
export function SameMonthDialog({ app }: { app: App }) {
  const asked = useSession(app, (session) => session.sameMonth)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (asked === null || dialog.current?.open) return
    dialog.current?.showModal()
    // The browser would put the focus on the first button, which is a choice; the question comes first.
    dialog.current?.querySelector('h2')?.focus()
  }, [asked])
  if (asked === null) return null
  const { conflicts, answer } = asked
  return (
    <dialog ref={dialog} aria-labelledby="same-month" onCancel={() => answer('cancel')}>
      <h2 id="same-month" tabIndex={-1}>
        {conflicts.length === 1 ? 'More than one file has this month' : 'More than one file has these months'}
      </h2>
      <p>The same month of the same force comes from more than one file. It may have been saved or published again.</p>
      <ul className="conflicts">
        {conflicts.map((conflict) => (
          <li key={`${conflict.force} ${conflict.month}`}>
            <strong>
              {forceName(conflict.force)}, {monthName(conflict.month)}
            </strong>
            : {filesOfMonth(conflict)}. {replaceWords(conflict)}
          </li>
        ))}
      </ul>
      <p className="choices">
        <button type="button" onClick={() => answer('replace')}>
          Replace
        </button>
        <span>Only the last file named counts for the month. Choose this if it is a newer or corrected copy.</span>
        <button type="button" onClick={() => answer('keep')}>
          Keep both
        </button>
        <span>
          Both files count. Rows with the same Crime ID count once, but anti-social behaviour has no Crime ID and would
          count twice.
        </span>
        <button type="button" onClick={() => answer('cancel')}>
          Cancel
        </button>
        <span>Nothing is added; what was loaded before stays.</span>
      </p>
    </dialog>
  )
}
