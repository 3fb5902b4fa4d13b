import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { Card, PlainTable } from '../../design/index.ts'
import { formatMoment, formatNumber, useLanguage, useText } from '../../language/index.ts'

/** Corrections of the calendar, and how far the clocks of open cases have been counted anew. */
export function CalendarCorrections(): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery({
    queryKey: ['calendar-corrections'],
    queryFn: () => send(api.GET('/api/v1/calendar-corrections')),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ finishedAt }) => finishedAt === null) === true ? 3000 : false,
  })
  if (data === undefined || data.items.length === 0) return null
  const caption = { zh: '日历更正和期限重算', en: 'Corrections and recounts' }
  return (
    <Card>
      <h2>{text(caption)}</h2>
      <PlainTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '时间', en: 'When' })}</th>
            <th scope="col">{text({ zh: '事由', en: 'Why' })}</th>
            <th scope="col">{text({ zh: '已重算', en: 'Counted anew' })}</th>
            <th scope="col">{text({ zh: '期限有变', en: 'Dates moved' })}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map(({ correctionId, madeAt, reason, checked, openCases, moved, finishedAt }) => (
            <tr key={correctionId}>
              <td>{formatMoment(madeAt, language)}</td>
              <td>{reason}</td>
              <td>
                {finishedAt === null
                  ? text({
                      zh: `${checked}/${openCases}，进行中`,
                      en: `${checked} of ${openCases}, under way`,
                    })
                  : formatNumber(checked, language)}
              </td>
              <td>{formatNumber(moved, language)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Card>
  )
}
