import { listChangedDays } from '@tongban/domain'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, send, useSending } from '../../api/index.ts'
import { Button, Card, ConfirmDialog, FactList, ProblemNotice, Tag, useAnnounce } from '../../design/index.ts'
import { formatMoment, type Text, useLanguage, useText } from '../../language/index.ts'
import { ReasonDialog } from '../reason-dialog.tsx'
import { CalendarRehearsal } from '../rehearsal/calendar-rehearsal.tsx'
import type { CalendarProposal } from './administration-data.ts'
import { countWorkingDays } from './calendar.ts'
import { CalendarMonths } from './calendar-months.tsx'
import { ChangedDays } from './changed-days.tsx'
import styles from './administration.module.css'

type Action = CalendarProposal['actions'][number]['action']

const names: Readonly<Record<Action, Text>> = {
  approve: { zh: '批准', en: 'Approve' },
  decline: { zh: '不予批准', en: 'Decline' },
  withdraw: { zh: '撤回', en: 'Take back' },
}

/** A change of a year that awaits approval: what it changes, its rehearsal, and what whoever looks may do. */
export function CalendarProposalCard({ proposal }: { readonly proposal: CalendarProposal }): ReactElement {
  const { year, days, former, proposalId, actions } = proposal
  const text = useText()
  const { language } = useLanguage()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Action>()
  const { isPending, problem, submit } = useSending()
  const before = former ?? { holidays: {}, makeUpWorkingDays: {}, source: '' }
  const params = (key: string) => ({ path: { proposalId }, header: { 'Idempotency-Key': key } })
  const refresh = () =>
    Promise.all(
      [['calendar'], ['calendar-proposals'], ['calendar-corrections']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )

  async function approve(): Promise<void> {
    await submit('approve', async (key) => {
      const { recomputing } = await send(
        api.POST('/api/v1/calendar-proposals/{proposalId}/approval', { params: params(key) }),
      )
      announce({
        zh: `${year} 年工作日历已变更，${recomputing} 件在办件正在重新计算期限`,
        en: `The calendar of ${year} is in force; ${recomputing} open cases are being counted anew`,
      })
      await refresh()
    })
    setAsked(undefined)
  }

  const [first, last] = [countWorkingDays(year, before), countWorkingDays(year, days)]
  return (
    <>
      <Card>
        <div className={styles['stack']}>
          <h2>
            {text({ zh: `${year} 年工作日历变更`, en: `Change of the calendar of ${year}` })}{' '}
            <Tag tone="warn">{text({ zh: '待批准', en: 'awaits approval' })}</Tag>
          </h2>
          {problem === undefined ? null : <ProblemNotice problem={problem} />}
          <FactList
            facts={[
              { name: { zh: '提请人', en: 'Proposed by' }, value: proposal.proposedBy },
              {
                name: { zh: '提请时间', en: 'Proposed at' },
                value: formatMoment(proposal.proposedAt, language),
              },
              { name: { zh: '依据文件', en: 'Source' }, value: days.source },
              {
                name: { zh: '全年工作日', en: 'Working days' },
                value: former === null || first === last ? String(last) : `${first} → ${last}`,
              },
            ]}
          />
          <ChangedDays before={before} after={days} />
          <CalendarMonths
            year={year}
            calendar={days}
            changed={new Set(listChangedDays(before, days).map(({ date }) => date))}
            disabled
            onTurn={() => undefined}
          />
          <div className={styles['acts']}>
            {actions.map(({ action, available }) => (
              <Button
                key={action}
                look={action === 'approve' ? 'primary' : 'secondary'}
                isDisabled={!available}
                onPress={() => setAsked(action)}
              >
                {text(names[action])}
                {text({ zh: '……', en: '…' })}
              </Button>
            ))}
          </div>
          {actions.map(({ action, disabledReason }) =>
            disabledReason === null ? null : (
              <p key={action} className={styles['faint']}>
                {text(names[action])}
                {text({ zh: '：', en: ': ' })}
                {text(disabledReason)}
              </p>
            ),
          )}
        </div>
      </Card>
      <CalendarRehearsal
        year={year}
        days={days}
        title={{ zh: '批准前演练', en: 'Rehearse before approving' }}
        newest={proposal.rehearsalId}
      />
      <ConfirmDialog
        title={{ zh: `批准变更 ${year} 年工作日历`, en: `Approve the calendar of ${year}` }}
        open={asked === 'approve'}
        onClose={() => setAsked(undefined)}
        onConfirm={() => void approve()}
        confirm={{ zh: '批准并重新计算', en: 'Approve and count anew' }}
        pending={isPending}
      >
        <p>
          {text({
            zh: '批准后立即生效。所有尚未办结、期限涉及变更日期的办件都会重新计算应办结日期；期限有变动的逐件留痕并告知申请人。',
            en: 'It is in force at once. Every open case whose time limit runs over a changed day gets new due dates, each change on its record and told to the applicant.',
          })}
        </p>
      </ConfirmDialog>
      <ReasonDialog
        title={{ zh: '不予批准日历变更', en: 'Decline the change of the calendar' }}
        open={asked === 'decline'}
        confirm={names.decline}
        label={{ zh: '不予批准的理由', en: 'Reason' }}
        help={{
          zh: '不少于 10 个字，提请人可以看到。',
          en: 'At least 10 characters; whoever proposed it reads it.',
        }}
        minimum={10}
        told={{ zh: '已不予批准', en: 'Declined' }}
        onClose={() => setAsked(undefined)}
        send={async (reason, key) => {
          await send(
            api.POST('/api/v1/calendar-proposals/{proposalId}/refusal', {
              params: params(key),
              body: { reason },
            }),
          )
          await refresh()
        }}
      />
      <ReasonDialog
        title={{ zh: '撤回日历变更', en: 'Take back the change of the calendar' }}
        open={asked === 'withdraw'}
        confirm={names.withdraw}
        label={{ zh: '撤回的理由', en: 'Reason' }}
        help={{ zh: '不少于 10 个字。', en: 'At least 10 characters.' }}
        minimum={10}
        told={{ zh: '已撤回', en: 'Taken back' }}
        onClose={() => setAsked(undefined)}
        send={async (reason, key) => {
          await send(
            api.POST('/api/v1/calendar-proposals/{proposalId}/withdrawal', {
              params: params(key),
              body: { reason },
            }),
          )
          await refresh()
        }}
      />
    </>
  )
}
