import { calendarProposalStatusNames, listChangedDays } from '@tongban/domain'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { Card, PlainTable } from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'
import type { CalendarProposal } from './administration-data.ts'

/** Who proposed which change of the calendar, and what came of it. */
export function CalendarProposalTable({
  proposals,
}: {
  readonly proposals: readonly CalendarProposal[]
}): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  if (proposals.length === 0) return null
  const caption = { zh: '日历变更的提请和审批', en: 'Changes proposed, and what came of them' }
  return (
    <Card>
      <h2>{text(caption)}</h2>
      <PlainTable caption={caption}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '年份', en: 'Year' })}</th>
            <th scope="col">{text({ zh: '变更', en: 'Change' })}</th>
            <th scope="col">{text({ zh: '提请', en: 'Proposed' })}</th>
            <th scope="col">{text({ zh: '处理', en: 'Outcome' })}</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map((proposal) => {
            const { proposalId, year, status, days, former } = proposal
            const changed = listChangedDays(former ?? { holidays: {}, makeUpWorkingDays: {} }, days).length
            return (
              <tr key={proposalId}>
                <td>
                  <Link to="/workbench/administration/calendar" search={{ year } as never}>
                    {year}
                  </Link>
                </td>
                <td>
                  {text({ zh: `${changed} 天，${days.source}`, en: `${changed} days, ${days.source}` })}
                </td>
                <td>
                  {proposal.proposedBy}
                  <br />
                  {formatMoment(proposal.proposedAt, language)}
                </td>
                <td>
                  {text(calendarProposalStatusNames[status])}
                  {proposal.settledAt === null ? null : (
                    <>
                      {text({ zh: '，', en: ', ' })}
                      {proposal.settledBy}
                      <br />
                      {formatMoment(proposal.settledAt, language)}
                    </>
                  )}
                  {proposal.reason === null ? null : (
                    <>
                      <br />
                      {text({ zh: '理由：', en: 'Reason: ' })}
                      {proposal.reason}
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </PlainTable>
    </Card>
  )
}
