import type { TaskName } from '#app/domain/tasks.ts'
import { deliverDue } from '#app/services/inquiries/settle-waiting.server.ts'
import { applyErasures } from '#app/services/erasure/apply-erasures.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { settleDelivery } from '#app/services/letters/settle-delivery.server.ts'
import { resizePicture } from '#app/services/files/resize-picture.server.ts'
import { lapseListings } from '#app/services/listings/lapse-listings.server.ts'
import { alertSearches } from '#app/services/rfqs/alert-searches.server.ts'
import { matchRfq } from '#app/services/rfqs/match-rfq.server.ts'
import { widenRfqs } from '#app/services/rfqs/widen-rfqs.server.ts'
import { expireQuotations } from '#app/services/quotations/expire-quotations.server.ts'
import { closeRfqs } from '#app/services/rfqs/close-rfqs.server.ts'
import { indexChanges } from '#app/services/search/index-changes.server.ts'
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts'
import { applyRetention } from '#app/services/retention/apply-retention.server.ts'
import { reviewClaims } from '#app/services/claims/review-claims.server.ts'
import { backFillInbound } from './back-fill-inbound.ts'
import { checkWebsite } from './check-website.ts'
import type { Handler } from './handler.ts'
import { checkImport } from './check-import.ts'
import { fetchPictures } from './fetch-pictures.ts'
import { makeExport } from './make-export.ts'
import { postHeld } from './post-held.ts'
import { receiveLetter } from './receive-letter.ts'
import { runImport } from './run-import.ts'
import { sendLetter } from './send-letter.ts'

/** One handler per task: a task without one does not compile. */
export const registry: { [T in TaskName]: Handler<T> } = {
  announce: (ctx, { eventId }) => announce(ctx, eventId),
  'send-letter': sendLetter,
  'settle-delivery': (ctx, { webhookEventId }) => settleDelivery(ctx, webhookEventId),
  'receive-letter': receiveLetter,
  'post-held': postHeld,
  'back-fill-inbound': backFillInbound,
  'deliver-inquiry': (ctx, { waitingInquiryId }) => deliverDue(ctx, waitingInquiryId),
  'index-changes': (ctx) => indexChanges(ctx),
  'rebuild-search': ({ db }) => rebuildSearch({ db, pool: db.$client }),
  'resize-picture': (ctx, { fileId }) => resizePicture(ctx, fileId),
  'lapse-listings': (ctx) => lapseListings(ctx),
  'check-website': checkWebsite,
  'review-claims': (ctx) => reviewClaims(ctx),
  'check-import': checkImport,
  'run-import': runImport,
  'fetch-pictures': fetchPictures,
  'match-rfq': (ctx, { rfqId }) => matchRfq(ctx, rfqId),
  'alert-searches': (ctx, { rfqId }) => alertSearches(ctx, rfqId),
  'widen-rfqs': (ctx) => widenRfqs(ctx),
  'expire-quotations': (ctx) => expireQuotations(ctx),
  'close-rfqs': (ctx) => closeRfqs(ctx),
  'make-export': makeExport,
  'apply-erasures': (ctx) => applyErasures(ctx),
  'apply-retention': (ctx) => applyRetention(ctx),
}

/** The timetable, in cron's form, UTC. */
export const timetable = [
  '*/5 * * * * expire-quotations',
  '*/5 * * * * lapse-listings',
  '*/15 * * * * widen-rfqs',
  '*/5 * * * * close-rfqs',
  '*/10 * * * * back-fill-inbound',
  '7 2 * * * apply-erasures',
  '17 2 * * * apply-retention',
  '27 2 * * * review-claims',
].join('\n')
