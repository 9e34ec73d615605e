import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = join(fileURLToPath(import.meta.url), '../..')

export default defineConfig({
  root,
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: [join(root, 'tests/setup/services.ts')],
    // One process runs file after file: loading the modules takes longer than most tests. Its settings are each file's own.
    isolate: false,
    setupFiles: [join(root, 'tests/setup/own-settings.ts')],
  },
})
