import { mostPictures, mostRelated, relationKinds } from '#app/domain/listings/listing.ts'
import type { FormList } from '#app/domain/listings/form-lists.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Checkbox } from '../ui/checkbox.tsx'
import { Field } from '../ui/field.tsx'
import { useField } from '../ui/form.tsx'
import { HeldPicture, type EditedFile } from '../ui/held-picture.tsx'
import { UserText } from '../ui/worded.tsx'
import { NamedField } from './named-fields.tsx'
import { RowTable } from './row-table.tsx'

/** Pictures in the order they are shown in, a video, drawings and data sheets. */
export function MediaSection({ files, related }: { files: EditedFile[]; related: number }) {
  const { t } = useReader()
  return (
    <>
      <Section id="media" title={t('desk:editor.media')}>
        <div className="form">
          <Pictures files={files} />
          <Checkbox name="ownsPictures" label={t('desk:editor.field.ownsPictures')} />
          <NamedField name="videoUrl" type="url" maxLength={300} optional />
          <DocumentField name="datasheet" list="datasheetIds" files={files} hint={t('desk:editor.hint.drawing')} />
          <DocumentField name="drawing" list="drawingIds" files={files} hint={t('desk:editor.hint.drawing')} />
        </div>
      </Section>
      <Section id="related-section" title={t('desk:editor.related')}>
        <RowTable
          table="related"
          count={related}
          most={mostRelated}
          legend={t('desk:editor.field.related')}
          hint={t('desk:editor.hint.related')}
          add={t('desk:editor.relatedAdd')}
          columns={[
            { name: 'ref', label: t('desk:editor.listingRef'), dir: 'ltr', maxLength: 300 },
            {
              name: 'kind',
              label: t('desk:editor.relation'),
              choices: relationKinds.map((kind) => ({ value: kind, label: t(`listing:relation.${kind}`) })),
            },
          ]}
        />
      </Section>
    </>
  )
}

function Pictures({ files }: { files: EditedFile[] }) {
  const { t } = useReader()
  const { values } = useField('pictureIds')
  const ids = values.filter((id) => id !== '')
  return (
    <div className="form">
      {ids.length > 0 && (
        <ol className="form" id="pictureIds">
          {ids.map((id, index) => (
            <li key={id} className="picture-field">
              <input type="hidden" name="pictureIds" value={id} />
              <HeldPicture file={files.find((file) => file.id === id)} label={t('desk:editor.pictureN', { number: index + 1 })} />
              <FileActs list="pictureIds" index={index} count={ids.length} />
            </li>
          ))}
        </ol>
      )}
      {ids.length < mostPictures && (
        <Field
          name="picture"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp"
          label={t('desk:editor.choosePictures')}
          hint={t('desk:editor.hint.picture')}
        />
      )}
    </div>
  )
}

/** What can be done to one of several files; each button sends the whole form, and nothing of it is lost. */
function FileActs({ list, index, count, name }: { list: FormList; index: number; count: number; name?: string }) {
  const { t } = useReader()
  const which = name ?? t('desk:editor.pictureN', { number: index + 1 })
  const act = (act: 'up' | 'down' | 'remove') => (
    <Button kind={act === 'remove' ? 'plain' : 'second'} small name="intent" value={`${list}-${act}:${index}`}>
      {t(`desk:editor.${act}`)}
      <span className="sr-only"> {which}</span>
    </Button>
  )
  return (
    <p className="acts">
      {index > 0 && act('up')}
      {index < count - 1 && act('down')}
      {act('remove')}
    </p>
  )
}

type DocumentName = 'drawing' | 'datasheet' | 'safetySheet'

/** PDFs of one kind: those that are there, and one more. */
export function DocumentField({ name, list, files, hint }: { name: DocumentName; list: FormList; files: EditedFile[]; hint: string }) {
  const { t } = useReader()
  const ids = useField(list).values.filter((id) => id !== '')
  return (
    <div>
      {ids.map((id, index) => {
        const fileName = files.find((file) => file.id === id)?.name ?? id
        return (
          <div key={id} className="row">
            <input type="hidden" name={list} value={id} />
            <UserText>{fileName}</UserText>
            <FileActs list={list} index={index} count={1} name={fileName} />
          </div>
        )
      })}
      <Field name={name} type="file" accept="application/pdf" label={t(`desk:editor.field.${name}`)} hint={hint} optional />
    </div>
  )
}
