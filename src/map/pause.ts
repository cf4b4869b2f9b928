/**
 * Lets the browser draw and answer the user before work goes on. Not setTimeout: nested calls are held back to 4 ms each, in
 * a window behind another to a second.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
