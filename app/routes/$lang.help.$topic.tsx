import { type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HelpTopicPage } from '#app/components/pages/help-pages.tsx'
import { notFound } from '#app/domain/errors.ts'
import { isHelpTopic } from '#app/domain/pages/standing-page.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { standingPage } from '#app/http/standing-page.server.ts'
import { textMeta } from '#app/http/text-meta.ts'
import { paths } from '#app/paths.ts'
import { listHelpTopics } from '#app/services/pages/read-page.server.ts'

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const topic = args.params.topic!
  if (!isHelpTopic(topic)) throw notFound()
  const [shown, topics] = await Promise.all([standingPage(args, `help/${topic}`), listHelpTopics(args.context.lang)])
  return { ...shown, topic, topics }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => textMeta(data, (lang) => paths.helpTopic(lang, data!.topic))

export default function HelpTopic() {
  return <HelpTopicPage {...useLoaderData<typeof loader>()} />
}
