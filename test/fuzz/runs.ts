import fc from 'fast-check'

/**
 * `npm run fuzz` looks for minutes, and elsewhere each time; the tests look for a moment, always in the same places.
 * FUZZ_SEED replays a run, FUZZ_RUNS sets how many inputs each property tries.
 */
export const fuzzing = process.env.MODE === 'fuzz'

const seed = Number(process.env.FUZZ_SEED ?? (fuzzing ? Date.now() & 0x7fffffff : 1))
fc.configureGlobal({ seed })
if (fuzzing) console.info(`FUZZ_SEED=${seed}`)

/** How many inputs a property tries that tries `few` in the tests. */
export const runs = (few: number) => Number(process.env.FUZZ_RUNS ?? (fuzzing ? few * 30 : few))

/** Milliseconds that so many inputs may take, on a machine that does other things as well. */
export const patience = (numRuns: number) => 10_000 + 200 * numRuns
