// Builds the site when it is not what its sources say; for the journeys in a browser.
import { buildStaleWeb } from './prepare.mjs'

buildStaleWeb()
