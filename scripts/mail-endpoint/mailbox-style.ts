/** The look of the mailbox: the portal's tokens, and the few parts it needs. */
export const mailboxStyle = `
:root { color-scheme: light dark;
  --paper: #faf9f5; --sheet: #fff; --sunk: #f1efe7; --ink: #17232a; --ink-soft: #515c62; --rule: #dbd7ca; --edge: #7b8588;
  --sea: #0b5c68; --sea-deep: #06414a; --sea-wash: #e3eeed; --on-sea: #fff; --signal: #a33a09; --signal-wash: #faece1;
  --display: "Iowan Old Style", "Palatino Linotype", Palatino, "TeX Gyre Pagella", "Noto Serif", Georgia, serif;
  --sans: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Consolas, "Roboto Mono", "Liberation Mono", monospace;
  --gutter: 1rem; --control: 2.75rem }
@media (width >= 48rem) { :root { --gutter: 2rem; --control: 2.5rem } }
@media (prefers-color-scheme: dark) { :root {
  --paper: #10181c; --sheet: #182329; --sunk: #1a262b; --ink: #e7e8e3; --ink-soft: #aab4b5; --rule: #2d3b41; --edge: #76868a;
  --sea: #74c5c8; --sea-deep: #a5dcdd; --sea-wash: #17343a; --on-sea: #06262b; --signal: #f2a674; --signal-wash: #3a2418 } }
*, *::before, *::after { box-sizing: border-box }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100% }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere }
h1, h2, p, ul, dl, dd, table { margin: 0; padding: 0 }
ul { list-style: none }
h1, h2 { font-family: var(--display); font-weight: 400; text-wrap: balance }
h1 { font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.012em }
h2 { font-size: 1.375rem; line-height: 1.3 }
@media (width >= 48rem) { h1 { font-size: 2.375rem; line-height: 1.14 } }
a { color: var(--sea); text-decoration-thickness: 1px; text-underline-offset: 0.18em }
a:hover { color: var(--sea-deep); text-decoration-thickness: 2px }
:focus-visible { outline: 2px solid var(--sea); outline-offset: 2px; border-radius: 2px }
svg { inline-size: 1em; block-size: 1em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.6 }
.page { max-inline-size: calc(75rem + 2 * var(--gutter)); margin-inline: auto; padding-inline: var(--gutter) }
.skip { position: absolute; inset-block-start: 0.5rem; inset-inline-start: -100vw; background: var(--sheet); padding: 0.5rem 1rem }
.skip:focus { inset-inline-start: 0.5rem }
.masthead { border-block-end: 1px solid var(--sea) }
.masthead .page { display: flex; align-items: end; gap: 0.5rem; min-block-size: 3.5rem }
.brand { display: inline-flex; align-items: end; min-block-size: 2.75rem; padding-block-end: 0.6rem; color: var(--ink); text-decoration: none;
  font: 1.5rem/1 var(--display); letter-spacing: -0.01em }
main { padding-block: 1.5rem 4rem }
main > * + * { margin-block-start: 1rem }
.section { border-block-start: 1px solid var(--ink); padding-block-start: 0.75rem; margin-block-start: 3rem }
.section > * + * { margin-block-start: 1rem }
.measure { max-inline-size: 38rem }
.soft { color: var(--ink-soft) }
.small { font-size: 0.875rem; line-height: 1.45 }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end }
.more { display: inline-flex; align-items: center; min-block-size: 2.75rem; font-size: 0.875rem }
.label { display: block; font-weight: 600; font-size: 0.875rem; line-height: 1.45; margin-block-end: 0.25rem }
.hint { font-size: 0.875rem; line-height: 1.45; color: var(--ink-soft); margin-block-end: 0.25rem }
.input { display: block; inline-size: 100%; min-block-size: var(--control); padding: 0.25rem 0.75rem; background: var(--sheet); color: inherit;
  border: 1px solid var(--edge); border-radius: 2px; font: inherit; line-height: 1.5 }
textarea.input { padding-block: 0.5rem; min-block-size: 7.5rem; resize: vertical }
.raw { font-family: var(--mono); font-size: 0.875rem }
.filter { flex: 1 1 14rem; max-inline-size: 24rem }
.button { display: inline-flex; align-items: center; justify-content: center; min-block-size: var(--control); padding: 0.25rem 1rem; border: 1px solid var(--sea);
  border-radius: 2px; background: var(--sea); color: var(--on-sea); font: 600 0.875rem/1.25 var(--sans); cursor: pointer }
.button:hover { background: var(--sea-deep); border-color: var(--sea-deep) }
.button-second { background: transparent; color: var(--sea); border-color: var(--edge) }
.button-second:hover { background: var(--sea-wash); color: var(--sea-deep) }
form > * + * { margin-block-start: 1rem }
form.row > * { margin-block-start: 0 }
table { border-collapse: collapse; inline-size: 100%; font-size: 0.875rem; line-height: 1.45; font-variant-numeric: tabular-nums lining-nums }
caption { text-align: start; color: var(--ink-soft); padding-block-end: 0.5rem }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-block-end: 1px solid var(--rule) }
thead th { border-block-end: 1px solid var(--ink); font-size: 0.75rem; line-height: 1.35; color: var(--ink-soft) }
tbody tr:hover { background: var(--sunk) }
tbody th a { display: inline-flex; align-items: center; min-block-size: 1.5rem }
@media (width < 48rem) {
  thead { position: absolute; clip-path: inset(50%); inline-size: 1px; block-size: 1px; overflow: hidden }
  table, caption, tbody, tr, th, td { display: block }
  tr { padding-block: 0.75rem; border-block-end: 1px solid var(--rule) }
  tbody th, td { border: 0; padding: 0.15rem 0 }
  tbody th { font-size: 1rem }
  tbody th a { min-block-size: 2.75rem }
  td[data-label] { position: relative; padding-inline-start: 5rem; min-block-size: 1.5em }
  td[data-label]::before { content: attr(data-label); color: var(--ink-soft); position: absolute; inset-inline-start: 0 } }
.facts { font-size: 0.875rem; line-height: 1.45; max-inline-size: 52rem }
.facts > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: 1rem; padding-block: 0.5rem; border-block-end: 1px solid var(--rule) }
.facts dt { color: var(--ink-soft) }
.status { display: inline-flex; gap: 0.375rem; align-items: center; color: var(--ink-soft); white-space: nowrap }
.status-good { color: var(--sea) }
.status-bad { color: var(--signal); font-weight: 600 }
.notice { border-inline-start: 3px solid var(--sea); background: var(--sea-wash); padding: 0.75rem 1rem; font-size: 0.875rem; line-height: 1.45 }
.wrong { border: 2px solid var(--signal); background: var(--sheet); padding: 1rem }
.wrong a { color: var(--signal); font-weight: 600 }
.field-wrong { border-inline-start: 3px solid var(--signal); padding-inline-start: 0.75rem }
.field-wrong .input { border: 2px solid var(--signal) }
.error { color: var(--signal); font-weight: 600; font-size: 0.875rem; line-height: 1.45 }
.text { white-space: pre-wrap; background: var(--sheet); border: 1px solid var(--rule); padding: 1rem; max-inline-size: 52rem }
iframe { display: block; inline-size: 100%; max-inline-size: 52rem; block-size: 40rem; border: 1px solid var(--rule); background: #fff }
summary { cursor: pointer; min-block-size: 2.75rem; display: flex; align-items: center; font-weight: 600; font-size: 0.875rem }
summary::before { content: ""; inline-size: 0.45rem; block-size: 0.45rem; border-inline-end: 1.5px solid; border-block-end: 1.5px solid; transform: rotate(-45deg);
  margin-inline: 0.1rem 0.7rem; flex: none }
details[open] > summary::before { transform: translateY(-0.1rem) rotate(45deg) }
details > dl dd { font-family: var(--mono); font-size: 0.92em }
`
