import type { unsubscribe as english } from '#app/locales/en/unsubscribe.ts'
import type { Texts } from '#app/locales/shape.ts'

export const unsubscribe = {
  title: 'Меньше писем?',
  text: 'Вы получаете эти письма для {{company}}:',
  kind: {
    inquiries: 'Поступившие запросы',
    messages: 'Сообщения в ваших переписках',
    quotations: 'Предложения: отправленные, изменённые, принятые или отклонённые',
  },
  stays:
    'Ничего не пропадёт: всё, о чём они сообщают, есть и на сайте. Письма о вашей учётной записи и коды, которые вы запрашиваете, приходят по-прежнему.',
  button: 'Остановить эти письма',
  off: {
    title: 'Эти письма остановлены',
    text: 'Для {{company}} больше не приходят письма о том, что здесь названо:',
    button: 'Получать снова',
  },
  settings: 'Выбрать письма по отдельности в настройках',
  done: 'Остановлено: эти письма больше не приходят.',
  resumed: 'Эти письма приходят снова.',
} satisfies Texts<typeof english>
