import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../../api/index.ts'
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
} from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import styles from '../catalogue.module.css'
import { CatalogueTabs } from '../catalogue-tabs.tsx'
import { AdoptionDialog } from './adoption-dialog.tsx'

type Compared = components['schemas']['OutsideComparison']
type BenchmarkSearch = { readonly show?: string; readonly q?: string }

/** Own items beside those of another place. */
export function BenchmarkPage(): ReactElement {
  const { place = '' } = useParams({ strict: false }) as { place?: string }
  const search = useSearch({ strict: false }) as BenchmarkSearch
  const navigate = useNavigate()
  const compared = useInfiniteQuery({
    queryKey: ['benchmark', place, search],
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/benchmarks/{place}', {
          params: {
            path: { place },
            query: { limit: 20, ...search, ...(pageParam === '' ? {} : { cursor: pageParam }) } as never,
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  const found = compared.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <CatalogueTabs />
      <PageHeading title={{ zh: `对标${place}`, en: `Compared with ${place}` }} />
      <div className={styles['filters']}>
        <SelectField
          label={{ zh: '显示', en: 'Show' }}
          required={false}
          unmarked
          value={search.show ?? 'matched'}
          choices={[
            { value: 'matched', label: { zh: '已匹配的事项', en: 'Matched items' } },
            { value: 'better', label: { zh: '对方更优的事项', en: 'Better there' } },
            { value: 'unmatched', label: { zh: '没有匹配的事项', en: 'Not matched' } },
          ]}
          onChange={(show) => void navigate({ to: '.', search: { ...search, show } as never, replace: true })}
        />
      </div>
      {compared.isPending ? (
        <Loading lines={8} />
      ) : compared.isError ? (
        <ProblemNotice problem={compared.error} onRetry={() => void compared.refetch()} />
      ) : found.length === 0 ? (
        <Empty title={{ zh: '没有符合条件的事项', en: 'No such items' }} />
      ) : (
        found.map((one) => <ComparedItem key={one.key} place={place} compared={one} />)
      )}
      <ShowMore list={compared} />
    </>
  )
}

function ComparedItem({
  place,
  compared,
}: {
  readonly place: string
  readonly compared: Compared
}): ReactElement {
  const text = useText()
  const { may } = useSession()
  const [isAdopting, setAdopting] = useState(false)
  const { matched, outside, figures, aspects, materials, adoptable, toDecide } = compared
  if (matched === null) {
    return (
      <Card>
        <h2>{outside.name}</h2>
        <p className={styles['soft']}>{outside.code ?? ''}</p>
      </Card>
    )
  }
  return (
    <Card>
      <div className={styles['stack']}>
        <h2>{text(matched.name)}</h2>
        <p className={styles['soft']}>
          {matched.by === 'code'
            ? text({ zh: `按编码匹配：${outside.name}`, en: `Matched by code: ${outside.name}` })
            : text({ zh: `按名称匹配：${outside.name}`, en: `Matched by name: ${outside.name}` })}
        </p>
        <PlainTable caption={{ zh: '指标比较', en: 'Figures' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '指标', en: 'Figure' })}</th>
              <th scope="col">{text({ zh: '本地', en: 'Own' })}</th>
              <th scope="col">{place}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((one) => (
              <tr key={one.figure}>
                <th scope="row">{text(one.name)}</th>
                <td className={styles['number']}>{one.own}</td>
                <td className={styles['number']}>
                  {one.outside ?? '—'}{' '}
                  {one.isBetterOutside ? (
                    <Tag tone="warn">{text({ zh: '对方更优', en: 'Better there' })}</Tag>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
        {materials.onlyOwn.length === 0 ? null : (
          <p>
            {text({ zh: '只有本地要求的材料：', en: 'Only we ask for: ' })}
            {materials.onlyOwn.join(text({ zh: '、', en: ', ' }))}
          </p>
        )}
        <details>
          <summary>{text({ zh: '六个方面', en: 'Six aspects' })}</summary>
          <PlainTable caption={{ zh: '六个方面比较', en: 'Six aspects' }}>
            <thead>
              <tr>
                <th scope="col">{text({ zh: '方面', en: 'Aspect' })}</th>
                <th scope="col">{text({ zh: '本地', en: 'Own' })}</th>
                <th scope="col">{place}</th>
              </tr>
            </thead>
            <tbody>
              {aspects.map((one) => (
                <tr key={one.aspect}>
                  <th scope="row">
                    {text(one.name)}
                    {one.same === null ? null : (
                      <div>
                        <Tag tone={one.same ? 'good' : 'warn'}>
                          {one.same
                            ? text({ zh: '相同', en: 'Same' })
                            : text({ zh: '不同', en: 'Different' })}
                        </Tag>
                      </div>
                    )}
                  </th>
                  <td>{one.own.join('；')}</td>
                  <td>
                    {one.outside === null
                      ? text({ zh: '对方没有提供', en: 'Not told' })
                      : one.outside.join('；')}
                  </td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </details>
        {matched.mine && may('item.draft') && adoptable + toDecide > 0 ? (
          <div>
            <Button onPress={() => setAdopting(true)}>{text({ zh: '采用……', en: 'Take over …' })}</Button>{' '}
            <span className={styles['soft']}>
              {text({
                zh: `${adoptable}处可以直接采用，${toDecide}处需要人工确定`,
                en: `${adoptable} as they stand, ${toDecide} for people to decide`,
              })}
            </span>
          </div>
        ) : null}
        {isAdopting ? (
          <AdoptionDialog
            place={place}
            outsideKey={compared.key}
            item={matched.item}
            name={matched.name}
            onClose={() => setAdopting(false)}
          />
        ) : null}
      </div>
    </Card>
  )
}
