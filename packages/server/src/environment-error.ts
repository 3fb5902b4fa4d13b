/** A sentence in the two languages of the product. */
export interface Sentence {
  readonly zh: string
  readonly en: string
}

/**
 * Something outside the program hinders it: a taken port, a folder that cannot be written, a database that does
 * not answer. The sentence says what is wrong and what to do next; it is what a person sees, never the stack.
 */
export class EnvironmentError extends Error {
  readonly sentence: Sentence

  constructor(sentence: Sentence, options?: { cause?: unknown }) {
    super(sentence.en, options)
    this.name = 'EnvironmentError'
    this.sentence = sentence
  }
}

/** The code that the operating system or PostgreSQL gave to an error (`EACCES`, `28P01`), or undefined. */
export function findErrorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  // A refused connection to a name with several addresses comes as an AggregateError.
  if (error instanceof AggregateError) return findErrorCode(error.errors[0])
  return undefined
}

/** Turns a failure of a file operation into a sentence; anything else is returned as it is. */
export function explainFileError(error: unknown, path: string): unknown {
  // Node reports a recursive mkdir on a read-only file system as a missing folder.
  const isMakingFolder = error instanceof Error && 'syscall' in error && error.syscall === 'mkdir'
  const code = findErrorCode(error)
  switch (isMakingFolder && code === 'ENOENT' ? 'EROFS' : code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new EnvironmentError(
        {
          zh: `无法写入 ${path}：没有写权限，或者所在的文件系统是只读的。请更改该目录的权限，或者把 TONGBAN_HOME 设为可写的目录。`,
          en: `${path} cannot be written: the permission is missing or the file system is read-only. Change the permission of the folder, or set TONGBAN_HOME to a folder that can be written.`,
        },
        { cause: error },
      )
    case 'ENOSPC':
    case 'EDQUOT':
      return new EnvironmentError(
        {
          zh: `无法写入 ${path}：磁盘空间已满。请清理磁盘空间后重试。`,
          en: `${path} cannot be written: the disk is full. Free some space and try again.`,
        },
        { cause: error },
      )
    case 'ENOTDIR':
    case 'EEXIST':
      return new EnvironmentError(
        {
          zh: `${path} 应当是一个目录，但该位置已有一个文件。请移走该文件，或者更改 TONGBAN_HOME。`,
          en: `${path} must be a folder, but a file stands there. Move the file away, or change TONGBAN_HOME.`,
        },
        { cause: error },
      )
    default:
      return error
  }
}
