import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fetchedAddresses, seal } from '../../.ci/one-sealed-file.ts'

const page = (inside: string) => `<html><head><meta charset="utf-8" />${inside}</head><body></body></html>`
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

describe('the policy', () => {
  test('names the hash of each inline script and style, right after the charset', () => {
    const sealed = seal(page('<script type="module">a("$&")</script><script>b()</script><style>p{}</style>'))
    expect(sealed).toMatch(
      /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    )
    expect(sealed).toContain(`script-src ${hash('a("$&")')} ${hash('b()')} 'wasm-unsafe-eval';`)
    expect(sealed).toContain(`style-src ${hash('p{}')};`)
  })

  test('hashes what the parser hands on: line ends become \\n', () => {
    expect(seal(page('<script>a\r\nb\rc</script>'))).toContain(hash('a\nb\nc'))
  })

  test('does not take a style inside a script for one', () => {
    const sealed = seal(page("<script>x = '<style>p{}</style>'</script>"))
    expect(sealed).toContain("style-src 'none';")
  })

  test('refuses a page without a charset, and one that the parser would change', () => {
    expect(() => seal('<html><script>a</script></html>')).toThrow('charset')
    expect(() => seal(page('<script>\0</script>'))).toThrow('NUL')
  })
})

describe('addresses a page would fetch', () => {
  test.each([
    ['<script type="module" src="./main.js"></script>', ['./main.js']],
    ['<link rel="stylesheet" href="https://example.org/a.css">', ['https://example.org/a.css']],
    ['<img alt="" src=a.png>', ['a.png']],
    ['<style>p { background: url("b.png") }</style>', ['b.png']],
    ["<style>@import 'c.css';</style>", ['@import in a style']],
    ['<link rel="icon" href="data:image/svg+xml;base64,AAAA">', []],
    ['<style>p { background: url(data:image/png;base64,AAAA) }</style>', []],
    ['<a href="https://example.org/">A link is followed by a person</a>', []],
    ['<script>img = `<img src="d.png">`</script>', []],
  ])('%s', (html, found) => {
    expect(fetchedAddresses(page(html))).toEqual(found)
  })
})
