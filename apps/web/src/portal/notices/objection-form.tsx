import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useRef, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import { Button, ProblemNotice, TextField, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { keepObjection, readObjection } from './kept-objection.ts'
import styles from './notices.module.css'

export interface Raised {
  readonly objection: number
  readonly on: string
}

export interface ObjectionFormProps {
  readonly matterCaseId: string
  readonly notice: string
  /** A clerk takes down what somebody says at the window. */
  readonly forOthers: boolean
  /** Of the account. */
  readonly name: string
  readonly onRaised: (raised: Raised) => void
}

/** Who objects and why, with what proves it. What is written stays in this tab until it was sent. */
export function ObjectionForm(props: ObjectionFormProps): ReactElement {
  const { matterCaseId, notice, forOthers, name, onRaised } = props
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const [key, setKey] = useState(makeKey)
  const [written, setWritten] = useState(() => readObjection(matterCaseId, notice))
  const [tried, setTried] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const { by, contact, reason } = written
  const told = (pointer: string) => problem?.errors.find((error) => error.pointer === pointer)?.message

  function change(changed: Partial<typeof written>): void {
    const next = { ...written, ...changed }
    setWritten(next)
    keepObjection(matterCaseId, notice, next)
    // Another text is another act; a key answers for the one that it was sent with.
    setKey(makeKey())
  }

  async function raise(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (pending) return
    setTried(true)
    const wrong = [
      ...(forOthers && by.trim() === '' ? ['objection-by'] : []),
      ...(forOthers && contact.trim() === '' ? ['objection-contact'] : []),
      ...(reason.trim() === '' ? ['objection-text'] : []),
    ][0]
    if (wrong !== undefined) {
      form.current?.querySelector<HTMLElement>(`#${wrong}`)?.focus()
      return
    }
    setPending(true)
    setProblem(undefined)
    try {
      const raised = await send(
        api.POST('/api/v1/matter-notices/{matterCaseId}/{notice}/objections', {
          params: { path: { matterCaseId, notice }, header: { 'Idempotency-Key': key } },
          body: { text: reason.trim(), ...(forOthers ? { by: by.trim(), contact: contact.trim() } : {}) },
        }),
      )
      keepObjection(matterCaseId, notice, undefined)
      announce({ zh: '异议已提交。', en: 'Your objection was received.' })
      onRaised(raised)
      await queries.invalidateQueries({ queryKey: ['matter-notices'] })
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
    }
  }

  return (
    <form ref={form} className={styles['stack']} noValidate onSubmit={(event) => void raise(event)}>
      {forOthers ? (
        <>
          <TextField
            id="objection-by"
            label={{ zh: '异议人姓名或者名称', en: 'Who objects' }}
            help={{
              zh: '窗口代为登记：填写到场人的姓名或者单位名称。',
              en: 'Taken down at the window: the name of the person or organisation.',
            }}
            maxLength={100}
            value={by}
            onChange={(value) => change({ by: value })}
            error={
              tried && by.trim() === ''
                ? { zh: '请填写异议人的姓名或者名称。', en: 'Give the name of who objects.' }
                : told('/by')
            }
          />
          <TextField
            id="objection-contact"
            label={{ zh: '联系方式', en: 'How to reach them' }}
            help={{
              zh: '电话或者通信地址。异议人没有平台账号，公示机关按此告知答复；不向申请人公开。',
              en: 'Telephone or postal address. The authority tells the answer by it; the applicant does not learn it.',
            }}
            maxLength={200}
            value={contact}
            onChange={(value) => change({ contact: value })}
            error={
              tried && contact.trim() === ''
                ? { zh: '请填写异议人的联系方式。', en: 'Say how to reach who objects.' }
                : told('/contact')
            }
          />
        </>
      ) : (
        <p>
          {text({ zh: '异议人：', en: 'Who objects: ' })}
          <bdi>{name}</bdi>
        </p>
      )}
      <TextField
        id="objection-text"
        label={{ zh: '异议理由和证据', en: 'Reasons and evidence' }}
        help={{
          zh: '写明对什么有异议、事实和理由、有哪些证据（如合同、欠条、判决书的名称和日期）。',
          en: 'What you object to, the facts and reasons, and the evidence you have (contracts, judgments, with their dates).',
        }}
        long
        maxLength={2000}
        value={reason}
        onChange={(value) => change({ reason: value })}
        error={
          tried && reason.trim() === ''
            ? { zh: '请写明异议的理由和证据。', en: 'Give your reasons and evidence.' }
            : told('/text')
        }
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <Button type="submit" look="primary" isPending={pending}>
        {text({ zh: '提交异议', en: 'Send the objection' })}
      </Button>
    </form>
  )
}
