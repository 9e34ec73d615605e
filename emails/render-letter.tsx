import { render } from '@react-email/render'
import type { LetterFacts, RenderedLetter } from '#app/domain/mail/letter-facts.ts'
import type { Language } from '#app/i18n/languages.ts'
import { speech, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { Frame } from './_components/frame.tsx'
import { accountErased } from './account-erased.ts'
import { addressChangeAsked } from './address-change-asked.ts'
import { addressChanged } from './address-changed.ts'
import { addressKnown } from './address-known.ts'
import { addressTaken } from './address-taken.ts'
import { certificateExpiring } from './certificate-expiring.ts'
import { code } from './code.ts'
import { claimDisputed } from './claim-disputed.ts'
import { bankAccountChanged } from './bank-account-changed.ts'
import { companyStanding } from './company-standing.ts'
import { confirmAddress } from './confirm-address.ts'
import { confirmInquiry } from './confirm-inquiry.ts'
import { confirmRfq } from './confirm-rfq.ts'
import { digest } from './digest.ts'
import { exportReady } from './export-ready.ts'
import { inquiryReceived } from './inquiry-received.ts'
import { inquiryRejected } from './inquiry-rejected.ts'
import { invitation } from './invitation.ts'
import { lettersAgain } from './letters-again.ts'
import { letterText } from './letter-text.ts'
import { languageOfLetters, type Block, type Letter, type LetterName, type WriteLetter } from './letter.ts'
import { listingReviewed } from './listing-reviewed.ts'
import { membershipChanged } from './membership-changed.ts'
import { messageReceived } from './message-received.ts'
import { newDevice } from './new-device.ts'
import { passwordChanged } from './password-changed.ts'
import { pricesEnd } from './prices-end.ts'
import { quotationUnderstood } from './quotation-understood.ts'
import { rfqFound } from './rfq-found.ts'
import { rfqMatched } from './rfq-matched.ts'
import { quotationAccepted } from './quotation-accepted.ts'
import { quotationDeclined } from './quotation-declined.ts'
import { quotationExpired } from './quotation-expired.ts'
import { quotationMoved } from './quotation-moved.ts'
import { quotationReceived } from './quotation-received.ts'
import { replyHeld } from './reply-held.ts'
import { replyTooLate } from './reply-too-late.ts'
import { resetPassword } from './reset-password.ts'
import { rfqInvitation } from './rfq-invitation.ts'
import { rfqInvitedNews } from './rfq-invited-news.ts'
import { rfqNews } from './rfq-news.ts'
import { rfqReviewed } from './rfq-reviewed.ts'
import { rfqTold } from './rfq-told.ts'
import { secondStepChanged } from './second-step-changed.ts'
import { draftApproval } from './draft-approval.ts'
import { selfTest } from './self-test.ts'
import { threadClosed } from './thread-closed.ts'
import { plain, shortened } from './user-text.ts'
import { verifyAddress } from './verify-address.ts'

/** One writer per letter: a letter without one does not compile. */
const writers: { [N in LetterName]: WriteLetter<N> } = {
  'verify-address': verifyAddress,
  'address-known': addressKnown,
  'reset-password': resetPassword,
  'password-changed': passwordChanged,
  'confirm-address': confirmAddress,
  'address-taken': addressTaken,
  'address-change-asked': addressChangeAsked,
  'address-changed': addressChanged,
  'letters-again': lettersAgain,
  'new-device': newDevice,
  'second-step-changed': secondStepChanged,
  'account-erased': accountErased,
  'export-ready': exportReady,
  'confirm-inquiry': confirmInquiry,
  'inquiry-rejected': inquiryRejected,
  invitation,
  'membership-changed': membershipChanged,
  'certificate-expiring': certificateExpiring,
  'company-standing': companyStanding,
  'bank-account-changed': bankAccountChanged,
  'claim-disputed': claimDisputed,
  'inquiry-received': inquiryReceived,
  'message-received': messageReceived,
  'quotation-received': quotationReceived,
  'quotation-revised': quotationReceived,
  'quotation-accepted': quotationAccepted,
  'quotation-declined': quotationDeclined,
  'quotation-expired': quotationExpired,
  'quotation-moved': quotationMoved,
  code,
  'reply-held': replyHeld,
  'reply-too-late': replyTooLate,
  'self-test': selfTest,
  'quotation-understood': quotationUnderstood,
  'draft-approval': draftApproval,
  'thread-closed': threadClosed,
  'listing-reviewed': listingReviewed,
  digest,
  'prices-end': pricesEnd,
  'rfq-matched': rfqMatched,
  'rfq-found': rfqFound,
  'confirm-rfq': confirmRfq,
  'rfq-reviewed': rfqReviewed,
  'rfq-told': rfqTold,
  'rfq-news': rfqNews,
  'rfq-invitation': rfqInvitation,
  'rfq-invited-news': rfqInvitedNews,
}

const longestSubject = 200

/**
 * Subject and both bodies in the reader's language. `separator`: the line above which an answer is written, if one may be. `stopUrl`:
 * where the owner of the mailbox stops letters that nobody there asked for, or has fewer of those that collect.
 */
export async function renderLetter(facts: LetterFacts, lang: Language, separator?: string, stopUrl?: string): Promise<RenderedLetter> {
  const reader = speech(languageOfLetters(lang))
  const write = writers[facts.name] as (facts: LetterFacts, reader: ReaderSpeech) => Letter
  const written = write(facts, reader)
  const { t } = reader
  const foot = [...written.foot, t('letter:foot.between'), ...(separator ? [] : [t('letter:foot.unread')])]
  const stopLabel = t(facts.name === 'digest' ? 'letter:digest.fewer' : 'letter:notMe')
  const stop: Block[] = stopUrl ? [{ kind: 'link', label: stopLabel, url: stopUrl }] : []
  const letter = { ...written, subject: shortened(plain(written.subject), longestSubject), blocks: [...written.blocks, ...stop], foot }
  const answerLine = separator ? { text: separator, lang } : undefined
  return {
    subject: letter.subject,
    html: await render(<Frame letter={letter} reader={reader} answerLine={answerLine} />),
    text: letterText(letter, reader, separator),
  }
}
