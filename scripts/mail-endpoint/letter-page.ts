import { letterStatus } from './list-page.ts'
import type { SentMail } from './mail.ts'
import { mailboxPage, timeOf } from './mailbox-page.ts'
import { markup, withLinks, type Markup } from './markup.ts'
import { replyParties } from './reply.ts'

/** One letter: its text, its html, its headers, and a form to answer it. */
export function letterPage(
  letter: SentMail & { lastEvent: string },
  headers: Record<string, string>,
  state: { replied?: boolean; error?: string },
): string {
  return mailboxPage(
    `${state.error ? 'Error: ' : ''}${letter.subject} · Mailbox · Quayside`,
    markup`
    ${state.error && markup`<div class="wrong" role="alert"><p><a href="#body">${state.error}</a></p></div>`}
    ${state.replied && markup`<p class="notice" role="status">Your reply was handed to the portal, as a mail client would have sent it.</p>`}
    <p><a class="more" href="/dev/mail">All letters</a></p>
    <h1><bdi>${letter.subject}</bdi></h1>
    <dl class="facts">
      ${fact('From', letter.from)}
      ${fact('To', letter.to.join(', '))}
      ${letter.cc.length > 0 && fact('Copy', letter.cc.join(', '))}
      ${letter.replyTo.length > 0 && fact('Reply to', letter.replyTo.join(', '))}
      ${fact('Time', timeOf(letter.createdAt))}
      ${fact('State', letterStatus(letter.lastEvent))}
    </dl>
    ${letter.text !== null && markup`<section class="section"><h2>Text</h2><div class="text" dir="auto">${withLinks(letter.text)}</div></section>`}
    ${letter.html !== null && htmlPart(letter)}
    ${letter.attachments.length > 0 && attachmentList(letter)}
    <section class="section">
      <h2>Headers</h2>
      <details><summary>${Object.keys(headers).length} headers</summary>
        <dl class="facts">${Object.entries(headers).map(([name, value]) => fact(name, value))}</dl>
      </details>
    </section>
    ${replyForm(letter, state.error)}`,
  )
}

export function missingLetterPage(): string {
  return mailboxPage(
    'Letter not found · Mailbox · Quayside',
    markup`<h1>Letter not found</h1><p>There is no letter at this address.</p><p><a class="more" href="/dev/mail">All letters</a></p>`,
  )
}

function htmlPart({ id }: SentMail): Markup {
  const address = `/dev/mail/${id}/html`
  return markup`<section class="section">
    <h2>HTML</h2>
    <p class="small soft">Links are switched off within this frame. <a class="more" href="${address}">Open the letter alone</a></p>
    <iframe src="${address}" sandbox="" title="The letter in HTML"></iframe>
  </section>`
}

function attachmentList({ id, attachments }: SentMail): Markup {
  return markup`<section class="section">
    <h2>Attachments</h2>
    <ul>${attachments.map(
      ({ filename, size }, position) =>
        markup`<li><a class="more" href="/dev/mail/${id}/attachments/${position}"><bdi>${filename}</bdi></a> <span class="small soft">${sizeOf(size)}</span></li>`,
    )}</ul>
  </section>`
}

function replyForm(letter: SentMail, error: string | undefined): Markup {
  const parties = replyParties(letter)
  return markup`<section class="section">
    <h2>Reply</h2>
    <form class="measure" method="post" action="/dev/mail/${letter.id}/reply">
      <div ${error ? markup`class="field-wrong"` : ''}>
        <label class="label" for="body">Your answer</label>
        <p class="hint" id="body-hint">From ${parties.from} to ${parties.to.join(', ')}. The letter is quoted below it, as mail clients do.</p>
        ${error && markup`<p class="error" id="body-error">${error}</p>`}
        <textarea class="input" id="body" name="body" rows="6" required dir="auto" aria-describedby="body-hint${error && ' body-error'}"></textarea>
      </div>
      <button class="button">Reply</button>
    </form>
  </section>`
}

function fact(name: string, value: string | Markup): Markup {
  return markup`<div><dt>${name}</dt><dd>${typeof value === 'string' ? markup`<bdi>${value}</bdi>` : value}</dd></div>`
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
