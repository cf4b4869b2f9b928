import type { Picture } from '../core/question/picture.ts'
import { TRAINING_MARK } from '../core/vocabulary/training.ts'
import { areaClasses, areasOfPicture } from '../map/area-classes.ts'
import { PALETTE } from '../map/colours.ts'
import { placeSigns } from '../map/place-signs.ts'
import { symbolOf } from '../map/place-symbols.ts'
import { rampOfAreas } from '../map/ramp.ts'
import { shownLegend } from '../map/shown-legend.ts'
import { shownPlaces } from '../map/shown-places.ts'
import { showsAll } from '../map/shows-all.ts'
import { prepareSlices } from '../map/svg/corners.ts'
import { mapSheet } from '../map/svg/sheet.ts'
import { saveBytes } from '../platform/save-bytes.ts'
import { svgToPng } from '../platform/svg-to-png.ts'
import { beneathSource } from '../text/beneath-source.ts'
import { signsSentence } from '../text/beneath-words.ts'
import { caveatSentence } from '../text/caveats.ts'
import { exportStem } from '../text/export-words.ts'
import { testSentences } from '../text/finding-sentences.ts'
import { outlinedSentence } from '../text/hex-words.ts'
import { classesOf, MAP_NOT_SAVED, PART_OF_MAP, sourceLine } from '../text/map-words.ts'
import { period } from '../text/numbers.ts'
import { pictureSentences } from '../text/picture-sentences.ts'
import { definitionWords, pictureTitle } from '../text/picture-words.ts'
import { studyAreaSentence, summarySentence, totalsSentence } from '../text/summary.ts'
import type { App } from './app.ts'
import { markWords, notedSources } from './change-source.ts'

/** Pixels of the PNG to one of the sheet: about 275 dots an inch on A4. */
const SCALE = 2

/** Saves the map as it looks now, on a sheet with all that has to stand beside it, as a PNG. */
export async function exportMap(app: App): Promise<void> {
  const { picture, report, ground, mapView, chosen, playing } = app.session.getState()
  const asked = app.workspace.getState().question
  if (picture === null || picture.period === null || report === null) return
  await prepareSlices(picture.cells)
  const title = pictureTitle(picture, report)
  const sheet = mapSheet({
    title,
    summary: [summarySentence(picture), ...pictureSentences(picture), ...whatIsShown(app)].join(' '),
    mark: report.training ? TRAINING_MARK : markWords(notedSources(report, app.workspace.getState().sourceNotes)),
    period: period(picture.period.from, picture.period.to),
    definition: definitionWords(picture),
    source: [sourceLine(report), beneathSource(picture)].filter((line) => line !== '').join(' '),
    classMethod: classesOf(picture, playing !== null && typeof asked.classes === 'string'),
    caveats: [
      ...testSentences(picture),
      ...picture.caveats.map(caveatSentence),
      studyAreaSentence(picture),
      totalsSentence(picture),
    ],
    picture,
    ground,
    view: mapView,
    shown: mapView,
    palette: PALETTE,
    chosen,
    legend: shownLegend(picture, PALETTE),
    ...overlaysOf(app, picture),
  })
  try {
    const png = await svgToPng(sheet.svg, sheet.width, sheet.height, SCALE)
    saveBytes(`${exportStem(picture)}-map.png`, 'image/png', png)
  } catch {
    app.session.setState({ problem: MAP_NOT_SAVED })
  }
}

/** Outlines, filled areas and places as they are on the screen. */
function overlaysOf({ session }: App, picture: Picture) {
  const { overlays, outlined, filled, shownPlaces: shown } = session.getState()
  const find = (name: string | null) => overlays?.boundaries.find((set) => set.name === name) ?? null
  const set = filled ? find(areasOfPicture(picture)) : null
  const classes = set === null ? null : areaClasses(picture, set.name, set.codes)
  return {
    areas: find(outlined),
    fill:
      set === null || classes === null
        ? null
        : { areas: set, classes, ramp: rampOfAreas(classes, picture.question.measure, picture.breaks.length) },
    places: [...shownPlaces(overlays?.places ?? [], shown), ...placeSigns(picture)],
  }
}

/** What somebody who sees only the sheet would miss: that the map is a part, and what the outlined hex is. */
function whatIsShown(app: App): string[] {
  const { picture, mapView, chosen, detail, shownPlaces: shown } = app.session.getState()
  const signs = signsSentence(shown.map(({ kind, list }, at) => ({ kind: kind || list, shape: symbolOf(at).shape })))
  const isPart = picture !== null && mapView !== null && !showsAll(picture.cells, mapView)
  return [
    ...(isPart ? [PART_OF_MAP] : []),
    ...(signs === '' ? [] : [signs]),
    ...(detail !== null && detail.cell === chosen ? [outlinedSentence(detail)] : []),
  ]
}
