import { type RefObject, useEffect } from 'react'

/** Opens a dialog over the page with the focus on its heading, and gives the focus back to what had it when the dialog is gone. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const before = dialog.current?.ownerDocument.activeElement as HTMLElement | null
    dialog.current?.showModal()
    // The browser would put the focus on the first field; what is asked comes first.
    dialog.current?.querySelector('h2')?.focus()
    return () => before?.focus()
  }, [dialog])
}
