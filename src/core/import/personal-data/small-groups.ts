/** Shares of rows (0..1). */
export interface SmallGroups {
  /** Rows that are the only one with their combination. */
  readonly alone: number
  /** Rows whose combination fewer than `k` rows share; those alone are among them. */
  readonly below: number
}

/**
 * How many rows can be singled out by what they have in common with few others (k-anonymity): each row holds the values of one
 * incident that a neighbour may know, such as age, sex, ethnicity, place and date. Values are compared as they stand; a blank is a
 * value. No rows give 0 and 0.
 */
export function smallGroups(rows: readonly (readonly string[])[], k: number): SmallGroups {
  const sizes = new Map<string, number>()
  for (const row of rows) {
    const key = JSON.stringify(row)
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  let alone = 0
  let below = 0
  for (const size of sizes.values()) {
    if (size === 1) alone += 1
    if (size < k) below += size
  }
  const all = Math.max(1, rows.length)
  return { alone: alone / all, below: below / all }
}
