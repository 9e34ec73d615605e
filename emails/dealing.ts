import type { Correspondent } from '#app/domain/mail/letter-facts.ts'
import { needNumber, type Need } from '#app/domain/threads/need.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { isolated } from './user-text.ts'

export const inquiryNumber = (ref: string): string => isolated(`INQ-${ref}`)
export const needText = (need: Need): string => isolated(needNumber(need))
export const quotationNumber = (ref: string): string => isolated(`QUO-${ref}`)

/** `Liu Wei, Tianjin Beitang Valve (China)`; the company alone where nobody is named. */
export function who({ name, company, country }: Correspondent, { t, format }: ReaderSpeech): string {
  const named = { name: isolated(name), company: isolated(company) }
  if (name === company)
    return country ? t('letter:who.companyIn', { ...named, country: format.country(country) }) : t('letter:who.company', named)
  return country ? t('letter:who.personIn', { ...named, country: format.country(country) }) : t('letter:who.person', named)
}

/** What the letters of a dealing have in common: its subject in the reader's words, and how to answer. */
export function dealing(from: Correspondent, { t }: ReaderSpeech) {
  return { company: isolated(from.company), answer: t('letter:answer', { name: isolated(from.name) }) }
}
