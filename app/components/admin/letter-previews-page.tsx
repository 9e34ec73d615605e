import { letterNames, type LetterName } from '#app/domain/mail/letter.ts'
import { directionOf, languageNames, type Language } from '#app/i18n/languages.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { Facts } from '../ui/facts.tsx'
import { Select } from '../ui/field.tsx'
import { Fold } from '../ui/fold.tsx'
import { Form } from '../ui/form.tsx'
import { LettersFrame } from './letters-frame.tsx'

type Preview = { lang: Language; subject: string; text: string }

/** One letter at a time in every language it is written in: subject, the html part in a frame where nothing runs, and the text. */
export function LetterPreviewsPage({ name, previews }: { name: LetterName; previews: Preview[] }) {
  const { t, lang } = useReader()
  return (
    <LettersFrame current="previews" title={t('admin:previews.title')} lead={t('admin:previews.lead')}>
      <Form method="get" action={paths.letterPreviews(lang)} values={{ letter: name }} className="form mt-4" auto>
        <Select name="letter" label={t('admin:previews.letter')} choices={letterNames.map((one) => ({ value: one, label: one }))} />
        <Button kind="second">{t('admin:previews.show')}</Button>
      </Form>
      {previews.map((preview) => (
        <OneLanguage key={preview.lang} name={name} preview={preview} />
      ))}
    </LettersFrame>
  )
}

function OneLanguage({ name, preview }: { name: LetterName; preview: Preview }) {
  const { t, lang } = useReader()
  const language = languageNames[preview.lang]
  const own = { lang: preview.lang, dir: directionOf(preview.lang) }
  return (
    <Section id={`in-${preview.lang}`} title={<span lang={preview.lang}>{language}</span>}>
      <Facts facts={[{ label: t('admin:previews.subject'), value: <bdi {...own}>{preview.subject}</bdi> }]} />
      <h3 className="mt-4 mb-2">{t('admin:previews.html')}</h3>
      <iframe
        className="block h-160 w-full border border-edge"
        sandbox=""
        loading="lazy"
        title={t('admin:previews.frame', { name, language })}
        src={paths.letterPreview(lang, name, preview.lang)}
      />
      <Fold summary={t('admin:previews.text')} className="mt-4">
        <p className="measure whitespace-pre-line" {...own}>
          {preview.text}
        </p>
      </Fold>
    </Section>
  )
}
