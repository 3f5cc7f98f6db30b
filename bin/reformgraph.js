#!/usr/bin/env node
import { build } from './build.js';

const parent = process.ppid;
await build();
const { main } = await import('../dist/cli.js');
await main(process.argv.slice(2), parent);
