import type { FastifyInstance } from 'fastify';
import { defaultLanguage, languageFor } from '../messages/languages.ts';
import { Unavailable } from '../neo4j/graph.ts';
import { codes, refusal } from './error-codes.ts';
import type { DirectQueries } from './graphql/direct-query.ts';
import { aboutAt } from './html/about.ts';
import { hasPictures, pictureOf } from './html/picture.ts';
import { sharedParameters } from './html/shared-view.ts';
import { subjectOf } from './html/subject.ts';
import { siteOf } from './site.ts';

/** Adds `/og/<path>?…`: the picture of the permalink `/<path>?…`, for the cards that other sites show. */
export function addPictures(scope: FastifyInstance, queries: DirectQueries): void {
  scope.get('/og/*', async (request, reply) => {
    const path = (request.params as { '*': string })['*'];
    const about = aboutAt(path);
    const parameters = sharedParameters(request);
    const { lang } = request.query as { readonly lang?: unknown };
    // Not the reader's: whoever asks for an address gets the same picture.
    const language = (typeof lang === 'string' ? languageFor(lang) : undefined) ?? defaultLanguage;
    const query = queries(siteOf(request).dataset);
    const subject = about && hasPictures() ? await subjectOf(query, about, parameters, language) : undefined;
    if (subject === undefined)
      return reply
        .code(codes.NOT_FOUND)
        .send(refusal('NOT_FOUND', 'there is no page of which this could be the picture'));
    const picture = subject && (await pictureOf(query, subject, { language, view: `?${parameters.toString()}` }));
    if (picture === null) throw new Unavailable('the graph does not respond');
    return reply.type('image/png').header('cache-control', 'public, max-age=3600').send(picture);
  });
}
