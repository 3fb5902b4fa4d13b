import { type opinionInputSchema, preApprovalRoutes as operations } from '@tongban/contract'
import {
  type Actor,
  type FiledMatter,
  type Instant,
  type ItemRevision,
  type MatterEvent,
  type PlainDate,
  assert,
  buildChildContent,
  evolveMatter,
  findPreApproval,
  getBeijingDate,
  getTaskRecord,
  hasOpinionDuty,
  isFiledMatter,
  namePreApproval,
} from '@tongban/domain'
import type { z } from 'zod'
import { everyRow } from '../../database/index.ts'
import { type Problem, type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import { takeDocumentNumber } from '../cases/index.ts'
import {
  type MatterAct,
  type MatterModuleOptions,
  actOf,
  decideAll,
  executeMatterAct,
  findMatter,
  loadMatter,
  problemFromMatterRejection,
} from '../matters/index.ts'
import { presentPreApproval } from './present.ts'
import { findPreApprovalRow, listPreApprovals } from './queries.ts'

/** Prints the paper of an opinion that has not been given. */
export type OpinionPreview = (source: {
  readonly event: Extract<MatterEvent, { type: 'PreApprovalGiven' }>
  readonly state: FiledMatter
}) => Promise<{ readonly pdf: Uint8Array; readonly name: string }>

export type PreApprovalOptions = MatterModuleOptions & { readonly previewOpinion: OpinionPreview }

interface Place {
  readonly matterCaseId: string
  readonly item: string
  readonly next: string
}

export function createPreApprovalRoutes(options: PreApprovalOptions): RouteHandler[] {
  const { database, catalogue, files, documents } = options
  const own = { idempotency: 'own' } as const
  const taskOf = ({ item, next }: Place) => namePreApproval({ item, for: next })

  /** What belongs to another authority is not there. */
  async function find(actor: Actor, place: Place, today: PlainDate) {
    const entry = await findPreApprovalRow(database, actor, place.matterCaseId, taskOf(place), today)
    if (entry === undefined) return undefined
    const { found } = await loadMatter(database.pool, everyRow, place.matterCaseId)
    assert(found !== undefined && isFiledMatter(found.state), 'an opinion is owed in a filed matter')
    const filed = found.state.items.find(({ item }) => item === place.item)
    assert(filed !== undefined, 'an opinion is on an item of the matter')
    return {
      entry,
      state: found.state,
      item: filed,
      revision: await catalogue.getRevision(filed.item, filed.revision),
    }
  }

  async function answer(act: MatterAct) {
    const done = await executeMatterAct(options, act)
    assert(done !== 'nothing', 'an act of a person leaves something on record')
    if ('problem' in done) return done
    return { status: 200 as const, body: { ...done, events: [...done.events] }, etag: String(done.version) }
  }

  /** The opinion as it would be recorded on the matter as it stands. */
  async function decideOpinion(
    state: FiledMatter,
    revision: ItemRevision,
    input: {
      readonly place: Place
      readonly body: z.output<typeof opinionInputSchema>
      readonly actor: Actor
      readonly now: Instant
      readonly number: string
    },
  ): Promise<{ readonly events: readonly MatterEvent[] } | Problem> {
    const { place, body, actor, now, number } = input
    if (!hasOpinionDuty(revision, actor)) return problemFromMatterRejection({ kind: 'not-opinion-officer' })
    const item = state.items.find((entry) => entry.item === place.item)
    assert(item !== undefined, 'an opinion is on an item of the matter')
    const { materials, papers = {}, substitutes = {} } = buildChildContent(revision, item, state)
    const examined = [...new Set([materials, papers, substitutes].flatMap((part) => Object.keys(part)))]
    const date = getBeijingDate(now)
    return decideAll(
      options,
      state,
      [
        {
          type: 'GivePreApproval',
          task: taskOf(place),
          ...body,
          examined,
          document: { kind: 'pre-approval-opinion', number, date },
        },
      ],
      { actor, now },
    )
  }

  return [
    implementRoute(operations.listPreApprovals, async ({ query, actor, context }) => ({
      status: 200,
      body: await listPreApprovals(database, actor, query, getBeijingDate(context.now)),
    })),

    implementRoute(operations.getPreApproval, async ({ params, actor, context }) => {
      const found = await find(actor, params, getBeijingDate(context.now))
      if (found === undefined) return problem('not-found')
      context.noteForAudit({ matterCaseId: params.matterCaseId, task: found.entry.task })
      const body = presentPreApproval(found.entry, found.state, found.revision, actor)
      return { status: 200, body, etag: String(found.state.version) }
    }),

    implementRoute(operations.downloadPreApprovalFile, async ({ params, actor, context }) => {
      const found = await find(actor, params, getBeijingDate(context.now))
      if (found === undefined) return problem('not-found')
      // Of the files of the matter only those that go with this item.
      const { materials } = buildChildContent(found.revision, found.item, found.state)
      const file = Object.values(materials)
        .flat()
        .find(({ digest }) => digest === params.digest)
      const content = file && (await files.open(file.digest))
      if (file === undefined || content === undefined) return problem('not-found')
      context.noteForAudit({ matterCaseId: params.matterCaseId, digest: file.digest })
      return { status: 200, file: { content, name: file.name, mediaType: file.mediaType, size: file.size } }
    }),

    implementRoute(operations.previewOpinion, async ({ params, body, actor, context }) => {
      const found = await find(actor, params, getBeijingDate(context.now))
      if (found === undefined) return problem('not-found')
      const last = found.state.lastRecordedAt
      const now = last > context.now ? last : context.now
      const decided = await decideOpinion(found.state, found.revision, {
        place: params,
        body,
        actor,
        now,
        number: '（文号在正式出具时编定）',
      })
      if ('problem' in decided) return decided
      let state = found.state
      for (const event of decided.events) {
        const sequence = state.sequence + 1
        const next = evolveMatter(state, { sequence, actor, occurredAt: now, recordedAt: now, event })
        assert(isFiledMatter(next), 'a filed matter stays filed')
        state = next
      }
      const event = decided.events.find(({ type }) => type === 'PreApprovalGiven')
      assert(event?.type === 'PreApprovalGiven', 'an opinion that is lawful is given')
      const { pdf: content, name } = await options.previewOpinion({ event, state })
      return { status: 200, file: { content, name, mediaType: 'application/pdf', size: content.byteLength } }
    }),

    implementRoute(
      operations.giveOpinion,
      async ({ params, body, actor, context }) => {
        const found = await find(actor, params, getBeijingDate(context.now))
        if (found === undefined) return problem('not-found')
        const { revision, item } = found
        const authority = await catalogue.findOrganisation(item.authority.id)
        assert(authority !== undefined, 'the authority of an item is registered')
        // Taken once it is known that the opinion can be given, so that no number is lost on a slip.
        let number: string | undefined
        return answer({
          ...actOf({ actor, context }, params.matterCaseId),
          // The matter is led by another authority; that this actor owes the opinion was looked up above.
          scope: everyRow,
          decide: async (state, children) => {
            assert(state !== undefined && isFiledMatter(state), 'an opinion is owed in a filed matter')
            const input = { place: params, body, actor, now: context.now }
            const tried = await decideOpinion(state, revision, { ...input, number: number ?? '' })
            if ('problem' in tried) return tried
            const [taken] =
              number === undefined
                ? await takeDocumentNumber(
                    database.pool,
                    { ...authority, id: item.authority.id },
                    'pre-approval-opinion',
                    getBeijingDate(context.now),
                    1,
                  )
                : [number]
            assert(taken !== undefined, 'a number was asked for')
            number = taken
            const decided = await decideOpinion(state, revision, { ...input, number })
            return 'problem' in decided ? decided : { events: decided.events, children }
          },
        })
      },
      own,
    ),

    implementRoute(operations.downloadOpinion, async ({ params, actor, context }) => {
      const found = await find(actor, params, getBeijingDate(context.now))
      if (found === undefined) return problem('not-found')
      const { opinion } = getTaskRecord(found.state, found.entry.task)
      const place = found.state.documents.find(({ number }) => number === opinion?.document.number)
      const document =
        place === undefined ? undefined : await documents.getDocument(params.matterCaseId, place.sequence)
      if (document === undefined) return problem('not-found')
      const { pdf: content, name } = document
      return { status: 200, file: { content, name, mediaType: 'application/pdf', size: content.byteLength } }
    }),

    implementRoute(
      operations.continueDespiteOpinion,
      async ({ params, actor, context }) => {
        const found = await findMatter(database, actor, params.matterCaseId)
        const state = found && isFiledMatter(found.state) ? found.state : undefined
        const task = taskOf(params)
        if (state === undefined || findPreApproval(state, task) === undefined) return problem('not-found')
        return answer({
          ...actOf({ actor, context }, params.matterCaseId),
          decide: async (now, children) => {
            const decided = await decideAll(options, now, [{ type: 'ContinueDespiteOpinion', task }], {
              actor,
              now: context.now,
            })
            return 'problem' in decided ? decided : { events: decided.events, children }
          },
        })
      },
      own,
    ),
  ]
}
