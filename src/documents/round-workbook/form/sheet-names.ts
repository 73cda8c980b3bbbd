/** The hidden sheet of what was exported. */
export const RECORD_SHEET = 'shirube-record';
/** The hidden sheet with the words of the drop-downs. */
export const CHOICES_SHEET = 'shirube-choices';
