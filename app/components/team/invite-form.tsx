import { memberRoles } from '#app/domain/companies/roles.ts'
import type { FormReply } from '#app/domain/form.ts'
import { languageNames, languages } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { Button } from '../ui/button.tsx'
import { Choices } from '../ui/checkbox.tsx'
import { Field, Select } from '../ui/field.tsx'
import { Form } from '../ui/form.tsx'

export function InviteForm({ reply }: { reply?: FormReply | null }) {
  const { t, lang } = useReader()
  return (
    <Form reply={reply} values={{ role: 'member', language: lang }}>
      <Field name="email" type="email" label={t('team:invite.email')} autoComplete="off" maxLength={254} required />
      <RoleChoices />
      <Select
        name="language"
        label={t('team:invite.language')}
        choices={languages.map((one) => ({ value: one, label: languageNames[one] }))}
      />
      <p className="acts">
        <Button>{t('team:invite.button')}</Button>
      </p>
    </Form>
  )
}

export function RoleChoices() {
  const { t } = useReader()
  return (
    <Choices
      name="role"
      legend={t('team:role')}
      hint={t('team:roleHint')}
      single
      choices={[...memberRoles].reverse().map((role) => ({ value: role, label: t(`team:roles.${role}`) }))}
    />
  )
}
