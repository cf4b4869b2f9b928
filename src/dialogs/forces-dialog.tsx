import { useRef, useState } from 'react'
import type { App } from '../commands/app.ts'
import { useSession } from '../store/read.ts'
import type { ForcesQuestion } from '../store/types.ts'
import { FORCES_LEAD, forcesTitle, forceWords } from '../text/mapping-words.ts'
import { useModal } from './use-modal.ts'

/** Asks which forces of a download are read. None is chosen before; Escape cancels the load. */
export function ForcesDialog({ app }: { app: App }) {
  const asked = useSession(app, (session) => session.forces)
  return asked === null ? null : <Forces key={asked.archive.file} asked={asked} />
}

function Forces({ asked: { archive, answer } }: { asked: ForcesQuestion }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [chosen, choose] = useState<readonly string[]>([])
  useModal(dialog)
  return (
    <dialog ref={dialog} className="forces" aria-labelledby="forces" onCancel={() => answer('cancel')}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen.length > 0) answer(chosen)
        }}
      >
        <h2 id="forces" tabIndex={-1}>
          {forcesTitle(archive.file)}
        </h2>
        <p>{FORCES_LEAD}</p>
        <fieldset>
          <legend>Forces</legend>
          {archive.forces.map((one) => (
            <label key={one.force}>
              <input
                type="checkbox"
                checked={chosen.includes(one.force)}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, one.force] : chosen.filter((force) => force !== one.force))
                }
              />{' '}
              {forceWords(one)}
            </label>
          ))}
        </fieldset>
        <p className="hint" role="status">
          {chosen.length === 0 ? 'Choose one at least.' : ''}
        </p>
        <p className="actions">
          <button type="submit" className="primary" aria-disabled={chosen.length === 0}>
            Read these forces
          </button>
          <button type="button" onClick={() => answer('cancel')}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  )
}
