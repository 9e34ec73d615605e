import { newId } from '#app/domain/id.ts'
import type { KnownForm } from './forms.ts'

const words = 'Two <b>“words”</b> & more'

/** The form of a certificate, and every part of a company's profile. */
export function profileForms(onPage: (path: string, as?: string) => KnownForm['fields'], session: string): KnownForm[] {
  const form = (part: string, wrong: Record<string, string>, kept: Record<string, string>): KnownForm => {
    const path = `/en/desk/company/${part}`
    return { name: `profile: ${part}`, path, session, fields: onPage(path, session), wrong, kept }
  }
  const certificate = '/en/desk/company/certificates/new'
  return [
    {
      name: 'certificate',
      path: certificate,
      session,
      multipart: true,
      fields: onPage(certificate, session),
      wrong: { type: 'castle', scheme: 'no such', number: '', holderName: ' ', issuedOn: 'yesterday', verifyUrl: 'javascript:alert(1)' },
      kept: { siteAddress: words, standards: 'EN 62368-1' },
    },
    form(
      'identity',
      { 'registrations[0].value': '9135', capital: '-1', legalRepresentative: 'x'.repeat(101) },
      { tradingNames: words, 'registrations[0].scheme': 'USCC' },
    ),
    form(
      'sites',
      { 'factories[0].city': '', 'factories[0].country': 'ZZ', 'factories[0].latitude': '91', 'factories[0].area': '1e9' },
      { operatingLocal: words },
    ),
    {
      ...form(
        'pictures',
        { 'photos[0].takenOn': '2999-01-01', 'videos[0].url': 'javascript:alert(1)', 'videos[0].takenOn': 'yesterday' },
        { 'photos[0].fileId': newId(), 'photos[0].caption': words },
      ),
      multipart: true,
    },
    form(
      'production',
      { 'products[0].category': 'No Category', customQty: '0', lines: '-2', exportShare: '101', asOf: 'yesterday' },
      { outputUnit: 'TNE' },
    ),
    form('terms', { 'markets[0].place': 'ZZ', 'markets[0].share': '101', 'ports[0].port': 'nowhere', 'currencies[0].currency': 'XXX' }, {}),
    form('calendar', { opens: '25:00', closes: '8', holidays: 'New Year', closedFrom: '2027-02-30' }, { closedNote: words }),
    form(
      'contacts',
      { 'contacts[0].name': ' ', 'contacts[0].email': 'a@b', 'contacts[0].phone': '12', 'contacts[0].language': 'xx' },
      { 'contacts[0].wechat': words },
    ),
    form(
      'record',
      { 'fairs[0].name': '', 'fairs[0].year': '20', 'rights[0].kind': 'castle', 'rights[0].country': 'ZZ' },
      { references: words },
    ),
  ]
}
