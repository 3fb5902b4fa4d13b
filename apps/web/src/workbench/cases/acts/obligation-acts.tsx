import { findCommitment, listMaterialDemands, readText, wholeItem } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { type Attachment, Attachments } from './attachments.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import {
  ObligationChoice,
  beginChoice,
  checkChoice,
  listMaterials,
  promiseLabel,
} from './obligation-choice.tsx'
import { ReasonField } from './reason-field.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

/** At the counter: what the applicant brings of what it promised to supply later. */
export function SupplyMaterialAct(props: ActProps): ReactElement {
  const text = useText()
  const materials = listMaterials(props.open, 'supply-material')
  const form = useActForm(props, 'SupplyMaterial', {
    ...beginChoice(materials),
    files: [] as readonly Attachment[],
    originals: '',
    copies: '',
  })
  const { draft, set, change } = form
  const originals = Number(draft.originals || 0)
  const copies = Number(draft.copies || 0)
  const isNumber = (value: string) => /^\d{0,2}$/.test(value.trim())
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '补交容缺材料', en: 'Supply a material' }}
      submit={{ zh: '登记补交', en: 'Enter it' }}
      told={{ zh: '补交材料已登记，请审核。', en: 'Entered; it waits to be examined.' }}
      lead={text({
        zh: '申请人到窗口补交的，登记收到的材料；申请人也可以在“我的办件”中自行上传。',
        en: 'Enter what the applicant brings to the window; it can also be uploaded under my cases.',
      })}
      check={() =>
        pointTo(
          ...checkChoice(draft),
          [
            '/files',
            draft.files.length === 0 && originals + copies === 0
              ? { zh: '请上传文件，或者登记纸质材料的份数。', en: 'Upload a file or enter the papers.' }
              : undefined,
          ],
          [
            '/paper/originals',
            isNumber(draft.originals) ? undefined : { zh: '请填写份数。', en: 'Give a number.' },
          ],
          [
            '/paper/copies',
            isNumber(draft.copies) ? undefined : { zh: '请填写份数。', en: 'Give a number.' },
          ],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/materials/{material}/supply', {
            params: { path: { ...path, material: draft.material }, header },
            body: {
              files: draft.files.map(({ id }) => id),
              ...(originals + copies === 0 ? {} : { paper: { originals, copies, originalSeen: false } }),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <ObligationChoice {...{ materials, draft, set, errorOf }} />
          <TextField
            label={{ zh: '收取原件份数', en: 'Originals taken in' }}
            required={false}
            value={draft.originals}
            onChange={(value) => set({ originals: value })}
            error={errorOf('/paper/originals')}
          />
          <TextField
            label={{ zh: '收取复印件份数', en: 'Copies taken in' }}
            required={false}
            value={draft.copies}
            onChange={(value) => set({ copies: value })}
            error={errorOf('/paper/copies')}
          />
          <Attachments
            label={{ zh: '扫描件', en: 'Scans' }}
            files={draft.files}
            onChange={(edit) => change((before) => ({ ...before, files: edit(before.files) }))}
            error={errorOf('/files')}
          />
        </>
      )}
    </ActDialog>
  )
}

export function ExamineMaterialAct(props: ActProps): ReactElement {
  const text = useText()
  const materials = listMaterials(props.open, 'examine-material')
  const form = useActForm(props, 'ExamineSuppliedMaterial', {
    ...beginChoice(materials),
    reason: '',
  })
  const { draft, set } = form
  const refused = draft.outcome === 'not-in-order'
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '审核补交材料', en: 'Examine a supplied material' }}
      submit={{ zh: '提交审核结果', en: 'Enter the result' }}
      told={{ zh: '补交材料已审核。', en: 'The supplied material was examined.' }}
      lead={text({
        zh: '补交的材料在“材料”页中查看。不符合要求的，申请人可以在五个工作日内重新补交。',
        en: 'See it under the materials. Where it is not in order, another may come within five working days.',
      })}
      check={() =>
        pointTo(...checkChoice(draft, '/outcome'), [
          '/reason',
          refused ? checkReason(draft.reason) : undefined,
        ])
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/materials/{material}/examination', {
            params: { path: { ...path, material: draft.material }, header },
            body: {
              outcome: refused ? 'not-in-order' : 'in-order',
              ...(refused ? { reason: draft.reason.trim() } : {}),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <ObligationChoice
            {...{ materials, draft, set, errorOf }}
            outcome={{
              at: '/outcome',
              label: { zh: '审核结果', en: 'Result' },
              choices: [
                { value: 'in-order', label: { zh: '符合要求', en: 'In order' } },
                { value: 'not-in-order', label: { zh: '不符合要求', en: 'Not in order' } },
              ],
            }}
          />
          {refused ? (
            <ReasonField
              form={form}
              errorOf={errorOf}
              label={{ zh: '不符合要求的理由（告知申请人）', en: 'Why not (told to the applicant)' }}
            />
          ) : null}
        </>
      )}
    </ActDialog>
  )
}

export function VerifyPromiseAct(props: ActProps): ReactElement {
  const materials = listMaterials(props.open, 'verify-promise')
  const form = useActForm(props, 'VerifyPromise', {
    ...beginChoice(materials),
    finding: '',
    attachments: [] as readonly Attachment[],
  })
  const { draft, set, change } = form
  const promise = props.open.view.obligations.find(
    ({ kind, material }) => kind === 'verify-promise' && material === draft.material,
  )?.promise
  const isFalse = draft.outcome === 'false'
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '核查承诺', en: 'Verify a promise' }}
      submit={{ zh: '提交核查结果', en: 'Enter the result' }}
      told={{ zh: '核查结果已登记。', en: 'The result is entered.' }}
      danger={isFalse}
      lead={
        <>
          <blockquote>{promise}</blockquote>
          <Examined open={props.open} material={draft.material} />
        </>
      }
      check={() =>
        pointTo(...checkChoice(draft, '/outcome'), [
          '/finding',
          isFalse ? checkReason(draft.finding) : checkFilled(draft.finding),
        ])
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/promises/{material}/verification', {
            params: { path: { ...path, material: draft.material }, header },
            body: {
              outcome: isFalse ? 'false' : 'kept',
              finding: draft.finding.trim(),
              attachments: draft.attachments.map(({ id }) => id),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <ObligationChoice
            {...{ materials, draft, set, errorOf }}
            label={promiseLabel}
            outcome={{
              at: '/outcome',
              label: { zh: '核查结果', en: 'Result' },
              choices: [
                { value: 'kept', label: { zh: '属实', en: 'Kept' } },
                { value: 'false', label: { zh: '不实', en: 'False' } },
              ],
            }}
          />
          <TextField
            label={{ zh: '核查情况', en: 'What was found, and how' }}
            long
            value={draft.finding}
            onChange={(finding) => set({ finding })}
            error={errorOf('/finding')}
            maxLength={2000}
          />
          <Attachments
            label={{ zh: '核查笔录、照片', en: 'Records and photographs' }}
            files={draft.attachments}
            onChange={(edit) => change((before) => ({ ...before, attachments: edit(before.attachments) }))}
            error={errorOf('/attachments')}
          />
        </>
      )}
    </ActDialog>
  )
}

/** What the item says that is to be verified (核查内容), where it says so. */
function Examined({
  open: { revision },
  material,
}: Pick<ActProps, 'open'> & { readonly material: string }): ReactElement | null {
  const text = useText()
  const { definition } = revision
  const commitment = listMaterialDemands(definition).find(({ demand }) => demand.material === material)
    ?.demand.commitment
  const terms = material === wholeItem ? definition.onPromise : findCommitment(revision, commitment)
  const examines = terms?.verify.examines ?? []
  if (examines.length === 0) return null
  return (
    <>
      <p>{text({ zh: '核查内容：', en: 'To be verified:' })}</p>
      <ul>
        {examines.map((entry) => {
          const words = readText(entry)
          return <li key={words.zh}>{text(words)}</li>
        })}
      </ul>
    </>
  )
}

export function ConcludePromiseAct(props: ActProps): ReactElement {
  const text = useText()
  const materials = listMaterials(props.open, 'answer-false-promise')
  const form = useActForm(props, 'ConcludeFalsePromise', {
    ...beginChoice(materials),
    reason: '',
  })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '处理不实承诺', en: 'Conclude on a false promise' }}
      submit={{ zh: '登记处理结果', en: 'Enter the conclusion' }}
      told={{ zh: '处理结果已登记。', en: 'The conclusion is entered.' }}
      lead={text({
        zh: '撤销许可的，请先在证照页面作出撤销决定，再在这里登记。',
        en: 'Where the permission is set aside, revoke the licence on its own page first, then say so here.',
      })}
      check={() => pointTo(...checkChoice(draft, '/conclusion'), ['/reason', checkReason(draft.reason)])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/promises/{material}/conclusion', {
            params: { path: { ...path, material: draft.material }, header },
            body: {
              conclusion: draft.outcome === 'revoked' ? 'revoked' : 'rectified',
              reason: draft.reason.trim(),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <ObligationChoice
            {...{ materials, draft, set, errorOf }}
            label={promiseLabel}
            outcome={{
              at: '/conclusion',
              label: { zh: '处理结果', en: 'Conclusion' },
              choices: [
                { value: 'revoked', label: { zh: '许可已经撤销', en: 'The permission was set aside' } },
                { value: 'rectified', label: { zh: '申请人已经整改到位', en: 'The matter was put right' } },
              ],
            }}
          />
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}
