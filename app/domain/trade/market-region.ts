import { marketRegions } from '../companies/profile-choices.ts'

type Region = (typeof marketRegions)[number]

/** UN M49: the countries of each region that a company may name as its market. Europe holds its east. */
const countriesOf: Record<Region, string> = {
  '002':
    'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU YT MA MZ NA NE NG RE RW SH ST SN SC SL SO ZA SS SD SZ TZ TG TN UG EH ZM ZW IO TF',
  '419':
    'AI AG AR AW BS BB BZ BO BQ BR BV KY CL CO CR CU CW DM DO EC SV FK GF GD GP GT GY HT HN JM MQ MX MS NI PA PY PE PR BL KN LC MF VC GS SX SR TT TC UY VE VG VI',
  '021': 'BM CA GL PM US',
  '030': 'CN HK JP KP KR MN MO TW',
  '034': 'AF BD BT IN IR LK MV NP PK',
  '035': 'BN ID KH LA MM MY PH SG TH TL VN',
  '145': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  '150':
    'AD AL AT AX BA BE CH DE DK EE ES FI FO FR GB GG GI GR HR IE IM IS IT JE LI LT LU LV MC ME MK MT NL NO PT RS SE SI SJ SM VA BG BY CZ HU MD PL RO RU SK UA',
  '151': 'BG BY CZ HU MD PL RO RU SK UA',
  '009': 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
}

const regionsOf = new Map<string, Region[]>()
for (const region of marketRegions)
  for (const country of countriesOf[region].split(' ')) regionsOf.set(country, [...(regionsOf.get(country) ?? []), region])

/** The regions that a country lies in. */
export const marketsAround = (country: string): readonly string[] => regionsOf.get(country) ?? []
