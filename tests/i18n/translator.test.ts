import { expect, it } from 'vitest'
import { texts } from '#app/i18n/texts.ts'
import { translator } from '#app/i18n/translator.ts'

it('sets English apart where it stands in for a text that is read from right to left, plurals and their places included', () => {
  const english = translator('en')('team:lead')
  expect(translator('ar')('team:lead')).toBe(`\u2066${english}\u2069`)
  expect(translator('ar')('team:caption', { count: 3 })).toBe(`\u2066${translator('en')('team:caption', { count: 3 })}\u2069`)
  expect(translator('ar')('account:signIn.title')).toBe(texts.ar.account.signIn.title)
  expect(translator('fr')('team:lead')).toBe(english)
})
