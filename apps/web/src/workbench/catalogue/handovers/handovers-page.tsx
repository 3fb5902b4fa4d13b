import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import {
  ButtonLink,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  ShowMore,
} from '../../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { CatalogueTabs } from '../catalogue-tabs.tsx'
import { HandoverState } from './handover-state.tsx'

/** Handovers of items in which the own organisation is a side. */
export function HandoversPage(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { may } = useSession()
  const handovers = useInfiniteQuery({
    queryKey: ['handovers'],
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/handovers', {
          params: { query: { limit: 50, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  })
  const found = handovers.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <CatalogueTabs />
      <PageHeading
        title={{ zh: '事项划转', en: 'Handovers of items' }}
        lead={text({
          zh: '事项在部门之间划转和回转，双方负责人签署交接备忘录，在办件自生效之日起由接收单位继续办理。',
          en: 'Items pass between departments and back; both heads sign, and open cases follow on the day.',
        })}
        actions={
          may('handover.prepare') ? (
            <ButtonLink look="primary" to={'/workbench/catalogue/handovers/new' as string}>
              {text({ zh: '拟定交接备忘录', en: 'Draw up a record' })}
            </ButtonLink>
          ) : null
        }
      />
      {handovers.isPending ? (
        <Loading lines={6} />
      ) : handovers.isError ? (
        <ProblemNotice problem={handovers.error} onRetry={() => void handovers.refetch()} />
      ) : found.length === 0 ? (
        <Empty title={{ zh: '还没有事项划转', en: 'No handovers yet' }} />
      ) : (
        <PlainTable caption={{ zh: '事项划转', en: 'Handovers' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '编号', en: 'Number' })}</th>
              <th scope="col">{text({ zh: '移交单位', en: 'From' })}</th>
              <th scope="col">{text({ zh: '接收单位', en: 'To' })}</th>
              <th scope="col">{text({ zh: '事项数', en: 'Items' })}</th>
              <th scope="col">{text({ zh: '生效日期', en: 'Takes effect' })}</th>
              <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((one) => (
              <tr key={one.handoverId}>
                <td>
                  <Link
                    to={'/workbench/catalogue/handovers/$handoverId' as string}
                    params={{ handoverId: one.handoverId } as never}
                  >
                    {one.number}
                  </Link>
                </td>
                <td>{text(one.fromName)}</td>
                <td>{text(one.toName)}</td>
                <td>{one.items}</td>
                <td>{formatDate(one.effectiveOn, language)}</td>
                <td>
                  <HandoverState status={one.status} />
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      <ShowMore list={handovers} />
    </>
  )
}
