import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { runProgram } from './children.ts';

/** A Java: its home directory and its feature version (17, 21 …). */
export interface Java {
  readonly home: string;
  readonly version: number;
}

/** The tools for the local Neo4j: Maven to download its jars, and a Java to run both. */
export interface JavaTools {
  readonly java: Java;
  /** The path of Maven's `mvn`, if there is one. */
  readonly maven: string | undefined;
}

/** Neo4j 5.26 supports Java 17 and 21; on later ones it starts with warnings. */
const MADE_FOR = new Set([17, 21]);
const LATEST = 25;

/** The Javas in JAVA_HOME, PATH and the system's usual folders that can run Neo4j, best first. */
export function findJavas(env: NodeJS.ProcessEnv = process.env): Java[] {
  const usual = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', '/opt/java'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  const onPath = programs('java', env).map((java) => dirname(dirname(java)));
  const homes = [env['JAVA_HOME'] ?? '', ...onPath, ...usual, ...usual.map((home) => join(home, 'Contents', 'Home'))];
  const found = [...new Set(homes.filter((home) => home !== '' && existsSync(join(home, 'bin', 'java'))).map(real))]
    .map((home) => ({ home, version: versionOf(home) }))
    .filter(({ version }) => version >= 17 && version <= LATEST);
  const rank = ({ version }: Java) => (MADE_FOR.has(version) ? 0 : version);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** The path of `mvn` in PATH, MAVEN_HOME or Debian's folder. */
export function findMaven(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const places = [env['MAVEN_HOME'], env['M2_HOME'], '/usr/share/maven'].filter((home) => home !== undefined);
  return [...programs('mvn', env), ...places.map((home) => join(home, 'bin', 'mvn'))].find((path) => existsSync(path));
}

/**
 * Java and, where `withMaven`, Maven. If one is missing, it is installed with apt-get, as root, but only if the user allows
 * it: REFORMGRAPH_INSTALL=1, or a yes at the terminal.
 * @returns undefined if Java is missing, or Maven although it is needed.
 */
export async function findTools(options: {
  withMaven: boolean;
  say: (line: string) => void;
  signal: AbortSignal;
}): Promise<JavaTools | undefined> {
  const there = () => {
    const [java] = findJavas();
    const mvn = findMaven();
    return java === undefined || (options.withMaven && mvn === undefined) ? undefined : { java, maven: mvn };
  };
  const found = there();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0 || programs('apt-get', process.env).length === 0) return undefined;
  const packages = [...(findJavas().length === 0 ? [''] : []), ...(findMaven() === undefined ? ['maven'] : [])];
  if (!(await mayInstall(packages, options.signal))) return undefined;
  return (await install(packages, options)) ? there() : undefined;
}

/** Whether the user allows installing packages: from the environment or, failing that, a question at the terminal. */
async function mayInstall(packages: readonly string[], signal: AbortSignal): Promise<boolean> {
  const said = process.env['REFORMGRAPH_INSTALL'];
  if (said) return said === '1';
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const names = packages.map((name) => (name === '' ? 'a Java' : 'Maven')).join(' and ');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`Install ${names} with apt-get? [y/N] `, { signal })).trim());
  } finally {
    terminal.close();
  }
}

/** Installs packages with apt-get; an empty name stands for a Java. Reports a failure of apt-get and returns false. */
async function install(
  packages: string[],
  { say, signal }: { say: (line: string) => void; signal: AbortSignal },
): Promise<boolean> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Debian 12 and Ubuntu have 17; Debian 13 has 21 and no 17.
  const names = (java: string) => packages.map((name) => (name === '' ? `openjdk-${java}-jre-headless` : name));
  const apt = (...args: string[]) =>
    runProgram('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=60', ...args], { signal, env });
  say(`installing ${names('17').join(' and ')} with apt-get`);
  await apt('update');
  let last = await apt('install', '-y', '--no-install-recommends', ...names('17'));
  if (last.code !== 0 && packages.includes(''))
    last = await apt('install', '-y', '--no-install-recommends', ...names('21'));
  if (last.code !== 0) say(`apt-get failed: ${last.output.trim().split('\n').slice(-3).join(' / ')}`);
  return last.code === 0;
}

function programs(name: string, env: NodeJS.ProcessEnv): string[] {
  return (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && existsSync(join(folder, name)))
    .map((folder) => real(join(folder, name)));
}

/** 0 if it cannot be determined; such a Java is not used. */
function versionOf(home: string): number {
  const release = join(home, 'release');
  const version = existsSync(release) ? /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(readFileSync(release, 'utf8'))?.[1] : '0';
  return Number(version ?? 0);
}

function real(path: string): string {
  return realpathSync(path);
}
