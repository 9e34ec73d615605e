import { describe, expect, it } from 'vitest'
import { prohibitedCode, prohibitedIn } from '#app/domain/reviews/prohibited.ts'
import { demoListings } from '#db/seed/listings.ts'

const found = (...texts: string[]) => prohibitedIn(texts).map(({ phrase }) => phrase)

describe('prohibited words', () => {
  it.each([
    ['Semi-automatic handguns, 9 mm', 'handgun'],
    ['Carved ELEPHANT IVORY chopsticks', 'elephant ivory'],
    ['Tactical Assault Rifles for export', 'assault rifle'],
    ['AAA Replica Watches, best price', 'replica watch'],
    ['天然象牙雕刻摆件', '象牙'],
    ['高仿名牌手提包', '高仿'],
    ['出口大麻制品', '大麻'],
    ['Brake lining with asbestos', 'asbestos'],
    ['4G phone jammer, 20 m', 'phone jammer'],
  ])('%s: %s is found', (text, phrase) => {
    expect(found(text)).toContain(phrase)
  })

  it.each([
    'Ivory white bedsheets, 300 threads',
    'Glue gun, heat gun, spray gun, 60 W',
    '手枪钻，13 毫米夹头',
    '象牙白骨瓷餐具',
    'Non-asbestos gasket sheet, asbestos free',
    '无石棉刹车片',
    'Counterfeit money detector with UV',
    'Gunpowder green tea 9375',
    '工业大麻纤维面料',
    'Rifleman statue, shark-shaped bottle opener with fin',
    'Heroines of the silver screen, poster',
  ])('%s: nothing is found', (text) => {
    expect(found(text)).toEqual([])
  })

  it('are whole words next to each other, in one text', () => {
    expect(found('assault', 'rifle')).toEqual([])
    expect(found('rifle for an assault course')).toEqual([])
  })

  it('that stand once more outside the harmless phrase count', () => {
    expect(found('asbestos free gaskets, and asbestos rope')).toEqual(['asbestos'])
  })

  it('stand in none of the demonstration', () => {
    const texts = demoListings.flatMap(({ texts }) => Object.values(texts).flatMap((words) => Object.values(words)))
    expect(found(...texts)).toEqual([])
    expect(demoListings.filter(({ hs6 }) => prohibitedCode(hs6 ?? null) !== null)).toEqual([])
  })
})

describe('prohibited HS codes', () => {
  it('are found by heading and by subheading', () => {
    expect(prohibitedCode('930200')).toBe('arms')
    expect(prohibitedCode('050710')).toBe('wildlife')
    expect(prohibitedCode('050790')).toBeNull()
    expect(prohibitedCode(null)).toBeNull()
  })
})
