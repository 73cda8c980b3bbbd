/** In every text that nobody published. Its signs stay as they are in HTML, JSON, CSV and addresses. */
export const secret = 'MIKOHYO';

/** A figure that stands nowhere in the sample. */
export const secretFigure = '987654321';

/** An amount of money that is entered and not published yet; it is public by its kind. */
export const secretAmount = '976543219';

/** Whether a text tells anything of what was planted, in whatever case, with or without separators. */
export function isSecret(text: string): boolean {
  const plain = text.replaceAll(',', '');
  return text.toUpperCase().includes(secret) || plain.includes(secretFigure) || plain.includes(secretAmount);
}
