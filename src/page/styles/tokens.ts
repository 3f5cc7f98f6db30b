import { css, unsafeCSS } from 'lit';

/** The fonts of everything but titles and statements, as a CSS value; charts measure texts with it. */
export const sans = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif";

/**
 * Colours, type and space, of which a page around sets the `--reform-` ones; `light-dark()` follows the surrounding page, or the element's `theme` or that of its view.
 */
export const tokens = css`
  :host {
    --paper: var(--reform-paper, light-dark(#fcfbf8, #14161a));
    --raise: var(--reform-raise, light-dark(#f4f2ec, #1c1f24));
    --ink: var(--reform-ink, light-dark(#17191c, #eceae4));
    --ink2: var(--reform-ink2, light-dark(#4b4f55, #b5b8bc));
    --ink3: var(--reform-ink3, light-dark(#676b71, #969aa1));
    --line: var(--reform-line, light-dark(#dcd8ce, #30343b));
    --line2: var(--reform-line2, light-dark(#84868d, #71767f));
    --reform: var(--reform-reform, light-dark(#1f5a9e, #7fb3ee));
    --election: var(--reform-election, light-dark(#00695f, #57c2b2));
    --unrest: var(--reform-unrest, light-dark(#a83a12, #f0936a));
    --office: var(--reform-office, light-dark(#6d4291, #c3a0e4));
    --poll: var(--reform-poll, light-dark(#665a00, #cdbd5a));
    --slate: var(--reform-slate, light-dark(#44515f, #a3b2c2));
    --gain: var(--reform-gain, light-dark(#1f5a9e, #7fb3ee));
    --loss: var(--reform-loss, light-dark(#a83a12, #f0936a));
    --focus: var(--reform-focus, light-dark(#0b57d0, #9cc3ff));
    --mark: var(--reform-mark, light-dark(#fbe9a9, #4d4213));
    --serif: var(--reform-serif, 'Iowan Old Style', 'Palatino Linotype', 'Noto Serif', Georgia, serif);
    --sans: var(--reform-sans, ${unsafeCSS(sans)});
    --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace;
    --t0: 0.75rem;
    --t1: 0.8125rem;
    --t2: 0.9375rem;
    --t3: 1.125rem;
    --t4: 1.375rem;
    --t5: 1.75rem;
    --s1: 4px;
    --s2: 8px;
    --s3: 12px;
    --s4: 16px;
    --s5: 24px;
    --s6: 40px;
    --hit: 28px;
    display: block;
    background: var(--paper);
    color: var(--ink);
    font: var(--t1) / 1.5 var(--sans);
    font-variant-numeric: tabular-nums lining-nums;
    /* All languages of the elements are written from left to right, whatever the page around them is in. */
    direction: ltr;
    text-align: start;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  :host([data-theme='light']) {
    color-scheme: light;
  }
  :host([data-theme='dark']) {
    color-scheme: dark;
  }
  .l-reform {
    --c: var(--reform);
  }
  .l-election {
    --c: var(--election);
  }
  .l-unrest {
    --c: var(--unrest);
  }
  .l-office {
    --c: var(--office);
  }
  .l-poll {
    --c: var(--poll);
  }
  .l-slate {
    --c: var(--slate);
  }
  .l-ink {
    --c: var(--ink);
  }
  @media (max-width: 640px) {
    :host {
      --hit: 36px;
    }
  }
`;
