import { css } from 'lit';

/** Running text and headings. */
export const text = css`
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
  dl {
    align-items: baseline;
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
  .unbroken {
    white-space: nowrap;
  }
  [hidden] {
    display: none !important;
  }
  .untranslated {
    color: var(--ink2);
    font: var(--t0) var(--sans);
  }
`;
