import type { ReactElement } from 'react'
import { useSending } from '../../api/index.ts'
import { Button, ProblemNotice, useAnnounce } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { useRefreshCase } from './case-data.ts'

export interface ActButtonProps {
  readonly name: Text
  /** Said once it is done. */
  readonly told: Text
  readonly caseId: string
  /** What is sent, for telling a repeat from another act; none where there is nothing but the act. */
  readonly content?: unknown
  readonly run: (header: { readonly 'Idempotency-Key': string }) => Promise<unknown>
}

/** One button that does one act on a case of one's own once, and says what came of it. */
export function ActButton({ name, told, caseId, content, run }: ActButtonProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const refresh = useRefreshCase(caseId)
  const { isPending, problem, submit } = useSending()
  const act = () =>
    submit(content ?? null, async (key) => {
      await run({ 'Idempotency-Key': key })
      announce(told)
      await refresh()
    })
  return (
    <>
      <Button look="primary" isPending={isPending} onPress={() => void act()}>
        {text(name)}
      </Button>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </>
  )
}
