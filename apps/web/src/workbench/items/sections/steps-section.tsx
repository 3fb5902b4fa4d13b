import { type ReactElement, useState } from 'react'
import { Button } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { fieldId, useEditor } from '../editor/editor-state.ts'
import { saveFile } from '../../../device/save-file.ts'
import { ConditionValue } from '../fields/condition-value.tsx'
import { EntryList } from '../fields/entry-list.tsx'
import styles from '../fields/fields.module.css'
import {
  BasesValue,
  ChoiceValue,
  NumberValue,
  TextValue,
  WordValue,
  YesNoValue,
} from '../fields/value-fields.tsx'
import { describeSteps } from '../plan/describe-steps.ts'
import { StepPlanDiagram } from '../plan/step-plan-diagram.tsx'
import { writeBpmn } from '../plan/write-bpmn.ts'
import { isRecord, type Path, valueAt } from '../source/definition-source.ts'
import { ChecksFields } from './checks-fields.tsx'
import { RemoteFields } from './remote-fields.tsx'
import { EntryName, useRegistryChoices } from './text-sections.tsx'

const newStep = {
  step: 'review',
  name: { zh: '审查', en: 'Review' },
  does: 'review',
  duty: 'document-reviewer',
  limit: 1,
}

/** The stages in order, drawn and as fields; several steps may stand side by side in one stage. */
export function StepsSection(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const focus = (path: Path) => {
    const element = document.getElementById(fieldId(path))
    element?.scrollIntoView({ block: 'start', behavior: 'smooth' })
    element?.focus({ preventScroll: true })
  }
  const exportBpmn = () => {
    const item = String(editor.at(['item']) ?? 'item')
    const { name, stages } = describeSteps(editor.value, editor.names)
    saveFile(`${item}.bpmn`, 'application/xml', writeBpmn({ item, name, stages }))
  }
  return (
    <div className={styles['stack']}>
      <StepPlanDiagram definition={editor.value} names={editor.names} onChoose={focus} />
      <div className={styles['tools']}>
        <Button size="small" onPress={exportBpmn}>
          {text({ zh: '导出流程图（BPMN 2.0）', en: 'Export as BPMN 2.0' })}
        </Button>
      </div>
      <EntryList
        path={['steps']}
        entryName={{ zh: '阶段', en: 'stage' }}
        renderTitle={(entry, index) => <StageTitle entry={entry} index={index} />}
        create={() => newStep}
      >
        {(path, entry) => <StageFields path={path} entry={entry} />}
      </EntryList>
      <h3>{text({ zh: '不适用缺席默认', en: 'Silence never counts' })}</h3>
      <BasesValue path={['silenceForbidden', 'basis']} required={false} />
    </div>
  )
}

function StageTitle({ entry, index }: { readonly entry: unknown; readonly index: number }): ReactElement {
  const text = useText()
  const parallel = valueAt(entry, ['parallel'])
  if (!Array.isArray(parallel)) {
    return (
      <>
        {index + 1}. <EntryName value={valueAt(entry, ['name'])} />
      </>
    )
  }
  return (
    <>
      {text({
        zh: `${index + 1}. 并行办理（${parallel.length}个环节）`,
        en: `${index + 1}. Side by side (${parallel.length} steps)`,
      })}
    </>
  )
}

function StageFields({ path, entry }: { readonly path: Path; readonly entry: unknown }): ReactElement {
  const editor = useEditor()
  const text = useText()
  const parallel = valueAt(entry, ['parallel'])
  if (!Array.isArray(parallel)) {
    return (
      <>
        <StepFields path={path} />
        <div>
          <Button
            size="small"
            look="quiet"
            isDisabled={!editor.isReadable}
            onPress={() => editor.set(path, { parallel: [entry, { ...newStep, step: 'joint-review' }] })}
          >
            {text({ zh: '改为并行办理', en: 'Make it several side by side' })}
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <EntryList
        path={[...path, 'parallel']}
        entryName={{ zh: '并行环节', en: 'step side by side' }}
        renderTitle={(step) => <EntryName value={valueAt(step, ['name'])} />}
        create={() => newStep}
      >
        {(place) => <StepFields path={place} />}
      </EntryList>
      {parallel.length === 1 ? (
        <div>
          <Button size="small" onPress={() => editor.set(path, parallel[0])}>
            {text({ zh: '改为单独环节', en: 'Make it one step' })}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function StepFields({ path }: { readonly path: Path }): ReactElement {
  const editor = useEditor()
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  const silence = [...path, 'silence']
  const consents = editor.at([...path, 'onSilence']) === 'consent'
  const duties = useRegistryChoices('duties')
  const organisations = useRegistryChoices('organisations')
  const does = editor.at([...path, 'does'])
  const fitting = duties.filter(({ value }) => {
    const duty = editor.registries.duties[value]
    return typeof does !== 'string' || duty === undefined || (duty.does as readonly string[]).includes(does)
  })
  const findings = editor.findings.some(({ pointer }) => pointer.startsWith(`/${path.join('/')}/`))
  const step = editor.at(path)
  const summary = isRecord(step) ? `${String(step['step'] ?? '')}` : ''
  if (!isOpen && !findings) {
    return (
      <div className={styles['tools']}>
        <span className={styles['soft']}>
          {summary} · {text(editor.names.find('duties', String(valueAt(step, ['duty']))) ?? '—')}
        </span>
        <Button size="small" look="quiet" onPress={() => setOpen(true)}>
          {text({ zh: '编辑环节', en: 'Edit the step' })}
        </Button>
      </div>
    )
  }
  return (
    <>
      <TextValue path={[...path, 'name']} />
      <div className={styles['grid']}>
        <WordValue path={[...path, 'step']} />
        <ChoiceValue path={[...path, 'does']} />
        <ChoiceValue path={[...path, 'duty']} choices={fitting} />
        <ChoiceValue path={[...path, 'organisation']} required={false} choices={organisations} />
        <NumberValue path={[...path, 'limit']} required={false} />
        <NumberValue path={[...path, 'people']} required={false} />
        <ChoiceValue path={[...path, 'onSilence']} usual="wait" />
      </div>
      {consents || editor.at(silence) !== undefined ? (
        <div id={fieldId(silence)} tabIndex={-1} className={styles['stack']}>
          <TextValue path={[...silence, 'rule']} long />
          <NumberValue path={[...silence, 'noticeDays']} />
          <BasesValue path={[...silence, 'basis']} required={false} />
          {consents ? null : (
            <div>
              <Button
                size="small"
                isDisabled={!editor.isReadable}
                onPress={() => editor.set(silence, undefined)}
              >
                {text({ zh: '删去缺席默认规则', en: 'Leave the rule of silence out' })}
              </Button>
            </div>
          )}
        </div>
      ) : null}
      <YesNoValue path={[...path, 'optional']} usual={false} />
      <ConditionValue path={[...path, 'when']} />
      <WordValue
        path={[...path, 'basis']}
        required={false}
        placeholder="行政许可法 第三十四条"
        help={{
          zh: '法律、法规规定必须经过本环节的，填写条款；写明的，绿色通道也不得省略。',
          en: 'The article that demands the step; no emergency does without it then.',
        }}
      />
      <h4>{text({ zh: '审查要点', en: 'What is looked at' })}</h4>
      <ChecksFields path={[...path, 'checks']} />
      {does === 'inspect' ? <RemoteFields path={[...path, 'remote']} /> : null}
    </>
  )
}
