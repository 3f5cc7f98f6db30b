import type { FastifyInstance } from 'fastify';
import { addCite } from './cite.ts';
import { addExports, type ExportOptions } from './exports.ts';
import type { DirectQueries } from './graphql/direct-query.ts';
import { addFrames } from './frames.ts';
import { addFiles } from './html/files.ts';
import { addPages } from './html/pages.ts';
import { addOembed } from './oembed.ts';
import { addPictures } from './pictures.ts';
import type { PublicAddress } from './public-address.ts';
import { siteOf, SITES } from './site.ts';
import { addRobots, addSitemap } from './sitemap.ts';

/** What the routes of a data set read, and what they take for the address of this server. */
export interface SiteOptions extends ExportOptions {
  readonly queries: DirectQueries;
  readonly address: PublicAddress;
}

/**
 * Adds the page, its files, frames, pictures, citations and exports for each data set: the same routes below `/` and below
 * `/datasets/<id>/`; and what concerns all of them.
 */
export async function addSites(app: FastifyInstance, { versions, read, queries, address }: SiteOptions): Promise<void> {
  for (const prefix of SITES) await app.register(addSite, { prefix });
  addOembed(app, { versions, queries, address });
  addRobots(app, queries, address);

  async function addSite(site: FastifyInstance): Promise<void> {
    await addFiles(site);
    await site.register(async (scope) => {
      scope.addHook('preHandler', async (request) => {
        const { dataset } = siteOf(request);
        // Throws if there is none with that id.
        if (dataset !== undefined) await versions().get(dataset);
      });
      addCite(scope, queries, address);
      addExports(scope, { versions, read });
      addFrames(scope, queries);
      addPictures(scope, queries);
      addSitemap(scope, queries, address);
      await scope.register(async (pages) => addPages(pages, queries, address));
    });
  }
}
