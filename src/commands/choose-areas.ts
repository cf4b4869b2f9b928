import type { App } from './app.ts'
import { changeQuestion } from './change-question.ts'

/** Asks about some areas of the loaded boundaries only, or about all ([]), and takes the map there. */
export async function chooseAreas(app: App, codes: readonly string[]): Promise<void> {
  // In one order, as a question that was written has them.
  await changeQuestion(app, { areas: [...codes].sort() })
  const { overlays, picture } = app.session.getState()
  const set = overlays?.boundaries.find((one) => codes.every((code) => one.codes.includes(code)))
  if (set === undefined || picture === null) return
  const wanted = codes.length === 0 ? set.codes : codes
  const boxes = wanted
    .map((code) => set.codes.indexOf(code))
    .map((area) => set.shapes.boxes.subarray(4 * area, 4 * area + 4))
  const edge = (at: number, of: (...values: number[]) => number) => of(...boxes.map((box) => box[at] as number))
  const box = [
    [edge(0, Math.min), edge(1, Math.min)],
    [edge(2, Math.max), edge(3, Math.max)],
  ] as const
  const [lng, lat] = [(box[0][0] + box[1][0]) / 2, (box[0][1] + box[1][1]) / 2]
  app.session.setState({ lookAt: { lng, lat, box, metresPerPixel: null } })
}
