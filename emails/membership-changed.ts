import { personName as personNamed } from '#app/i18n/person-name.ts'
import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** What became of a membership, to those whom it concerns. Who is out of the company is not sent to its team page. */
export const membershipChanged: WriteLetter<'membership-changed'> = ({ change, personName, company, url }, { t }) => {
  const names = { name: personNamed({ name: personName, companyName: company }, t, isolated), company: isolated(company) }
  const isOut = change === 'removed'
  return {
    subject: t(`letter:membership.${change}.title`, names),
    title: t(`letter:membership.${change}.title`, names),
    blocks: [
      { kind: 'paragraph', text: t(`letter:membership.${change}.text`, names) },
      { kind: 'action', label: t(isOut ? 'letter:membership.signIn' : 'letter:membership.action'), url },
      { kind: 'note', text: t(isOut ? 'letter:membership.askOwner' : 'letter:membership.unexpected', names) },
    ],
    foot: [t(isOut ? 'letter:membership.whyOut' : 'letter:membership.why', names)],
  }
}
