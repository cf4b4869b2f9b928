import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { licenceComment, licenceNotices, withLicences } from '../../.ci/licence-notices.ts'

describe('what notice is given of', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'places-'))
    install('', { name: 'app', dependencies: { outer: '1' }, devDependencies: { tool: '1' } })
  })
  afterEach(() => rmSync(root, { recursive: true }))

  test('a dependency and its own, nested ones too; no tool, no types', () => {
    const dependencies = { '@scope/inner': '1', '@types/thing': '1' }
    install('node_modules/outer', { dependencies }, { LICENSE: 'Outer terms', NOTICE: 'Outer notice' })
    install('node_modules/outer/node_modules/@scope/inner', { license: 'ISC' }, { 'licence.txt': 'Inner terms' })
    install('node_modules/tool', {}, { LICENSE: 'Tool terms' })
    expect(licenceNotices(root)).toEqual([
      { name: '@scope/inner', version: '1.0.0', licence: 'ISC', texts: ['Inner terms'] },
      { name: 'outer', version: '1.0.0', licence: 'MIT', texts: ['Outer terms', 'Outer notice'] },
    ])
  })

  test('a package that states its terms in the readme alone', () => {
    install('node_modules/outer', {}, { 'README.md': '# Outer\n\n## License (MIT)\n\nCopyright someone\n' })
    expect(licenceNotices(root)[0]?.texts).toEqual(['\nCopyright someone\n'])
  })

  test('a package that leaves its licence at home, where the project keeps a copy', () => {
    install('node_modules/outer', {})
    install('.ci/licences', {}, { 'outer.txt': 'Kept terms' })
    expect(licenceNotices(root)[0]?.texts).toEqual(['Kept terms'])
  })

  test.each([{ 'README.md': '# Outer\n\n## License\n\nMIT\n' }, {}])(
    'a package without terms is refused: %o',
    (files) => {
      install('node_modules/outer', {}, files)
      expect(() => licenceNotices(root)).toThrow('outer 1.0.0 states no licence')
    },
  )

  test('a package that is not installed', () => {
    expect(() => licenceNotices(root)).toThrow('outer is not installed')
  })

  function install(folder: string, json: object, files: Record<string, string> = {}) {
    mkdirSync(join(root, folder), { recursive: true })
    const contents = { 'package.json': JSON.stringify({ version: '1.0.0', license: 'MIT', ...json }), ...files }
    for (const [name, text] of Object.entries(contents)) writeFileSync(join(root, folder, name), text)
  }
})

describe('the comment', () => {
  const notice = (text: string) => ({ name: 'a', version: '1.0.0', licence: 'MIT', texts: [text] })

  test('ends where it should, whatever the licences hold', () => {
    const comment = licenceComment('Own', [notice('-----\r\n--> <b> --!> </body>')])
    expect(comment).toBe(
      '<!--\nOwn\n\nThis file also holds code of others, under these terms:\n\n==== a 1.0.0 (MIT)\n\n-----\n-- > <b> -- !> </body>\n-->',
    )
  })

  test('goes to the end of the body, not into a script', () => {
    expect(withLicences('<body><script>"</body>"</script></body></html>', '<!-- $& -->')).toBe(
      '<body><script>"</body>"</script><!-- $& -->\n  </body></html>',
    )
    expect(() => withLicences('<html></html>', '')).toThrow('</body>')
  })
})
