import { css } from 'lit';

export const ruleStyles = css`
  h2 {
    font-size: var(--t4);
  }
  @media print {
    :is(.head, .lead, thead) {
      break-after: avoid;
    }
  }
  td svg {
    width: 200px;
  }
  .source .ref {
    display: block;
  }
  .rejected td {
    border-top: 0;
    padding-top: 0;
    color: var(--ink2);
  }
  @media (max-width: 640px) {
    .rejected td:first-child {
      grid-column: 1;
    }
    .rejected td.source {
      grid-row: 1;
    }
  }
`;
