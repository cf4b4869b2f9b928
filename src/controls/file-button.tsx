import { useRef } from 'react'

/**
 * A button that opens a file dialog; any number of files, or of those with the endings of `accept`. `choose` may open a dialog of its
 * own, and answers false where it cannot: then the browser's plain one opens. A `plain` button is not the main one of its screen. Disabled, the button keeps the focus: a person who works with the keyboard would otherwise be
 * thrown to the top of the page when a load starts.
 */
export function FileButton({
  label,
  choose,
  accept,
  plain = false,
  onFiles,
  disabled,
}: {
  label: string
  choose?: () => Promise<boolean>
  accept?: string
  plain?: boolean
  onFiles: (files: File[]) => void
  disabled: boolean
}) {
  const input = useRef<HTMLInputElement>(null)
  const open = async () => {
    if (!(await choose?.())) input.current?.click()
  }
  return (
    <>
      <button
        type="button"
        className={plain ? undefined : 'primary'}
        aria-disabled={disabled}
        onClick={() => {
          if (!disabled) void open()
        }}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        accept={accept}
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // The same file chosen again has to count as a new choice.
          event.target.value = ''
        }}
      />
    </>
  )
}
