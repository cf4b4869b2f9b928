import { type Browser, chromium } from 'playwright-core'
import { findOrInstallBrowser } from './find-browser.ts'

/** Same rendering on every machine (software WebGL), and a browser that does not call home while we watch its requests. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
]

/** Starts a headless Chromium with a new, empty profile, which is deleted again when it closes. */
export function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: findOrInstallBrowser(), headless: true, args: [...FLAGS, ...args] })
}
