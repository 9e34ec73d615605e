import type { invitation as english } from '#app/locales/en/invitation.ts'
import type { Texts } from '#app/locales/shape.ts'

export const invitation = {
  title: 'دعوة إلى {{company}}',
  lead: 'يدعوك {{inviter}} إلى العمل باسم {{company}} على Quayside.',
  asMember: 'سترد على الاستفسارات وترسل عروض الأسعار وتدير المنتجات باسم الشركة.',
  asOwner: 'ستكون مالكًا: لك كل الصلاحيات في الشركة، ومنها دعوة الزملاء وإخراجهم.',
  accept: 'اقبل الدعوة',
  signInFirst: 'للعنوان الذي وصلته هذه الدعوة حساب. سجّل الدخول وستعود إلى هذه الصفحة.',
  signIn: 'تسجيل الدخول',
  newcomer: 'عرّفنا بنفسك واختر كلمة مرور. ستدخل بالعنوان الذي وصلته الدعوة.',
  name: 'اسمك',
  join: 'انضم إلى الشركة',
  otherTitle: 'هذه الدعوة لشخص آخر',
  otherAccount:
    'أنت داخل باسم {{name}}، والدعوة أُرسلت إلى عنوان آخر. لم يتغير شيء. إن كان ذلك العنوان لك أيضًا فاخرج ثم افتح الرابط في الرسالة من جديد.',
  signOut: 'الخروج',
  done: 'أنت الآن من فريق الشركة.',
} satisfies Texts<typeof english>
