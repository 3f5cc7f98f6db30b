import { css } from 'lit';

/** Colours, type and space; `light-dark()` follows the page that an element stands on, or its own `theme`. */
const tokens = css`
  :host {
    --paper: light-dark(#fcfbf8, #14161a);
    --raise: light-dark(#f4f2ec, #1c1f24);
    --ink: light-dark(#17191c, #eceae4);
    --ink2: light-dark(#4b4f55, #b5b8bc);
    --ink3: light-dark(#676b71, #969aa1);
    --line: light-dark(#dcd8ce, #30343b);
    --line2: light-dark(#84868d, #71767f);
    --reform: light-dark(#1f5a9e, #7fb3ee);
    --election: light-dark(#00695f, #57c2b2);
    --unrest: light-dark(#a83a12, #f0936a);
    --office: light-dark(#6d4291, #c3a0e4);
    --poll: light-dark(#665a00, #cdbd5a);
    --slate: light-dark(#44515f, #a3b2c2);
    --gain: light-dark(#1f5a9e, #7fb3ee);
    --loss: light-dark(#a83a12, #f0936a);
    --focus: light-dark(#0b57d0, #9cc3ff);
    --mark: light-dark(#fbe9a9, #4d4213);
    --serif: 'Iowan Old Style', 'Palatino Linotype', 'Noto Serif', Georgia, serif;
    --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Helvetica, Arial, sans-serif;
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
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
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

const text = css`
  * {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul,
  ol,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font-family: var(--serif);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: var(--t3);
  }
  h4 {
    font: 600 var(--t1) / 1.4 var(--sans);
  }
  a {
    color: inherit;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  dt,
  .quiet {
    color: var(--ink2);
  }
  code {
    font: var(--t0) var(--mono);
    color: var(--ink2);
    overflow-wrap: anywhere;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }
  .foreign {
    color: var(--ink2);
    font: var(--t0) var(--sans);
  }
`;

const controls = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0;
    margin: 0;
    padding: 0;
  }
  button,
  summary,
  select {
    cursor: pointer;
  }
  select option {
    background: var(--paper);
    color: var(--ink);
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .seg {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px;
    align-items: center;
  }
  .seg button,
  .seg a,
  .txt {
    min-height: var(--hit);
    min-width: var(--hit);
    padding: 0 7px;
    color: var(--ink2);
    white-space: nowrap;
  }
  .seg button[aria-pressed='true'],
  .seg button[aria-selected='true'] {
    color: var(--ink);
    font-weight: 600;
    box-shadow: inset 0 -2px var(--ink);
  }
  .seg button:hover,
  .txt:hover,
  summary:hover {
    color: var(--ink);
    background: var(--raise);
  }
  .btn {
    min-height: 30px;
    padding: 0 10px;
    border: 1px solid var(--line2);
    border-radius: 2px;
  }
  .btn:hover {
    border-color: var(--ink);
    background: var(--raise);
  }
  .btn.p {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
  }
  .ref {
    min-height: 24px;
    min-width: 24px;
    color: var(--ink2);
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
    text-align: start;
  }
  .ref:hover {
    color: var(--ink);
  }
  .field {
    height: 30px;
    border-bottom: 1px solid var(--line2);
    font-weight: 600;
    padding: 0 2px;
  }
  .field[aria-invalid='true'] {
    border-bottom: 2px solid var(--loss);
  }
  .menu {
    position: relative;
  }
  .menu summary {
    list-style: none;
    display: flex;
    align-items: center;
  }
  .menu summary::-webkit-details-marker {
    display: none;
  }
  .menu > ul,
  .menu > div {
    position: absolute;
    inset-inline-end: 0;
    background: var(--paper);
    border: 1px solid var(--line2);
    min-width: 220px;
    z-index: 8;
    padding: 4px 0;
  }
  .menu li :is(button, a) {
    width: 100%;
    min-height: var(--hit);
    text-align: start;
    padding: 5px 10px;
    display: flex;
    justify-content: space-between;
    gap: 12px;
    text-decoration: none;
  }
  .menu li :is(button, a):is(:hover, :focus) {
    background: var(--raise);
  }
  .menu li span {
    color: var(--ink2);
  }
  @media (max-width: 640px) {
    .btn {
      min-height: 40px;
    }
    .ref {
      min-height: 32px;
    }
  }
`;

const parts = css`
  .head {
    display: flex;
    align-items: baseline;
    gap: var(--s2) var(--s4);
    flex-wrap: wrap;
    min-height: 32px;
  }
  .head .last {
    margin-inline-start: auto;
  }
  .lead {
    max-width: 66ch;
    color: var(--ink2);
    margin-bottom: var(--s3);
  }
  table {
    border-collapse: collapse;
    width: 100%;
    text-align: start;
  }
  caption {
    text-align: start;
    color: var(--ink2);
    padding: 4px 0;
  }
  th,
  td {
    padding: 7px 14px 7px 0;
    border-top: 1px solid var(--line);
    vertical-align: top;
    text-align: start;
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 400;
    color: var(--ink2);
    border-top: 0;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 600;
  }
  .scroll {
    overflow: auto;
    position: relative;
    max-height: 420px;
  }
  .scroll thead th {
    position: sticky;
    top: 0;
    background: var(--paper);
  }
  svg {
    display: block;
    width: 100%;
    font-family: var(--sans);
    overflow: hidden;
  }
  svg text {
    fill: var(--ink);
    font-size: 12px;
  }
  .halo {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .sign {
    width: 15px;
    height: 15px;
    display: inline-block;
    vertical-align: -2px;
    flex: none;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 2px var(--s4);
    color: var(--ink2);
    font-size: var(--t0);
    padding: var(--s1) 0;
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .key svg {
    width: 26px;
    height: 12px;
    flex: none;
  }
  .trouble {
    border-top: 2px solid var(--loss);
    padding: var(--s2) 0;
  }
  .trouble p {
    overflow-wrap: anywhere;
  }
  .trouble .btn {
    margin-top: var(--s2);
  }
  /* Over what is there: a wait moves nothing. */
  .slow {
    position: absolute;
    background: var(--paper);
    padding-inline: var(--s2);
    z-index: 2;
  }
  .slow,
  .empty {
    color: var(--ink2);
    padding: var(--s2) 0;
  }
  .stale {
    opacity: 0.5;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
    .noprint {
      display: none !important;
    }
    .scroll {
      max-height: none;
      overflow: visible;
    }
    tr {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .seg button[aria-pressed='true'] {
      outline: 1px solid;
    }
  }
`;

/** What all elements look alike in. */
export const styles = [tokens, text, controls, parts];
