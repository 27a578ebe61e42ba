// Lists the tools of a service and calls each; see try.sh. Ends with an error when one does not answer as it should.
import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const [url = 'http://127.0.0.1:8080/mcp', token = 'demo-staff'] = process.argv.slice(2);

async function connect(bearer) {
  const client = new Client({ name: 'yizhan-try', version: '1.0.0' });
  const headers = bearer ? { Authorization: `Bearer ${bearer}` } : {};
  await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));
  return client;
}

async function call(client, name, args) {
  const result = await client.callTool({ name, arguments: args });
  const text = result.content[0].text;
  console.log(`${name} ${JSON.stringify(args)} -> ${result.isError ? 'refused: ' : ''}${text.slice(0, 160)}`);
  return { refused: result.isError === true, text, body: result.isError ? undefined : JSON.parse(text) };
}

const anyone = await connect();
const { tools } = await anyone.listTools();
console.log(`${tools.length} tools: ${tools.map((tool) => tool.name).join(' ')}`);
for (const tool of tools) {
  assert.equal(tool.annotations?.readOnlyHint, true, `${tool.name} must say that it only reads`);
}

const jobs = await call(anyone, 'search_jobs', { q: '装卸工', size: 3 });
assert.ok(Array.isArray(jobs.body.hits));
assert.ok(!/1[3-9]\d{9}/.test(jobs.text), 'no phone number may come out');
assert.ok((await call(anyone, 'search_jobs', { colour: 'red' })).refused);
const policies = await call(anyone, 'search_policies', { q: '老板不给钱怎么办', size: 2 });
assert.ok(Array.isArray(policies.body.hits));

const job = jobs.body.hits[0]?.id ?? 'J1';
assert.ok((await call(anyone, 'match_explain', { job, worker: 'W1' })).refused, 'staff only');
const staff = await connect(token);
const explained = await call(staff, 'match_explain', { job, worker: 'W1' });
if (jobs.body.hits.length > 0) {
  assert.equal(explained.body.jobId, job);
}
await anyone.close();
await staff.close();
console.log('all as it should be');
