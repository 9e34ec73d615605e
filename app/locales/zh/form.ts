import type { form as english } from '#app/locales/en/form.ts'
import type { Texts } from '#app/locales/shape.ts'

/** What to do about a field, by the name of what is wrong with it. */
export const form = {
  at: '{{label}}：{{sentence}}',
  required: '请填写此项。',
  too_short_other: '请再多写一点：至少 {{min}} 个字符。',
  too_long_other: '请缩短到 {{max}} 个字符以内。',
  number: '请用数字填写，小数用点号：1200 或 16.50。',
  positive: '请填写大于零的数字。',
  at_least: '请填写不小于 {{min}} 的数字。',
  at_most: '请填写不大于 {{max}} 的数字。',
  choose: '请从列表中选择一项。',
  choose_one: '请至少选择一项。',
  too_many: '请最多保留 {{max}} 项。',
  date: '请按“年-月-日”填写日期，例如 2026-09-30。',
  date_passed: '请选择尚未过去的日期。',
  date_too_late: '请选择不晚于 {{last}} 的日期：价格最长有效一年。',
  url: '请填写完整网址，以 https:// 开头。',
  address: '请检查邮箱地址，格式应为 name@company.com。',
  wrong: '请再检查一下：内容与此项不符。',
  contact_data: '请从标题中删去联系地址、号码和链接：买家会通过询盘联系您。',
  title_too_short: '请在标题中说明产品：至少 2 个汉字或 4 个字母。',
  title_too_long: '请把标题缩短到 100 个汉字或 200 个字母以内。',
  title_for_text: '请也填写该语言的标题，或清空该语言的其他文字。',
  category_leaf: '请选择其下更具体的类目。',
  hs6: '请填写 HS 编码的六位数字，例如 8481 80；不确定可以留空。',
  tier_required: '请至少填写一档价格：从多少数量起，每单位多少钱。',
  tier_first_is_moq: '第一档数量应等于起订量 {{moq}}。',
  tier_not_ascending: '请填写大于 {{above}} 的数量：每一档都应高于上一档。',
  tier_price_rises: '请填写不高于 {{atMost}} 的价格：数量越多，单价不应更高。',
  tier_twice: '这个数量已在表中：请修改，或清空这一行。',
} satisfies Texts<typeof english>
