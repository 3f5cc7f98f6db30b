import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { z } from 'zod';
import { Stop } from './stop.ts';
import { root } from './root.ts';

/** The settings from the environment, checked. Paths are absolute. */
export interface Settings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** The address at which clients reach the server, with a slash at the end; undefined: not known. */
  readonly publicUrl: string | undefined;
  /** The proxies whose X-Forwarded headers count, as addresses or subnets; true: whoever connects. */
  readonly trustProxy: boolean | readonly string[];
  /** The sites that may show `/frame/` in a frame, as sources of a Content-Security-Policy. */
  readonly frameAncestors: readonly string[];
  /** From NEO4J_URI; without it, a Neo4j is found or started. */
  readonly neo4j: Neo4jAddress | undefined;
  /** The directory of the data set that `serve` loads and serves. */
  readonly data: string;
  /** The folders that hold the sources' texts, at any depth; empty if no text is available. */
  readonly texts: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** The Neo4j at NEO4J_URI. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly database: string | undefined;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** Prefix of the variables that are ours alone, so that a misspelt one is found. */
const PREFIX = 'REFORMGRAPH_';
/** What `npm test` tells its tests; not a setting. */
const TEST_URI = 'REFORMGRAPH_TEST_URI';
const URI = /^(bolt|neo4j)(\+s|\+ssc)?:\/\/(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?\/?(\?.*)?$/i;
const HOST = /^([a-z0-9._-]+|[0-9a-f:.]+(%[a-z0-9]+)?)$/i;

const isDirectory = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const directory = z
  .string()
  .transform((path) => resolve(path))
  .refine(isDirectory, 'an existing directory');
const directories = z
  .string()
  .transform((paths) =>
    paths
      .split(delimiter)
      .filter((path) => path !== '')
      .map((path) => resolve(path)),
  )
  .refine((paths) => paths.every(isDirectory), `existing directories, separated by "${delimiter}"`);
const file = z
  .string()
  .refine((path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false, 'an existing file');

const publicUrl = z
  .string()
  .refine(
    isPublicUrl,
    'an http or https address without credentials, query and hash, such as https://example.org/reforms',
  )
  .transform((url) => new URL(url).href.replace(/\/*$/, '/'));
const proxies = z
  .string()
  .transform((text) =>
    /^(?:[01]|true|false)$/.test(text) ? /^[1t]/.test(text) : text.split(',').map((each) => each.trim()),
  )
  .refine(
    (value) => typeof value === 'boolean' || value.every(isSubnet),
    '0 for none, 1 for whoever connects, or addresses and subnets of proxies, separated by commas, such as 127.0.0.1,10.0.0.0/8',
  );

const ancestors = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter(Boolean))
  .refine(
    (sites) =>
      (sites.length === 1 && /^(?:\*|none|self)$/.test(sites[0]!)) || (sites.length > 0 && sites.every(isSite)),
    '* for every site, self, none, or sites such as https://example.org or https://*.example.org, separated by commas',
  )
  .transform((sites) => sites.map((site) => (/^(?:none|self)$/.test(site) ? `'${site}'` : site)));

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'a port number from 0 to 65535')
    .default(4000),
  HOST: z.string().regex(HOST, 'an IP address or a host name').default('127.0.0.1'),
  PUBLIC_URL: publicUrl.optional(),
  TRUST_PROXY: proxies.default(false),
  FRAME_ANCESTORS: ancestors.default(['*']),
  NEO4J_URI: z.string().regex(URI, 'an address such as bolt://127.0.0.1:7687 or neo4j+s://example.org').optional(),
  NEO4J_USERNAME: z.string().optional(),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: file.optional(),
  NEO4J_DATABASE: z
    .string()
    .regex(/^[a-z][a-z0-9.-]{2,62}$/i, 'a database name: 3 to 63 letters, digits, dots or dashes, a letter first')
    .optional(),
  REFORMGRAPH_TEXTS: directories.default([]),
  REFORMGRAPH_DATA: directory.optional(),
  /** Whether a missing Java or Maven may be installed. Read by the installer itself. */
  REFORMGRAPH_INSTALL: z.enum(['0', '1'], '0 or 1').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/** The names of all settings, in the order of docs/reference.md. */
export const settingNames: readonly string[] = Object.keys(environment.shape);

/**
 * Reads the settings from environment variables; an empty value counts as not set.
 * @throws Stop with code 2, naming every variable that is unknown or invalid and what was expected.
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const { data, error } = environment.safeParse(given);
  const problems = [
    ...Object.keys(given)
      .filter((name) => name.startsWith(PREFIX) && name !== TEST_URI && !settingNames.includes(name))
      .map(unknown),
    ...(error?.issues ?? []).map(({ path, message }) => bad(String(path[0]), given[String(path[0])], message)),
    ...contradictions(given),
  ];
  if (data === undefined || problems.length > 0) throw new Stop(problems.join('\n'), 2);
  return {
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL,
    trustProxy: data.TRUST_PROXY,
    frameAncestors: data.FRAME_ANCESTORS,
    neo4j: data.NEO4J_URI === undefined ? undefined : address(data, data.NEO4J_URI),
    data: data.REFORMGRAPH_DATA ?? join(root, 'data', 'kazakhstan'),
    texts: data.REFORMGRAPH_TEXTS,
    logLevel: data.LOG_LEVEL,
  };
}

function isPublicUrl(text: string): boolean {
  if (!/^https?:\/\/[^?#\\\s]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** Whether a text is the origin of a site, perhaps with a wildcard for its first label. */
function isSite(text: string): boolean {
  return /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/i.test(text);
}

/** Whether a text is an IP address, or one with the number of its leading bits that count. */
function isSubnet(text: string): boolean {
  const [, ip = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  return isIP(ip) !== 0 && Number(bits) <= (isIP(ip) === 4 ? 32 : 128);
}

function unknown(name: string): string {
  const ours = settingNames.filter((each) => each.startsWith(PREFIX));
  return `${name} is not a setting; the settings with this prefix are ${ours.join(', ')}`;
}

function bad(name: string, value: string | undefined, expected: string): string {
  // The address may contain a password, which must not appear on a screen or in a log.
  const shown = value?.replace(/\/\/[^@/]*@/, '//…@');
  return `${name}=${shown} is invalid: expected ${expected}`;
}

function contradictions(given: Record<string, string | undefined>): string[] {
  const problems: string[] = [];
  if (given['NEO4J_PASSWORD'] !== undefined && given['NEO4J_PASSWORD_FILE'] !== undefined)
    problems.push('NEO4J_PASSWORD and NEO4J_PASSWORD_FILE are both set: expected only one of them');
  if (given['NEO4J_URI'] === undefined)
    for (const name of ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_PASSWORD_FILE', 'NEO4J_DATABASE'])
      if (given[name] !== undefined) problems.push(`${name} is set without NEO4J_URI: expected both or neither`);
  if (
    given['NEO4J_USERNAME'] !== undefined &&
    given['NEO4J_PASSWORD'] === undefined &&
    given['NEO4J_PASSWORD_FILE'] === undefined
  )
    problems.push('NEO4J_USERNAME is set without a password: expected NEO4J_PASSWORD or NEO4J_PASSWORD_FILE too');
  return problems;
}

function address(data: z.output<typeof environment>, uri: string): Neo4jAddress {
  const password =
    data.NEO4J_PASSWORD_FILE === undefined
      ? data.NEO4J_PASSWORD
      : readFileSync(data.NEO4J_PASSWORD_FILE, 'utf8').replace(/\r?\n$/, '');
  const username = data.NEO4J_USERNAME ?? (password === undefined ? undefined : 'neo4j');
  return { uri, username, password, database: data.NEO4J_DATABASE };
}
