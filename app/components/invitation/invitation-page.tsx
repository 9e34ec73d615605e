import type { InvitationView } from '#app/domain/companies/member.ts'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { NarrowPage } from '../account/narrow-page.tsx'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { UserText } from '../ui/worded.tsx'

type Invited = {
  invitation: InvitationView
  /** This page, to come back to. */
  here: string
  /** Who is signed in. */
  me: string | null
  reply?: FormReply | null
}

/** Opened from the letter: who invites, and to what. Only the button accepts. */
export function InvitationPage({ invitation, here, me, reply }: Invited) {
  const { t } = useReader()
  const { company, inviter, role, asks } = invitation
  const names = { company: <UserText>{company}</UserText>, inviter: <UserText>{inviter}</UserText> }
  if (asks === 'other-account') return <OtherAccount me={me ?? ''} />
  return (
    <NarrowPage
      summary={<ErrorSummary reply={reply} />}
      title={<Phrase of="invitation:title" with={names} />}
      lead={<Phrase of="invitation:lead" with={names} />}
    >
      <p className="mb-4">{t(role === 'owner' ? 'invitation:asOwner' : 'invitation:asMember')}</p>
      {asks === 'accept' && (
        <Form reply={reply}>
          <Button wide>{t('invitation:accept')}</Button>
        </Form>
      )}
      {asks === 'sign-in' && <SignInFirst here={here} />}
      {asks === 'newcomer' && <Newcomer reply={reply} />}
    </NarrowPage>
  )
}

function SignInFirst({ here }: { here: string }) {
  const { t, lang } = useReader()
  return (
    <>
      <p className="mb-4 text-sm text-ink-soft">{t('invitation:signInFirst')}</p>
      <ButtonLink wide to={paths.login(lang, { next: here })}>
        {t('invitation:signIn')}
      </ButtonLink>
    </>
  )
}

function Newcomer({ reply }: { reply?: FormReply | null }) {
  const { t } = useReader()
  return (
    <Form reply={reply}>
      <p className="text-sm text-ink-soft">{t('invitation:newcomer')}</p>
      <Field name="name" label={t('invitation:name')} autoComplete="name" maxLength={100} required />
      <Field
        name="password"
        type="password"
        label={t('account:password')}
        hint={t('account:passwordHint')}
        autoComplete="new-password"
        required
      />
      <Button wide>{t('invitation:join')}</Button>
    </Form>
  )
}

function OtherAccount({ me }: { me: string }) {
  const { t, lang } = useReader()
  return (
    <NarrowPage
      title={t('invitation:otherTitle')}
      lead={<Phrase of="invitation:otherAccount" with={{ name: <UserText>{me}</UserText> }} />}
    >
      <Form action={paths.logout(lang)}>
        <Button kind="second" wide>
          {t('invitation:signOut')}
        </Button>
      </Form>
    </NarrowPage>
  )
}
