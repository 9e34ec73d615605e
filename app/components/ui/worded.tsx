import { directionOf } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import type { Worded as Text } from '#app/domain/text.ts'

/** A text that somebody wrote, marked with its language where that is not the page's. */
export function Worded({ of, className }: { of: Text; className?: string }) {
  const { lang, dir } = useReader()
  const isOfPage = of.lang.split('-')[0] === lang
  if (isOfPage && !className) return <>{of.text}</>
  return (
    <bdi className={className} lang={isOfPage ? undefined : of.lang} dir={directionOf(of.lang) === dir ? undefined : directionOf(of.lang)}>
      {of.text}
    </bdi>
  )
}

/** What a user typed in an unknown language: a name, a subject. It must not turn its neighbours round. */
export function UserText({ children, className }: { children: string; className?: string }) {
  return (
    <bdi dir="auto" className={className}>
      {children}
    </bdi>
  )
}
