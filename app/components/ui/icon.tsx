import type { ReactNode } from 'react'

const shapes = {
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5 14 14" />
    </>
  ),
  filter: <path d="M2 4h12M4.5 8h7M7 12h2" />,
  alert: <path d="M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.3v.7" />,
  gap: <circle cx="8" cy="8" r="6" strokeDasharray="2.4 2.3" />,
  x: <path d="m4 4 8 8M12 4l-8 8" />,
  back: <path d="M13 8H3M7 4 3 8l4 4" />,
  arrow: <path d="M3 8h10M9 4l4 4-4 4" />,
  dot: <circle cx="8" cy="8" r="3" />,
  send: <path d="M2 8 14 3l-3 11-3-5zM8 9l6-6" />,
  check: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.5V8l2.5 1.5" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 7.2v4M8 4.6v.8" />
    </>
  ),
  file: <path d="M4 2h5l3 3v9H4zM9 2v3h3" />,
  lock: <path d="M3.5 7.5h9V14h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />,
  mail: <path d="M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5" />,
  user: (
    <>
      <circle cx="8" cy="5.5" r="2.8" />
      <path d="M2.8 14a5.2 5.2 0 0 1 10.4 0" />
    </>
  ),
  web: <path d="M2 3h12v10H2zM2 6h12" />,
  /* How far a claim was checked: the fuller, the further. */
  stated: <circle cx="8" cy="8" r="6" />,
  seen: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path className="i-fill" d="M2.8 11a6 6 0 0 0 10.4 0z" />
    </>
  ),
  matched: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path className="i-fill" d="M2 8a6 6 0 0 0 12 0z" />
    </>
  ),
  confirmed: (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle className="i-fill" cx="8" cy="8" r="6" />
    </>
  ),
  struck: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="m4 12 8-8" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof shapes

const pointing: IconName[] = ['back', 'arrow', 'send']

/** Decoration beside a word, never instead of one. What points turns with the page. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={pointing.includes(name) ? 'icon icon-turn' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  )
}
