import type { BusinessType } from '#app/domain/companies/company.ts'
import type { Block, WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** A buyer disputed a claim, or what came of it; to the company that claims it and to the buyer. */
export const claimDisputed: WriteLetter<'claim-disputed'> = (facts, { t }) => {
  const { isOwn, company, claim, evidence, words, url } = facts
  const names = { company: isolated(company) }
  const side = isOwn ? 'own' : 'theirs'
  const told = facts.isOwn ? (`own.${facts.outcome}` as const) : (`theirs.${facts.outcome}` as const)
  const value = claim.kind === 'role' ? t(`trade:businessType.${claim.value as BusinessType}`) : claim.value
  const lines = [{ label: t(`deskClaim:kind.${claim.kind}`), value }].filter((line) => line.value !== '')
  const blocks: (Block | false)[] = [
    { kind: 'paragraph', text: t(`letter:dispute.${told}.text`, names) },
    lines.length > 0 && { kind: 'facts', lines },
    { kind: 'message', by: t('letter:dispute.evidence'), text: evidence },
    words !== null && { kind: 'message', by: t('letter:dispute.words'), text: words },
    facts.outcome !== 'upheld' && isOwn && { kind: 'paragraph', text: t('letter:dispute.next') },
    { kind: 'action', label: t(`letter:dispute.${side}.action`), url },
  ]
  return {
    subject: t(`letter:dispute.${told}.title`, names),
    title: t(`letter:dispute.${told}.title`, names),
    blocks: blocks.filter((block) => block !== false),
    foot: [t(`letter:dispute.${side}.why`, names)],
  }
}
