import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { api, readEveryPage, send, useSending } from '../../../api/index.ts'
import {
  Button,
  Card,
  CheckboxField,
  Loading,
  PageHeading,
  ProblemNotice,
  SelectField,
  TextField,
} from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useFocusOnErrors } from '../../../session/forms.ts'
import { useKept } from '../../cases/kept.ts'
import styles from '../catalogue.module.css'
import { CatalogueTabs } from '../catalogue-tabs.tsx'
import { HandoverPreview } from './handover-preview.tsx'

type Handover = components['schemas']['Handover']

/** Draws up a handover record, or the return of one that was carried out. */
export function NewHandoverPage(): ReactElement {
  const { returns } = useSearch({ strict: false }) as { readonly returns?: string }
  const first = useQuery({
    queryKey: ['handover', returns],
    queryFn: () =>
      send(api.GET('/api/v1/handovers/{handoverId}', { params: { path: { handoverId: returns ?? '' } } })),
    enabled: returns !== undefined,
  })
  if (returns !== undefined && first.isPending) return <Loading lines={8} />
  if (first.isError) return <ProblemNotice problem={first.error} onRetry={() => void first.refetch()} />
  return <HandoverForm first={first.data} />
}

interface HandoverDraft {
  readonly from: string
  readonly to: string
  readonly items: readonly string[]
  readonly words: Readonly<
    Record<'basis' | 'effectiveOn' | 'files' | 'licences' | 'seals' | 'remarks', string>
  >
}

function beginRecord(first: Handover | undefined): HandoverDraft {
  return {
    from: first?.to ?? '',
    to: first?.from ?? '',
    items: first === undefined ? [] : [...first.terms.items],
    words: {
      basis: '',
      effectiveOn: '',
      files: '自生效之日起，在办案卷一并移交；已办结案卷由移交单位归档。',
      licences: '空白证照清点后移交；已发证照继续有效。',
      seals: '移交单位的审批专用章停止用于上述事项。',
      remarks: '',
    },
  }
}

/** What nothing was said of, by the place at which the platform would miss it. */
function listMissing({ from, to, items, words }: HandoverDraft): ReadonlyMap<string, Bilingual> {
  const fillIn = { zh: '请填写这一项。', en: 'Fill this in.' }
  const choose = { zh: '请选择单位。', en: 'Choose an organisation.' }
  return new Map([
    ...(from === '' ? [['/from', choose] as const] : []),
    ...(to === '' ? [['/to', choose] as const] : []),
    ...(items.length === 0
      ? [['/items', { zh: '请至少选择一个事项。', en: 'Choose at least one item.' }] as const]
      : []),
    ...(['basis', 'effectiveOn', 'files', 'licences', 'seals'] as const)
      .filter((name) => words[name].trim() === '')
      .map((name) => [`/${name}`, fillIn] as const),
  ])
}

function HandoverForm({ first }: { readonly first: Handover | undefined }): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const { isPending, problem, submit } = useSending()
  const [attempt, setAttempt] = useState(0)
  const form = useFocusOnErrors(attempt)
  const [draft, change, forget] = useKept(`handover.${first?.handoverId ?? 'new'}`, beginRecord(first))
  const { from, to, items, words } = draft
  const organisations = useQuery({
    queryKey: ['organisations', 'handing-over'],
    queryFn: () => readEveryPage((query) => send(api.GET('/api/v1/organisations', { params: { query } }))),
  })
  const published = useQuery({
    queryKey: ['published-items', from],
    queryFn: () =>
      readEveryPage((query) =>
        send(api.GET('/api/v1/items', { params: { query: { ...query, authority: from } } })),
      ),
    enabled: from !== '' && first === undefined,
  })
  const choices = (organisations.data ?? [])
    .filter(({ kind }) => kind === 'department' || kind === 'approval-bureau' || kind === 'government')
    .map(({ organisation, name }) => ({ value: organisation, label: name }))
  const offered =
    first === undefined
      ? (published.data ?? []).map(({ item, name }) => ({ value: item, label: name }))
      : first.terms.items.map((item) => ({
          value: item,
          label: first.itemNames[item] ?? { zh: item, en: item },
        }))
  const missing = listMissing(draft)
  const errorAt = (pointer: string) =>
    (attempt > 0 ? missing.get(pointer) : undefined) ??
    problem?.errors.find((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`))
      ?.message
  const set = (name: keyof typeof words) => (value: string) =>
    change((before) => ({ ...before, words: { ...before.words, [name]: value } }))
  const { remarks, ...rest } = words
  const body = {
    from,
    to,
    items: [...items],
    ...rest,
    ...(remarks.trim() === '' ? {} : { remarks }),
    ...(first === undefined ? {} : { returns: first.handoverId }),
  }
  const prepare = () =>
    submit(body, async (key) => {
      const made = await send(
        api.POST('/api/v1/handovers', { params: { header: { 'Idempotency-Key': key } }, body }),
      )
      forget()
      await navigate({
        to: '/workbench/catalogue/handovers/$handoverId' as string,
        params: { handoverId: made.handoverId } as never,
      })
    }).finally(() => setAttempt((before) => before + 1))
  return (
    <>
      <CatalogueTabs />
      <PageHeading
        title={
          first === undefined
            ? { zh: '拟定交接备忘录', en: 'Draw up a handover record' }
            : { zh: '拟定回转交接备忘录', en: 'Draw up a return' }
        }
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <Card>
        <form
          ref={form}
          className={styles['stack']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (missing.size > 0) setAttempt((before) => before + 1)
            else void prepare()
          }}
        >
          <SelectField
            label={{ zh: '移交单位', en: 'Handed over by' }}
            value={from}
            choices={choices}
            disabled={first !== undefined}
            error={errorAt('/from')}
            onChange={(value) => change((before) => ({ ...before, from: value, items: [] }))}
          />
          <SelectField
            label={{ zh: '接收单位', en: 'Taken over by' }}
            value={to}
            choices={choices}
            disabled={first !== undefined}
            error={errorAt('/to')}
            onChange={(value) => change((before) => ({ ...before, to: value }))}
          />
          {offered.length === 0 ? null : (
            <CheckboxField
              label={{ zh: '划转的事项', en: 'Items' }}
              value={items}
              onChange={(value) => change((before) => ({ ...before, items: value }))}
              choices={offered}
              error={errorAt('/items')}
            />
          )}
          {published.data?.length === 0 ? (
            <p className={styles['soft']}>
              {text({ zh: '该单位没有已公布的事项。', en: 'It has no published items.' })}
            </p>
          ) : null}
          {from !== '' && to !== '' && items.length > 0 ? (
            <HandoverPreview from={from} to={to} items={items} />
          ) : null}
          <TextField
            label={{ zh: '划转依据', en: 'Ordered by' }}
            help={{ zh: '文件名称和文号。', en: 'The document and its number.' }}
            value={words.basis}
            onChange={set('basis')}
            error={errorAt('/basis')}
          />
          <TextField
            label={{ zh: '生效日期', en: 'Takes effect on' }}
            type="date"
            value={words.effectiveOn}
            onChange={set('effectiveOn')}
            error={errorAt('/effectiveOn')}
          />
          <TextField
            label={{ zh: '案卷档案', en: 'Files' }}
            value={words.files}
            onChange={set('files')}
            error={errorAt('/files')}
            long
          />
          <TextField
            label={{ zh: '证照', en: 'Licences' }}
            value={words.licences}
            onChange={set('licences')}
            error={errorAt('/licences')}
            long
          />
          <TextField
            label={{ zh: '印章', en: 'Seals' }}
            value={words.seals}
            onChange={set('seals')}
            error={errorAt('/seals')}
            long
          />
          <TextField
            label={{ zh: '其他', en: 'Remarks' }}
            required={false}
            value={words.remarks}
            onChange={set('remarks')}
            long
          />
          <div>
            <Button look="primary" type="submit" isPending={isPending}>
              {text({ zh: '生成交接备忘录', en: 'Draw up the record' })}
            </Button>
          </div>
        </form>
      </Card>
    </>
  )
}
