import { describe, expect, it } from 'vitest'
import type { Certificate } from '#app/domain/claims/certificate.ts'
import type { Claim } from '#app/domain/claims/claim.ts'
import { listingPapers } from '#app/domain/claims/listing-paper.ts'

const today = '2026-11-27'
const claim: Claim = {
  id: '1',
  kind: 'certificate',
  key: '1',
  value: 'CE',
  state: 'document_seen',
  checks: [],
  ground: 'certificate_copy',
  checkerName: null,
  note: null,
  checkedAt: null,
  expiresOn: null,
  version: 1,
  isDisputed: false,
}
const ce: Certificate = {
  id: '1',
  type: 'product',
  scheme: 'CE',
  schemeName: 'CE marking',
  number: 'QY-7',
  issuerName: 'Haihe Certification Ltd.',
  issuerCountry: null,
  notifiedBody: null,
  accreditationNo: null,
  holderName: 'Acme Ltd',
  siteAddress: null,
  coversModels: ['BV-50 316L'],
  standards: [],
  issuedOn: '2025-01-01',
  expiresOn: '2027-01-01',
  verifyUrl: null,
  publicFileId: null,
  claim,
}
const named = [{ code: 'CE', name: 'CE marking' }]
const papers = (held: Partial<Certificate>[], model = 'bv-50316l') =>
  listingPapers(
    named,
    held.map((one) => ({ ...ce, ...one })),
    model,
    today,
  )

describe('a certificate that a listing names', () => {
  it('stands with its number and its end where it covers the model, however that is written', () => {
    expect(papers([{}])).toMatchObject([{ name: 'CE marking', shown: { number: 'QY-7', expiresOn: '2027-01-01' } }])
  })

  it('is only stated where the company shows none for this model', () => {
    for (const held of [[], [{ coversModels: ['BV-80'] }], [{ scheme: 'ISO9001' }]])
      expect(papers(held)).toEqual([{ name: 'CE marking', shown: null }])
  })

  it('is not named any more once it has ended or was taken back, and is again by the next one', () => {
    expect(papers([{ expiresOn: '2026-11-26' }])).toEqual([])
    expect(papers([{ claim: { ...claim, state: 'revoked' } }])).toEqual([])
    expect(papers([{ expiresOn: '2026-11-26' }, { number: 'QY-8' }])).toMatchObject([{ shown: { number: 'QY-8' } }])
  })

  it('of the whole company stands for every model', () => {
    expect(papers([{ type: 'system', coversModels: [] }], 'anything')).toMatchObject([{ shown: { number: 'QY-7' } }])
  })
})
