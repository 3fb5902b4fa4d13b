import type { components } from '@tongban/client'

type Schemas = components['schemas']

export type CaseView = Schemas['Case']
export type CaseListEntry = Schemas['CaseListEntry']
export type CaseStatus = CaseView['status']
export type TimelineEntry = Schemas['TimelineEntry']
export type ExplainedClock = Schemas['ExplainedClock']
export type CaseClock = Schemas['CaseClock']
export type CaseDocument = CaseView['documents'][number]
export type CaseFile = NonNullable<CaseView['content']>['materials'][string][number]
