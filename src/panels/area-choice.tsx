import type { App } from '../commands/app.ts'
import { chooseAreas } from '../commands/choose-areas.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { ImportReport } from '../store/types.ts'
import { EVERYWHERE, SEVERAL_AREAS } from '../text/beneath-words.ts'

/** Longer lists are of small areas, which nobody picks by name. */
const MOST_LISTED = 1_000

/** The whole study area, or one district, ward or other area of the loaded boundaries. */
export function AreaChoice({ app, report }: { app: App; report: ImportReport }) {
  const areas = useWorkspace(app, (workspace) => workspace.question.areas)
  const sets = report.context
    .filter(({ is, areas: own }) => is === 'boundaries' && own.length <= MOST_LISTED)
    .sort((a, b) => a.areas.length - b.areas.length)
  if (sets.length === 0 && areas.length === 0) return null
  const [only = ''] = areas
  const isListed = areas.length === 1 && sets.some((set) => set.areas.some(({ code }) => code === only))
  const value = areas.length === 0 ? '' : isListed ? only : SEVERAL
  return (
    <LabelledSelect
      label="Where"
      value={value}
      onChange={(code) => void chooseAreas(app, code === '' ? [] : code === SEVERAL ? areas : [code])}
    >
      <option value="">{EVERYWHERE}</option>
      {value === SEVERAL && <option value={SEVERAL}>{areas.length === 1 ? only : SEVERAL_AREAS(areas.length)}</option>}
      {sets.map((set) => (
        <optgroup key={set.name} label={set.name}>
          {byName(set.areas).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </LabelledSelect>
  )
}

const SEVERAL = '*'
const collator = new Intl.Collator('en-GB', { numeric: true })

function byName(areas: ImportReport['context'][number]['areas']) {
  return [...areas].sort((a, b) => collator.compare(a.name, b.name))
}
