import { isShown, type Certificate } from './certificate.ts'
import { publicClaim, type PublicClaim } from './public-claim.ts'

/** A certificate that a listing names; `shown`: what its company shows of it. Without that it is only stated. */
export type ListingPaper = { name: string; shown: { number: string; expiresOn: string | null; claim: PublicClaim } | null }

type Named = { code: string; name: string }

/**
 * What a listing's page says of the certificates that it names. One for products counts where it covers the model. A company that shows
 * none of a kind any more, since its own have ended or were taken back, no longer names it here.
 */
export function listingPapers(named: Named[], held: Certificate[], modelNumber: string | null, today: string): ListingPaper[] {
  const covers = ({ type, coversModels }: Certificate) =>
    type !== 'product' || coversModels.some((model) => folded(model) === folded(modelNumber ?? ''))
  return named.flatMap(({ code, name }): ListingPaper[] => {
    const ofKind = held.filter((one) => one.scheme === code && covers(one))
    const [good] = ofKind.filter((one) => isShown(one, today))
    if (!good) return ofKind.length > 0 ? [] : [{ name, shown: null }]
    return [{ name, shown: { number: good.number, expiresOn: good.expiresOn, claim: publicClaim(good.claim, today) } }]
  })
}

const folded = (model: string) => model.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '')
