/** Calls `onChange` at once and whenever the person's system starts or stops forcing its own colours (Windows contrast themes). */
export function watchForcedColours(onChange: (forced: boolean) => void): void {
  const query = window.matchMedia('(forced-colors: active)')
  onChange(query.matches)
  query.addEventListener('change', () => onChange(query.matches))
}
