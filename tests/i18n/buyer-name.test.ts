import { describe, expect, it } from 'vitest'
import { unnamedBuyer } from '#app/domain/companies/unnamed.ts'
import { buyerName, isUnnamed, usualAlias } from '#app/i18n/buyer-name.ts'

describe('a buyer who gave no name', () => {
  it('is called a buyer of the country in the reader’s own words, in whatever language that was kept', () => {
    for (const kept of [unnamedBuyer('PE'), usualAlias('en', 'PE'), usualAlias('ru', 'PE')])
      expect(buyerName(kept, 'zh')).toBe('买家（秘鲁）')
    expect(buyerName(usualAlias('zh', 'PE'), 'en')).toBe('A buyer in Peru')
    expect([buyerName(unnamedBuyer(), 'zh'), buyerName(unnamedBuyer(), 'en')]).toEqual(['买家', 'Buyer'])
  })

  it('is not whoever has a name that begins like it', () => {
    for (const name of ['Buyers United Ltd.', 'Buyer, Smith & Co', 'A buyer in Atlantis']) {
      expect(buyerName(name, 'zh')).toBe(name)
      expect(isUnnamed(name)).toBe(false)
    }
  })
})
