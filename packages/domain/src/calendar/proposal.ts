import type { Bilingual } from '../kernel/index.ts'

export const calendarProposalStatuses = ['proposed', 'approved', 'declined', 'withdrawn'] as const
export type CalendarProposalStatus = (typeof calendarProposalStatuses)[number]

/**
 * A change of a year of the calendar. It moves the time limits of every open case, and so one administrator proposes it
 * and another approves it (四眼原则).
 */
export interface CalendarProposal {
  readonly year: number
  readonly status: CalendarProposalStatus
  /** Account of the administrator. */
  readonly proposedBy: string
  /** Whether the year is in force as it was when this was proposed. */
  readonly isCurrent: boolean
}

export type CalendarProposalAct = 'approve' | 'decline' | 'withdraw'

export type CalendarProposalRejection =
  | { readonly kind: 'not-proposed'; readonly status: CalendarProposalStatus }
  | { readonly kind: 'own-proposal' }
  | { readonly kind: 'not-own-proposal' }
  | { readonly kind: 'calendar-changed'; readonly year: number }

/** Why the act cannot be done by this administrator now; undefined where it can. Shared by the acts and the pages. */
export function checkCalendarProposalAct(
  { year, status, proposedBy, isCurrent }: CalendarProposal,
  act: CalendarProposalAct,
  account: string,
): CalendarProposalRejection | undefined {
  if (status !== 'proposed') return { kind: 'not-proposed', status }
  const isOwn = account === proposedBy
  if (act === 'withdraw') return isOwn ? undefined : { kind: 'not-own-proposal' }
  if (isOwn) return { kind: 'own-proposal' }
  return act === 'approve' && !isCurrent ? { kind: 'calendar-changed', year } : undefined
}

export const calendarProposalStatusNames: Readonly<Record<CalendarProposalStatus, Bilingual>> = {
  proposed: { zh: '待批准', en: 'awaits approval' },
  approved: { zh: '已批准', en: 'approved' },
  declined: { zh: '不予批准', en: 'declined' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
}

/** What stands in the way and what to do next. */
export function describeCalendarProposalRejection(rejection: CalendarProposalRejection): {
  readonly detail: Bilingual
  readonly next: Bilingual
} {
  switch (rejection.kind) {
    case 'not-proposed': {
      const { zh, en } = calendarProposalStatusNames[rejection.status]
      return {
        detail: {
          zh: `该日历变更目前为“${zh}”，不能再作此操作。`,
          en: `This change of the calendar is: ${en}. This can no longer be done.`,
        },
        next: { zh: '请刷新后查看当前情况。', en: 'Read the page again.' },
      }
    }
    case 'own-proposal':
      return {
        detail: {
          zh: '提请人不能审批自己提请的日历变更。',
          en: 'Whoever proposed a change of the calendar does not decide on it.',
        },
        next: { zh: '请由另一名系统管理员审批。', en: 'Let another system administrator decide.' },
      }
    case 'not-own-proposal':
      return {
        detail: { zh: '只有提请人可以撤回。', en: 'Only whoever proposed it takes it back.' },
        next: { zh: '不同意的，请选择“不予批准”。', en: 'Decline it instead.' },
      }
    case 'calendar-changed':
      return {
        detail: {
          zh: `提请之后，${rejection.year}年的工作日历已有变动，不能再按原提请批准。`,
          en: `The calendar of ${rejection.year} has changed since this was proposed; it can no longer be approved.`,
        },
        next: {
          zh: '请不予批准，或者由提请人撤回，再按现行日历重新提请。',
          en: 'Decline it, or have it withdrawn, and propose it anew on the calendar as it is now.',
        },
      }
  }
}
