import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stateDirectory } from '../root.ts';
import { runProgram } from './children.ts';
import type { JavaTools } from './java.ts';
import { identify } from './process-identity.ts';

const POM = join(root, 'pom.xml');
const LIB = join(stateDirectory, 'lib');
/** A file next to the jars that identifies the pom.xml from which they were resolved. */
const MARK = 'pom.sha256';

/** Whether the jars of this pom.xml have been resolved already, so that Maven is not needed. */
export function hasJars(): boolean {
  const mark = join(LIB, MARK);
  return existsSync(mark) && readFileSync(mark, 'utf8') === wanted();
}

/**
 * The folder of Neo4j's jars, which Maven downloads if it does not exist yet (10 to 60 s without Maven's cache). They are
 * collected in a folder beside it, which is renamed when it is complete.
 * @throws Error with Maven's last lines of output if it fails.
 */
export async function resolveJars(options: {
  tools: JavaTools;
  say: (line: string) => void;
  signal: AbortSignal;
}): Promise<string> {
  clearParts();
  if (hasJars()) return LIB;
  const part = `${LIB}.part-${process.pid}`;
  const temporary = join(part, 'tmp');
  mkdirSync(temporary, { recursive: true });
  try {
    await copy(part, temporary, options);
    rmSync(temporary, { recursive: true });
    writeFileSync(join(part, MARK), wanted());
    // Another process may have been faster; its folder has the same content.
    if (!hasJars()) {
      rmSync(LIB, { recursive: true, force: true });
      renameSync(part, LIB);
    }
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return LIB;
}

async function copy(
  part: string,
  temporary: string,
  { tools, say, signal }: { tools: JavaTools; say: (line: string) => void; signal: AbortSignal },
): Promise<void> {
  if (tools.maven === undefined) throw new Error('Maven is missing');
  say("downloading Neo4j's jars with Maven (only once; 118 MB)");
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const { code, output } = await runProgram(
    tools.maven,
    ['-q', '-B', '-f', POM, '-Dmaven.artifact.threads=16', goal, '-DincludeScope=runtime', `-DoutputDirectory=${part}`],
    {
      signal,
      // Keeps Java from writing to the system's temporary folder.
      env: { ...process.env, JAVA_HOME: tools.java.home, MAVEN_OPTS: `-XX:-UsePerfData -Djava.io.tmpdir=${temporary}` },
    },
  );
  if (code === 0 && readdirSync(part).some((name) => /^neo4j-server-.*\.jar$/.test(name))) return;
  throw new Error(`Maven could not resolve Neo4j's jars:\n${output.trim().split('\n').slice(-8).join('\n')}`);
}

/** Removes the incomplete folders of killed processes. */
function clearParts(): void {
  if (!existsSync(stateDirectory)) return;
  for (const name of readdirSync(stateDirectory)) {
    const pid = /^lib\.part-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && identify(Number(pid)) === undefined)
      rmSync(join(stateDirectory, name), { recursive: true, force: true });
  }
}

function wanted(): string {
  return createHash('sha256').update(readFileSync(POM)).digest('hex');
}
