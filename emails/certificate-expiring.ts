import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** Thirty days before a certificate hides itself. */
export const certificateExpiring: WriteLetter<'certificate-expiring'> = (
  { company, certificate, number, expiresOn, url },
  { t, format },
) => {
  const said = { certificate, day: format.date(expiresOn), company: isolated(company) }
  return {
    subject: t('letter:expiring.subject', said),
    title: t('letter:expiring.title', said),
    blocks: [
      { kind: 'paragraph', text: t('letter:expiring.text', said) },
      {
        kind: 'facts',
        lines: [
          { label: t('letter:expiring.certificate'), value: certificate },
          { label: t('letter:expiring.number'), value: isolated(number) },
          { label: t('letter:expiring.until'), value: said.day, isDeadline: true },
        ],
      },
      { kind: 'action', label: t('letter:expiring.action'), url },
    ],
    foot: [t('letter:expiring.why', said)],
  }
}
