/** Calls `onFiles` for files dropped anywhere on the page, and `onHover` as they are dragged over it. Gives what ends this. */
export function watchDroppedFiles(onFiles: (files: File[]) => void, onHover: (over: boolean) => void): () => void {
  const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  const over = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    // Without this the browser opens the file in place of the page.
    event.preventDefault()
    onHover(true)
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) onHover(false)
  }
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    onHover(false)
    onFiles([...(event.dataTransfer?.files ?? [])])
  }
  window.addEventListener('dragover', over)
  window.addEventListener('dragleave', leave)
  window.addEventListener('drop', drop)
  return () => {
    window.removeEventListener('dragover', over)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('drop', drop)
  }
}
