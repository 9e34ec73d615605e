import type { ListingPackaging } from '#app/domain/listings/listing.ts'
import { containerFill, wholeCarton, type Carton } from '#app/domain/listings/packaging.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Facts } from '../ui/facts.tsx'
import { Measured } from '../ui/measured.tsx'
import { Num, Quantity } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'
import { ContainerFill } from './container-fill.tsx'

/** The export package, and how many of them a container takes. */
export function Packaging({ packaging, unit }: { packaging: ListingPackaging; unit: UnitCode }) {
  const { t } = useReader()
  const carton = wholeCarton(packaging)
  const { unitPack, innerQty, packageType, cartonsPerPallet, stackable, marks } = packaging
  return (
    <>
      <Facts
        facts={[
          { label: t('listing:unitPack'), value: unitPack && <UserText>{unitPack}</UserText> },
          { label: t('listing:innerQty'), value: innerQty && <Quantity value={innerQty} unit={unit} /> },
          { label: t('listing:packageType'), value: packageType && t(`trade:unitName.${packageType}`) },
          { label: t(packageType ? 'listing:content' : 'listing:carton'), value: carton && <CartonText carton={carton} unit={unit} /> },
          { label: t('listing:cartonWeight'), value: carton && <CartonWeight carton={carton} /> },
          {
            label: t('listing:perPallet'),
            value: cartonsPerPallet !== undefined && <Phrase of="listing:perPalletText" with={{ count: <Num>{cartonsPerPallet}</Num> }} />,
          },
          { label: t('listing:stackable'), value: stackable !== undefined && t(stackable ? 'listing:yes' : 'listing:no') },
          { label: t('listing:marks'), value: marks && <UserText className="whitespace-pre-line">{marks}</UserText> },
        ]}
      />
      {carton && <ContainerFill fill={containerFill(carton, packaging)} unit={unit} />}
    </>
  )
}

function CartonText({ carton, unit }: { carton: Carton; unit: UnitCode }) {
  const { format } = useReader()
  return (
    <Phrase
      of="listing:cartonText"
      with={{
        quantity: <Quantity value={carton.cartonQty} unit={unit} />,
        size: <Measured figures={[carton.lengthCm, carton.widthCm, carton.heightCm]} unit="CMT" />,
        volume: <Num>{format.number(Number(containerFill(carton).cbm).toFixed(4))}</Num>,
      }}
    />
  )
}

function CartonWeight({ carton }: { carton: Carton }) {
  return (
    <Phrase
      of="listing:weightText"
      with={{ gross: <Measured figures={[carton.grossKg]} unit="KGM" />, net: <Measured figures={[carton.netKg]} unit="KGM" /> }}
    />
  )
}
