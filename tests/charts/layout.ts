import { type Label, labelSpan } from '../../src/charts/label.ts'

/** Pairs of labels that would be printed on top of each other: on one line, and meeting. */
export function meeting(labels: readonly Label[]): [string, string][] {
  return labels.flatMap((one, at) =>
    labels.slice(at + 1).flatMap((other): [string, string][] => {
      const [from, to] = labelSpan(one)
      const [start, end] = labelSpan(other)
      return Math.abs(one.y - other.y) < 10 && from < end && start < to ? [[one.text, other.text]] : []
    }),
  )
}

/** Months in a row, each with the number that `count` gives it. */
export function monthsFrom(first: string, many: number, count: (at: number) => number = () => 1) {
  const [year = 0, month = 0] = first.split('-').map(Number)
  return Array.from({ length: many }, (_, at) => {
    const number = year * 12 + month - 1 + at
    const iso = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
    return { month: iso, count: count(at), isKnown: true, missing: [] as string[] }
  })
}
