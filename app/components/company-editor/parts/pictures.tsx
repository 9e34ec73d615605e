import { mostPhotos, mostVideos } from '#app/domain/companies/company-pictures.ts'
import { rowField } from '#app/domain/row-fields.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Field, Wrong } from '../../ui/field.tsx'
import { useField, useRowValues } from '../../ui/form.tsx'
import { HeldPicture, type EditedFile } from '../../ui/held-picture.tsx'
import { Rows, useLabel } from './part-fields.tsx'

const accept = 'image/jpeg,image/png,image/webp'
type Held = { files: EditedFile[] }

export function PicturesFields({ files }: Held) {
  const { t } = useReader()
  const label = useLabel()
  return (
    <>
      <OnePicture name="logo" held="logoId" files={files} />
      <OnePicture name="banner" held="bannerId" files={files} />
      <Photos files={files} />
      <Rows name="videos" most={mostVideos} hint={t('profile:hint.videos')}>
        {(field) => (
          <div className="pair">
            <Field name={field('url')} type="url" label={label(field('url'))} maxLength={300} placeholder="https://" />
            <Field name={field('takenOn')} type="date" label={label(field('takenOn'))} />
            <Field name={field('caption')} label={label(field('caption'))} maxLength={120} dir="auto" optional />
          </div>
        )}
      </Rows>
      <Checkbox name="ownsPictures" label={label('ownsPictures')} />
    </>
  )
}

/** A picture of which there is one: another takes its place. */
function OnePicture({ name, held, files }: Held & { name: 'logo' | 'banner'; held: 'logoId' | 'bannerId' }) {
  const { t } = useReader()
  const label = useLabel()(name)
  const id = useField(held).value ?? ''
  return (
    <div className="stack-tight">
      {id !== '' && (
        <div className="picture-field">
          <input type="hidden" name={held} value={id} />
          <HeldPicture file={files.find((file) => file.id === id)} label={label} />
          <p>
            <Button kind="plain" small name="intent" value={`clear:${held}`}>
              {t('profile:remove')}
              <span className="sr-only"> {label}</span>
            </Button>
          </p>
        </div>
      )}
      <Field name={name} type="file" accept={accept} label={label} hint={t(`profile:hint.${name}`)} optional />
    </div>
  )
}

/** What its sites look like, in the order they are shown in: each with what it shows and the day it was taken. */
function Photos({ files }: Held) {
  const { t } = useReader()
  const list = useLabel()('photos')
  const { errors } = useField('photos')
  const photos = useRowValues('photos').flatMap(({ fileId }, at) => (fileId ? [{ at, id: String(fileId) }] : []))
  return (
    <fieldset className={errors.length > 0 ? 'field field-wrong' : 'field'} id="photos">
      <legend className="label mb-2 text-base">{list}</legend>
      {errors.length > 0 && <Wrong id="photos-wrong" texts={errors} />}
      {photos.length > 0 && (
        <ol className="form mb-6">
          {photos.map(({ at, id }, index) => (
            <li key={id} className="picture-field" aria-label={t('profile:row', { list, number: index + 1 })}>
              <input type="hidden" name={rowField('photos', at, 'fileId')} value={id} />
              <HeldPicture file={files.find((file) => file.id === id)} label={t('desk:editor.pictureN', { number: index + 1 })} />
              <PhotoFields at={at} number={index + 1} isFirst={index === 0} isLast={index === photos.length - 1} />
            </li>
          ))}
        </ol>
      )}
      {photos.length < mostPhotos && (
        <div className="stack-tight">
          <Field
            name="photo"
            type="file"
            multiple
            accept={accept}
            label={t('desk:editor.choosePictures')}
            hint={t('profile:hint.photos')}
            optional
          />
          <p>
            <Button kind="second" small name="intent" value="upload">
              {t('profile:upload')}
            </Button>
          </p>
        </div>
      )}
    </fieldset>
  )
}

function PhotoFields({ at, number, isFirst, isLast }: { at: number; number: number; isFirst: boolean; isLast: boolean }) {
  const { t } = useReader()
  const label = useLabel()
  const field = (column: string) => rowField('photos', at, column)
  const act = (act: 'up' | 'down' | 'remove') => (
    <Button kind={act === 'remove' ? 'plain' : 'second'} small name="intent" value={`row-${act}:photos:${at}`}>
      {t(`desk:editor.${act}`)}
      <span className="sr-only"> {t('desk:editor.pictureN', { number })}</span>
    </Button>
  )
  return (
    <div className="stack-tight">
      <div className="pair">
        <Field name={field('caption')} label={label(field('caption'))} maxLength={120} dir="auto" required />
        <Field name={field('takenOn')} type="date" label={label(field('takenOn'))} required />
      </div>
      <p className="acts">
        {!isFirst && act('up')}
        {!isLast && act('down')}
        {act('remove')}
      </p>
    </div>
  )
}
