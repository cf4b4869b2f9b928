import { type RefObject, useEffect } from 'react'
import type { App } from '../commands/app.ts'
import { areaClasses, areasOfPicture } from '../map/area-classes.ts'
import type { MapCanvas } from '../map/map-canvas.ts'
import { placeSigns } from '../map/place-signs.ts'
import { shownPlaces } from '../map/shown-places.ts'
import { useSession } from '../store/read.ts'
import type { Picture } from '../store/types.ts'

/** Keeps outlines, filled areas and places on a map in step with the session. `kind` changes where the map is another one. */
export function useMapOverlays(app: App, canvas: RefObject<MapCanvas | null>, picture: Picture, kind: string): void {
  const overlays = useSession(app, (session) => session.overlays)
  const outlined = useSession(app, (session) => session.outlined)
  const filled = useSession(app, (session) => session.filled)
  const places = useSession(app, (session) => session.shownPlaces)
  // `kind` stands in the lists below because a new canvas knows nothing of what the one before was told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(
    () => canvas.current?.setAreas(overlays?.boundaries.find(({ name }) => name === outlined) ?? null),
    [canvas, overlays, outlined, kind],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const set = filled ? overlays?.boundaries.find(({ name }) => name === areasOfPicture(picture)) : undefined
    const classes = set === undefined ? null : areaClasses(picture, set.name, set.codes)
    const { measure } = picture.question
    if (set === undefined || classes === null) canvas.current?.fillAreas(null, null, measure)
    else canvas.current?.fillAreas(set, classes, measure, picture.breaks.length)
  }, [canvas, overlays, filled, picture, kind])
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(
    () => canvas.current?.setPlaces([...shownPlaces(overlays?.places ?? [], places), ...placeSigns(picture)]),
    [canvas, overlays, places, picture, kind],
  )
}
