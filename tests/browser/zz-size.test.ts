import { test } from 'vitest';
import { createSite } from '../../src/site/site.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';
test('cpu', () => {
  const site = createSite(readSampleSnapshots(), { stylesheet: '/s.css', fonts: [] });
  for (const kind of ['html', 'json']) {
    const c = process.cpuUsage(); let n = 0;
    for (const p of site.paths()) if (p.endsWith('.json') === (kind === 'json')) { site.get(p, new URLSearchParams()); n++; }
    const d = process.cpuUsage(c); console.log('cpu', kind, n, ((d.user + d.system) / 1000).toFixed(0), 'ms');
  }
}, 300000);
