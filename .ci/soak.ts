import { spawnSync } from 'node:child_process'

// `npm run soak`: the unit tests with every run of the property tests; `npm test` does a tenth with a fixed seed.
const { status } = spawnSync('npm', ['run', '-s', 'test:unit'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, PLACES_SOAK: '1' },
})
process.exit(status ?? 1)
