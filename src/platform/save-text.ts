/** Offers a text to be saved as a file, through the browser's own download. */
export function saveText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has taken its own hold of the data by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
