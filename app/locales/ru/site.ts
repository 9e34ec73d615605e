import type { site as english } from '#app/locales/en/site.ts'
import type { Texts } from '#app/locales/shape.ts'

export const site = {
  page: {
    about: 'О сайте',
    help: 'Помощь',
    safety: 'Безопасная торговля',
    accessibility: 'Доступность',
    developers: 'Разработчикам',
    terms: 'Условия',
    privacy: 'Конфиденциальность',
  },
  foot: { topics: 'Вопросы и ответы', help: 'Помощь', site: 'Этот сайт' },
  help: {
    lead: 'Краткие ответы на первые вопросы. Всё здесь описывает, как сайт работает сегодня.',
    others: 'Другие темы',
  },
  foreign: 'Этой страницы пока нет на вашем языке. Вы читаете её на языке: {{language}}.',
  draft:
    'Это черновик, который поставляется с программой, а не юридическая консультация. Оператор сайта должен дать его на проверку и заменить своим текстом.',
  operator: {
    name: 'оператор этого сайта',
    address: '(оператор не указал почтовый адрес)',
    mail: '(оператор не указал адрес электронной почты)',
  },
} satisfies Texts<typeof english>
