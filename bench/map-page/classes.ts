/** Classes 0 to 5, from a seed: another seed changes five in six of them, as another kind of crime would. */
export function classesOf(count: number, seed: number): Uint8Array {
  let state = seed * 2_654_435_769
  return Uint8Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * 6)
  })
}
