/** Offers bytes to be saved as a file, through the browser's own download. */
export function saveBytes(name: string, type: string, bytes: Uint8Array | string | Blob): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has taken its own hold of the data by the next turn of the event loop.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
