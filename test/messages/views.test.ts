import { expect, it } from 'vitest';
import { pathOf, placeAt, viewIds } from '../../src/messages/views.ts';

it('the overview is at the address of the data set itself', () => {
  expect(placeAt('')).toEqual({ page: 'overview', item: null });
  expect(pathOf({ page: 'overview', item: null })).toBe('');
});

it.each(viewIds)('the place %s is found again by its path', (page) => {
  const place = { page, item: null };
  expect(placeAt(pathOf(place))).toEqual(place);
});

it.each(['nothing', 'overview', 'id/event/qantar', 'graphiql', '%E0%A4%A'])('no view is at %s', (path) => {
  expect(placeAt(path)).toBeUndefined();
});
