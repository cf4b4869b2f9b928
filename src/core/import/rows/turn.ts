const NOTHING = new Uint8Array(1)

/**
 * Kept when other events have had their turn: a worker hears of a cancellation between two batches. The core has no timers;
 * a digest is what is answered from outside the running code, in a worker and in Node. A page that comes over plain HTTP has
 * none: there a workbook is read without giving way.
 */
export async function turn(): Promise<void> {
  await crypto.subtle?.digest('SHA-256', NOTHING)
}
