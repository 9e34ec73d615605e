import type { ReactNode } from 'react'
import type { Claim } from '#app/domain/claims/claim.ts'
import type { OpenDispute } from '#app/domain/claims/dispute.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Facts } from '../ui/facts.tsx'
import { Time } from '../ui/time.tsx'
import { ClaimValue } from './claim-value.tsx'

/** What a buyer says against a claim; `children`: what can be done about it. */
export function DisputeSheet({ dispute, claim, children }: { dispute: OpenDispute; claim?: Claim; children?: ReactNode }) {
  const { t } = useReader()
  return (
    <article className="sheet stack-tight">
      <Facts
        close
        facts={[
          { label: t('dispute:claim'), value: claim && t(`deskClaim:kind.${claim.kind}`), note: claim && <ClaimValue claim={claim} /> },
          { label: t('dispute:since'), value: <Time at={dispute.createdAt} /> },
          {
            label: t('dispute:said'),
            value: (
              <span className="whitespace-pre-line wrap-anywhere" dir="auto">
                {dispute.evidence}
              </span>
            ),
          },
        ]}
      />
      {children}
    </article>
  )
}
