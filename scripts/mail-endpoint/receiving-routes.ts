import { Router, type Response } from 'express'
import type { ReceivedAttachment, ReceivedMail } from './mail.ts'
import { readMessage, withPicturesInline } from './message.ts'
import type { Office } from './office.ts'
import { pageOf } from './page-of.ts'
import { invalid, notFound, refuse } from './refusal.ts'
import { isSignedPath, signPath } from './signature.ts'
import { whenDone } from './when-done.ts'

const linkLifeMs = 60 * 60 * 1000
const htmlFormats = ['data_uri', 'cid']

/** `/emails/receiving`. */
export function receivingRoutes(office: Office): Router {
  const { store } = office
  const router = Router()

  router.get('/emails/receiving', (req, res) => {
    const listed = pageOf(store.listReceived(), req.query)
    if ('refusal' in listed) return refuse(res, listed.refusal)
    res.json({ ...listed.page, data: listed.page.data.map(entryOf) })
  })

  router.get(
    '/emails/receiving/:id',
    whenDone(async (req, res) => {
      const mail = store.findReceived(req.params.id ?? '')
      if (!mail) return refuse(res, notFound('Email'))
      const format = req.query.html_format ?? 'data_uri'
      if (!htmlFormats.includes(String(format))) return refuse(res, invalid('The `html_format` must be `data_uri` or `cid`.'))
      const message = await readMessage(store.rawOf(mail))
      res.json({
        object: 'email',
        ...entryOf(mail),
        html: format === 'cid' ? message.html : withPicturesInline(message),
        html_format: format,
        text: message.text,
        headers: message.headers,
        raw: linkTo(office, `/downloads/${mail.id}/raw`),
      })
    }),
  )

  router.get('/emails/receiving/:id/attachments', (req, res) => {
    const mail = store.findReceived(req.params.id)
    if (!mail) return refuse(res, notFound('Email'))
    const listed = pageOf(mail.attachments, req.query)
    if ('refusal' in listed) return refuse(res, listed.refusal)
    res.json({ ...listed.page, data: listed.page.data.map((file) => linkedFile(office, mail, file)) })
  })

  router.get('/emails/receiving/:id/attachments/:attachmentId', (req, res) => {
    const mail = store.findReceived(req.params.id)
    const file = mail?.attachments.find(({ id }) => id === req.params.attachmentId)
    if (!mail || !file) return refuse(res, notFound('Attachment'))
    res.json({ object: 'attachment', ...linkedFile(office, mail, file) })
  })

  return router
}

/** The signed links that the API hands out; they need no key and expire. */
export function downloadRoutes({ store, webhookSecret, now }: Office): Router {
  const router = Router()

  router.use('/downloads', (req, res, next) => {
    if (isSignedPath(webhookSecret, req.baseUrl + req.path, req.query, now())) return next()
    res.status(403).type('text').send('This link has expired or was never given out.\n')
  })

  router.get('/downloads/:id/raw', (req, res) => {
    const mail = store.findReceived(req.params.id)
    if (!mail) return res.sendStatus(404)
    sendBytes(res, store.rawOf(mail), 'message/rfc822')
  })

  router.get(
    '/downloads/:id/attachments/:attachmentId',
    whenDone(async (req, res) => {
      const mail = store.findReceived(req.params.id ?? '')
      const position = mail?.attachments.findIndex(({ id }) => id === req.params.attachmentId) ?? -1
      const file = mail && (await readMessage(store.rawOf(mail))).attachments[position]
      if (!file) return void res.sendStatus(404)
      sendBytes(res, file.content, file.contentType)
    }),
  )

  return router
}

function sendBytes(res: Response, content: Buffer, type: string) {
  res.set({ 'content-type': type, 'content-disposition': 'attachment', 'x-content-type-options': 'nosniff' }).end(content)
}

function linkTo({ webhookSecret, origin, faults, now }: Office, path: string) {
  const life = faults.strikes('expireLinks') ? 0 : linkLifeMs
  const expiresAt = new Date(now().getTime() + life)
  return { download_url: origin() + signPath(webhookSecret, path, expiresAt), expires_at: expiresAt.toISOString() }
}

function linkedFile(office: Office, mail: ReceivedMail, file: ReceivedAttachment) {
  return { ...fileOf(file), ...linkTo(office, `/downloads/${mail.id}/attachments/${file.id}`) }
}

function fileOf(file: ReceivedAttachment) {
  return {
    id: file.id,
    filename: file.filename,
    size: file.size,
    content_type: file.contentType,
    content_disposition: file.disposition,
    content_id: file.contentId,
  }
}

function entryOf(mail: ReceivedMail) {
  return {
    id: mail.id,
    to: mail.to,
    from: mail.from,
    created_at: mail.createdAt,
    subject: mail.subject,
    bcc: mail.bcc,
    cc: mail.cc,
    reply_to: mail.replyTo,
    received_for: mail.receivedFor,
    message_id: mail.messageId,
    attachments: mail.attachments.map(fileOf),
  }
}
