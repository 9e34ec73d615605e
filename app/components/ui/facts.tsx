import type { ReactNode } from 'react'

/** A fact without a value is not shown: `null`, `undefined` and `false` leave it out. */
export type Fact = { label: ReactNode; value: ReactNode; note?: ReactNode }

const isStated = (fact: Fact) => fact.value !== null && fact.value !== undefined && fact.value !== false

/** Label beside value. `close` for cards beside the page, `two` for two columns on wide screens. */
export function Facts({
  facts,
  close = false,
  two = false,
  className,
}: {
  facts: Fact[]
  close?: boolean
  two?: boolean
  className?: string
}) {
  return (
    <dl className={['facts', close && 'facts-close', two && 'facts-two', className].filter(Boolean).join(' ')}>
      {facts.filter(isStated).map((fact, index) => (
        <div key={index}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.note && <span className="per"> {fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
