import { css } from 'lit';

export const electionStyles = css`
  .results {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 620px), 1fr));
    gap: 0 var(--s6);
    border-top: 2px solid var(--ink);
    margin-top: var(--s3);
  }
  .results section {
    min-width: 0;
  }
  .part {
    border-top: 1px solid var(--line);
    margin-top: var(--s4);
  }
  p.part {
    padding-top: var(--s4);
  }
  .rules {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
    gap: var(--s3) var(--s5);
    margin-top: var(--s2);
  }
  .conflicts li {
    padding: 4px 0;
    border-top: 1px solid var(--line);
  }
  .conflicts a {
    white-space: nowrap;
  }
`;
