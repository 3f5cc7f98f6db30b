declare module '*.css';

// React brings no types of its own; these are all that is used of it.
declare module 'react' {
  export function createElement<Props>(component: (props: Props) => unknown, props: Props): unknown;
}
declare module 'react-dom/client' {
  export function createRoot(place: Element): { render(element: unknown): void };
}
