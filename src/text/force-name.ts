/** A force, or another that recorded incidents, as sentences and tables name it. */
export function forceName(force: string): string {
  return force === '' ? 'force not stated' : force
}
