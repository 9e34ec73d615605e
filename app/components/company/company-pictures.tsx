import { useContext } from 'react'
import type { CompanyView } from '#app/domain/companies/company-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Section } from '../site/page.tsx'
import { FilesOrigin } from '../ui/files-origin.ts'
import { Phrase } from '../ui/phrase.tsx'
import { Photograph, Picture } from '../ui/picture.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

/** The strip above the page of a company that has one. */
export function CompanyBanner({ company: { banner, name } }: { company: CompanyView }) {
  const { t } = useReader()
  if (!banner) return null
  return (
    <div className="banner">
      <Photograph
        {...banner}
        alt={t('company:profile.bannerOf', { company: name })}
        sizes="(width >= 75rem) 71rem, 100vw"
        ratio={4}
        first
      />
    </div>
  )
}

/** What its sites look like, each picture with its day: one that is years old says so. */
export function CompanyPictures({ company: { photos, videos } }: { company: CompanyView }) {
  const { t } = useReader()
  const origin = useContext(FilesOrigin)
  if (photos.length + videos.length === 0) return null
  return (
    <Section id="pictures" title={t('company:profile.pictures')}>
      {photos.length > 0 && (
        <ul className="photos">
          {photos.map(({ picture, caption, takenOn }) => (
            <li key={picture.fileId}>
              <a href={origin + paths.media(picture.fileId, Math.max(...picture.widths), 'jpg')}>
                <Picture of={picture} sizes="(width >= 48rem) 15rem, 45vw" />
                <UserText>{caption}</UserText>
              </a>
              <TakenOn day={takenOn} />
            </li>
          ))}
        </ul>
      )}
      {videos.length > 0 && (
        <ul className="list no-print">
          {videos.map(({ url, caption, takenOn }) => (
            <li key={url}>
              <a href={url} className="more" rel="nofollow noopener ugc">
                {caption ? <UserText>{caption}</UserText> : t('listing:watch', { host: new URL(url).host })}
              </a>{' '}
              <TakenOn day={takenOn} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function TakenOn({ day }: { day: string }) {
  return (
    <span className="per">
      <Phrase of="company:profile.takenOn" with={{ day: <Day on={day} /> }} />
    </span>
  )
}
