/**
 * What every invented row states as the force that recorded it, exactly. A table that holds this force holds training data:
 * the engine knows it by this text, whichever way the file came, and refuses to put it beside any other force.
 */
export const TRAINING_FORCE = 'TRAINING DATA: invented constabulary'

/** The words that stand on every screen, sheet and file made of the invented county. */
export const TRAINING_MARK = 'TRAINING DATA: invented'

/** Whether rows of these forces are invented ones, real ones, or both, which must never be. */
export function kindOfForces(forces: readonly string[]): 'none' | 'real' | 'training' | 'mixed' {
  const invented = forces.filter((force) => force === TRAINING_FORCE).length
  if (forces.length === 0) return 'none'
  return invented === 0 ? 'real' : invented === forces.length ? 'training' : 'mixed'
}
