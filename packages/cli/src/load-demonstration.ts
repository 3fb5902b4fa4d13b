import type { Config, DatabaseAddresses, Sentence } from '@tongban/server'

/** A person of the demonstration district, with what is needed to sign in as them. */
export interface DemonstrationAccount {
  readonly username: string
  readonly password: string
  readonly role: string
  readonly name: string
  readonly organisation: string
}

/** Fills a migrated database with the demonstration district; a second call finds it there and changes nothing. */
export type LoadDemonstration = (options: {
  config: Config
  databases: DatabaseAddresses
  progress: (step: Sentence) => void
}) => Promise<{ accounts: readonly DemonstrationAccount[] }>
