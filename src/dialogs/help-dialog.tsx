import { useEffect, useRef } from 'react'
import type { App } from '../commands/app.ts'
import { useSession } from '../store/read.ts'
import { CLOSE, SHORTCUTS, WHERE_DATA_GO } from '../text/workspace.ts'

/** Keys, and where data go. */
export function HelpDialog({ app }: { app: App }) {
  const isOpen = useSession(app, (session) => session.help)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const before = dialog.current?.ownerDocument.activeElement as HTMLElement | null
    dialog.current?.showModal()
    dialog.current?.querySelector('h2')?.focus()
    // A dialog that is gone gives the focus to nothing.
    return () => before?.focus()
  }, [isOpen])
  if (!isOpen) return null
  const close = () => app.session.setState({ help: false })
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help" onCancel={close}>
      <h2 id="help" tabIndex={-1}>
        Help
      </h2>
      <h3>Keys</h3>
      <dl className="keys">
        {SHORTCUTS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>Where your data go</h3>
      {WHERE_DATA_GO.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="actions">
        <button type="button" onClick={close}>
          {CLOSE}
        </button>
      </p>
    </dialog>
  )
}
