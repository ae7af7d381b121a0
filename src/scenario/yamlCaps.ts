import { CST, Lexer } from 'yaml';
import { cap, depthDraft, lengthDraft, tokensDraft, writtenLength, type Caps } from './caps.ts';
import type { Draft } from './problem.ts';

/** What YAML offers beyond data. A scenario needs none of it, and each has been used to break or to swell a reader. */
const NOT_DATA: ReadonlyMap<string, string> = new Map([
  ['anchor', 'an anchor (&): write the value out; if the text itself begins with &, put it in quotes'],
  ['alias', 'an alias (*): write the value out; if the text itself begins with *, put it in quotes'],
  ['tag', 'a tag (!): only plain data is read; if the text itself begins with !, put it in quotes'],
  ['directive-line', 'a directive (%): only plain data is read'],
  ['doc-start', 'a document mark (---): a file holds one scenario, without such marks'],
  ['doc-end', 'a document mark (...): a file holds one scenario, without such marks'],
]);

/** Where the reader of words stands in a text. */
interface Cursor {
  /** Columns at which something is open, growing. */
  readonly columns: number[];
  flow: number;
  offset: number;
  lineStart: number;
  /** The lexer says that the next token is text, whatever sign it begins with. */
  textNext: boolean;
  blockTextNext: boolean;
}

/**
 * One pass over the words and signs of a YAML text, without building anything: how deep, how many, how long, and nothing but
 * data. The parser behind it calls itself for each level, so depth has to be known first.
 */
export function yamlDraft(text: string, caps: Caps): Draft | undefined {
  const cursor: Cursor = { columns: [], flow: 0, offset: 0, lineStart: 0, textNext: false, blockTextNext: false };
  const longest = writtenLength(caps);
  let count = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === CST.DOCUMENT || token === CST.FLOW_END) continue;
    if (token === CST.SCALAR) {
      cursor.textNext = true;
      continue;
    }
    count += 1;
    if (count > caps.tokens) return tokensDraft(caps, cursor.offset);
    if (token.length > longest) return lengthDraft(longest, cursor.offset);
    const refused = cursor.textNext ? undefined : NOT_DATA.get(CST.tokenType(token) ?? '');
    if (refused !== undefined) return cap('notData', () => `here stands ${refused}`, cursor.offset);
    nest(cursor, token);
    if (cursor.columns.length + cursor.flow > caps.depth) return depthDraft(caps, cursor.offset);
    advance(cursor, token);
  }
  return undefined;
}

/** Counts the level that a token opens or closes. A column stays open until something begins at it or to its left. */
function nest(cursor: Cursor, token: string): void {
  if (cursor.textNext) {
    if (!cursor.blockTextNext) openColumn(cursor);
    return;
  }
  switch (CST.tokenType(token)) {
    case 'flow-map-start':
    case 'flow-seq-start':
      cursor.flow += 1;
      break;
    case 'flow-map-end':
    case 'flow-seq-end':
      cursor.flow = Math.max(0, cursor.flow - 1);
      break;
    case 'seq-item-ind':
    case 'explicit-key-ind':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      openColumn(cursor);
      break;
    default:
  }
}

function openColumn({ columns, flow, offset, lineStart }: Cursor): void {
  if (flow > 0) return;
  const column = offset - lineStart;
  while (columns.length > 0 && columns[columns.length - 1]! >= column) columns.pop();
  columns.push(column);
}

function advance(cursor: Cursor, token: string): void {
  const type = cursor.textNext ? null : CST.tokenType(token);
  if (cursor.textNext) cursor.blockTextNext = false;
  else if (type === 'block-scalar-header') cursor.blockTextNext = true;
  cursor.textNext = false;
  const lineEnd = token.lastIndexOf('\n');
  if (lineEnd !== -1) cursor.lineStart = cursor.offset + lineEnd + 1;
  cursor.offset += token.length;
}
