import { css } from 'lit';

/** The page in one column, on phones, and in print. */
export const narrowStyles = css`
  @media (max-width: 1100px) {
    .bench {
      grid-template-columns: minmax(0, 1fr);
    }
    aside:not(.docked) {
      position: static;
      height: auto;
      border-inline-start: 0;
      padding-inline-start: 0;
      border-top: 2px solid var(--ink);
      margin-top: var(--s5);
    }
    header {
      grid-template-columns: minmax(max-content, 1fr) minmax(90px, 380px);
      gap: var(--s3);
    }
    .two {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .brand p {
      display: none;
    }
  }
  @media (max-width: 700px) {
    .help {
      display: none;
    }
  }
  @media (max-width: 640px) {
    .bar {
      display: contents;
    }
    header,
    .dates,
    main,
    footer {
      padding-inline: 16px;
    }
    header {
      grid-template-columns: 1fr auto auto;
      grid-auto-flow: row;
      height: auto;
      padding-block: 8px;
      gap: 4px 8px;
    }
    reform-search {
      grid-column: 1 / -1;
      order: 5;
    }
    .datasets {
      grid-column: 1 / -1;
      order: 4;
    }
    .datasets ul {
      inset-inline: 0 auto;
    }
    .dates {
      position: sticky;
      top: 0;
      z-index: 10;
      background: var(--paper);
      box-shadow: 0 1px var(--line);
      padding-block: 6px;
      display: grid;
      grid-template-columns: auto auto;
      gap: 0 8px;
      justify-content: space-between;
    }
    .dates .pair {
      gap: 4px;
      flex-wrap: wrap;
    }
    .dates label {
      flex-basis: 100%;
      font-size: var(--t0);
    }
    .dates .compared {
      grid-column: 1 / -1;
    }
    .dates input {
      font-size: var(--t2);
    }
    aside.docked {
      top: auto;
      inset-inline: 0;
      width: 100%;
      max-height: 72vh;
      border-inline-start: 0;
      border-top: 2px solid var(--ink);
      padding-inline: 16px;
    }
  }
  @media (max-width: 360px) {
    h1 {
      font-size: var(--t2);
      overflow-wrap: normal;
    }
  }
  @media print {
    .bar,
    .dates {
      position: static;
      box-shadow: none;
    }
    header {
      display: block;
      height: auto;
    }
    .bench {
      display: block;
    }
    aside {
      position: static;
      height: auto;
      border: 0;
      padding: 0;
      overflow: visible;
    }
    header,
    .dates,
    main,
    footer {
      padding-inline: 0;
      max-width: none;
    }
    .link::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
`;
