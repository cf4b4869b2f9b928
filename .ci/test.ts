import { spawnSync } from 'node:child_process'
import { findOrInstallBrowser } from '../tests/support/find-browser.ts'

/*
 * `npm test`: everything that must hold, cheapest first; stops at the first step that fails. Each step is an npm script
 * that runs by itself too, to look at one failure.
 */
const STEPS: readonly { name: string; run: () => void }[] = [
  { name: 'Types', run: script('types') },
  { name: 'Lint and unused code', run: script('lint') },
  { name: 'Architecture and unit tests', run: script('test:unit') },
  { name: 'Build', run: script('build') },
  { name: 'Find a browser', run: chooseBrowser },
  { name: 'Browser tests on the built file', run: script('test:browser') },
]

const started = Date.now()
for (const [index, step] of STEPS.entries()) {
  console.log(`\n[${index + 1}/${STEPS.length}] ${step.name}`)
  const begun = Date.now()
  try {
    step.run()
  } catch (error) {
    console.error(`\nFAILED: ${step.name}, after ${seconds(begun)}: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
  console.log(`[${index + 1}/${STEPS.length}] ${step.name}: passed in ${seconds(begun)}`)
}
console.log(`\nAll ${STEPS.length} steps passed in ${seconds(started)}.`)

function script(name: string): () => void {
  return () => {
    // On Windows npm is a .cmd file, which only a shell can start.
    const { status, error } = spawnSync('npm', ['run', '-s', name], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (error) throw error
    if (status !== 0) throw new Error(`"npm run ${name}" ended with ${status}; its messages are above.`)
  }
}

/** Named in the environment, so that every test file of the next step starts the same browser. */
function chooseBrowser(): void {
  const path = findOrInstallBrowser()
  process.env.PLACES_BROWSER = path
  console.log(path)
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
