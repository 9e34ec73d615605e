import type { Picture as Source } from '#app/domain/listings/listing-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Field } from '../ui/field.tsx'
import { Picture } from '../ui/picture.tsx'
import { Status } from '../ui/status.tsx'

/** One photograph; till there is one, the category's drawing stands in. `hasArrived`: uploaded with this form, which is not saved yet. */
export function ListingPicture({ picture, hasArrived }: { picture: Source | null; hasArrived: boolean }) {
  const { t } = useReader()
  return (
    <Section id="picture-section" title={t('desk:editor.picture')}>
      <div className="picture-field">
        {picture && (
          <div className="picture-field__now">
            <Picture of={picture} alt={t('desk:editor.pictureNow')} sizes="8rem" />
          </div>
        )}
        <div>
          {hasArrived && (
            <p className="mb-2">
              <Status icon="check" tone="good">
                {t('desk:editor.pictureArrived')}
              </Status>
            </p>
          )}
          <Field
            name="picture"
            type="file"
            accept="image/jpeg,image/png,image/webp"
            label={t('desk:editor.pictureFile')}
            hint={t('desk:editor.pictureHint')}
          />
        </div>
      </div>
    </Section>
  )
}
