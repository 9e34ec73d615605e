import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')

/** Floors, the first pattern that fits names a file's. */
const floors: [string, RegExp][] = [
  ['server', /^app\/server(\.ts$|\/)/],
  ['roof', /^app\/(root\.tsx|entry\.|routes\.ts|routes\/)/],
  ['http', /^app\/http\//],
  ['components', /^app\/components\//],
  ['tasks', /^app\/tasks\//],
  ['services', /^app\/services\//],
  ['infra', /^app\/infra\//],
  ['env', /^app\/env\.server\.ts$/],
  ['domain', /^app\/domain\//],
  ['i18n', /^app\/i18n\//],
  ['locales', /^app\/locales\//],
  ['paths', /^app\/paths\.ts$/],
  ['own script', /^app\/enhance\.js$/],
  ['style', /^app\/.*\.css$/],
  ['db/schema', /^db\/schema\//],
  ['db/client', /^db\/client\.server\.ts$/],
  ['emails', /^emails\//],
  ['outside', /^(scripts|tests|db\/seed|db\/drizzle\.config)/],
]

/** Who may import whom, beside a file's own floor. `infra/x` and `i18n/x` name single rooms. */
const law: Record<string, string[]> = {
  roof: ['http', 'components', 'services', 'domain', 'i18n', 'paths', 'style', 'own script'],
  http: ['services', 'emails', 'infra/log', 'infra/secrets', 'env', 'domain', 'i18n', 'paths', 'db/client (types)'],
  components: ['domain', 'i18n', 'paths'],
  tasks: ['services', 'infra', 'emails', 'env', 'domain', 'i18n', 'paths'],
  services: [
    'db/schema',
    'db/client',
    'infra/search',
    'infra/storage',
    'infra/measures',
    'infra/secrets',
    'infra/rich-text',
    'infra/page-files',
    'infra/mail-domain',
    'infra/tables',
    'env',
    'domain',
    'i18n',
    'paths',
  ],
  'db/schema': ['domain', 'i18n/languages'],
  'db/client': ['db/schema', 'env'],
  domain: ['i18n/languages'],
  i18n: ['locales', 'domain'],
  locales: [],
  paths: ['domain', 'i18n'],
  emails: ['domain', 'i18n', 'paths'],
  infra: ['env', 'domain'],
  env: [],
  'own script': [],
}

/** Packages the domain may use: pure ones. */
const domainPackages = [
  'zod',
  'big.js',
  'htmlparser2',
  'ipaddr.js',
  'libphonenumber-js',
  'opencc-js',
  'postal-mime',
  'node:crypto',
  'node:url',
]

const folders = ['app', 'db', 'emails', 'scripts', 'tests']

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

type Import = { file: string; specifier: string; typeOnly: boolean }

function importsOf(file: string): Import[] {
  const parsed = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const typeOnly = ts.isImportDeclaration(node) ? (node.importClause?.isTypeOnly ?? false) : node.isTypeOnly
      found.push({ file, specifier: node.moduleSpecifier.text, typeOnly })
    }
    const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    if (isDynamic && ts.isStringLiteral(node.arguments[0]!)) found.push({ file, specifier: node.arguments[0].text, typeOnly: false })
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return found
}

const floorOf = (file: string): string => floors.find(([, pattern]) => pattern.test(file))?.[0] ?? `nowhere (${file})`

/** The file of the house that an import names, or null for a package. */
function targetOf({ file, specifier }: Import): string | null {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('#')) return bare.slice(1)
  return bare.startsWith('.') ? relative(root, join(root, file, '..', bare)) : null
}

function isAllowed(from: string, to: string, target: string, typeOnly: boolean): boolean {
  if (from === to || from === 'outside' || from === 'server') return true
  const allowed = law[from] ?? []
  // Single rooms of a floor, by name.
  if (allowed.some((one) => one.startsWith(`${to}/`) && target.startsWith(`app/${one}`))) return true
  return allowed.includes(to) || (typeOnly && allowed.includes(`${to} (types)`))
}

const files = folders.flatMap(sources)
const imports = files.flatMap(importsOf)

describe('the law of the house', () => {
  it('knows the floor of every file', () => {
    expect(files.filter((file) => floorOf(file).startsWith('nowhere'))).toEqual([])
    expect(files.length).toBeGreaterThan(150)
  })

  it('lets no floor import from one it may not', () => {
    const broken = imports.flatMap((one) => {
      const target = targetOf(one)
      if (!target) return []
      const [from, to] = [floorOf(one.file), floorOf(target)]
      return isAllowed(from, to, target, one.typeOnly) ? [] : [`${one.file} (${from}) → ${one.specifier} (${to})`]
    })
    expect(broken).toEqual([])
  })

  it('climbs between floors by name, never by ../', () => {
    const climbing = imports.filter((one) => {
      const target = targetOf(one)
      return one.specifier.startsWith('../') && target !== null && floorOf(target) !== floorOf(one.file)
    })
    expect(climbing).toEqual([])
  })

  it('lets no route import another', () => {
    expect(imports.filter((one) => one.file.startsWith('app/routes/') && targetOf(one)?.startsWith('app/routes/'))).toEqual([])
  })

  it('keeps the domain free of everything but pure packages', () => {
    const foreign = imports.filter(
      (one) =>
        floorOf(one.file) === 'domain' &&
        targetOf(one) === null &&
        !domainPackages.some((name) => one.specifier === name || one.specifier.startsWith(`${name}/`)),
    )
    expect(foreign.map((one) => `${one.file} → ${one.specifier}`)).toEqual([])
  })

  it('opens transactions in services only', () => {
    const opening = files.filter(
      (file) => !/^(app\/services|scripts|tests|db\/seed)\//.test(file) && /\.transaction\(/.test(readFileSync(join(root, file), 'utf8')),
    )
    expect(opening).toEqual([])
  })

  it('marks what must never reach the browser', () => {
    const unmarked = files.filter((file) => ['services', 'infra'].includes(floorOf(file)) && !/\.server\.tsx?$/.test(file))
    expect(unmarked).toEqual([])
  })

  it('keeps rooms small: 250 lines, routes 80', () => {
    const long = files.filter((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length - 1
      return lines > (file.startsWith('app/routes/') ? 80 : 250)
    })
    // Texts, the list of their files and the seed are as long as they have to be.
    const lists = ['app/locales/', 'app/i18n/texts.ts', 'db/seed/']
    expect(long.filter((file) => !lists.some((list) => file.startsWith(list)))).toEqual([])
  })
})
