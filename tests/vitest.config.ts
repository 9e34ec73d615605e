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
    globalSetup: [join(root, 'tests/setup/services.ts')],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
