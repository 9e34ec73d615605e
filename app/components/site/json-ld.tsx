/** Structured data for machines. `<` is escaped so that no text can end the element. */
export function JsonLd({ of, nonce }: { of: object; nonce?: string }) {
  return (
    <script type="application/ld+json" nonce={nonce} dangerouslySetInnerHTML={{ __html: JSON.stringify(of).replaceAll('<', '\\u003c') }} />
  )
}
