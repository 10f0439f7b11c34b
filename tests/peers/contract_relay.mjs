// Purpose: carries one request to the authority and its answer back, byte for byte, and hears both.
// Usage: relay(request, response, authority, done): authority is {port, ca}.
// Shapes: done({request, answer}) once, before the kiosk can see the end of the answer; as contract_check.mjs takes them.
//   answer is null where none came, and has `broken` with the reason where it is no whole HTTP answer.
// Errors: what breaks off on one side breaks off on the other.
import https from 'node:https';

// The connection's own headers: each side has its own connection.
const ofTheConnection = new Set(['connection', 'keep-alive']);

function onward(rawHeaders) {
  const kept = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    if (!ofTheConnection.has(rawHeaders[i].toLowerCase())) kept.push(rawHeaders[i], rawHeaders[i + 1]);
  }
  return kept;
}

export function relay(request, response, authority, done) {
  const sent = [];
  let answering = false;
  let concluded = false;
  const conclude = (answer) => {
    if (concluded) return;
    concluded = true;
    const { method, url: target, headers, complete } = request;
    done({ request: { method, target, headers, body: complete ? Buffer.concat(sent) : null }, answer });
  };
  const toAuthority = https.request({
    host: '127.0.0.1', port: authority.port, ca: authority.ca, agent: false, method: request.method, path: request.url,
    headers: onward(request.rawHeaders), setDefaultHeaders: false,
  });

  request.on('data', (piece) => sent.push(piece));
  request.pipe(toAuthority);
  response.on('close', () => {
    if (response.writableFinished) return;
    conclude(null); // the kiosk has gone
    toAuthority.destroy();
  });

  toAuthority.on('response', (fromAuthority) => {
    answering = true;
    const heard = [];
    const give = (broken) => {
      const { statusCode: status, statusMessage, headers, rawHeaders } = fromAuthority;
      conclude({ status, headers, body: broken ? null : Buffer.concat(heard), ...(broken && { broken }) });
      if (response.destroyed || response.headersSent) return;
      response.sendDate = false;
      response.writeHead(status, statusMessage, onward(rawHeaders));
      if (!broken) {
        response.end(Buffer.concat(heard));
        return;
      }
      response.flushHeaders();
      response.write(Buffer.concat(heard), () => request.socket.destroy());
    };
    fromAuthority.on('data', (piece) => heard.push(piece));
    fromAuthority.on('end', () => give(null));
    fromAuthority.on('error', () => give('The answer breaks off'));
  });
  toAuthority.on('error', (error) => {
    request.unpipe(toAuthority).resume();
    if (concluded || answering) return; // an answer before the end of the request counts; the rest is not wanted
    const isNoHttp = error.code?.startsWith('HPE_');
    conclude(isNoHttp ? { status: null, headers: {}, body: null, broken: 'The answer is not HTTP' } : null);
    request.socket.destroy();
  });
}
