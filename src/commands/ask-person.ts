import type { Asked } from '../store/session.ts'
import type { App } from './app.ts'

/** Waits for a person's answer to a question in words: the id of the choice, and what they typed where there is a field. */
export function askPerson(app: App, words: Omit<Asked, 'answer'>): Promise<{ choice: string; text: string }> {
  // Two questions at once would stand on each other: the one before counts as "cancel".
  app.session.getState().asked?.answer('cancel', '')
  return new Promise((resolve) => {
    const answer = (choice: string, text: string) => {
      app.session.setState({ asked: null })
      resolve({ choice, text })
    }
    app.session.setState({ asked: { ...words, answer } })
  })
}
