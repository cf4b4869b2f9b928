/** "Prince Of Wales Road (Norwich)", or that no file names it. */
export function placeName({ name }: { readonly name: string }): string {
  return name === '' ? 'A place without a name' : name
}
