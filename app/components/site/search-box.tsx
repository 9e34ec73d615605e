import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '../ui/button.tsx'

/** The search of the site as a form: in the masthead, large on the home page, filled in above the results. */
export function SearchBox({ id, q = '', size, className }: { id: string; q?: string; size?: 'large' | 'masthead'; className?: string }) {
  const { t, lang } = useReader()
  return (
    <form role="search" action={paths.search(lang)} className={className}>
      <div className={size === 'large' ? 'search search-large' : 'search'}>
        <label className="sr-only" htmlFor={id}>
          {t('common:searchBox.label')}
        </label>
        <input
          className="input"
          id={id}
          name="q"
          type="search"
          dir={q ? 'auto' : undefined}
          maxLength={200}
          defaultValue={q || undefined}
          placeholder={t('common:searchBox.placeholder')}
        />
        <Button icon={size === 'masthead' ? undefined : 'search'}>{t('common:searchBox.submit')}</Button>
      </div>
    </form>
  )
}
