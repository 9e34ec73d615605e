import express, { Router, type Request, type RequestHandler, type Response } from 'express'
import { acceptDraft, isListed } from './accept.ts'
import { readDraft, type Draft } from './draft.ts'
import { claimKey, hashOf, repeatOf } from './idempotency.ts'
import { loopBack } from './loop-back.ts'
import type { SentMail } from './mail.ts'
import { announce, announceRemoval, type Office } from './office.ts'
import { pageOf } from './page-of.ts'
import { invalid, notFound, refusal, refuse, type Refusal } from './refusal.ts'

// 40 MB of attachments, encoded, and the letter around them.
const bodyLimit = '60mb'
const maxBatch = 100

type Drafted = { drafts: Draft[]; answerTo: (mails: SentMail[]) => unknown }

/** `/emails`, `/emails/batch`, and the way off the suppression list. */
export function sendingRoutes(office: Office): Router {
  const { store, faults, now } = office
  const router = Router()
  const sending: RequestHandler[] = [claimKey(), express.json({ limit: bodyLimit, type: () => true })]

  router.post('/emails', ...sending, (req, res) => {
    const read = readDraft(req.body, { files: true })
    take(req, res, 'refusal' in read ? read : { drafts: [read.draft], answerTo: ([mail]) => ({ id: mail?.id }) })
  })
  router.post('/emails/batch', ...sending, (req, res) => take(req, res, readBatch(req)))

  router.get('/emails', (req, res) => {
    const listed = pageOf(store.listSent(), req.query)
    if ('refusal' in listed) return refuse(res, listed.refusal)
    res.json({ ...listed.page, data: listed.page.data.map((mail) => entryOf(mail, now())) })
  })
  router.get('/emails/:id', (req, res) => {
    const mail = store.findSent(req.params.id)
    if (!mail) return refuse(res, notFound('Email'))
    res.json({ object: 'email', ...entryOf(mail, now()), html: mail.html, text: mail.text, tags: mail.tags })
  })

  router.delete('/suppressions/:address', (req, res) => {
    const address = req.params.address.toLowerCase()
    if (!isListed(address) || office.lifted.has(address)) return refuse(res, notFound('Suppression'))
    office.lifted.add(address)
    announceRemoval(office, address)
    res.json({ object: 'suppression', id: address, deleted: true })
  })

  function take(req: Request, res: Response, drafted: Drafted | { refusal: Refusal }) {
    const key = req.get('idempotency-key')
    const hash = hashOf(req.path, req.body)
    const repeat = key === undefined ? null : repeatOf(store.findRequest(key, now()), hash)
    if (repeat) return 'answer' in repeat ? answer(res, repeat.answer) : refuse(res, repeat.refusal)
    if ('refusal' in drafted) return refuse(res, drafted.refusal)

    const mails = drafted.drafts.map((draft) => acceptDraft(draft, now(), office.lifted))
    const body = drafted.answerTo(mails)
    store.keepSent(
      mails,
      drafted.drafts.map(({ files }) => files),
      key === undefined ? null : { key, hash, at: now().toISOString(), answer: body },
    )
    for (const mail of mails) for (const event of mail.events) announce(office, { mail, event })
    for (const mail of mails) void loopBack(office, mail)
    answer(res, body)
  }

  // The mail is accepted by now; what may still go wrong is that the caller learns of it.
  function answer(res: Response, body: unknown) {
    if (faults.strikes('failAfter')) return refuse(res, refusal(500, 'internal_server_error', 'An unexpected error occurred.'))
    if (!faults.strikes('cutAnswer')) return void res.json(body)
    const whole = Buffer.from(JSON.stringify(body))
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': whole.length })
    res.write(whole.subarray(0, whole.length / 2), () => res.destroy())
  }

  return router
}

function readBatch(req: Request): Drafted | { refusal: Refusal } {
  const list: unknown[] = Array.isArray(req.body) ? req.body : []
  if (list.length < 1 || list.length > maxBatch) return { refusal: invalid(`The batch must hold between 1 and ${maxBatch} emails.`) }
  const drafts: Draft[] = []
  const errors: { index: number; message: string }[] = []
  const permissive = req.get('x-batch-validation') === 'permissive'
  for (const [index, body] of list.entries()) {
    const read = readDraft(body, { files: false })
    if ('draft' in read) drafts.push(read.draft)
    else if (!permissive) return read
    else errors.push({ index, message: read.refusal.message })
  }
  return { drafts, answerTo: (mails) => ({ data: mails.map(({ id }) => ({ id })), ...(permissive && { errors }) }) }
}

function entryOf(mail: SentMail, now: Date) {
  const orNull = (list: string[]) => (list.length > 0 ? list : null)
  return {
    id: mail.id,
    message_id: mail.messageId,
    to: mail.to,
    from: mail.from,
    created_at: mail.createdAt,
    subject: mail.subject,
    bcc: orNull(mail.bcc),
    cc: orNull(mail.cc),
    reply_to: orNull(mail.replyTo),
    last_event: lastEventOf(mail, now),
    scheduled_at: null,
  }
}

/** `queued`, or the last thing that happened to the mail by now. */
export function lastEventOf(mail: SentMail, now: Date): string {
  const happened = mail.events.filter(({ at }) => Date.parse(at) <= now.getTime())
  return happened.at(-1)?.type.replace('email.', '') ?? 'queued'
}
