import { env } from '#app/env.server.ts'
import type { LetterFacts } from '#app/domain/mail/letter-facts.ts'
import { paths } from '#app/paths.ts'
import type { Transaction } from '#db/client.server.ts'
import type { letters } from '#db/schema/letters.ts'
import { accountFacts } from './account-facts.server.ts'
import { codeFacts } from './code-facts.server.ts'
import { draftApprovalFacts } from './draft-facts.server.ts'
import { bankAccountFacts, disputeFacts, expiringFacts, standingFacts } from './company-facts.server.ts'
import { dealingFacts } from './dealing-facts.server.ts'
import { digestFacts } from './digests.server.ts'
import { confirmInquiryFacts, rejectedFacts } from './inquiry-facts.server.ts'
import { replyHeldFacts, replyTooLateFacts } from './held-facts.server.ts'
import { pricesEndFacts, reviewFacts } from './listing-facts.server.ts'
import { quotationMailFacts } from './quotation-mail-facts.server.ts'
import { rfqFoundFacts } from './found-rfq-facts.server.ts'
import { rfqInvitationFacts, rfqMatchedFacts } from './rfq-facts.server.ts'
import { invitationFacts, membershipFacts } from './member-facts.server.ts'
import { invitedNewsFacts } from './invited-news-facts.server.ts'
import { confirmRfqFacts, rfqNewsFacts, rfqReviewedFacts } from './rfq-news-facts.server.ts'

export type LetterRow = typeof letters.$inferSelect

const absolute = (path: string): string => new URL(path, env().PUBLIC_URL).href

/** What a letter says, read from the rows it names. Null when they are gone: then there is nothing to write. */
export async function letterFacts(tx: Transaction, letter: LetterRow, now: Date): Promise<LetterFacts | null> {
  const account = await accountFacts(tx, letter)
  if (account !== undefined) return account
  switch (letter.name) {
    case 'confirm-inquiry':
      return confirmInquiryFacts(tx, letter)
    case 'inquiry-rejected':
      return rejectedFacts(tx, letter)
    case 'invitation':
      return invitationFacts(tx, letter)
    case 'membership-changed':
      return membershipFacts(tx, letter)
    case 'listing-reviewed':
      return reviewFacts(tx, letter)
    case 'digest':
      return digestFacts(tx, letter, now)
    case 'prices-end':
      return pricesEndFacts(tx, letter, now)
    case 'rfq-matched':
      return rfqMatchedFacts(tx, letter, now)
    case 'rfq-invitation':
      return rfqInvitationFacts(tx, letter, now)
    case 'rfq-found':
      return rfqFoundFacts(tx, letter, now)
    case 'certificate-expiring':
      return expiringFacts(tx, letter)
    case 'claim-disputed':
      return disputeFacts(tx, letter)
    case 'bank-account-changed':
      return bankAccountFacts(tx, letter)
    case 'company-standing':
      return standingFacts(tx, letter)
    case 'code':
      return codeFacts(tx, letter)
    case 'confirm-rfq':
      return confirmRfqFacts(tx, letter)
    case 'rfq-reviewed':
      return rfqReviewedFacts(tx, letter, now)
    case 'rfq-told':
    case 'rfq-news':
      return rfqNewsFacts(tx, letter, now)
    case 'rfq-invited-news':
      return invitedNewsFacts(tx, letter, now)
    case 'self-test':
      return { name: letter.name, url: absolute(paths.mailSelfTest(letter.locale)) }
    case 'quotation-understood':
      return quotationMailFacts(tx, letter, now)
    case 'draft-approval':
      return draftApprovalFacts(tx, letter)
    case 'reply-held':
      return replyHeldFacts(tx, letter)
    case 'reply-too-late':
      return replyTooLateFacts(tx, letter, now)
    default:
      return dealingFacts(tx, letter, now)
  }
}
