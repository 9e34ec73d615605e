import type { rfqMatch as english } from '#app/locales/en/rfq-match.ts'
import type { Texts } from '#app/locales/shape.ts'

export const rfqMatch = {
  reason: {
    category: '同一品类（{{name}}）',
    follows: '您关注了 {{name}}',
    hs4: 'HS {{code}}',
    text: '您的产品文字含“{{words}}”',
    attribute: '{{name}}：{{value}}',
    market: '出口到{{country}}',
    moq: '起订量 {{moq}} ≤ {{quantity}}',
    certificate: '{{name}}',
    language: '使用{{name}}沟通',
  },
} satisfies Texts<typeof english>
