import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { licenceComment, licenceNotices, withLicences } from './licence-notices.ts'

/**
 * Finishes the build: the favicon becomes a data URI, a Content-Security-Policy that names the hash of each inline script
 * and style is written right after the charset, the licences of everything inside are written at the end, and the build fails
 * if anything else than one self-contained `index.html` would come out. Comes after vite-plugin-singlefile, which has then put scripts and styles into the page.
 */
export function oneSealedFile(): Plugin {
  let outDir = 'dist'
  let root = '.'
  return {
    name: 'places:one-sealed-file',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      outDir = config.build.outDir
      root = config.root
    },
    transformIndexHtml: {
      order: 'pre',
      // Vite never inlines an icon by itself (its `noInlineLinkRels`).
      handler: (html) => html.replace(/(<link rel="icon" href=")\.\/([^"]+\.svg)"/, inlineIcon),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') this.error('The build made no index.html.')
        const sealed = seal(text(page.source))
        const leaks = fetchedAddresses(sealed)
        if (leaks.length > 0) this.error(`index.html would fetch: ${leaks.join(', ')}`)
        const own = readFileSync(join(root, 'docs/LICENSE'), 'utf8')
        // After sealing: a comment is neither script nor style, and its text must not be taken for one.
        page.source = withLicences(sealed, licenceComment(own, licenceNotices(root)))
      },
    },
    // Not closeBundle, which also runs after a failure above and would report an empty folder in its place.
    writeBundle() {
      const files = readdirSync(outDir, { recursive: true }).map(String)
      if (files.length !== 1 || files[0] !== 'index.html') {
        this.error(`${outDir} must hold index.html alone, but holds: ${files.join(', ') || 'nothing'}`)
      }
    },
  }
}

/** Writes the policy into the page; it lets run what is in the page now, and lets nothing in or out. */
export function seal(page: string): string {
  // The browser hashes what its parser hands on, and the parser turns every line end into \n.
  const html = page.replace(/\r\n?/g, '\n')
  if (html.includes('\0')) throw new Error('The page holds a NUL character; the parser would change it and its hash.')
  const { scripts, styles } = inlineBlocks(html)
  const policy = [
    "default-src 'none'",
    // A GeoPackage is a database: SQLite comes as WebAssembly, which this lets the page compile, and nothing else.
    `script-src ${scripts.map(sha256).join(' ') || "'none'"} 'wasm-unsafe-eval'`,
    `style-src ${styles.map(sha256).join(' ') || "'none'"}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    'connect-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const charset = /<meta charset="?utf-8"?\s*\/?>/i
  if (!charset.test(html)) throw new Error('index.html needs <meta charset="utf-8">: the policy goes right after it.')
  // A function, because `$` in a replacement string has a meaning of its own.
  return html.replace(charset, (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

/**
 * Addresses a browser would fetch on opening the page: `src`, `srcset`, `poster`, `data` of an element, `href` of a
 * `<link>`, `url()` and `@import` of a style. A data URI is no fetch, neither is an `<a href>`.
 */
export function fetchedAddresses(html: string): string[] {
  const { markup, styles } = inlineBlocks(html)
  const found: string[] = []
  for (const [, name = '', attributes = ''] of markup.matchAll(/<([a-z][\w-]*)\b([^>]*)>/gi)) {
    const fetching = name.toLowerCase() === 'link' ? /\shref\s*=\s*["']?([^"'\s>]*)/gi : FETCHING_ATTRIBUTE
    for (const [, address = ''] of attributes.matchAll(fetching)) found.push(address)
  }
  for (const css of styles) {
    for (const [, address = ''] of css.matchAll(/url\(\s*["']?([^"')]*)/gi)) found.push(address)
    if (/@import/i.test(css)) found.push('@import in a style')
  }
  return found.filter((address) => !/^(data:|#|$)/.test(address))
}

const FETCHING_ATTRIBUTE = /\s(?:src|srcset|poster|data)\s*=\s*["']?([^"'\s>]*)/gi

/** Splits a page into its inline scripts, inline styles and the markup around them (whose own scripts and styles are left empty). */
function inlineBlocks(html: string): { scripts: string[]; styles: string[]; markup: string } {
  const scripts: string[] = []
  const styles: string[] = []
  // Scripts are taken out first: a script may hold "<style>" in a string. vite-plugin-singlefile has escaped "</script".
  const withoutScripts = html.replace(/(<script\b[^>]*>)([\s\S]*?)<\/script>/gi, (_, open: string, code: string) => {
    if (code) scripts.push(code)
    return `${open}</script>`
  })
  const markup = withoutScripts.replace(/(<style\b[^>]*>)([\s\S]*?)<\/style>/gi, (_, open: string, css: string) => {
    if (css) styles.push(css)
    return `${open}</style>`
  })
  return { scripts, styles, markup }
}

function inlineIcon(_: string, open: string, path: string): string {
  return `${open}data:image/svg+xml;base64,${readFileSync(path).toString('base64')}"`
}

function sha256(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`
}

function text(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}
