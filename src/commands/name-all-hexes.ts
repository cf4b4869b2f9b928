import type { App } from './app.ts'

/** Fetches the names of all hexes of the picture, for a table that shows them all. An answer to an older picture is dropped. */
export async function nameAllHexes(app: App): Promise<void> {
  const { picture, names } = app.session.getState()
  if (picture === null || picture.ranking.length <= picture.rankedNames.length) return
  const { question } = picture
  if (names?.question === question) return
  const all = await app.engine.names(question)
  if (app.session.getState().picture?.question !== question) return
  app.session.setState({ names: { question, names: all } })
}
