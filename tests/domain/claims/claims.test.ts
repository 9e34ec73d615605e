import { describe, expect, it } from 'vitest'
import { certificateChecks, CertificateInput, isShown } from '#app/domain/claims/certificate.ts'
import { claimActions, claimLifecycle, isSeenBySomebody, stateAfterChecks, type Claim, type ClaimState } from '#app/domain/claims/claim.ts'
import { claimedFacts, type Claimant } from '#app/domain/claims/claimed-facts.ts'
import { levelOf } from '#app/domain/claims/level.ts'
import { hostOf, isMailAt } from '#app/domain/claims/own-domain.ts'
import { markOf, publicClaim } from '#app/domain/claims/public-claim.ts'

const today = '2026-03-02'
const claim = (change: Partial<Claim>): Claim => ({
  id: '1',
  kind: 'legal_name',
  key: '',
  value: 'Acme',
  state: 'asserted',
  checks: [],
  ground: null,
  checkerName: null,
  note: null,
  checkedAt: new Date('2026-01-10T00:00:00Z'),
  expiresOn: null,
  version: 1,
  isDisputed: false,
  ...change,
})

describe('the state of a claim', () => {
  it.each(claimLifecycle.states)('%s: a machine never undoes what a person found', (state: ClaimState) => {
    for (const action of claimActions) {
      if (!claimLifecycle.can(state, action)) continue
      const next = claimLifecycle.next(state, action)
      if (isSeenBySomebody(state)) expect(['passed', 'failed']).not.toContain(next)
    }
    const failed = [{ check: 'holder' as const, passed: false }]
    if (isSeenBySomebody(state) || state === 'revoked') expect(stateAfterChecks(state, failed)).toBe(state)
    else expect(stateAfterChecks(state, failed)).toBe('failed')
  })

  it('passes when every check does, and is only said where there is nothing to check', () => {
    expect(stateAfterChecks('asserted', [{ check: 'format', passed: true }])).toBe('passed')
    expect(
      stateAfterChecks('passed', [
        { check: 'format', passed: true },
        { check: 'holder', passed: false },
      ]),
    ).toBe('failed')
    expect(stateAfterChecks('asserted', [])).toBe('asserted')
  })

  it('what its issuer took back comes to nothing but the company’s word again', () => {
    expect(claimActions.filter((action) => claimLifecycle.can('revoked', action))).toEqual(['drop'])
  })
})

describe('the level of a company', () => {
  const seen = (kind: Claim['kind'], change: Partial<Claim> = {}) => claim({ kind, state: 'document_seen', ...change })
  const entity = [seen('legal_name'), seen('registration', { checks: [{ check: 'check_digit', passed: true }] })]
  const place = [seen('registered_address'), seen('role')]
  const visited = claim({ kind: 'role', key: 'manufacturer', state: 'third_party_confirmed' })

  it.each([
    ['nothing', [], 0, ['legal_name', 'registration']],
    [
      'what a machine found alone',
      [claim({ state: 'passed' }), claim({ kind: 'registration', state: 'passed' })],
      0,
      ['legal_name', 'registration'],
    ],
    ['name and number', entity, 1, ['registered_address', 'role']],
    ['address and role without the entity', place, 0, ['legal_name', 'registration']],
    ['all four', [...entity, ...place], 2, ['third_party']],
    ['all four and a visit', [...entity, ...place, visited], 3, []],
  ] as const)('from %s', (_what, claims, level, missing) => {
    expect(levelOf([...claims], today)).toEqual({ level, missing })
  })

  it('does not count a number whose check digit does not fit, whoever looked', () => {
    const [name] = entity
    expect(levelOf([name!, seen('registration', { checks: [{ check: 'check_digit', passed: false }] })], today).level).toBe(0)
  })

  it('falls with the day that a check was good until, and with a visit of two years ago', () => {
    expect(levelOf([...entity, ...place.map((one) => ({ ...one, expiresOn: '2026-03-01' }))], today).level).toBe(1)
    expect(levelOf([...entity, ...place.map((one) => ({ ...one, expiresOn: '2026-03-02' }))], today).level).toBe(2)
    const long = { ...visited, checkedAt: new Date('2024-03-01T23:00:00Z') }
    expect(levelOf([...entity, ...place, long], today).level).toBe(2)
    expect(levelOf([...entity, ...place, { ...long, checkedAt: new Date('2024-03-02T00:00:00Z') }], today).level).toBe(3)
  })
})

describe('what everybody sees of a claim', () => {
  it('is never what is claimed, which may not be theirs to see', () => {
    expect(JSON.stringify(publicClaim(claim({ kind: 'export_right', value: 'secret number' }), today))).not.toContain('secret number')
  })

  it('is the company’s word once a check is over, and where only a record was not written', () => {
    expect(publicClaim(claim({ state: 'registry_matched', expiresOn: '2026-03-01' }), today).state).toBe('asserted')
    expect(publicClaim(claim({ kind: 'website', state: 'failed' }), today).state).toBe('asserted')
    expect(publicClaim(claim({ kind: 'registration', state: 'failed' }), today).state).toBe('failed')
  })

  it('looks confirmed by machine only where there is nobody further to ask', () => {
    expect(markOf({ kind: 'website', state: 'passed' })).toBe('confirmed')
    expect(markOf({ kind: 'registration', state: 'passed' })).toBe('stated')
  })
})

describe('a domain of one’s own', () => {
  it.each([
    ['https://www.acme.test/about', 'acme.test'],
    ['http://shop.acme.test', 'shop.acme.test'],
    ['https://192.168.0.1/', null],
    ['https://localhost/', null],
    ['nonsense', null],
  ])('of %s is %s', (site, host) => {
    expect(hostOf(site)).toBe(host)
  })

  it.each([
    ['sales@acme.test', true],
    ['sales@mail.acme.test', true],
    ['sales@acme.test.evil.test', false],
    ['sales@notacme.test', false],
    ['acme@gmail.com', false],
  ])('has the mailbox %s: %s', (address, is) => {
    expect(isMailAt(address, 'acme.test')).toBe(is)
  })

  it('is no free mail host, even for whoever has a page there', () => {
    expect(isMailAt('acme@qq.com', 'qq.com')).toBe(false)
  })
})

describe('what a company claims', () => {
  const company: Claimant = {
    legalNameEn: 'Acme Ltd',
    legalNameLocal: '极致有限公司',
    country: 'CN',
    city: 'Tianjin',
    street: null,
    postalCode: null,
    website: 'https://acme.test',
    businessTypes: ['manufacturer', 'trading'],
    profile: { identity: { registrations: [{ scheme: 'USCC', value: '91350100M000100Y44' }] } },
  }

  it('is looked at by machine where it can be, and each is told', () => {
    const facts = claimedFacts(company, ['sales@acme.test'])
    expect(facts.map(({ kind, key }) => [kind, key].filter(Boolean).join(':'))).toEqual([
      'legal_name',
      'registration:USCC',
      'role:manufacturer',
      'role:trading',
      'website',
      'mail_domain',
    ])
    expect(facts.find(({ kind }) => kind === 'registration')?.checks).toEqual([{ check: 'check_digit', passed: false }])
    expect(facts.find(({ kind }) => kind === 'mail_domain')?.checks).toEqual([{ check: 'mail_domain', passed: true }])
  })
})

describe('a certificate', () => {
  const form = {
    type: 'product',
    scheme: 'CE',
    number: '1',
    issuerName: 'Lab',
    holderName: 'Acme Ltd.',
    coversModels: 'BV-50\nBV-65',
    issuedOn: '2026-01-01',
  }
  const checks = (change: object) =>
    Object.fromEntries(
      certificateChecks(
        { notifiedBody: null, holderName: 'Acme Ltd', issuedOn: '2026-01-01', ...change },
        ['Acme Ltd.', '极致（天津）有限公司'],
        today,
      ).map(({ check, passed }) => [check, passed]),
    )

  it('of a product names its models, and ends after it began', () => {
    expect(CertificateInput.parse(form).coversModels).toEqual(['BV-50', 'BV-65'])
    const wrong = (change: object) => CertificateInput.safeParse({ ...form, ...change }).error?.issues.map(({ path }) => path.join('.'))
    expect(wrong({ coversModels: '' })).toEqual(['coversModels'])
    expect(wrong({ expiresOn: '2026-01-01' })).toEqual(['expiresOn'])
  })

  it('is looked at for its holder, the body that gave it and its days', () => {
    expect(checks({})).toEqual({ holder: true, dates: true })
    expect(checks({ holderName: '极致(天津)有限公司' })).toMatchObject({ holder: true })
    expect(checks({ holderName: 'Other Ltd' })).toMatchObject({ holder: false })
    expect(checks({ notifiedBody: '0123' })).toMatchObject({ notified_body: true })
    for (const notifiedBody of ['123', 'NB 0123', '12345']) expect(checks({ notifiedBody })).toMatchObject({ notified_body: false })
    expect(checks({ issuedOn: '2026-03-03' })).toMatchObject({ dates: false })
  })

  it('hides itself the day after its end, and when its issuer took it back', () => {
    expect(isShown({ expiresOn: today, claim: claim({}) }, today)).toBe(true)
    expect(isShown({ expiresOn: '2026-03-01', claim: claim({}) }, today)).toBe(false)
    expect(isShown({ expiresOn: null, claim: claim({ state: 'revoked' }) }, today)).toBe(false)
  })
})
