import {
  type Bilingual,
  type Instant,
  type PlainDate,
  type Result,
  canonicalJson,
  fail,
  succeed,
} from '../kernel/index.ts'
import {
  buildHandlingItemCode,
  buildImplementationCode,
  describeIdentifierRejection,
} from '../identifiers/index.ts'
import { computedFacts } from './computed-facts.ts'
import { listConditionSubjects } from './condition.ts'
import type { ItemDefinition } from './item.ts'
import {
  listConditionedParts,
  listDeclaredFields,
  listDeclaredSteps,
  listMaterialDemands,
} from './reading.ts'
import type { OrganisationLevel, Registries } from './registries.ts'
import type { ItemRevision } from './revision.ts'

/** The registries from which a revision keeps copies. */
export type SnapshotRegistry = Exclude<keyof Registries, 'topics'>

/** Something that the definition names and no registry has, or a code that breaks its rule. */
export interface RevisionProblem {
  readonly code: 'unknown-reference' | 'authority-without-uscc' | 'wrong-code'
  /** Which registry should have it. */
  readonly registry: SnapshotRegistry
  readonly id: string
  readonly message: Bilingual
}

/** Level digit of the implementation code (GB/T 39046-2020 annex A). */
export const levelDigits: Readonly<Record<OrganisationLevel, string>> = {
  nation: '1',
  province: '2',
  city: '3',
  county: '4',
  town: '5',
  community: '6',
}

/**
 * The immutable revision: the definition with a snapshot of all that it names, its codes and its digest. Registries
 * may change afterwards; the revision does not.
 * @param input.revision counts from 1 within the item.
 * @param input.digest SHA-256 in hex over UTF-8; given by the caller because the domain has no ciphers.
 */
export function buildRevision(input: {
  readonly definition: ItemDefinition
  readonly registries: Registries
  readonly revision: number
  readonly effectiveFrom: PlainDate
  readonly publishedAt: Instant
  readonly digest: (text: string) => string
}): Result<ItemRevision, readonly RevisionProblem[]> {
  const { definition, registries } = input
  const problems: RevisionProblem[] = []
  const snapshot = <Entry>(
    registry: SnapshotRegistry,
    entries: Readonly<Record<string, Entry>>,
    ids: readonly string[],
  ) => {
    const found = pick(entries, ids)
    problems.push(...found.missing.map((id) => describeUnknown(registry, id)))
    return found.picked
  }

  const { licence: licenceId } = definition.result
  const temporaryId = definition.result.temporary?.licence
  const licences = snapshot(
    'licences',
    registries.licences,
    [licenceId, temporaryId].filter((id) => id !== undefined),
  )
  const licence = licenceId === undefined ? undefined : licences[licenceId]
  const temporary = temporaryId === undefined ? undefined : licences[temporaryId]
  const subjects = listConditionedParts(definition).flatMap((part) => listConditionSubjects(part.when))
  const facts = Object.keys(definition.instant?.inputs ?? {})
  // What the platform computes has its name and type from the platform, whatever a registry calls so.
  const elements = snapshot('elements', { ...registries.elements, ...computedFacts }, [
    ...listDeclaredFields(definition).map((field) => field.element),
    ...(licence?.fields ?? []),
    ...(temporary?.fields ?? []),
    ...[...subjects, ...facts].filter((subject) => subject.includes('.')),
  ])
  const steps = listDeclaredSteps(definition).map((declared) => declared.step)
  const materials = snapshot('materials', registries.materials, [
    ...listMaterialDemands(definition).map(({ demand }) => demand.material),
    ...(definition.result.material === undefined ? [] : [definition.result.material]),
  ])
  const duties = snapshot(
    'duties',
    registries.duties,
    steps.map((step) => step.duty),
  )
  const organisations = snapshot('organisations', registries.organisations, [
    definition.code.authority,
    ...steps.flatMap((step) => step.organisation ?? []),
    ...(definition.followUp === undefined ? [] : [definition.followUp.supervisor]),
    ...Object.values(definition.commitments ?? {}).flatMap(({ verify }) => verify.by ?? []),
    ...(definition.onPromise?.verify.by === undefined ? [] : [definition.onPromise.verify.by]),
  ])
  const authority = organisations[definition.code.authority]
  if (authority !== undefined && authority.uscc === undefined) {
    problems.push(describeMissingUscc(definition.code.authority))
  }
  if (problems.length > 0 || authority?.uscc === undefined) return fail(problems)

  const implementation = buildImplementationCode(
    authority.uscc,
    levelDigits[definition.code.level],
    definition.code.base,
  )
  if (!implementation.ok)
    return fail([describeWrongCode(definition, describeIdentifierRejection(implementation.error))])
  const handling = buildHandlingItemCode(implementation.value, Number(definition.code.handling))
  if (!handling.ok) return fail([describeWrongCode(definition, describeIdentifierRejection(handling.error))])
  const content: Omit<ItemRevision, 'digest'> = {
    item: definition.item,
    revision: input.revision,
    codes: {
      base: definition.code.base,
      implementation: implementation.value,
      handling: handling.value,
    },
    definition,
    authority: { ...authority, id: definition.code.authority },
    organisations,
    elements,
    materials,
    duties,
    licence: licence === undefined || licenceId === undefined ? undefined : { ...licence, id: licenceId },
    ...(temporary === undefined || temporaryId === undefined
      ? {}
      : { temporaryLicence: { ...temporary, id: temporaryId } }),
    effectiveFrom: input.effectiveFrom,
    effectiveTo: definition.effective?.to as PlainDate | undefined,
    publishedAt: input.publishedAt,
  }
  return succeed({ ...content, digest: input.digest(canonicalJson(content)) })
}

/** The text over which a revision's digest is taken, to check one that was stored. */
export function writeRevisionDigestText(revision: ItemRevision): string {
  return canonicalJson({ ...revision, digest: undefined })
}

function pick<T>(registry: Readonly<Record<string, T>>, ids: readonly string[]) {
  const picked = new Map<string, T>()
  const missing = new Set<string>()
  for (const id of ids.toSorted()) {
    const entry = Object.hasOwn(registry, id) ? registry[id] : undefined
    if (entry === undefined) missing.add(id)
    else picked.set(id, entry)
  }
  return { picked: Object.fromEntries(picked) as Record<string, T>, missing: [...missing] }
}

const registryNames: Readonly<Record<SnapshotRegistry, Bilingual>> = {
  elements: { zh: '数据元', en: 'data element' },
  materials: { zh: '材料', en: 'material type' },
  licences: { zh: '证照', en: 'licence type' },
  duties: { zh: '岗位', en: 'duty' },
  organisations: { zh: '机构', en: 'organisation' },
}

function describeUnknown(registry: SnapshotRegistry, id: string): RevisionProblem {
  const name = registryNames[registry]
  return {
    code: 'unknown-reference',
    registry,
    id,
    message: {
      zh: `${name.zh}“${id}”不在登记册中，请先登记，或改正事项定义中的名称。`,
      en: `There is no ${name.en} "${id}" in the registries; add it or correct its name in the definition.`,
    },
  }
}

function describeMissingUscc(id: string): RevisionProblem {
  return {
    code: 'authority-without-uscc',
    registry: 'organisations',
    id,
    message: {
      zh: `机构“${id}”没有统一社会信用代码，无法生成实施编码，请在机构登记中补填。`,
      en: `The organisation "${id}" has no unified social credit code, so no implementation code can be built; add it.`,
    },
  }
}

function describeWrongCode(definition: ItemDefinition, reason: Bilingual): RevisionProblem {
  return { code: 'wrong-code', registry: 'organisations', id: definition.code.authority, message: reason }
}
