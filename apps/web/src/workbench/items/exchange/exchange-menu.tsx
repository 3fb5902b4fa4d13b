import { type ReactElement } from 'react'
import { Button } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useEditor } from '../editor/editor-state.ts'
import { saveFile } from '../editor/save-file.ts'

/** The definition as a file to keep. */
export function ExchangeMenu(): ReactElement {
  const editor = useEditor()
  const text = useText()
  const item = String(editor.at(['item']) ?? 'item')
  return (
    <Button onPress={() => saveFile(`${item}.yaml`, 'text/yaml', editor.source)}>
      {text({ zh: '导出定义文件', en: 'Export the file' })}
    </Button>
  )
}
