import { isPackage, type UnitCode } from '#app/domain/trade/unit.ts'
import type { Language } from '../languages.ts'
import { tokensOf, type Token } from './tokens.ts'

const counted: readonly UnitCode[] = ['H87', 'C62', 'PR', 'SET']

/** The parts of an answer about goods that are asked for by this unit. */
export function tokensAbout(said: string, lang: Language, asked: UnitCode): Token[] | null {
  const tokens = tokensOf(said, lang)
  return tokens && withUnits(tokens, asked)
}

/** `carton of 20`, `per 100`: of what was asked, where it says of nothing else. */
function withUnits(tokens: readonly Token[], asked: UnitCode): Token[] {
  if (!counted.includes(asked)) return [...tokens]
  return tokens.flatMap((token, at) => {
    const [pack, of, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]]
    const isOfPack = pack?.is === 'unit' && isPackage(pack.unit) && (of?.is === 'of' || of?.is === 'times')
    const isPer = of?.is === 'per' && (asked === 'H87' || asked === 'C62')
    const isBare = next === undefined || next.is === 'close' || next.is === 'part'
    return token.is === 'figure' && (isOfPack || isPer) && isBare ? [token, { is: 'unit', unit: asked, text: '' } satisfies Token] : [token]
  })
}

const isYuan = (text: string) => ['元', '圆', '块'].includes(text)

/** `12.5块` is money where no other is named, and goods behind `每`; `元` beside another money says nothing more. */
export function withYuan(tokens: readonly Token[]): Token[] {
  const isOther = (token: Token) => token.is === 'money' && !isYuan(token.text)
  if (tokens.some(isOther)) return tokens.filter((token) => token.is !== 'money' || isOther(token))
  if (tokens.some(({ is }) => is === 'money')) return [...tokens]
  return tokens.map((token, at) => {
    const isBehindFigure = tokens[at - 1]?.is === 'figure' && tokens[at - 2]?.is !== 'unit' && tokens[at - 2]?.is !== 'per'
    return isBehindFigure && token.is === 'unit' && token.text === '块' ? { is: 'money', text: '元' } : token
  })
}
