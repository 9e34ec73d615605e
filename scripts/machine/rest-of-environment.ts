/** Set where the parent tells the rest of the environment later, when the servers that it names are up. */
export const restFollows = 'ENVIRONMENT_FOLLOWS'

/** Resolves when the environment of this process is whole. */
export async function environmentIsWhole(): Promise<void> {
  if (!process.env[restFollows]) return
  delete process.env[restFollows]
  const { channel } = process
  // Nothing else keeps a process alive that has only been told to wait.
  channel?.ref()
  Object.assign(process.env, await new Promise<NodeJS.ProcessEnv>((resolve) => process.once('message', resolve)))
  channel?.unref()
}
