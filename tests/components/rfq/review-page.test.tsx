import { describe, expect, it } from 'vitest'
import { RfqReviewPage } from '#app/components/admin/rfq-review-page.tsx'
import type { RfqStatus } from '#app/domain/rfqs/lifecycle.ts'
import type { ReviewCause } from '#app/domain/reviews/review.ts'
import type { RfqView, StaffRfq } from '#app/domain/rfqs/rfq-view.ts'
import { rfqDocument } from '#tests/rfq-document.ts'
import { renderPage } from '../render-page.tsx'

const at = new Date('2026-08-01T10:00:00Z')

function waiting(status: RfqStatus, causes: ReviewCause[]): StaffRfq {
  const document = rfqDocument({ ref: '4F7K2MXA' })
  const none = { isPartly: false, isOwn: false, mayAsk: false, mayQuote: false, isMember: false, closedAt: null, invitation: null }
  const lists = { trail: [], demands: {}, certificates: {}, files: [], questions: [] }
  const view: RfqView = {
    id: '1',
    ref: document.ref,
    status,
    document,
    sha256: '',
    publishedAt: at,
    placeName: null,
    quotationCount: 0,
    ...none,
    ...lists,
  }
  const open = { id: '2', state: 'open' as const, causes, reason: null, words: null, appeal: null, createdAt: at, decidedAt: null }
  const company = { name: 'Comercial Serena', country: 'PE', approved: 0, refused: 1, isTrusted: false }
  return { rfqId: '1', ref: document.ref, revision: 2, status, open, past: [], findings: { words: [], code: null }, view, company }
}

describe('an RFQ before staff', () => {
  it('that was never shown is not said to be posted', () => {
    const posted = (status: RfqStatus) => renderPage(<RfqReviewPage rfq={waiting(status, ['new_company'])} />).includes('>Posted<')
    expect([posted('in_review'), posted('open')]).toEqual([false, true])
  })

  it('says whether its buyer can answer a refusal', () => {
    const page = (causes: ReviewCause[]) => renderPage(<RfqReviewPage rfq={waiting('in_review', causes)} />)
    expect(page(['new_company'])).toContain('can answer once to a refusal')
    expect(page(['appeal'])).toContain('a refusal stands')
  })
})
