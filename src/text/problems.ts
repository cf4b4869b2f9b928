/** What is said when a command cannot do what was asked. */

export const STILL_READING = 'Files are still being read. Add the others when that is done.'

export function loadFailed(reason: string): string {
  return `The files could not be added; what was loaded before is unchanged. (${reason})`
}

export function addressNotUnderstood(reason: string): string {
  return `The address asks something that cannot be answered. ${reason}`
}

/** Asked for the invented county while something is loaded. */
export const REMOVE_BEFORE_TRAINING =
  'Data are loaded. Invented and real data are never shown together: choose “Remove what is loaded” on the Data screen first, or open this page once more.'
