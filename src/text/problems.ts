import { list } from './numbers.ts'

/** What is said when a command cannot do what was asked. */

export const STILL_READING = 'Files are still being read. Add the others when that is done.'

/** Files that were left out because the very same are loaded. */
export function loadedAlready(names: readonly string[]): string {
  const one = names.length === 1
  return `${list(names)} ${one ? 'is' : 'are'} loaded already, byte for byte the same, and ${one ? 'was' : 'were'} not added again.`
}

export function loadFailed(reason: string): string {
  return `The files could not be added; what was loaded before is unchanged. (${reason})`
}

export function addressNotUnderstood(reason: string): string {
  return `The address asks something that cannot be answered. ${reason}`
}

/** Asked for the invented county while something is loaded. */
export const REMOVE_BEFORE_TRAINING =
  'Data are loaded. Invented and real data are never shown together: choose “Remove what is loaded” on the Data screen first, or open this page once more.'
