export const admin = {
  nav: { label: 'Administration', health: 'Health' },
  versions: {
    title: 'What it runs on',
    migrations: 'Migrations applied',
    database: 'Size of the database',
    none: 'Not used, or it does not answer',
  },
}
