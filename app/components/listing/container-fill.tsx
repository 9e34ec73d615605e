import type { ContainerCode, PackagingFill } from '#app/domain/listings/packaging.ts'
import type { UnitCode } from '#app/domain/trade/unit.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Num, Quantity } from '../ui/num.tsx'

const containerNames: Record<ContainerCode, string> = { '20GP': '20 GP', '40GP': '40 GP', '40HQ': '40 HQ' }

/** How much of three usual containers the goods fill: computed, or as whoever has loaded them says. */
export function ContainerFill({ fill, unit }: { fill: PackagingFill; unit: UnitCode }) {
  const { t } = useReader()
  return (
    <>
      <h3 className="mt-6">{t('listing:fill')}</h3>
      <p className="hint">{t('listing:fillHint')}</p>
      <ul>
        {fill.containers.map((container) => (
          <li key={container.code} className="fill">
            <span>
              <Num>{containerNames[container.code]}</Num>{' '}
              <span className="text-xs text-ink-soft">
                {t(container.isStated ? 'listing:fillStated' : `listing:limitedBy.${container.limitedBy}`)}
              </span>
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
