import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** `second` is the alternative, `plain` the third way, `grave` what ends something. One primary per form or card. */
export type ButtonKind = 'primary' | 'second' | 'plain' | 'grave'

type Look = { kind?: ButtonKind; small?: boolean; wide?: boolean; icon?: IconName; children: ReactNode; className?: string }

function classOf({ kind = 'primary', small, wide, className }: Look): string {
  return ['button', kind !== 'primary' && `button-${kind}`, small && 'button-small', wide && 'button-wide', className]
    .filter(Boolean)
    .join(' ')
}

export function Button({
  name,
  value,
  form,
  formAction,
  disabled,
  ...look
}: Look & { name?: string; value?: string; form?: string; formAction?: string; disabled?: boolean }) {
  return (
    <button className={classOf(look)} name={name} value={value} form={form} formAction={formAction} disabled={disabled}>
      {look.icon && <Icon name={look.icon} />}
      {look.children}
    </button>
  )
}

/** `newTab`: where the page that it stands on is needed afterwards. */
export function ButtonLink({ to, rel, newTab, ...look }: Look & { to: string; rel?: string; newTab?: boolean }) {
  return (
    <a className={classOf(look)} href={to} rel={newTab ? 'noopener' : rel} target={newTab ? '_blank' : undefined}>
      {look.icon && <Icon name={look.icon} />}
      {look.children}
    </a>
  )
}
