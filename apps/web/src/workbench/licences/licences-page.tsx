import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send, usePages } from '../../api/index.ts'
import {
  Button,
  Card,
  Empty,
  Loading,
  Notice,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
  ShowMore,
  TextField,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { type Licence, standingNames } from './licence-acts.ts'
import { LicenceStandingTag } from './licence-standing-tag.tsx'
import styles from './licences.module.css'

interface Filter {
  readonly holder: string
  readonly number: string
  readonly type: string
  readonly standing: string
}

function readFilter(search: Record<string, unknown>): Filter {
  const read = (part: keyof Filter) => {
    const value = search[part]
    return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 60) : ''
  }
  const standing = read('standing')
  return {
    holder: read('holder'),
    number: read('number'),
    type: read('type'),
    standing: Object.hasOwn(standingNames, standing) ? standing : '',
  }
}

/** Licences of the jurisdiction. */
export function LicencesPage(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { may } = useSession()
  const navigate = useNavigate()
  const filter = readFilter(useSearch({ strict: false }))
  const query = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ''))
  const list = usePages(
    ['licences', filter],
    (cursor) =>
      send(
        api.GET('/api/v1/licences', {
          params: { query: { limit: 50, ...query, ...(cursor === undefined ? {} : { cursor }) } },
        }),
      ),
    { enabled: may('licence.list') },
  )
  const { data, error, isPending, refetch } = list
  if (!may('licence.list')) {
    return (
      <Notice tone="warn" title={{ zh: '本岗位不能查询证照', en: 'Your post does not read licences' }}>
        {text({ zh: '如需此权限，请联系安全管理员。', en: 'Ask the security administrator for it.' })}
      </Notice>
    )
  }
  const licences = data?.items ?? []
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '证照', en: 'Licences' }}
        lead={text({
          zh: '本辖区制发的证照；变更、延续、暂扣、撤销、注销均逐次留痕。',
          en: 'Licences issued in the jurisdiction; every change, renewal, suspension and end is on record.',
        })}
      />
      <FilterForm
        key={JSON.stringify(filter)}
        filter={filter}
        onChange={(next) =>
          void navigate({
            to: '/workbench/licences',
            search: Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')) as never,
            replace: true,
            resetScroll: false,
          })
        }
      />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {isPending && error === null ? <Loading lines={8} /> : null}
      {data !== undefined && licences.length === 0 ? (
        <Empty title={{ zh: '没有符合条件的证照', en: 'No licence fits' }}>
          <p>{text({ zh: '请放宽筛选条件。', en: 'Widen the filter.' })}</p>
        </Empty>
      ) : null}
      {licences.length === 0 ? null : (
        <Card>
          <PlainTable caption={{ zh: '证照列表', en: 'Licences' }}>
            <thead>
              <tr>
                <th scope="col">{text({ zh: '证号', en: 'Number' })}</th>
                <th scope="col">{text({ zh: '证照', en: 'Licence' })}</th>
                <th scope="col">{text({ zh: '持证人', en: 'Holder' })}</th>
                <th scope="col">{text({ zh: '状态', en: 'Standing' })}</th>
                <th scope="col">{text({ zh: '有效期至', en: 'Valid until' })}</th>
              </tr>
            </thead>
            <tbody>
              {licences.map((licence) => (
                <tr key={licence.licenceId}>
                  <th scope="row">
                    <Link to="/workbench/licences/$licenceId" params={{ licenceId: licence.licenceId }}>
                      {licence.number}
                    </Link>
                  </th>
                  <td>{text(licence.typeName)}</td>
                  <td>
                    <bdi>{licence.holderName}</bdi>
                  </td>
                  <td>
                    <LicenceStandingTag standing={licence.standing} name={licence.standingName} />
                  </td>
                  <td className={styles['nowrap']}>
                    {licence.validTo === null
                      ? text({ zh: '长期', en: 'no end' })
                      : formatDate(licence.validTo, language)}
                  </td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </Card>
      )}
      <ShowMore list={list} />
    </div>
  )
}

interface FilterFormProps {
  readonly filter: Filter
  readonly onChange: (filter: Filter) => void
}

function FilterForm({ filter, onChange }: FilterFormProps): ReactElement {
  const text = useText()
  const [typed, setTyped] = useState(filter)
  const { data } = useQuery({
    queryKey: ['licence-types'],
    queryFn: () => send(api.GET('/api/v1/licence-types')),
    staleTime: 300_000,
  })
  return (
    <form
      className={styles['filter']}
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        onChange({ ...typed, holder: typed.holder.trim(), number: typed.number.trim() })
      }}
    >
      <TextField
        label={{ zh: '持证人', en: 'Holder' }}
        type="search"
        required={false}
        unmarked
        value={typed.holder}
        maxLength={60}
        onChange={(holder) => setTyped((before) => ({ ...before, holder }))}
      />
      <TextField
        label={{ zh: '证号（完整）', en: 'Number, in full' }}
        required={false}
        unmarked
        value={typed.number}
        maxLength={80}
        onChange={(number) => setTyped((before) => ({ ...before, number }))}
      />
      <SelectField
        id="licences-type"
        label={{ zh: '证照类型', en: 'Type' }}
        required={false}
        unmarked
        placeholder={{ zh: '全部类型', en: 'All' }}
        value={typed.type}
        onChange={(type) => onChange({ ...typed, type })}
        choices={(data?.licenceTypes ?? []).map(({ licenceType, name }) => ({
          value: licenceType,
          label: name,
        }))}
      />
      <SelectField
        id="licences-standing"
        label={{ zh: '状态', en: 'Standing' }}
        required={false}
        unmarked
        placeholder={{ zh: '全部状态', en: 'All' }}
        value={typed.standing}
        onChange={(standing) => onChange({ ...typed, standing })}
        choices={(Object.keys(standingNames) as Licence['standing'][]).map((standing) => ({
          value: standing,
          label: standingNames[standing],
        }))}
      />
      <div className={styles['acts']}>
        <Button look="primary" type="submit">
          {text({ zh: '查询', en: 'Search' })}
        </Button>
        <Button look="quiet" onPress={() => onChange({ holder: '', number: '', type: '', standing: '' })}>
          {text({ zh: '清除', en: 'Clear' })}
        </Button>
      </div>
    </form>
  )
}
