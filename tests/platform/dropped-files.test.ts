import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { filesOf, watchDroppedFiles } from '../../src/platform/dropped-files.ts'

type Tree = { readonly [name: string]: Tree | 'unreadable' | null }

/** The file system of a browser, as far as a drop shows it: null is a file. */
const DOWNLOAD: Tree = {
  'b.csv': null,
  download: {
    '2024-02': { 'b.csv': null, 'a.csv': null, '.DS_Store': null },
    '2024-01': { 'c.csv': null, 'Thumbs.db': null, 'desktop.ini': null },
    '.git': { config: null },
    __MACOSX: { 'c.csv': null },
  },
  'a.csv': null,
}

describe('the files of a drop', () => {
  const all = ['a.csv', 'b.csv', 'c.csv', 'a.csv', 'b.csv']

  test('come from all folders in the order of their paths, without those of the system', async () => {
    const files = await filesOf(drop(DOWNLOAD, { byEntry: true }))
    expect(files.map((file) => file.name)).toEqual(all)
    expect(await texts(files)).toEqual([
      '/a.csv',
      '/b.csv',
      '/download/2024-01/c.csv',
      '/download/2024-02/a.csv',
      '/download/2024-02/b.csv',
    ])
  })

  test('come by handle where entries are refused, as over file:// in Chrome', async () => {
    expect((await filesOf(drop(DOWNLOAD, { byHandle: true }))).map((file) => file.name)).toEqual(all)
  })

  test('come by entry where handles are refused, as an organisation may decide', async () => {
    const transfer = drop(DOWNLOAD, { byEntry: true, byHandle: false })
    expect((await filesOf(transfer)).map((file) => file.name)).toEqual(all)
  })

  test('hold the folder itself where it cannot be read, so that it is named as refused', async () => {
    const files = await filesOf(drop(DOWNLOAD, {}))
    expect(files.map((file) => file.name)).toEqual(['a.csv', 'b.csv', 'download'])
  })

  test('hold the folder itself where one file of it cannot be had, or none is there', async () => {
    const tree: Tree = { broken: { 'a.csv': null, 'b.csv': 'unreadable' }, empty: { '.DS_Store': null } }
    for (const ways of [{ byEntry: true }, { byHandle: true }])
      expect((await filesOf(drop(tree, ways))).map((file) => file.name)).toEqual(['broken', 'empty'])
  })

  test('are all there when a folder holds more than one batch of them', async () => {
    const names = Array.from({ length: 250 }, (_, at) => `${1000 + at}.csv`)
    const tree = { many: Object.fromEntries(names.map((name) => [name, null])) }
    expect((await filesOf(drop(tree, { byEntry: true }))).map((file) => file.name)).toEqual(names)
  })

  test('leave out what is no file: text dragged along', async () => {
    const transfer = { items: [{ kind: 'string' }, ...drop({ 'a.csv': null }, {}).items] } as unknown as DataTransfer
    expect((await filesOf(transfer)).map((file) => file.name)).toEqual(['a.csv'])
  })
})

describe('dragging over the page', () => {
  beforeEach(() => vi.stubGlobal('window', new EventTarget()))
  afterEach(() => vi.unstubAllGlobals())

  test('is told once as it begins and once as it ends', async () => {
    const onHover = vi.fn()
    const dropped = new Promise<File[]>((onFiles) => watchDroppedFiles(onFiles, onHover))
    for (let times = 0; times < 5; times++) send('dragover')
    expect(onHover.mock.calls).toEqual([[true]])
    send('dragleave', { relatedTarget: 'an element' })
    expect(onHover).toHaveBeenCalledTimes(1)
    send('dragleave')
    send('dragleave')
    send('dragover')
    send('drop')
    expect(onHover.mock.calls).toEqual([[true], [false], [true], [false]])
    expect((await dropped).map((file) => file.name)).toEqual(['a.csv'])
  })

  test('of text is left to the browser', () => {
    const onHover = vi.fn()
    const onFiles = vi.fn()
    watchDroppedFiles(onFiles, onHover)
    for (const type of ['dragover', 'drop'])
      expect(send(type, { dataTransfer: { types: ['text/plain'] } }).defaultPrevented).toBe(false)
    expect(onHover).not.toHaveBeenCalled()
    expect(onFiles).not.toHaveBeenCalled()
  })

  test('is no longer told after the end', () => {
    const onHover = vi.fn()
    watchDroppedFiles(() => {}, onHover)()
    send('dragover')
    expect(onHover).not.toHaveBeenCalled()
  })

  function send(type: string, properties: object = {}): Event {
    const dataTransfer = Object.assign(drop({ 'a.csv': null }, {}), { types: ['Files'] })
    const event = Object.assign(
      new Event(type, { cancelable: true }),
      { dataTransfer, relatedTarget: null },
      properties,
    )
    window.dispatchEvent(event)
    return event
  }
})

function texts(files: readonly File[]): Promise<string[]> {
  return Promise.all(files.map((file) => file.text()))
}

/** Ways that the browser lets a folder be read by; a handle is there at all where `byHandle` is given. */
interface Ways {
  readonly byEntry?: boolean
  readonly byHandle?: boolean
}

/** A drop of a tree. Like a browser's it is empty once the event has been handled, and gives its entries in batches. */
function drop(tree: Tree, { byEntry = false, byHandle }: Ways): DataTransfer {
  let over = false
  queueMicrotask(() => {
    over = true
  })
  const during = <T>(given: T) => (over ? null : given)
  const items = Object.entries(tree).map(([name, inside]) => ({
    kind: 'file',
    getAsFile: () => during(new File([`/${name}`], name)),
    webkitGetAsEntry: () => during(entryOf(name, inside, `/${name}`, byEntry)),
    ...(byHandle !== undefined && {
      getAsFileSystemHandle: () =>
        byHandle ? Promise.resolve(during(handleOf(name, inside))) : Promise.reject(new Error('NotAllowedError')),
    }),
  }))
  return { items } as unknown as DataTransfer
}

function entryOf(name: string, inside: Tree[string] | undefined, path: string, readable: boolean): object {
  const isDirectory = typeof inside === 'object' && inside !== null
  const entries = Object.entries(isDirectory ? inside : {}).map(([inner, tree]) =>
    entryOf(inner, tree, `${path}/${inner}`, readable),
  )
  return {
    name,
    isDirectory,
    file: (resolve: (file: File) => void, reject: (problem: Error) => void) =>
      inside === null && readable ? resolve(new File([path], name)) : reject(new Error('EncodingError')),
    createReader: () => {
      const left = [...entries]
      return {
        readEntries: (resolve: (some: object[]) => void, reject: (problem: Error) => void) =>
          readable ? resolve(left.splice(0, 100)) : reject(new Error('EncodingError')),
      }
    },
  }
}

function handleOf(name: string, inside: Tree[string] | undefined): object {
  if (typeof inside !== 'object' || inside === null) {
    const getFile = async () => {
      if (inside === 'unreadable') throw new Error('NotReadableError')
      return new File([name], name)
    }
    return { kind: 'file', name, getFile }
  }
  async function* entries() {
    for (const [inner, tree] of Object.entries(inside as Tree)) yield [inner, handleOf(inner, tree)]
  }
  return { kind: 'directory', name, entries }
}
