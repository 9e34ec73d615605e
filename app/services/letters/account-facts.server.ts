import { eq } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import type { letters } from '#db/schema/letters.ts'
import { dataExports, heldJoins, oneTimeTokens, people } from '#db/schema/people.ts'
import { addressTokenOf } from '../accounts/change-address.server.ts'
import { joinTokenOf } from '../accounts/request-join.server.ts'
import { resetTokenOf } from '../accounts/request-reset.server.ts'
import { lettersAgainTokenOf } from './letters-again.server.ts'

type LetterRow = typeof letters.$inferSelect

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** What a letter about an account says. `undefined`: it is about something else; null: there is nothing left to tell. */
export async function accountFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null | undefined> {
  const { locale, subject } = letter
  const [loginUrl, forgotUrl] = [absolute(paths.login(locale)), absolute(paths.forgot(locale))]
  switch (letter.name) {
    case 'verify-address': {
      const [held] = await tx.select().from(heldJoins).where(eq(heldJoins.id, subject.heldJoinId!))
      if (!held) return null
      const url = absolute(paths.verify(locale, { token: joinTokenOf(held.id, held.tokenHash) }))
      return { name: letter.name, personName: held.form.name, company: held.form.company, url }
    }
    case 'confirm-address': {
      const link = await linkOf(tx, letter)
      return (
        link && {
          name: letter.name,
          personName: link.personName,
          url: absolute(paths.confirmAddress(locale, addressTokenOf(link.id, link.hash))),
        }
      )
    }
    case 'letters-again': {
      const link = await linkOf(tx, letter)
      return (
        link && {
          name: letter.name,
          personName: link.personName,
          url: absolute(paths.lettersAgain(locale, lettersAgainTokenOf(link.id, link.hash))),
        }
      )
    }
    case 'address-known':
    case 'address-taken':
      return { name: letter.name, loginUrl, forgotUrl }
    case 'reset-password': {
      const link = await linkOf(tx, letter)
      return (
        link && { name: letter.name, personName: link.personName, url: absolute(paths.reset(locale, resetTokenOf(link.id, link.hash))) }
      )
    }
    case 'address-change-asked': {
      const person = await personOf(tx, letter)
      return person && { name: letter.name, personName: person.name, settingsUrl: absolute(paths.settings(locale)), forgotUrl }
    }
    case 'account-erased':
      return { name: letter.name, at: letter.createdAt.toISOString(), aboutUrl: absolute(paths.page(locale, 'about')) }
    case 'export-ready': {
      const [kept] = await tx.select().from(dataExports).where(eq(dataExports.id, subject.dataExportId!))
      return kept
        ? { name: letter.name, url: absolute(paths.dataExport(locale)), expiresOn: kept.expiresAt.toISOString().slice(0, 10) }
        : null
    }
    case 'password-changed':
    case 'address-changed':
    case 'new-device':
    case 'second-step-changed':
      return watchedFacts(tx, letter, letter.name, forgotUrl)
    default:
      return undefined
  }
}

type Watched = 'password-changed' | 'address-changed' | 'new-device' | 'second-step-changed'

async function watchedFacts(tx: Transaction, letter: LetterRow, name: Watched, forgotUrl: string): Promise<LetterFacts | null> {
  const { locale } = letter
  const person = await personOf(tx, letter)
  const [event] = letter.eventId ? await tx.select().from(events).where(eq(events.id, letter.eventId)) : []
  if (!person || !event) return null
  const { name: personName, timeZone } = person
  const at = event.at.toISOString()
  if (name === 'address-changed') return { name, personName, at, timeZone, aboutUrl: absolute(paths.page(locale, 'about')) }
  const watched = { personName, device: event.detail.device ?? null, at, timeZone, forgotUrl }
  if (name === 'new-device') return { name, sessionsUrl: absolute(paths.ownSessions(locale)), ...watched }
  if (name === 'password-changed') return { name, ...watched }
  return { name, isOn: event.name === 'account.second_step_on', settingsUrl: absolute(paths.settings(locale)), ...watched }
}

async function linkOf(tx: Transaction, letter: LetterRow): Promise<{ personName: string; id: string; hash: string } | null> {
  const [row] = await tx
    .select({ personName: people.name, id: oneTimeTokens.id, hash: oneTimeTokens.hash })
    .from(oneTimeTokens)
    .innerJoin(people, eq(people.id, oneTimeTokens.personId))
    .where(eq(oneTimeTokens.id, letter.subject.oneTimeTokenId!))
  return row?.personName ? { ...row, personName: row.personName } : null
}

/** Null for whoever was erased. */
async function personOf(tx: Transaction, letter: LetterRow): Promise<{ name: string; timeZone: string } | null> {
  if (!letter.recipientId) return null
  const [person] = await tx.select({ name: people.name, timeZone: people.timeZone }).from(people).where(eq(people.id, letter.recipientId))
  return person?.name ? { ...person, name: person.name } : null
}
