import { profileParts } from '#app/domain/companies/profile.ts'

/** What a company that nobody knows yet has to say of itself before it publishes. */
export const whoItIs = {
  street: 'Hengshan Road 12',
  foundedYear: 2006,
  profile: {
    identity: profileParts.identity.parse({ registrations: [{ scheme: 'DUNS', value: '123456789' }] }),
    terms: profileParts.terms.parse({ currencies: [{ currency: 'USD' }], incoterms: ['FOB'], paymentTerms: ['LC_SIGHT'] }),
    contacts: profileParts.contacts.parse({
      contacts: [{ name: 'Li Wen', email: 'li@company.test', language: 'en', mailLanguage: 'en' }],
    }),
  },
}
