#!/usr/bin/env node
import { build } from './build.js';

const parent = process.ppid;
await build();
// Without it graphql-js asks of each type whether two copies of itself have met, which doubles what an answer costs us.
process.env.NODE_ENV ??= 'production';
const { main } = await import('../dist/cli.js');
await main(process.argv.slice(2), parent);
