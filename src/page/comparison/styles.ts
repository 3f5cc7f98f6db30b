import { css } from 'lit';

export const comparisonStyles = css`
  :host {
    container-type: inline-size;
  }
  article {
    display: grid;
    grid-template-columns: minmax(0, 520px) minmax(0, 1fr);
    gap: 0 40px;
    padding-top: var(--s4);
  }
  article.plain {
    display: block;
    padding-top: 0;
  }
  article > :not(.told, .shown) {
    grid-column: 1 / -1;
  }
  .told {
    grid-column: 1;
  }
  article:not(.plain) .shown {
    border-inline-start: 1px solid var(--line);
    padding-inline-start: 39px;
    min-width: 0;
  }
  h1 {
    font-size: var(--t5);
    letter-spacing: -0.012em;
    margin-top: 2px;
  }
  .chooser {
    color: var(--ink2);
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 8px;
  }
  .chooser select {
    color: var(--ink);
    width: 380px;
    max-width: 100%;
  }
  .changed {
    counter-reset: post;
    margin-top: var(--s3);
  }
  .changed > li {
    counter-increment: post;
    display: grid;
    grid-template-columns: 26px minmax(0, 1fr);
    border-top: 1px solid var(--line);
    padding: 10px 0 12px;
  }
  .changed > li > * {
    grid-column: 2;
  }
  .changed > li::before {
    content: counter(post);
    grid-column: 1;
    grid-row: 1;
    font: 600 var(--t3) / 1.4 var(--serif);
    color: var(--ink2);
  }
  .changed h2 {
    line-height: 1.4;
  }
  h2 button,
  h3 button {
    display: inline;
    text-align: start;
  }
  h2 .claim,
  h3 .claim {
    font-weight: 400;
  }
  .ref-post:hover {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .sign-in-text {
    font: 700 1em var(--sans);
  }
  i.t-lost,
  i.t-weakened,
  .claim.lost,
  .claim.weakened {
    color: var(--loss);
  }
  i.t-gained,
  .claim.gained {
    color: var(--gain);
  }
  .to {
    color: var(--ink2);
    font-weight: 400;
  }
  .because {
    color: var(--ink2);
  }
  .because em {
    font: italic var(--t2) var(--serif);
    color: var(--ink);
  }
  .because button {
    display: inline;
  }
  .chips {
    margin-inline-end: var(--s1);
  }
  details {
    border-top: 1px solid var(--line);
  }
  summary {
    padding: 7px 0;
    min-height: var(--hit);
  }
  details li {
    padding: 4px 0 8px 18px;
  }
  h3 {
    font-size: var(--t2);
    line-height: 1.5;
  }
  .shown h2 {
    font-size: var(--t3);
  }
  figure {
    min-height: 200px;
  }
  .parting {
    stroke: var(--line);
  }
  .node {
    cursor: pointer;
    outline: none;
  }
  .node .frame {
    fill: none;
    pointer-events: all;
  }
  .node:focus-visible .frame {
    stroke: var(--focus);
    stroke-width: 2;
  }
  .node:is(:hover, :focus-visible) text {
    text-decoration: underline;
  }
  .person {
    font-weight: 600;
  }
  .sign-mayHaveChanged {
    fill: var(--paper);
    stroke: var(--line2);
  }
  text.role {
    font-size: 11px;
    fill: var(--ink2);
  }
  @container (max-width: 1000px) {
    article {
      grid-template-columns: minmax(0, 1fr);
    }
    article:not(.plain) .shown {
      border-inline-start: 0;
      border-top: 2px solid var(--ink);
      padding: var(--s3) 0 0;
      margin-top: var(--s5);
    }
  }
  @media print {
    article {
      display: block;
    }
    article:not(.plain) .shown {
      border: 0;
      padding: 0;
    }
  }
`;
