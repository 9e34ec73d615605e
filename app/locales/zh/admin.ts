import type { admin as english } from '#app/locales/en/admin.ts'
import type { Texts } from '#app/locales/shape.ts'

export const admin = {
  nav: { label: '站点管理', health: '运行状况' },
  versions: {
    title: '运行环境',
    migrations: '已应用的数据库迁移',
    database: '数据库大小',
    none: '未使用，或没有响应',
  },
} satisfies Texts<typeof english>
