import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { land } from './.ci/land.ts'
import { noCodeWithoutNotice } from './.ci/licence-notices.ts'
import { oneSealedFile } from './.ci/one-sealed-file.ts'

export default defineConfig({
  plugins: [react(), land(), viteSingleFile(), noCodeWithoutNotice(), oneSealedFile()],
  // Nothing is copied beside index.html: what lies in public/ is imported (?raw) or named in index.html, and so inlined.
  publicDir: false,
  build: {
    // Councils' managed machines run Edge up to two years behind; Firefox 128 is the ESR of that time.
    target: ['edge130', 'chrome130', 'firefox128', 'safari17.6'],
    // There is one module, so nothing to preload; the polyfill would also fetch.
    modulePreload: false,
    sourcemap: false,
    reportCompressedSize: false,
  },
  // A classic worker starts from a blob: address in a page opened over file:// in every browser we test.
  worker: { format: 'iife', plugins: () => [noCodeWithoutNotice()] },
  test: {
    projects: [
      {
        // A project takes over no plugin from above.
        plugins: [land()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: two of them on a two-core machine make each other's waits run out.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A second, the default, is a guess about how busy the machine is.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
