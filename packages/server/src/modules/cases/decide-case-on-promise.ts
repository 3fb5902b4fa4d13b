import type { Instant } from '@tongban/domain'
import { type CaseContext, executeCommand } from './execute-command.ts'

/**
 * Decides a case on the promise at once, where its item says so. What cannot be decided so, because the case has moved on
 * meanwhile or something is missing, waits for an officer as every case does.
 */
export async function decideCaseOnPromise(
  context: CaseContext,
  caseId: string,
  now: Instant,
): Promise<boolean> {
  const answer = await executeCommand(context, {
    caseId,
    actor: { kind: 'system', process: 'promise-decision' },
    now,
    command: () => ({
      ok: true,
      value: [
        {
          type: 'DecideOnPromise',
          opinion: '申请人选择告知承诺方式办理，已签署承诺书，申请材料齐全，依照本事项公布的规则当场准予。',
          conditions: [],
        },
      ],
    }),
  })
  return answer.ok
}
