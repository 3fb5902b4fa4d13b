import { type DataElement, openItemNames } from '@tongban/domain'
import { type ReactElement, useMemo } from 'react'
import {
  ApplicationReview,
  fromFiledContent,
  readAnswer,
  readValue,
  RegisterDifferences,
} from '../../application/index.ts'
import { Empty, Notice, PlainTable } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import type { CaseFile } from '../../case/index.ts'
import type { FiledContent, OpenCase } from './case-data.ts'
import { type Difference, listDifferences } from './differences.ts'
import { TableDifference } from './table-difference.tsx'
import styles from './cases.module.css'

/** The application as it was filed; after a correction, first what it says otherwise than before. */
export function FiledForm({ open }: { readonly open: OpenCase }): ReactElement {
  const text = useText()
  const { view, requirements } = open
  const content = useMemo(
    () => (view.content === null ? undefined : fromFiledContent(view.content)),
    [view.content],
  )
  if (view.content === null || content === undefined || requirements === undefined) {
    return (
      <Empty title={{ zh: '申请尚未提交', en: 'The application has not been filed' }}>
        <p>
          {text({
            zh: '申请人提交后，这里显示申请内容。',
            en: 'What it says is shown here once the applicant has filed it.',
          })}
        </p>
      </Empty>
    )
  }
  return (
    <div className={styles['stack']}>
      <PreExamination open={open} />
      <RegisterDifferences
        differences={view.registerDifferences}
        title={{ zh: '与登记信息不一致', en: 'Not what is registered of the applicant' }}
      >
        <p>
          {text({
            zh: '申请人可能近期变更过登记信息，或者本次申请的就是变更；请核对后再作处理，不能仅因此不予受理。',
            en: 'The register may have changed lately, or the change may be what is applied for: look into it; it is no reason by itself to refuse acceptance.',
          })}
        </p>
      </RegisterDifferences>
      {view.notices.map((notice, index) => (
        <NoticeAnswer
          key={notice.on}
          open={open}
          notice={notice}
          after={view.notices[index + 1]?.content ?? view.content}
        />
      ))}
      <ApplicationReview requirements={requirements} content={content} />
    </div>
  )
}

function PreExamination({ open }: { readonly open: OpenCase }): ReactElement | null {
  const text = useText()
  const { preExamination } = open.view
  return preExamination === null ? null : (
    <Notice title={{ zh: '预审意见', en: 'Pre-examination' }}>{text(preExamination.opinion)}</Notice>
  )
}

function NoticeAnswer({
  open,
  notice,
  after,
}: {
  readonly open: OpenCase
  readonly notice: OpenCase['view']['notices'][number]
  readonly after: FiledContent | null
}): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const names = useMemo(() => openItemNames(open.revision), [open.revision])
  if (notice.answeredOn === null) {
    return (
      <Notice
        tone="warn"
        title={{
          zh: `${formatDate(notice.on, 'zh')}已告知补正，期限至${formatDate(notice.due, 'zh')}`,
          en: `Corrections asked for on ${formatDate(notice.on, language)}, due ${formatDate(notice.due, language)}`,
        }}
      >
        <ol>
          {notice.points.map((point) => (
            <li key={point.subject}>
              <strong>{text(names.nameSubject(point.subject))}</strong>：{point.problem} {point.demand}
            </li>
          ))}
        </ol>
      </Notice>
    )
  }
  const differences = after === null ? [] : listDifferences(notice.content, after, notice.changed ?? [])
  const plain = differences.filter((difference) => findTable(open, difference) === undefined)
  const asked = new Set(notice.points.map(({ subject }) => subject))
  const untouched = notice.points.filter(
    ({ subject }) => !differences.some((difference) => difference.subject === subject),
  )
  return (
    <section className={styles['differences']}>
      <h2>
        {text({
          zh: `补正前后对照（${formatDate(notice.answeredOn, 'zh')}补正）`,
          en: `Before and after the correction of ${formatDate(notice.answeredOn, language)}`,
        })}
      </h2>
      {plain.length === 0 ? null : (
        <PlainTable caption={{ zh: '补正前后对照', en: 'Before and after the correction' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '内容', en: 'What' })}</th>
              <th scope="col">{text({ zh: '补正前', en: 'Before' })}</th>
              <th scope="col">{text({ zh: '补正后', en: 'After' })}</th>
            </tr>
          </thead>
          <tbody>
            {plain.map((difference) => (
              <tr key={difference.subject}>
                <th scope="row">
                  {text(names.nameSubject(difference.subject))}
                  {asked.has(difference.subject) ? null : (
                    <span className={styles['flag']}>{text({ zh: '自行变更', en: 'Not asked for' })}</span>
                  )}
                </th>
                <td>
                  <del>
                    <Said open={open} difference={difference} value={difference.before} />
                  </del>
                </td>
                <td>
                  <ins>
                    <Said open={open} difference={difference} value={difference.after} />
                  </ins>
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      {differences.map((difference) => {
        const definition = findTable(open, difference)
        return definition === undefined ? null : (
          <TableDifference
            key={difference.subject}
            name={names.nameSubject(difference.subject)}
            definition={definition}
            before={difference.before}
            after={difference.after}
            isOwnMove={!asked.has(difference.subject)}
          />
        )
      })}
      {untouched.length === 0 ? null : (
        <Notice tone="warn" title={{ zh: '要求补正而没有变化的内容', en: 'Asked for, and still as it was' }}>
          {untouched
            .map(({ subject }) => text(names.nameSubject(subject)))
            .join(text({ zh: '、', en: ', ' }))}
        </Notice>
      )}
    </section>
  )
}

/** The table of the form in which they differ; undefined where it is something else. */
function findTable({ revision }: OpenCase, { subject }: Difference): DataElement | undefined {
  const definition = subject.startsWith('form:')
    ? revision.elements[subject.slice('form:'.length)]
    : undefined
  return definition?.type === 'table' ? definition : undefined
}

/** A value as people read it; that of a file is its name. */
function Said({
  open,
  difference,
  value,
}: {
  readonly open: OpenCase
  readonly difference: Difference
  readonly value: unknown
}): ReactElement {
  const text = useText()
  const { revision } = open
  const at = difference.subject.indexOf(':')
  const [part, id] = [difference.subject.slice(0, at), difference.subject.slice(at + 1)]
  const said = (): string => {
    if (part === 'material') return (value as readonly CaseFile[]).map(({ name }) => name).join('、')
    if (part === 'answer') {
      const definition = revision.definition.situations[id]
      return definition === undefined ? String(value ?? '') : readAnswer(definition, value ?? undefined, text)
    }
    const definition = revision.elements[id]
    return definition === undefined ? String(value ?? '') : readValue(definition, value, text)
  }
  const words = said()
  return words === '' ? (
    <span className={styles['faint']}>{text({ zh: '空', en: 'empty' })}</span>
  ) : (
    <bdi>{words}</bdi>
  )
}
