/** One line of the bench's table. `goal` is null where a figure is only shown. */
export interface Figure {
  readonly name: string
  readonly ours: string
  readonly other: string
  readonly ratio: number | null
  readonly goal: Goal | null
}

/** `value` and `limit` are of one unit. */
export interface Goal {
  readonly words: string
  readonly value: number
  readonly limit: number
}

export function isMet({ goal }: Figure): boolean {
  return goal === null || goal.value <= goal.limit
}

/** The figures as a table in Markdown, which also reads well in a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ['Figure', 'Ours', 'Other', 'Ours / other', 'Goal', ''],
    ...figures.map((figure) => [
      figure.name,
      figure.ours,
      figure.other,
      figure.ratio === null ? '' : ratioText(figure.ratio),
      figure.goal?.words ?? '',
      verdict(figure),
    ]),
  ]
  const widths = (rows[0] as string[]).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] as string).length)),
  )
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] as number)).join(' | ')} |`)
  lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  return lines.join('\n')
}

function verdict(figure: Figure): string {
  if (figure.goal === null) return ''
  if (!isMet(figure)) return 'NOT met'
  const { value, limit } = figure.goal
  return limit === 0 ? 'met' : `met, ${Math.round((1 - value / limit) * 100)} % under`
}

function ratioText(ratio: number): string {
  return ratio < 0.2 ? `1/${(1 / ratio).toFixed(1)}` : ratio.toFixed(2)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}
