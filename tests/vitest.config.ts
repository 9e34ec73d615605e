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
    // One process runs file after file: loading the modules takes longer than most tests. Its settings are each file's own.
    isolate: false,
    // What a file leaves behind is collected, not kept until the machine is full.
    execArgv: ['--max-old-space-size=1024'],
    globalSetup: [join(root, 'tests/setup/services.ts')],
    setupFiles: [join(root, 'tests/setup/own-settings.ts')],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
