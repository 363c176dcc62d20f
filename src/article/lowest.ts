/** The lowest index below `count` for which the test holds, as it does for all behind it; `count` if for none. */
export function lowest(count: number, test: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}
