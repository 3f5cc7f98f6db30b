import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { endpointOf } from '../addresses.ts';
import { examples } from './examples.ts';
import { subjectsOf } from './subjects.ts';

const parameters = new URLSearchParams(location.search);
const example = examples.find(({ query }) => nameOf(query) === parameters.get('example')) ?? examples[0];
const query = parameters.get('query') ?? example?.query ?? '';
const url = endpointOf(import.meta.url);
const variables = parameters.get('query')
  ? parameters.get('variables')
  : JSON.stringify(example?.variables(await subjectsOf(url)) ?? {}, null, 2);

document.querySelector('#examples')?.append(
  ...examples.map(({ query: text }) => {
    const link = document.createElement('a');
    link.href = `?example=${nameOf(text)}`;
    link.textContent = spoken(nameOf(text));
    if (query === text) link.setAttribute('aria-current', 'page');
    return link;
  }),
);

const place = document.querySelector('#graphiql');
if (place) {
  place.replaceChildren();
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher: createGraphiQLFetcher({ url }),
      initialQuery: query,
      initialVariables: variables ?? '',
      // The page opens with what its address says, not with what was typed on an earlier visit.
      storage: memory(),
    }),
  );
}

/** An operation's name in words: "Events of a year". */
function spoken(name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
  return words.slice(0, 1) + words.slice(1).toLowerCase();
}

/** The name of the operation in a query's text. */
function nameOf(text: string): string {
  return /query (\w+)/.exec(text)?.[1] ?? '';
}

function memory() {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
    clear: () => values.clear(),
    get length() {
      return values.size;
    },
  };
}
