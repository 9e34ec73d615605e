import { build, isBuildFresh, pages, processes } from '#scripts/machine/build.ts'

if ([pages, processes].every((part) => isBuildFresh(part))) {
  console.log('build/ is already up to date.')
} else {
  const start = performance.now()
  await Promise.all([build(processes), build(pages)])
  console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
}
