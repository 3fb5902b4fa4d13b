import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { ApiProblem, api, makeKey, readEveryPage, send } from '../../api/index.ts'
import {
  Button,
  Dialog,
  ProblemNotice,
  RadioField,
  SelectField,
  TextField,
  useAnnounce,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { Claim } from './claim.ts'

const newDraft = ' new'

/** Claims an entry with an own item or a new draft, or refuses it with a reason. */
export function ClaimDialog({
  claim,
  onClose,
}: {
  readonly claim: Claim
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [act, setAct] = useState('claim')
  const [item, setItem] = useState(claim.item ?? '')
  const [reason, setReason] = useState('')
  const [key] = useState(makeKey)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const items = useQuery({
    queryKey: ['managed-items', 'of', claim.organisation],
    queryFn: () =>
      readEveryPage((query) =>
        send(
          api.GET('/api/v1/managed-items', {
            params: { query: { ...query, authority: claim.organisation, state: 'in-force' } },
          }),
        ),
      ),
  })
  const answer = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      const done = await send(
        api.POST('/api/v1/base-lists/entries/{entry}/claims/{organisation}', {
          params: {
            path: { entry: claim.entry, organisation: claim.organisation },
            header: { 'Idempotency-Key': key },
          },
          body:
            act === 'refuse'
              ? { act: 'refuse', reason }
              : item === newDraft || item === ''
                ? { act: 'claim' }
                : { act: 'claim', item },
        }),
      )
      await queries.invalidateQueries({ queryKey: ['base-claims'] })
      await queries.invalidateQueries({ queryKey: ['base-entry'] })
      announce(text({ zh: '已记录', en: 'Recorded' }))
      onClose()
      if (done.draftId !== null) {
        void navigate({
          to: '/workbench/item-drafts/$draftId' as string,
          params: { draftId: done.draftId } as never,
        })
      }
    } catch (thrown) {
      setProblem(thrown)
      setPending(false)
    }
  }
  return (
    <Dialog
      title={{ zh: `认领“${claim.name.zh}”`, en: `Claim “${claim.name.en}”` }}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="primary" isPending={isPending} onPress={() => void answer()}>
            {act === 'refuse' ? text({ zh: '不认领', en: 'Refuse' }) : text({ zh: '认领', en: 'Claim' })}
          </Button>
        </>
      }
    >
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <RadioField
        label={{ zh: '答复', en: 'Answer' }}
        value={act}
        onChange={setAct}
        choices={[
          {
            value: 'claim',
            label: { zh: '认领', en: 'Claim' },
            help: {
              zh: '继承共性要素，个性要素由本单位填写。',
              en: 'The common elements are inherited; the local ones are yours to write.',
            },
          },
          {
            value: 'refuse',
            label: { zh: '不认领', en: 'Refuse' },
            help: {
              zh: '理由向目录发布单位公开。',
              en: 'The reason is shown to whoever publishes the list.',
            },
          },
        ]}
      />
      {act === 'claim' ? (
        <SelectField
          label={{ zh: '对应的事项', en: 'With the item' }}
          value={item === '' ? newDraft : item}
          onChange={setItem}
          choices={[
            { value: newDraft, label: { zh: '新建事项草稿', en: 'A new draft' } },
            ...(items.data ?? []).map(({ item: id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : (
        <TextField
          label={{ zh: '不认领的理由', en: 'Reason' }}
          help={{ zh: '不少于10个字。', en: 'At least ten characters.' }}
          value={reason}
          onChange={setReason}
          error={
            problem instanceof ApiProblem
              ? problem.errors.find(({ pointer }) => pointer === '/reason')?.message
              : undefined
          }
          long
        />
      )}
    </Dialog>
  )
}
