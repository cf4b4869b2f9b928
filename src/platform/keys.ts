/** A key that goes down anywhere on the page. */
export interface KeyPress {
  /** As the browser names it, letters small. */
  readonly key: string
  /** Control, or Command on a Mac. */
  readonly control: boolean
  readonly shift: boolean
  /** In a field that takes text, where keys belong to the text. */
  readonly inText: boolean
  /** In a list, where a letter chooses. */
  readonly inList: boolean
  /** A dialog stands before the page. */
  readonly inDialog: boolean
}

/** Calls `onKey` for every key; where it says true, the browser does nothing of its own with it. */
export function watchKeys(onKey: (press: KeyPress) => boolean): void {
  window.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : null
    const taken = onKey({
      key: event.key.length === 1 ? event.key.toLowerCase() : event.key,
      control: (event.ctrlKey || event.metaKey) && !event.altKey,
      shift: event.shiftKey,
      inText:
        target?.matches('input:not([type=button], [type=checkbox], [type=radio], [type=range]), textarea') ?? false,
      inList: target?.matches('select') ?? false,
      inDialog: document.querySelector('dialog[open]') !== null,
    })
    if (taken) event.preventDefault()
  })
}
