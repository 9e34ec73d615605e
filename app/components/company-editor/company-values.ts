import type { OwnCompanyView } from '#app/domain/companies/company-view.ts'
import type { FormReply } from '#app/domain/form.ts'
import type { Language } from '#app/i18n/languages.ts'

/** What the form holds at first. The text about the company is that of the reader's language, empty where there is none. */
export function companyValues(company: OwnCompanyView, lang: Language): FormReply['values'] {
  return {
    legalNameEn: company.name,
    legalNameLocal: company.nameLocal?.text ?? '',
    legalNameLocalLang: company.nameLocal?.lang ?? '',
    country: company.country ?? '',
    city: company.city ?? '',
    street: company.street ?? '',
    region: company.region ?? '',
    subdivision: company.subdivision ?? '',
    postalCode: company.postalCode ?? '',
    phone: company.phone ?? '',
    website: company.website ?? '',
    foundedYear: company.foundedYear === null ? '' : String(company.foundedYear),
    businessTypes: company.businessTypes,
    employees: company.employees ?? '',
    timeZone: company.timeZone,
    about: company.about?.lang === lang ? company.about.text : '',
  }
}
