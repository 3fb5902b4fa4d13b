/** Schemas of the OpenAPI document, as far as places in a body need them. */
export interface BodySchema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, BodySchema>>
  readonly additionalProperties?: BodySchema | boolean
  readonly items?: BodySchema
  readonly anyOf?: readonly BodySchema[]
  readonly oneOf?: readonly BodySchema[]
  readonly allOf?: readonly BodySchema[]
  readonly type?: string | readonly string[]
}

/**
 * Whether an RFC 6901 pointer is a place of a body by its schema, so that whoever sent the body finds what to mend. The
 * place need not have been filled in: what is missing is told where it belongs.
 */
export function isPlaceOf(
  pointer: string,
  schema: BodySchema,
  resolve: (reference: string) => BodySchema,
): boolean {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return pointer === '' || (pointer.startsWith('/') && reaches(schema, parts, resolve))
}

function reaches(
  schema: BodySchema,
  [part, ...rest]: readonly string[],
  resolve: (reference: string) => BodySchema,
): boolean {
  if (part === undefined) return true
  if (schema.$ref !== undefined) return reaches(resolve(schema.$ref), [part, ...rest], resolve)
  const ways = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  if (ways.length > 0) return ways.some((way) => reaches(way, [part, ...rest], resolve))
  if (schema.items !== undefined) return /^\d+$/.test(part) && reaches(schema.items, rest, resolve)
  const { properties = {}, additionalProperties } = schema
  if (Object.hasOwn(properties, part)) return reaches(properties[part] ?? {}, rest, resolve)
  if (typeof additionalProperties === 'object') return reaches(additionalProperties, rest, resolve)
  // Where the document says nothing of what may stand there, any place may be meant.
  return additionalProperties === true || Object.keys(schema).every((key) => key === 'description')
}
