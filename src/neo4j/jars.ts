import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stateDirectory } from '../root.ts';
import { run } from './children.ts';
import type { Tools } from './java.ts';
import { owner } from './process-identity.ts';

const POM = join(root, 'pom.xml');
const LIB = join(stateDirectory, 'lib');
/** In the folder of jars: which pom.xml they were resolved from. */
const MARK = 'pom.sha256';

/** Whether the jars of this pom.xml lie ready, so that Maven is not needed. */
export function haveJars(): boolean {
  const mark = join(LIB, MARK);
  return existsSync(mark) && readFileSync(mark, 'utf8') === wanted();
}

/**
 * The folder of Neo4j's jars, resolved by Maven where it does not lie ready (10 to 60 s with an empty cache of Maven's).
 * They are gathered beside it and renamed when complete, so that one that is there is whole.
 * @throws Error with Maven's last lines where it fails.
 */
export async function jars(options: {
  tools: Tools;
  say: (line: string) => void;
  signal: AbortSignal;
}): Promise<string> {
  clearParts();
  if (haveJars()) return LIB;
  const part = `${LIB}.part-${process.pid}`;
  const temporary = join(part, 'tmp');
  mkdirSync(temporary, { recursive: true });
  try {
    await copy(part, temporary, options);
    rmSync(temporary, { recursive: true });
    writeFileSync(join(part, MARK), wanted());
    // Another process may have been quicker: its folder is as good.
    if (!haveJars()) {
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
  { tools, say, signal }: { tools: Tools; say: (line: string) => void; signal: AbortSignal },
): Promise<void> {
  if (tools.maven === undefined) throw new Error('Maven is not there');
  say("getting Neo4j's jars with Maven (once; 118 MB)");
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
  const { code, output } = await run(
    tools.maven,
    ['-q', '-B', '-f', POM, '-Dmaven.artifact.threads=16', goal, '-DincludeScope=runtime', `-DoutputDirectory=${part}`],
    {
      signal,
      // Nothing of Java's in the system's temporary folder.
      env: { ...process.env, JAVA_HOME: tools.java.home, MAVEN_OPTS: `-XX:-UsePerfData -Djava.io.tmpdir=${temporary}` },
    },
  );
  if (code === 0 && readdirSync(part).some((name) => /^neo4j-server-.*\.jar$/.test(name))) return;
  throw new Error(`Maven could not resolve Neo4j's jars:\n${output.trim().split('\n').slice(-8).join('\n')}`);
}

/** Removes what killed processes have left half done. */
function clearParts(): void {
  if (!existsSync(stateDirectory)) return;
  for (const name of readdirSync(stateDirectory)) {
    const pid = /^lib\.part-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && owner(Number(pid)) === undefined)
      rmSync(join(stateDirectory, name), { recursive: true, force: true });
  }
}

function wanted(): string {
  return createHash('sha256').update(readFileSync(POM)).digest('hex');
}
