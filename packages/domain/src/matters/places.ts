import { type Organisation, type Registries, type StepDefinition, readText } from '../catalogue/index.ts'
import type { Bilingual } from '../kernel/index.ts'
import type { MatterDefinition } from './matter-definition.ts'
import type { SelectedItem } from './select-items.ts'

/** A place to which the applicant must come, and for what. */
export interface PlaceOfVisit {
  /** The organisation whose counter it is. */
  readonly organisation: string
  readonly name: Bilingual
  /** Visits for all of these items together: as many as the one that needs most of them. */
  readonly visits: number
  readonly items: readonly {
    readonly item: string
    readonly visits: number
    readonly reason: Bilingual | undefined
  }[]
}

/** A fee, of whichever item. */
export interface MatterFee {
  readonly item: string
  readonly name: Bilingual
  readonly standard: Bilingual
  readonly yuan: number | undefined
  readonly basis: string
  readonly online: boolean
}

/** An inspection that an item needs. */
export interface ItemInspection {
  readonly item: string
  readonly step: string
  readonly name: Bilingual
  /** Officers who must take part. */
  readonly people: number
}

/** Inspections at one appointment: those of several items where the matter joins them, else of one. */
export interface Appointment {
  readonly name: Bilingual
  readonly joint: boolean
  /** The item whose authority makes the appointment. */
  readonly lead: string
  readonly inspections: readonly ItemInspection[]
}

/** Where people must come. Items that need no visit are left out. */
export function listPlaces(items: readonly SelectedItem[]): PlaceOfVisit[] {
  const places = new Map<string, { name: Bilingual; items: PlaceOfVisit['items'][number][] }>()
  for (const { member } of items) {
    const { definition, authority, organisations } = member.revision
    if (definition.visits === 0) continue
    const organisation = findCounter(member.revision.definition.steps) ?? authority.id
    const registered: Organisation = organisations[organisation] ?? authority
    const place = places.get(organisation) ?? { name: readText(registered.name), items: [] }
    places.set(organisation, place)
    place.items.push({
      item: member.item,
      visits: definition.visits,
      reason: definition.visitsReason === undefined ? undefined : readText(definition.visitsReason),
    })
  }
  return [...places].map(([organisation, { name, items: own }]) => ({
    organisation,
    name,
    visits: Math.max(...own.map(({ visits }) => visits)),
    items: own,
  }))
}

/** All fees in the order of the items. */
export function listFees(items: readonly SelectedItem[]): MatterFee[] {
  return items.flatMap(({ member, requirements }) =>
    requirements.fees.map(({ name, standard, yuan, basis, online }) => ({
      item: member.item,
      name: readText(name),
      standard: readText(standard),
      yuan,
      basis,
      online,
    })),
  )
}

/** The inspections, joined as the matter says; a joint one of which only one item is selected is an ordinary one. */
export function listAppointments(
  definition: Pick<MatterDefinition, 'jointInspections'>,
  items: readonly SelectedItem[],
): Appointment[] {
  const inspections = items.flatMap(({ member, requirements }) =>
    requirements.stages.flatMap((stage) =>
      stage.filter((step) => step.does === 'inspect').map((step) => describeInspection(member.item, step)),
    ),
  )
  const taken = new Set<ItemInspection>()
  const joint = definition.jointInspections.flatMap(({ name, items: together, lead }): Appointment[] => {
    const own = inspections.filter(
      (inspection) => together.includes(inspection.item) && !taken.has(inspection),
    )
    const [first] = own
    if (first === undefined || own.length < 2) return []
    for (const inspection of own) taken.add(inspection)
    const leads = lead !== undefined && own.some(({ item }) => item === lead) ? lead : first.item
    return [{ name: readText(name), joint: true, lead: leads, inspections: own }]
  })
  const single = inspections
    .filter((inspection) => !taken.has(inspection))
    .map((inspection): Appointment => ({
      name: inspection.name,
      joint: false,
      lead: inspection.item,
      inspections: [inspection],
    }))
  return [...joint, ...single]
}

/** The windows at which the matter is taken in: those of its window, else of the organisation that leads. */
export function listMatterWindows(
  { window, lead }: Pick<MatterDefinition, 'window' | 'lead'>,
  { organisations }: Pick<Registries, 'organisations'>,
): Organisation['windows'] {
  const id = window ?? lead
  return Object.hasOwn(organisations, id) ? (organisations[id]?.windows ?? []) : []
}

function describeInspection(item: string, step: StepDefinition): ItemInspection {
  return { item, step: step.step, name: readText(step.name), people: step.people }
}

/** The organisation at whose counter an item is taken in, where it is not the authority itself. */
function findCounter(steps: SelectedItem['member']['revision']['definition']['steps']): string | undefined {
  return steps
    .flatMap((entry) => ('parallel' in entry ? entry.parallel : [entry]))
    .find(({ does }) => does === 'accept')?.organisation
}
