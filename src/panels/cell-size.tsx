import type { App } from '../commands/app.ts'
import { changeCellSize } from '../commands/change-cell-size.ts'
import { LabelledSelect } from '../controls/labelled-select.tsx'
import { useWorkspace } from '../store/read.ts'
import type { Resolution } from '../store/types.ts'
import { cellSize, FOLLOWING_HINT, SIZE_CHOICES } from '../text/cell-size.ts'

/** The size of hexagon: one of five, or whatever fits the zoom of the map. */
export function CellSize({ app }: { app: App }) {
  const resolution = useWorkspace(app, (workspace) => workspace.question.resolution)
  const isFollowing = useWorkspace(app, (workspace) => workspace.settings.cellSize === 'follow-zoom')
  return (
    <LabelledSelect
      label="Size of hexagon"
      value={isFollowing ? 'follow-zoom' : String(resolution)}
      hint={isFollowing ? FOLLOWING_HINT : ''}
      onChange={(value) => void changeCellSize(app, value === 'follow-zoom' ? value : (Number(value) as Resolution))}
    >
      {SIZE_CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {cellSize(choice)}
        </option>
      ))}
      <option value="follow-zoom">
        {isFollowing ? `Follows the zoom: ${cellSize(resolution)}` : 'Follows the zoom'}
      </option>
    </LabelledSelect>
  )
}
