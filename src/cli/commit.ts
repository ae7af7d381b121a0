import { spawnSync } from 'node:child_process';

/** The commit that is measured, and whether sources differ from it (what a measurement writes itself does not count); `unknown` without git, or outside a checkout. */
export function commit(): string {
  const git = (...args: string[]): string => {
    const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
    return status === 0 ? stdout.trim() : '';
  };
  const hash = git('rev-parse', '--short=12', 'HEAD');
  if (hash === '') return 'unknown';
  return git('status', '--porcelain', '--', 'src', 'scenarios', ':!scenarios/par') === ''
    ? hash
    : `${hash}, with changes`;
}
