/** The hash of the page's address. */
export function currentHash(): string {
  return window.location.hash
}

/** Puts a hash into the address bar: as a new step of the Back button, or in place of the present one. */
export function putHash(hash: string, how: 'step' | 'replace'): void {
  if (hash === window.location.hash) return
  if (how === 'step') window.history.pushState(null, '', hash)
  else window.history.replaceState(null, '', hash)
}

/** Calls `onChange` when a link, the Back button or a person changes the hash; `putHash` does not. */
export function watchHash(onChange: () => void): void {
  window.addEventListener('popstate', onChange)
}
