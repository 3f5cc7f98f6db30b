import { css } from 'lit';

/** Views with a list beside what is chosen from it. */
export const viewStyles = css`
  :host {
    container-type: inline-size;
    padding-block: var(--s4) var(--s5);
  }
  h1 {
    font-size: var(--t5);
    letter-spacing: -0.012em;
  }
  h2 {
    font-size: var(--t4);
  }
  h3 {
    margin-top: var(--s4);
  }
  .columns {
    display: grid;
    grid-template-columns: 320px minmax(0, 1fr);
    gap: 0 var(--s6);
  }
  .list {
    border-inline-end: 1px solid var(--line);
    padding-inline-end: var(--s4);
    min-width: 0;
  }
  .list nav {
    position: sticky;
    top: 60px;
    max-height: calc(100vh - 76px);
    overflow: auto;
    scrollbar-width: thin;
  }
  .list h2 {
    font: 400 var(--t0) / 1.4 var(--sans);
    color: var(--ink2);
    margin: var(--s4) 0 2px;
  }
  .list nav a {
    display: block;
    padding: 6px 10px;
    border-top: 1px solid var(--line);
    text-decoration: none;
  }
  .list nav a:hover {
    background: var(--raise);
  }
  .list nav [aria-current] {
    background: var(--raise);
    font-weight: 600;
    box-shadow: inset 3px 0 var(--ink);
  }
  .detail {
    min-width: 0;
  }
  .picker {
    display: none;
  }
  .picker select {
    width: 100%;
    height: 40px;
  }
  @container (max-width: 760px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .list {
      border: 0;
      padding: 0;
    }
    .list nav {
      display: none;
    }
    .picker {
      display: block;
      margin-block: var(--s2) var(--s4);
    }
  }
  @media print {
    .list nav {
      display: none;
    }
    .columns {
      display: block;
    }
  }
`;
