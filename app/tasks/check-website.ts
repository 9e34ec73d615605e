import { proofName } from '#app/domain/claims/own-domain.ts'
import { findTxt } from '#app/infra/dns.server.ts'
import { findSiteToCheck, settleWebsite } from '#app/services/claims/check-website.server.ts'
import type { Handler } from './handler.ts'

/** Asks outside of any transaction, then notes the answer of the host that was asked for. */
export const checkWebsite: Handler<'check-website'> = async (ctx, { companyId }) => {
  const host = await findSiteToCheck(ctx, companyId)
  if (host) await settleWebsite(ctx, companyId, host, await findTxt(proofName(host)))
}
