import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import {
  Card,
  Empty,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  SelectField,
} from '../../../design/index.ts'
import { formatNumber, useLanguage, useText } from '../../../language/index.ts'
import { type OwnAccount, useSession } from '../../../session/index.ts'
import styles from '../cases.module.css'
import form from './handover.module.css'
import { HandoverForm } from './handover-form.tsx'
import { type StepHolder, handoverKeys, useHeldSteps, useStepHolders } from './held-steps.ts'

/**
 * Hands over all that somebody has in hand, or some of it: one's own, or, as the head, that of an officer who is away.
 * Each case by itself, with the reason on record.
 */
export function HandoverPage(): ReactElement {
  const { account } = useSession()
  return account ? <Handover account={account} /> : <Loading />
}

function Handover({ account }: { readonly account: OwnAccount }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const search: Record<string, unknown> = useSearch({ strict: false })
  const isHead = account.roles.includes('head')
  const holders = useStepHolders(isHead)
  const [handed, setHanded] = useState<Handed>()
  const known = listWhose(account, isHead, holders.data ?? [])
  // The router reads what looks like a number as one.
  const asked = String(search['officer'] ?? '')
  const officer = known.length === 0 && !isHead ? account.accountId : asked
  const held = useHeldSteps(officer)
  // Whoever has nothing in hand any more is no longer among the holders.
  const left = handed?.officer === officer ? handed.name : officer
  const choices =
    officer === '' || officer === account.accountId || known.some((choice) => choice.account === officer)
      ? known
      : [...known, { account: officer, name: left }]
  const name = choices.find((choice) => choice.account === officer)?.name

  const finish = async (steps: number) => {
    setHanded({ officer, name: name ?? officer, steps })
    for (const queryKey of handoverKeys) await queries.invalidateQueries({ queryKey })
  }
  return (
    <div className={styles['casePage']}>
      <PageHeading
        title={{ zh: '移交承办环节', en: 'Hand over steps' }}
        lead={
          isHead
            ? text({
                zh: '承办人不在岗时，负责人可以把其承办的环节一次移交给其他人员，逐件记入办件过程。',
                en: 'While an officer is away the head can hand over the steps in his hand at once; it goes on the record of each case.',
              })
            : text({
                zh: '把本人承办的环节移交给同事，逐件记入办件过程。',
                en: 'Gives the steps in your hand to colleagues; it goes on the record of each case.',
              })
        }
      />
      {holders.error ? (
        <ProblemNotice problem={holders.error} onRetry={() => void holders.refetch()} />
      ) : null}
      {isHead && holders.isPending ? <Loading lines={2} /> : null}
      {isHead && holders.data?.length === 0 ? (
        <Empty
          title={{ zh: '辖区内没有已承办的环节', en: 'Nobody in the jurisdiction has a step in hand' }}
        />
      ) : null}
      {choices.length === 0 ? null : (
        <Card>
          <div className={form['narrow']}>
            <SelectField
              id="handover-officer"
              label={{ zh: '移交谁承办的环节', en: 'Whose steps' }}
              value={officer}
              onChange={(next) =>
                void navigate({ to: '/workbench/handover', search: { officer: next }, replace: true })
              }
              choices={choices.map(({ account: value, name: called, cases }) => ({
                value,
                label:
                  cases === undefined
                    ? called
                    : {
                        zh: `${called}（${formatNumber(cases, 'zh')} 件）`,
                        en: `${called} (${formatNumber(cases, 'en')} cases)`,
                      },
              }))}
            />
          </div>
        </Card>
      )}
      {handed === undefined || handed.officer !== officer ? null : (
        <Notice
          tone="good"
          spoken
          title={{
            zh: `已移交 ${formatNumber(handed.steps, 'zh')} 个环节`,
            en: `${formatNumber(handed.steps, language)} steps are handed over`,
          }}
        />
      )}
      {held.error ? <ProblemNotice problem={held.error} onRetry={() => void held.refetch()} /> : null}
      {officer !== '' && held.data === undefined && !held.error ? (
        <>
          <Loading />
          {held.readSoFar === 0 ? null : (
            <p role="status">
              {text({
                zh: `已读取 ${formatNumber(held.readSoFar, 'zh')} 个环节……`,
                en: `${formatNumber(held.readSoFar, 'en')} steps read…`,
              })}
            </p>
          )}
        </>
      ) : null}
      {held.data?.length === 0 && handed?.officer !== officer ? (
        <Empty
          title={
            name === undefined
              ? { zh: '您现在没有承办的环节', en: 'No step is in your hand' }
              : { zh: `${name}现在没有承办的环节`, en: `${name} has no step in hand now` }
          }
        />
      ) : null}
      {held.data !== undefined && held.data.length > 0 ? (
        <HandoverForm
          key={officer}
          officer={officer}
          name={officer === account.accountId ? undefined : (name ?? officer)}
          steps={held.data}
          holders={holders.data ?? []}
          onHandedOver={(steps) => void finish(steps)}
        />
      ) : null}
    </div>
  )
}

interface Handed {
  readonly officer: string
  readonly name: string
  readonly steps: number
}

interface Whose {
  readonly account: string
  readonly name: string
  readonly cases?: number
}

/** Among whom one chooses: the head among all who have work in hand, a deputy between oneself and the principal. */
function listWhose(account: OwnAccount, isHead: boolean, holders: readonly StepHolder[]): readonly Whose[] {
  if (isHead) return holders
  if (account.deputyFor === null) return []
  return [{ account: account.accountId, name: account.name }, account.deputyFor]
}
