/** What is said when a command cannot do what was asked. */

export const STILL_READING = 'Files are still being read. Add the others when that is done.'

export function loadFailed(reason: string): string {
  return `The files could not be added; what was loaded before is unchanged. (${reason})`
}

export function addressNotUnderstood(reason: string): string {
  return `The address asks something that cannot be answered. ${reason}`
}
