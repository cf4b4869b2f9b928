import { rmSync } from 'node:fs'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { type Mirror, mirror } from './mirror.ts'
import { RULES, VALUE_RULES } from './rules.ts'

export interface Inspection {
  readonly files: readonly string[]
  /** Modules of src/ and dependencies that dependency-cruiser itself counted, type-only ones included. */
  readonly modules: number
  readonly dependencies: number
  readonly typeOnly: number
  /** "rule: from → to. What to do instead". */
  readonly violations: readonly string[]
}

/** Holds every import under `root`/src against the rules of the house. */
export async function inspect(root: string): Promise<Inspection> {
  const all = mirror(root, 'all')
  const values = mirror(root, 'values')
  try {
    const onAll = await hold(all, RULES)
    const onValues = await hold(values, VALUE_RULES)
    return {
      files: all.files,
      modules: onAll.modules.filter((module) => all.files.includes(module.source)).length,
      dependencies: onAll.summary.totalDependenciesCruised ?? 0,
      typeOnly: all.imports.filter((one) => one.typeOnly).length,
      violations: [...sentences(onAll, RULES), ...sentences(onValues, VALUE_RULES)],
    }
  } finally {
    for (const { folder } of [all, values]) rmSync(folder, { recursive: true })
  }
}

async function hold({ folder }: Mirror, rules: readonly IForbiddenRuleType[]): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], {
    baseDir: folder,
    parser: 'swc',
    validate: true,
    ruleSet: { forbidden: [...rules] },
  })
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with a text: ${output}`)
  return output
}

function sentences({ summary }: ICruiseResult, rules: readonly IForbiddenRuleType[]): string[] {
  return summary.violations.map(({ rule, from, to, cycle }) => {
    const path = cycle ? [from, ...cycle.map((step) => step.name)] : [from, to]
    return `${rule.name}: ${path.join(' → ')}. ${rules.find((one) => one.name === rule.name)?.comment}`
  })
}
