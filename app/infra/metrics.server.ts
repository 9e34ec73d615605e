import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { onSearched } from './measures.server.ts'

export type Metrics = ReturnType<typeof createMetrics>

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What this process counts about itself, and the gauges that are filled from the database when somebody looks. */
export function createMetrics() {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const searches = new Histogram({
    name: 'quayside_search_duration_seconds',
    help: 'Searches, by the engine that answered.',
    labelNames: ['engine'],
    buckets,
    registers,
  })
  const degraded = new Counter({
    name: 'quayside_searches_degraded_total',
    help: 'Searches that Meilisearch should have answered and did not.',
    registers,
  })
  onSearched(({ engine, seconds, degraded: isDegraded }) => {
    searches.observe({ engine }, seconds)
    if (isDegraded) degraded.inc()
  })
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `quayside_${name}`, help, labelNames, registers })
  return {
    register,
    requests: new Histogram({
      name: 'quayside_http_request_duration_seconds',
      help: 'Requests, by the pattern of their route.',
      labelNames: ['method', 'route', 'status'],
      buckets,
      registers,
    }),
    databaseUp: gauge('database_up', 'Whether the database answered this time.'),
    tasks: gauge('tasks', 'Background tasks: waiting for their time, due, running, failed for good.', 'task', 'state'),
    taskLag: gauge('task_lag_seconds', 'Age of the oldest task that is due and not taken.', 'task'),
    letters: gauge('letters', 'Letters by state.', 'state'),
    workers: gauge('workers', 'Workers that said a word in the last 30 s.'),
  }
}
