import type { Addressee } from '../../../core/round/reminder-for.ts';

/**
 * An addressee as a form or an address names it.
 *
 * @example keyOfAddressee({ level: 'department', department: 'd3' }) // 'department.d3'
 */
export function keyOfAddressee(addressee: Addressee): string {
  switch (addressee.level) {
    case 'department':
      return `department.${addressee.department}`;
    case 'division':
      return `division.${addressee.division}`;
    case 'planning':
      return 'planning';
  }
}
