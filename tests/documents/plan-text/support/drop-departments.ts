import type { RandomBlock, RandomPlan } from './random-plan.ts';

/**
 * The plan with project cells that name no department: every one, or one in so many. A cell drops all of its
 * departments, because a name above another one cannot be told from a name that shares its departments; and its names
 * end as projects' names do, because nothing else then tells them from actions.
 */
export function dropDepartments(plan: RandomPlan, oneIn: number): RandomPlan {
  let count = 0;
  const drop = (block: RandomBlock): RandomBlock => {
    count += 1;
    if (count % oneIn !== 0) return block;
    const groups = block.groups.map((group) => ({
      ...group,
      names: group.names.map((name) => name.replace(/プラン$/u, '事業')),
      departments: [],
    }));
    return { ...block, groups };
  };
  return {
    ...plan,
    strategies: plan.strategies.map((strategy) => ({
      ...strategy,
      measures: strategy.measures.map((measure) => ({
        ...measure,
        initiatives: measure.initiatives.map((initiative) => ({
          ...initiative,
          blocks: initiative.blocks.map(drop),
        })),
      })),
    })),
  };
}
