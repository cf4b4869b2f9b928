import { useEffect, useRef } from 'react'
import type { App } from '../commands/app.ts'
import { useSession } from '../store/read.ts'
import type { Asked } from '../store/session.ts'

/** Asks what a command needs to know. Escape is "cancel": nothing is changed. */
export function AskDialog({ app }: { app: App }) {
  const asked = useSession(app, (session) => session.asked)
  // A question after a question is a dialog of its own: the focus and the field begin anew.
  return asked === null ? null : <Question key={asked.title} asked={asked} />
}

function Question({ asked }: { asked: Asked }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const { title, lines, choices } = asked
  useEffect(() => {
    const before = dialog.current?.ownerDocument.activeElement as HTMLElement | null
    dialog.current?.showModal()
    // The browser would put the focus on the first button, which is a choice; the question comes first.
    if (field.current) field.current.select()
    else dialog.current?.querySelector('h2')?.focus()
    // A dialog that is gone gives the focus to nothing.
    return () => before?.focus()
  }, [])
  const answer = (choice: string) => asked.answer(choice, field.current?.value ?? '')
  return (
    <dialog ref={dialog} aria-labelledby="asked" onCancel={() => answer('cancel')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          answer(choices[0]?.id ?? 'cancel')
        }}
      >
        <h2 id="asked" tabIndex={-1}>
          {title}
        </h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {asked.field && (
          <div className="field">
            <label htmlFor="asked-text">{asked.field.label}</label>
            <input ref={field} id="asked-text" type="text" maxLength={200} defaultValue={asked.field.value} />
          </div>
        )}
        <p className="actions">
          {choices.map(({ id, words }) => (
            <button key={id} type="button" onClick={() => answer(id)}>
              {words}
            </button>
          ))}
        </p>
      </form>
    </dialog>
  )
}
