import type { ReactElement } from 'react'
import { Button } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useEditor } from '../editor/editor-state.ts'
import { EntryList } from '../fields/entry-list.tsx'
import { BasesValue, ChoicesValue, TextValue, YesNoValue } from '../fields/value-fields.tsx'
import { isRecord, type Path } from '../source/definition-source.ts'
import { EntryName } from './text-sections.tsx'

/** What a step's officer looks at (审查要点): its words alone, or with the standard by which it is met (审批标准). */
export function ChecksFields({ path }: { readonly path: Path }): ReactElement {
  return (
    <EntryList
      path={path}
      entryName={{ zh: '要点', en: 'point' }}
      renderTitle={(entry, index) =>
        isStandard(entry) ? (
          <>
            {index + 1}. <EntryName value={entry['check']} />
          </>
        ) : (
          `${index + 1}`
        )
      }
      create={() => ({ zh: '审查要点。', en: 'What is looked at.' })}
    >
      {(place, entry) => <CheckFields path={place} entry={entry} />}
    </EntryList>
  )
}

function CheckFields({ path, entry }: { readonly path: Path; readonly entry: unknown }): ReactElement {
  const editor = useEditor()
  const text = useText()
  if (!isStandard(entry)) {
    return (
      <>
        <TextValue path={path} label={{ zh: '要点', en: 'Point' }} long />
        <div>
          <Button
            size="small"
            look="quiet"
            isDisabled={!editor.isReadable}
            onPress={() => editor.set(path, { check: entry })}
          >
            {text({ zh: '补充审批标准', en: 'Add its standard' })}
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <TextValue path={[...path, 'check']} long />
      <TextValue
        path={[...path, 'criterion']}
        required={false}
        long
        help={{
          zh: '符合要求的标准，能用数字的用数字，例如“面积之差不超过5%”。',
          en: 'When it is met, in figures wherever there are any.',
        }}
      />
      <TextValue path={[...path, 'method']} required={false} />
      <BasesValue path={[...path, 'basis']} required={false} />
      <ChoicesValue
        path={[...path, 'evidence']}
        required={false}
        help={{ zh: '附其中一种即可。', en: 'One of these is enough.' }}
      />
      <YesNoValue
        path={[...path, 'internal']}
        usual={false}
        help={{
          zh: '涉及国家秘密、商业秘密，或者公开后可能被用于作弊的。',
          en: 'Secrets of the state or of trade, or what would help to cheat.',
        }}
      />
      <div>
        <Button
          size="small"
          look="quiet"
          isDisabled={!editor.isReadable}
          onPress={() => editor.set(path, entry['check'])}
        >
          {text({ zh: '只保留要点文字', en: 'Keep the words alone' })}
        </Button>
      </div>
    </>
  )
}

function isStandard(entry: unknown): entry is Record<string, unknown> {
  return isRecord(entry) && Object.hasOwn(entry, 'check')
}
