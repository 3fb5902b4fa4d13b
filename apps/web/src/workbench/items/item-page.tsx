import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { typeLabels } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import {
  AwaitedPage,
  Button,
  ButtonLink,
  Card,
  FactList,
  Loading,
  Notice,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
} from '../../design/index.ts'
import { formatDate, formatMoment, useLanguage, useText } from '../../language/index.ts'
import { ReasonDialog } from '../reason-dialog.tsx'
import { DifferenceTable } from './difference/difference-table.tsx'
import { useRevisionDefinition } from './editor/publish-dialog.tsx'
import { useNames, useRegistries } from './editor/use-registries.ts'
import { ItemState } from './item-state.tsx'
import styles from './items.module.css'
import { StepPlanDiagram } from './plan/step-plan-diagram.tsx'
import { type ManagedItem, useManagedItem } from './use-managed-item.ts'

/** An item as it stands: its revisions, what each changed, and how it is edited or withdrawn. */
export function ItemPage(): ReactElement {
  const { item = '' } = useParams({ strict: false }) as { item?: string }
  const found = useManagedItem(item)
  const text = useText()
  if (found.data === undefined)
    return (
      <AwaitedPage
        title={{ zh: '事项', en: 'Item' }}
        problem={found.error}
        onRetry={() => void found.refetch()}
      />
    )
  if (found.data === null) {
    return (
      <Notice
        tone="warn"
        title={{ zh: '没有找到这个事项', en: 'There is no such item' }}
        actions={
          <ButtonLink to={'/workbench/items' as string}>
            {text({ zh: '返回事项管理', en: 'Back to the items' })}
          </ButtonLink>
        }
      >
        {text({
          zh: '它不存在，或者不在您的管辖范围内。',
          en: 'It does not exist or lies outside your jurisdiction.',
        })}
      </Notice>
    )
  }
  return <ItemView item={found.data} />
}

function ItemView({ item }: { readonly item: ManagedItem }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const registries = useRegistries()
  const names = useNames(registries.data)
  const current = useRevisionDefinition(item.item, item.revision)
  return (
    <>
      <PageHeading
        title={item.name}
        lead={<ItemState item={item} />}
        actions={
          <>
            {item.state === 'withdrawn' ? null : (
              <Button look="danger" onPress={() => setWithdrawing(true)}>
                {text({ zh: '停用……', en: 'Withdraw …' })}
              </Button>
            )}
            <ButtonLink
              look="primary"
              to={'/workbench/items/$item/edit' as string}
              params={{ item: item.item } as never}
              preload={false}
            >
              {text({ zh: '编辑', en: 'Edit' })}
            </ButtonLink>
          </>
        }
      />
      <Card>
        <FactList
          facts={[
            { name: { zh: '事项标识', en: 'Id' }, value: item.item },
            {
              name: { zh: '事项类型', en: 'Kind' },
              value: text(typeLabels[item.type as keyof typeof typeLabels] ?? item.type),
            },
            { name: { zh: '实施主体', en: 'Authority' }, value: text(item.authorityName) },
            {
              name: { zh: '现行版本', en: 'Revision in force' },
              value: text({
                zh: `第${item.revision}版，自${formatDate(item.effectiveFrom, 'zh')}起施行`,
                en: `${item.revision}, from ${formatDate(item.effectiveFrom, 'en')}`,
              }),
            },
            {
              name: { zh: '正在办理', en: 'Cases under way' },
              value: text({
                zh: `${item.openCases ?? 0}件，各自适用受理时的版本`,
                en: `${item.openCases ?? 0}; each keeps the revision under which it was filed`,
              }),
            },
          ]}
        />
      </Card>
      {current.data === undefined ? null : (
        <section className={styles['stack']}>
          <h2>{text({ zh: '办理流程', en: 'Steps' })}</h2>
          <StepPlanDiagram definition={current.data.revision['definition']} names={names} />
        </section>
      )}
      <Revisions item={item} language={language} />
      <WithdrawDialog item={item} open={isWithdrawing} onClose={() => setWithdrawing(false)} />
    </>
  )
}

function Revisions({
  item,
  language,
}: {
  readonly item: ManagedItem
  readonly language: 'zh' | 'en'
}): ReactElement {
  const text = useText()
  const registries = useRegistries()
  const names = useNames(registries.data)
  const revisions = useQuery({
    queryKey: ['item-revisions', item.item],
    queryFn: () => send(api.GET('/api/v1/items/{item}/revisions', { params: { path: { item: item.item } } })),
  })
  const known = revisions.data?.revisions ?? []
  const newest = known[0]?.revision
  const [chosen, setChosen] = useState<{ from?: string; to?: string }>({})
  const to = Number(chosen.to ?? newest ?? 0)
  const from = Number(chosen.from ?? Math.max(1, to - 1))
  const before = useRevisionDefinition(item.item, from > 0 ? from : undefined)
  const after = useRevisionDefinition(item.item, to > 0 ? to : undefined)
  if (revisions.isPending) return <Loading />
  if (revisions.isError)
    return <ProblemNotice problem={revisions.error} onRetry={() => void revisions.refetch()} />
  const choices = known.map(({ revision }) => ({
    value: String(revision),
    label: { zh: `第${revision}版`, en: `Revision ${revision}` },
  }))
  return (
    <>
      <section className={styles['stack']}>
        <h2>{text({ zh: '版本', en: 'Revisions' })}</h2>
        <PlainTable caption={{ zh: '事项的各个版本', en: 'Revisions of the item' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '版本', en: 'Revision' })}</th>
              <th scope="col">{text({ zh: '施行日期', en: 'In force from' })}</th>
              <th scope="col">{text({ zh: '发布时间', en: 'Published' })}</th>
              <th scope="col">{text({ zh: '修订说明', en: 'Note' })}</th>
            </tr>
          </thead>
          <tbody>
            {known.map((revision) => (
              <tr key={revision.revision}>
                <td>{text({ zh: `第${revision.revision}版`, en: `${revision.revision}` })}</td>
                <td className={styles['fixed']}>{formatDate(revision.effectiveFrom, language)}</td>
                <td className={styles['fixed']}>{formatMoment(revision.publishedAt, language)}</td>
                <td>{revision.note ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </section>
      {known.length < 2 ? null : (
        <section className={styles['stack']}>
          <h2>{text({ zh: '版本比较', en: 'Compare revisions' })}</h2>
          <div className={styles['filters']}>
            <SelectField
              label={{ zh: '从', en: 'From' }}
              id="compare-from"
              value={String(from)}
              choices={choices}
              onChange={(value) => setChosen({ ...chosen, from: value })}
            />
            <SelectField
              label={{ zh: '到', en: 'To' }}
              id="compare-to"
              value={String(to)}
              choices={choices}
              onChange={(value) => setChosen({ ...chosen, to: value })}
            />
          </div>
          {before.data === undefined || after.data === undefined ? (
            <Loading />
          ) : (
            <DifferenceTable
              before={before.data.revision['definition']}
              after={after.data.revision['definition']}
              names={names}
            />
          )}
        </section>
      )}
    </>
  )
}

function WithdrawDialog({
  item,
  open,
  onClose,
}: {
  readonly item: ManagedItem
  readonly open: boolean
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  return (
    <ReasonDialog
      title={{ zh: '停用事项', en: 'Withdraw the item' }}
      open={open}
      confirm={{ zh: '停用', en: 'Withdraw' }}
      label={{ zh: '停用原因', en: 'Reason' }}
      help={{
        zh: '不少于10个字。查找这个事项的人会看到停用日期和原因。',
        en: 'At least 10 characters. Whoever looks for the item is told the day and the reason.',
      }}
      minimum={10}
      told={{ zh: '事项已停用。', en: 'The item is withdrawn.' }}
      onClose={onClose}
      send={async (reason, key) => {
        await send(
          api.POST('/api/v1/items/{item}/withdrawal', {
            params: { path: { item: item.item }, header: { 'Idempotency-Key': key } },
            body: { reason },
          }),
        )
        for (const name of ['managed-items', 'managed-item'])
          void queries.invalidateQueries({ queryKey: [name] })
      }}
    >
      <p>
        {text({
          zh: `停用后不再接受新的申请；正在办理的${item.openCases ?? 0}件办件按各自的版本继续办理。重新发布即可恢复。`,
          en: `No new applications are taken; the ${item.openCases ?? 0} cases under way go on under their revisions. Publishing again brings it back.`,
        })}
      </p>
    </ReasonDialog>
  )
}
