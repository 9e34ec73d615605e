// `npm run doctor`: what is missing on this machine, line by line, with what to do. Ends with 1 when something needed is missing.
// Plain JavaScript without packages, since these may be what is missing.
const marks = { good: 'ok     ', note: 'note   ', missing: 'MISSING' }

const findings = await examine()
for (const { state, text } of findings) console.log(`${marks[state]}  ${text}`)
process.exit(findings.some(({ state }) => state === 'missing') ? 1 : 0)

async function examine() {
  try {
    await import('tsx')
    const all = await import('./doctor/examine.ts')
    return await all.examine(process.env)
  } catch (error) {
    const isPackage = error.code === 'ERR_MODULE_NOT_FOUND'
    return [{ state: 'missing', text: isPackage ? `${error.message.split(' imported')[0]}: run npm install.` : error.message }]
  }
}
