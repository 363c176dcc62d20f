/**
 * What the page does when it runs in a browser: shows who stands behind a statement, filters the findings, orders the
 * articles. All it shows is on the page already, so that the page can be read and printed without it.
 */

const byId = (id: string) => document.getElementById(id)

// ── Who stands behind a statement ─────────────────────────────────────────────────────────────────────────────────

const tip = byId('tip')!
/** The sign of the statement that is shown. */
let shown: HTMLAnchorElement | null = null
let leaving: ReturnType<typeof setTimeout> | undefined

/** The sign of the statement that an element belongs to: it may be the sign itself, or some words of the text. */
function signAt(target: EventTarget | null): HTMLAnchorElement | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('.sign, [data-s]') : null
  if (!element || element instanceof HTMLAnchorElement) return element
  const [statement] = element.dataset.s!.split(' ')
  return byId(`${element.closest('article')!.id}-${statement}`) as HTMLAnchorElement | null
}

function show(sign: HTMLAnchorElement, near: DOMRect): void {
  clearTimeout(leaving)
  if (sign !== shown) {
    hide()
    shown = sign
    tip.replaceChildren(...told(sign))
    sign.setAttribute('aria-describedby', tip.id)
    for (const words of wordsOf(sign)) words.classList.add('lit')
  }
  tip.hidden = false
  const { width, height } = tip.getBoundingClientRect()
  const room = document.documentElement.clientWidth - width - 8
  const below = near.bottom + 6 + height < window.innerHeight || near.top < height + 12
  tip.style.left = `${Math.max(8, Math.min(near.left, room)) + window.scrollX}px`
  tip.style.top = `${(below ? near.bottom + 6 : near.top - height - 6) + window.scrollY}px`
}

function hide(): void {
  clearTimeout(leaving)
  if (!shown) return
  for (const words of wordsOf(shown)) words.classList.remove('lit')
  shown.removeAttribute('aria-describedby')
  shown = null
  tip.hidden = true
}

/** All of the text that belongs to a statement: what is said, its cue and its source. */
function wordsOf(sign: HTMLAnchorElement): Iterable<Element> {
  const statement = sign.id.slice(sign.id.indexOf('-') + 1)
  return sign.closest('article')!.querySelectorAll(`[data-s~="${statement}"]`)
}

const longestChain = 6

function told(sign: HTMLAnchorElement): readonly Node[] {
  const source = byId(sign.hash.slice(1))
  const [kind] = sign.getAttribute('aria-label')!.split(', ')
  const { cue, via, mention } = sign.dataset
  const nodes: Node[] = [line('kind', kind!)]
  if (source) for (const part of source.querySelectorAll('.who, .facts, .amount')) nodes.push(part.cloneNode(true))
  const how = [cue && `cue “${cue}”`, via && byId(`via-${via}`)?.textContent].filter(Boolean).join('; ')
  if (how) nodes.push(line('how', `Found by: ${how}.`))
  const mentions = [...(source?.querySelectorAll('.mentions li') ?? [])]
  if (mention === undefined || mentions.length === 0) return nodes
  // From the words beside the statement back to where the source is introduced.
  const at = Number(mention)
  const back = mentions.slice(0, at + 1).reverse()
  const steps = back.length > longestChain ? [...back.slice(0, 3), null, ...back.slice(-2)] : back
  const chain = document.createElement('ol')
  chain.className = 'chain'
  for (const step of steps)
    chain.append(step ? step.cloneNode(true) : Object.assign(document.createElement('li'), { textContent: '…' }))
  nodes.push(chain)
  const name = source!.querySelector('b')!.textContent
  const isNamed = (item: Element) => item.textContent.includes(name)
  const later = back.some(isNamed) ? undefined : mentions.slice(at + 1).find(isNamed)
  if (later) nodes.push(line('later', `Named later: ${later.textContent}`))
  return nodes
}

function line(name: string, text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className: name, textContent: text })
}

/** The line of a stretch of text that the pointer is on. */
function lineAt(element: Element, { clientX, clientY }: MouseEvent): DOMRect {
  const lines = [...element.getClientRects()]
  return (
    lines.find((at) => at.top <= clientY && clientY <= at.bottom && at.left <= clientX && clientX <= at.right) ??
    element.getBoundingClientRect()
  )
}

document.addEventListener('mouseover', (event) => {
  const sign = signAt(event.target)
  if (sign) show(sign, lineAt(event.target as Element, event))
  else if (tip.contains(event.target as Node)) clearTimeout(leaving)
})
document.addEventListener('mouseout', (event) => {
  // Long enough to reach what is shown and read on there.
  if (signAt(event.target) || tip.contains(event.target as Node)) leaving = setTimeout(hide, 250)
})
document.addEventListener('focusin', (event) => {
  const sign = signAt(event.target)
  if (sign) show(sign, sign.getBoundingClientRect())
})
document.addEventListener('focusout', (event) => {
  if (event.target === shown) hide()
})
let shownBefore: HTMLAnchorElement | null = null
document.addEventListener('pointerdown', () => {
  shownBefore = shown
})
document.addEventListener('click', (event) => {
  const sign = signAt(event.target)
  if (sign) {
    // A first tap shows; the next one goes there.
    if (event.target === sign && event instanceof PointerEvent && event.pointerType === 'touch' && shownBefore !== sign)
      event.preventDefault()
    if (event.target !== sign || event.defaultPrevented) show(sign, lineAt(event.target as Element, event))
    else hide()
  } else if (!tip.contains(event.target as Node)) hide()
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide()
})

// ── What a link leads to stands in an article that may be closed ──────────────────────────────────────────────────

function reveal(): void {
  const target = byId(location.hash.slice(1))
  if (!target) return
  // A link to an article opens it, too.
  target.querySelector<HTMLDetailsElement>(':scope > details.story')?.setAttribute('open', '')
  let closed = target.parentElement?.closest<HTMLDetailsElement>('details:not([open])')
  while (closed) {
    closed.open = true
    closed = closed.parentElement?.closest<HTMLDetailsElement>('details:not([open])')
  }
  target.scrollIntoView()
}
window.addEventListener('hashchange', reveal)
document.addEventListener('click', ({ target }) => {
  // What was closed again since is not opened by a link to where the browser is already.
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  if (link && link.hash === location.hash) reveal()
})
if (location.hash) reveal()

// ── The findings, filtered ────────────────────────────────────────────────────────────────────────────────────────

const filter = byId('filter') as HTMLFormElement | null
if (filter) {
  const items = [...document.querySelectorAll<HTMLElement>('.found li')]
  const groups = [...document.querySelectorAll<HTMLElement>('.found')]
  const count = byId('shown')!
  const all = count.textContent
  const apply = () => {
    const data = new FormData(filter)
    const severities = data.getAll('severity')
    const rule = data.get('rule')
    let left = 0
    for (const item of items) {
      item.hidden = !severities.includes(item.dataset.severity!) || (rule !== '' && rule !== item.dataset.rule)
      if (!item.hidden) left++
    }
    for (const group of groups) group.hidden = !group.querySelector('li:not([hidden])')
    count.textContent = left === items.length ? all : `${left} of ${all}`
  }
  serve(filter, apply)
}

// ── The articles, ordered ─────────────────────────────────────────────────────────────────────────────────────────

const order = byId('order') as HTMLFormElement | null
if (order) {
  const index = byId('index')!
  const asGiven = [...index.children] as HTMLElement[]
  const number = ({ dataset }: HTMLElement, key: string) => Number(dataset[key])
  const orders: Record<string, (a: HTMLElement, b: HTMLElement) => number> = {
    findings: (a, b) => number(b, 'findings') - number(a, 'findings'),
    named: (a, b) => number(a, 'named') - number(b, 'named'),
  }
  serve(order, () => {
    const by = String(new FormData(order).get('by'))
    index.replaceChildren(...(by in orders ? asGiven.toSorted(orders[by]) : asGiven))
  })
}

/** Shows a form that the page holds back while nothing serves it. */
function serve(form: HTMLFormElement, apply: () => void): void {
  form.hidden = false
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  // A browser that comes back to the page may have kept what was chosen.
  apply()
}
