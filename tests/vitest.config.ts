import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = join(fileURLToPath(import.meta.url), '../..')
// One process runs file after file: loading the modules takes longer than most tests. Its settings are each file's own.
const shared = {
  environment: 'node',
  pool: 'forks' as const,
  isolate: false,
  setupFiles: [join(root, 'tests/setup/own-settings.ts')],
  // What a file leaves behind is collected, not kept until the machine is full.
  execArgv: ['--max-old-space-size=1024'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    // Once for both projects, which is why they do not extend this.
    globalSetup: [join(root, 'tests/setup/services.ts')],
    projects: [
      {
        root,
        test: {
          ...shared,
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/http/**', 'node_modules/**'],
        },
      },
      { root, test: { ...shared, name: 'site', include: ['tests/http/**/*.test.ts'] } },
    ],
  },
})
