import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { type ApiProblem, api, makeKey, readEveryPage, send, toApiProblem } from '../../api/index.ts'
import {
  Button,
  Card,
  Dialog,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  RadioField,
  SelectField,
  ShowMore,
  Tag,
  TextField,
  useAnnounce,
} from '../../design/index.ts'
import { formatDate, formatMoment, getToday, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { ReasonDialog } from '../reason-dialog.tsx'
import styles from './obligations.module.css'
import { PromiseTabs } from './promise-tabs.tsx'

type Exclusion = components['schemas']['PromiseExclusion']

/** Who is not served on a promise (不适用告知承诺名单): by whom, why, on what basis, from when until when. */
export function ExclusionsPage(): ReactElement {
  const text = useText()
  const { may } = useSession()
  const [show, setShow] = useState<'current' | 'all'>('current')
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Exclusion>()
  const mayKeep = may('promise-exclusion.keep')
  const list = useInfiniteQuery({
    queryKey: ['promise-exclusions', show],
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/promise-exclusions', {
          params: { query: { show, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
  const rows = list.data?.pages.flatMap(({ items }) => items)
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '不适用告知承诺名单', en: 'Not served on a promise' }}
        lead={text({
          zh: '名单中的申请人只能按一般程序办理。列入、移出均须写明理由，记录不删除。',
          en: 'Whoever is on the list has the ordinary way only. Every entry and removal has its reason and stays on file.',
        })}
        actions={
          mayKeep ? (
            <Button look="primary" onPress={() => setAdding(true)}>
              {text({ zh: '列入名单', en: 'Add an entry' })}
            </Button>
          ) : null
        }
      />
      <PromiseTabs />
      <RadioField
        label={{ zh: '显示', en: 'Show' }}
        choices={[
          { value: 'current', label: { zh: '生效中', en: 'In force' } },
          { value: 'all', label: { zh: '全部', en: 'All' } },
        ]}
        value={show}
        onChange={(value) => setShow(value === 'all' ? 'all' : 'current')}
      />
      <Card>
        {list.error ? <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} /> : null}
        {rows === undefined && !list.error ? <Loading lines={4} /> : null}
        {rows?.length === 0 ? (
          <Empty title={{ zh: '名单中没有申请人', en: 'Nobody is on the list' }}>
            <p>{text({ zh: '列入名单后在这里显示。', en: 'Entries appear here.' })}</p>
          </Empty>
        ) : null}
        {rows !== undefined && rows.length > 0 ? (
          <ExclusionTable rows={rows} onRemove={mayKeep ? setRemoving : undefined} />
        ) : null}
        <ShowMore list={list} />
      </Card>
      {adding ? <AddDialog onClose={() => setAdding(false)} /> : null}
      {removing === undefined ? null : (
        <RemoveDialog exclusion={removing} onClose={() => setRemoving(undefined)} />
      )}
    </div>
  )
}

function ExclusionTable({
  rows,
  onRemove,
}: {
  readonly rows: readonly Exclusion[]
  readonly onRemove: ((exclusion: Exclusion) => void) | undefined
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <PlainTable caption={{ zh: '不适用告知承诺名单', en: 'Not served on a promise' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '申请人', en: 'Applicant' })}</th>
          <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
          <th scope="col">{text({ zh: '期限', en: 'From, until' })}</th>
          <th scope="col">{text({ zh: '理由和依据', en: 'Reason and basis' })}</th>
          <th scope="col">{text({ zh: '列入', en: 'Entered by' })}</th>
          <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.exclusionId}>
            <th scope="row">
              <bdi>{row.name}</bdi>
            </th>
            <td>{row.itemName === null ? text({ zh: '全部事项', en: 'Every item' }) : text(row.itemName)}</td>
            <td>
              {formatDate(row.from, language)}
              {' — '}
              {row.until === null
                ? text({ zh: '移出时止', en: 'until removed' })
                : formatDate(row.until, language)}
            </td>
            <td>
              {row.reason}
              <br />
              {row.basis}
            </td>
            <td>
              {row.addedByName}（{text(row.organisationName)}）
              <br />
              {formatMoment(row.addedAt, language)}
            </td>
            <td>
              {row.removedAt === null ? (
                onRemove === undefined ? (
                  <Tag tone="warn">{text({ zh: '在名单中', en: 'On the list' })}</Tag>
                ) : (
                  <Button size="small" onPress={() => onRemove(row)}>
                    {text({ zh: '移出', en: 'Remove' })}
                  </Button>
                )
              ) : (
                <>
                  <Tag>{text({ zh: '已移出', en: 'Removed' })}</Tag>
                  <br />
                  {row.removedByName}：{row.removalReason}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

const missing = { zh: '请填写此项。', en: 'Fill this in.' } as const

function AddDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const client = useQueryClient()
  const [entry, setEntry] = useState({
    kind: 'enterprise' as 'enterprise' | 'person',
    name: '',
    identifier: '',
    item: '',
    reason: '',
    basis: '',
    from: getToday() as string,
    until: '',
  })
  const [key] = useState(makeKey)
  const published = useQuery({
    queryKey: ['published-items', 'all'],
    queryFn: () => readEveryPage((query) => send(api.GET('/api/v1/items', { params: { query } }))),
  })
  const [tried, setTried] = useState(false)
  const set = (edit: Partial<typeof entry>) => setEntry((before) => ({ ...before, ...edit }))
  const adding = useMutation<unknown, ApiProblem>({
    mutationFn: () =>
      send(
        api.POST('/api/v1/promise-exclusions', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            kind: entry.kind,
            name: entry.name.trim(),
            identifier: entry.identifier.trim(),
            reason: entry.reason.trim(),
            basis: entry.basis.trim(),
            from: entry.from,
            ...(entry.item === '' ? {} : { item: entry.item }),
            ...(entry.until === '' ? {} : { until: entry.until }),
          },
        }),
      ).catch((thrown: unknown) => Promise.reject(toApiProblem(thrown))),
    onSuccess: async () => {
      announce({ zh: '已列入名单。', en: 'Entered.' })
      await client.invalidateQueries({ queryKey: ['promise-exclusions'] })
      onClose()
    },
  })
  const told = (pointer: string) => adding.error?.errors.find((error) => error.pointer === pointer)?.message
  const errorOf = (field: 'name' | 'identifier' | 'reason' | 'basis') =>
    tried && entry[field].trim() === '' ? missing : told(`/${field}`)
  const isEmpty = [entry.name, entry.identifier, entry.reason, entry.basis, entry.from].some(
    (value) => value.trim() === '',
  )
  return (
    <Dialog title={{ zh: '列入不适用告知承诺名单', en: 'Add an entry' }} open onClose={onClose}>
      <form
        className={styles['page']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!isEmpty) adding.mutate()
        }}
      >
        <RadioField
          label={{ zh: '申请人类型', en: 'Kind' }}
          choices={[
            { value: 'enterprise', label: { zh: '单位', en: 'Enterprise' } },
            { value: 'person', label: { zh: '个人', en: 'Person' } },
          ]}
          value={entry.kind}
          onChange={(kind) => set({ kind: kind === 'person' ? 'person' : 'enterprise' })}
        />
        <TextField
          label={{ zh: '名称（姓名）', en: 'Name' }}
          value={entry.name}
          onChange={(name) => set({ name })}
          error={errorOf('name')}
        />
        <TextField
          label={{ zh: '统一社会信用代码（身份证号码）', en: 'Credit code, or number of the person' }}
          value={entry.identifier}
          onChange={(identifier) => set({ identifier })}
          error={errorOf('identifier')}
        />
        <SelectField
          label={{ zh: '限定事项', en: 'Only for the item' }}
          placeholder={{ zh: '全部事项', en: 'Every item' }}
          required={false}
          choices={(published.data ?? []).map(({ item, name }) => ({ value: item, label: name }))}
          value={entry.item}
          onChange={(item) => set({ item })}
          error={told('/item')}
        />
        <TextField
          label={{ zh: '理由', en: 'Reason' }}
          long
          value={entry.reason}
          onChange={(reason) => set({ reason })}
          error={errorOf('reason')}
          maxLength={2000}
        />
        <TextField
          label={{ zh: '依据', en: 'Basis' }}
          value={entry.basis}
          onChange={(basis) => set({ basis })}
          error={errorOf('basis')}
        />
        <TextField
          label={{ zh: '起始日期', en: 'From' }}
          type="date"
          value={entry.from}
          onChange={(from) => set({ from })}
          error={told('/from')}
        />
        <TextField
          label={{ zh: '截止日期', en: 'Until' }}
          help={{ zh: '不填为直至移出。', en: 'Until it is removed, where empty.' }}
          type="date"
          required={false}
          value={entry.until}
          onChange={(until) => set({ until })}
          error={told('/until')}
        />
        {published.error ? (
          <ProblemNotice problem={published.error} onRetry={() => void published.refetch()} />
        ) : null}
        {adding.error ? <ProblemNotice problem={adding.error} /> : null}
        <div>
          <Button look="primary" type="submit" isPending={adding.isPending}>
            {text({ zh: '列入名单', en: 'Add' })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function RemoveDialog({
  exclusion,
  onClose,
}: {
  readonly exclusion: Exclusion
  readonly onClose: () => void
}): ReactElement {
  const client = useQueryClient()
  return (
    <ReasonDialog
      title={{ zh: `移出名单：${exclusion.name}`, en: `Remove ${exclusion.name}` }}
      open
      confirm={{ zh: '移出名单', en: 'Remove' }}
      label={{ zh: '移出的理由', en: 'Reason' }}
      maximum={2000}
      told={{ zh: '已移出名单。', en: 'Removed.' }}
      onClose={onClose}
      send={async (reason, key) => {
        await send(
          api.POST('/api/v1/promise-exclusions/{exclusionId}/removal', {
            params: {
              path: { exclusionId: exclusion.exclusionId },
              header: { 'Idempotency-Key': key },
            },
            body: { reason },
          }),
        )
        await client.invalidateQueries({ queryKey: ['promise-exclusions'] })
      }}
    />
  )
}
