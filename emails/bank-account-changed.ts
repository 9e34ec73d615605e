import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

/** Where a company is paid was registered, changed or ended: to its owners and, where they may pay there soon, to its buyers. */
export const bankAccountChanged: WriteLetter<'bank-account-changed'> = (
  { company, news: { change, goodFrom, isOwn }, url },
  { t, format },
) => {
  const names = { company: isolated(company), day: format.date(goodFrom) }
  const side = isOwn ? 'own' : 'buyer'
  return {
    subject: t(`letter:bankAccount.${side}.title`, names),
    title: t(`letter:bankAccount.${side}.title`, names),
    blocks: [
      { kind: 'paragraph', text: t(`letter:bankAccount.${side}.${change}`, names) },
      { kind: 'note', text: t(`letter:bankAccount.${side}.beware`, names) },
      { kind: isOwn ? 'action' : 'link', label: t(`letter:bankAccount.${side}.look`), url },
    ],
    foot: [t(`letter:bankAccount.${side}.why`, names)],
  }
}
