import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = join(fileURLToPath(import.meta.url), '../..')
const shared = { environment: 'node', pool: 'forks', testTimeout: 60_000, hookTimeout: 120_000 } as const

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    // Once for both projects, which is why they do not extend this.
    globalSetup: [join(root, 'tests/setup/services.ts')],
    projects: [
      {
        root,
        // One process runs file after file: loading the modules takes longer than most tests. Its settings are each file's own.
        test: {
          ...shared,
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/http/**', 'node_modules/**'],
          isolate: false,
          setupFiles: [join(root, 'tests/setup/own-settings.ts')],
        },
      },
      // A whole site holds what its process was started with.
      { root, test: { ...shared, name: 'site', include: ['tests/http/**/*.test.ts'] } },
    ],
  },
})
