import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = join(fileURLToPath(import.meta.url), '../..')

// The browser run starts the whole machine itself (`npm start`), so the files take turns.
export default defineConfig({
  root,
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    globalSetup: [join(root, 'tests/setup/services.ts')],
    maxConcurrency: 3,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
