import type { App } from '../commands/app.ts'
import { chooseAreas } from '../commands/choose-areas.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { ImportReport } from '../store/types.ts'
import { DISTRICTS_OF, EVERYWHERE, GROUPED_BY, SEVERAL_AREAS } from '../text/beneath-words.ts'

/** Longer lists are of small areas, which nobody picks by name: their districts are offered instead. */
const MOST_LISTED = 250

/** What may be chosen: areas by their codes. */
interface Choice {
  readonly words: string
  readonly codes: readonly string[]
}

/** The whole study area, or one district, ward or other area of the loaded boundaries, or of a lookup of them. */
export function AreaChoice({ app, report }: { app: App; report: ImportReport }) {
  const areas = useWorkspace(app, (workspace) => workspace.question.areas)
  const groups = groupsOf(report)
  if (groups.length === 0 && areas.length === 0) return null
  const choices = groups.flatMap((group) => group.choices)
  const asked = areas.join(' ')
  const at = choices.findIndex(({ codes }) => [...codes].sort().join(' ') === asked)
  const isOther = areas.length > 0 && at === -1
  return (
    <LabelledSelect
      label="Where"
      value={isOther ? OTHER : `${at}`}
      onChange={(value) => value !== OTHER && void chooseAreas(app, choices[Number(value)]?.codes ?? [])}
    >
      <option value="-1">{EVERYWHERE}</option>
      {isOther && <option value={OTHER}>{areas.length === 1 ? areas[0] : SEVERAL_AREAS(areas.length)}</option>}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.choices.map((choice) => (
            <option key={choice.words} value={choices.indexOf(choice)}>
              {choice.words}
            </option>
          ))}
        </optgroup>
      ))}
    </LabelledSelect>
  )
}

const OTHER = '*'
const collator = new Intl.Collator('en-GB', { numeric: true })

function groupsOf({ context }: ImportReport): { label: string; choices: Choice[] }[] {
  const sets = context.filter(({ is }) => is === 'boundaries').sort((a, b) => a.areas.length - b.areas.length)
  return sets.flatMap((set) => {
    const own = set.areas.map(({ code, name }) => ({ words: name, codes: [code] }))
    const districts = [...new Set(set.areas.map(({ district }) => district))].filter((district) => district !== '')
    const byDistrict = districts.map((words) => ({
      words,
      codes: set.areas.filter(({ district }) => district === words).map(({ code }) => code),
    }))
    return [
      ...(byDistrict.length > 1 ? [{ label: DISTRICTS_OF(set.name), choices: byName(byDistrict) }] : []),
      ...set.groups
        .filter(({ kind, groups }) => groups.length <= MOST_LISTED && (kind !== 'district' || districts.length === 0))
        .map(({ kind, through, groups }) => ({
          label: GROUPED_BY(kind, through),
          choices: byName(groups.map(({ name, codes }) => ({ words: name, codes }))),
        })),
      ...(own.length <= MOST_LISTED ? [{ label: set.name, choices: byName(own) }] : []),
    ]
  })
}

function byName(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((a, b) => collator.compare(a.words, b.words))
}
