import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  FactList,
  Loading,
  PlainTable,
  ProblemNotice,
  Tag,
} from '../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { ReasonDialog } from '../reason-dialog.tsx'
import { ChangeTable } from './change-table.tsx'
import { type ManagedMatter, readMatterRevision, useManagedMatter } from './definition-data.ts'
import styles from './matters.module.css'

/** How a matter stands to whoever keeps its definition: its revisions, what each changed, changing and withdrawing it. */
export function MatterStanding({ matter }: { readonly matter: string }): ReactElement | null {
  const { may } = useSession()
  const { data, error, refetch } = useManagedMatter(matter, may('matter-definition.read'))
  if (!may('matter-definition.read') || data === null) return null
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />
  return data === undefined ? <Loading lines={4} /> : <Standing found={data} />
}

function Standing({ found }: { readonly found: ManagedMatter }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const { withdrawn, coming } = found
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="matter-standing">
        <div className={styles['editorHead']}>
          <h2 id="matter-standing">{text({ zh: '定义与版本', en: 'Definition and revisions' })}</h2>
          <MatterState found={found} />
        </div>
        <FactList
          facts={[
            {
              name: { zh: '版本', en: 'Revision' },
              value: text({
                zh: `第${found.revision}版，自${formatDate(found.effectiveFrom, 'zh')}起施行`,
                en: `${found.revision}, from ${formatDate(found.effectiveFrom, language)}`,
              }),
            },
            {
              name: { zh: '待施行', en: 'To come' },
              value:
                coming === null
                  ? null
                  : text({
                      zh: `第${coming.revision}版，自${formatDate(coming.effectiveFrom, 'zh')}起施行`,
                      en: `${coming.revision}, from ${formatDate(coming.effectiveFrom, language)}`,
                    }),
            },
            {
              name: { zh: '停用', en: 'Withdrawn' },
              value:
                withdrawn === null
                  ? null
                  : `${formatDate(withdrawn.on, language)}　${withdrawn.reason ?? ''}`,
            },
            {
              name: { zh: '正在办理', en: 'Under way' },
              value: text({
                zh: `${found.running ?? 0}件，各自适用申请时的版本`,
                en: `${found.running ?? 0}; each keeps the revision under which it was filed`,
              }),
            },
          ]}
        />
        {found.mine ? (
          <div className={styles['editorHead']}>
            <ButtonLink
              look="primary"
              to={'/workbench/published-matters/edit' as string}
              search={{ matter: found.matter } as never}
              preload={false}
            >
              {withdrawn === null
                ? text({ zh: '修改并发布', en: 'Change and publish' })
                : text({ zh: '重新发布', en: 'Publish again' })}
            </ButtonLink>
            {withdrawn === null ? (
              <Button look="danger" onPress={() => setWithdrawing(true)}>
                {text({ zh: '停用……', en: 'Withdraw …' })}
              </Button>
            ) : null}
          </div>
        ) : (
          <p className={styles['soft']}>
            {text({
              zh: `由${found.leadName.zh}发布和停用。`,
              en: `${found.leadName.en} publishes and withdraws it.`,
            })}
          </p>
        )}
        <Revisions matter={found.matter} />
        <WithdrawDialog found={found} open={isWithdrawing} onClose={() => setWithdrawing(false)} />
      </section>
    </Card>
  )
}

export function MatterState({ found }: { readonly found: ManagedMatter }): ReactElement {
  const text = useText()
  if (found.state === 'withdrawn') return <Tag tone="bad">{text({ zh: '已停用', en: 'Withdrawn' })}</Tag>
  return found.state === 'to-come' ? (
    <Tag tone="info">{text({ zh: '待施行', en: 'To come' })}</Tag>
  ) : (
    <Tag tone="good">{text({ zh: '施行中', en: 'In force' })}</Tag>
  )
}

function Revisions({ matter }: { readonly matter: string }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [shown, setShown] = useState<number>()
  const { data, error, refetch } = useQuery({
    queryKey: ['matter-revisions', matter],
    queryFn: () => send(api.GET('/api/v1/matters/{matter}/revisions', { params: { path: { matter } } })),
  })
  const chosen = useQuery({
    queryKey: ['matter-revisions', matter, shown],
    enabled: shown !== undefined,
    staleTime: Infinity,
    queryFn: () => readMatterRevision(matter, shown ?? 0),
  })
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading lines={3} />
  return (
    <>
      <PlainTable caption={{ zh: '历次版本', en: 'Revisions' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '版本', en: 'Revision' })}</th>
            <th scope="col">{text({ zh: '施行日期', en: 'In force from' })}</th>
            <th scope="col">{text({ zh: '发布时间', en: 'Published' })}</th>
            <th scope="col">{text({ zh: '修订说明', en: 'Note' })}</th>
            <th scope="col">{text({ zh: '修改内容', en: 'Changes' })}</th>
          </tr>
        </thead>
        <tbody>
          {data.revisions.map(({ revision, effectiveFrom, publishedAt, note }) => (
            <tr key={revision}>
              <th scope="row">{text({ zh: `第${revision}版`, en: String(revision) })}</th>
              <td>{formatDate(effectiveFrom, language)}</td>
              <td>{formatMoment(publishedAt, language)}</td>
              <td>{note ?? '—'}</td>
              <td>
                {revision === 1 ? (
                  text({ zh: '首次发布', en: 'The first' })
                ) : (
                  <Button
                    size="small"
                    look="quiet"
                    aria-expanded={shown === revision}
                    onPress={() => setShown(shown === revision ? undefined : revision)}
                  >
                    {text({ zh: '查看修改', en: 'Show' })}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {shown === undefined ? null : chosen.data === undefined ? (
        chosen.error === null ? (
          <Loading lines={3} />
        ) : (
          <ProblemNotice problem={chosen.error} />
        )
      ) : (
        <ChangeTable changes={chosen.data.changes} />
      )}
    </>
  )
}

function WithdrawDialog({
  found,
  open,
  onClose,
}: {
  readonly found: ManagedMatter
  readonly open: boolean
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  return (
    <ReasonDialog
      title={{ zh: '停用一件事', en: 'Withdraw the matter' }}
      open={open}
      confirm={{ zh: '停用', en: 'Withdraw' }}
      label={{ zh: '停用原因', en: 'Reason' }}
      help={{
        zh: '不少于10个字。查找这件事的人会看到停用日期和原因。',
        en: 'At least 10 characters. Whoever looks for the matter is told the day and the reason.',
      }}
      minimum={10}
      told={{ zh: '一件事已停用。', en: 'The matter is withdrawn.' }}
      onClose={onClose}
      send={async (reason, key) => {
        await send(
          api.POST('/api/v1/matters/{matter}/withdrawal', {
            params: { path: { matter: found.matter }, header: { 'Idempotency-Key': key } },
            body: { reason },
          }),
        )
        for (const name of ['managed-matters', 'matters', 'matter'])
          void queries.invalidateQueries({ queryKey: [name] })
      }}
    >
      <p>
        {text({
          zh: `停用后不再接受新的申请；正在办理的${found.running ?? 0}件按各自的版本继续办理，尚未提交的草稿不能再提交。所含事项仍可逐项申请。重新发布即可恢复。`,
          en: `Nothing new is taken; the ${found.running ?? 0} under way go on under their revisions, drafts can no longer be filed. Its items can still be applied for one by one. Publishing again brings it back.`,
        })}
      </p>
    </ReasonDialog>
  )
}
