import type { Handling as Stated, Support as Promised } from '#app/domain/listings/listing.ts'
import type { ReaderSpeech } from '#app/i18n/reader.tsx'
import type { Fact } from '../ui/facts.tsx'
import { Measured } from '../ui/measured.tsx'
import { Num, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Worded } from '../ui/worded.tsx'

/** What whoever carries or stores the goods must know. */
export function handlingFacts(handling: Stated, { t, format }: ReaderSpeech): Fact[] {
  const { dangerous, shelfLifeMonths, storageMinC, storageMaxC } = handling
  const minds = [
    handling.battery && t('listing:battery'),
    handling.liquid && t('listing:liquid'),
    handling.magnetic && t('listing:magnetic'),
  ]
  const minded = minds.filter((one) => typeof one === 'string')
  return [
    {
      label: t('listing:dangerous'),
      value: dangerous?.unNumber && dangerous.hazardClass && (
        <Phrase of="listing:dangerousText" with={{ number: <Num>{dangerous.unNumber}</Num>, class: <Num>{dangerous.hazardClass}</Num> }} />
      ),
      note: dangerous?.packingGroup && <Phrase of="listing:packingGroup" with={{ group: <Num>{dangerous.packingGroup}</Num> }} />,
    },
    { label: t('listing:contains'), value: minded.length > 0 && format.list(minded) },
    { label: t('listing:shelfLife'), value: shelfLifeMonths !== undefined && <Quantity value={String(shelfLifeMonths)} unit="MON" /> },
    {
      label: t('listing:storage'),
      value: (storageMinC ?? storageMaxC) !== undefined && <Storage from={storageMinC} to={storageMaxC} />,
    },
  ].filter((fact) => Boolean(fact.value))
}

function Storage({ from, to }: { from?: string; to?: string }) {
  if (from !== undefined && to !== undefined) return <Measured figures={[from, to]} unit="CEL" isRange />
  if (from !== undefined) return <Phrase of="listing:storageFrom" with={{ from: <Measured figures={[from]} unit="CEL" /> }} />
  return <Phrase of="listing:storageTo" with={{ to: <Measured figures={[to!]} unit="CEL" /> }} />
}

/** What follows the delivery; texts in the language of the listing. */
export function supportFacts({ warrantyMonths, afterSales, spareParts }: Promised, lang: string, { t }: ReaderSpeech): Fact[] {
  return [
    {
      label: t('listing:warranty'),
      value:
        warrantyMonths !== undefined &&
        (warrantyMonths === 0 ? t('listing:noWarranty') : <Quantity value={String(warrantyMonths)} unit="MON" />),
    },
    { label: t('listing:afterSales'), value: afterSales && <Worded of={{ text: afterSales, lang }} /> },
    { label: t('listing:spareParts'), value: spareParts && <Worded of={{ text: spareParts, lang }} /> },
  ].filter((fact) => Boolean(fact.value))
}
