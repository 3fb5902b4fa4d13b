import { type Bilingual, type ItemRevision, openItemNames, readText } from '@tongban/domain'
import { Plus, Trash2 } from 'lucide-react'
import { type ReactElement, useId, useState } from 'react'
import type { Content } from '../../application/index.ts'
import { Button, Dialog, SelectField, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useFocusOnErrors } from '../../session/forms.ts'
import { type CorrectionPoint, listNoticeSubjects } from './intake.ts'
import styles from './window.module.css'

export interface NoticeDialogProps {
  readonly revision: ItemRevision
  readonly content: Content
  /** What stands in the notice already. */
  readonly points: readonly CorrectionPoint[]
  /** What the button does. */
  readonly confirm: Bilingual
  readonly pending: boolean
  readonly onClose: () => void
  readonly onConfirm: (points: readonly CorrectionPoint[]) => void
}

/** The one notice: what is missing stands in it already, the clerk adds and words it. */
export function NoticeDialog(props: NoticeDialogProps): ReactElement {
  const { revision, content, pending, onClose, onConfirm } = props
  const text = useText()
  const [points, setPoints] = useState(props.points)
  const [attempt, setAttempt] = useState(0)
  const form = useFocusOnErrors(attempt)
  const formId = useId()
  const names = openItemNames(revision)
  const subjects = listNoticeSubjects(revision, content)
  const free = subjects.filter((subject) => !points.some((point) => point.subject === subject))
  const { days } = revision.definition.correction
  const isWrong = (value: string) => attempt > 0 && value.trim() === ''

  function change(index: number, edit: Partial<CorrectionPoint>): void {
    setPoints((before) => before.map((point, place) => (place === index ? { ...point, ...edit } : point)))
  }

  function confirm(): void {
    const complete = points.every(({ problem, demand }) => problem.trim() !== '' && demand.trim() !== '')
    if (complete) onConfirm(points)
    else setAttempt((before) => before + 1)
  }

  return (
    <Dialog
      title={{ zh: '补正材料一次性告知', en: 'One-time notice' }}
      open
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '返回修改', en: 'Back' })}</Button>
          <Button
            look="primary"
            type="submit"
            form={formId}
            isPending={pending}
            isDisabled={points.length === 0}
          >
            {text(props.confirm)}
          </Button>
        </>
      }
    >
      <p>
        {text({
          zh: `请一次性写明全部需要补正的内容；之后不得再要求补正本次已能发现的内容。申请人应在 ${days} 个工作日内补正。`,
          en: `Say all that must be mended at once; what could be seen now cannot be asked later. The applicant has ${days} working days.`,
        })}
      </p>
      <form
        ref={form}
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          confirm()
        }}
      >
        <ol className={styles['points']}>
          {points.map((point, index) => (
            <li key={point.subject} className={styles['point']}>
              <div className={styles['paperHead']}>
                <h3>{text(names.nameSubject(point.subject))}</h3>
                <Button
                  size="small"
                  look="quiet"
                  onPress={() => setPoints((before) => before.filter((one) => one !== point))}
                  aria-label={text({
                    zh: `删除：${names.nameSubject(point.subject).zh}`,
                    en: `Remove: ${names.nameSubject(point.subject).en}`,
                  })}
                >
                  <Trash2 size="1rem" aria-hidden />
                  {text({ zh: '删除', en: 'Remove' })}
                </Button>
              </div>
              <div className={styles['grid']}>
                <TextField
                  label={{ zh: '存在的问题', en: 'What is wrong' }}
                  value={point.problem}
                  maxLength={1000}
                  onChange={(problem) => change(index, { problem })}
                  error={
                    isWrong(point.problem)
                      ? { zh: '请写明存在的问题。', en: 'Say what is wrong.' }
                      : undefined
                  }
                />
                <TextField
                  label={{ zh: '补正要求', en: 'What is asked' }}
                  value={point.demand}
                  maxLength={1000}
                  onChange={(demand) => change(index, { demand })}
                  error={
                    isWrong(point.demand) ? { zh: '请写明补正要求。', en: 'Say what is asked.' } : undefined
                  }
                />
              </div>
            </li>
          ))}
        </ol>
      </form>
      {points.length === 0 ? (
        <p role="alert">
          {text({
            zh: '请至少选择一项需要补正的内容；材料齐全的应当受理。',
            en: 'Choose at least one thing to be mended; what is complete is accepted.',
          })}
        </p>
      ) : null}
      {free.length === 0 ? null : (
        <SelectField
          id="notice-add"
          label={{ zh: '增加补正内容', en: 'Add something' }}
          required={false}
          placeholder={{ zh: '选择填写项、材料或者条件', en: 'Choose a field, material or condition' }}
          value=""
          choices={free.map((subject) => ({ value: subject, label: shorten(names.nameSubject(subject)) }))}
          onChange={(subject) => {
            if (subject !== '') setPoints((before) => [...before, { subject, problem: '', demand: '' }])
          }}
        />
      )}
      <p className={styles['faint']}>
        <Plus size="1em" aria-hidden />{' '}
        {text({
          zh: `告知书由${readText(revision.authority.name).zh}盖章，可当场打印。`,
          en: `The notice carries the seal of ${readText(revision.authority.name).en} and can be printed at once.`,
        })}
      </p>
    </Dialog>
  )
}

/** Conditions are whole sentences. */
const lettersMaximum = 60

function shorten(name: { readonly zh: string; readonly en: string }) {
  const cut = (text: string) => (text.length > lettersMaximum ? `${text.slice(0, lettersMaximum)}…` : text)
  return { zh: cut(name.zh), en: cut(name.en) }
}
