import { css } from 'lit';

/** What the overview begins with, and what stands in the place of the evidence while nothing is open. */
export const firstSightStyles = css`
  .hero h1 {
    font-size: 2rem;
    letter-spacing: -0.012em;
  }
  .lede {
    font: 1.0625rem / 1.45 var(--serif);
    margin: 6px 0;
  }
  .by {
    color: var(--ink2);
  }
  .by b {
    color: var(--ink);
  }
  .stories {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    gap: var(--s5);
    margin: 14px 0;
  }
  .stories a {
    display: flex;
    flex-direction: column;
    gap: 3px;
    height: 100%;
    border-top: 3px solid var(--c);
    padding: 8px 0 4px;
    text-decoration: none;
  }
  .stories b {
    font: 600 var(--t3) / 1.25 var(--serif);
    text-wrap: balance;
  }
  .stories .quiet {
    font-size: var(--t0);
  }
  .stories .summary {
    color: var(--ink2);
  }
  .stories .go {
    color: var(--c);
    font-weight: 600;
    margin-top: auto;
    padding-top: 3px;
  }
  .stories a:hover :is(b, .go) {
    text-decoration: underline;
  }
  .sources h2 {
    margin: 22px 0 4px;
    outline: none;
  }
  .publishers {
    margin-top: 6px;
  }
  .publishers :is(button, div, a) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 10px;
    align-items: center;
    width: 100%;
    padding: 5px 0;
    border-top: 1px solid var(--line);
    text-align: start;
    text-decoration: none;
  }
  .publishers :is(button, a):hover b {
    text-decoration: underline;
  }
  .publishers b + .quiet {
    text-align: end;
  }
  .bar {
    height: 6px;
  }
  .share {
    font-weight: 600;
    text-align: end;
    min-width: 36px;
  }
  .signs li {
    display: flex;
    gap: 10px;
    align-items: center;
    padding: 3px 0;
  }
  .signs :is(svg, .mark) {
    width: 40px;
    flex: none;
  }
  .signs .mark {
    display: grid;
    place-items: center;
  }
  .signs .mark svg {
    width: 16px;
  }
  .disagreements button {
    display: flex;
    gap: 8px;
    align-items: baseline;
    width: 100%;
    padding: 4px 0;
    border-top: 1px solid var(--line);
    text-align: start;
  }
  .disagreements button:hover span {
    text-decoration: underline;
  }
  @media (max-width: 640px) {
    .hero h1 {
      font-size: 1.5625rem;
    }
    .lede {
      font-size: 0.96875rem;
    }
    .stories {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
      margin: 12px 0;
    }
    .stories a {
      position: relative;
      border-top: 1px solid var(--line);
      border-inline-start: 3px solid var(--c);
      padding: 7px 32px 7px 12px;
      gap: 1px;
    }
    .stories b {
      font-size: 1rem;
    }
    .stories .summary {
      display: none;
    }
    .stories .go {
      position: absolute;
      inset-inline-end: 0;
      top: calc(50% - 0.75em);
      padding: 0;
      font-size: 0;
    }
    .stories .go span {
      font-size: 1.25rem;
    }
  }
`;
