import { build, isBuildFresh } from '#scripts/machine/build.ts'

if (isBuildFresh()) {
  console.log('build/ is already up to date.')
} else {
  const start = performance.now()
  await build()
  console.log(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`)
}
