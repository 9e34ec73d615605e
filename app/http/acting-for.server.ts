import { conflict } from '#app/domain/errors.ts'

const acting = new WeakMap<Request, string>()

/** Which company this request acts for. */
export const noteActingFor = (request: Request, companyId: string): void => void acting.set(request, companyId)

/**
 * A form of the desk says for which company its page was drawn (`actsFor`). Whoever switched in another tab meanwhile is asked to look
 * again before what was meant for one company is done in the name of another.
 */
export function assertSameCompany(request: Request, fields: FormData): void {
  const [now, drawnFor] = [acting.get(request), fields.get('actsFor')]
  if (now && drawnFor && drawnFor !== now) throw conflict('company.switched')
}
