import { z } from 'zod'

const blank = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional())

const Environment = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    /** `single`: everything on one machine, started by `npm start`. */
    QUAYSIDE_MODE: z.enum(['single', 'production']).default('production'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().default('.data'),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }),
    /** Signs and seals: at least 32 characters. */
    SECRET_KEY: z.string().min(32),
    DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//),
    /** Past a transaction-mode pooler: LISTEN and locks need a session. */
    DATABASE_DIRECT_URL: optional(z.string().regex(/^postgres(ql)?:\/\//)),
    DATABASE_PREPARE: z.enum(['on', 'off']).default('on'),
    MEILI_URL: optional(z.url()),
    MEILI_KEY: optional(z.string()),
    MEILI_PREFIX: z.string().regex(/^[a-z0-9_]*$/).default(''),
    /** `local`: the mail endpoint of this machine with its mailbox at /dev/mail; `resend`: the real service; `off`: letters wait. */
    MAIL: z.enum(['local', 'resend']).default('resend'),
    RESEND_BASE_URL: optional(z.url()),
    RESEND_API_KEY: z.string().min(1),
    RESEND_WEBHOOK_SECRET: z.string().regex(/^whsec_/),
    MAIL_FROM: z.string().default('Quayside <notify@quayside.test>'),
    REPLY_DOMAIN: z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/),
    /** Name of our own receiving system in `Authentication-Results`. */
    MAIL_AUTHSERV_ID: z.string().default('mx.quayside.test'),
    DEV_MAIL_PUBLIC: optional(z.literal('1')),
    /** Number of proxies in front whose `X-Forwarded-For` is believed. */
    TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
    LIMITS_SCALE: z.coerce.number().min(0).max(1000).default(1),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    DEMO: optional(z.literal('1')),
  })
  .superRefine((values, ctx) => {
    if (values.QUAYSIDE_MODE === 'single') return
    const forbid = (name: keyof typeof values, message: string) => ctx.addIssue({ code: 'custom', path: [name], message })
    if (values.NODE_ENV !== 'production') return
    if (values.LIMITS_SCALE !== 1) forbid('LIMITS_SCALE', 'is for tests, not for production')
    if (values.MAIL === 'local') forbid('MAIL', '`local` is for one machine, not for production')
    const url = new URL(values.PUBLIC_URL)
    if (url.protocol !== 'https:' && !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname))
      forbid('PUBLIC_URL', 'must be https unless its host is this machine')
  })

export type Environment = z.infer<typeof Environment>

let read: Environment | undefined

/** The settings of this process, read once; throws naming every wrong variable at once. */
export function env(): Environment {
  if (read) return read
  const result = Environment.safeParse(process.env)
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`These settings are missing or wrong:\n${wrong.join('\n')}`)
  }
  read = result.data
  return read
}

/** For tests: the next `env()` reads the variables again. */
export function forgetEnv(): void {
  read = undefined
}
