import type { Photograph } from '#app/domain/files/photograph.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Picture } from './picture.tsx'
import { Status } from './status.tsx'

/** An uploaded file of a form, by the name it came under; a picture with its variants once they are made. */
export type EditedFile = { id: string; name: string; picture: Photograph | null }

/** The picture that a form holds, or that it has arrived. */
export function HeldPicture({ file, label }: { file?: EditedFile; label: string }) {
  const { t } = useReader()
  if (file?.picture)
    return (
      <div className="picture-field__now">
        <Picture of={file.picture} alt={label} sizes="8rem" />
      </div>
    )
  return (
    <Status icon="check" tone="good">
      {t('desk:editor.pictureWaits', { name: file?.name ?? label })}
    </Status>
  )
}
