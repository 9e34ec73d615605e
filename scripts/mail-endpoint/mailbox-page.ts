import { markup, type Markup } from './markup.ts'

/** The frame around every page of the mailbox. */
export function mailboxPage(title: string, body: Markup): string {
  const page = markup`<!doctype html>
<html lang="en" dir="ltr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <title>${title}</title>
  <link rel="stylesheet" href="/dev/mail/style.css">
</head>
<body>
  <a class="skip" href="#main">Skip to content</a>
  <header class="masthead"><div class="page"><a class="brand" href="/dev/mail">Quayside, mailbox</a></div></header>
  <main id="main" class="page" tabindex="-1">${body}</main>
</body>
</html>
`
  return page.html
}

export function timeOf(at: string): Markup {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' }).format(new Date(at))
  return markup`<time datetime="${at}">${words} UTC</time>`
}

const drawings = {
  good: markup`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m2.5 8.5 3.5 3.5 7.5-8"/></svg>`,
  bad: markup`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3.5 3.5 9 9m0-9-9 9"/></svg>`,
  open: markup`<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.5 1.5"/></svg>`,
}

export function statusOf(kind: keyof typeof drawings, words: string): Markup {
  return markup`<span class="status status-${kind}">${drawings[kind]} ${words}</span>`
}
