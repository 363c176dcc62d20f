import type { Comment, Span } from '../model.ts'

export interface Templates {
  readonly hidden: readonly Span[]
  readonly captions: readonly Span[]
  readonly comments: readonly Comment[]
}

export function templatesIn(_source: string, _flavour: 'markdown' | 'mdx'): Templates {
  return { hidden: [], captions: [], comments: [] }
}
