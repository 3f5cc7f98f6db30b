import { css } from 'lit';

/** On phones, tables become lists of labels and values; the label of a cell is its `data-h`. */
export const narrowTable = css`
  @media (max-width: 640px) {
    table.folding,
    .folding :is(caption, tbody) {
      display: block;
    }
    .folding tbody th {
      order: -1;
    }
    .folding thead {
      display: none;
    }
    .folding tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 12px;
      padding: 8px 0;
      border-top: 1px solid var(--line);
    }
    .folding :is(th, td) {
      border: 0;
      padding: 1px 0;
    }
    .folding td {
      grid-column: 1 / -1;
    }
    .folding td.source {
      grid-row: 1;
      grid-column: 2;
    }
    .folding td[data-h]::before {
      content: attr(data-h) ': ';
      color: var(--ink2);
      font-style: normal;
    }
  }
`;
