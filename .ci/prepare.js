// Builds the package when npm prepares it. Where it is installed from its repository for all (npm install -g git+…, as
// pre-commit does), npm hands its own -g down to the install that should have brought the tools to build with.
import { execSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const command = existsSync('node_modules/tsdown') ? 'npm run build' : 'npm ci --no-global --no-audit --no-fund'
execSync(command, { stdio: 'inherit' })
