/** Stands in for the worker: gives back the article's text, or breaks down as that says. */
export default function check({ article }) {
  switch (article) {
    case 'crash':
      setTimeout(() => {
        throw new Error('crashed')
      })
      return new Promise(() => {})
    case 'throw':
      return { error: new Error('thrown') }
    case 'endless':
      for (;;);
  }
  return article
}
