import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { forgetEnv } from '#app/env.server.ts'
import { connect, type Connection } from '#db/client.server.ts'
import { freshDatabase } from '#tests/setup/database.ts'

export type World = Connection & { url: string; dataDir: string }

/**
 * A world of this test file's own: a migrated database with the code lists and nothing else, an index prefix, a folder for files. The
 * settings of the process are this world's; `extra` adds or replaces some.
 */
export async function openWorld(extra: Record<string, string> = {}): Promise<World> {
  const url = await freshDatabase()
  const dataDir = mkdtempSync(join(tmpdir(), 'quayside-world-'))
  const meilisearch = inject('meilisearch')
  const settings: Record<string, string> = {
    NODE_ENV: 'test',
    QUAYSIDE_MODE: 'single',
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    PUBLIC_URL: 'http://localhost:3000',
    SECRET_KEY: randomBytes(32).toString('hex'),
    ...(meilisearch ? { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key } : {}),
    MEILI_PREFIX: `t${randomBytes(5).toString('hex')}_`,
    MAIL: 'local',
    RESEND_API_KEY: 're_tests',
    RESEND_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
    REPLY_DOMAIN: 'reply.quayside.test',
    LIMITS_SCALE: '0',
    LOG_LEVEL: 'silent',
    ...extra,
  }
  Object.assign(process.env, settings)
  forgetEnv()
  const connection = connect(url, { max: 20 })
  afterAll(async () => {
    await connection.pool.end({ timeout: 2 })
    rmSync(dataDir, { recursive: true, force: true })
  })
  return { ...connection, url, dataDir }
}
