import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import {
  Button,
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
  ShowMore,
  Tag,
  TextField,
} from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'
import { useFocusOnErrors } from '../../session/forms.ts'
import { type AuditEntry, type AuditName, useAudit, useAuditNames } from './administration-data.ts'
import { describeDetail } from './audit-detail.ts'
import { type AuditFilter, endsBeforeItBegins } from './audit-filter.ts'
import styles from './administration.module.css'

const parts = ['account', 'action', 'outcome', 'from', 'to'] as const

function readFilter(search: Record<string, unknown>): AuditFilter {
  const read = (part: (typeof parts)[number]) => {
    const value = search[part]
    return typeof value === 'string' ? value.slice(0, 80) : ''
  }
  return {
    account: read('account'),
    action: read('action'),
    outcome: read('outcome'),
    from: read('from'),
    to: read('to'),
  }
}

/** The security audit: who did or was refused what, when, from where; nobody can change it. */
export function AuditPage(): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const filter = readFilter(useSearch({ strict: false }))
  const list = useAudit(filter)
  const { data, error, isPending, refetch } = list
  const entries = data?.items ?? []
  const change = (next: AuditFilter) =>
    void navigate({
      to: '/workbench/administration/audit',
      search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')) as never,
      replace: true,
      resetScroll: false,
    })
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '安全审计', en: 'Security audit' }}
        lead={text({
          zh: '登录、写入和被拒绝的操作逐条留存，任何人不能修改或者删除。时间为北京时间。',
          en: 'Sign-ins, writes and refusals, line by line; nobody can change or remove one. Times of Beijing.',
        })}
        actions={<Button onPress={() => void refetch()}>{text({ zh: '刷新', en: 'Refresh' })}</Button>}
      />
      <FilterForm key={JSON.stringify(filter)} filter={filter} onChange={change} />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {isPending && error === null ? <Loading lines={10} /> : null}
      {data !== undefined && entries.length === 0 ? (
        <Empty title={{ zh: '没有符合条件的审计记录', en: 'No entry fits' }}>
          <p>{text({ zh: '请放宽筛选条件。', en: 'Widen the filter.' })}</p>
        </Empty>
      ) : null}
      {entries.length === 0 ? null : (
        <Card>
          <AuditTable entries={entries} onFilter={(edit) => change({ ...filter, ...edit })} />
        </Card>
      )}
      <ShowMore list={list} name={{ zh: '显示更早的记录', en: 'Show earlier ones' }} />
    </div>
  )
}

interface FilterFormProps {
  readonly filter: AuditFilter
  readonly onChange: (filter: AuditFilter) => void
}

function FilterForm({ filter, onChange }: FilterFormProps): ReactElement {
  const text = useText()
  const { data: names } = useAuditNames()
  const [typed, setTyped] = useState(filter)
  const [attempt, setAttempt] = useState(0)
  const form = useFocusOnErrors(attempt)
  const set = (edit: Partial<AuditFilter>) => setTyped((before) => ({ ...before, ...edit }))
  const wrongDays = endsBeforeItBegins(typed)
  return (
    <form
      ref={form}
      className={styles['filter']}
      role="search"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (wrongDays) setAttempt((before) => before + 1)
        else onChange({ ...typed, account: typed.account.trim() })
      }}
    >
      <TextField
        label={{ zh: '用户名或者账号编号', en: 'User name or account' }}
        required={false}
        unmarked
        value={typed.account}
        maxLength={80}
        onChange={(account) => set({ account })}
      />
      <SelectField
        id="audit-action"
        label={{ zh: '操作', en: 'Action' }}
        required={false}
        unmarked
        placeholder={{ zh: '全部操作', en: 'All' }}
        value={typed.action}
        choices={listFilterChoices(names?.actions, typed.action)}
        onChange={(action) => set({ action })}
      />
      <SelectField
        id="audit-outcome"
        label={{ zh: '结果', en: 'Outcome' }}
        required={false}
        unmarked
        placeholder={{ zh: '全部结果', en: 'All' }}
        value={typed.outcome}
        choices={[
          { value: 'done', label: { zh: '成功', en: 'Done' } },
          { value: 'refused', label: { zh: '被拒绝', en: 'Refused' } },
          ...listFilterChoices(names?.outcomes, typed.outcome).filter(
            ({ value }) => value !== 'done' && value !== 'refused',
          ),
        ]}
        onChange={(outcome) => set({ outcome })}
      />
      <TextField
        label={{ zh: '起始日', en: 'From' }}
        type="date"
        required={false}
        unmarked
        value={typed.from}
        onChange={(from) => set({ from })}
      />
      <TextField
        label={{ zh: '截止日', en: 'Until' }}
        type="date"
        required={false}
        unmarked
        value={typed.to}
        onChange={(to) => set({ to })}
        error={
          attempt > 0 && wrongDays
            ? { zh: '截止日不能早于起始日。', en: 'The last day cannot be before the first.' }
            : undefined
        }
      />
      <div className={styles['acts']}>
        <Button look="primary" type="submit">
          {text({ zh: '筛选', en: 'Filter' })}
        </Button>
        <Button
          look="quiet"
          onPress={() => onChange({ account: '', action: '', outcome: '', from: '', to: '' })}
        >
          {text({ zh: '清除', en: 'Clear' })}
        </Button>
      </div>
    </form>
  )
}

/** In the order of their names; what the address asks for is there too, known or not. */
function listFilterChoices(names: readonly AuditName[] = [], chosen: string) {
  const choices = names.map(({ id, name }) => ({ value: id, label: name }))
  const isKnown = chosen === '' || choices.some(({ value }) => value === chosen)
  return [
    ...choices.toSorted((left, right) => left.label.zh.localeCompare(right.label.zh, 'zh')),
    ...(isKnown ? [] : [{ value: chosen, label: { zh: chosen, en: chosen } }]),
  ]
}

interface AuditTableProps {
  readonly entries: readonly AuditEntry[]
  readonly onFilter: (edit: Partial<AuditFilter>) => void
}

function AuditTable({ entries, onFilter }: AuditTableProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { data: names } = useAuditNames()
  const nameOf = (list: readonly AuditName[] | undefined, id: string) =>
    text(list?.find((one) => one.id === id)?.name ?? id)
  return (
    <PlainTable caption={{ zh: '安全审计记录', en: 'Entries of the audit' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '时间', en: 'When' })}</th>
          <th scope="col">{text({ zh: '账号', en: 'Account' })}</th>
          <th scope="col">{text({ zh: '操作', en: 'Action' })}</th>
          <th scope="col">{text({ zh: '结果', en: 'Outcome' })}</th>
          <th scope="col">{text({ zh: '对象', en: 'Resource' })}</th>
          <th scope="col">{text({ zh: '来源地址', en: 'From' })}</th>
          <th scope="col">{text({ zh: '备注', en: 'Detail' })}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={String(entry.entryId)}>
            <td className={styles['nowrap']}>{formatMoment(entry.occurredAt, language)}</td>
            <td className={styles['pressed']}>
              {entry.account === null ? (
                // Who signs in is nobody yet, and known all the same.
                <bdi>{entry.accountName ?? text({ zh: '未登录', en: 'nobody' })}</bdi>
              ) : (
                <Button
                  size="small"
                  look="quiet"
                  onPress={() => onFilter({ account: entry.account ?? '' })}
                  aria-label={text({
                    zh: `${entry.accountName ?? entry.account}：只看此账号`,
                    en: `${entry.accountName ?? entry.account}: only this account`,
                  })}
                >
                  <bdi>{entry.accountName ?? entry.account.slice(0, 8)}</bdi>
                </Button>
              )}
            </td>
            <td className={styles['pressed']}>
              <Button
                size="small"
                look="quiet"
                onPress={() => onFilter({ action: entry.action })}
                aria-label={text({
                  zh: `${nameOf(names?.actions, entry.action)}：只看此操作`,
                  en: `${nameOf(names?.actions, entry.action)}: only this`,
                })}
              >
                {nameOf(names?.actions, entry.action)}
              </Button>
            </td>
            <td>
              {entry.outcome === 'done' ? (
                <Tag tone="good">{text({ zh: '成功', en: 'Done' })}</Tag>
              ) : (
                <Tag tone="warn">
                  {text(
                    // A refusal of one route alone has no entry in the list.
                    names?.outcomes.find(({ id }) => id === entry.outcome)?.name ?? {
                      zh: `未成功（${entry.outcome}）`,
                      en: `Refused (${entry.outcome})`,
                    },
                  )}
                </Tag>
              )}
            </td>
            <td className={styles['detail']}>{entry.resource.replace(/^\/api\/v1/, '')}</td>
            <td className={styles['nowrap']}>{entry.ip}</td>
            <td className={styles['detail']}>{describeDetail(entry.detail, text)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
