import { TRAINING_MARK } from '../core/vocabulary/training.ts'
import type { InventedFile } from './invented-file.ts'
import { inventedTruths } from './truths.ts'

/** What is planted, for a method to be held against: JSON. */
export function truthsFile(): InventedFile {
  const text = `${JSON.stringify({ note: TRAINING_MARK, resolution: 9, truths: inventedTruths() }, null, 2)}\n`
  return { name: 'training-invented-truths.json', text }
}
