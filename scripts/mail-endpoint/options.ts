import { z } from 'zod'

export type MailEndpointOptions = {
  /** Letters and messages are kept in `<dataDir>/mail`. */
  dataDir: string
  apiKey: string
  /** `whsec_` and base64, as Resend shows it. */
  webhookSecret: string
  /** 0 or nothing: any free port. */
  port?: number
  /** Where events are posted; without it they wait until `deliverTo` names an address. */
  webhookUrl?: string
  /** The domain whose mail is received here. */
  replyDomain?: string
  ratePerSecond?: number
  /** Multiplies the pauses between two attempts of a webhook; small in tests. */
  webhookDelayFactor?: number
  now?: () => Date
}

const Environment = z.object({
  DATA_DIR: z.string().min(1).default('.data'),
  MAIL_PORT: z.coerce.number().int().min(0).max(65535).default(0),
  RESEND_API_KEY: z.string().min(1),
  RESEND_WEBHOOK_SECRET: z.string().regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/, 'must be whsec_ followed by base64'),
  WEBHOOK_URL: z.url().optional(),
  REPLY_DOMAIN: z.string().min(1).optional(),
  RATE_PER_SECOND: z.coerce.number().int().positive().optional(),
  WEBHOOK_DELAY_FACTOR: z.coerce.number().nonnegative().optional(),
})

/** Fails naming every wrong variable at once. */
export function readMailEndpointOptions(environment: NodeJS.ProcessEnv): MailEndpointOptions {
  // A variable that is set to nothing counts as not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(given)
  if (!read.success) throw new Error(`The mail endpoint cannot start:\n${z.prettifyError(read.error)}`)
  return {
    dataDir: read.data.DATA_DIR,
    port: read.data.MAIL_PORT,
    apiKey: read.data.RESEND_API_KEY,
    webhookSecret: read.data.RESEND_WEBHOOK_SECRET,
    webhookUrl: read.data.WEBHOOK_URL,
    replyDomain: read.data.REPLY_DOMAIN,
    ratePerSecond: read.data.RATE_PER_SECOND,
    webhookDelayFactor: read.data.WEBHOOK_DELAY_FACTOR,
  }
}
