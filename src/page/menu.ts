/** Closes the menu (`<details>`) that an event happened in and focuses its summary. */
export function closeMenu(event: Event): void {
  const menu = (event.currentTarget as Element).closest('details');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** Closes an open menu on Escape, for its `keydown`. */
export function closeMenuOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.currentTarget as HTMLDetailsElement).open) return;
  event.stopPropagation();
  closeMenu(event);
}
