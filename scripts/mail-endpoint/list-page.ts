import type { ReceivedMail, SentMail } from './mail.ts'
import { markup, type Markup } from './markup.ts'
import { mailboxPage, statusOf, timeOf } from './mailbox-page.ts'
import type { Outcome } from './store.ts'

export type Letters = { letters: (SentMail & { lastEvent: string })[]; total: number; page: number; pages: number; to: string }

export type HandedIn = ReceivedMail & { outcome: Outcome | undefined }

/** All letters, newest first, and a way to hand a message in. */
export function listPage(shown: Letters, handedIn: HandedIn[], state: { received?: boolean; error?: string }): string {
  return mailboxPage(
    state.error ? 'Error: Mailbox · Quayside' : 'Mailbox · Quayside',
    markup`
    ${state.error && markup`<div class="wrong" role="alert"><p><a href="#raw">${state.error}</a></p></div>`}
    ${state.received && markup`<p class="notice" role="status">The message was received and handed to the portal.</p>`}
    <h1>Mailbox</h1>
    <p class="measure">Every letter that this copy of Quayside sends lies here. Nothing leaves the machine. Open one to follow its link or to answer it.</p>
    <form class="row" method="get" action="/dev/mail">
      <div class="filter"><label class="label" for="to">Recipient</label><input class="input" id="to" name="to" type="search" value="${shown.to}" autocomplete="off"></div>
      <button class="button button-second">Show</button>
      ${shown.to && markup`<a class="more" href="/dev/mail">Show all letters</a>`}
    </form>
    ${shown.total === 0 ? markup`<p>${shown.to ? `No letter to ${shown.to} yet.` : 'No letter yet.'}</p>` : letterTable(shown)}
    ${shown.pages > 1 && pageLinks(shown)}
    ${handedIn.length > 0 && markup`<section class="section"><h2>Messages handed in</h2>${handedInTable(handedIn)}</section>`}
    <section class="section">
      <h2>Hand in a raw message</h2>
      <form class="measure" method="post" action="/dev/mail/messages">
        <div ${state.error ? markup`class="field-wrong"` : ''}>
          <label class="label" for="raw">Message as a mail server would pass it on</label>
          <p class="hint" id="raw-hint">Headers, an empty line, the body. The sender counts as verified unless an Authentication-Results header says otherwise.</p>
          ${state.error && markup`<p class="error" id="raw-error">${state.error}</p>`}
          <textarea class="input raw" id="raw" name="raw" rows="8" required aria-describedby="raw-hint${state.error && ' raw-error'}" spellcheck="false"></textarea>
        </div>
        <button class="button">Hand in</button>
      </form>
    </section>`,
  )
}

function letterTable({ letters, total, to }: Letters): Markup {
  return markup`<table>
    <caption>${total} ${total === 1 ? 'letter' : 'letters'}${to && ` to ${to}`}, newest first</caption>
    <thead><tr><th scope="col">Subject</th><th scope="col">To</th><th scope="col">From</th><th scope="col">Time</th><th scope="col">State</th></tr></thead>
    <tbody>${letters.map(
      (letter) => markup`<tr>
        <th scope="row"><a href="/dev/mail/${letter.id}"><bdi>${letter.subject}</bdi></a></th>
        <td data-label="To">${letter.to.join(', ')}</td>
        <td data-label="From"><bdi>${letter.from}</bdi></td>
        <td data-label="Time">${timeOf(letter.createdAt)}</td>
        <td data-label="State">${letterStatus(letter.lastEvent)}</td>
      </tr>`,
    )}</tbody>
  </table>`
}

export function letterStatus(lastEvent: string): Markup {
  if (lastEvent === 'delivered') return statusOf('good', 'Delivered')
  if (lastEvent === 'sent' || lastEvent === 'queued') return statusOf('open', 'On its way')
  return statusOf('bad', { bounced: 'Bounced', complained: 'Marked as spam', suppressed: 'Suppressed' }[lastEvent] ?? lastEvent)
}

function handedInTable(handedIn: HandedIn[]): Markup {
  return markup`<table>
    <caption>The latest, newest first</caption>
    <thead><tr><th scope="col">Subject</th><th scope="col">From</th><th scope="col">To</th><th scope="col">Time</th><th scope="col">State</th></tr></thead>
    <tbody>${handedIn.map(
      (mail) => markup`<tr>
        <th scope="row"><bdi>${mail.subject || '(no subject)'}</bdi></th>
        <td data-label="From"><bdi>${mail.from}</bdi></td>
        <td data-label="To">${mail.to.join(', ')}</td>
        <td data-label="Time">${timeOf(mail.createdAt)}</td>
        <td data-label="State">${handedInStatus(mail.outcome)}</td>
      </tr>`,
    )}</tbody>
  </table>`
}

function handedInStatus(outcome: Outcome | undefined): Markup {
  if (outcome === 'delivered') return statusOf('good', 'Taken by the portal')
  return outcome === 'abandoned' ? statusOf('bad', 'Given up') : statusOf('open', 'Waiting for the portal')
}

function pageLinks({ page, pages, to }: Letters): Markup {
  const address = (number: number) => `/dev/mail?${new URLSearchParams({ ...(to && { to }), page: String(number) }).toString()}`
  return markup`<nav class="row" aria-label="Pages">
    ${page > 1 && markup`<a class="more" href="${address(page - 1)}">Newer letters</a>`}
    <span class="small soft">Page ${page} of ${pages}</span>
    ${page < pages && markup`<a class="more" href="${address(page + 1)}">Older letters</a>`}
  </nav>`
}
