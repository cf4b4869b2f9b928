import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { addData } from '../../src/commands/add-data.ts'
import type { App } from '../../src/commands/app.ts'
import { changeQuestion } from '../../src/commands/change-question.ts'
import { incidents } from '../core/incidents.ts'
import { loadingApp, pretendWindow } from './stage.ts'

beforeEach(() => pretendWindow())
afterEach(() => vi.unstubAllGlobals())

async function withData(): Promise<App> {
  const app = loadingApp()
  await addData(app, [incidents().times(3).of('Robbery').of('Drugs').file()])
  return app
}

it('a picture takes away what was said of the question before', async () => {
  const app = await withData()
  await changeQuestion(app, { measure: 'when' })
  expect(app.session.getState().problem).toMatch(/give the month alone/)
  await changeQuestion(app, { measure: 'count' })
  expect(app.session.getState().problem).toBeNull()
  expect(app.session.getState().picture?.question.measure).toBe('count')
})

it('what is said while a picture is on its way stays', async () => {
  const app = await withData()
  const asking = changeQuestion(app, { groups: ['Drugs'] })
  app.session.setState({ problem: 'Invented and real data are never shown together.' })
  await asking
  expect(app.session.getState().picture?.question.groups).toEqual(['Drugs'])
  expect(app.session.getState().problem).toBe('Invented and real data are never shown together.')
})
