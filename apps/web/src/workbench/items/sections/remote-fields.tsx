import type { ReactElement } from 'react'
import { Button } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useEditor } from '../editor/editor-state.ts'
import { EntryList } from '../fields/entry-list.tsx'
import {
  BasesValue,
  ChoiceValue,
  NumberValue,
  TextValue,
  WordValue,
  YesNoValue,
} from '../fields/value-fields.tsx'
import fields from '../fields/fields.module.css'
import type { Path } from '../source/definition-source.ts'
import { EntryName } from './text-sections.tsx'

const newShot = {
  shot: 'front',
  name: { zh: '门头和入口', en: 'Front and entrance' },
  show: {
    zh: '把招牌、门牌号和入口拍进同一张照片。',
    en: 'The sign, the number and the entrance in one picture.',
  },
}

/** Whether the step may be done from afar (远程勘验), with the shots that are asked for as a rule. */
export function RemoteFields({ path }: { readonly path: Path }): ReactElement {
  const editor = useEditor()
  const text = useText()
  if (editor.at(path) === undefined) {
    return (
      <div>
        <Button
          size="small"
          look="quiet"
          isDisabled={!editor.isReadable}
          onPress={() => editor.set(path, { days: 3, shots: [newShot] })}
        >
          {text({ zh: '允许远程勘验', en: 'Let it be done from afar' })}
        </Button>
      </div>
    )
  }
  return (
    <>
      <h4>{text({ zh: '远程勘验', en: 'Inspection from afar' })}</h4>
      <div className={fields['grid']}>
        <NumberValue path={[...path, 'days']} />
        <NumberValue path={[...path, 'distance']} required={false} />
      </div>
      <BasesValue path={[...path, 'basis']} required={false} />
      <EntryList
        path={[...path, 'shots']}
        entryName={{ zh: '拍摄要点', en: 'shot' }}
        renderTitle={(entry, index) => (
          <>
            {index + 1}. <EntryName value={(entry as { readonly name?: unknown } | null)?.name} />
          </>
        )}
        create={() => newShot}
      >
        {(place) => (
          <>
            <WordValue path={[...place, 'shot']} />
            <TextValue path={[...place, 'name']} />
            <TextValue path={[...place, 'show']} long />
            <div className={fields['grid']}>
              <ChoiceValue path={[...place, 'kind']} usual="photo" />
              <NumberValue path={[...place, 'count']} required={false} />
            </div>
            <YesNoValue path={[...place, 'place']} usual />
            <TextValue path={[...place, 'check']} long />
          </>
        )}
      </EntryList>
      <div>
        <Button
          size="small"
          look="quiet"
          isDisabled={!editor.isReadable}
          onPress={() => editor.set(path, undefined)}
        >
          {text({ zh: '不再允许远程勘验', en: 'No longer from afar' })}
        </Button>
      </div>
    </>
  )
}
