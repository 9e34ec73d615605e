import { useReader } from '#app/i18n/reader.tsx'

/** What somebody wrote, as it was written: paragraphs and line breaks kept, each paragraph in its own direction. */
export function Written({ text, lang }: { text: string; lang: string | null }) {
  const reader = useReader()
  const foreign = lang && lang !== reader.lang ? lang : undefined
  return text
    .trim()
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph, index) => (
      <p key={index} className="whitespace-pre-line" lang={foreign} dir="auto">
        {paragraph}
      </p>
    ))
}
