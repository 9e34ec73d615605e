import { z } from 'zod'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
const isOrigin = (value: string) => URL.canParse(value) && new URL(value).pathname === '/' && !/[?#@]/.test(value)

const postgres = z.string().regex(/^postgres(ql)?:\/\//)
const origin = z.url({ protocol: /^https?$/ }).refine(isOrigin)
const flag = z.literal('1').optional()
const signingKey = /^[a-z2-7]:.{32,}$/

/** `SECRET_KEY` in its parts, the one that signs first. A key without an id is `a`, as the first one ever was. */
function secretKeys(value: string): { id: string; secret: string }[] {
  const parts = value.split(',').map((part) => part.trim())
  if (parts.length === 1 && !signingKey.test(value)) return [{ id: 'a', secret: value }]
  return parts.map((part) => ({ id: part.slice(0, 1), secret: part.slice(2) }))
}

function areSecretKeys(value: string): boolean {
  const parts = value.split(',').map((part) => part.trim())
  const ids = new Set(parts.map((part) => part[0]))
  return parts.length === 1 ? value.length >= 32 : parts.every((part) => signingKey.test(part)) && ids.size === parts.length
}

/** Every variable that Quayside reads; its description is what is said when it is missing or wrong. `.env.example` and the README list the same. */
const variables = z.object({
  PUBLIC_URL: origin.describe('the address that readers use, such as https://quay.example, without a path'),
  SECRET_KEY: z
    .string()
    .refine(areSecretKeys)
    .transform(secretKeys)
    .describe('`id:secret`, the secret of at least 32 characters and the id one of a–z 2–7; older keys follow after commas'),
  DATABASE_URL: postgres.describe('the address of the database, postgres://…'),
  DATABASE_DIRECT_URL: postgres.optional().describe('the database past a transaction-mode pooler, postgres://…'),
  DATABASE_PREPARE: z.enum(['on', 'off']).default('on').describe('on, or off behind a pooler in transaction mode'),
  MEILI_URL: z.url().optional().describe('the address of Meilisearch; without one PostgreSQL searches'),
  MEILI_KEY: z.string().optional().describe('the key for Meilisearch'),
  MEILI_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]*$/)
    .default('')
    .describe('what the names of the indexes begin with: a–z, 0–9 and _'),
  MAIL: z.enum(['local', 'resend']).default('resend').describe('resend'),
  RESEND_API_KEY: z.string().min(1).describe('the key of the mail account, re_…'),
  RESEND_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_/)
    .describe('the signing secret of the webhook, whsec_…'),
  RESEND_BASE_URL: z.url().optional().describe('another address that speaks Resend’s API'),
  MAIL_FROM: z
    .string()
    .default('Quayside <notify@quayside.test>')
    .describe('the sender of every letter, such as Quayside <notify@quay.example>'),
  REPLY_DOMAIN: z
    .string()
    .regex(/^[a-z0-9.-]+\.[a-z]{2,}$/)
    .describe('the domain whose mail Resend receives for us, such as reply.quay.example'),
  MAIL_AUTHSERV_ID: z.string().default('mx.quayside.test').describe('the name of the receiving system in Authentication-Results'),
  MAIL_RATE: z.coerce.number().min(0.1).max(1000).optional().describe('the most requests a second to the mail service, from 0.1 to 1000'),
  HOST: z.string().default('127.0.0.1').describe('the address to listen on'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000).describe('the port to listen on, 0 to 65535'),
  TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0).describe('the number of proxies whose X-Forwarded-For is believed, 0 to 5'),
  DATA_DIR: z.string().default('.data').describe('the folder for files, unless they go to S3'),
  S3_BUCKET: z.string().optional().describe('the bucket for files'),
  S3_REGION: z.string().optional().describe('the region of the bucket'),
  S3_ENDPOINT: z.url().optional().describe('the address of an S3-compatible server; without one it is Amazon’s'),
  S3_ACCESS_KEY_ID: z.string().optional().describe('the key that may read, write and delete in the bucket'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('the secret of that key'),
  FILES_ORIGIN: origin.optional().describe('the address that pictures are served from, such as https://files.quay.example'),
  OPERATOR_NAME: z.string().trim().min(1).max(200).optional().describe('the name of whoever runs this site'),
  OPERATOR_ADDRESS: z.string().trim().min(1).max(500).optional().describe('the postal address of whoever runs this site'),
  OPERATOR_MAIL: z.email().optional().describe('the email address of whoever runs this site'),
  METRICS_TOKEN: z.string().min(16).optional().describe('at least 16 characters that open /metrics'),
  DRAIN_SECONDS: z.coerce.number().min(0).max(120).default(5).describe('a number of seconds from 0 to 120'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info').describe('silent, error, warn, info or debug'),
  REVIEW: z
    .enum(['new', 'none'])
    .default('new')
    .describe('new, or none where listings of new companies are published without a look of staff'),
  LIMITS_SCALE: z.coerce.number().min(0).max(1000).default(1).describe('a number from 0 to 1000'),
  FETCH_ALLOW: z
    .string()
    .regex(/^ *[\da-fA-F.:[\]]+\/\d{1,3}:\d{1,5}( *, *[\da-fA-F.:[\]]+\/\d{1,3}:\d{1,5})* *$/)
    .optional()
    .describe('a list of addresses and their ports, such as 127.0.0.0/8:8080'),
  DEMO: flag.describe('1'),
  DEV_MAIL_PUBLIC: flag.describe('1'),
  QUAYSIDE_MODE: z.enum(['single', 'production']).default('production').describe('set by npm start alone'),
})

export type Environment = z.infer<typeof variables>
type Name = keyof Environment
type Given = Record<string, string | undefined>

export const variableNames = Object.keys(variables.shape) as Name[]

const neededInProduction: Name[] = ['MAIL_FROM', 'MAIL_AUTHSERV_ID']
const neededForS3: Name[] = ['S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']
const forOneMachine: Name[] = ['FETCH_ALLOW', 'DEMO', 'DEV_MAIL_PUBLIC']

const missing = (name: Name): string => `${name} is missing: ${variables.shape[name].description}`

/** What only `npm start` may do: everything else that serves the public is production, whatever it calls itself. */
function wrongInProduction(given: Given): string[] {
  if (given.QUAYSIDE_MODE === 'single') return []
  const url = given.PUBLIC_URL && URL.canParse(given.PUBLIC_URL) ? new URL(given.PUBLIC_URL) : null
  return [
    ...neededInProduction.filter((name) => given[name] === undefined).map(missing),
    ...(url && url.protocol === 'http:' && !loopback.test(url.hostname)
      ? ['PUBLIC_URL must be https, unless its host is this machine']
      : []),
    ...(given.MAIL === 'local' ? ['MAIL=local is for npm start, not for production'] : []),
    ...(given.LIMITS_SCALE !== undefined && Number(given.LIMITS_SCALE) !== 1 ? ['LIMITS_SCALE is for tests, not for production'] : []),
    ...forOneMachine.filter((name) => given[name] !== undefined).map((name) => `${name} is for npm start and tests, not for production`),
  ]
}

/** The settings in these variables, or every sentence that is to be said about them, none of which shows a value. */
export function readEnvironment(environment: Given): { settings: Environment } | { wrong: string[] } {
  // A variable that is set to nothing counts as not set: compose files pass on what is empty.
  const given: Given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
  // A login shell sets MAIL to the place of its user's mailbox: not meant for us.
  if (given.MAIL?.startsWith('/')) delete given.MAIL
  const result = variables.safeParse(given)
  const names = new Set(result.success ? [] : result.error.issues.map((issue) => issue.path[0] as Name))
  const wrong = [
    ...[...names].map((name) =>
      given[name] === undefined ? missing(name) : `${name} is wrong; it must be ${variables.shape[name].description}`,
    ),
    ...(given.S3_BUCKET === undefined ? [] : neededForS3.filter((name) => given[name] === undefined).map(missing)),
    ...wrongInProduction(given),
  ]
  return result.success && wrong.length === 0 ? { settings: result.data } : { wrong }
}

/** The server and the pages are two bundles with a copy of this module each: what one of them has read, the other need not. */
const known = globalThis as { quaysideSettings?: Environment }

/** The settings of this process, read once; throws naming every wrong variable at once. */
export function env(): Environment {
  if (known.quaysideSettings) return known.quaysideSettings
  const result = readEnvironment(process.env)
  if ('wrong' in result) throw new Error(`These settings are missing or wrong:\n${result.wrong.map((line) => `  ${line}`).join('\n')}`)
  known.quaysideSettings = result.settings
  return known.quaysideSettings
}

/** For tests: the next `env()` reads the variables again. */
export function forgetEnv(): void {
  delete known.quaysideSettings
}
