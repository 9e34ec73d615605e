import type { ProfilePart } from '#app/domain/companies/profile-parts.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { DeskPage } from '../desk/desk-page.tsx'
import { labelledReply } from '../desk/labelled-reply.ts'
import type { PortChoice } from '../desk/place-field.tsx'
import { Button } from '../ui/button.tsx'
import type { ChoiceGroup } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import type { EditedFile } from '../ui/held-picture.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Day } from '../ui/time.tsx'
import { CalendarFields } from './parts/calendar.tsx'
import { ContactsFields } from './parts/contacts.tsx'
import { IdentityFields } from './parts/identity.tsx'
import { profileLabel } from './parts/part-fields.tsx'
import { PicturesFields } from './parts/pictures.tsx'
import { ProductionFields } from './parts/production.tsx'
import { SitesFields } from './parts/sites.tsx'
import { TermsFields } from './parts/terms.tsx'
import { TrackRecordFields } from './parts/track-record.tsx'
import { ProfileNav } from './profile-nav.tsx'

/** One part of the profile, a form of its own: the others are not touched by it. */
export function ProfilePartPage({
  part,
  version,
  statedAt,
  values,
  categories,
  ports,
  files,
  reply,
}: Ground & {
  part: ProfilePart
  version: number
  statedAt: string | null
  values: FormReply['values']
  reply?: FormReply | null
}) {
  const reader = useReader()
  const { t } = reader
  return (
    <DeskPage current="company">
      <ErrorSummary reply={labelledReply(reader, reply, (field) => profileLabel(reader, field))} />
      <header className="page-head">
        <h1>{t(`profile:part.${part}`)}</h1>
        <p className="text-ink-soft">{t(`profile:lead.${part}`)}</p>
      </header>
      <ProfileNav current={part} />
      <div className="measure mt-6">
        <Form multipart={part === 'pictures'} reply={reply} values={values} hidden={{ version }}>
          {/* The first button of a form is what Enter presses: it must be this one, not one that adds a line. */}
          <div className="row-apart">
            <p className="text-sm text-ink-soft">
              {statedAt ? <Phrase of="profile:statedOn" with={{ day: <Day on={statedAt} /> }} /> : t('profile:notSaid')}
            </p>
            <Button kind="second" small name="intent" value="save">
              {t('profile:save')}
            </Button>
          </div>
          <Fields part={part} categories={categories} ports={ports} files={files} />
          <p className="acts">
            <Button name="intent" value="save">
              {t('profile:save')}
            </Button>
          </p>
        </Form>
      </div>
    </DeskPage>
  )
}

type Ground = { categories: ChoiceGroup[]; ports: PortChoice[]; files: EditedFile[] }

function Fields({ part, categories, ports, files }: Ground & { part: ProfilePart }) {
  switch (part) {
    case 'identity':
      return <IdentityFields />
    case 'sites':
      return <SitesFields />
    case 'pictures':
      return <PicturesFields files={files} />
    case 'production':
      return <ProductionFields categories={categories} />
    case 'terms':
      return <TermsFields ports={ports} />
    case 'calendar':
      return <CalendarFields />
    case 'contacts':
      return <ContactsFields />
    case 'record':
      return <TrackRecordFields />
  }
}
