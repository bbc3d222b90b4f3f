import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** Code whose words reach people: windows, the tray, the terminal, reports, the installers. */
const FOLDERS = ['electron', 'renderer', 'shared'] as const;
/** Titles of sources are other people's words. */
const TITLES = /-sources\.ts$|evidence\/sources\.ts$/;

export interface Sentence {
  readonly where: string;
  readonly text: string;
}

/** Names, paths and styles have no words beside one another. */
function isSentence(text: string): boolean {
  return /\p{L}{2,},? \p{L}{2,}/u.test(text) && !/[{}=<>]|--/.test(text);
}

function listStrings(node: ts.Node, file: string): readonly Sentence[] {
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isJsxText(node);
  const own = isText && isSentence(node.text) ? [{ where: file, text: node.text.trim() }] : [];
  const below: Sentence[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...listStrings(child, file));
  });
  return [...own, ...below];
}

/** Every file below a folder with this ending, as a path from the checkout. */
export function listFiles(folder: string, ending: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => ending.test(path));
}

/** The sentences written within the code, with the file that has each. */
export function listCodeSentences(): readonly Sentence[] {
  return [...FOLDERS.flatMap((folder) => listFiles(folder, /\.tsx?$/)), 'electron-builder.config.ts']
    .filter((file) => !TITLES.test(file))
    .flatMap((file) =>
      listStrings(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022), file),
    );
}

/** The paragraphs of the README and the documents, without code, pictures and table marks. */
export function listDocumentSentences(): readonly Sentence[] {
  return ['README.md', ...listFiles('docs', /\.md$/)].flatMap((file) =>
    readFileSync(file, 'utf8')
      .replace(/```[\s\S]*?```|`[^`]*`/gu, '')
      .replace(/!\[/gu, '[')
      .split(/\n\s*\n|\|/u)
      .map((text) => ({ where: file, text: text.replace(/\s+/gu, ' ').trim() }))
      .filter(({ text }) => text !== ''),
  );
}
