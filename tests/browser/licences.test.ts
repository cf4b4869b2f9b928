import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { openApp } from '../support/page.ts'

/** Words that each licence has, and its name alone has not. */
const WORDS: Readonly<Record<string, string>> = {
  MIT: 'Permission is hereby granted',
  'Apache-2.0': 'Apache License',
  'BSD-3-Clause': 'Redistribution and use',
  'BSD-2-Clause': 'Redistribution and use',
  ISC: 'Permission to use, copy, modify, and/or distribute',
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('the built file carries its own licence and those of all it holds, as a comment at its end', async () => {
  const { page, problems, close } = await openApp({ browser })
  const comment = await page.evaluate(() => {
    const comments = [...document.body.childNodes].filter((node) => node.nodeType === Node.COMMENT_NODE)
    return comments.at(-1)?.nodeValue ?? ''
  })
  // A licence that ended the comment early would stand on the page as text.
  expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/WARRANT/)
  expect(comment).toMatch(/^\s*MIT License\s+Copyright \(c\) \d{4} The Places and Spaces maintainers/)

  const notices = new Map<string | undefined, string>()
  for (const part of comment.split(/^==== /m)) notices.set(part.split(' ')[0], part)
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
  // The last three come inside others: two in MapLibre as it is published, one with React.
  for (const name of [...Object.keys(dependencies), 'gl-matrix', 'murmurhash-js', 'scheduler']) {
    const notice = notices.get(name) ?? ''
    const licence = /^\S+ \S+ \((.+)\)\n/.exec(notice)?.[1] ?? ''
    expect(Object.keys(WORDS), `licence of ${name}`).toContain(licence)
    expect(notice, name).toContain(WORDS[licence])
  }
  expect(notices.get('maplibre-gl')).toContain('Neither the name of MapLibre GL JS')
  expect(problems).toEqual([])
  await close()
})
