/** Mail hosts that anybody gets an address at: a mailbox there says nothing about a company. */
const freeMail = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.jp yahoo.co.in ymail.com icloud.com me.com aol.com gmx.com
   gmx.de gmx.net web.de mail.com mail.ru yandex.ru yandex.com bk.ru list.ru proton.me protonmail.com zoho.com 163.com 126.com yeah.net qq.com
   foxmail.com sina.com sina.cn sohu.com 139.com 189.cn aliyun.com naver.com daum.net hanmail.net uol.com.br bol.com.br terra.com.br orange.fr
   free.fr laposte.net libero.it t-online.de rediffmail.com seznam.cz wp.pl`
    .trim()
    .split(/\s+/),
)

/** The host of a web site as its owner would name it, without `www.`; null where it is an address of numbers or no site. */
export function hostOf(website: string | null | undefined): string | null {
  if (!website || !URL.canParse(website)) return null
  const host = new URL(website).hostname.toLowerCase().replace(/^www\./, '')
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) && !/^\d+(\.\d+)+$/.test(host) ? host : null
}

/** Whether an address is at the domain of a web site or below it. Whoever has a page at a portal or a free mail host has neither. */
export function isMailAt(address: string, host: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
  return !freeMail.has(domain) && (domain === host || domain.endsWith(`.${host}`))
}

export const proofName = (host: string): string => `_quayside.${host}`
export const proofValue = (mark: string): string => `quayside-site=${mark}`
