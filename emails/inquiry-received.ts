import type { InquiryForm } from '#app/domain/inquiries/inquiry.ts'
import { quantityText } from '#app/i18n/quantity.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import { dealing, inquiryNumber, who } from './dealing.ts'
import type { FactLine, WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'

export const inquiryReceived: WriteLetter<'inquiry-received'> = (facts, reader) => {
  const { t } = reader
  const { company, answer } = dealing(facts.from, reader)
  return {
    subject: t('letter:inquiryReceived.subject', { company, subject: isolated(facts.subject) }),
    title: t('letter:inquiryReceived.title', { company }),
    blocks: [
      { kind: 'message', by: t('letter:writes', { who: who(facts.from, reader) }), text: facts.form.message },
      {
        kind: 'facts',
        lines: [
          { label: t('letter:facts.inquiry'), value: inquiryNumber(facts.inquiryRef) },
          ...(facts.listingTitle ? [{ label: t('letter:facts.listing'), value: isolated(facts.listingTitle) }] : []),
          ...wishes(facts.form, reader),
        ],
      },
      { kind: 'action', label: t('letter:inquiryReceived.action'), url: facts.threadUrl },
    ],
    answer,
    foot: [t('letter:inquiryReceived.why')],
  }
}

/** What the buyer filled in beside the message. A telephone number is left to the thread, where its reader is known. */
function wishes(form: InquiryForm, { t, format }: ReaderSpeech): FactLine[] {
  const { quantity, unit, targetPrice, currency, incoterm, destination, country, neededBy } = form
  const delivery = [incoterm, destination].filter((one) => one !== undefined).join(' ')
  const lines: [string, string | undefined | false][] = [
    [t('letter:facts.quantity'), quantity && (unit ? quantityText({ t, format }, quantity, unit) : format.number(quantity))],
    [t('letter:facts.buyerBudget'), targetPrice && isolated(currency ? format.money(targetPrice, currency) : format.number(targetPrice))],
    [t('letter:facts.delivery'), delivery && isolated(delivery)],
    [t('letter:facts.country'), country && format.country(country)],
    [t('letter:facts.neededBy'), neededBy && format.date(neededBy)],
    [t('letter:facts.sample'), form.sample && t('letter:sampleWanted')],
  ]
  return lines.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}
