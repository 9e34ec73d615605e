// Loaded first in every child of `npm start`: a child whose parent died, by whatever signal, ends like one that was told to.
const PATIENCE = 8000

if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), PATIENCE).unref()
  })
  process.channel.unref()
}
