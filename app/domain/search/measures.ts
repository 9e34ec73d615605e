/** Units as titles write them, after folding. */
const units = [
  'kwh wh ah mah kva va kv mv v kw mw w ma a khz mhz ghz hz',
  'mm cm dm km um m in inch inches ft feet yd mil',
  'kg mg g t lb lbs oz gsm',
  'ml cl l gal qt pt',
  'psi bar mpa kpa rpm lm k hp btu db nm ohm pcs pc mp mesh gb tb mb',
]
  .join(' ')
  .split(' ')
const unit = [...units].sort((a, b) => b.length - a.length).join('|')

const spelled: Record<string, string> = { inch: 'in', inches: 'in', feet: 'ft', lbs: 'lb', pc: 'pcs', '"': 'in' }

const chinese: Record<string, string> = {
  千瓦时: 'kwh',
  毫安时: 'mah',
  安时: 'ah',
  千瓦: 'kw',
  瓦: 'w',
  千伏: 'kv',
  伏: 'v',
  毫安: 'ma',
  安: 'a',
  赫兹: 'hz',
  毫米: 'mm',
  厘米: 'cm',
  公分: 'cm',
  米: 'm',
  英寸: 'in',
  寸: 'in',
  英尺: 'ft',
  尺: 'ft',
  公斤: 'kg',
  千克: 'kg',
  毫克: 'mg',
  克: 'g',
  吨: 't',
  磅: 'lb',
  盎司: 'oz',
  毫升: 'ml',
  升: 'l',
  马力: 'hp',
  目: 'mesh',
}
const chineseUnit = Object.keys(chinese)
  .sort((a, b) => b.length - a.length)
  .join('|')

const patterns = {
  chineseUnit: new RegExp(`(?<=\\d)\\s*(${chineseUnit})`, 'gu'),
  thousands: /(?<=\d),(?=\d{3}(?!\d))/g,
  decimalComma: /(?<=\d),(?=\d{1,2}(?!\d))/g,
  trailingZeros: /(?<![\d.])(\d+)(?:\.0+|(\.\d*?[1-9])0+)(?![\d.])/g,
  by: /(?<=\d)\s*[x*]\s*(?=\d)/g,
  unit: new RegExp(`(?<=\\d)[ -]?(${unit}|")(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu'),
  range: new RegExp(`(?<![\\p{L}\\p{N}.])(\\d+(?:\\.\\d+)?)-(\\d+(?:\\.\\d+)?)(${unit})(?![\\p{L}\\p{N}])`, 'gu'),
}

/** Writes numbers and their units one way in a folded text: `220 - 240 V`, `1.50 mm`, `500毫升` become `220v 240v`, `1.5mm`, `500ml`. */
export function joinMeasures(folded: string): string {
  return folded
    .replaceAll(patterns.chineseUnit, (_, name: string) => `${chinese[name]} `)
    .replaceAll(patterns.thousands, '')
    .replaceAll(patterns.decimalComma, '.')
    .replaceAll(patterns.trailingZeros, '$1$2')
    .replaceAll(patterns.by, 'x')
    .replaceAll(/(?<=\d)\s*(?:-|~|\.\.\.?)\s*(?=\d)/g, '-')
    .replaceAll(patterns.unit, (_, name: string) => spelled[name] ?? name)
    .replaceAll(patterns.range, '$1$3 $2$3')
}
