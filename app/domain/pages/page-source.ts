export type PageSource = { title: string; lead: string; body: string }

/** A page's file: `# Title`, one paragraph that says what it is about, then the text. */
export function readPageSource(source: string): PageSource {
  const [head = '', ...rest] = source
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/)
  const isTitled = head.startsWith('# ')
  const blocks = isTitled ? rest : [head, ...rest]
  const isLed = blocks[0] !== undefined && /^[^#\-*|>\d]/.test(blocks[0])
  return {
    title: isTitled ? head.slice(2).trim() : '',
    lead: isLed ? blocks[0]!.replaceAll('\n', ' ') : '',
    body: blocks.slice(isLed ? 1 : 0).join('\n\n'),
  }
}

/** Puts the facts where the text names them. A place that nobody knows is left as it stands. */
export function fillPlaces(text: string, facts: Record<string, string>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (all, name: string) => facts[name] ?? all)
}

/** A fact as a piece of Markdown that stands for itself and stays in its line. */
export const asMarkdown = (fact: string): string => fact.replaceAll(/[\\`*[\]<>|#]/g, '\\$&').replaceAll(/\s+/g, ' ')
