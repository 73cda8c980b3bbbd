// The least that node:http can do: one body from memory for every request. What the product's server is held against.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [file = '', encoding = ''] = process.argv.slice(2);
const body = readFileSync(file);
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-length': body.byteLength,
  ...(encoding === '' ? {} : { 'content-encoding': encoding }),
};
const server = createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
});
