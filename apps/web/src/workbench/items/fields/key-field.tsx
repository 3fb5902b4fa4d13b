import { type ReactElement, useState } from 'react'
import { TextField } from '../../../design/index.ts'
import type { Text } from '../../../language/index.ts'
import { useEditor } from '../editor/editor-state.ts'
import { isRecord, type Path, valueAt } from '../source/definition-source.ts'

/** How the keys of a map may be written, and how that is said. */
export interface KeyRule {
  readonly pattern: RegExp
  readonly message: Text
}

export const questionKey: KeyRule = {
  pattern: /^[a-z][A-Za-z0-9]*$/,
  message: {
    zh: '请用小写英文字母开头，只用字母和数字，例如 businessKind。',
    en: 'Begin with a small letter; letters and digits only, such as businessKind.',
  },
}

export const optionKey: KeyRule = {
  pattern: /^[a-z0-9][A-Za-z0-9-]*$/,
  message: {
    zh: '请用小写英文字母或者数字开头，只用字母、数字和连字符，例如 catering。',
    en: 'Begin with a small letter or digit; letters, digits and hyphens only, such as catering.',
  },
}

export const identifierKey: KeyRule = {
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  message: {
    zh: '请用小写英文字母、数字和连字符，例如 food-safety-promise。',
    en: 'Small letters, digits and hyphens only, such as food-safety-promise.',
  },
}

const keyCharactersMaximum = 80

/** The key of an entry: changed when the field is left, so that half a word never stands in the file. */
export function KeyField({
  map,
  name,
  label,
  rule,
  onRename,
}: {
  readonly map: Path
  readonly name: string
  readonly label: Text
  readonly rule: KeyRule
  /** Gives the file with the key, and what refers to it, called otherwise. */
  readonly onRename: (source: string, from: string, to: string) => string
}): ReactElement {
  const editor = useEditor()
  const [typed, setTyped] = useState<string>()
  const taken = valueAt(editor.value, map)
  const shown = typed ?? name
  const isTaken = shown !== name && isRecord(taken) && Object.hasOwn(taken, shown)
  const error = isTaken
    ? { zh: '这个标识已经使用，请换一个。', en: 'This id is taken; choose another.' }
    : rule.pattern.test(shown)
      ? undefined
      : rule.message
  return (
    <TextField
      label={label}
      value={shown}
      disabled={!editor.isReadable}
      error={error}
      maxLength={keyCharactersMaximum}
      help={{
        zh: '引用它的地方会一并修改。',
        en: 'What refers to it is changed with it.',
      }}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== undefined && typed !== name && error === undefined) {
          editor.change((source) => onRename(source, name, typed))
        }
        setTyped(undefined)
      }}
    />
  )
}
