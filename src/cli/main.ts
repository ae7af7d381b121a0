/** The terminal program: `node dist-cli/main.js NAME …`. Usually run as `npm run NAME -- …`. */
import { Misuse, type Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { help, isHelping } from './pool.ts';
import { TASKS } from './tasks.ts';

const [name = '', ...args] = process.argv.slice(2);
if (isHelping()) help(TASKS);
else process.exitCode = await status(name, args);

async function status(called: string, rest: string[]): Promise<number> {
  const command = Object.hasOwn(COMMANDS, called) ? COMMANDS[called] : undefined;
  if (!command) {
    console.error(called === '' ? 'Which command?' : `There is no command ${called}.`);
    console.error(Object.entries(COMMANDS).map(usage).join('\n'));
    return 2;
  }
  try {
    return await command.run(rest);
  } catch (thrown) {
    if (!(thrown instanceof Misuse)) throw thrown;
    console.error(thrown.message);
    console.error(usage([called, command]));
    return 2;
  }
}

function usage([called, command]: [string, Command]): string {
  const line = ['npm run', called, ...(command.usage === '' ? [] : ['--', command.usage])].join(' ');
  return `  ${line}\n      ${command.about}`;
}
