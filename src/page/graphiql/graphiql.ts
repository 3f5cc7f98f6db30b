import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { examples } from './examples.ts';

const place = document.querySelector('#graphiql');
if (place) {
  place.replaceChildren();
  const { search } = location;
  const asked = new URLSearchParams(search).get('query');
  createRoot(place).render(
    createElement(GraphiQL, {
      fetcher: createGraphiQLFetcher({ url: new URL('/graphql', location.href).href }),
      defaultTabs: examples.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) })),
      // Examples are there whenever it opens; what is typed belongs to the visit.
      storage: memory(),
      ...(asked !== null && { initialQuery: asked }),
    }),
  );
}

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
    get length() {
      return kept.size;
    },
  };
}
