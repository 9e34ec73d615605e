import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnvironment, variableNames } from '#app/env.server.ts'
import { root } from '#scripts/machine/root.ts'

const production = {
  PUBLIC_URL: 'https://quay.example',
  SECRET_KEY: `a:${'s'.repeat(32)}`,
  DATABASE_URL: 'postgres://quayside@db.example/quayside',
  RESEND_API_KEY: 're_x',
  RESEND_WEBHOOK_SECRET: 'whsec_x',
  MAIL_FROM: 'Quayside <notify@quay.example>',
  REPLY_DOMAIN: 'reply.quay.example',
  MAIL_AUTHSERV_ID: 'mx.example',
}

const wrongIn = (given: Record<string, string | undefined>): string[] => {
  const result = readEnvironment(given)
  return 'wrong' in result ? result.wrong : []
}
const settingsOf = (given: Record<string, string | undefined>) => {
  const result = readEnvironment(given)
  if ('wrong' in result) throw new Error(result.wrong.join('\n'))
  return result.settings
}
const named = (lines: string[]): string[] => lines.map((line) => /^[A-Z0-9_]+/.exec(line)![0]).sort()

describe('the list of variables', () => {
  const known = [...variableNames].sort()
  const read = (file: string) => readFileSync(join(root, file), 'utf8')

  it('is the same in .env.example', () => {
    const listed = [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1])
    expect(listed.sort()).toEqual(known)
  })

  it('is the same in the table of the README', () => {
    const section = /^## Variables\n([\s\S]*?)^## /m.exec(read('README.md'))![1]!
    const cells = [...section.matchAll(/^\| (`[^|]+`) +\|/gm)].map((match) => match[1]!)
    const listed = cells.flatMap((cell) => [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map((match) => match[1]!))
    expect(listed.sort()).toEqual(known)
  })

  it('holds none that nothing reads', () => {
    const sources = ['app', 'db', 'scripts'].flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== 'env.server.ts')
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    )
    const unread = known.filter((name) => !sources.some((source) => new RegExp(`\\b${name}\\b`).test(source)))
    expect(unread).toEqual([])
  })
})

describe('production', () => {
  it('starts with what it needs', () => {
    expect(wrongIn(production)).toEqual([])
  })

  it('names everything that is missing at once', () => {
    expect(named(wrongIn({}))).toEqual(Object.keys(production).sort())
  })

  it('names what is missing, wrong and forbidden together, and shows no value', () => {
    const lines = wrongIn({ ...production, SECRET_KEY: 'short', REPLY_DOMAIN: '', PUBLIC_URL: 'http://quay.example', DEMO: '1' })
    expect(named(lines)).toEqual(['DEMO', 'PUBLIC_URL', 'REPLY_DOMAIN', 'SECRET_KEY'])
    expect(lines.join()).not.toMatch(/short|http:\/\/quay/)
  })

  it.each([
    ['LIMITS_SCALE', '0'],
    ['LIMITS_SCALE', '2'],
    ['MAIL', 'local'],
    ['FETCH_ALLOW', '127.0.0.0/8:80'],
    ['DEMO', '1'],
    ['DEV_MAIL_PUBLIC', '1'],
    ['PUBLIC_URL', 'http://quay.example'],
    ['PUBLIC_URL', 'http://localhost.quay.example'],
  ])('refuses %s=%s, whatever NODE_ENV says', (name, value) => {
    for (const NODE_ENV of [undefined, 'production', 'development', 'test']) {
      expect(named(wrongIn({ ...production, NODE_ENV, [name]: value }))).toEqual([name])
    }
  })

  it.each(['http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:80', 'https://quay.example/'])(
    'takes %s as its address',
    (address) => {
      expect(wrongIn({ ...production, PUBLIC_URL: address })).toEqual([])
    },
  )

  it.each(['https://quay.example/portal', 'quay.example', 'ftp://quay.example', 'https://quay.example?x', 'https://me@quay.example'])(
    'refuses %s as its address',
    (address) => {
      expect(named(wrongIn({ ...production, PUBLIC_URL: address }))).toEqual(['PUBLIC_URL'])
    },
  )

  it('wants a bucket whole or not at all', () => {
    expect(named(wrongIn({ ...production, S3_BUCKET: 'files' }))).toEqual(['S3_ACCESS_KEY_ID', 'S3_REGION', 'S3_SECRET_ACCESS_KEY'])
  })

  it("does not take a login shell's mailbox for a choice of mail", () => {
    expect(settingsOf({ ...production, MAIL: '/var/mail/somebody' }).MAIL).toBe('resend')
    expect(named(wrongIn({ ...production, MAIL: 'pigeon' }))).toEqual(['MAIL'])
  })

  it('takes what is set to nothing as not set', () => {
    const { PORT, DEMO, S3_BUCKET } = settingsOf({ ...production, PORT: '', DEMO: '', S3_BUCKET: '' })
    expect({ PORT, DEMO, S3_BUCKET }).toEqual({ PORT: 3000, DEMO: undefined, S3_BUCKET: undefined })
  })
})

describe('MAIL', () => {
  it('is not the mailbox of a login shell', () => {
    expect(settingsOf({ ...production, MAIL: '/var/mail/somebody' }).MAIL).toBe('resend')
  })
})

describe('one machine, started by npm start', () => {
  it('may do what production may not', () => {
    const machine = {
      ...production,
      QUAYSIDE_MODE: 'single',
      PUBLIC_URL: 'http://10.0.0.5:3000',
      MAIL: 'local',
      DEMO: '1',
      LIMITS_SCALE: '0',
    }
    expect(settingsOf({ ...machine, MAIL_FROM: undefined, MAIL_AUTHSERV_ID: undefined })).toMatchObject({ LIMITS_SCALE: 0, MAIL: 'local' })
  })
})

describe('SECRET_KEY', () => {
  const [one, two] = ['1'.repeat(32), '2'.repeat(40)]
  const keysOf = (SECRET_KEY: string) => settingsOf({ ...production, SECRET_KEY }).SECRET_KEY

  it('is one key, with the id a if it says none', () => {
    expect(keysOf(one)).toEqual([{ id: 'a', secret: one }])
    expect(keysOf(`b:${two}`)).toEqual([{ id: 'b', secret: two }])
  })

  it('is several, the first of which signs', () => {
    expect(keysOf(`b:${two}, a:${one}`)).toEqual([
      { id: 'b', secret: two },
      { id: 'a', secret: one },
    ])
  })

  it.each([`${one},${two}`, `b:${two},a:short`, `a:${one},a:${two}`, `b:${two},`, `1:${one},b:${two}`, 'x'.repeat(31)])(
    'refuses %s',
    (value) => {
      expect(named(wrongIn({ ...production, SECRET_KEY: value }))).toEqual(['SECRET_KEY'])
    },
  )
})
