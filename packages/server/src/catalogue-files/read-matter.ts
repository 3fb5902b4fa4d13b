import {
  type MatterDefinition,
  type Place,
  type Result,
  matterDefinitionSchema,
  succeed,
} from '@tongban/domain'
import { checkSchema } from './check-schema.ts'
import { readDefinitionText } from './read-definition-text.ts'
import { type FileProblem, type Position, type YamlSource, parseYamlSource } from './yaml-source.ts'

/** One matter with the file that it comes from. */
export interface CatalogueMatter {
  readonly definition: MatterDefinition
  readonly file: string
  /** The text of the file. */
  readonly source: string
  readonly findPosition: (place: Place) => Position
}

/** The matter of a source that has the key `matter`. */
export function readMatter(source: YamlSource): Result<CatalogueMatter, readonly FileProblem[]> {
  const definition = checkSchema(source, source.value, matterDefinitionSchema)
  if (!definition.ok) return definition
  const { file, text, findPosition } = source
  return succeed({ definition: definition.value, file, source: text, findPosition })
}

/** @param file how problems call the text. */
export function parseMatterText(file: string, text: string): Result<CatalogueMatter, readonly FileProblem[]> {
  const source = parseYamlSource(file, text)
  return source.ok ? readMatter(source.value) : source
}

/**
 * Reads one matter file of the disk.
 * @param file how problems call it.
 */
export async function readMatterFile(
  path: string,
  file = path,
): Promise<Result<CatalogueMatter, readonly FileProblem[]>> {
  const text = await readDefinitionText(path, file)
  return text.ok ? parseMatterText(file, text.value) : text
}
