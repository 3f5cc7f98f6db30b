import { describe, expect, it } from 'vitest';
import { oneOfEach } from '../runs.ts';
import { serving, servingAlone } from './serving.ts';

const site = servingAlone();
const get = (path: string, headers: Record<string, string> = {}) => fetch(site.served.url + path, { headers });
const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** What a site reads of a page's head: its properties and its links, as it reads them. */
async function headOf(path: string, url = site.served.url) {
  const html = await (await fetch(url + path)).text();
  const properties = [...html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)">/g)];
  const links = [...html.matchAll(/<link rel="([^"]*)"([^>]*) href="([^"]*)">/g)];
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  return {
    html,
    meta: Object.fromEntries(properties.map(([, name, content]) => [name, unescaped(content!)])),
    canonical: links.filter(([, rel]) => rel === 'canonical').map(([, , , href]) => unescaped(href!)),
    translations: Object.fromEntries(
      links.flatMap(([, , attributes, href]) => {
        const tag = /hreflang="([^"]*)"/.exec(attributes!)?.[1];
        return tag === undefined ? [] : [[tag, unescaped(href!)]];
      }),
    ),
    oembed: links
      .filter(([, , attributes]) => attributes!.includes('application/json+oembed'))
      .map(([, , , href]) => unescaped(href!)),
    data: data === undefined ? undefined : (JSON.parse(data) as Record<string, unknown>),
  };
}

/** Width and height of a PNG, from its first chunk. */
async function sizeOf(response: Response): Promise<readonly [number, number]> {
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const EVENT = '/id/event/bridge-march';
const PAGES = [
  '/',
  '/?sel=event/bridge-march&at=2020-06-05',
  '/stories',
  '/stories/bridge-march',
  EVENT,
  '/datasets/tiny/',
];

describe('a page', () => {
  it.each(oneOfEach(3, PAGES))(
    '%s is found by its own address, in each language, and has a card with a picture',
    { tags: 'deep' },
    async (path) => {
      const { url } = site.served;
      const { meta, canonical, translations } = await headOf(path);
      const own = url + path.replace(/\?.*/, '');
      expect(canonical).toEqual([own]);
      expect(translations).toEqual({ en: own, ru: `${own}?lang=ru`, kk: `${own}?lang=kk`, 'x-default': own });
      expect(meta['og:title']).toMatch(/\w/);
      expect(meta['og:description']).toMatch(/\w/);
      expect(new URL(meta['og:url'] ?? '').pathname).toBe(new URL(own).pathname);
      const picture = await fetch(meta['og:image'] ?? '');
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(await sizeOf(picture)).toEqual([Number(meta['og:image:width']), Number(meta['og:image:height'])]);
      expect([meta['og:image:width'], meta['og:image:height']]).toEqual(['1200', '630']);
      for (const translation of Object.values(translations)) expect((await fetch(translation)).status).toBe(200);
    },
  );

  it('is named by what its permalink selects', async () => {
    const { meta, data } = await headOf('/?sel=event/bridge-march&at=2020-06-05&theme=dark&lang=en&v=1');
    expect(meta['og:title']).toBe('Bridge march');
    expect(meta['og:url']).toBe(`${site.served.url}/?at=2020-06-05&sel=event/bridge-march`);
    expect(data).toBeUndefined();
    expect((await headOf('/?sel=event/nothing')).meta['og:title']).toBe((await headOf('/')).meta['og:title']);
  });

  it('has another picture for another day, selection and language, and the same for the same', async () => {
    const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer()).toString('base64');
    const paths = ['/og/', '/og/?at=2020-06-05', '/og/?sel=event/bridge-march', '/og/?lang=ru', '/og/id/person/berek'];
    const pictures = await Promise.all(paths.map(bytes));
    expect(new Set(pictures).size).toBe(paths.length);
    expect(await Promise.all(paths.map(bytes))).toEqual(pictures);
  });

  it('that is not there is not to be found, and has no picture', async () => {
    for (const path of ['/id/event/nothing', '/stories/nothing']) {
      const { meta, canonical, oembed } = await headOf(path);
      expect([canonical, oembed, meta['og:title']]).toEqual([[], [], undefined]);
      expect((await get(`/og${path}`)).status).toBe(404);
    }
    expect((await get('/og/nowhere')).status).toBe(404);
    expect((await get('/datasets/nothing/og/')).status).toBe(404);
  });

  it('says in the terms of schema.org that it is about a data set, an event or a person', async () => {
    const { url } = site.served;
    expect((await headOf('/')).data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      url: `${url}/`,
      distribution: [{ contentUrl: `${url}/export/jsonl` }],
    });
    expect((await headOf(EVENT)).data).toMatchObject({
      '@type': 'Event',
      name: 'Bridge march',
      startDate: '2020-06-01',
      endDate: '2020-06-08',
      url: url + EVENT,
    });
    expect((await headOf('/id/person/berek')).data).toMatchObject({ '@type': 'Person', url: `${url}/id/person/berek` });
  });

  it('takes its address from no Host header that any client can send', async () => {
    const { request } = await import('node:http');
    const text = async (path: string) =>
      new Promise<string>((resolve, reject) => {
        request(site.served.url + path, { headers: { host: 'evil.example' } }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (part: string) => (body += part));
          response.on('end', () => resolve(body));
        })
          .on('error', reject)
          .end();
      });
    for (const path of [
      ...PAGES,
      '/robots.txt',
      '/sitemap.xml',
      '/oembed?url=http://evil.example/',
      '/frame/reform-timeline',
    ])
      expect((await text(path)).replaceAll('at http://evil.example/', '')).not.toContain('evil');
    expect(await text('/')).not.toMatch(/og:|oembed/);
  });
});

describe('oEmbed', () => {
  const ask = async (parameters: Record<string, string>, url = site.served.url) => {
    const response = await fetch(`${url}/oembed?${new URLSearchParams(parameters).toString()}`);
    return { response, body: (await response.json()) as Record<string, unknown> };
  };

  it.each([
    ['/', 'reform-timeline'],
    ['/?at=2020-06-05&sel=event/bridge-march&lang=ru&theme=dark', 'reform-timeline'],
    ['/datasets/tiny/', 'reform-timeline'],
    ['/stories', 'reform-stories'],
    ['/stories/bridge-march', 'reform-story'],
    [EVENT, 'reform-evidence'],
    ['/frame/reform-rules?theme=dark', 'reform-rules'],
  ])('is discovered on %s, and gives a frame that a site can show', async (path, tag) => {
    const [discovered = `${site.served.url}/oembed?url=${encodeURIComponent(site.served.url + path)}`] = (
      await headOf(path)
    ).oembed;
    const response = await fetch(discovered, { headers: { origin: 'https://cms.example' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const body = (await response.json()) as Record<string, string | number>;
    expect(body).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 640 });
    const html = String(body['html']);
    expect(html).toMatch(
      /^<iframe src="[^"<>]+" title="[^"<>]+" width="960" height="640" frameborder="0" loading="lazy"><\/iframe>$/,
    );
    const frame = await fetch(unescaped(/src="([^"]*)"/.exec(html)![1]!));
    expect(frame.status).toBe(200);
    expect(await frame.text()).toContain(`<${tag}`);
    if (!path.startsWith('/frame'))
      expect(await sizeOf(await fetch(String(body['thumbnail_url'])))).toEqual([1200, 630]);
  });

  it('keeps day, selection, language and theme in the frame', async () => {
    const { body } = await ask({ url: `${site.served.url}/?at=2020-06-05&kinds=PROTEST&lang=ru&theme=dark` });
    const { searchParams } = new URL(unescaped(/src="([^"]*)"/.exec(String(body['html']))![1]!));
    expect(Object.fromEntries(searchParams)).toEqual({
      view: '?at=2020-06-05&kinds=PROTEST',
      lang: 'ru',
      theme: 'dark',
    });
  });

  it('keeps to the limits', async () => {
    const { body } = await ask({ url: `${site.served.url}/`, maxwidth: '400', maxheight: '300' });
    expect(body).toMatchObject({ width: 400, height: 300 });
    expect(body['html']).toContain('width="400" height="300"');
    expect(body).not.toHaveProperty('thumbnail_url');
  });

  it.each([
    ['a format that it does not have', { url: '/', format: 'xml' }, 501],
    ['no address', {}, 400],
    ['a limit that is no number', { url: '/', maxwidth: 'wide' }, 400],
    ['a limit of nothing', { url: '/', maxheight: '0' }, 400],
    ['another site', { url: 'https://example.org/' }, 404],
    ['what begins alike', { url: '.evil.example/' }, 404],
    ['no address at all', { url: 'x' }, 404],
    ['nowhere', { url: '/nowhere' }, 404],
    ['the builder', { url: '/embed' }, 404],
    ['an event that is not there', { url: '/id/event/nothing' }, 404],
    ['a story that is not there', { url: '/stories/nothing' }, 404],
    ['a data set that is not there', { url: '/datasets/nothing/' }, 404],
    ['an element that is not there', { url: '/frame/reform-page' }, 404],
  ] as const)('refuses %s', async (_, given: Readonly<Record<string, string>>, status) => {
    const { url, ...more } = given;
    const own = url?.startsWith('/') || url?.startsWith('.') ? { url: site.served.url + url } : url ? { url } : {};
    const { response, body } = await ask({ ...own, ...more });
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(body['errors']).toMatchObject([{ message: expect.stringMatching(/./) as string }]);
  });

  it('knows the pages of PUBLIC_URL only', async () => {
    await using proxied = await serving({ env: { PUBLIC_URL: 'https://example.org/reforms' } });
    const { body } = await ask({ url: `https://example.org/reforms${EVENT}` }, proxied.url);
    expect(body['html']).toContain('src="https://example.org/reforms/frame/reform-evidence?of=event/bridge-march');
    expect(body['thumbnail_url']).toBe(`https://example.org/reforms/og${EVENT}?lang=en`);
    for (const url of [proxied.url + EVENT, `https://example.org${EVENT}`])
      expect((await ask({ url }, proxied.url)).response.status).toBe(404);
  });
});

describe('a frame', () => {
  it('holds an element with the attributes of its address, and what can be read without JavaScript', async () => {
    const response = await get(
      '/frame/reform-evidence?of=event/bridge-march&theme=dark&lang=en&onclick=x&view=%22%3E%3Cb%3E',
    );
    const html = await response.text();
    expect(html).toContain(
      '<reform-evidence theme="dark" view="&#34;&#62;&#60;b&#62;" of="event/bridge-march" lang="en">\n<h1><bdi>Bridge march</bdi></h1>',
    );
    expect(html).not.toContain('onclick');
    expect(html).toContain('<a href="../id/event/bridge-march?lang=en">');
    // What the event's own page has for them: all that is said of it, with paragraphs.
    const own = await (await get('/id/event/bridge-march?lang=en')).text();
    const said = /<h2>What the sources say<[\s\S]*<\/ul>/.exec(own)?.[0];
    expect(said).toMatch(/¶ \d/);
    expect(html.replaceAll('"../id/', '"../../id/')).toContain(said);
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it.each([
    '/frame/reform-page',
    '/frame/script',
    '/frame/reform-evidence?of=event/nothing',
    '/frame/reform-story?story=story/nothing',
    '/datasets/nothing/frame/reform-rules',
  ])('is refused where there is nothing to show: %s', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/there is n|nothing/);
  });

  it('is allowed on every site by default, and on those of a setting', async () => {
    const policyOf = async (url: string, path: string) => {
      const { headers } = await fetch(url + path);
      const policy = headers.get('content-security-policy')!.split(';');
      return [policy.find((each) => each.startsWith('frame-ancestors')), headers.get('x-frame-options')];
    };
    for (const path of ['/frame/reform-rules', '/datasets/tiny/frame/reform-rules'])
      expect(await policyOf(site.served.url, path)).toEqual(['frame-ancestors *', null]);
    for (const path of ['/', '/framed', '/id/frame/x'])
      expect((await policyOf(site.served.url, path))[0]).toBe("frame-ancestors 'none'");
    await using closed = await serving({ env: { FRAME_ANCESTORS: 'https://example.org, https://*.example.org' } });
    expect(await policyOf(closed.url, '/frame/reform-rules')).toEqual([
      'frame-ancestors https://example.org https://*.example.org',
      null,
    ]);
  });
});

describe('search engines', () => {
  it('find every page by the sitemap that robots.txt names', { tags: 'long' }, async () => {
    const { url } = site.served;
    const robots = await (await get('/robots.txt')).text();
    const maps = [...robots.matchAll(/^Sitemap: (.*)$/gm)].map(([, map]) => map!);
    expect(maps).toEqual([`${url}/sitemap.xml`]);
    const response = await fetch(maps[0]!);
    expect(response.headers.get('content-type')).toMatch(/xml/);
    const pages = [...(await response.text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, page]) => unescaped(page!));
    expect(pages).toEqual(expect.arrayContaining([`${url}/`, `${url}/stories/bridge-march`, url + EVENT]));
    const { body } = await site.served.ask('{ entities(first: 1) { totalCount } }');
    const { totalCount } = body.data!['entities'] as { totalCount: number };
    expect(pages.filter((page) => page.startsWith(`${url}/id/`))).toHaveLength(totalCount);
    const closed = [...robots.matchAll(/^Disallow: (.*)$/gm)].map(([, path]) => path!);
    expect(closed).toContain('/export/');
    for (const page of pages) {
      expect(closed.some((path) => new URL(page).pathname.startsWith(path))).toBe(false);
      const { status, headers } = await fetch(page, { method: 'HEAD' });
      expect([page, status, headers.get('content-type')]).toEqual([page, 200, 'text/html; charset=utf-8']);
    }
  });

  it('get full addresses only', async () => {
    await using proxied = await serving({ env: { PUBLIC_URL: 'https://example.org/reforms' } });
    expect(await (await fetch(`${proxied.url}/robots.txt`)).text()).toMatch(
      /^Disallow: \/reforms\/export\/$[^]*^Sitemap: https:\/\/example\.org\/reforms\/sitemap\.xml$/m,
    );
    const map = await (await fetch(`${proxied.url}/datasets/tiny/sitemap.xml`)).text();
    expect(map).toContain('<loc>https://example.org/reforms/datasets/tiny/</loc>');
  });
});
