import { matterRoutes as operations, type savedMatterDraftSchema } from '@tongban/contract'
import {
  type FileReference,
  type Instant,
  assert,
  buildChildContent,
  changeContent,
  getBeijingDate,
  isFiledMatter,
  nameNotice,
} from '@tongban/domain'
import type { z } from 'zod'
import { everyRow, scopeOf } from '../../database/index.ts'
import { type RouteHandler, implementRoute, problem } from '../../http/index.ts'
import {
  caseIdOfKey,
  findAgent,
  findApplicant,
  findDraft,
  findPresentAgent,
  makeTimeOrderedId,
  placeInFiling,
  problemFromRejection,
  saveDraft,
  accountOf,
} from '../cases/index.ts'
import { refuseWithdrawnMatter } from '../catalogue/index.ts'
import type { Child } from './children.ts'
import { changeChild } from './continue-matter.ts'
import { type MatterAct, executeMatterAct } from './execute-act.ts'
import { type RefusedAnswer, explainAnswer } from './explain-answer.ts'
import { decideAll, draftCommand, matterNotPublished, prepareFiling } from './file-matter.ts'
import { type MatterModuleOptions, actOf } from './options.ts'
import { isWithdrawable } from './present-case.ts'
import { problemFromMatterRejection } from './problem-from-matter.ts'
import { listExcludedPromises } from './promise-eligibility.ts'
import { findPublished } from './published-routes.ts'
import { findMatter } from './queries.ts'
import { readMatterChanges } from './read-content.ts'

/** What applicants do with a matter: draft, file, answer, withdraw; and objections to its notices. */
export function createMatterActRoutes(options: MatterModuleOptions): RouteHandler[] {
  const { database, catalogue, files } = options
  const own = { idempotency: 'own' } as const

  async function answer(act: MatterAct) {
    const done = await executeMatterAct(options, act)
    assert(done !== 'nothing', 'an act of a person leaves something on record')
    if ('problem' in done) return done
    return { status: 200 as const, body: { ...done, events: [...done.events] }, etag: String(done.version) }
  }

  return [
    implementRoute(
      operations.createMatterCase,
      async ({ body, actor, context }) => {
        const published = await findPublished(options, body.matter)
        if (published === undefined)
          return (await refuseWithdrawnMatter(database, body.matter)) ?? matterNotPublished(body.matter)
        const applicant = await findApplicant(options, actor, body.applicant, context.now)
        if ('problem' in applicant) return applicant
        const agent = await findPresentAgent(options, actor, body.agent, context.now)
        if (agent !== undefined && 'problem' in agent) return agent
        const begin = draftCommand(published, actor, { applicant, agent }, body.channel)
        const filing =
          body.filing &&
          (await prepareFiling(options, {
            actor,
            now: context.now,
            published,
            applicant,
            agent: agent ?? findAgent(actor, applicant, undefined),
            filing: body.filing,
            atWindow: actor.kind === 'officer',
          }))
        if (filing && 'problem' in filing) return placeInFiling(filing, body.filing)
        const { key } = context.idempotency ?? {}
        const matterCaseId =
          key === undefined
            ? makeTimeOrderedId(Date.parse(context.now))
            : caseIdOfKey(accountOf(actor), `matter ${key}`)
        const done = await answer({
          ...actOf({ actor, context }, matterCaseId),
          expectedVersion: undefined,
          // A matter made from a key goes on: then only a repeat is meant, never a second beginning.
          decide: (state) =>
            decideAll(options, state, filing ? [begin, filing.command] : [begin], {
              actor,
              now: context.now,
            }),
          ...(filing ? { onRefused: filing.explain } : {}),
        })
        if ('problem' in done) return placeInFiling(done, body.filing)
        return { ...done, status: 201, headers: { location: `/api/v1/matter-cases/${matterCaseId}` } }
      },
      own,
    ),

    implementRoute(operations.getMatterDraft, async ({ params, actor }) => {
      const found = await findMatter(database, actor, params.matterCaseId)
      if (found === undefined) return problem('not-found')
      const saved =
        found.state.status === 'draft'
          ? await findDraft(database, scopeOf(actor), params.matterCaseId)
          : undefined
      if (saved === undefined) return { status: 200, body: { draft: null, savedAt: null, files: [] } }
      const draft = saved.content as z.output<typeof savedMatterDraftSchema>['draft']
      const ids = Object.values(draft?.content.materials ?? {}).flat()
      const uploads =
        ids.length === 0 ? new Map<string, FileReference>() : await files.findUploads(actor, ids)
      const named = [...uploads].map(([fileId, { name, mediaType, size }]) => ({
        fileId,
        name,
        mediaType,
        size,
      }))
      return { status: 200, body: { draft, savedAt: saved.savedAt, files: named } }
    }),

    implementRoute(operations.saveMatterDraft, async ({ params, body, actor, context }) => {
      const found = await findMatter(database, actor, params.matterCaseId)
      if (found === undefined) return problem('not-found')
      if (found.state.status !== 'draft') {
        const { status } = found.state
        return problemFromMatterRejection({ kind: 'matter-not-in-status', command: 'FileMatter', status })
      }
      const { basedOn, ...draft } = body
      const savedAt = await saveDraft(
        database,
        scopeOf(actor),
        params.matterCaseId,
        draft,
        context.now,
        basedOn as Instant | null | undefined,
      )
      return savedAt === undefined ? problem('version-changed') : { status: 200, body: { savedAt } }
    }),

    implementRoute(
      operations.discardMatterDraft,
      ({ params, actor, context }) =>
        answer({
          ...actOf({ actor, context }, params.matterCaseId),
          draft: null,
          decide: async (state) =>
            state === undefined
              ? problem('not-found')
              : decideAll(options, state, [{ type: 'DiscardMatterDraft' }], { actor, now: context.now }),
        }),
      own,
    ),

    implementRoute(
      operations.submitMatterCase,
      async ({ params, body, actor, context }) => {
        const found = await findMatter(database, actor, params.matterCaseId)
        if (found === undefined) return problem('not-found')
        const { state } = found
        const onList = await findPublished(options, state.matter)
        const published = await catalogue.findMatterRevision(state.matter, state.revision)
        // A repeat of what was filed in time gets its first answer.
        const isOpen = state.status === 'draft'
        if (isOpen && (onList === undefined || published === undefined))
          return (await refuseWithdrawnMatter(database, state.matter)) ?? matterNotPublished(state.matter)
        const filing =
          isOpen && published
            ? await prepareFiling(options, {
                actor,
                now: context.now,
                published,
                applicant: state.applicant,
                agent: state.agent,
                filing: body,
                atWindow: state.takenInAt !== undefined,
              })
            : undefined
        if (filing && 'problem' in filing) return filing
        return answer({
          ...actOf({ actor, context }, params.matterCaseId),
          draft: null,
          decide: async (now) =>
            filing === undefined
              ? problemFromMatterRejection({
                  kind: 'matter-not-in-status',
                  command: 'FileMatter',
                  status: now?.status ?? 'none',
                })
              : decideAll(options, now, [filing.command], { actor, now: context.now }),
          ...(filing ? { onRefused: filing.explain } : {}),
        })
      },
      own,
    ),

    implementRoute(
      operations.answerMatterCorrection,
      async ({ params, body, actor, context }) => {
        const found = await findMatter(database, actor, params.matterCaseId)
        if (found === undefined || !isFiledMatter(found.state)) return problem('not-found')
        const changes = await readMatterChanges(
          options,
          { actor, holder: found.state.applicant.subject, now: context.now },
          body,
          found.state.content,
        )
        if (!changes.ok) return problemFromRejection(changes.error)
        const { value } = changes
        return answer({
          ...actOf({ actor, context }, params.matterCaseId),
          decide: async (state, children) => {
            if (state === undefined || !isFiledMatter(state)) return problem('not-found')
            const open = children.filter((child) => child.state.status === 'correction-requested')
            if (open.length === 0) return problemFromMatterRejection({ kind: 'no-correction-open' })
            const content = changeContent(state.content, value)
            const rounds = state.corrections.flatMap(({ round, answeredOn }) =>
              answeredOn === undefined ? [round] : [],
            )
            const changed: Child[] = []
            const refused: RefusedAnswer[] = []
            for (const child of open) {
              const filed = state.items.find(({ item }) => item === child.item)
              assert(filed !== undefined, 'a case of the matter is of one of its items')
              const revision = await catalogue.getRevision(child.state.item, child.state.revision)
              const item = { ...filed, answers: { ...filed.answers, ...value.answers?.[child.item] } }
              const application = buildChildContent(revision, item, { content, records: state.records })
              const party = { subject: state.applicant.subject, now: context.now }
              const promised = { item: child.item, revision, application }
              const excluded = await listExcludedPromises(database, party, promised)
              if (excluded.length > 0) {
                const rejection = { kind: 'invalid-input', problems: excluded } as const
                refused.push({ item: child.item, rejection, revision })
                continue
              }
              const command = { type: 'ResubmitApplication', content: application, jointly: true } as const
              const done = await changeChild(options, child, { actor, now: context.now, command })
              if (done.ok) changed.push(done.value)
              else refused.push({ item: child.item, ...done.error })
            }
            if (refused.length > 0) return explainAnswer(refused)
            const others = children.filter((child) => !open.includes(child))
            const on = getBeijingDate(context.now)
            return {
              events: [{ type: 'JointCorrectionAnswered', rounds, changes: value, on }],
              children: [...others, ...changed],
            }
          },
        })
      },
      own,
    ),

    implementRoute(
      operations.withdrawMatter,
      ({ params, body, actor, context }) =>
        answer({
          ...actOf({ actor, context }, params.matterCaseId),
          decide: async (state, children) => {
            if (state === undefined || !isFiledMatter(state)) return problem('not-found')
            const decided = children.filter((child) => !isWithdrawable(child)).map(({ item }) => item)
            const { items, reason } = body
            const done = await decideAll(
              options,
              state,
              [{ type: 'WithdrawMatter', items, reason, decided }],
              { actor, now: context.now },
            )
            if ('problem' in done) return done
            const withdrawn = new Set(
              done.events.flatMap((event) => (event.type === 'MatterItemsWithdrawn' ? event.items : [])),
            )
            const after: Child[] = []
            for (const child of children) {
              if (!withdrawn.has(child.item)) {
                after.push(child)
                continue
              }
              const command = { type: 'WithdrawApplication', reason } as const
              const changed = await changeChild(options, child, { actor, now: context.now, command })
              if (!changed.ok) return problemFromRejection(changed.error.rejection, changed.error.revision)
              after.push(changed.value)
            }
            return { events: done.events, children: after }
          },
        }),
      own,
    ),

    implementRoute(operations.raiseObjection, async ({ params, body, actor, context }) => {
      // Whoever stands at a window has no account to be told by, so that the clerk takes down how to reach them.
      const objector =
        actor.kind === 'officer'
          ? { by: body.by ?? '', contact: body.contact ?? '' }
          : { by: actor.kind === 'applicant' ? actor.name : '' }
      const task = nameNotice(params)
      const on = getBeijingDate(context.now)
      let objection = 0
      const done = await executeMatterAct(options, {
        matterCaseId: params.matterCaseId,
        actor,
        now: context.now,
        // Notices are public: whoever objects need not be somebody who may read the matter.
        scope: everyRow,
        audit: context.audit,
        decide: async (state, children) => {
          if (state === undefined || !isFiledMatter(state)) return problem('not-found')
          const decided = await decideAll(
            options,
            state,
            [{ type: 'RaiseObjection', task, ...objector, text: body.text }],
            { actor, now: context.now },
          )
          if ('problem' in decided) return decided
          objection = decided.events.find((event) => event.type === 'ObjectionRaised')?.objection ?? 0
          return { events: decided.events, children }
        },
      })
      assert(done !== 'nothing', 'an objection is on record')
      return 'problem' in done ? done : { status: 200, body: { objection, on } }
    }),

    implementRoute(
      operations.answerObjection,
      ({ params, body, actor, context }) =>
        answer({
          ...actOf({ actor, context }, params.matterCaseId),
          decide: async (state, children) => {
            if (state === undefined || !isFiledMatter(state)) return problem('not-found')
            const { upheld, text } = body
            const { objection } = params
            const decided = await decideAll(
              options,
              state,
              [{ type: 'AnswerObjection', task: nameNotice(params), objection, upheld, text }],
              { actor, now: context.now },
            )
            return 'problem' in decided ? decided : { events: decided.events, children }
          },
        }),
      own,
    ),
  ]
}
