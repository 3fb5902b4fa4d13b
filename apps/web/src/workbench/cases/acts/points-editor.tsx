import type { Bilingual } from '@tongban/domain'
import { Plus, Trash2 } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import { Button, Notice, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../cases.module.css'
import {
  composePoint,
  type DraftPoint,
  listCommonFaults,
  listNoticeSubjects,
  listStillOpen,
  type NoticeSubject,
} from '../notice-composer.ts'
import type { OpenCase } from '../case-data.ts'

const partNames: Readonly<Record<NoticeSubject['part'], Bilingual>> = {
  materials: { zh: '申请材料', en: 'Documents' },
  form: { zh: '申请表', en: 'Form' },
  answers: { zh: '办理情形', en: 'Situation' },
  conditions: { zh: '受理条件', en: 'Conditions' },
}

const parts = Object.keys(partNames) as NoticeSubject['part'][]

/** The points of a notice, composed from the checklist of this application: one point for each thing. */
export function PointsEditor({
  open,
  points,
  onChange,
  errorOf,
}: {
  readonly open: OpenCase
  readonly points: readonly DraftPoint[]
  readonly onChange: (points: readonly DraftPoint[]) => void
  readonly errorOf: (pointer: string) => Bilingual | undefined
}): ReactElement | null {
  const text = useText()
  const { requirements, revision, view } = open
  const subjects = useMemo(
    () => (requirements === undefined ? [] : listNoticeSubjects(revision.definition, requirements)),
    [revision, requirements],
  )
  const still = listStillOpen(view.notices)
  const [shown, setShown] = useState<NoticeSubject['part']>('materials')
  const missing = (subject: NoticeSubject) =>
    subject.part === 'materials' &&
    (view.content?.materials[subject.subject.slice('material:'.length)] ?? []).length === 0
  if (requirements === undefined) return null
  const add = (subject: NoticeSubject, fault?: string) => onChange([...points, composePoint(subject, fault)])
  const replace = (index: number, change: Partial<DraftPoint>) =>
    onChange(points.map((point, at) => (at === index ? { ...point, ...change } : point)))
  return (
    <div className={styles['composer']}>
      <section aria-label={text({ zh: '核对清单', en: 'Checklist' })} className={styles['checklist']}>
        <div
          role="group"
          aria-label={text({ zh: '清单部分', en: 'Part of the checklist' })}
          className={styles['segments']}
        >
          {parts
            .filter((part) => subjects.some((subject) => subject.part === part))
            .map((part) => (
              <button key={part} type="button" aria-pressed={shown === part} onClick={() => setShown(part)}>
                {text(partNames[part])}
              </button>
            ))}
        </div>
        <ul className={styles['plainList']}>
          {subjects
            .filter(({ part }) => part === shown)
            .map((subject) => {
              const taken = points.some((point) => point.subject === subject.subject)
              const closed = still !== undefined && !still.has(subject.subject)
              return (
                <li key={subject.subject} className={styles['checklistEntry']} data-taken={taken}>
                  <p className={styles['checklistName']}>
                    {text(subject.name)}
                    {missing(subject) ? (
                      <span className={styles['flag']}>{text({ zh: '未提交', en: 'Not supplied' })}</span>
                    ) : null}
                  </p>
                  {subject.standard === undefined ? null : (
                    <p className={styles['faint']}>
                      {text({ zh: '受理标准：', en: 'Standard: ' })}
                      {text(subject.standard)}
                    </p>
                  )}
                  {taken ? (
                    <p className={styles['faint']}>{text({ zh: '已列入告知内容', en: 'In the notice' })}</p>
                  ) : (
                    <div className={styles['faults']} role="group" aria-label={text(subject.name)}>
                      {listCommonFaults(subject.part).map(({ fault, label }) => (
                        <Button key={fault} size="small" onPress={() => add(subject, fault)}>
                          <Plus size="0.875rem" aria-hidden />
                          {text(label)}
                        </Button>
                      ))}
                      <Button size="small" look="quiet" onPress={() => add(subject)}>
                        {text({ zh: '其他问题', en: 'Something else' })}
                      </Button>
                    </div>
                  )}
                  {closed && !taken ? (
                    <p className={styles['warned']}>
                      {text({
                        zh: '首次告知时未提出，一般不得再要求补正。',
                        en: 'Not in the first notice; it can usually not be demanded now.',
                      })}
                    </p>
                  ) : null}
                </li>
              )
            })}
        </ul>
      </section>
      <section className={styles['points']} aria-label={text({ zh: '告知内容', en: 'Points of the notice' })}>
        <h3>
          {text({ zh: `告知内容（${points.length} 条）`, en: `Points of the notice (${points.length})` })}
        </h3>
        {points.length === 0 ? (
          <Notice>
            {text({
              zh: '从核对清单中选择需要补正的内容，文字可以修改。',
              en: 'Choose from the checklist what must be mended; the words can be changed.',
            })}
          </Notice>
        ) : null}
        {points.map((point, index) => {
          const subject = subjects.find((one) => one.subject === point.subject)
          const name = subject?.name ?? { zh: point.subject, en: point.subject }
          return (
            <fieldset key={point.subject} className={styles['point']}>
              <legend>
                {index + 1}. {text(name)}
              </legend>
              <TextField
                label={{ zh: '存在的问题', en: 'What is wrong' }}
                long
                value={point.problem}
                onChange={(problem) => replace(index, { problem })}
                error={errorOf(`/points/${index}/problem`) ?? errorOf(`/points/${index}/subject`)}
                maxLength={1000}
              />
              <TextField
                label={{ zh: '补正要求', en: 'How to put it right' }}
                long
                value={point.demand}
                onChange={(demand) => replace(index, { demand })}
                error={errorOf(`/points/${index}/demand`)}
                maxLength={1000}
              />
              <TextField
                label={{ zh: '依据', en: 'Article' }}
                required={false}
                value={point.basis}
                onChange={(basis) => replace(index, { basis })}
                error={errorOf(`/points/${index}/basis`)}
                maxLength={200}
              />
              <Button
                size="small"
                aria-label={text({ zh: `移除：${name.zh}`, en: `Remove: ${name.en}` })}
                onPress={() => onChange(points.filter((_, at) => at !== index))}
              >
                <Trash2 size="1rem" aria-hidden />
                {text({ zh: '移除', en: 'Remove' })}
              </Button>
            </fieldset>
          )
        })}
      </section>
    </div>
  )
}
