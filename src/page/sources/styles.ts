import { css } from 'lit';

export const sourceStyles = css`
  .known,
  .publishers {
    border-top: 2px solid var(--ink);
    margin-top: var(--s4);
    padding-top: var(--s2);
  }
  .slider {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
    margin-block: var(--s2);
  }
  .slider input {
    flex: 1 1 200px;
    min-width: 0;
    height: 32px;
    accent-color: var(--ink);
  }
  .slider .btn:disabled {
    color: var(--ink3);
    cursor: default;
  }
  .known h3 {
    margin-top: var(--s3);
  }
  .then {
    max-width: 100ch;
  }
  .publishers > ul {
    columns: 3 300px;
    column-gap: var(--s5);
  }
  .instead {
    padding-inline-start: 22px;
  }
  .publishers > ul > li {
    break-inside: avoid;
    border-top: 1px solid var(--line);
  }
  .publishers summary {
    padding: 6px 0;
    min-height: 24px;
  }
  .publishers li li {
    display: grid;
    grid-template-columns: 12ch minmax(0, 1fr);
    gap: 0 var(--s3);
    padding: 4px 0 4px 18px;
  }
  @media (max-width: 640px) {
    .publishers li li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
