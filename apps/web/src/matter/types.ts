import type { components } from '@tongban/client'

type Schemas = components['schemas']

export type MatterListEntry = Schemas['MatterListEntry']
export type MatterGuide = Schemas['MatterGuide']
export type CompiledMatter = Schemas['CompiledMatter']
export type PlanTask = Schemas['MatterPlanTask']
export type JointMaterial = CompiledMatter['materials'][number]
export type PromiseOffer = CompiledMatter['promiseOffers'][number]
export type Saving = Schemas['MatterSaving']
export type MatterFinding = Schemas['MatterFinding']
export type MatterCase = Schemas['MatterCase']
export type MatterCaseListEntry = Schemas['MatterCaseListEntry']
export type MatterTask = Schemas['MatterTask']
export type MatterOfCase = Schemas['MatterOfCase']
export type MatterObjection = Schemas['MatterObjection']
