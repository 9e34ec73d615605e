/** schema.org/BreadcrumbList: the trail above the title, and the page itself. */
export function breadcrumbJsonLd(steps: { label: string; to: string }[], origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, to }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item: origin + to })),
  }
}
