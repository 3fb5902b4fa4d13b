/** One matter (一件事) on the portal: what other areas show of it. The pages themselves are loaded when they are opened. */
export { FoundMatters } from './found-matters.tsx'
export { HomeMatters } from './home-matters.tsx'
