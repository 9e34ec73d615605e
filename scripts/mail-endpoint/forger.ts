import { randomBytes } from 'node:crypto'
import { signWebhook } from './signature.ts'

type Webhook = { id: string; body: string }
type Forged = { body: string; headers: Record<string, string> }

const longAgoSeconds = 10 * 60

/** Makes webhooks nobody may believe, one kind after the other. */
export function createForger(secret: string, now: () => Date): (webhook: Webhook) => Forged {
  let made = 0
  return (webhook) => {
    const kinds = [withWrongSecret, withChangedBody, fromLongAgo, withoutSignature]
    const kind = kinds[made % kinds.length] ?? withWrongSecret
    made += 1
    return kind(webhook)
  }

  function withWrongSecret({ body }: Webhook): Forged {
    const id = `msg_${randomBytes(20).toString('base64url')}`
    return sealed(id, seconds(), untrue(body), `whsec_${randomBytes(24).toString('base64')}`)
  }

  function withChangedBody({ id, body }: Webhook): Forged {
    return { ...sealed(id, seconds(), body, secret), body: untrue(body) }
  }

  // Genuine once, and played again when its time is over.
  function fromLongAgo({ id, body }: Webhook): Forged {
    return sealed(id, seconds() - longAgoSeconds, body, secret)
  }

  function withoutSignature({ body }: Webhook): Forged {
    return { body: untrue(body), headers: {} }
  }

  function seconds() {
    return Math.floor(now().getTime() / 1000)
  }
}

function sealed(id: string, timestamp: number, body: string, secret: string): Forged {
  return {
    body,
    headers: { 'svix-id': id, 'svix-timestamp': String(timestamp), 'svix-signature': signWebhook(secret, id, timestamp, body) },
  }
}

/** Another body, whatever the true one says. */
function untrue(body: string): string {
  return body.includes('"type":"email.received"')
    ? body.replace(/"email_id":"[^"]*"/, '"email_id":"00000000-0000-4000-8000-000000000000"')
    : body.replace(/"type":"email\.([a-z_]+)"/, (_, type: string) => `"type":"email.${type === 'bounced' ? 'complained' : 'bounced'}"`)
}
