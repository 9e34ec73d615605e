import { describe, expect, it } from 'vitest'
import { rfqOfInquiry } from '#app/domain/rfqs/ask-others.ts'

const category = { slug: 'valves-pumps', name: 'Valves and pumps' }
const names = ['Tianjin Beitang Valve Co., Ltd.', '天津北塘阀门有限公司', null, 'BT-Q41F-50', 'Ball valve BT-Q41F-50']

describe('an inquiry to one, asked of all', () => {
  it('keeps what the buyer needs', () => {
    const form = { message: 'We need flanged valves.\nWith test reports.', quantity: '500', unit: 'H87' as const, country: 'PE' }
    expect(rfqOfInquiry({ form, category }, names)).toEqual({
      title: 'Valves and pumps',
      category: 'valves-pumps',
      details: 'We need flanged valves.\nWith test reports.',
      quantity: '500',
      unit: 'H87',
      country: 'PE',
    })
  })

  it('leaves out every line that names the supplier or its goods, however it is written', () => {
    const message = 'Dear TIANJIN Beitang Valve Co., Ltd.,\nplease quote your bt-q41f-50.\n天津北塘閥門有限公司：您好\nDN50, stainless.'
    expect(rfqOfInquiry({ form: { message }, category: null }, names)).toEqual({ details: 'DN50, stainless.' })
  })
})
