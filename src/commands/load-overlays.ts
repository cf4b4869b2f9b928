import type { App } from './app.ts'

/**
 * Fetches what can be drawn beside the hexes, after files came or went. What was drawn stays so where it is still loaded; boundaries
 * that come first are outlined at once: districts before small areas, whose lines would cover a county.
 */
export async function loadOverlays(app: App): Promise<void> {
  const { report, overlays: before } = app.session.getState()
  const hasAny = report?.context.some((one) => one.is === 'boundaries') ?? false
  if (report === null || (!hasAny && report.places.length === 0)) {
    if (before !== null) app.session.setState({ overlays: null, outlined: null, shownPlaces: [] })
    return
  }
  const overlays = await app.engine.overlays()
  app.session.setState(({ outlined, shownPlaces }) => {
    const names = overlays.boundaries.map(({ name }) => name)
    const isNew = overlays.boundaries.some(({ name }) => !before?.boundaries.some((one) => one.name === name))
    const kept = outlined !== null && names.includes(outlined) ? outlined : null
    return {
      overlays,
      outlined: kept ?? (isNew ? fewest(overlays.boundaries) : null),
      shownPlaces: shownPlaces.filter(({ list }) => overlays.places.some(({ name }) => name === list)),
    }
  })
}

function fewest(sets: readonly { readonly name: string; readonly codes: readonly string[] }[]): string | null {
  return [...sets].sort((a, b) => a.codes.length - b.codes.length)[0]?.name ?? null
}
