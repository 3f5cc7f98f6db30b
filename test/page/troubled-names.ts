import type { Locator } from 'playwright-core';

/** Names that a line crosses, or that lie upon each other or outside the chart. */
export const troubledNames = (chart: Locator): Promise<readonly string[]> =>
  chart.evaluate((svg) => {
    const names = [...svg.querySelectorAll<SVGTextElement>('.node text:not(.hush)')].map((text) => ({
      text: text.textContent,
      box: text.getBBox(),
    }));
    const isIn = (x: number, y: number, box: DOMRect) =>
      x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1;
    const crossed = [...svg.querySelectorAll<SVGPathElement>('path.edge')].flatMap((path) => {
      const length = path.getTotalLength();
      const points = Array.from({ length: 80 }, (_, at) => path.getPointAtLength((length * at) / 79));
      return names
        .filter(({ box }) => points.some(({ x, y }) => isIn(x, y, box)))
        .map(({ text }) => `crossed: ${text}`);
    });
    const covered = names.flatMap((one, at) =>
      names
        .slice(at + 1)
        .filter(
          ({ box }) =>
            box.x < one.box.x + one.box.width - 1 &&
            one.box.x < box.x + box.width - 1 &&
            box.y < one.box.y + one.box.height - 1 &&
            one.box.y < box.y + box.height - 1,
        )
        .map(({ text }) => `covered: ${one.text} by ${text}`),
    );
    const { width, height } = (svg as SVGSVGElement).viewBox.baseVal;
    const outside = names
      .filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height)
      .map(({ text }) => `outside: ${text}`);
    return [...crossed, ...covered, ...outside];
  });
