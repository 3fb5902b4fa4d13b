import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { ApiProblem, api, makeKey, send } from '../../../api/index.ts'
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

function HandoverForm({ first }: { readonly first: Handover | undefined }): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const [from, setFrom] = useState(first?.to ?? '')
  const [to, setTo] = useState(first?.from ?? '')
  const [items, setItems] = useState<string[]>(first === undefined ? [] : [...first.terms.items])
  const [words, setWords] = useState({
    basis: '',
    effectiveOn: '',
    files: '自生效之日起，在办案卷一并移交；已办结案卷由移交单位归档。',
    licences: '空白证照清点后移交；已发证照继续有效。',
    seals: '移交单位的审批专用章停止用于上述事项。',
    remarks: '',
  })
  const [key] = useState(makeKey)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const organisations = useQuery({
    queryKey: ['organisations'],
    queryFn: () => send(api.GET('/api/v1/organisations', { params: { query: { limit: 200 } } })),
  })
  const published = useQuery({
    queryKey: ['published-items', from],
    queryFn: () =>
      send(api.GET('/api/v1/items', { params: { query: { authority: from, limit: 200 } as never } })),
    enabled: from !== '' && first === undefined,
  })
  const choices = (organisations.data?.items ?? [])
    .filter(({ kind }) => kind === 'department' || kind === 'approval-bureau' || kind === 'government')
    .map(({ organisation, name }) => ({ value: organisation, label: name }))
  const offered =
    first === undefined
      ? (published.data?.items ?? []).map(({ item, name }) => ({ value: item, label: name }))
      : first.terms.items.map((item) => ({
          value: item,
          label: first.itemNames[item] ?? { zh: item, en: item },
        }))
  const errorAt = (pointer: string) =>
    problem instanceof ApiProblem
      ? problem.errors.find((error) => error.pointer === pointer)?.message
      : undefined
  const set = (name: keyof typeof words) => (value: string) => setWords({ ...words, [name]: value })
  const prepare = async () => {
    setPending(true)
    setProblem(undefined)
    try {
      const { remarks, ...rest } = words
      const made = await send(
        api.POST('/api/v1/handovers', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            from,
            to,
            items,
            ...rest,
            ...(remarks.trim() === '' ? {} : { remarks }),
            ...(first === undefined ? {} : { returns: first.handoverId }),
          },
        }),
      )
      void navigate({
        to: '/workbench/catalogue/handovers/$handoverId' as string,
        params: { handoverId: made.handoverId } as never,
      })
    } catch (thrown) {
      setProblem(thrown)
      setPending(false)
    }
  }
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
        <div className={styles['stack']}>
          <SelectField
            label={{ zh: '移交单位', en: 'Handed over by' }}
            value={from}
            choices={choices}
            disabled={first !== undefined}
            error={errorAt('/from')}
            onChange={(value) => {
              setFrom(value)
              setItems([])
            }}
          />
          <SelectField
            label={{ zh: '接收单位', en: 'Taken over by' }}
            value={to}
            choices={choices}
            disabled={first !== undefined}
            error={errorAt('/to')}
            onChange={setTo}
          />
          {offered.length === 0 ? null : (
            <CheckboxField
              label={{ zh: '划转的事项', en: 'Items' }}
              value={items}
              onChange={setItems}
              choices={offered}
              error={errorAt('/items')}
            />
          )}
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
            <Button look="primary" isPending={isPending} onPress={() => void prepare()}>
              {text({ zh: '生成交接备忘录', en: 'Draw up the record' })}
            </Button>
          </div>
        </div>
      </Card>
    </>
  )
}
