import type { ReactElement } from 'react'
import { Button } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { fieldId, findError, useEditor } from '../editor/editor-state.ts'
import styles from '../fields/fields.module.css'
import { ChoiceValue, NumberValue, TextValue, WordValue } from '../fields/value-fields.tsx'
import { isRecord, setAt, valueAt } from '../source/definition-source.ts'
import { offerPromiseWay } from '../source/offer-promise-way.ts'
import { FalsePromiseFields, VerificationFields } from './promise-terms-fields.tsx'
import { describeName } from './text-sections.tsx'

/** Deciding the whole item on a promise (告知承诺制办理): how it is chosen, what is told, promised and verified. */
export function PromiseSection(): ReactElement {
  const editor = useEditor()
  const text = useText()
  if (!isRecord(editor.at(['onPromise']))) {
    return (
      <div className={styles['stack']} id={fieldId(['onPromise'])} tabIndex={-1}>
        <p className={styles['soft']}>
          {text({
            zh: '本事项不实行告知承诺制。设置后，申请人可以在情形引导中选择告知承诺：签署承诺书即可取得决定，审批机关事后核查；选择一般程序的，仍按原流程办理。',
            en: 'The item is not decided on a promise. With it, an applicant may choose to sign a promise and be granted on it, and the authority verifies afterwards; whoever chooses the ordinary way is handled as ever.',
          })}
        </p>
        <div>
          <Button
            size="small"
            isDisabled={!editor.isReadable}
            onPress={() => editor.change((source) => offerPromiseWay(source))}
          >
            {text({ zh: '设置告知承诺制', en: 'Set up the way on a promise' })}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles['stack']} id={fieldId(['onPromise'])} tabIndex={-1}>
      <h3>{text({ zh: '选择方式和适用范围', en: 'How it is chosen' })}</h3>
      <WayChoice />
      <ChoiceValue path={['onPromise', 'decides']} usual="officer" few />
      <TextValue path={['onPromise', 'scope']} required={false} long />
      <NumberValue
        path={['onPromise', 'refuses', 'creditRecordYears']}
        required={false}
        help={{
          zh: '近几年内有未修复信用记录的，不得选择告知承诺；不填写的，只按不适用告知承诺名单和不实承诺记录判断。',
          en: 'Whoever has an unrepaired credit record of the last so many years has the ordinary way; left empty, only the general exclusions hold.',
        }}
      />
      <WordValue path={['onPromise', 'basis']} required={false} placeholder="行政许可法 第三十二条" />
      <h3>{text({ zh: '告知书', en: 'Notice' })}</h3>
      <TextValue path={['onPromise', 'notice', 'conditions']} long />
      <TextValue path={['onPromise', 'notice', 'standards']} long />
      <TextValue path={['onPromise', 'notice', 'consequences']} long />
      <h3>{text({ zh: '承诺书', en: 'Promise' })}</h3>
      <TextValue
        path={['onPromise', 'promises']}
        long
        help={{
          zh: '以申请人的口吻书写，申请人逐字签署。',
          en: 'In the first person; the applicant signs it to the letter.',
        }}
      />
      <h3>{text({ zh: '事中事后核查', en: 'Verification' })}</h3>
      <VerificationFields path={['onPromise']} />
      <FalsePromiseFields path={['onPromise']} />
      <div>
        <Button
          size="small"
          look="quiet"
          isDisabled={!editor.isReadable}
          onPress={() => editor.change((source) => setAt(source, ['onPromise'], undefined))}
        >
          {text({ zh: '取消告知承诺制，只按一般程序办理', en: 'Remove it; the ordinary way only' })}
        </Button>
      </div>
    </div>
  )
}

/** The question of the guidance and the answer by which an applicant chooses the promise. */
function WayChoice(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const situations = editor.at(['situations'])
  const questions = isRecord(situations) ? Object.entries(situations) : []
  const question = editor.at(['onPromise', 'choice', 'question'])
  const options = valueAt(situations, [typeof question === 'string' ? question : '', 'options'])
  const answers =
    options === 'yes-no'
      ? [
          { value: 'yes', label: { zh: '是', en: 'Yes' } },
          { value: 'no', label: { zh: '否', en: 'No' } },
        ]
      : isRecord(options)
        ? Object.entries(options).map(([value, name]) => ({ value, label: describeName(name, value) }))
        : []
  const error = findError(editor.findings, ['onPromise', 'choice'])
  return (
    <div id={fieldId(['onPromise', 'choice'])} tabIndex={-1}>
      <div className={styles['grid']}>
        <ChoiceValue
          path={['onPromise', 'choice', 'question']}
          choices={questions.map(([value, asked]) => ({
            value,
            label: describeName(valueAt(asked, ['ask']), value),
          }))}
        />
        <ChoiceValue path={['onPromise', 'choice', 'option']} choices={answers} />
      </div>
      {error === undefined ? null : <p className={styles['message']}>{text(error)}</p>}
    </div>
  )
}
