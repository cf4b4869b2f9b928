import type { App } from './app.ts'

/** Draws the outlines of one file of boundaries above the hexes, or none. */
export function outlineAreas(app: App, name: string | null): void {
  app.session.setState({ outlined: name })
}

/** Colours whole areas in place of hexes, or hexes again. */
export function fillAreas(app: App, isFilled: boolean): void {
  app.session.setState({ filled: isFilled })
}

/** Shows the places of one kind of a list as symbols, or takes them away. */
export function showPlaces(app: App, list: string, kind: string, isShown: boolean): void {
  app.session.setState(({ shownPlaces }) => {
    const others = shownPlaces.filter((one) => one.list !== list || one.kind !== kind)
    return { shownPlaces: isShown ? [...others, { list, kind }] : others }
  })
}
