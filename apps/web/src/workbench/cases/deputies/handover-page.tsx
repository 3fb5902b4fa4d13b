import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useRef, useState } from 'react'
import { api, makeKey, send, toApiProblem } from '../../../api/index.ts'
import {
  Button,
  Card,
  Checkbox,
  Empty,
  Loading,
  Notice,
  PageHeading,
  PlainTable,
  ProblemNotice,
  Progress,
  SelectField,
  TextField,
} from '../../../design/index.ts'
import { type Text, useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { checkReason } from '../acts/check-act.ts'
import { useColleagues } from '../case-data.ts'
import styles from '../cases.module.css'

interface HeldStep {
  readonly caseId: string
  readonly number: string | null
  readonly itemName: Text
  readonly applicantName: string
  readonly step: string
  readonly stepName: Text
  readonly duty: string
  readonly version: number
}

/** The steps that are in the reader's hand now, case by case. */
async function readHeldSteps(account: string): Promise<HeldStep[]> {
  const held: HeldStep[] = []
  let cursor: string | undefined
  do {
    const page = await send(
      api.GET('/api/v1/cases', {
        params: { query: { assigned: 'me', limit: 100, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    )
    for (const entry of page.items) {
      const view = await send(
        api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId: entry.caseId } } }),
      )
      held.push(
        ...view.steps
          .filter(({ status, assignedTo }) => status === 'open' && assignedTo === account)
          .map((step) => ({
            caseId: view.caseId,
            number: view.number,
            itemName: view.itemName,
            applicantName: view.applicant.name,
            step: step.step,
            stepName: step.name,
            duty: step.duty,
            version: view.version,
          })),
      )
    }
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return held
}

const nameOf = (step: HeldStep) => `${step.caseId} ${step.step}`

/** Hands over all that one has in hand, or some of it, to a colleague: each case by itself, with the reason on record. */
export function HandoverPage(): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const { account } = useSession()
  const me = account?.accountId ?? ''
  const held = useQuery({
    queryKey: ['held-steps', me],
    queryFn: () => readHeldSteps(me),
    enabled: me !== '',
    staleTime: 0,
  })
  const colleagues = useColleagues({})
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [colleague, setColleague] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState<number>()
  const [outcome, setOutcome] = useState<{
    readonly handed: number
    readonly failed: readonly { readonly step: HeldStep; readonly why: Text }[]
  }>()
  const keys = useRef(new Map<string, string>())
  const chosen = (held.data ?? []).filter((step) => !left.has(nameOf(step)))
  const known = (colleagues.data ?? []).filter(({ account: id }) => id !== me)
  const taker = known.find(({ account: id }) => id === colleague)
  const unfit = taker === undefined ? [] : chosen.filter(({ duty }) => !taker.duties.includes(duty))

  async function handOver(): Promise<void> {
    setTried(true)
    if (chosen.length === 0 || colleague === '' || checkReason(reason) !== undefined) return
    setOutcome(undefined)
    const failed: { step: HeldStep; why: Text }[] = []
    let handed = 0
    for (const [index, step] of chosen.entries()) {
      setDone(index / chosen.length)
      const name = `${nameOf(step)} ${colleague} ${reason}`
      const key = keys.current.get(name) ?? makeKey()
      keys.current.set(name, key)
      try {
        await send(
          api.POST('/api/v1/cases/{caseId}/steps/{step}/assignment', {
            params: { path: { caseId: step.caseId, step: step.step }, header: { 'Idempotency-Key': key } },
            body: { account: colleague, reason: reason.trim() },
          }),
        )
        handed += 1
      } catch (thrown) {
        const problem = toApiProblem(thrown)
        failed.push({ step, why: problem.errors[0]?.message ?? problem.detail })
      }
    }
    setDone(undefined)
    setOutcome({ handed, failed })
    await queries.invalidateQueries({ queryKey: ['held-steps'] })
    await queries.invalidateQueries({ queryKey: ['case'] })
  }

  return (
    <div className={styles['casePage']}>
      <PageHeading
        title={{ zh: '移交承办环节', en: 'Hand over my steps' }}
        lead={text({
          zh: '把本人承办的环节移交给同事，逐件记入办件过程。',
          en: 'Gives the steps in your hand to a colleague; it goes on the record of each case.',
        })}
      />
      {held.error ? <ProblemNotice problem={held.error} onRetry={() => void held.refetch()} /> : null}
      {held.data === undefined && !held.error ? <Loading /> : null}
      {outcome === undefined ? null : (
        <Notice
          tone={outcome.failed.length === 0 ? 'good' : 'warn'}
          spoken
          title={{ zh: `已移交 ${outcome.handed} 个环节`, en: `${outcome.handed} steps are handed over` }}
        >
          {outcome.failed.length === 0 ? null : (
            <ul>
              {outcome.failed.map(({ step, why }) => (
                <li key={nameOf(step)}>
                  {step.number} {text(step.stepName)}：{text(why)}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {held.data?.length === 0 ? (
        <Empty title={{ zh: '您现在没有承办的环节', en: 'No step is in your hand' }} />
      ) : null}
      {held.data !== undefined && held.data.length > 0 ? (
        <Card>
          <div className={styles['stack']}>
            <PlainTable caption={{ zh: '本人承办的环节', en: 'Steps in my hand' }}>
              <thead>
                <tr>
                  <th scope="col">{text({ zh: '移交的环节', en: 'Step to hand over' })}</th>
                  <th scope="col">{text({ zh: '办件', en: 'Case' })}</th>
                </tr>
              </thead>
              <tbody>
                {held.data.map((step) => (
                  <tr key={nameOf(step)}>
                    <td>
                      <Checkbox
                        checked={!left.has(nameOf(step))}
                        onChange={(checked) =>
                          setLeft((before) => {
                            const next = new Set(before)
                            if (checked) next.delete(nameOf(step))
                            else next.add(nameOf(step))
                            return next
                          })
                        }
                      >
                        {text(step.stepName)}
                      </Checkbox>
                    </td>
                    <th scope="row">
                      <a href={`/workbench/cases/${step.caseId}`}>{step.number}</a>
                      <br />
                      {text(step.itemName)}　<bdi>{step.applicantName}</bdi>
                    </th>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
            {colleagues.error ? (
              <ProblemNotice problem={colleagues.error} onRetry={() => void colleagues.refetch()} />
            ) : null}
            <SelectField
              id="handover-colleague"
              label={{ zh: '移交给', en: 'To' }}
              value={colleague}
              onChange={setColleague}
              choices={known.map(({ account: id, name, organisationName }) => ({
                value: id,
                label: { zh: `${name}（${organisationName.zh}）`, en: `${name} (${organisationName.en})` },
              }))}
              error={
                tried && colleague === ''
                  ? { zh: '请选择接收的同事。', en: 'Choose a colleague.' }
                  : undefined
              }
            />
            {unfit.length === 0 ? null : (
              <Notice tone="warn">
                {text({
                  zh: `${taker?.name ?? ''}的岗位没有下列环节的职责，不能接收：${unfit.map(({ stepName }) => (typeof stepName === 'string' ? stepName : stepName.zh)).join('、')}。`,
                  en: `The post of ${taker?.name ?? ''} has no duty for: ${unfit.map(({ stepName }) => (typeof stepName === 'string' ? stepName : stepName.en)).join(', ')}.`,
                })}
              </Notice>
            )}
            <TextField
              label={{ zh: '移交理由', en: 'Reason' }}
              long
              value={reason}
              onChange={setReason}
              error={tried ? checkReason(reason) : undefined}
              maxLength={2000}
            />
            {done === undefined ? null : (
              <Progress value={done} label={{ zh: '正在移交', en: 'Handing over' }} />
            )}
            <div>
              <Button look="primary" isPending={done !== undefined} onPress={() => void handOver()}>
                {text({ zh: `移交 ${chosen.length} 个环节`, en: `Hand over ${chosen.length} steps` })}
              </Button>
            </div>
          </div>
        </Card>
      ) : null}
    </div>
  )
}
