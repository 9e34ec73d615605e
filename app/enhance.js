// Small comforts for browsers with script; every page is complete without them.
// Filters apply themselves on wide screens, and what was typed into a long form survives a lost page.

const wide = matchMedia('(width >= 64rem)')
const texts = 'input:not([type=hidden], [type=password], [type=file], [type=checkbox], [type=radio]), textarea, select'

function remember(key, value) {
  try {
    if (value === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, value)
  } catch {
    // Storage may be switched off or full: then there is no draft.
  }
}

function recall(key) {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

addEventListener('change', ({ target }) => {
  const form = target.closest?.('form[data-auto]')
  if (!form || !wide.matches) return
  remember('focus', `${target.name}=${target.value}`)
  form.requestSubmit()
})

addEventListener('input', ({ target }) => {
  const form = target.closest?.('form[data-draft]')
  if (!form) return
  const kept = [...form.querySelectorAll(texts)].filter((field) => field.name && field.value).map((field) => [field.name, field.value])
  remember(`draft ${form.dataset.draft}`, JSON.stringify(kept))
})

addEventListener('submit', ({ target }) => {
  if (target.dataset?.draft) remember('sent', target.dataset.draft)
})

// A form that comes back with a summary was refused and carries its texts, an error page says that it was not taken; otherwise what was
// sent has arrived.
const sent = recall('sent')
remember('sent', null)
if (sent && !document.querySelector('.summary-wrong, [data-refused]')) remember(`draft ${sent}`, null)

for (const form of document.querySelectorAll('form[data-draft]')) {
  for (const [name, value] of JSON.parse(recall(`draft ${form.dataset.draft}`) ?? '[]')) {
    const field = form.elements[name]
    if (!field?.matches?.(texts) || field.value) continue
    field.value = value
    field.closest('details')?.setAttribute('open', '')
  }
}

// The box that was ticked keeps the focus on the page that follows.
const [name, value] = (recall('focus') ?? '').split('=')
remember('focus', null)
if (name) {
  const field = [...document.querySelectorAll('form[data-auto] [name]')].find(
    (one) => one.name === name && (one.type !== 'checkbox' || one.value === value),
  )
  field?.focus({ preventScroll: true })
}
