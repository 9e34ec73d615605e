/** Every text of the site by language and noun. A language without a noun reads English there. */
import { account as accountAr } from '#app/locales/ar/account.ts'
import { category as categoryAr } from '#app/locales/ar/category.ts'
import { claim as claimAr } from '#app/locales/ar/claim.ts'
import { common as commonAr } from '#app/locales/ar/common.ts'
import { company as companyAr } from '#app/locales/ar/company.ts'
import { form as formAr } from '#app/locales/ar/form.ts'
import { heldMail as heldMailAr } from '#app/locales/ar/held-mail.ts'
import { home as homeAr } from '#app/locales/ar/home.ts'
import { incoterm as incotermAr } from '#app/locales/ar/incoterm.ts'
import { inquiry as inquiryAr } from '#app/locales/ar/inquiry.ts'
import { invitation as invitationAr } from '#app/locales/ar/invitation.ts'
import { invited as invitedAr } from '#app/locales/ar/invited.ts'
import { listing as listingAr } from '#app/locales/ar/listing.ts'
import { notMe as notMeAr } from '#app/locales/ar/not-me.ts'
import { prices as pricesAr } from '#app/locales/ar/prices.ts'
import { quotation as quotationAr } from '#app/locales/ar/quotation.ts'
import { refusal as refusalAr } from '#app/locales/ar/refusal.ts'
import { rfq as rfqAr } from '#app/locales/ar/rfq.ts'
import { comparison as comparisonAr } from '#app/locales/ar/comparison.ts'
import { rfqInvitation as rfqInvitationAr } from '#app/locales/ar/rfq-invitation.ts'
import { rfqQuotation as rfqQuotationAr } from '#app/locales/ar/rfq-quotation.ts'
import { rfqSearch as rfqSearchAr } from '#app/locales/ar/rfq-search.ts'
import { search as searchAr } from '#app/locales/ar/search.ts'
import { site as siteAr } from '#app/locales/ar/site.ts'
import { thread as threadAr } from '#app/locales/ar/thread.ts'
import { tools as toolsAr } from '#app/locales/ar/tools.ts'
import { trade as tradeAr } from '#app/locales/ar/trade.ts'
import { unsubscribe as unsubscribeAr } from '#app/locales/ar/unsubscribe.ts'
import { account as accountEn } from '#app/locales/en/account.ts'
import { admin as adminEn } from '#app/locales/en/admin.ts'
import { adminCompany as adminCompanyEn } from '#app/locales/en/admin-company.ts'
import { bankAccount as bankAccountEn } from '#app/locales/en/bank-account.ts'
import { category as categoryEn } from '#app/locales/en/category.ts'
import { categoryAdvice as categoryAdviceEn } from '#app/locales/en/category-advice.ts'
import { claim as claimEn } from '#app/locales/en/claim.ts'
import { common as commonEn } from '#app/locales/en/common.ts'
import { company as companyEn } from '#app/locales/en/company.ts'
import { desk as deskEn } from '#app/locales/en/desk.ts'
import { deskClaim as deskClaimEn } from '#app/locales/en/desk-claim.ts'
import { dispute as disputeEn } from '#app/locales/en/dispute.ts'
import { form as formEn } from '#app/locales/en/form.ts'
import { heldMail as heldMailEn } from '#app/locales/en/held-mail.ts'
import { home as homeEn } from '#app/locales/en/home.ts'
import { incoterm as incotermEn } from '#app/locales/en/incoterm.ts'
import { imports as importsEn } from '#app/locales/en/imports.ts'
import { inquiry as inquiryEn } from '#app/locales/en/inquiry.ts'
import { invitation as invitationEn } from '#app/locales/en/invitation.ts'
import { letter as letterEn } from '#app/locales/en/letter.ts'
import { invited as invitedEn } from '#app/locales/en/invited.ts'
import { listing as listingEn } from '#app/locales/en/listing.ts'
import { notMe as notMeEn } from '#app/locales/en/not-me.ts'
import { profile as profileEn } from '#app/locales/en/profile.ts'
import { prices as pricesEn } from '#app/locales/en/prices.ts'
import { quotation as quotationEn } from '#app/locales/en/quotation.ts'
import { quotationMail as quotationMailEn } from '#app/locales/en/quotation-mail.ts'
import { refusal as refusalEn } from '#app/locales/en/refusal.ts'
import { review as reviewEn } from '#app/locales/en/review.ts'
import { rfq as rfqEn } from '#app/locales/en/rfq.ts'
import { rfqDesk as rfqDeskEn } from '#app/locales/en/rfq-desk.ts'
import { rfqLetter as rfqLetterEn } from '#app/locales/en/rfq-letter.ts'
import { rfqInvitation as rfqInvitationEn } from '#app/locales/en/rfq-invitation.ts'
import { rfqQuotation as rfqQuotationEn } from '#app/locales/en/rfq-quotation.ts'
import { comparison as comparisonEn } from '#app/locales/en/comparison.ts'
import { rfqStatistics as rfqStatisticsEn } from '#app/locales/en/rfq-statistics.ts'
import { savedSearch as savedSearchEn } from '#app/locales/en/saved-search.ts'
import { screening as screeningEn } from '#app/locales/en/screening.ts'
import { rfqMatch as rfqMatchEn } from '#app/locales/en/rfq-match.ts'
import { rfqSearch as rfqSearchEn } from '#app/locales/en/rfq-search.ts'
import { search as searchEn } from '#app/locales/en/search.ts'
import { site as siteEn } from '#app/locales/en/site.ts'
import { team as teamEn } from '#app/locales/en/team.ts'
import { settings as settingsEn } from '#app/locales/en/settings.ts'
import { thread as threadEn } from '#app/locales/en/thread.ts'
import { tools as toolsEn } from '#app/locales/en/tools.ts'
import { trade as tradeEn } from '#app/locales/en/trade.ts'
import { unsubscribe as unsubscribeEn } from '#app/locales/en/unsubscribe.ts'
import { account as accountEs } from '#app/locales/es/account.ts'
import { category as categoryEs } from '#app/locales/es/category.ts'
import { claim as claimEs } from '#app/locales/es/claim.ts'
import { common as commonEs } from '#app/locales/es/common.ts'
import { company as companyEs } from '#app/locales/es/company.ts'
import { form as formEs } from '#app/locales/es/form.ts'
import { heldMail as heldMailEs } from '#app/locales/es/held-mail.ts'
import { home as homeEs } from '#app/locales/es/home.ts'
import { incoterm as incotermEs } from '#app/locales/es/incoterm.ts'
import { inquiry as inquiryEs } from '#app/locales/es/inquiry.ts'
import { invitation as invitationEs } from '#app/locales/es/invitation.ts'
import { invited as invitedEs } from '#app/locales/es/invited.ts'
import { listing as listingEs } from '#app/locales/es/listing.ts'
import { notMe as notMeEs } from '#app/locales/es/not-me.ts'
import { prices as pricesEs } from '#app/locales/es/prices.ts'
import { quotation as quotationEs } from '#app/locales/es/quotation.ts'
import { refusal as refusalEs } from '#app/locales/es/refusal.ts'
import { rfq as rfqEs } from '#app/locales/es/rfq.ts'
import { comparison as comparisonEs } from '#app/locales/es/comparison.ts'
import { rfqInvitation as rfqInvitationEs } from '#app/locales/es/rfq-invitation.ts'
import { rfqQuotation as rfqQuotationEs } from '#app/locales/es/rfq-quotation.ts'
import { rfqSearch as rfqSearchEs } from '#app/locales/es/rfq-search.ts'
import { search as searchEs } from '#app/locales/es/search.ts'
import { site as siteEs } from '#app/locales/es/site.ts'
import { thread as threadEs } from '#app/locales/es/thread.ts'
import { tools as toolsEs } from '#app/locales/es/tools.ts'
import { trade as tradeEs } from '#app/locales/es/trade.ts'
import { unsubscribe as unsubscribeEs } from '#app/locales/es/unsubscribe.ts'
import { account as accountFr } from '#app/locales/fr/account.ts'
import { category as categoryFr } from '#app/locales/fr/category.ts'
import { claim as claimFr } from '#app/locales/fr/claim.ts'
import { common as commonFr } from '#app/locales/fr/common.ts'
import { company as companyFr } from '#app/locales/fr/company.ts'
import { form as formFr } from '#app/locales/fr/form.ts'
import { heldMail as heldMailFr } from '#app/locales/fr/held-mail.ts'
import { home as homeFr } from '#app/locales/fr/home.ts'
import { incoterm as incotermFr } from '#app/locales/fr/incoterm.ts'
import { inquiry as inquiryFr } from '#app/locales/fr/inquiry.ts'
import { invitation as invitationFr } from '#app/locales/fr/invitation.ts'
import { invited as invitedFr } from '#app/locales/fr/invited.ts'
import { listing as listingFr } from '#app/locales/fr/listing.ts'
import { notMe as notMeFr } from '#app/locales/fr/not-me.ts'
import { prices as pricesFr } from '#app/locales/fr/prices.ts'
import { quotation as quotationFr } from '#app/locales/fr/quotation.ts'
import { refusal as refusalFr } from '#app/locales/fr/refusal.ts'
import { rfq as rfqFr } from '#app/locales/fr/rfq.ts'
import { comparison as comparisonFr } from '#app/locales/fr/comparison.ts'
import { rfqInvitation as rfqInvitationFr } from '#app/locales/fr/rfq-invitation.ts'
import { rfqQuotation as rfqQuotationFr } from '#app/locales/fr/rfq-quotation.ts'
import { rfqSearch as rfqSearchFr } from '#app/locales/fr/rfq-search.ts'
import { search as searchFr } from '#app/locales/fr/search.ts'
import { site as siteFr } from '#app/locales/fr/site.ts'
import { thread as threadFr } from '#app/locales/fr/thread.ts'
import { tools as toolsFr } from '#app/locales/fr/tools.ts'
import { trade as tradeFr } from '#app/locales/fr/trade.ts'
import { unsubscribe as unsubscribeFr } from '#app/locales/fr/unsubscribe.ts'
import { account as accountPt } from '#app/locales/pt/account.ts'
import { category as categoryPt } from '#app/locales/pt/category.ts'
import { claim as claimPt } from '#app/locales/pt/claim.ts'
import { common as commonPt } from '#app/locales/pt/common.ts'
import { company as companyPt } from '#app/locales/pt/company.ts'
import { form as formPt } from '#app/locales/pt/form.ts'
import { heldMail as heldMailPt } from '#app/locales/pt/held-mail.ts'
import { home as homePt } from '#app/locales/pt/home.ts'
import { incoterm as incotermPt } from '#app/locales/pt/incoterm.ts'
import { inquiry as inquiryPt } from '#app/locales/pt/inquiry.ts'
import { invitation as invitationPt } from '#app/locales/pt/invitation.ts'
import { invited as invitedPt } from '#app/locales/pt/invited.ts'
import { listing as listingPt } from '#app/locales/pt/listing.ts'
import { notMe as notMePt } from '#app/locales/pt/not-me.ts'
import { prices as pricesPt } from '#app/locales/pt/prices.ts'
import { quotation as quotationPt } from '#app/locales/pt/quotation.ts'
import { refusal as refusalPt } from '#app/locales/pt/refusal.ts'
import { rfq as rfqPt } from '#app/locales/pt/rfq.ts'
import { comparison as comparisonPt } from '#app/locales/pt/comparison.ts'
import { rfqInvitation as rfqInvitationPt } from '#app/locales/pt/rfq-invitation.ts'
import { rfqQuotation as rfqQuotationPt } from '#app/locales/pt/rfq-quotation.ts'
import { rfqSearch as rfqSearchPt } from '#app/locales/pt/rfq-search.ts'
import { search as searchPt } from '#app/locales/pt/search.ts'
import { site as sitePt } from '#app/locales/pt/site.ts'
import { thread as threadPt } from '#app/locales/pt/thread.ts'
import { tools as toolsPt } from '#app/locales/pt/tools.ts'
import { trade as tradePt } from '#app/locales/pt/trade.ts'
import { unsubscribe as unsubscribePt } from '#app/locales/pt/unsubscribe.ts'
import { account as accountRu } from '#app/locales/ru/account.ts'
import { category as categoryRu } from '#app/locales/ru/category.ts'
import { claim as claimRu } from '#app/locales/ru/claim.ts'
import { common as commonRu } from '#app/locales/ru/common.ts'
import { company as companyRu } from '#app/locales/ru/company.ts'
import { form as formRu } from '#app/locales/ru/form.ts'
import { heldMail as heldMailRu } from '#app/locales/ru/held-mail.ts'
import { home as homeRu } from '#app/locales/ru/home.ts'
import { incoterm as incotermRu } from '#app/locales/ru/incoterm.ts'
import { inquiry as inquiryRu } from '#app/locales/ru/inquiry.ts'
import { invitation as invitationRu } from '#app/locales/ru/invitation.ts'
import { invited as invitedRu } from '#app/locales/ru/invited.ts'
import { listing as listingRu } from '#app/locales/ru/listing.ts'
import { notMe as notMeRu } from '#app/locales/ru/not-me.ts'
import { prices as pricesRu } from '#app/locales/ru/prices.ts'
import { quotation as quotationRu } from '#app/locales/ru/quotation.ts'
import { refusal as refusalRu } from '#app/locales/ru/refusal.ts'
import { rfq as rfqRu } from '#app/locales/ru/rfq.ts'
import { comparison as comparisonRu } from '#app/locales/ru/comparison.ts'
import { rfqInvitation as rfqInvitationRu } from '#app/locales/ru/rfq-invitation.ts'
import { rfqQuotation as rfqQuotationRu } from '#app/locales/ru/rfq-quotation.ts'
import { rfqSearch as rfqSearchRu } from '#app/locales/ru/rfq-search.ts'
import { search as searchRu } from '#app/locales/ru/search.ts'
import { site as siteRu } from '#app/locales/ru/site.ts'
import { thread as threadRu } from '#app/locales/ru/thread.ts'
import { tools as toolsRu } from '#app/locales/ru/tools.ts'
import { trade as tradeRu } from '#app/locales/ru/trade.ts'
import { unsubscribe as unsubscribeRu } from '#app/locales/ru/unsubscribe.ts'
import { account as accountZh } from '#app/locales/zh/account.ts'
import { admin as adminZh } from '#app/locales/zh/admin.ts'
import { adminCompany as adminCompanyZh } from '#app/locales/zh/admin-company.ts'
import { bankAccount as bankAccountZh } from '#app/locales/zh/bank-account.ts'
import { category as categoryZh } from '#app/locales/zh/category.ts'
import { categoryAdvice as categoryAdviceZh } from '#app/locales/zh/category-advice.ts'
import { claim as claimZh } from '#app/locales/zh/claim.ts'
import { common as commonZh } from '#app/locales/zh/common.ts'
import { company as companyZh } from '#app/locales/zh/company.ts'
import { desk as deskZh } from '#app/locales/zh/desk.ts'
import { deskClaim as deskClaimZh } from '#app/locales/zh/desk-claim.ts'
import { dispute as disputeZh } from '#app/locales/zh/dispute.ts'
import { form as formZh } from '#app/locales/zh/form.ts'
import { heldMail as heldMailZh } from '#app/locales/zh/held-mail.ts'
import { home as homeZh } from '#app/locales/zh/home.ts'
import { incoterm as incotermZh } from '#app/locales/zh/incoterm.ts'
import { imports as importsZh } from '#app/locales/zh/imports.ts'
import { inquiry as inquiryZh } from '#app/locales/zh/inquiry.ts'
import { invitation as invitationZh } from '#app/locales/zh/invitation.ts'
import { letter as letterZh } from '#app/locales/zh/letter.ts'
import { invited as invitedZh } from '#app/locales/zh/invited.ts'
import { listing as listingZh } from '#app/locales/zh/listing.ts'
import { notMe as notMeZh } from '#app/locales/zh/not-me.ts'
import { profile as profileZh } from '#app/locales/zh/profile.ts'
import { prices as pricesZh } from '#app/locales/zh/prices.ts'
import { quotation as quotationZh } from '#app/locales/zh/quotation.ts'
import { quotationMail as quotationMailZh } from '#app/locales/zh/quotation-mail.ts'
import { refusal as refusalZh } from '#app/locales/zh/refusal.ts'
import { review as reviewZh } from '#app/locales/zh/review.ts'
import { rfq as rfqZh } from '#app/locales/zh/rfq.ts'
import { rfqDesk as rfqDeskZh } from '#app/locales/zh/rfq-desk.ts'
import { rfqLetter as rfqLetterZh } from '#app/locales/zh/rfq-letter.ts'
import { rfqInvitation as rfqInvitationZh } from '#app/locales/zh/rfq-invitation.ts'
import { rfqQuotation as rfqQuotationZh } from '#app/locales/zh/rfq-quotation.ts'
import { comparison as comparisonZh } from '#app/locales/zh/comparison.ts'
import { rfqStatistics as rfqStatisticsZh } from '#app/locales/zh/rfq-statistics.ts'
import { savedSearch as savedSearchZh } from '#app/locales/zh/saved-search.ts'
import { screening as screeningZh } from '#app/locales/zh/screening.ts'
import { rfqMatch as rfqMatchZh } from '#app/locales/zh/rfq-match.ts'
import { rfqSearch as rfqSearchZh } from '#app/locales/zh/rfq-search.ts'
import { search as searchZh } from '#app/locales/zh/search.ts'
import { site as siteZh } from '#app/locales/zh/site.ts'
import { team as teamZh } from '#app/locales/zh/team.ts'
import { settings as settingsZh } from '#app/locales/zh/settings.ts'
import { thread as threadZh } from '#app/locales/zh/thread.ts'
import { tools as toolsZh } from '#app/locales/zh/tools.ts'
import { trade as tradeZh } from '#app/locales/zh/trade.ts'
import { unsubscribe as unsubscribeZh } from '#app/locales/zh/unsubscribe.ts'

export const texts = {
  en: {
    account: accountEn,
    admin: adminEn,
    adminCompany: adminCompanyEn,
    bankAccount: bankAccountEn,
    category: categoryEn,
    categoryAdvice: categoryAdviceEn,
    claim: claimEn,
    common: commonEn,
    company: companyEn,
    desk: deskEn,
    deskClaim: deskClaimEn,
    dispute: disputeEn,
    form: formEn,
    heldMail: heldMailEn,
    home: homeEn,
    incoterm: incotermEn,
    imports: importsEn,
    inquiry: inquiryEn,
    invitation: invitationEn,
    letter: letterEn,
    invited: invitedEn,
    listing: listingEn,
    notMe: notMeEn,
    profile: profileEn,
    prices: pricesEn,
    quotation: quotationEn,
    quotationMail: quotationMailEn,
    rfq: rfqEn,
    rfqDesk: rfqDeskEn,
    rfqLetter: rfqLetterEn,
    rfqInvitation: rfqInvitationEn,
    rfqQuotation: rfqQuotationEn,
    comparison: comparisonEn,
    refusal: refusalEn,
    review: reviewEn,
    screening: screeningEn,
    rfqMatch: rfqMatchEn,
    rfqSearch: rfqSearchEn,
    rfqStatistics: rfqStatisticsEn,
    savedSearch: savedSearchEn,
    search: searchEn,
    site: siteEn,
    team: teamEn,
    settings: settingsEn,
    thread: threadEn,
    tools: toolsEn,
    trade: tradeEn,
    unsubscribe: unsubscribeEn,
  },
  zh: {
    account: accountZh,
    admin: adminZh,
    adminCompany: adminCompanyZh,
    bankAccount: bankAccountZh,
    category: categoryZh,
    categoryAdvice: categoryAdviceZh,
    claim: claimZh,
    common: commonZh,
    company: companyZh,
    desk: deskZh,
    deskClaim: deskClaimZh,
    dispute: disputeZh,
    form: formZh,
    heldMail: heldMailZh,
    home: homeZh,
    incoterm: incotermZh,
    imports: importsZh,
    inquiry: inquiryZh,
    invitation: invitationZh,
    letter: letterZh,
    invited: invitedZh,
    listing: listingZh,
    notMe: notMeZh,
    profile: profileZh,
    prices: pricesZh,
    quotation: quotationZh,
    quotationMail: quotationMailZh,
    rfq: rfqZh,
    rfqDesk: rfqDeskZh,
    rfqLetter: rfqLetterZh,
    rfqInvitation: rfqInvitationZh,
    rfqQuotation: rfqQuotationZh,
    comparison: comparisonZh,
    refusal: refusalZh,
    review: reviewZh,
    screening: screeningZh,
    rfqMatch: rfqMatchZh,
    rfqSearch: rfqSearchZh,
    rfqStatistics: rfqStatisticsZh,
    savedSearch: savedSearchZh,
    search: searchZh,
    site: siteZh,
    team: teamZh,
    settings: settingsZh,
    thread: threadZh,
    tools: toolsZh,
    trade: tradeZh,
    unsubscribe: unsubscribeZh,
  },
  es: {
    account: accountEs,
    category: categoryEs,
    claim: claimEs,
    common: commonEs,
    company: companyEs,
    form: formEs,
    heldMail: heldMailEs,
    home: homeEs,
    incoterm: incotermEs,
    inquiry: inquiryEs,
    invitation: invitationEs,
    invited: invitedEs,
    listing: listingEs,
    notMe: notMeEs,
    prices: pricesEs,
    quotation: quotationEs,
    rfq: rfqEs,
    refusal: refusalEs,
    rfqInvitation: rfqInvitationEs,
    rfqQuotation: rfqQuotationEs,
    comparison: comparisonEs,
    rfqSearch: rfqSearchEs,
    search: searchEs,
    site: siteEs,
    thread: threadEs,
    tools: toolsEs,
    trade: tradeEs,
    unsubscribe: unsubscribeEs,
  },
  ar: {
    account: accountAr,
    category: categoryAr,
    claim: claimAr,
    common: commonAr,
    company: companyAr,
    form: formAr,
    heldMail: heldMailAr,
    home: homeAr,
    incoterm: incotermAr,
    inquiry: inquiryAr,
    invitation: invitationAr,
    invited: invitedAr,
    listing: listingAr,
    notMe: notMeAr,
    prices: pricesAr,
    quotation: quotationAr,
    rfq: rfqAr,
    refusal: refusalAr,
    rfqInvitation: rfqInvitationAr,
    rfqQuotation: rfqQuotationAr,
    comparison: comparisonAr,
    rfqSearch: rfqSearchAr,
    search: searchAr,
    site: siteAr,
    thread: threadAr,
    tools: toolsAr,
    trade: tradeAr,
    unsubscribe: unsubscribeAr,
  },
  ru: {
    account: accountRu,
    category: categoryRu,
    claim: claimRu,
    common: commonRu,
    company: companyRu,
    form: formRu,
    heldMail: heldMailRu,
    home: homeRu,
    incoterm: incotermRu,
    inquiry: inquiryRu,
    invitation: invitationRu,
    invited: invitedRu,
    listing: listingRu,
    notMe: notMeRu,
    prices: pricesRu,
    quotation: quotationRu,
    rfq: rfqRu,
    refusal: refusalRu,
    rfqInvitation: rfqInvitationRu,
    rfqQuotation: rfqQuotationRu,
    comparison: comparisonRu,
    rfqSearch: rfqSearchRu,
    search: searchRu,
    site: siteRu,
    thread: threadRu,
    tools: toolsRu,
    trade: tradeRu,
    unsubscribe: unsubscribeRu,
  },
  pt: {
    account: accountPt,
    category: categoryPt,
    claim: claimPt,
    common: commonPt,
    company: companyPt,
    form: formPt,
    heldMail: heldMailPt,
    home: homePt,
    incoterm: incotermPt,
    inquiry: inquiryPt,
    invitation: invitationPt,
    invited: invitedPt,
    listing: listingPt,
    notMe: notMePt,
    prices: pricesPt,
    quotation: quotationPt,
    rfq: rfqPt,
    refusal: refusalPt,
    rfqInvitation: rfqInvitationPt,
    rfqQuotation: rfqQuotationPt,
    comparison: comparisonPt,
    rfqSearch: rfqSearchPt,
    search: searchPt,
    site: sitePt,
    thread: threadPt,
    tools: toolsPt,
    trade: tradePt,
    unsubscribe: unsubscribePt,
  },
  fr: {
    account: accountFr,
    category: categoryFr,
    claim: claimFr,
    common: commonFr,
    company: companyFr,
    form: formFr,
    heldMail: heldMailFr,
    home: homeFr,
    incoterm: incotermFr,
    inquiry: inquiryFr,
    invitation: invitationFr,
    invited: invitedFr,
    listing: listingFr,
    notMe: notMeFr,
    prices: pricesFr,
    quotation: quotationFr,
    rfq: rfqFr,
    refusal: refusalFr,
    rfqInvitation: rfqInvitationFr,
    rfqQuotation: rfqQuotationFr,
    comparison: comparisonFr,
    rfqSearch: rfqSearchFr,
    search: searchFr,
    site: siteFr,
    thread: threadFr,
    tools: toolsFr,
    trade: tradeFr,
    unsubscribe: unsubscribeFr,
  },
}
