import './workspace.css'
import { type FormEvent, useRef, useState } from 'react'
import type { App } from '../commands/app.ts'
import { deleteView } from '../commands/delete-view.ts'
import { renameView } from '../commands/rename-view.ts'
import { saveView } from '../commands/save-view.ts'
import { showView } from '../commands/show-view.ts'
import { useWorkspace } from '../store/read.ts'
import type { SavedView } from '../store/types.ts'

/** Questions with a name, to come back to; and a field to keep the present one. */
export function SavedViews({ app }: { app: App }) {
  const views = useWorkspace(app, (state) => state.views)
  const [renaming, setRenaming] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!field.current) return
    saveView(app, field.current.value)
    field.current.value = ''
  }
  const rename = (id: string, name: string) => {
    renameView(app, id, name)
    setRenaming(null)
  }
  return (
    <section className="saved-views" aria-labelledby="saved-views">
      <h2 id="saved-views">Saved views</h2>
      {views.length > 0 && (
        <ul>
          {views.map((view) => (
            <li key={view.id}>
              {renaming === view.id ? (
                <RenameForm view={view} onName={(name) => rename(view.id, name)} onCancel={() => setRenaming(null)} />
              ) : (
                <View
                  view={view}
                  onShow={() => void showView(app, view.id)}
                  onRename={() => setRenaming(view.id)}
                  onDelete={() => {
                    deleteView(app, view.id)
                    // The button that had the focus is gone with its view.
                    field.current?.focus()
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      <form className="field" onSubmit={save}>
        <label htmlFor="new-view">Save this view as</label>
        <input ref={field} id="new-view" type="text" maxLength={200} autoComplete="off" />
        <p className="actions">
          <button type="submit">Save view</button>
        </p>
      </form>
    </section>
  )
}

/** The name shows the view; the smaller buttons say in their names which view they are about. */
function View(props: { view: SavedView; onShow: () => void; onRename: () => void; onDelete: () => void }) {
  const { name } = props.view
  return (
    <>
      <span className="name">{name}</span>
      <p className="actions">
        <button type="button" className="link" aria-label={`Show ${name}`} onClick={props.onShow}>
          Show
        </button>
        <button type="button" className="link" aria-label={`Rename ${name}`} onClick={props.onRename}>
          Rename
        </button>
        <button type="button" className="link" aria-label={`Delete ${name}`} onClick={props.onDelete}>
          Delete
        </button>
      </p>
    </>
  )
}

function RenameForm(props: { view: SavedView; onName: (name: string) => void; onCancel: () => void }) {
  const { view, onName, onCancel } = props
  const field = useRef<HTMLInputElement>(null)
  const id = `rename-${view.id}`
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault()
        onName(field.current?.value ?? '')
      }}
    >
      <label htmlFor={id}>New name of {view.name}</label>
      <input
        ref={(input) => {
          // Who asked to rename types next.
          if (input && field.current === null) input.select()
          field.current = input
        }}
        id={id}
        type="text"
        maxLength={200}
        autoComplete="off"
        defaultValue={view.name}
      />
      <p className="actions">
        <button type="submit">Rename</button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  )
}
