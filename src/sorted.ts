/**
 * How many items at the beginning of a list hold to something, where no item does behind the first that doesn't. Found by
 * halving: looking up each of many places so costs little in a long list.
 */
export function leading<Item>(sorted: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(sorted[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
