import { defineConfig } from 'vitest/config'
import { pageAssets } from './src/report/page/assets.ts'

export default defineConfig({ plugins: [pageAssets] })
