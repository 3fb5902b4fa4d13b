import { useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { type ReactElement, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../api/index.ts'
import { ConfirmDialog, ProblemNotice, TextField, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'

type Licence = components['schemas']['Licence']
export type CarriedEntry = NonNullable<Licence['trade']>['carried'][number]

/** Takes one licence out of a trade licence; it keeps its own force, and the trade licence gets a new edition. */
export function RemoveCarriedDialog({
  licence,
  entry,
  onClose,
}: {
  readonly licence: Licence
  readonly entry: CarriedEntry
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const key = useRef(makeKey())
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<ApiProblem>()
  const [isPending, setPending] = useState(false)
  const remove = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.POST('/api/v1/licences/{licenceId}/carried/{carried}/removal', {
          params: {
            path: { licenceId: licence.licenceId, carried: entry.licence },
            header: { 'Idempotency-Key': key.current, 'If-Match': `"${licence.version}"` },
          },
          body: { reason: reason.trim() },
        }),
      )
      announce({
        zh: '已移出，行业综合许可证已换新版本。',
        en: 'It is out; the trade licence has a new edition.',
      })
      onClose()
      for (const name of ['licence', 'licences', 'licence-events', 'trade-licences'])
        void queries.invalidateQueries({ queryKey: [name] })
    } catch (thrown) {
      key.current = makeKey()
      setProblem(toApiProblem(thrown))
      setPending(false)
    }
  }
  const reasonError = problem?.errors.find(({ pointer }) => pointer === '/reason')?.message
  return (
    <ConfirmDialog
      title={{ zh: '移出证照', en: 'Take a licence out' }}
      open
      danger
      confirm={{ zh: '移出', en: 'Take out' }}
      pending={isPending}
      disabled={reason.trim() === ''}
      onClose={onClose}
      onConfirm={() => void remove()}
    >
      <p>
        {text({
          zh: `行业综合许可证不再载明“${entry.typeName.zh}”（${entry.number}），并换发新版本。这张证照本身的效力不变。`,
          en: `The trade licence no longer carries "${entry.typeName.en}" (${entry.number}) and gets a new edition. That licence itself stands as before.`,
        })}
      </p>
      <TextField
        label={{ zh: '移出原因', en: 'Reason' }}
        long
        maxLength={1000}
        value={reason}
        onChange={setReason}
        error={reasonError}
      />
      {problem === undefined || reasonError !== undefined ? null : <ProblemNotice problem={problem} />}
    </ConfirmDialog>
  )
}
