import { and, eq, isNull } from 'drizzle-orm'
import { env } from '#app/env.server.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import { companies, memberInvitations, members } from '#db/schema/companies.ts'
import { people } from '#db/schema/people.ts'
import { invitationTokenOf } from '../members/invite-member.server.ts'
import type { LetterRow } from './letter-facts.server.ts'

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** Null when it was answered or withdrawn meanwhile. */
export async function invitationFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const [row] = await tx
    .select({ invitation: memberInvitations, inviter: people.name, company: companies.legalNameEn })
    .from(memberInvitations)
    .innerJoin(companies, eq(companies.id, memberInvitations.companyId))
    .innerJoin(people, eq(people.id, memberInvitations.invitedById))
    .where(
      and(
        eq(memberInvitations.id, letter.subject.invitationId!),
        isNull(memberInvitations.acceptedAt),
        isNull(memberInvitations.revokedAt),
      ),
    )
  if (!row?.inviter) return null
  const { invitation, inviter, company } = row
  return {
    name: 'invitation',
    personName: inviter,
    company,
    role: invitation.role,
    url: absolute(paths.invitation(letter.locale, invitationTokenOf(invitation.id, invitation.hash))),
    expiresOn: invitation.expiresAt.toISOString().slice(0, 10),
  }
}

export async function membershipFacts(tx: Transaction, letter: LetterRow): Promise<LetterFacts | null> {
  const { companyId, personId, change } = letter.subject
  const [[company], [person], stays] = await Promise.all([
    tx.select({ name: companies.legalNameEn }).from(companies).where(eq(companies.id, companyId!)),
    tx.select({ name: people.name }).from(people).where(eq(people.id, personId!)),
    tx
      .select()
      .from(members)
      .where(and(eq(members.companyId, companyId!), eq(members.personId, letter.recipientId!))),
  ])
  if (!company || !person) return null
  const { locale } = letter
  const url = absolute(stays.length > 0 ? paths.team(locale) : paths.login(locale))
  return { name: 'membership-changed', change: change!, personName: person.name, company: company.name, url }
}
