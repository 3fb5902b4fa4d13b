import type { Bilingual } from '@tongban/domain'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { ListCard, ProblemNotice } from '../../design/index.ts'
import { getToday, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { type Duty, shownDuties } from './duty.ts'
import { findMissingYear } from './missing-year.ts'
import { listToConclude, listToExamine } from './reexamination-duties.ts'
import styles from './lists.module.css'

/** Handover records that wait for the signature of the own side; the platform says whose they wait for. */
async function listSignatures(): Promise<Duty[]> {
  const pages = await Promise.all(
    (['draft', 'half-signed'] as const).map((status) =>
      send(api.GET('/api/v1/handovers', { params: { query: { status, limit: shownDuties } } })),
    ),
  )
  const heads = pages.flatMap(({ items }) => items)
  const records = await Promise.all(
    heads.map(({ handoverId }) =>
      send(api.GET('/api/v1/handovers/{handoverId}', { params: { path: { handoverId } } })),
    ),
  )
  return records
    .filter(({ actions }) => actions.some(({ action, available }) => action === 'sign' && available))
    .map(({ handoverId, number, fromName, toName }) => ({
      key: handoverId,
      to: `/workbench/catalogue/handovers/${handoverId}`,
      name: {
        zh: `签署交接备忘录：${number}（${fromName.zh}移交${toName.zh}）`,
        en: `Sign the handover record ${number} (${fromName.en} to ${toName.en})`,
      },
    }))
}

/** Entries of base lists that wait for the answer of the own organisation, and claimed ones that have changed since. */
async function listClaims(): Promise<Duty[]> {
  const [open, behind] = await Promise.all(
    (['open', 'behind'] as const).map((state) =>
      send(
        api.GET('/api/v1/base-lists/claims', {
          params: { query: { state, mine: 'yes', limit: shownDuties } },
        }),
      ),
    ),
  )
  const nameDuties = (claims: typeof open, state: string, verb: Bilingual): Duty[] =>
    (claims?.items ?? []).map(({ entry, name, organisation, organisationName }) => ({
      key: `${state} ${entry} ${organisation}`,
      to: '/workbench/catalogue',
      search: { state, mine: 'yes' },
      name: {
        zh: `${verb.zh}：${name.zh}（${organisationName.zh}）`,
        en: `${verb.en}: ${name.en} (${organisationName.en})`,
      },
    }))
  return [
    ...nameDuties(open, 'open', { zh: '认领基本目录事项', en: 'Claim an entry of the base list' }),
    ...nameDuties(behind, 'behind', {
      zh: '采用调整后的基本目录',
      en: 'Take over what changed in the base list',
    }),
  ]
}

/** The year that periods of these weeks reach into, while nobody has loaded its holidays. */
async function listMissingYear(): Promise<Duty[]> {
  const { years } = await send(api.GET('/api/v1/calendar'))
  const year = findMissingYear(getToday(), Object.keys(years).map(Number))
  if (year === undefined) return []
  return [
    {
      key: 'calendar',
      to: '/workbench/administration/calendar',
      search: { year: String(year) },
      name: {
        zh: `载入${year}年工作日历：跨入该年的期限无法推算，办件不能受理，也不能视为受理`,
        en: `Load the calendar of ${year}: no period that reaches into it can be counted, so cases cannot be accepted`,
      },
    },
  ]
}

/** Changes of the calendar that another administrator proposed. */
async function listCalendarApprovals(): Promise<Duty[]> {
  const { items } = await send(api.GET('/api/v1/calendar-proposals'))
  return items
    .filter(({ actions }) => actions.some(({ action }) => action === 'decline'))
    .map(({ proposalId, year, proposedBy }) => ({
      key: proposalId,
      to: '/workbench/administration/calendar',
      search: { year: String(year) },
      name: {
        zh: `审批工作日历变更：${year}年（${proposedBy}提请）`,
        en: `Decide on a change of the calendar of ${year} (proposed by ${proposedBy})`,
      },
    }))
}

/** What waits for somebody beside cases: signatures, claims, the calendar, re-examinations. Nothing is shown where nothing waits. */
export function OtherDuties(): ReactElement | null {
  const text = useText()
  const { may } = useSession()
  const kinds = [
    { may: may('handover.sign'), list: listSignatures },
    { may: may('base-list.claim'), list: listClaims },
    { may: may('calendar.edit'), list: listMissingYear },
    { may: may('calendar.edit'), list: listCalendarApprovals },
    { may: may('case.reexamine'), list: listToExamine },
    { may: may('case.conclude-reexamination'), list: listToConclude },
  ].filter((kind) => kind.may)
  const duties = useQuery({
    queryKey: ['lists', 'other-duties', kinds.map(({ list }) => list.name)],
    queryFn: async () => (await Promise.all(kinds.map(({ list }) => list()))).flat(),
    enabled: kinds.length > 0,
    refetchOnWindowFocus: 'always',
  })
  if (duties.error && duties.data === undefined) {
    return <ProblemNotice problem={duties.error} onRetry={() => void duties.refetch()} />
  }
  const rows = duties.data ?? []
  if (rows.length === 0) return null
  return (
    <section className={styles['section']} aria-labelledby="other-duties">
      <h2 id="other-duties">{text({ zh: '等待您办理的其他事项', en: 'What else waits for you' })}</h2>
      <ListCard>
        {rows.map(({ key, to, search, name }) => (
          <li key={key}>
            <Link to={to} search={(search ?? {}) as never} preload={false}>
              {text(name)}
            </Link>
          </li>
        ))}
      </ListCard>
    </section>
  )
}
