import { useRef } from 'react'

/**
 * A button that opens the browser's file dialog; any number of files. Disabled, it keeps the focus: a person who works with the
 * keyboard would otherwise be thrown to the top of the page when a load starts.
 */
export function FileButton({
  label,
  onFiles,
  disabled,
}: {
  label: string
  onFiles: (files: File[]) => void
  disabled: boolean
}) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className="primary"
        aria-disabled={disabled}
        onClick={() => {
          if (!disabled) input.current?.click()
        }}
      >
        {label}
      </button>
      <input
        ref={input}
        type="file"
        multiple
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
