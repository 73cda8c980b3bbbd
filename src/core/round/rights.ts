import type { ItemAct, OfficeAct, RoundAct } from './acts.ts';
import { ITEM_STATES, type ItemState, type RoundState } from './item-state.ts';
import { ROLES, type Role } from './role.ts';

/** How far a right reaches, from the narrowest: the items of the post's department, division, theme, or all. */
export const SCOPES = ['own-department', 'own-division', 'marked-theme', 'all'] as const;

export type Scope = (typeof SCOPES)[number];

/** The right to do something to items in some states. */
export type ItemGrant = { readonly scope: Scope; readonly states: readonly ItemState[] };

/** The right to do something to a round in some states. */
export type RoundGrant = { readonly states: readonly RoundState[] };

/** Who may do what, to what, in which state. A role that does not stand under an act may not do it. */
export type Rights = {
  readonly item: Readonly<Record<ItemAct, Readonly<Partial<Record<Role, ItemGrant>>>>>;
  readonly round: Readonly<Record<RoundAct, Readonly<Partial<Record<Role, RoundGrant>>>>>;
  readonly office: Readonly<Record<OfficeAct, readonly Role[]>>;
};

const anyState = ITEM_STATES;
/** All but the closed: closing locks everything. */
const unlocked = ITEM_STATES.filter((state) => state !== 'closed');
/** With the department that writes. */
const writing = ['not-started', 'draft', 'sent-back'] as const satisfies readonly ItemState[];

const department = (...states: readonly ItemState[]): ItemGrant => ({ scope: 'own-department', states });
const division = (...states: readonly ItemState[]): ItemGrant => ({ scope: 'own-division', states });
const theme = (...states: readonly ItemState[]): ItemGrant => ({ scope: 'marked-theme', states });
const all = (...states: readonly ItemState[]): ItemGrant => ({ scope: 'all', states });

/** Those who see how an item came about, not only what it says. */
const insight = {
  reporter: department(...anyState),
  approver: department(...anyState),
  'division-head': division(...anyState),
  coordinator: all(...anyState),
  'theme-coordinator': theme(...anyState),
  'second-assessor': all(...anyState),
  auditor: all(...anyState),
} as const satisfies Partial<Record<Role, ItemGrant>>;

/** Those who see what an item says; a reviewer from outside, once planning has accepted it. */
const sight = {
  ...insight,
  viewer: all(...anyState),
  'external-reviewer': all('accepted', 'closed'),
} as const satisfies Partial<Record<Role, ItemGrant>>;

/** Those who talk with each other on an item. */
const speech = {
  reporter: department(...unlocked),
  approver: department(...unlocked),
  'division-head': division(...unlocked),
  coordinator: all(...unlocked),
  'theme-coordinator': theme(...unlocked),
  'second-assessor': all(...unlocked),
} as const satisfies Partial<Record<Role, ItemGrant>>;

/**
 * The rights of the product. Who enters does not accept, who keeps the accounts touches no item, and nobody but
 * the planning office acts outside their own place. Printed in docs/rights.md.
 */
export const RIGHTS: Rights = {
  item: {
    view: sight,
    export: sight,
    'read-item-history': insight,
    comment: speech,
    mention: speech,
    'edit-draft': { reporter: department(...writing), approver: department(...writing) },
    'enter-by-proxy': { coordinator: all(...writing) },
    submit: {
      reporter: department('draft', 'sent-back'),
      approver: department('draft', 'sent-back'),
      coordinator: all('draft', 'sent-back'),
    },
    withdraw: {
      reporter: department('submitted'),
      approver: department('submitted'),
      coordinator: all('submitted'),
    },
    approve: { approver: department('submitted'), 'division-head': division('submitted') },
    confirm: { 'division-head': division('approved') },
    'send-back': {
      approver: department('submitted', 'approved'),
      'division-head': division('submitted', 'approved'),
      coordinator: all('approved'),
    },
    accept: { coordinator: all('approved') },
    reopen: { coordinator: all('accepted', 'closed') },
    // While a department has it to write: nobody may stand for what another department has submitted.
    reassign: { coordinator: all(...writing) },
    'assess-second': { 'second-assessor': all('accepted') },
    'give-opinion': { 'external-reviewer': all('accepted', 'closed') },
  },
  round: {
    'view-board': {
      viewer: { states: ['open', 'closed'] },
      'division-head': { states: ['open', 'closed'] },
      coordinator: { states: ['preparing', 'open', 'closed'] },
      'theme-coordinator': { states: ['open', 'closed'] },
      'second-assessor': { states: ['open', 'closed'] },
      auditor: { states: ['preparing', 'open', 'closed'] },
    },
    'prepare-round': { coordinator: { states: ['preparing'] } },
    'open-round': { coordinator: { states: ['preparing'] } },
    // In a closed round too: of items that were reopened, which have to be locked again afterwards.
    remind: { coordinator: { states: ['open', 'closed'] } },
    'extend-grace': { coordinator: { states: ['open', 'closed'] } },
    'close-round': { coordinator: { states: ['open', 'closed'] } },
  },
  office: {
    'load-plan': ['coordinator', 'administrator'],
    'prepare-edition': ['coordinator'],
    publish: ['coordinator', 'administrator'],
    'describe-city': ['coordinator', 'administrator'],
    'set-up-sheets': ['coordinator'],
    reorganise: ['coordinator', 'administrator'],
    'read-history': ['auditor', 'administrator'],
    'manage-accounts': ['administrator'],
    'view-opinions': ROLES.filter((role) => role !== 'administrator'),
    'enter-opinions': ['coordinator', 'external-reviewer'],
    'answer-opinions': ['reporter', 'approver'],
    'submit-responses': ['approver'],
    'settle-opinions': ['coordinator'],
  },
};
