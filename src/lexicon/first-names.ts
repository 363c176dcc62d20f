const female = new Set('mary hillary elizabeth sarah jennifer linda susan karen nancy lisa betty helen sandra donna carol ruth sharon michelle laura kimberly marie ana rosa olga clara dana'.split(' '))
const male = new Set('donald john james robert michael william david richard joseph thomas charles barack bernie ted marco jeb mike tim paul george kenneth juan ivo ken martin'.split(' '))
export function givenNameGender(name: string): 'f' | 'm' | 'either' | null {
  const lower = name.toLowerCase()
  return female.has(lower) ? 'f' : male.has(lower) ? 'm' : null
}
