import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writePrivately } from '#scripts/machine/kept-secret.ts'
import { freePort } from '#scripts/machine/ports.ts'

/** What one machine is told from outside; everything that is not given is started here. */
export type Settings = {
  dataDir: string
  host: string
  port: number
  publicUrl: string
  /** Where this machine itself reaches the web server. */
  innerUrl: string
  databaseUrl: string | null
  meiliUrl: string | null
  mail: 'local' | 'resend'
}

export async function readSettings(given: NodeJS.ProcessEnv): Promise<Settings> {
  const port = Number(given.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT must be a number from 0 to 65535, not "${given.PORT}".`)
  const host = given.HOST || '127.0.0.1'
  const chosen = port || (await freePort())
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const named = host.includes(':') ? `[${host}]` : host
  const isHere = isEverywhere || host === '127.0.0.1'
  const chosenMail = readMail(given.MAIL)
  const isMailGiven = Boolean(given.DATABASE_URL || given.RESEND_API_KEY)
  return {
    dataDir: resolve(given.DATA_DIR || '.data'),
    host,
    port: chosen,
    publicUrl: given.PUBLIC_URL || `http://${isHere ? 'localhost' : named}:${chosen}`,
    innerUrl: `http://${isEverywhere ? '127.0.0.1' : named}:${chosen}`,
    databaseUrl: given.DATABASE_URL || null,
    meiliUrl: given.MEILI_URL || null,
    mail: chosenMail ?? (isMailGiven ? 'resend' : 'local'),
  }
}

/** A login shell sets MAIL to the place of its user's mailbox: not meant for us. */
function readMail(given = ''): Settings['mail'] | null {
  if (given === '' || given.startsWith('/')) return null
  if (given === 'local' || given === 'resend') return given
  throw new Error(`MAIL must be "local" or "resend", not "${given}".`)
}

type Secrets = { SECRET_KEY: string; RESEND_API_KEY: string; RESEND_WEBHOOK_SECRET: string }

/** Made at the first start and kept: sessions, sealed values and reply addresses outlive a restart. */
export function keptSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>) : {}
  const secrets: Secrets = {
    SECRET_KEY: randomBytes(32).toString('base64url'),
    RESEND_API_KEY: `re_${randomBytes(24).toString('base64url')}`,
    RESEND_WEBHOOK_SECRET: `whsec_${randomBytes(32).toString('base64')}`,
    ...kept,
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  writePrivately(file, JSON.stringify(secrets, null, 2))
  return secrets
}

type Started = { database: { url: string } | null; search: { url: string; key: string } | null; mailPort: number | null }

/** The environment of web, worker and seed. What was given from outside is never overwritten. */
export function childEnvironment(given: NodeJS.ProcessEnv, settings: Settings, secrets: Secrets, started: Started): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...given,
    NODE_ENV: 'production',
    QUAYSIDE_MODE: 'single',
    PORT: String(settings.port),
    HOST: settings.host,
    PUBLIC_URL: settings.publicUrl,
    DATA_DIR: settings.dataDir,
    SECRET_KEY: given.SECRET_KEY || secrets.SECRET_KEY,
    MAIL: settings.mail,
    // No proxy stands in front that would have to notice.
    DRAIN_SECONDS: given.DRAIN_SECONDS || '0',
    // Whoever starts it by hand reads where to go, not a line for every request.
    LOG_LEVEL: given.LOG_LEVEL || 'warn',
  }
  if (started.database) Object.assign(env, { DATABASE_URL: started.database.url, DATABASE_DIRECT_URL: started.database.url, DEMO: '1' })
  // Whoever tries it publishes at once: nobody sits in the office.
  if (started.database) env.REVIEW = given.REVIEW || 'none'
  if (started.search) Object.assign(env, { MEILI_URL: started.search.url, MEILI_KEY: started.search.key })
  if (started.mailPort) Object.assign(env, mailEnvironment(given, secrets), { RESEND_BASE_URL: `http://127.0.0.1:${started.mailPort}` })
  return env
}

export function mailEnvironment(given: NodeJS.ProcessEnv, secrets: Secrets): Record<string, string> {
  return {
    RESEND_API_KEY: given.RESEND_API_KEY || secrets.RESEND_API_KEY,
    RESEND_WEBHOOK_SECRET: given.RESEND_WEBHOOK_SECRET || secrets.RESEND_WEBHOOK_SECRET,
    REPLY_DOMAIN: given.REPLY_DOMAIN || 'reply.quayside.test',
    MAIL_FROM: given.MAIL_FROM || 'Quayside <notify@quayside.test>',
  }
}
