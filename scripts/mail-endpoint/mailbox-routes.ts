import express, { Router, type Response } from 'express'
import { addressOf, isSameAddress } from './address.ts'
import { verdicts } from './authentication-results.ts'
import { letterPage, missingLetterPage } from './letter-page.ts'
import { listPage } from './list-page.ts'
import type { SentMail } from './mail.ts'
import { mailboxStyle } from './mailbox-style.ts'
import type { Office } from './office.ts'
import { receiveMessage } from './receive.ts'
import { writeReply } from './reply.ts'
import { lastEventOf } from './sending-routes.ts'
import { whenDone } from './when-done.ts'

const rawLimit = '40mb'
const perPage = 50
const handedInShown = 10
// RFC 5322 wants these on top; a letter's own Message-ID and Date are replaced in transport, as SES does.
const replacedHeaders = ['message-id', 'date']

const pageGuard = "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const letterGuard = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'"

/** `/dev/mail`: the mailbox of everybody the portal writes to. */
export function mailboxRoutes(office: Office): Router {
  const { store, now } = office
  const router = Router()

  router.use(['/dev/mail', '/dev/mail.json'], (_req, res, next) => {
    res.set({
      'content-security-policy': pageGuard,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
    })
    next()
  })

  router.get('/dev/mail.json', (req, res) => {
    res.json(lettersTo(req.query.to).map(jsonOf))
  })

  router.get('/dev/mail/style.css', (_req, res) => {
    res.type('css').send(mailboxStyle)
  })

  router.get('/dev/mail', (req, res) => showList(res, req.query, { received: req.query.received === '1' }))

  router.post(
    '/dev/mail/inbound',
    express.raw({ type: () => true, limit: rawLimit }),
    whenDone(async (req, res) => {
      const asked = req.query.auth === undefined ? undefined : verdicts.find((verdict) => verdict === req.query.auth)
      if (req.query.auth !== undefined && !asked) return void res.status(400).json({ error: `auth must be one of ${verdicts.join(', ')}` })
      if (!Buffer.isBuffer(req.body) || req.body.length === 0) return void res.status(400).json({ error: 'The message is empty.' })
      const { id } = await receiveMessage(office, req.body, asked)
      res.status(202).json({ id })
    }),
  )

  const form = express.urlencoded({ extended: false, limit: rawLimit })

  router.post(
    '/dev/mail/messages',
    form,
    whenDone(async (req, res) => {
      const raw = fieldOf(req.body, 'raw')
      if (raw.trim() === '') return showList(res, {}, { error: 'Paste a message first.' })
      await receiveMessage(office, Buffer.from(raw))
      res.redirect(303, '/dev/mail?received=1')
    }),
  )

  router.get('/dev/mail/:id', (req, res) => {
    const letter = store.findSent(req.params.id)
    if (!letter) return void res.status(404).send(missingLetterPage())
    showLetter(res, letter, { replied: req.query.replied === '1' })
  })

  router.post(
    '/dev/mail/:id/reply',
    form,
    whenDone(async (req, res) => {
      const letter = store.findSent(req.params.id ?? '')
      if (!letter) return void res.status(404).send(missingLetterPage())
      const body = fieldOf(req.body, 'body')
      if (body.trim() === '') return showLetter(res, letter, { error: 'Write an answer first.' })
      await receiveMessage(office, writeReply(letter, body, now()))
      res.redirect(303, `/dev/mail/${letter.id}?replied=1`)
    }),
  )

  router.get('/dev/mail/:id/html', (req, res) => {
    const html = store.findSent(req.params.id)?.html
    if (!html) return void res.status(404).send(missingLetterPage())
    res.set('content-security-policy', letterGuard).type('html').send(withTopLinks(html))
  })

  router.get('/dev/mail/:id/attachments/:position', (req, res) => {
    const letter = store.findSent(req.params.id)
    const position = Number(req.params.position)
    const file = letter?.attachments[position]
    if (!letter || !file) return void res.status(404).send(missingLetterPage())
    res.attachment(file.filename).type('application/octet-stream').send(store.fileOf(letter, position))
  })

  router.use('/dev/mail', (_req, res) => void res.status(404).send(missingLetterPage()))

  function lettersTo(recipient: unknown): SentMail[] {
    const letters = store.listSent()
    if (typeof recipient !== 'string' || recipient === '') return letters
    return letters.filter(({ to, cc, bcc }) => [...to, ...cc, ...bcc].some((mailbox) => isSameAddress(bareOf(mailbox), recipient)))
  }

  function showList(res: Response, query: { to?: unknown; page?: unknown }, state: { received?: boolean; error?: string }) {
    const to = typeof query.to === 'string' ? query.to.trim() : ''
    const letters = lettersTo(to)
    const pages = Math.max(1, Math.ceil(letters.length / perPage))
    const page = Math.min(pages, Math.max(1, Math.trunc(Number(query.page)) || 1))
    const shown = letters.slice((page - 1) * perPage, page * perPage).map(withLastEvent)
    const handedIn = store.listReceived().slice(0, handedInShown)
    const listed = handedIn.map((mail) => ({ ...mail, outcome: store.outcomeOf(mail.event) }))
    res.status(state.error ? 422 : 200).send(listPage({ letters: shown, total: letters.length, page, pages, to }, listed, state))
  }

  function showLetter(res: Response, letter: SentMail, state: { replied?: boolean; error?: string }) {
    res.status(state.error ? 422 : 200).send(letterPage(withLastEvent(letter), headersOf(letter), state))
  }

  function withLastEvent(letter: SentMail) {
    return { ...letter, lastEvent: lastEventOf(letter, now()) }
  }

  return router
}

function jsonOf(letter: SentMail) {
  return {
    id: letter.id,
    to: letter.to.map(bareOf),
    from: letter.from,
    replyTo: letter.replyTo.map(bareOf),
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: headersOf(letter),
    attachments: letter.attachments.map(({ filename, size }) => ({ filename, size })),
    createdAt: letter.createdAt,
  }
}

/** The headers as the letter carried them, with those that the transport set. */
function headersOf(letter: SentMail): Record<string, string> {
  const kept = Object.entries(letter.headers).filter(([name]) => !replacedHeaders.includes(name.toLowerCase()))
  const date = new Date(letter.createdAt).toUTCString().replace('GMT', '+0000')
  return { 'Message-ID': letter.messageId, Date: date, ...Object.fromEntries(kept) }
}

// Within the frame a link would open in the frame: asked to open at the top, the sandbox refuses it there and
// lets it go where the letter is opened alone.
function withTopLinks(html: string): string {
  const base = '<base target="_top">'
  return /<head[^<>]*>/i.test(html) ? html.replace(/<head[^<>]*>/i, (head) => head + base) : base + html
}

function bareOf(mailbox: string): string {
  return addressOf(mailbox) ?? mailbox
}

function fieldOf(body: unknown, name: string): string {
  const value = typeof body === 'object' && body !== null && name in body ? (body as Record<string, unknown>)[name] : ''
  return typeof value === 'string' ? value : ''
}
