import type { refusal as english } from '#app/locales/en/refusal.ts'
import type { Texts } from '#app/locales/shape.ts'

/** Why something was not done, and what to do instead: by the code of the refusal; `kind` where a code has no text of its own. */
export const refusal = {
  kind: {
    malformed: '收到的内容无法读取。请重新打开页面后提交。',
    not_found: '这里没有您要的内容。请检查网址，或返回上一页。',
    gone: '该内容已不再开放。请返回查看替代内容。',
    forbidden: '您无权进行此操作。请用有权限的账户登录。',
    conflict: '您打开页面之后内容已有变动。请重新打开，查看后再继续。',
    invalid: '有内容不合适。请检查后再次提交。',
    too_large: '内容过大。请缩短，或分次提交。',
    limited_other: '短时间内操作过多。请在 {{count}} 分钟后再试，内容不会丢失。',
  },
  common: {
    not_found: '这里没有您要的内容。请检查网址，或返回上一页。',
    not_a_form: '收到的内容不是表单。请重新打开页面后提交。',
    too_large: '提交的内容过大。请缩短文字，或换用 10 MB 以内的文件。',
    limited_other: '短时间内操作过多。请在 {{count}} 分钟后再试，内容不会丢失。',
  },
  form: { required: '请填写此项。' },
  account: {
    wrong_sign_in: '邮箱与密码不匹配。请检查两者，或重设密码。',
    link_used: '此链接已使用或已过期。请重新获取。',
  },
  letter: { unknown: '此链接不属于本站的任何邮件。请重新打开邮件并使用其中的链接。' },
  company: {
    changed: '您打开页面之后，有人保存了企业资料。请与现有内容比较，如仍合适，请再保存一次。',
    suspended: '该企业目前不公开。请寻找同类产品的其他供应商。',
  },
  team: {
    owners_only: '只有企业的所有者可以这样做。请联系他们。',
    last_owner: '企业必须有所有者。请先让一位同事成为所有者，或移交所有权。',
    already_member: '使用此邮箱的人已在贵公司。',
    invitation_closed: '该邀请已被接受或撤回。请重新打开团队页面查看。',
    changed: '您打开页面之后，角色已有变动。请再看一遍，如仍合适，请再保存一次。',
    to_oneself: '您已经是所有者。请选择一位同事。',
  },
  invitation: {
    closed: '该邀请已被接受、已撤回或已过期。请向同事索取新的邀请。',
    other_account: '邀请发到的邮箱与您当前登录的邮箱不同。没有任何变动。',
    sign_in: '此邮箱现已有账户。请登录后再打开邮件中的链接。',
  },
  listing: {
    not_open: '该产品已不再供应。请寻找类似产品。',
    changed: '您打开之后，有人保存了该产品。请与现有内容比较，如仍合适，请再提交一次。',
    incomplete: '该产品还不能发布。请补全以下各项。',
    no_category: '没有这个类目。请从列表中选择。',
    cannot_publish: '该产品已发布或已下架。请重新打开列表查看状态。',
    cannot_pause: '只有已发布的产品才能暂停。请重新打开列表查看状态。',
    cannot_remove: '该产品已下架。请重新打开列表。',
  },
  inquiry: {
    own_listing: '这是贵公司自己的产品。请选择其他企业的产品询盘。',
    which_company: '请选择您代表哪家企业询盘。',
    link_expired: '此链接已过期：询盘保留七天。请从产品页重新发送。',
    key_used: '此表单已使用。请重新打开产品页发送询盘。',
    cannot_answer: '该询盘已不能回复。请重新打开会话查看状态。',
    cannot_quote: '该询盘已不能报价。请重新打开会话查看状态。',
  },
  thread: {
    link_expired: '此链接已过期或已撤回。请打开最新一封相关邮件，使用其中的链接。',
    key_used: '此表单已使用。请重新打开会话再写。',
    no_colleague: '此人不在贵公司。请从列表中选择。',
  },
  quotation: {
    superseded: '此报价已有更新的版本。请打开会话阅读后再决定。',
    changed: '报价刚刚有变动。请重新打开会话查看。',
    expired: '此报价已过期。请向供应商索取新版本。',
    valid_until_past: '请选择尚未过去的日期。',
    valid_until_far: '请选择十二个月以内的日期。',
    code_required: '请先让我们寄出验证码，再填写六位数字。',
    code_wrong: '验证码不对或已过期。请核对数字，或重新获取。',
    cannot_send: '此报价已发出。请打开会话发送新版本。',
    cannot_revise: '此报价已有结果，不能再出新版本。请打开会话查看状态。',
    cannot_accept: '此报价已不能接受。请打开会话查看状态。',
    cannot_decline: '此报价已不能谢绝。请打开会话查看状态。',
    cannot_expire: '此报价已有结果。请打开会话查看状态。',
  },
  incoterm: {
    place_required: '请填写地点：没有地点，贸易术语就没有意义。',
    port_required: '此术语用于海运或内河运输：请从列表中选择港口，或换用其他术语。',
    place_outside_export_country: '按此术语，货物在出口国交付。请选择该国地点，或换用其他术语。',
    place_outside_destination: '按此术语，货物运往买方。请选择目的国地点，或换用其他术语。',
  },
  file: {
    not_found: '上传的图片已不存在。请重新选择。',
    too_large: '文件过大，请使用不超过 10 MB 的文件。',
    not_a_picture: '此文件不是可读的图片。请使用 JPEG、PNG 或 WebP。',
    too_many_pixels: '图片像素过多。请缩小到 4000 万像素以内。',
    too_few_pixels: '图片太小。请使用至少 200×200 像素的图片，800 以上更清晰。',
  },
} satisfies Texts<typeof english>
