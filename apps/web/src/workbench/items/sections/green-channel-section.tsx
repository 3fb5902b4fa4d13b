import { isStepSkippable, type StepDefinition } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Button } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { fieldId, useEditor } from '../editor/editor-state.ts'
import { listChoices } from '../fields/choices.ts'
import { EntryList } from '../fields/entry-list.tsx'
import styles from '../fields/fields.module.css'
import { getLabel } from '../fields/labels.ts'
import {
  BasesValue,
  ChoicesValue,
  ChoiceValue,
  NumberValue,
  TextValue,
  WordValue,
} from '../fields/value-fields.tsx'
import { isRecord, setAt, valueAt } from '../source/definition-source.ts'
import { describeName, EntryName, useRegistryChoices } from './text-sections.tsx'

const newGround = { ground: 'emergency', name: { zh: '突发事件应急处置', en: 'An emergency' } }
const newDuty = {
  duty: 'later-duty',
  name: { zh: '事后应当履行的义务', en: 'What is owed afterwards' },
  by: 'applicant',
  within: 15,
}

/** The green channel (绿色通道): who opens it, on which grounds, what is shortened, and what is owed afterwards. */
export function GreenChannelSection(): ReactElement {
  const editor = useEditor()
  const text = useText()
  if (!isRecord(editor.at(['greenChannel']))) {
    const { duty } = listSteps(editor.value)[0] ?? {}
    return (
      <div className={styles['stack']} id={fieldId(['greenChannel'])} tabIndex={-1}>
        <p className={styles['soft']}>
          {text({
            zh: '本事项没有绿色通道。设置后，紧急情况下可以缩短时限、省略非法定环节、事后补交材料；法定环节不得省略，所省略的事项事后补办，全程留痕。',
            en: 'The item has no green channel. With one, an emergency may shorten the limit, leave out steps that no law demands and have materials follow; what was spared is owed afterwards, and all of it is on record.',
          })}
        </p>
        <div>
          <Button
            size="small"
            isDisabled={!editor.isReadable}
            onPress={() =>
              editor.set(['greenChannel'], { openedBy: [duty ?? 'counter'], grounds: [newGround], lasts: 5 })
            }
          >
            {text({ zh: '设置绿色通道', en: 'Set up a green channel' })}
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles['stack']} id={fieldId(['greenChannel'])} tabIndex={-1}>
      <h3>{text({ zh: '启用', en: 'Opening it' })}</h3>
      <Opening />
      <h3>{text(getLabel(['greenChannel', 'grounds']))}</h3>
      <Grounds />
      <h3>{text({ zh: '缩短和省略', en: 'What is shortened' })}</h3>
      <Shortened />
      <h3>{text(getLabel(['greenChannel', 'later']))}</h3>
      <LaterMaterials />
      <h3>{text(getLabel(['greenChannel', 'owed']))}</h3>
      <OwedDuties />
      <ChoiceValue path={['greenChannel', 'onMiss']} usual="remind" few />
      <div>
        <Button
          size="small"
          look="quiet"
          isDisabled={!editor.isReadable}
          onPress={() => editor.change((source) => setAt(source, ['greenChannel'], undefined))}
        >
          {text({ zh: '取消绿色通道', en: 'Remove the green channel' })}
        </Button>
      </div>
    </div>
  )
}

function Opening(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const duties = useRegistryChoices('duties')
  const openedBy = editor.at(['greenChannel', 'openedBy'])
  const chosen = Array.isArray(openedBy) ? openedBy.map(String) : []
  const own = new Set([...chosen, ...listSteps(editor.value).map(({ duty }) => duty)])
  const isOwn = ({ value }: { value: string }) => own.has(value)
  const unknown = chosen
    .filter((id) => !duties.some(({ value }) => value === id))
    .map((value) => ({ value, label: { zh: `${value}（未登记）`, en: `${value} (unknown)` } }))
  const further = duties.filter((duty) => !isOwn(duty))
  return (
    <>
      <ChoicesValue
        path={['greenChannel', 'openedBy']}
        choices={[...duties.filter(isOwn), ...unknown]}
        help={{
          zh: '实施主体的负责人均可启用。',
          en: 'Heads of the authority may open it in any case.',
        }}
      />
      <details>
        <summary>
          {text({ zh: '选择本事项流程以外的岗位', en: 'Duties beyond the steps of the item' })}
        </summary>
        <div className={styles['tools']}>
          {further.map(({ value, label }) => (
            <Button
              key={value}
              size="small"
              look="quiet"
              isDisabled={!editor.isReadable}
              onPress={() => editor.set(['greenChannel', 'openedBy'], [...chosen, value])}
            >
              {text({ zh: `添加${label.zh}`, en: `Add: ${label.en}` })}
            </Button>
          ))}
        </div>
      </details>
      <ChoiceValue path={['greenChannel', 'approval']} usual="head" few />
      <div className={styles['grid']}>
        <NumberValue
          path={['greenChannel', 'lasts']}
          help={{
            zh: '自启用之日起计算，期满自动结束。',
            en: 'From the opening; then it ends by itself.',
          }}
        />
        {(['from', 'to'] as const).map((day) => (
          <WordValue
            key={day}
            path={['greenChannel', 'effective', day]}
            required={false}
            placeholder={day === 'from' ? '2027-01-04' : '2027-12-31'}
          />
        ))}
      </div>
    </>
  )
}

function Grounds(): ReactElement {
  return (
    <EntryList
      path={['greenChannel', 'grounds']}
      entryName={{ zh: '适用情形', en: 'ground' }}
      renderTitle={(entry) => <EntryName value={valueAt(entry, ['name'])} />}
      create={() => newGround}
    >
      {(path) => (
        <>
          <TextValue path={[...path, 'name']} long />
          <div className={styles['grid']}>
            <WordValue path={[...path, 'ground']} />
            <WordValue path={[...path, 'until']} required={false} placeholder="2027-12-31" />
          </div>
          <TextValue path={[...path, 'proof']} required={false} />
          <BasesValue path={[...path, 'basis']} required={false} />
        </>
      )}
    </EntryList>
  )
}

function Shortened(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const skips = editor.at(['greenChannel', 'skips'])
  const chosen = Array.isArray(skips) ? skips.map(String) : []
  const steps = listSteps(editor.value)
  // What stands in the file and may not be left out is shown too, so that it can be taken away.
  const offered = steps.filter((step) => isStepSkippable(step) || chosen.includes(step.step))
  const choices = [
    ...offered.map(({ step, name }) => ({ value: step, label: describeName(name, step) })),
    ...chosen
      .filter((id) => !steps.some(({ step }) => step === id))
      .map((id) => ({ value: id, label: { zh: `${id}（没有这个环节）`, en: `${id} (no such step)` } })),
  ]
  return (
    <>
      <NumberValue
        path={['greenChannel', 'limit']}
        required={false}
        help={{
          zh: '自启用之日起计算，短于承诺时限时填写。',
          en: 'From the opening, where fewer days than without it.',
        }}
      />
      {choices.length === 0 ? (
        <p className={styles['soft']}>
          {text({ zh: '本事项没有可以省略的环节。', en: 'The item has no step that may be left out.' })}
        </p>
      ) : (
        <ChoicesValue
          path={['greenChannel', 'skips']}
          required={false}
          choices={choices}
          help={{
            zh: '受理、法制审核、决定、送达，写明法律依据的环节和其他机关办理的环节不得省略。',
            en: 'Never acceptance, legal review, decision and delivery, a step that names its article, or another authority’s.',
          }}
        />
      )}
    </>
  )
}

function LaterMaterials(): ReactElement {
  const editor = useEditor()
  const { names } = editor
  const materials = editor.at(['materials'])
  const choices = (Array.isArray(materials) ? materials : []).flatMap((entry: unknown) => {
    const id = typeof entry === 'string' ? entry : valueAt(entry, ['material'])
    return typeof id === 'string' ? [{ value: id, label: names.find('materials', id) ?? id }] : []
  })
  return (
    <EntryList
      path={['greenChannel', 'later']}
      entryName={{ zh: '材料', en: 'material' }}
      renderTitle={(entry) => <MaterialName id={valueAt(entry, ['material'])} />}
      create={() => ({ material: choices[0]?.value ?? '', within: 5 })}
      empty={{ zh: '没有可以事后补交的材料。', en: 'All materials are asked for before the grant.' }}
    >
      {(path) => (
        <div className={styles['grid']}>
          <ChoiceValue path={[...path, 'material']} choices={choices} />
          <NumberValue
            path={[...path, 'within']}
            help={{ zh: '自准予之日起计算。', en: 'After the grant.' }}
          />
        </div>
      )}
    </EntryList>
  )
}

function MaterialName({ id }: { readonly id: unknown }): ReactElement {
  const { names } = useEditor()
  const text = useText()
  return <>{typeof id === 'string' ? text(names.find('materials', id) ?? id) : '—'}</>
}

function OwedDuties(): ReactElement {
  const organisations = useRegistryChoices('organisations')
  return (
    <EntryList
      path={['greenChannel', 'owed']}
      entryName={{ zh: '义务', en: 'duty' }}
      renderTitle={(entry) => <EntryName value={valueAt(entry, ['name'])} />}
      create={() => newDuty}
      empty={{ zh: '没有事后应当履行的义务。', en: 'Nothing else is owed afterwards.' }}
    >
      {(path) => (
        <>
          <TextValue path={[...path, 'name']} />
          <div className={styles['grid']}>
            <WordValue path={[...path, 'duty']} />
            <ChoiceValue
              path={[...path, 'by']}
              required={false}
              choices={[...listChoices('greenChannel.owed.by'), ...organisations]}
              help={{ zh: '不填写的，为实施主体。', en: 'Left empty, the authority.' }}
            />
            <NumberValue
              path={[...path, 'within']}
              help={{ zh: '自准予之日起计算。', en: 'After the grant.' }}
            />
            <WordValue path={[...path, 'basis']} required={false} placeholder="城市道路管理条例 第三十五条" />
          </div>
        </>
      )}
    </EntryList>
  )
}

/** The steps as far as they are written, those side by side among them. */
function listSteps(definition: unknown): StepDefinition[] {
  const stages = valueAt(definition, ['steps'])
  return (Array.isArray(stages) ? stages : [])
    .flatMap((stage: unknown): unknown[] => {
      const parallel = valueAt(stage, ['parallel'])
      return Array.isArray(parallel) ? parallel : [stage]
    })
    .filter((step): step is StepDefinition => isRecord(step) && typeof step['step'] === 'string')
}
