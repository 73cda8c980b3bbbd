/**
 * Turns the pages of a meeting by arrow keys and by the keys of a presenter's remote control, as its links do.
 */
const ways: Readonly<Record<string, 'next' | 'prev'>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'prev',
  PageUp: 'prev',
};

document.addEventListener('keydown', (event) => {
  const way = ways[event.key];
  const isTyping =
    event.target instanceof Element && event.target.closest('textarea, input, select') !== null;
  if (way === undefined || isTyping || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const link = document.querySelector<HTMLAnchorElement>(`a[rel="${way}"]`);
  if (link === null) return;
  event.preventDefault();
  link.click();
});

export {};
