import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, type ReactElement, useState } from 'react'
import { api, send, usePages } from '../../api/index.ts'
import {
  Button,
  Empty,
  Loading,
  Notice,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
  ShowMore,
  Tag,
  TextField,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import type { MatterCaseListEntry } from '../../matter/index.ts'
import { useSession } from '../../session/index.ts'
import { matterStatuses, nameMatterStatus } from './matter-statuses.ts'
import styles from './matters.module.css'

interface Filter {
  readonly q: string
  readonly status: '' | MatterCaseListEntry['status']
}

function readFilter(search: Readonly<Record<string, unknown>>): Filter {
  const read = (part: keyof Filter) => {
    const value = search[part]
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, 60) : ''
  }
  return { q: read('q'), status: matterStatuses.find((status) => status === read('status')) ?? '' }
}

/** Matters that were filed and that the organisations of the post lead. */
export function MatterCasesPage(): ReactElement {
  const text = useText()
  const { may } = useSession()
  const navigate = useNavigate()
  const filter = readFilter(useSearch({ strict: false }))
  const list = usePages(
    ['matter-cases', 'led', filter],
    (cursor) =>
      send(
        api.GET('/api/v1/matter-cases', {
          params: {
            query: {
              limit: 50,
              ...(filter.q === '' ? {} : { q: filter.q }),
              ...(filter.status === '' ? {} : { status: filter.status }),
              ...(cursor === undefined ? {} : { cursor }),
            },
          },
        }),
      ),
    { enabled: may('matter.list') },
  )
  const { data, error, isPending, refetch } = list
  if (!may('matter.list')) {
    return (
      <Notice tone="warn" title={{ zh: '本岗位不能查询一件事', en: 'Your post does not read matters' }}>
        {text({ zh: '如需此权限，请联系安全管理员。', en: 'Ask the security administrator for it.' })}
      </Notice>
    )
  }
  const found = data?.items ?? []
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '一件事', en: 'One matter' }}
        lead={text({
          zh: '由本单位牵头的一件事：各部门的事项办到哪一步、整体何时到期。',
          en: 'Matters that your organisation leads: where the items of all authorities stand, and when the whole is due.',
        })}
      />
      <FilterForm
        key={`${filter.q} ${filter.status}`}
        filter={filter}
        onChange={(next) =>
          void navigate({
            to: '/workbench/matters',
            search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')) as never,
            replace: true,
            resetScroll: false,
          })
        }
      />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {isPending && error === null ? <Loading lines={8} /> : null}
      {data !== undefined && found.length === 0 ? (
        <Empty title={{ zh: '没有符合条件的一件事', en: 'No matter fits' }}>
          <p>
            {text({
              zh: '请放宽筛选条件；由其他单位牵头的，可以从本单位事项的办件页进入。',
              en: 'Widen the filter. Those led by others can be reached from the cases of your own items.',
            })}
          </p>
        </Empty>
      ) : null}
      {found.length === 0 ? null : <MatterTable found={found} />}
      <ShowMore list={list} />
    </div>
  )
}

function FilterForm({
  filter,
  onChange,
}: {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}): ReactElement {
  const text = useText()
  const [sought, setSought] = useState(filter.q)

  function submit(event: FormEvent): void {
    event.preventDefault()
    onChange({ ...filter, q: sought.trim() })
  }

  return (
    <form className={styles['filters']} role="search" onSubmit={submit}>
      <TextField
        label={{ zh: '编号或者申请人', en: 'Number or applicant' }}
        type="search"
        required={false}
        unmarked
        maxLength={60}
        value={sought}
        onChange={setSought}
      />
      <SelectField
        label={{ zh: '状态', en: 'State' }}
        required={false}
        unmarked
        value={filter.status}
        placeholder={{ zh: '全部', en: 'All' }}
        choices={matterStatuses
          .filter((status) => status !== 'draft' && status !== 'discarded')
          .map((status) => ({ value: status, label: nameMatterStatus(status) }))}
        onChange={(status) =>
          onChange({ ...filter, status: matterStatuses.find((one) => one === status) ?? '' })
        }
      />
      <Button type="submit">{text({ zh: '查找', en: 'Search' })}</Button>
    </form>
  )
}

function MatterTable({ found }: { readonly found: readonly MatterCaseListEntry[] }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const on = (date: string | null) => (date === null ? '—' : formatDate(date, language))
  return (
    <PlainTable caption={{ zh: '一件事列表', en: 'Matters' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '编号', en: 'Number' })}</th>
          <th scope="col">{text({ zh: '一件事', en: 'Matter' })}</th>
          <th scope="col">{text({ zh: '申请人', en: 'Applicant' })}</th>
          <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
          <th scope="col">{text({ zh: '事项结果', en: 'Results of items' })}</th>
          <th scope="col">{text({ zh: '提交日期', en: 'Filed on' })}</th>
          <th scope="col">{text({ zh: '整体承诺日期', en: 'Promised' })}</th>
        </tr>
      </thead>
      <tbody>
        {found.map((entry) => (
          <tr key={entry.matterCaseId}>
            <th scope="row">
              <Link
                to="/workbench/matters/$matterCaseId"
                params={{ matterCaseId: entry.matterCaseId } as never}
              >
                {entry.number ?? text({ zh: '未编号', en: 'No number yet' })}
              </Link>
            </th>
            <td>{text(entry.matterName)}</td>
            <td>
              <bdi>{entry.applicantName}</bdi>
            </td>
            <td>
              <Tag tone={entry.status === 'in-progress' ? 'info' : undefined}>
                {text(nameMatterStatus(entry.status))}
              </Tag>
              {entry.correctionDue === null ? null : (
                <Tag tone="warn">
                  {text({
                    zh: `待补正，${formatDate(entry.correctionDue, 'zh')}前`,
                    en: `To be corrected by ${formatDate(entry.correctionDue, language)}`,
                  })}
                </Tag>
              )}
            </td>
            <td>
              {text({
                zh: `共${entry.items.total}个，准予${entry.items.granted}个，尚无结果${entry.items.total - entry.items.ended}个`,
                en: `${entry.items.granted} of ${entry.items.total} granted, ${entry.items.total - entry.items.ended} open`,
              })}
            </td>
            <td>{on(entry.filedOn)}</td>
            <td>{on(entry.promisedDue)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
