/**
 * `tsx scripts/bench/quotation-mails.ts [--SET] [--show]`: 60 written answers (the seventh set: 40) to letters about an RFQ (the form filled
 * on top, within the quoted letter, by hand, forwarded, as a workbook), each with what it means written beside it by hand. SET: `second` to
 * `tenth`, suppliers with other habits, which were written after the reading was made, and measured before it was mended by them. Exact:
 * every value and everything asked back as written there. A value that is wrong must at least be one that the letter shows.
 */
import { loadavg } from 'node:os'
import { cellFigure } from '#app/domain/imports/table.ts'
import { mailTexts } from '#app/domain/quotations/by-mail/mail-texts.ts'
import { readQuotationMail, type QuotationMail, type ReadQuotationMail } from '#app/i18n/quotation-mail/read-mail.ts'
import { quotationForm, quotationFormRows } from '#app/i18n/quotation-mail/write-form.ts'
import { tellUnderstood } from '#app/i18n/quotation-mail/tell-form.ts'
import { speech } from '#app/i18n/reader.tsx'
import { parseLetter } from '#app/infra/mail-parser.server.ts'
import { readTable } from '#app/infra/tables/read-table.server.ts'
import { renderLetter } from '#emails/render-letter.tsx'
import { replySeparator } from '#app/domain/mail/separator.ts'
import { above } from './quotation-mails/above.ts'
import { asked, writtenOn } from './quotation-mails/asked.ts'
import { byHand } from './quotation-mails/by-hand.ts'
import { sheets } from './quotation-mails/sheets.ts'
import { within } from './quotation-mails/within.ts'
import * as eighth from './quotation-mails/eighth.ts'
import * as fifth from './quotation-mails/fifth.ts'
import * as fourth from './quotation-mails/fourth.ts'
import * as ninth from './quotation-mails/ninth.ts'
import * as second from './quotation-mails/second.ts'
import * as seventh from './quotation-mails/seventh.ts'
import * as sixth from './quotation-mails/sixth.ts'
import * as tenth from './quotation-mails/tenth.ts'
import * as third from './quotation-mails/third.ts'
import { workbookOf } from './quotation-mails/workbook.ts'
import type { MailByHand } from './quotation-mails/by-hand-lines.ts'
import type { FilledSheet, Means, WrittenReply } from './quotation-mails/written.ts'
import { meant } from './quotation-mails/meant.ts'
import { clientsOfTheEast } from './replies/clients-of-the-east.ts'
import { clientsOfTheWest } from './replies/clients-of-the-west.ts'
import { mailBytes, type Part } from './replies/mime.ts'
import { tonguesOfAsia } from './replies/tongues-of-asia.ts'
import { tonguesOfEurope } from './replies/tongues-of-europe.ts'

type Case = { id: string; rfq: keyof typeof asked; lang: 'en' | 'zh'; mail: () => Promise<QuotationMail>; means: Means }

const clients = [...clientsOfTheWest, ...clientsOfTheEast]
const tongueOf = (lang: 'en' | 'zh') => [...tonguesOfEurope, ...tonguesOfAsia].find(({ code }) => code === lang)!
const name = 'Liu Wei'
const address = 'liu.wei@beitang.example'

/** The form with the answers written behind their codes. */
const filled = (form: string, said: WrittenReply['said']) =>
  Object.entries(said).reduce(
    (text, [code, answer]) =>
      text.replace(
        new RegExp(`^(\\[${code}\\] [^:：\\n]*[:：]).*$`, 'm'),
        (_all, label: string) => `${label} ${answer.replaceAll('\n', '\n ')}`,
      ),
    form,
  )

async function letterWith(form: string, lang: 'en' | 'zh') {
  const facts = {
    name: 'message-received' as const,
    subject: 'Ball valves',
    from: { name: 'A buyer in Peru', company: 'A buyer in Peru', country: 'PE' },
    listingTitle: 'Ball valves',
    threadUrl: 'https://quay.example/en/desk/threads/019f0000-0000-7000-8000-000000000001',
    need: { kind: 'rfq' as const, ref: '4F7K2MXA' },
    body: form,
    files: [],
  }
  const { subject, text, html } = await renderLetter(facts, lang, replySeparator(lang))
  return { subject, text, html, sent: [text] }
}

async function mailOf(reply: WrittenReply, isWithin: boolean): Promise<QuotationMail> {
  const lang = reply.lang ?? 'en'
  const form = quotationForm(asked[reply.rfq], lang)
  const full = filled(form, reply.said)
  const letter = await letterWith(isWithin ? full : form, lang)
  const text = isWithin
    ? lang === 'zh'
      ? '您好，报价见下。\n刘伟'
      : 'Dear buyer,\nplease find our prices below.\nLiu Wei'
    : `${full}\n\nBest regards\nLiu Wei`
  const written = { name: 'Quayside', address: 'r@reply.quay.example', at: new Date(`${writtenOn}T02:00:00Z`) }
  const client = clients.find((one) => one.name === reply.client)!
  const made = client.make({ tongue: tongueOf(lang), letter, written, answer: { text, address, name }, subject: `Re: ${letter.subject}` })
  const { charset = 'utf-8', encoding = 'quoted-printable' as const, flowed } = made
  const parts = [
    ...(made.text === undefined ? [] : [{ type: 'text/plain' as const, text: made.text, charset, encoding, flowed }]),
    ...(made.html === undefined ? [] : [{ type: 'text/html' as const, text: made.html, charset, encoding }]),
  ]
  return received(parts, client.mailer)
}

async function received(parts: readonly Part[], mailer: string): Promise<QuotationMail> {
  const raw = mailBytes({ from: { name, address }, to: 'r@reply.quay.example', subject: 'Re: Ball valves', mailer, parts }, 'a')
  const parsed = await parseLetter(raw, { deadlineMs: 60_000 })
  return { texts: mailTexts(parsed), sheets: [] }
}

const mailByHand = ({ text, html }: MailByHand) => {
  const part: Part = { type: html === undefined ? 'text/plain' : 'text/html', text: html ?? text, charset: 'utf-8', encoding: 'base64' }
  return received([part], 'By hand')
}

async function sheetOf({ rfq, lang = 'en', said, ref, change = (rows) => rows }: FilledSheet): Promise<QuotationMail> {
  const document = { ...asked[rfq], ...(ref && { ref }) }
  const rows = quotationFormRows(document, lang).map(([code = '', label = '', answer = '']) => [code, label, said[code] ?? answer])
  const read: string[][] = []
  for await (const some of readTable(await workbookOf(change(rows)))) read.push(...some.map(({ cells }) => cells.map(cellFigure)))
  return { texts: ['Please see the file.'], sheets: [read] }
}

const first = { above, within, byHand, sheets }
const others = { second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth }
const sets = Object.entries(others).find(([set]) => process.argv.includes(`--${set}`))?.[1] ?? first
const cases: Case[] = [
  ...sets.above.map((one): Case => ({ ...one, lang: one.lang ?? 'en', id: `above, ${one.client}`, mail: () => mailOf(one, false) })),
  ...sets.within.map((one): Case => ({ ...one, lang: one.lang ?? 'en', id: `within, ${one.client}`, mail: () => mailOf(one, true) })),
  ...sets.byHand.map((one): Case => ({
    ...one,
    lang: one.lang ?? (one.id.startsWith('Chinese') ? 'zh' : 'en'),
    mail: () => mailByHand(one),
  })),
  ...sets.sheets.map((one, at): Case => ({ ...one, lang: one.lang ?? 'en', id: `sheet ${at + 1}`, mail: () => sheetOf(one) })),
]

function wrongFields(result: ReadQuotationMail, { rfq, means }: Case): { wrong: string[]; hidden: string[] } {
  const { values, unclear, open } = meant(means, asked[rfq])
  if (means.otherRfq) return { wrong: result.is === 'other_rfq' && result.ref === means.otherRfq ? [] : ['other RFQ'], hidden: [] }
  if (Object.keys(means).length === 0) return { wrong: result.is === 'no_form' ? [] : ['no form'], hidden: [] }
  if (result.is !== 'read') return { wrong: [result.is], hidden: [] }
  const { read } = result
  const names = new Set([...Object.keys(values), ...Object.keys(read.values)])
  const plain = (said: string | string[] = '') => [said].flat().join(' ').replaceAll(/\s+/g, ' ')
  const differing = [...names].filter((field) => plain(read.values[field]) !== plain(values[field]))
  const asks = (codes: string[]) => [...new Set(codes)].sort().join(' ')
  const shown = new Set(
    tellUnderstood(read, asked[rfq], speech('en'))
      .map(({ field }) => field)
      .flat(),
  )
  return {
    wrong: [
      ...differing.map((field) => `${field}: ${read.values[field]} for ${values[field]}`),
      ...(asks(read.unclear.map(({ code }) => code || 'stray')) === asks(unclear)
        ? []
        : [`asked ${asks(read.unclear.map(({ code }) => code || 'stray'))} for ${asks(unclear)}`]),
      ...(asks(read.missing.filter((code) => /\d/.test(code))) === asks(open) ? [] : [`open ${asks(read.missing)} for ${asks(open)}`]),
    ],
    hidden: differing.filter((field) => read.values[field] !== undefined && !shown.has(field)),
  }
}

let [exact, hidden] = [0, 0]
const faults: string[] = []
for (const one of cases) {
  const result = readQuotationMail(await one.mail(), [asked[one.rfq]], { lang: one.lang, today: writtenOn })
  const found = wrongFields(result, one)
  if (found.wrong.length === 0) exact += 1
  else faults.push(`${one.id}: ${found.wrong.join('; ')}`)
  hidden += found.hidden.length
  if (process.argv.includes('--show') && result.is === 'read')
    process.stdout.write(
      `\n${one.id}\n${tellUnderstood(result.read, asked[one.rfq], speech(one.lang))
        .map(({ label, value }) => `  ${label}: ${value}\n`)
        .join('')}`,
    )
}
const isGood = exact / cases.length >= 0.95 && hidden === 0
process.stdout.write(
  `${cases.length} replies: exact ${exact} of ${cases.length} (${((exact / cases.length) * 100).toFixed(1)} %), wrong without showing ${hidden}\n` +
    faults.map((fault) => `  ${fault}\n`).join('') +
    `load ${loadavg()[0]!.toFixed(1)}; ${isGood ? 'GREEN' : 'RED'}\n`,
)
process.exit(isGood ? 0 : 1)
