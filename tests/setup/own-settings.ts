import { forgetEnv } from '#app/env.server.ts'
import { forgetSilence } from '#app/infra/search.server.ts'
import { settingsBefore } from '#tests/setup/settings-before.ts'

// Before every file: the one before it in the same process leaves nothing of its settings.
for (const name of Object.keys(process.env)) if (!(name in settingsBefore)) delete process.env[name]
Object.assign(process.env, settingsBefore)
forgetEnv()
forgetSilence()
