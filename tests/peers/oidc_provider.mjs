// Purpose: the certified oidc-provider from npm as a device-grant server for one test, and the phone in front of it.
// Usage: node oidc_provider.mjs CERTIFICATE.pem KEY.pem AUTHORITY.pem
// Shapes: first line on standard output {"url"}; the OAuth calls under the contract's paths; GET /control/… for the test:
//   approve?page=URL, deny?page=URL   what a person does who has scanned that address, over the provider's own pages
//   expire                            the latest code ends now
//   pace?seconds=N                    a code polled again within N seconds is answered slow_down (0: never)
// Errors: a control that did not work answers 500 with a sentence. It ends with its standard input.
import { readFileSync } from 'node:fs';
import https from 'node:https';
import { Provider, errors } from 'oidc-provider';

const [certificate, key, ca] = process.argv.slice(2, 5).map((name) => readFileSync(name));
const stored = new Map();
let pace = 0;
let latestCode = null;

// What the provider leaves to its store: too fast a poll (it never says slow_down by itself), and codes that are known
// for a while after their end, so that it can say expired_token.
class Adapter {
  constructor(model) { this.model = model; }
  id(name) { return `${this.model}:${name}`; }
  async upsert(name, payload) {
    stored.set(this.id(name), payload);
    if (this.model === 'DeviceCode') latestCode = payload;
  }
  async find(name) {
    const payload = stored.get(this.id(name));
    if (this.model === 'DeviceCode' && payload) {
      const last = payload.polledAt;
      payload.polledAt = Date.now();
      if (last !== undefined && payload.polledAt - last < pace * 1000) throw new errors.SlowDown();
    }
    return payload;
  }
  async findBy(member, value) {
    return [...stored].find(([id, payload]) => id.startsWith(this.id('')) && payload[member] === value)?.[1];
  }
  async findByUid(uid) { return this.findBy('uid', uid); }
  async findByUserCode(code) { return this.findBy('userCode', code); }
  async consume(name) { stored.get(this.id(name)).consumed = Math.floor(Date.now() / 1000); }
  async destroy(name) { stored.delete(this.id(name)); }
  async revokeByGrantId(grant) {
    for (const [id, payload] of stored) if (payload.grantId === grant) stored.delete(id);
  }
}

class Phone {
  cookies = new Map();

  ask(url, method = 'GET', body = '') {
    return new Promise((resolve, reject) => {
      const headers = { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
      if (method === 'POST') {
        headers['content-type'] = 'application/x-www-form-urlencoded';
        headers['content-length'] = Buffer.byteLength(body);
      }
      const request = https.request(url, { method, headers, ca }, (answer) => {
        for (const cookie of answer.headers['set-cookie'] ?? []) {
          const [name, ...value] = cookie.split(';')[0].split('=');
          this.cookies.set(name, value.join('='));
        }
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (piece) => { text += piece; });
        answer.on('end', () => resolve({ url, status: answer.statusCode, to: answer.headers.location, text }));
      });
      request.on('error', reject);
      request.end(body);
    });
  }

  async open(url, method, body) {
    let page = await this.ask(url, method, body);
    while (page.status >= 300 && page.status < 400) page = await this.ask(new URL(page.to, page.url));
    return page;
  }

  // Sends the page's form with what it holds and what the person adds.
  async submit(page, added) {
    const action = /<form[^>]*action="([^"]*)"/.exec(page.text)?.[1];
    if (!action) throw new Error(`no form on ${page.url} (${page.status})`);
    const fields = new URLSearchParams();
    for (const [input] of page.text.matchAll(/<input[^>]*>/g)) {
      const name = /name="([^"]*)"/.exec(input)?.[1];
      if (name && /type="hidden"/.test(input)) fields.set(name, /value="([^"]*)"/.exec(input)?.[1] ?? '');
    }
    for (const [name, value] of Object.entries(added)) fields.set(name, value);
    return this.open(new URL(action, page.url), 'POST', fields.toString());
  }
}

async function decide(address, approve) {
  const phone = new Phone();
  let page = await phone.open(address);
  if (!approve) {
    page = await phone.submit(page, { abort: 'yes' });
    return page.text;
  }
  page = await phone.submit(page, {}); // the code from the address
  page = await phone.submit(page, {}); // "confirm"
  page = await phone.submit(page, { login: 'sample-person', password: 'sample' });
  page = await phone.submit(page, {}); // consent
  if (!/Sign-in Success/i.test(page.text)) throw new Error(`the last page is ${page.url} (${page.status})`);
  return page.text;
}

async function control(url) {
  const page = url.searchParams.get('page');
  switch (url.pathname) {
    case '/control/approve': return decide(page, true);
    case '/control/deny': return decide(page, false);
    case '/control/expire': latestCode.exp = Math.floor(Date.now() / 1000) - 1; return '';
    case '/control/pace': pace = Number(url.searchParams.get('seconds')); return '';
    default: throw new Error('unknown control');
  }
}

let handle;
const server = https.createServer({ cert: certificate, key }, (request, response) => {
  const url = new URL(request.url, 'https://127.0.0.1');
  if (!url.pathname.startsWith('/control/')) {
    handle(request, response);
    return;
  }
  control(url).then(() => response.end('done'), (error) => {
    response.statusCode = 500;
    response.end(error.message);
  });
});

server.listen(0, '127.0.0.1', () => {
  const issuer = `https://127.0.0.1:${server.address().port}`;
  const grantType = 'urn:ietf:params:oauth:grant-type:device_code';
  const provider = new Provider(issuer, {
    adapter: Adapter,
    clients: [{
      client_id: 'kaban-kiosk', token_endpoint_auth_method: 'none', application_type: 'native', grant_types: [grantType],
      response_types: [], redirect_uris: [],
    }],
    cookies: { keys: ['only for a test'] },
    features: { deviceFlow: { enabled: true, charset: 'digits', mask: '****-****' } },
    routes: { device_authorization: '/v1/oauth/device_authorization', token: '/v1/oauth/token', code_verification: '/phone' },
    ttl: { DeviceCode: 600 },
  });
  handle = provider.callback();
  process.stdout.write(`${JSON.stringify({ url: issuer })}\n`);
});
process.stdin.on('end', () => process.exit(0)).resume();
