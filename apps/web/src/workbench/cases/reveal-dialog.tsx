import { readText } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { api, type ApiProblem, send, toApiProblem } from '../../api/index.ts'
import { readValue } from '../../application/index.ts'
import {
  Button,
  CheckboxField,
  type Choice,
  Dialog,
  FactList,
  ProblemNotice,
  TextField,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { checkReason } from './acts/check-act.ts'
import { type OpenCase, useRefreshCase } from './case-data.ts'

/** Values that the page masks, by the names under which the platform shows them. */
function listMasked({ view, requirements }: OpenCase): Choice[] {
  const form = (requirements?.fields ?? [])
    .filter(
      ({ definition, element }) =>
        (definition.type === 'resident-id' ||
          definition.type === 'phone' ||
          definition.sensitivity === 'sensitive') &&
        view.content?.form[element] !== undefined,
    )
    .map(({ element, definition }): Choice => ({
      value: `form:${element}`,
      label: { zh: `申请表：${readText(definition.label).zh}`, en: `Form: ${readText(definition.label).en}` },
    }))
  return [
    ...(view.applicant.kind === 'person'
      ? [{ value: 'applicant.identifier', label: { zh: '申请人证件号码', en: 'Number of the applicant' } }]
      : []),
    ...(view.contact === null
      ? []
      : [{ value: 'contact.phone', label: { zh: '联系电话', en: 'Telephone of the contact' } }]),
    ...(view.contact?.address === undefined
      ? []
      : [{ value: 'contact.address', label: { zh: '联系地址', en: 'Address of the contact' } }]),
    ...form,
  ]
}

/** Shows personal values in full to who gives a reason; the look and its reason go on the record of the case. */
export function RevealDialog({
  open,
  onClose,
}: {
  readonly open: OpenCase
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const refresh = useRefreshCase(open.view.caseId)
  const choices = listMasked(open)
  const [fields, setFields] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>()

  async function reveal(): Promise<void> {
    setTried(true)
    setProblem(undefined)
    if (fields.length === 0 || checkReason(reason) !== undefined) return
    setPending(true)
    try {
      const answer = await send(
        api.POST('/api/v1/cases/{caseId}/personal-data', {
          params: { path: { caseId: open.view.caseId } },
          body: { fields, reason: reason.trim() },
        }),
      )
      setValues(answer.values)
      void refresh()
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
    }
  }

  const read = (field: string, value: unknown) => {
    const definition = open.revision.elements[field.replace(/^form:/, '')]
    return definition === undefined ? String(value ?? '') : readValue(definition, value, text)
  }

  return (
    <Dialog
      title={{ zh: '查看完整个人信息', en: 'See personal data in full' }}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '关闭', en: 'Close' })}</Button>
          {values === undefined ? (
            <Button look="primary" isPending={pending} onPress={() => void reveal()}>
              {text({ zh: '查看', en: 'Show' })}
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        {text({
          zh: '只查看办理所必需的信息。查看的人员、时间、内容和理由记入办件过程。',
          en: 'Look at no more than the work needs. Who looked, when, at what and why goes on record.',
        })}
      </p>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {values === undefined ? (
        <>
          <CheckboxField
            label={{ zh: '需要查看的信息', en: 'What you need to see' }}
            choices={choices}
            value={fields}
            onChange={setFields}
            error={
              tried && fields.length === 0
                ? { zh: '请选择需要查看的信息。', en: 'Choose what you need to see.' }
                : undefined
            }
          />
          <TextField
            label={{ zh: '理由', en: 'Reason' }}
            long
            value={reason}
            onChange={setReason}
            error={tried ? checkReason(reason) : undefined}
            maxLength={2000}
          />
        </>
      ) : (
        <div role="status">
          <FactList
            facts={Object.entries(values).map(([field, value]) => ({
              name: choices.find((choice) => choice.value === field)?.label ?? field,
              value: <bdi>{read(field, value) || '—'}</bdi>,
            }))}
          />
        </div>
      )}
    </Dialog>
  )
}
