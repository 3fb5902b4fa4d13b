import type { Config, DatabaseAddresses, Sentence } from '@tongban/server'

/** A person of the demonstration district, with what is needed to sign in as them. */
export interface DemonstrationAccount {
  readonly username: string
  readonly password: string
  readonly role: string
  readonly name: string
  readonly organisation: string
}

/** What the server package offers to those who run it. */
export interface ServerPrograms {
  startServer(options: {
    config: Config
    databases: DatabaseAddresses
  }): Promise<{ url: string; stop(): Promise<void> }>
  loadDemonstration(options: {
    config: Config
    databases: DatabaseAddresses
    progress: (step: Sentence) => void
  }): Promise<{ accounts: readonly DemonstrationAccount[] }>
}
