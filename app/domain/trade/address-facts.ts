/** The parts of a postal address that differ by country. `region`: state, province, prefecture, whatever the country calls it. */
export const addressParts = ['street', 'city', 'region', 'postalCode'] as const
export type AddressPart = (typeof addressParts)[number]

export const regionWords = ['province', 'state', 'prefecture', 'county', 'department', 'emirate', 'governorate', 'region', 'area'] as const
export type RegionWord = (typeof regionWords)[number]

export const postalWords = ['postalCode', 'postcode', 'zip', 'pin', 'cep', 'eircode'] as const
export type PostalWord = (typeof postalWords)[number]

export type AddressFacts = {
  /** Lines as they stand on an envelope, in Latin letters; `|` ends a line. */
  lines: string
  /** The same in the country's own script, largest first. */
  local?: string
  /** What mail does not arrive without, beside the street. */
  needs?: AddressPart[]
  region?: RegionWord
  postal?: { like: RegExp; example: string; word?: PostalWord }
}

const digits = (count: number) => new RegExp(`^\\d{${count}}$`)
const chinese = 'postalCode | region;city;street'

const european = (like: RegExp, example: string): AddressFacts => ({
  lines: 'street | postalCode city',
  needs: ['city', 'postalCode'],
  postal: { like, example },
})
const withoutPostalCode: AddressFacts = { lines: 'street | city | region', needs: ['city'], region: 'region' }

/** After Universal Postal Union S42 and the countries' own posts; only the countries that most trade here passes through. */
const byCountry: Record<string, AddressFacts> = {
  AE: { lines: 'street | city | region', needs: ['region'], region: 'emirate' },
  AO: withoutPostalCode,
  AR: {
    lines: 'street | postalCode city | region',
    needs: ['city'],
    region: 'province',
    postal: { like: /^([A-Z]?\d{4}|[A-Z]\d{4}[A-Z]{3})$/, example: 'C1070AAM' },
  },
  AT: european(digits(4), '1010'),
  AU: {
    lines: 'street | city region postalCode',
    needs: ['city', 'region', 'postalCode'],
    region: 'state',
    postal: { like: digits(4), example: '2060', word: 'postcode' },
  },
  BD: { lines: 'street | city - postalCode', needs: ['city'], postal: { like: digits(4), example: '1340', word: 'postcode' } },
  BE: european(digits(4), '2000'),
  BO: withoutPostalCode,
  BR: {
    lines: 'street | city - region | postalCode',
    needs: ['city', 'region', 'postalCode'],
    region: 'state',
    postal: { like: /^\d{5}-?\d{3}$/, example: '01310-100', word: 'cep' },
  },
  CA: {
    lines: 'street | city region postalCode',
    needs: ['city', 'region', 'postalCode'],
    region: 'province',
    postal: { like: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d$/, example: 'H3Z 2Y7' },
  },
  CH: european(digits(4), '8005'),
  CL: {
    lines: 'street | postalCode city | region',
    needs: ['city'],
    region: 'region',
    postal: { like: /^\d{3}-?\d{4}$/, example: '8340457' },
  },
  CN: {
    lines: 'street | city, region postalCode',
    local: chinese,
    needs: ['city', 'region'],
    region: 'province',
    postal: { like: digits(6), example: '315800' },
  },
  CO: {
    lines: 'street | city, region, postalCode',
    needs: ['city', 'region'],
    region: 'department',
    postal: { like: digits(6), example: '111221' },
  },
  CZ: european(/^\d{3} ?\d{2}$/, '110 00'),
  DE: european(digits(5), '20457'),
  DK: european(digits(4), '2100'),
  EG: {
    lines: 'street | city | region | postalCode',
    needs: ['city'],
    region: 'governorate',
    postal: { like: digits(5), example: '11511' },
  },
  ES: {
    lines: 'street | postalCode city, region',
    needs: ['city', 'postalCode'],
    region: 'province',
    postal: { like: digits(5), example: '08003' },
  },
  FI: european(digits(5), '00180'),
  FR: european(/^\d{2} ?\d{3}$/, '59800'),
  GB: {
    lines: 'street | city | postalCode',
    needs: ['city', 'postalCode'],
    postal: { like: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/, example: 'M1 1AE', word: 'postcode' },
  },
  HK: { lines: 'street | city | region', local: 'region;city;street', region: 'area' },
  ID: {
    lines: 'street | city | region postalCode',
    needs: ['city', 'region'],
    region: 'province',
    postal: { like: digits(5), example: '40115' },
  },
  IE: {
    lines: 'street | city | region | postalCode',
    needs: ['city'],
    region: 'county',
    postal: { like: /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/, example: 'A65 F4E2', word: 'eircode' },
  },
  IL: { lines: 'street | city postalCode', needs: ['city'], postal: { like: /^\d{5}(\d{2})?$/, example: '9614303' } },
  IN: {
    lines: 'street | city postalCode | region',
    needs: ['city', 'region', 'postalCode'],
    region: 'state',
    postal: { like: /^\d{3} ?\d{3}$/, example: '641004', word: 'pin' },
  },
  IT: {
    lines: 'street | postalCode city region',
    needs: ['city', 'postalCode'],
    region: 'province',
    postal: { like: digits(5), example: '20144' },
  },
  JP: {
    lines: 'street | city, region postalCode',
    local: '〒postalCode | region;city;street',
    needs: ['city', 'region', 'postalCode'],
    region: 'prefecture',
    postal: { like: /^\d{3}-?\d{4}$/, example: '154-0023' },
  },
  KE: { lines: 'street | city | postalCode', needs: ['city'], postal: { like: digits(5), example: '00100' } },
  KR: {
    lines: 'street | city, region postalCode',
    local: 'region city street | postalCode',
    needs: ['city', 'postalCode'],
    region: 'province',
    postal: { like: digits(5), example: '03051' },
  },
  LK: { lines: 'street | city | postalCode', needs: ['city'], postal: { like: digits(5), example: '00100' } },
  MA: european(digits(5), '20000'),
  MO: { lines: 'street | city', local: 'city;street' },
  MX: {
    lines: 'street | postalCode city, region',
    needs: ['city', 'region', 'postalCode'],
    region: 'state',
    postal: { like: digits(5), example: '44100' },
  },
  MY: {
    lines: 'street | postalCode city | region',
    needs: ['city', 'postalCode'],
    region: 'state',
    postal: { like: digits(5), example: '50480', word: 'postcode' },
  },
  NG: {
    lines: 'street | city postalCode | region',
    needs: ['city', 'region'],
    region: 'state',
    postal: { like: digits(6), example: '930283' },
  },
  NL: european(/^[1-9]\d{3} ?[A-Z]{2}$/, '3011 WN'),
  NO: european(digits(4), '0154'),
  NZ: { lines: 'street | city postalCode', needs: ['city', 'postalCode'], postal: { like: digits(4), example: '6011', word: 'postcode' } },
  PA: { lines: 'street | city | region', needs: ['city'], region: 'province' },
  PE: { lines: 'street | city postalCode | region', needs: ['city'], region: 'department', postal: { like: digits(5), example: '04001' } },
  PH: {
    lines: 'street | city | postalCode region',
    needs: ['city'],
    region: 'province',
    postal: { like: digits(4), example: '1008', word: 'zip' },
  },
  PK: { lines: 'street | city-postalCode | region', needs: ['city'], region: 'province', postal: { like: digits(5), example: '44000' } },
  PL: european(/^\d{2}-\d{3}$/, '00-950'),
  PT: european(/^\d{4}-\d{3}$/, '4000-322'),
  QA: { lines: 'street | city', needs: ['city'] },
  RU: {
    lines: 'street | city | region | postalCode',
    needs: ['city', 'postalCode'],
    region: 'region',
    postal: { like: digits(6), example: '125075' },
  },
  SA: { lines: 'street | city postalCode', needs: ['city', 'postalCode'], postal: { like: /^\d{5}(-\d{4})?$/, example: '11564' } },
  SE: european(/^\d{3} ?\d{2}$/, '411 18'),
  SG: { lines: 'street | postalCode', needs: ['postalCode'], postal: { like: digits(6), example: '546080' } },
  TH: {
    lines: 'street | city | region postalCode',
    needs: ['city', 'region', 'postalCode'],
    region: 'province',
    postal: { like: digits(5), example: '10110' },
  },
  TR: {
    lines: 'street | postalCode city/region',
    needs: ['city', 'postalCode'],
    region: 'province',
    postal: { like: digits(5), example: '20020' },
  },
  TW: {
    lines: 'street | city, region postalCode',
    local: chinese,
    needs: ['city', 'postalCode'],
    region: 'county',
    postal: { like: /^\d{3}(\d{2,3})?$/, example: '104' },
  },
  UA: {
    lines: 'street | city | region | postalCode',
    needs: ['city', 'postalCode'],
    region: 'region',
    postal: { like: digits(5), example: '15432' },
  },
  UG: withoutPostalCode,
  US: {
    lines: 'street | city, region postalCode',
    needs: ['city', 'region', 'postalCode'],
    region: 'state',
    postal: { like: /^\d{5}(-\d{4})?$/, example: '95014', word: 'zip' },
  },
  VN: {
    lines: 'street | city | region postalCode',
    needs: ['city', 'region'],
    region: 'province',
    postal: { like: /^\d{5,6}$/, example: '70010' },
  },
  ZA: { lines: 'street | city | postalCode', needs: ['city', 'postalCode'], postal: { like: digits(4), example: '2145' } },
  ZW: withoutPostalCode,
}

/** For every other country: all parts, none needed, a postal code in any form. */
const generic: AddressFacts = {
  lines: 'street | postalCode city | region',
  region: 'region',
  postal: { like: /^[A-Z\d][A-Z\d -]{1,10}$/, example: '' },
}

export function addressFactsOf(country: string | null | undefined): AddressFacts {
  return country && Object.hasOwn(byCountry, country) ? byCountry[country]! : generic
}

/** Countries whose own format is known; the others share one. */
export const addressCountries: readonly string[] = Object.keys(byCountry)
