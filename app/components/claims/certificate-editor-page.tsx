import { certificateTypes, type OwnCertificate } from '#app/domain/claims/certificate.ts'
import { publicClaim } from '#app/domain/claims/public-claim.ts'
import type { FormReply } from '#app/domain/form.ts'
import { formValues } from '#app/domain/row-fields.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { labelledReply } from '../desk/labelled-reply.ts'
import { SmallPage } from '../desk/small-page.tsx'
import { Button } from '../ui/button.tsx'
import { countryChoices } from '../ui/choices.ts'
import { Field, Select, TextArea } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { Form, RequiredNote } from '../ui/form.tsx'
import { Notice } from '../ui/notice.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { ClaimCheck, ClaimStatus } from './claim-state.tsx'

type Scheme = { code: string; name: string }

const fieldNames = { originalFileId: 'original', publicFileId: 'redacted' } as Record<string, string>

function labelOf({ t }: ReaderSpeech, field: string): string {
  return (t as unknown as (key: string) => string)(`deskClaim:field.${fieldNames[field] ?? field}`)
}

/** One certificate. `certificate` is null for a new one; `schemes` are those of the list. */
export function CertificateEditorPage({
  certificate,
  schemes,
  today,
  reply,
}: {
  certificate: OwnCertificate | null
  schemes: Scheme[]
  today: string
  reply?: FormReply | null
}) {
  const reader = useReader()
  const { t, lang } = reader
  const claim = certificate && publicClaim(certificate.claim, today)
  const isRevoked = claim?.state === 'revoked'
  return (
    <SmallPage
      current="company"
      back={{ label: t('deskClaim:title'), to: paths.ownClaims(lang) }}
      title={certificate ? <bdi>{certificate.schemeName}</bdi> : t('deskClaim:add')}
      lead={t('deskClaim:formLead')}
      reply={labelledReply(reader, reply, (field) => labelOf(reader, field))}
    >
      {claim && (
        <p className="row mb-4 text-sm">
          <ClaimStatus claim={claim} />
          <span>
            <ClaimCheck claim={claim} />
          </span>
        </p>
      )}
      {isRevoked ? (
        <Notice due>
          <p>{t('deskClaim:revoked')}</p>
        </Notice>
      ) : (
        <>
          <CertificateForm certificate={certificate} schemes={schemes} reply={reply} />
          {certificate && <Removal version={certificate.version} />}
        </>
      )}
    </SmallPage>
  )
}

const lines = ['coversModels', 'standards']

function CertificateForm({
  certificate,
  schemes,
  reply,
}: {
  certificate: OwnCertificate | null
  schemes: Scheme[]
  reply?: FormReply | null
}) {
  const reader = useReader()
  const { t } = reader
  const label = (field: string) => labelOf(reader, field)
  const values = certificate ? formValues(certificate, lines) : {}
  const held = reply?.values ?? values
  const carried = (name: string) => [held[name] ?? ''].flat()[0]
  const files = { originalFileId: carried('originalFileId'), publicFileId: carried('publicFileId') }
  return (
    <Form multipart reply={reply} values={values} hidden={{ version: certificate?.version, ...files }}>
      <RequiredNote />
      <Select
        name="type"
        label={label('type')}
        blank={t('common:form.choose')}
        choices={certificateTypes.map((value) => ({ value, label: t(`claim:type.${value}`) }))}
        required
      />
      <Select
        name="scheme"
        label={label('scheme')}
        blank={t('common:form.choose')}
        choices={schemes.map(({ code, name }) => ({ value: code, label: name }))}
        required
      />
      <Field name="number" label={label('number')} maxLength={80} dir="ltr" autoComplete="off" required />
      <Field name="holderName" label={label('holderName')} hint={t('deskClaim:hint.holderName')} maxLength={200} dir="auto" required />
      <div className="pair">
        <Field name="issuerName" label={label('issuerName')} maxLength={120} dir="auto" required />
        <Select
          name="issuerCountry"
          label={label('issuerCountry')}
          blank={t('common:notStated')}
          choices={countryChoices(reader)}
          optional
        />
      </div>
      <div className="pair">
        <Field name="issuedOn" type="date" label={label('issuedOn')} required />
        <Field name="expiresOn" type="date" label={label('expiresOn')} optional />
      </div>
      <div className="pair">
        <Field
          name="notifiedBody"
          label={label('notifiedBody')}
          hint={t('deskClaim:hint.notifiedBody')}
          maxLength={10}
          dir="ltr"
          optional
        />
        <Field name="accreditationNo" label={label('accreditationNo')} maxLength={40} dir="ltr" optional />
      </div>
      <TextArea name="coversModels" label={label('coversModels')} hint={t('deskClaim:hint.coversModels')} rows={4} dir="ltr" optional />
      <TextArea name="standards" label={label('standards')} hint={t('deskClaim:hint.standards')} rows={3} dir="ltr" optional />
      <Field name="siteAddress" label={label('siteAddress')} maxLength={300} dir="auto" optional />
      <Field name="verifyUrl" type="url" label={label('verifyUrl')} maxLength={500} placeholder="https://" optional />
      <FileField name="original" fileId={files.originalFileId} storedId={certificate?.originalFileId} />
      <FileField name="redacted" fileId={files.publicFileId} storedId={certificate?.publicFileId} />
      <p className="acts">
        <Button name="intent" value="save">
          {t('deskClaim:save')}
        </Button>
      </p>
    </Form>
  )
}

/** A file that is stored already, or came with this form and is kept till it is right. */
function FileField({ name, fileId, storedId }: { name: 'original' | 'redacted'; fileId?: string; storedId?: string | null }) {
  const reader = useReader()
  const { t } = reader
  return (
    <div>
      {fileId && (
        <p className="mb-2 text-sm">
          {fileId === storedId ? (
            <Phrase
              of="deskClaim:hasFile"
              with={{
                link: (
                  <a className="more" href={paths.file(fileId)}>
                    {t('deskClaim:openFile')}
                  </a>
                ),
              }}
            />
          ) : (
            <Status icon="check" tone="good">
              {t('deskClaim:arrived')}
            </Status>
          )}
        </p>
      )}
      <Field
        name={name}
        type="file"
        accept="application/pdf,image/jpeg,image/png,image/webp"
        label={labelOf(reader, name)}
        hint={t(`deskClaim:hint.${name}`)}
        optional
      />
    </div>
  )
}

function Removal({ version }: { version: number }) {
  const { t } = useReader()
  return (
    <Fold summary={t('deskClaim:remove')} className="mt-8">
      <p className="mb-3">{t('deskClaim:removeText')}</p>
      <Form hidden={{ version }}>
        <Button kind="grave" name="intent" value="remove">
          {t('deskClaim:removeButton')}
        </Button>
      </Form>
    </Fold>
  )
}
