// @ts-check
/** The second half of the boundary check: names that let a clock, chance or the machine into the pure folders. */
import ts from 'typescript';

const names = new Set(['Date', 'performance', 'Intl', 'setTimeout', 'console', 'process']);

/**
 * Reads the source as the compiler does, so that comments, strings and words that only contain such a name are no finding.
 * @param {string} text
 * @param {string} file
 * @returns {{ file: string, line: number, name: string }[]}
 */
export function forbiddenNames(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  /** @type {{ file: string, line: number, name: string }[]} */
  const found = [];
  /** @param {ts.Node} node @param {string} name */
  const report = (node, name) => {
    found.push({ file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, name });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node) && names.has(node.text) && !isMemberName(node)) report(node, node.text);
    if (ts.isPropertyAccessExpression(node) && isMath(node.expression) && node.name.text === 'random')
      report(node, 'Math.random');
    if (ts.isElementAccessExpression(node) && isMath(node.expression)) report(node, 'Math[…]');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** @param {ts.Node} node */
const isMath = (node) => ts.isIdentifier(node) && node.text === 'Math';

/** `x.process` and `{ process: 1 }` name a field; `globalThis.process` reaches the real thing. @param {ts.Identifier} node */
function isMemberName(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return !(ts.isIdentifier(parent.expression) && /^(globalThis|window|self|global)$/.test(parent.expression.text));
  }
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
}
