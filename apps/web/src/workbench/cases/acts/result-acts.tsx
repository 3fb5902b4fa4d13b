import { listDeclaredFields, readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { readValue } from '../../../application/index.ts'
import { ValueField } from '../../../application/value-field.tsx'
import { deliveryNames } from '../../../case/index.ts'
import { FactList, RadioField, SelectField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import { ReasonField } from './reason-field.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

/** Makes out the licence; what no form of the item asks for is the authority's to give. */
export function IssueLicenceAct(props: ActProps): ReactElement {
  const text = useText()
  const { view, revision } = props.open
  const form = useActForm<Readonly<Record<string, unknown>>>(props, 'IssueLicence', {})
  const assigned = form.draft
  const type = revision.licence
  const asked = new Set(listDeclaredFields(revision.definition).map(({ element }) => element))
  const own = (type?.fields ?? []).filter((element) => !asked.has(element))
  const known = (type?.fields ?? []).filter((element) => asked.has(element))
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '制发证照', en: 'Issue the licence' }}
      submit={{ zh: '制发', en: 'Issue' }}
      told={{ zh: '证照已制发。', en: 'The licence is issued.' }}
      lead={
        <>
          <p>
            {text({
              zh: `将制发《${type === undefined ? '' : readText(type.name).zh}》电子证照，编号自动取得。`,
              en: `Makes out: ${type === undefined ? '' : readText(type.name).en}. Its number is taken by itself.`,
            })}
          </p>
          <FactList
            facts={known.flatMap((element) => {
              const definition = revision.elements[element]
              return definition === undefined || definition.type === 'table'
                ? []
                : [
                    {
                      name: readText(definition.label),
                      value: readValue(definition, view.content?.form[element], text),
                    },
                  ]
            })}
          />
        </>
      }
      check={() =>
        pointTo(
          ...own.map(
            (element) =>
              [
                `/assigned/${element}`,
                String(assigned[element] ?? '').trim() === ''
                  ? { zh: '请填写由发证机关赋予的内容。', en: 'The authority gives this; fill it in.' }
                  : undefined,
              ] as const,
          ),
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/licence', {
            params,
            body: { assigned: { ...assigned } },
          }),
        )
      }
    >
      {(errorOf) =>
        own.map((element) => {
          const definition = revision.elements[element]
          return definition === undefined ? null : (
            <ValueField
              key={element}
              id={`assigned-${element.replaceAll('.', '-')}`}
              definition={definition}
              value={assigned[element]}
              onChange={(value) => form.set({ [element]: value })}
              onLeave={() => undefined}
              required
              error={errorOf(`/assigned/${element}`)}
            />
          )
        })
      }
    </ActDialog>
  )
}

export function DeliverAct(props: ActProps): ReactElement {
  const text = useText()
  const { view, revision } = props.open
  const offered =
    view.decision?.outcome === 'granted'
      ? revision.definition.result.delivery
      : (['window', 'post', 'electronic'] as const)
  const wanted =
    view.delivery !== null && offered.some((way) => way === view.delivery) ? view.delivery : offered[0]
  const form = useActForm(props, 'DeliverResult', {
    way: wanted as string,
    recipient: view.applicant.name,
    consignment: '',
  })
  const { draft, set } = form
  const build = () => ({
    way: draft.way as 'window' | 'post' | 'electronic',
    recipient: draft.recipient.trim(),
    ...(draft.way === 'post' ? { consignment: draft.consignment.trim() } : {}),
  })
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '送达', en: 'Deliver the result' }}
      submit={{ zh: '确认送达', en: 'Confirm the delivery' }}
      told={{ zh: '已送达，送达回证正在生成。', en: 'Delivered; the receipt of service is being made out.' }}
      lead={
        view.delivery === null
          ? undefined
          : text({
              zh: `申请人选择的送达方式：${deliveryNames[view.delivery]?.zh ?? view.delivery}。`,
              en: `The applicant chose: ${deliveryNames[view.delivery]?.en ?? view.delivery}.`,
            })
      }
      check={() =>
        pointTo(
          ['/recipient', checkFilled(draft.recipient)],
          ['/consignment', draft.way === 'post' ? checkFilled(draft.consignment) : undefined],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/delivery', {
            params,
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'DeliverResult', ...build() })}
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '送达方式', en: 'Way' }}
            choices={offered.map((way) => ({ value: way, label: deliveryNames[way] ?? way }))}
            value={draft.way}
            onChange={(way) => set({ way })}
            error={errorOf('/way')}
          />
          <TextField
            label={{ zh: '受送达人（签收人）', en: 'Who receives it' }}
            value={draft.recipient}
            onChange={(recipient) => set({ recipient })}
            error={errorOf('/recipient')}
            maxLength={100}
          />
          {draft.way === 'post' ? (
            <TextField
              label={{ zh: '邮件号', en: 'Number of the consignment' }}
              value={draft.consignment}
              onChange={(consignment) => set({ consignment })}
              error={errorOf('/consignment')}
              maxLength={60}
            />
          ) : null}
        </>
      )}
    </ActDialog>
  )
}

/** A slip of the pen in what was decided, mended on record. */
export function ClericalCorrectionAct(props: ActProps): ReactElement {
  const text = useText()
  const { view, requirements } = props.open
  const fields = (requirements?.fields ?? []).filter(({ definition }) => definition.type !== 'table')
  const form = useActForm(props, 'CorrectClericalError', {
    element: '',
    to: '' as unknown,
    reason: '',
  })
  const { draft, set } = form
  const chosen = fields.find(({ element }) => element === draft.element)
  const build = () => ({ element: draft.element, to: draft.to, reason: draft.reason.trim() })
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '更正笔误', en: 'Correct a clerical error' }}
      submit={{ zh: '更正', en: 'Correct it' }}
      told={{ zh: '已更正，更正通知书正在生成。', en: 'Corrected; the notice is being made out.' }}
      lead={text({
        zh: '仅限文字、数字等书写错误，不得改变决定的实质内容。原内容保留在案。',
        en: 'For slips of the pen only, not for what was decided. What stood there before stays on record.',
      })}
      check={() =>
        pointTo(
          [
            '/element',
            chosen === undefined ? { zh: '请选择要更正的内容。', en: 'Choose what is wrong.' } : undefined,
          ],
          [
            '/to',
            String(draft.to ?? '').trim() === ''
              ? { zh: '请填写正确的内容。', en: 'Give the right value.' }
              : undefined,
          ],
          ['/reason', checkReason(draft.reason)],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/clerical-correction', {
            params,
            body: build(),
          }),
        )
      }
      preview={() => ({ command: 'CorrectClericalError', ...build() })}
    >
      {(errorOf) => (
        <>
          <SelectField
            id="wrong-field"
            label={{ zh: '要更正的内容', en: 'What is wrong' }}
            value={draft.element}
            onChange={(element) => set({ element, to: '' })}
            choices={fields.map(({ element, definition }) => ({
              value: element,
              label: readText(definition.label),
            }))}
            error={errorOf('/element')}
          />
          {chosen === undefined ? null : (
            <>
              <p>
                {text({ zh: '现为：', en: 'It now says: ' })}
                <bdi>{readValue(chosen.definition, view.content?.form[chosen.element], text) || '—'}</bdi>
              </p>
              <ValueField
                id="right-value"
                definition={{ ...chosen.definition, label: { zh: '更正为', en: 'It is to say' } }}
                value={draft.to}
                onChange={(to) => set({ to })}
                onLeave={() => undefined}
                required
                error={errorOf('/to')}
              />
            </>
          )}
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}
