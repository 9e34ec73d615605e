import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openJournal } from './journal.ts'
import type { MailEvent, ReceivedMail, SentMail } from './mail.ts'

/** A request with an idempotency key and what it was answered. */
export type RememberedRequest = { key: string; hash: string; at: string; answer: unknown }

export type Outcome = 'delivered' | 'abandoned'

// One line holds everything one request brought about: after a kill there is all of it or nothing.
type SentEntry = { request: RememberedRequest | null; mails: SentMail[] }
type OutcomeEntry = { id: string; outcome: Outcome }

export type Unsettled = { mail: SentMail; event: SentMail['events'][number] } | { mail: ReceivedMail; event: ReceivedMail['event'] }

export type MailStore = ReturnType<typeof openMailStore>

const keptForMs = 24 * 60 * 60 * 1000

/** Everything the endpoint knows, in memory and in append-only files. */
export function openMailStore(dataDir: string) {
  const folder = join(dataDir, 'mail')
  const rawFolder = join(folder, 'raw')
  const fileFolder = join(folder, 'attachments')
  for (const path of [rawFolder, fileFolder]) mkdirSync(path, { recursive: true })

  const sentJournal = openJournal<SentEntry>(join(folder, 'sent.jsonl'))
  const receivedJournal = openJournal<ReceivedMail>(join(folder, 'received.jsonl'))
  const outcomeJournal = openJournal<OutcomeEntry>(join(folder, 'outcomes.jsonl'))

  const sent = new Map<string, SentMail>()
  const received = new Map<string, ReceivedMail>()
  const requests = new Map<string, RememberedRequest>()
  const outcomes = new Map<string, Outcome>()

  function learn({ request, mails }: SentEntry) {
    for (const mail of mails) sent.set(mail.id, mail)
    if (request) requests.set(request.key, request)
  }
  for (const entry of sentJournal.entries) learn(entry)
  for (const mail of receivedJournal.entries) received.set(mail.id, mail)
  for (const { id, outcome } of outcomeJournal.entries) outcomes.set(id, outcome)

  return {
    /** Files first, then the line that names them. `files` holds the attachments of each mail, in order. */
    keepSent(mails: SentMail[], files: Buffer[][], request: RememberedRequest | null) {
      mails.forEach((mail, index) => {
        files[index]?.forEach((content, position) => writeFileSync(join(fileFolder, `${mail.id}-${position}`), content))
      })
      sentJournal.append({ request, mails })
      learn({ request, mails })
    },
    keepReceived(mail: ReceivedMail, raw: Buffer) {
      writeFileSync(join(rawFolder, `${mail.id}.eml`), raw)
      receivedJournal.append(mail)
      received.set(mail.id, mail)
    },
    settle(id: string, outcome: Outcome) {
      outcomeJournal.append({ id, outcome })
      outcomes.set(id, outcome)
    },
    outcomeOf: (event: MailEvent) => outcomes.get(event.id),
    findSent: (id: string) => sent.get(id),
    findReceived: (id: string) => received.get(id),
    listSent: () => [...sent.values()].reverse(),
    listReceived: () => [...received.values()].reverse(),
    rawOf: (mail: ReceivedMail) => readFileSync(join(rawFolder, `${mail.id}.eml`)),
    fileOf: (mail: SentMail, position: number) => readFileSync(join(fileFolder, `${mail.id}-${position}`)),
    findRequest(key: string, now: Date) {
      const request = requests.get(key)
      return request && now.getTime() - Date.parse(request.at) < keptForMs ? request : undefined
    },
    /** Events whose webhook was neither taken nor given up, oldest first. */
    listUnsettled(): Unsettled[] {
      const all: Unsettled[] = [
        ...[...sent.values()].flatMap((mail) => mail.events.map((event) => ({ mail, event }))),
        ...[...received.values()].map((mail) => ({ mail, event: mail.event })),
      ]
      return all.filter(({ event }) => !outcomes.has(event.id)).sort((a, b) => a.event.at.localeCompare(b.event.at))
    },
    close() {
      for (const journal of [sentJournal, receivedJournal, outcomeJournal]) journal.close()
    },
  }
}
