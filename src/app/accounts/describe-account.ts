import type { Account, HeldTenure } from '../ports/accounts.ts';
import type { AuditValue } from '../ports/audit.ts';

/** An account as the audit trail keeps it. */
export function describeAccount({ loginName, displayName, mail, until, identity }: Account): AuditValue {
  return { loginName, displayName, mail, until, issuer: identity?.issuer ?? null };
}

/** A tenure as the audit trail keeps it. */
export function describeTenure({ post, from, until, source }: HeldTenure): AuditValue {
  return {
    role: post.role,
    department: 'department' in post ? post.department : null,
    division: 'division' in post ? post.division : null,
    theme: 'theme' in post ? post.theme : null,
    from,
    until,
    source,
  };
}
