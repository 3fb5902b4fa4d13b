import { readFile, stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { verifyReceipt, type ReceiptFacts } from '@tongban/server'
import { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { readPublicKeys } from '../record/read-keys.ts'
import type { Terminal } from '../terminal.ts'

/** A receipt holds one filing; nothing of that size is one. */
const receiptLimitBytes = 8 * 1024 * 1024

export function registerReceipt(program: Command, terminal: Terminal): void {
  program
    .command('receipt')
    .description('receipts of filings: verify')
    .command('verify')
    .exitOverride()
    .showHelpAfterError()
    .description('prove a receipt without any database or network')
    .argument('<file>', 'the receipt as it was downloaded (JSON)')
    .option(
      '--key <file>',
      'believe only these public keys (PEM); may be repeated',
      (value: string, previous: readonly string[]) => [...previous, value],
      [],
    )
    .option('--json', 'one JSON document')
    .action(async (file: string, options: { key: readonly string[]; json?: true }) => {
      const document = await readDocument(file)
      const answer = verifyReceipt(document, await readPublicKeys(options.key))
      if (!answer.ok) {
        process.exitCode = exitCodes.finding
        if (options.json) terminal.printJson({ ok: false, ...answer.error })
        else terminal.say({ zh: `✗ ${answer.error.message.zh}`, en: `✗ ${answer.error.message.en}` })
        return
      }
      if (options.json) terminal.printJson({ ok: true, ...answer.value })
      else printFacts(answer.value, terminal)
    })
}

async function readDocument(file: string): Promise<unknown> {
  const size = await stat(file).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  if (size === undefined) {
    throw new CommandFailure(exitCodes.usage, {
      zh: `没有文件 ${file}，或者无权读取。请核对路径。`,
      en: `There is no file ${file}, or it may not be read. Check the path.`,
    })
  }
  if (size > receiptLimitBytes) return undefined
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

function printFacts(facts: ReceiptFacts, terminal: Terminal): void {
  const { number, caseId, sequence, hash, recordedAt, issuedAt, filing, root } = facts
  terminal.say({
    zh: `✓ 凭据有效。办件编号 ${number}（${caseId}）的提交是该办件的第 ${sequence} 条记录。`,
    en: `✓ The receipt is valid. The filing of case ${number} (${caseId}) is event ${sequence} of its record.`,
  })
  const actor = findActorName(filing?.actor)
  if (filing !== undefined) {
    terminal.say({
      zh: `  提交人：${actor ?? '未载明'}；提交时间：${filing.occurredAt}；提交内容见凭据的 event。`,
      en: `  Filed by ${actor ?? 'somebody who is not named'} at ${filing.occurredAt}; what was filed stands in event.`,
    })
  }
  terminal.say({ zh: `  内容摘要（SHA-256）：${hash}`, en: `  Digest (SHA-256): ${hash}` })
  terminal.say({
    zh: `  记录时间：${recordedAt}；平台于 ${issuedAt} 签名确认。`,
    en: `  Recorded at ${recordedAt}; the platform confirmed it with its signature at ${issuedAt}.`,
  })
  terminal.say(
    root === undefined
      ? {
          zh: '  尚未绑定存证根：目前只有平台的签名为证，次日重新下载即附证明。',
          en: '  Not yet bound by a root: only the signature of the platform stands for it; download the receipt again tomorrow.',
        }
      : {
          zh: `  已绑定 ${root.day} 的第 ${root.number} 号存证根（${root.sealedAt}）：此时该提交已在记录之中。`,
          en: `  Bound by root ${root.number} of ${root.day} (${root.sealedAt}): the filing was in the record at that time.`,
        },
  )
  const fingerprints = facts.fingerprints.join(' ')
  terminal.say(
    facts.keySource === 'given'
      ? { zh: `  公钥（由您给出）：${fingerprints}`, en: `  Public key (given by you): ${fingerprints}` }
      : {
          zh: `  公钥（随凭据附带）：${fingerprints}\n  请将它与平台公布的指纹（/api/v1/record/keys）核对，或者用 --key 给出公钥。`,
          en: `  Public key (came with the receipt): ${fingerprints}\n  Compare it with the fingerprint that the platform publishes (/api/v1/record/keys), or give the key with --key.`,
        },
  )
}

function findActorName(actor: unknown): string | undefined {
  if (typeof actor !== 'object' || actor === null || !('name' in actor)) return undefined
  return typeof actor.name === 'string' ? actor.name : undefined
}
