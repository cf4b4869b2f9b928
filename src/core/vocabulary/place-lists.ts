const PLACES = 'places:'

/** How the places of a list that is loaded (by its file's name) are asked for beside kinds of offence: "places:register.csv". */
export function askedPlaces(list: string): string {
  return `${PLACES}${list}`
}

/** The list that is asked for so; null for a kind of offence. */
export function placeListOf(asked: string): string | null {
  return asked.startsWith(PLACES) ? asked.slice(PLACES.length) : null
}
