import { useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { api, send, useSending } from '../../../api/index.ts'
import { Button, ConfirmDialog, ProblemNotice, useAnnounce } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { ReasonDialog } from '../../reason-dialog.tsx'
import styles from '../green-channels.module.css'

type Channel = components['schemas']['StandingChannel']
type Action = Channel['actions'][number]['action']

const names = {
  approve: { zh: '批准启用', en: 'Approve' },
  decline: { zh: '不同意启用', en: 'Decline' },
  withdraw: { zh: '撤回提请', en: 'Take it back' },
  close: { zh: '提前关闭', en: 'Close it early' },
} as const satisfies Record<Action, Bilingual>

const told = {
  approve: { zh: '专项绿色通道已启用并公布。', en: 'The channel is open and published.' },
  decline: { zh: '已不同意启用。', en: 'It was declined.' },
  withdraw: { zh: '提请已撤回。', en: 'The proposal was taken back.' },
  close: { zh: '专项绿色通道已关闭。', en: 'The channel is closed.' },
} as const satisfies Record<Action, Bilingual>

/** What the reader may do with the channel now, and why not the rest. */
export function StandingActs({ channel }: { readonly channel: Channel }): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const { isPending, problem, submit } = useSending()
  const [asked, setAsked] = useState<Action>()
  const path = { channelId: channel.channelId }
  const seen = `"${channel.version}"`
  const keep = async (after: Channel) => {
    queries.setQueryData(['standing-channel', channel.channelId], after)
    await queries.invalidateQueries({ queryKey: ['standing-channels'] })
  }
  const approve = () =>
    submit([channel.channelId, channel.version], async (key) => {
      const params = { path, header: { 'Idempotency-Key': key, 'If-Match': seen } }
      await keep(await send(api.POST('/api/v1/standing-channels/{channelId}/approval', { params })))
      announce(told.approve)
      setAsked(undefined)
    })
  const sendReason = async (action: Exclude<Action, 'approve'>, reason: string, key: string) => {
    const request = {
      params: { path, header: { 'Idempotency-Key': key, 'If-Match': seen } },
      body: { reason },
    }
    const sent =
      action === 'decline'
        ? api.POST('/api/v1/standing-channels/{channelId}/refusal', request)
        : action === 'withdraw'
          ? api.POST('/api/v1/standing-channels/{channelId}/withdrawal', request)
          : api.POST('/api/v1/standing-channels/{channelId}/closing', request)
    await keep(await send(sent))
  }
  return (
    <>
      <div className={styles['acts']}>
        {channel.actions.map(({ action, available }) => (
          <Button
            key={action}
            look={action === 'approve' ? 'primary' : 'secondary'}
            isDisabled={!available}
            onPress={() => setAsked(action)}
          >
            {text(names[action])}
          </Button>
        ))}
      </div>
      {channel.actions.map(({ action, disabledReason }) =>
        disabledReason === null ? null : (
          <p key={action} className={styles['soft']}>
            {text(names[action])}
            {text({ zh: '：', en: ': ' })}
            {text(disabledReason)}
          </p>
        ),
      )}
      <ConfirmDialog
        title={{ zh: '批准启用专项绿色通道', en: 'Open the standing green channel' }}
        open={asked === 'approve'}
        confirm={names.approve}
        pending={isPending}
        onClose={() => setAsked(undefined)}
        onConfirm={() => void approve()}
      >
        <p>
          {text({
            zh: '批准后在办事指南中公布。截止日期之前提交的办件按此办理，省略的环节和后补的材料记录在案，准予后应当补办。',
            en: 'It is published in the guides. Cases filed in its time are hurried; what is spared stands on record and is owed after the grant.',
          })}
        </p>
        {problem === undefined ? null : (
          <>
            <ProblemNotice problem={problem} />
            <ul>
              {problem.errors.map(({ pointer, message }) => (
                <li key={pointer}>{text(message)}</li>
              ))}
            </ul>
          </>
        )}
      </ConfirmDialog>
      {(['decline', 'withdraw', 'close'] as const).map((action) => (
        <ReasonDialog
          key={action}
          title={names[action]}
          open={asked === action}
          confirm={names[action]}
          label={{ zh: '理由', en: 'Reason' }}
          help={{ zh: '不少于10个字。', en: 'At least 10 characters.' }}
          minimum={10}
          maximum={2000}
          send={(reason, key) => sendReason(action, reason, key)}
          told={told[action]}
          onClose={() => setAsked(undefined)}
        >
          {action === 'close' ? (
            <p>
              {text({
                zh: '关闭后提交的办件按一般程序办理；此前已经适用的办件不受影响。',
                en: 'Cases filed from then on take the ordinary course; those taken in keep their terms.',
              })}
            </p>
          ) : null}
        </ReasonDialog>
      ))}
    </>
  )
}
