import { useRef } from 'react'
import type { App } from '../commands/app.ts'
import { forgetMapping } from '../commands/remember-mappings.ts'
import { useWorkspace } from '../store/read.ts'
import { FORGET_COLUMNS, REMEMBERED_HINT, rememberedSummary, rememberedWords } from '../text/sources-words.ts'

/** The kinds of file whose columns a person has confirmed, each to be forgotten. */
export function RememberedColumns({ app }: { app: App }) {
  const mappings = useWorkspace(app, (workspace) => workspace.mappings)
  const summary = useRef<HTMLElement>(null)
  if (mappings.length === 0) return null
  return (
    <details>
      <summary ref={summary}>{rememberedSummary(mappings.length)}</summary>
      <p className="hint">{REMEMBERED_HINT}</p>
      <ul>
        {mappings.map((mapping) => {
          const names = mapping.columns.map(({ name }) => name)
          const words = rememberedWords(mapping.layout, names)
          return (
            <li key={names.join('|')}>
              {words}{' '}
              <button
                type="button"
                className="link"
                aria-label={`${FORGET_COLUMNS} ${words}`}
                onClick={() => {
                  forgetMapping(app, mapping)
                  summary.current?.focus()
                }}
              >
                {FORGET_COLUMNS}
              </button>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
