import type { ListingPackaging } from '#app/domain/listings/listing.ts'
import { containerFill, type ContainerCode } from '#app/domain/listings/packaging.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Facts } from '../ui/facts.tsx'
import { Num, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'

const containerNames: Record<ContainerCode, string> = { '20GP': '20 GP', '40GP': '40 GP', '40HQ': '40 HQ' }

/** The export carton, and how many of them a container takes. */
export function Packaging({ packaging, unit }: { packaging: ListingPackaging; unit: UnitCode }) {
  const { t, format } = useReader()
  const fill = containerFill(packaging)
  const size = [packaging.lengthCm, packaging.widthCm, packaging.heightCm].map(format.number).join(' × ')
  const volume = format.number(Number(fill.cbm).toFixed(4))
  return (
    <>
      <Facts
        facts={[
          { label: t('listing:unitPack'), value: packaging.unitPack && <UserText>{packaging.unitPack}</UserText> },
          {
            label: t('listing:carton'),
            value: (
              <Phrase
                of="listing:cartonText"
                with={{
                  quantity: <Quantity value={packaging.cartonQty} unit={unit} />,
                  size: <Num>{size}</Num>,
                  volume: <Num>{volume}</Num>,
                }}
              />
            ),
          },
          {
            label: t('listing:cartonWeight'),
            value: (
              <Phrase
                of="listing:weightText"
                with={{ gross: <Num>{format.number(packaging.grossKg)}</Num>, net: <Num>{format.number(packaging.netKg)}</Num> }}
              />
            ),
          },
        ]}
      />
      <h3 className="mt-6">{t('listing:fill')}</h3>
      <p className="hint">{t('listing:fillHint')}</p>
      <ul>
        {fill.containers.map((container) => (
          <li key={container.code} className="fill">
            <span>
              <Num>{containerNames[container.code]}</Num>{' '}
              <span className="text-xs text-ink-soft">{t(`listing:limitedBy.${container.limitedBy}`)}</span>
            </span>
            <progress max={100} value={container.volumePercent} aria-label={containerNames[container.code]}>
              {container.volumePercent} %
            </progress>
            <span>
              <Quantity value={container.pieces} unit={unit} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
