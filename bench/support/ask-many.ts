// Asks a server as fast as 20 connections can, in a process of its own: ADDRESS ENCODING SECONDS → JSON.
import autocannon from 'autocannon';

const [url = '', encoding = '', seconds = ''] = process.argv.slice(2);
const { requests, non2xx, errors } = await autocannon({
  url,
  connections: 20,
  duration: Number(seconds),
  headers: { 'accept-encoding': encoding },
});
process.stdout.write(JSON.stringify({ average: requests.average, failed: non2xx + errors }));
