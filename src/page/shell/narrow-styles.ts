import { css } from 'lit';

/** The head and the foot on narrow screens, on phones, and in print. */
export const narrowStyles = css`
  @media (max-width: 1100px) {
    :host {
      --head: 84px;
    }
    header {
      flex-wrap: wrap;
      height: auto;
      gap: 0 var(--s3);
      padding-top: 8px;
    }
    .brand {
      margin-inline-end: auto;
    }
    nav {
      order: 3;
      width: 100%;
      margin-inline: -8px;
      overflow: auto;
      scrollbar-width: none;
    }
  }
  @media (max-width: 700px) {
    .help {
      display: none;
    }
  }
  @media (max-width: 640px) {
    :host {
      --head: 0px;
    }
    .bar {
      display: contents;
    }
    header,
    main,
    footer {
      padding-inline: 16px;
    }
    header {
      gap: 0 6px;
    }
    .brand {
      font-size: var(--t3);
    }
    nav a {
      min-height: 36px;
    }
    reform-search {
      flex: 1 1 100%;
      order: 5;
    }
    .datasets {
      flex: 1 1 100%;
      order: 4;
    }
    .datasets ul {
      inset-inline: 0 auto;
    }
  }
  .printed {
    display: none;
  }
  @media print {
    .printed {
      display: block;
      border-bottom: 1px solid var(--line);
    }
    .bar {
      position: static;
      box-shadow: none;
    }
    header {
      display: block;
      height: auto;
    }
    header,
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
