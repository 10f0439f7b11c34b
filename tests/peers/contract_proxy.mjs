// Purpose: stands in for kaban-authority, with a kaban-authority behind it, and holds all that kiosk and authority say to each
// other against the contract.
// Usage: KABAN_CONTRACT_AUTHORITY=…/kaban-authority KABAN_CONTRACT_RECORD=FILE ./contract_proxy ARGUMENTS OF kaban-authority
// Shapes: first line on standard output as kaban-authority's. FILE gets one JSON line for every exchange under /v1/,
//   {"seen": operationId or null, "status": number, or null where no answer came}, and one for every breach,
//   {"violation": sentence, "side": "kiosk" or "authority", "operation": operationId or null}, before the kiosk has the answer.
//   Everything else (/sandbox/, the phone's pages) is passed on unheard.
// Errors: exit codes as kaban-authority's. It ends with the authority, and the authority with it.
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Contract } from './contract_check.mjs';
import { relay } from './contract_relay.mjs';

const contractFile = new URL('../../resources/upstream/openapi.yaml', import.meta.url).pathname;
const badUsage = 2;
const portInUse = 3;

/// The value of an option, which `rest` then no longer holds.
function take(rest, name, otherwise) {
  const at = rest.indexOf(name);
  return at < 0 ? otherwise : rest.splice(at, 2)[1];
}

/// A certificate for this address by the sandbox's own CA, which the kiosk trusts.
function issueIdentity(dataDirectory, address) {
  const folder = mkdtempSync(join(tmpdir(), 'kaban-contract-'));
  try {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync('openssl', [
      'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-keyout', key, '-out', cert, '-days', '2',
      '-CA', join(dataDirectory, 'ca.pem'), '-CAkey', join(dataDirectory, 'ca-key.pem'), '-subj', '/CN=Kaban contract proxy',
      '-addext', `subjectAltName=IP:${address},IP:127.0.0.1,DNS:localhost`, '-addext', 'basicConstraints=critical,CA:FALSE',
      '-addext', 'extendedKeyUsage=serverAuth',
    ], { stdio: 'pipe' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function judge(contract, { request, answer }, record) {
  const { operation, faults } = contract.judgeRequest(request);
  record({ seen: operation, status: answer?.status ?? null });
  for (const violation of faults) record({ violation, side: 'kiosk', operation });
  if (!answer) return; // no answer at all leaves the outcome unknown and breaches nothing
  const said = answer.broken ? [answer.broken] : [];
  if (operation && answer.status) said.push(...contract.judgeAnswer(operation, answer));
  for (const violation of said) record({ violation, side: 'authority', operation });
}

const { KABAN_CONTRACT_AUTHORITY: program, KABAN_CONTRACT_RECORD: recordFile } = process.env;
if (!program || !recordFile) {
  process.stderr.write('contract_proxy: KABAN_CONTRACT_AUTHORITY and KABAN_CONTRACT_RECORD are needed\n');
  process.exit(badUsage);
}
const rest = process.argv.slice(2);
const port = Number(take(rest, '--port', 0));
const address = rest.includes('--listen') ? rest[rest.indexOf('--listen') + 1] : '127.0.0.1';
const dataDirectory = rest[rest.indexOf('--data-dir') + 1];
const record = (line) => appendFileSync(recordFile, `${JSON.stringify(line)}\n`);

const contract = await Contract.load(contractFile);
// setpriv: the authority ends with this program even when that is killed.
const authority = spawn('setpriv', ['--pdeathsig', 'TERM', program, '--port', '0', ...rest],
  { stdio: ['ignore', 'pipe', 'inherit'] });
authority.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => authority.kill('SIGTERM'));

createInterface(authority.stdout).once('line', (line) => {
  const greeting = JSON.parse(line);
  const behind = { port: Number(new URL(greeting.url).port), ca: readFileSync(greeting.ca) };
  const server = https.createServer(issueIdentity(dataDirectory, address), (request, response) => {
    const isOurs = request.url.startsWith('/v1/');
    relay(request, response, behind, (exchange) => { if (isOurs) judge(contract, exchange, record); });
  });
  server.requestTimeout = 0; // how long a kiosk may take or be silent is the authority's matter
  server.keepAliveTimeout = 0;
  server.on('error', (error) => {
    process.stderr.write(`contract_proxy: ${error.message}\n`);
    authority.removeAllListeners('exit').on('exit', () => process.exit(portInUse)).kill('SIGTERM');
  });
  server.listen(port, address, () => {
    process.stdout.write(`${JSON.stringify({ url: `https://${address}:${server.address().port}`, ca: greeting.ca })}\n`);
  });
});
