import { useRef } from 'react'

/** A button that opens the browser's file dialog; any number of files. */
export function FileButton({ label, onFiles, disabled }: { label: string; onFiles: (files: File[]) => void; disabled: boolean }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="primary" disabled={disabled} onClick={() => input.current?.click()}>
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
