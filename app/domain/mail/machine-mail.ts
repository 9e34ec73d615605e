import type { ParsedLetter } from './parsed-letter.ts'
import { firstHeader, headerValues } from './parsed-letter.ts'

export type MachineKind = 'bounce' | 'auto-reply' | 'list' | 'report'
export type MachineVerdict = { machine: boolean; rule: string | null; kind: MachineKind | null }

type Letter = Pick<ParsedLetter, 'headers' | 'contentType' | 'subject' | 'from' | 'text' | 'attachments'>
type Rule = { name: string; kind: MachineKind; fits: (letter: Letter) => boolean }

const has = (letter: Letter, ...names: string[]): boolean => names.some((name) => firstHeader(letter, name) !== null)
const header = (letter: Letter, name: string): string => (firstHeader(letter, name) ?? '').toLowerCase()
const reportType = (letter: Letter): string => /report-type\s*=\s*"?([\w-]+)/.exec(header(letter, 'content-type'))?.[1] ?? ''
const carries = (letter: Letter, mimeType: string): boolean => letter.attachments.some((one) => one.mimeType === mimeType)

/** The word before the mark in `Auto-Submitted: auto-replied (vacation)`. */
const autoSubmitted = (letter: Letter): string => header(letter, 'auto-submitted').split(/[\s;(]/)[0] ?? ''

const daemon =
  /^(?:mailer[-_.]?daemon|mail[-_.]?daemon|mdaemon|post[-_.]?master|mail[-_.]?delivery[a-z-]*|delivery[-_.]?(?:failure|status)|bounces?)$/
function fromDaemon(letter: Letter): boolean {
  if (!has(letter, 'from')) return false
  const line = header(letter, 'from').slice(0, 500)
  const address = /<([^<>]*)>/.exec(line)?.[1] ?? line.trim()
  return address.trim() === '' || daemon.test(address.trim().replace(/@.*/s, ''))
}

/** Subjects are matched from their start, after no `Re:`: a person who answers a notice is a person. */
const subjectsOfBounces = [
  /^(?:undeliver(?:ed|able|ability)|non-?deliver|mail delivery (?:failed|failure|error|problem|subsystem)|delivery (?:failure|status notification|notification|has failed|problem|error))/,
  /^(?:\*+\s*)?(?:failure notice|returned mail|mail failure|message (?:undeliverable|delivery failure|not delivered)|nicht zustellbar|unzustellbar|avis de non-remise)/,
  /^(?:系统退信|退信|投递失败|邮件投递失败|未送达|無法投遞|エラーメール|メールエラー|配信不能|배달 실패|не доставлено|mensaje no entregado|não entregue)/,
]
const subjectsOfAutoReplies = [
  /^(?:auto(?:matic)?[ -]?(?:reply|response|responder|antwort)|autoreply|out of (?:the )?office|ooo:|vacation(?: reply| notice)?:)/,
  /^(?:automatische (?:antwort|reactie)|abwesenheit|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|resposta automática|risposta automatica|fuori ufficio|autosvar|automatisk svar|automatické? odpověď|odpowiedź automatyczna|automaattinen vastaus)/,
  /^(?:автоматический ответ|автоответ|自动回复|自動回覆|自動回復|自动答复|自動応答|不在通知|자동 ?(?:응답|회신)|부재중|رد تلقائي|otomatik yanıt|trả lời tự động|balasan otomatis|ตอบกลับอัตโนมัติ|מענה אוטומטי)/,
]
const startsLike = (letter: Letter, patterns: readonly RegExp[]): boolean => {
  const subject = letter.subject.slice(0, 200).toLowerCase()
  return patterns.some((pattern) => pattern.test(subject))
}

/** Some systems name their notices only in the text: an SMTP reply of class 5 beside words of failure, near the top. */
const smtpFailure = /(?:^|[\s(:#<"'-])5\d\d[\s-]+#?\(?5\.\d{1,3}\.\d{1,3}|status:\s*5\.\d/
const wordsOfFailure =
  /could(?: not|n't) be (?:delivered|sent)|was (?:not delivered|undeliverable)|unable to deliver|delivery (?:to the following|failed|error)|permanent(?:ly)? (?:fatal )?(?:error|failure)|returned to sender|user unknown|无法投递|退信|配信できません/
/** Not when it answers a mail: a person may well quote what came back to him. */
function readsLikeBounce(letter: Letter): boolean {
  if (has(letter, 'in-reply-to', 'references')) return false
  const text = (letter.text ?? '').slice(0, 2000).toLowerCase()
  return smtpFailure.test(text) && wordsOfFailure.test(text)
}

/** In order; the first that fits gives the verdict. `X-Auto-Response-Suppress` is no evidence: people's own systems set it. */
const rules: readonly Rule[] = [
  { name: 'feedback-report', kind: 'report', fits: (letter) => reportType(letter) === 'feedback-report' },
  { name: 'feedback-part', kind: 'report', fits: (letter) => carries(letter, 'message/feedback-report') || has(letter, 'feedback-type') },
  { name: 'complaint-subject', kind: 'report', fits: (letter) => startsLike(letter, [/^complaint about message from \S/]) },
  { name: 'read-receipt', kind: 'auto-reply', fits: (letter) => reportType(letter) === 'disposition-notification' },
  { name: 'multipart-report', kind: 'bounce', fits: (letter) => letter.contentType === 'multipart/report' },
  { name: 'delivery-status-part', kind: 'bounce', fits: (letter) => carries(letter, 'message/delivery-status') },
  { name: 'failed-recipients', kind: 'bounce', fits: (letter) => has(letter, 'x-failed-recipients') },
  { name: 'auto-replied', kind: 'auto-reply', fits: (letter) => /^auto-(?:replied|notified)$/.test(autoSubmitted(letter)) },
  { name: 'from-daemon', kind: 'bounce', fits: fromDaemon },
  { name: 'subject-bounce', kind: 'bounce', fits: (letter) => startsLike(letter, subjectsOfBounces) },
  { name: 'subject-auto-reply', kind: 'auto-reply', fits: (letter) => startsLike(letter, subjectsOfAutoReplies) },
  {
    name: 'auto-reply-header',
    kind: 'auto-reply',
    fits: (letter) =>
      has(
        letter,
        'x-autoreply',
        'x-autorespond',
        'x-autoresponder',
        'x-auto-reply',
        'x-autoreply-from',
        'x-mail-autoreply',
        'x-vacation',
      ) ||
      /auto(?:-?re(?:ply|sponder|sponse))/.test(header(letter, 'x-mailer')) ||
      header(letter, 'precedence') === 'auto_reply' ||
      headerValues(letter, 'delivered-to').some((value) => value.toLowerCase() === 'autoresponder'),
  },
  { name: 'empty-return-path', kind: 'bounce', fits: (letter) => header(letter, 'return-path').replace(/\s/g, '') === '<>' },
  { name: 'auto-submitted', kind: 'auto-reply', fits: (letter) => !['', 'no'].includes(autoSubmitted(letter)) },
  {
    name: 'list',
    kind: 'list',
    // A mailbox that several people share may put a `List-Id` on what one of them writes, and nothing else.
    fits: (letter) =>
      has(letter, 'list-post', 'x-mailing-list', 'mailing-list') ||
      (has(letter, 'list-id') &&
        has(letter, 'list-unsubscribe', 'list-help', 'list-subscribe', 'list-owner', 'list-archive', 'precedence')),
  },
  { name: 'precedence', kind: 'list', fits: (letter) => /^(?:bulk|junk|list)$/.test(header(letter, 'precedence')) },
  { name: 'bounce-text', kind: 'bounce', fits: readsLikeBounce },
]

/** Whether a machine wrote this: such mail is attached as an event, never answered, and re-opens nothing. */
export function machineVerdict(letter: Letter): MachineVerdict {
  const rule = rules.find((one) => one.fits(letter))
  return { machine: rule !== undefined, rule: rule?.name ?? null, kind: rule?.kind ?? null }
}
