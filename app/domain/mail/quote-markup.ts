/** What elements of an html mail say about quoting, by client. */
export type MarkedElement = { name: string; id: string; classes: string[]; style: string; attributes: Record<string, string> }

export function markedElement(name: string, attributes: Record<string, string>): MarkedElement {
  return {
    name,
    id: attributes.id ?? '',
    classes: attributes.class ? attributes.class.slice(0, 500).split(/\s+/) : [],
    style: attributes.style ? attributes.style.slice(0, 2000) : '',
    attributes,
  }
}

const hasClass = (element: MarkedElement, ...names: string[]): boolean =>
  element.classes.length > 0 && element.classes.some((one) => names.includes(one))

/** Containers that hold nothing but the original mail. */
export function holdsOriginal(element: MarkedElement): boolean {
  const marker = element.attributes['data-marker']
  return (
    element.id === 'isReplyContent' ||
    element.id === 'OLK_SRC_BODY_SECTION' ||
    element.id.startsWith('mail-editor-reference-message-container') ||
    element.attributes.name === 'messageReplySection' ||
    marker === '__QUOTED_TEXT__' ||
    marker === '__HEADERS__' ||
    hasClass(element, 'protonmail_quote', 'yahoo_quoted', 'ntes-mailmaster-quote')
  )
}

/** From here on the original follows, though nothing holds it. */
export function startsOriginal(element: MarkedElement): boolean {
  if (element.id === 'divRplyFwdMsg' || element.id === 'appendonsend') return true
  return element.style !== '' && /border-top:\s{0,3}solid #(?:e1e1e1|b5c4df)/i.test(element.style)
}

/** The line that says who wrote the original and when. */
export function namesWriter(element: MarkedElement): boolean {
  return hasClass(element, 'moz-cite-prefix', 'gmail_attr')
}

/** A `blockquote` may be mere indentation; it quotes when it says so or draws the line at its side. */
export function isQuotation(element: MarkedElement): boolean {
  if (element.name !== 'blockquote') return false
  const draws = /border-(?:left|right|inline-start)(?:-width)?:(?!\s{0,3}(?:none|0))/i.test(element.style)
  const says = element.attributes.type === 'cite' || element.attributes.cite !== undefined || element.id !== ''
  return says || draws || element.classes.some((one) => /quote/i.test(one))
}

/** Outlook's paragraphs stand without space between them; an empty one holds a no-break space. */
export const isTight = (element: MarkedElement): boolean => hasClass(element, 'MsoNormal')

export function isHidden(element: MarkedElement): boolean {
  return element.attributes.hidden !== undefined || (element.style !== '' && /display:\s{0,3}none/i.test(element.style))
}
