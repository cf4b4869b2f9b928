/**
 * Ways by which a page could send something away; each by its name, which is also the path it asks for. Top-level navigation
 * is not among them: no policy stops a page from that.
 */
export const WAYS_OUT = [
  'fetch',
  'xhr',
  'beacon',
  'socket',
  'event-source',
  'image',
  'stylesheet',
  'font',
  'background',
  'script',
  'iframe',
  'object',
  'video',
  'prefetch',
  'form',
  'worker-fetch',
  'worker-socket',
  'worker-script',
] as const

export type WayOut = (typeof WAYS_OUT)[number]

/**
 * Tries one way out to `host`, run inside the page. It must not refer to anything outside itself, since the browser gets its
 * source alone. Settles when the attempt has been made or refused; the caller still waits a moment for stragglers.
 * @returns what a worker's own policy refused; the page's violations are told to the page.
 */
export async function tryWayOut({ way, host }: { way: WayOut; host: string }): Promise<string> {
  const address = `http://${host}/${way}`
  const add = (tag: string, properties: object) => {
    document.body.append(Object.assign(document.createElement(tag), properties))
  }
  const inWorker = (attempt: string) => {
    const code = `
      addEventListener('securitypolicyviolation', (event) => postMessage('policy: ' + event.effectiveDirective))
      try { ${attempt} } catch {}
      setTimeout(() => postMessage(''), 300)`
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
    return new Promise<string>((done) => {
      worker.onmessage = (event) => done(event.data)
    })
  }
  const attempts: Record<WayOut, () => unknown> = {
    fetch: () => fetch(address),
    xhr: () => {
      const request = new XMLHttpRequest()
      request.open('GET', address)
      request.send()
    },
    beacon: () => navigator.sendBeacon(address, 'rows'),
    socket: () => new WebSocket(`ws://${host}/${way}`),
    'event-source': () => new EventSource(address),
    image: () => add('img', { src: address }),
    stylesheet: () => add('link', { rel: 'stylesheet', href: address }),
    font: () => new FontFace('leak', `url(${address})`).load(),
    background: () => {
      document.body.style.backgroundImage = `url(${address})`
    },
    script: () => add('script', { src: address }),
    iframe: () => add('iframe', { src: address }),
    object: () => add('object', { data: address }),
    video: () => add('video', { src: address }),
    prefetch: () => add('link', { rel: 'prefetch', href: address }),
    form: () => {
      // Into a frame of its own, so that the page stays where it is even if the form does go off.
      add('iframe', { name: 'target-of-form' })
      add('form', { id: 'form', action: address, method: 'post', target: 'target-of-form' })
      document.querySelector<HTMLFormElement>('#form')?.submit()
    },
    'worker-fetch': () => inWorker(`fetch('${address}').catch(() => {})`),
    'worker-socket': () => inWorker(`new WebSocket('ws://${host}/${way}')`),
    'worker-script': () => inWorker(`importScripts('${address}')`),
  }
  try {
    return String((await attempts[way]()) ?? '')
  } catch {
    // Refused, as hoped; what counts is what the listener saw.
    return ''
  }
}
