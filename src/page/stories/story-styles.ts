import { css } from 'lit';

export const storyStyles = css`
  article {
    display: grid;
    grid-template: 'intro shown' auto 'told shown' 1fr / minmax(0, 520px) minmax(0, 1fr);
    gap: 0 56px;
    padding-top: var(--s2);
  }
  header {
    grid-area: intro;
  }
  .told {
    grid-area: told;
  }
  h1 {
    font-size: var(--t5);
    letter-spacing: -0.012em;
  }
  .summary {
    color: var(--ink2);
    font: var(--t2) / 1.5 var(--serif);
    margin: var(--s1) 0;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    align-items: center;
    position: sticky;
    top: var(--head, 0px);
    z-index: 3;
    background: var(--paper);
    color: var(--ink2);
    padding-block: var(--s2);
  }
  .dots button {
    width: 26px;
    height: 26px;
    display: grid;
    place-items: center;
  }
  .dots button::before {
    content: '';
    width: 11px;
    height: 11px;
    border-radius: 50%;
    border: 1.5px solid var(--line2);
  }
  .dots .done::before {
    background: var(--line2);
  }
  .dots [aria-current]::before {
    background: var(--ink);
    border-color: var(--ink);
    width: 24px;
    border-radius: 6px;
  }
  .dots span {
    margin-inline-start: 6px;
  }
  .step {
    min-height: 66vh;
    padding: var(--s4) 0 var(--s6);
    scroll-margin-top: 48px;
  }
  .step:not(.current) h2 {
    color: var(--ink2);
  }
  .step:last-child {
    min-height: 90vh;
  }
  .step h2 {
    font-size: var(--t5);
    margin-bottom: var(--s3);
    outline: none;
  }
  .sentence {
    padding: 2px 0 2px 14px;
    border-inline-start: 3px solid transparent;
    margin-bottom: 10px;
  }
  .sentence p {
    font: 1.0625rem / 1.6 var(--serif);
  }
  .sentence.marked {
    border-color: var(--ink);
    background: var(--raise);
  }
  .claim {
    display: inline;
    text-align: start;
    text-decoration: underline dotted 1.5px var(--line2);
    text-underline-offset: 5px;
  }
  .claim:hover,
  .marked .claim {
    text-decoration: underline solid 1.5px var(--ink);
  }
  .chip {
    font: var(--t0) / 20px var(--sans);
    min-height: 24px;
    border: 1px solid var(--line2);
    border-radius: 12px;
    padding: 1px 9px;
    margin: 2px 3px 2px 0;
    background: var(--paper);
    display: inline-block;
    max-width: 100%;
    vertical-align: 1px;
  }
  .chip span {
    color: var(--ink2);
  }
  button.chip:hover {
    border-color: var(--ink);
    background: var(--raise);
  }
  .chip.more {
    border-color: transparent;
    color: var(--ink2);
  }
  .claims li {
    border-top: 1px solid var(--line);
    padding: 6px 8px 6px 0;
  }
  .sentence .claims p {
    font: var(--t0) / 1.6 var(--sans);
  }
  .line {
    text-align: start;
    font-weight: 600;
    text-decoration: underline transparent;
    text-underline-offset: 3px;
  }
  .line:hover {
    text-decoration-color: currentColor;
  }
  .turn {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: var(--s3);
    border-top: 1px solid var(--line);
    padding-top: 14px;
    margin-top: var(--s4);
  }
  .turn .btn {
    min-height: 36px;
    padding: 4px 14px;
    max-width: 100%;
    text-align: start;
  }
  .shown {
    grid-area: shown;
    position: sticky;
    top: var(--head, 0px);
    align-self: start;
    height: calc(100vh - var(--head, 0px));
    overflow: auto;
    scrollbar-width: thin;
    border-inline-start: 1px solid var(--line);
    padding: var(--s2) 0 var(--s5) 32px;
  }
  .shown > * + * {
    margin-top: var(--s2);
  }
  .shown :is(reform-comparison, reform-succession, reform-evidence) {
    border-top: 1px solid var(--line);
    padding-top: var(--s2);
  }
  .shown > :first-child {
    border-top: 0;
  }
  .inline-evidence {
    grid-column: 1 / -1;
  }
  @media (max-width: 1100px) {
    article {
      grid-template: 'intro' auto 'shown' auto 'told' auto / minmax(0, 1fr);
    }
    .shown {
      z-index: 4;
      height: 44vh;
      background: var(--paper);
      border-inline-start: 0;
      border-bottom: 2px solid var(--ink);
      padding-inline-start: 0;
    }
    .dots {
      position: static;
    }
    .step {
      scroll-margin-top: calc(44vh + 24px);
      min-height: 50vh;
    }
  }
  @media print {
    article {
      display: block;
    }
    .step {
      min-height: 0;
    }
    .shown {
      position: static;
      height: auto;
      border: 0;
      padding: 0;
      overflow: visible;
    }
  }
`;
