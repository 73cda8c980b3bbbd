import type { Post } from '../../core/round/role.ts';

/** True for the same role at the same place. */
export function isSamePost(left: Post, right: Post | null): boolean {
  const place = (post: Post): string =>
    [
      post.role,
      'department' in post ? post.department : null,
      'division' in post ? post.division : null,
      'theme' in post ? post.theme : null,
    ].join('|');
  return right !== null && place(left) === place(right);
}
