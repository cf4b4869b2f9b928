import { useState } from 'react'
import type { App } from '../commands/app.ts'
import { savePreparedData } from '../commands/save-prepared-data.ts'
import { PREPARED_HINT, SAVE_PREPARED } from '../text/export-words.ts'

/** Keeps what is loaded for the next time, as a file of the person's own. */
export function SavePrepared({ app }: { app: App }) {
  const [said, setSaid] = useState('')
  const save = async () => {
    setSaid('')
    setSaid((await savePreparedData(app)) ?? '')
  }
  return (
    <>
      <p className="actions">
        <button type="button" aria-describedby="prepared-hint" onClick={() => void save()}>
          {SAVE_PREPARED}
        </button>
      </p>
      <p className="hint" id="prepared-hint">
        {PREPARED_HINT}
      </p>
      <p aria-live="polite">{said}</p>
    </>
  )
}
