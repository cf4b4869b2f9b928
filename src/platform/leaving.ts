/** Has the browser ask before the page is closed or loaded again, while `isToLose` says so. The words are the browser's own. */
export function watchLeaving(isToLose: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (isToLose()) event.preventDefault()
  })
}
