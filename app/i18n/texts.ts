/** Every text of the site by language and noun. A language without a noun reads English there. */
import { account as accountAr } from '#app/locales/ar/account.ts'
import { common as commonAr } from '#app/locales/ar/common.ts'
import { company as companyAr } from '#app/locales/ar/company.ts'
import { form as formAr } from '#app/locales/ar/form.ts'
import { home as homeAr } from '#app/locales/ar/home.ts'
import { inquiry as inquiryAr } from '#app/locales/ar/inquiry.ts'
import { listing as listingAr } from '#app/locales/ar/listing.ts'
import { quotation as quotationAr } from '#app/locales/ar/quotation.ts'
import { refusal as refusalAr } from '#app/locales/ar/refusal.ts'
import { search as searchAr } from '#app/locales/ar/search.ts'
import { thread as threadAr } from '#app/locales/ar/thread.ts'
import { trade as tradeAr } from '#app/locales/ar/trade.ts'
import { account as accountEn } from '#app/locales/en/account.ts'
import { common as commonEn } from '#app/locales/en/common.ts'
import { company as companyEn } from '#app/locales/en/company.ts'
import { desk as deskEn } from '#app/locales/en/desk.ts'
import { form as formEn } from '#app/locales/en/form.ts'
import { home as homeEn } from '#app/locales/en/home.ts'
import { inquiry as inquiryEn } from '#app/locales/en/inquiry.ts'
import { letter as letterEn } from '#app/locales/en/letter.ts'
import { listing as listingEn } from '#app/locales/en/listing.ts'
import { quotation as quotationEn } from '#app/locales/en/quotation.ts'
import { refusal as refusalEn } from '#app/locales/en/refusal.ts'
import { search as searchEn } from '#app/locales/en/search.ts'
import { thread as threadEn } from '#app/locales/en/thread.ts'
import { trade as tradeEn } from '#app/locales/en/trade.ts'
import { account as accountZh } from '#app/locales/zh/account.ts'
import { common as commonZh } from '#app/locales/zh/common.ts'
import { company as companyZh } from '#app/locales/zh/company.ts'
import { desk as deskZh } from '#app/locales/zh/desk.ts'
import { form as formZh } from '#app/locales/zh/form.ts'
import { home as homeZh } from '#app/locales/zh/home.ts'
import { inquiry as inquiryZh } from '#app/locales/zh/inquiry.ts'
import { letter as letterZh } from '#app/locales/zh/letter.ts'
import { listing as listingZh } from '#app/locales/zh/listing.ts'
import { quotation as quotationZh } from '#app/locales/zh/quotation.ts'
import { refusal as refusalZh } from '#app/locales/zh/refusal.ts'
import { search as searchZh } from '#app/locales/zh/search.ts'
import { thread as threadZh } from '#app/locales/zh/thread.ts'
import { trade as tradeZh } from '#app/locales/zh/trade.ts'

export const texts = {
  en: {
    account: accountEn,
    common: commonEn,
    company: companyEn,
    desk: deskEn,
    form: formEn,
    home: homeEn,
    inquiry: inquiryEn,
    letter: letterEn,
    listing: listingEn,
    quotation: quotationEn,
    refusal: refusalEn,
    search: searchEn,
    thread: threadEn,
    trade: tradeEn,
  },
  zh: {
    account: accountZh,
    common: commonZh,
    company: companyZh,
    desk: deskZh,
    form: formZh,
    home: homeZh,
    inquiry: inquiryZh,
    letter: letterZh,
    listing: listingZh,
    quotation: quotationZh,
    refusal: refusalZh,
    search: searchZh,
    thread: threadZh,
    trade: tradeZh,
  },
  ar: {
    account: accountAr,
    common: commonAr,
    company: companyAr,
    form: formAr,
    home: homeAr,
    inquiry: inquiryAr,
    listing: listingAr,
    quotation: quotationAr,
    refusal: refusalAr,
    search: searchAr,
    thread: threadAr,
    trade: tradeAr,
  },
}
