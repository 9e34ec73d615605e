import type { ListingView } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Picture } from '../ui/picture.tsx'

const sizes = '(width >= 64rem) 36rem, 100vw'

/** The pictures one beside the other, to be pushed along; the category's drawing while there are none. */
export function Gallery({ listing }: { listing: ListingView }) {
  const { t } = useReader()
  const { pictures, picture, title } = listing
  const count = pictures.length
  if (count < 2)
    return (
      <section className="gallery" aria-label={t('listing:pictures')}>
        <Picture of={picture} alt={'fileId' in picture ? title.text : ''} sizes={sizes} first />
      </section>
    )
  return (
    <section className="gallery" aria-label={t('listing:pictures')}>
      {/* A region that scrolls must take the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ol tabIndex={0}>
        {pictures.map((one, index) => (
          <li key={one.fileId}>
            <Picture
              of={one}
              alt={t('listing:pictureOf', { title: title.text, number: index + 1, count })}
              sizes={sizes}
              first={index === 0}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}
