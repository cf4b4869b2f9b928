import { TRAINING_MARK } from '../core/vocabulary/training.ts'

/** Above every screen while the invented county is loaded. */
export const TRAINING_LINE = `${TRAINING_MARK}. No such place exists.`

/** Offered beside adding data. */
export const TRAINING_OFFER =
  'No data at hand? The invented county has 36 months of made-up incidents, with patterns planted in it to find. It is marked as training data everywhere.'

export const TRAINING_HINT =
  'This county does not exist. Everything shown and saved from it says so, and it can never be mixed with real data.'

/** Above the list of what was planted. */
export const TRUTHS_LEAD =
  'Each of these was put there on purpose. Look for them yourself first; then compare what you found.'

/** Where a sentence names what is opened. */
export const INVENTED_COUNTY = 'the invented county'
