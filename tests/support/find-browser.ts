import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/** Names under which Chromium and its kin are found in PATH. */
const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** Where the installers of each system put Chrome, Edge and Chromium. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'],
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) =>
    ['', homedir()].map((root) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable]
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    return root ? programs.map((program) => join(root, program)) : []
  }),
}

/**
 * Path of an installed Chrome, Edge or Chromium, or null. `PLACES_BROWSER` names one outright; else PATH is searched, then
 * the usual places, then what Playwright has installed before.
 * @throws where `PLACES_BROWSER` names a file that is not there: a test in another browser than asked for would mislead.
 */
function findBrowser(): string | null {
  const asked = process.env.PLACES_BROWSER
  if (asked) {
    if (!existsSync(asked)) throw new Error(`PLACES_BROWSER names ${asked}, but there is no such file.`)
    return asked
  }
  const candidates = [...inPath(COMMANDS), ...(PLACES[process.platform] ?? []), chromium.executablePath()]
  return candidates.find((path) => existsSync(path)) ?? null
}

/** Path of an installed Firefox, or null. `PLACES_FIREFOX` names one outright. */
export function findFirefox(): string | null {
  const asked = process.env.PLACES_FIREFOX
  if (asked) {
    if (!existsSync(asked)) throw new Error(`PLACES_FIREFOX names ${asked}, but there is no such file.`)
    return asked
  }
  const programs = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => process.env[variable] ?? [])
  const candidates = [
    ...inPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
  ]
  return candidates.find((path) => existsSync(path)) ?? null
}

/**
 * As `findBrowser`, but where there is none it installs one: Playwright's Chromium, else Debian's through apt.
 * @throws with a sentence saying what to do, where neither can be had.
 */
export function findOrInstallBrowser(): string {
  const found = findBrowser()
  if (found) return found
  console.log('No Chrome, Edge or Chromium is installed: installing one for the tests.')
  for (const install of [installFromPlaywright, installFromApt]) {
    install()
    const path = findBrowser()
    // A browser whose system libraries are missing is there but does not start: try the next way then.
    if (path && starts(path)) return path
  }
  throw new Error(
    'No browser could be installed. Install Chrome, Edge or Chromium, or set PLACES_BROWSER to the path of one, and run the tests again.',
  )
}

function installFromPlaywright(): void {
  // The shell would be a second, smaller Chromium that we do not start.
  const downloaded = run('npx', ['playwright-core', 'install', '--no-shell', 'chromium'])
  // Its system libraries, which root alone can install; after the download, which may be barred where apt is not.
  if (downloaded && isRoot()) run('npx', ['playwright-core', 'install-deps', 'chromium'])
}

function installFromApt(): void {
  if (!existsSync('/usr/bin/apt-get')) return
  const [command = '', ...args] = isRoot() ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  run(command, [...args, 'update'])
  run(command, [...args, 'install', '-y', '--no-install-recommends', 'chromium'])
}

/** Whether it went well. A failure is no error yet: the caller looks whether a browser is there now, and tries another way. */
function run(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

function starts(path: string): boolean {
  // On Windows chrome.exe --version opens a window instead of answering.
  if (process.platform === 'win32') return true
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 })
    return true
  } catch {
    return false
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function inPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}
