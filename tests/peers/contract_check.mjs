// Purpose: the contract as an independent validator (Prism, from npm) reads it: judges one request or one answer.
// Usage: const contract = await Contract.load('openapi.yaml').
// Shapes: a request is {method, target, headers, body}, an answer {status, headers, body}; headers as Node gives them; a body is
//   a Buffer, or null where the other side broke off before its end: then all but the body is judged.
//   Judgements are lists of sentences, empty when all is well. They quote names and rules, never values.
// Errors: load() throws on a document that is no OpenAPI 3.1, and on one of which the validator would not see a breach.
import { Validator } from '@seriousme/openapi-schema-validator';
import prism from '@stoplight/prism-http';
import router from '@stoplight/prism-http/dist/router/index.js';
import { validateInput, validateOutput, validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';

const listOf = (either) => (either._tag === 'Left' ? [either.left].flat() : []).map((found) => found.message ?? found.title);
const mediaTypeOf = (headers) => headers['content-type']?.split(';')[0].trim().toLowerCase();
const isJson = (mediaType) => /^application\/(.+\+)?json$/.test(mediaType ?? '');
const isForm = (mediaType) => mediaType === 'application/x-www-form-urlencoded';

// Prism drops the first half of a type with a suffix: to it application/problem+json and application/json are one.
function otherType(mediaType, contents) {
  const types = (contents ?? []).map((content) => content.mediaType);
  return mediaType === undefined || types.length === 0 || types.includes(mediaType) ? [] : [`The media type ${mediaType} is not ${types.join(', ')}`];
}

// What Prism judges a body by: JSON parsed, a form as text. It sees no bytes, so others get a stand-in; no bytes of a named
// type are still a body.
function readBody(mediaType, bytes) {
  const isText = isJson(mediaType) || isForm(mediaType);
  if (bytes.length === 0 && (isText || mediaType === undefined)) return { value: undefined, faults: [] };
  if (!isText) return { value: '(bytes)', faults: [] };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { value: isJson(mediaType) ? JSON.parse(text) : text, faults: [] };
  } catch {
    return { value: undefined, faults: [`The body is not ${mediaType} in UTF-8`] };
  }
}

export class Contract {
  #operations;

  static async load(file) {
    const { valid, errors } = await new Validator().validate(file);
    if (!valid) throw new Error(`${file} is no OpenAPI document: ${JSON.stringify(errors)}`);
    const contract = new Contract();
    contract.#operations = await prism.getHttpOperationsFromSpec(file);
    for (const operation of contract.#operations) contract.#refuseBlindness(operation);
    return contract;
  }

  get operationIds() { return this.#operations.map((operation) => operation.iid); }

  /// The operation's id, null where the contract has none, and what is wrong.
  judgeRequest({ method, target, headers, body }) {
    const [path, query] = target.split('?');
    const found = router.default({ resources: this.#operations, input: { method: method.toLowerCase(), url: { path } } });
    if (found._tag === 'Left') return { operation: null, faults: [`The contract has no ${method} for this path`] };
    const operation = found.right;
    const named = (operation.request.query ?? []).map((parameter) => parameter.name);
    const faults = [...new URLSearchParams(query).keys()].filter((name) => !named.includes(name))
      .map((name) => `Request query parameter ${name} is not in the contract`);
    return { operation: operation.iid, faults: [...faults, ...this.#judgeInput(operation, { method, path, query, headers, body })] };
  }

  judgeAnswer(operationId, { status, headers, body }) {
    const operation = this.#operations.find(({ iid }) => iid === operationId);
    const declared = operation.responses.find(({ code }) => code === String(status)) ??
      operation.responses.find(({ code }) => code === 'default');
    if (!declared) return [`The contract has no answer ${status}`];
    const mediaType = mediaTypeOf(headers);
    const { value, faults } = readBody(mediaType, body ?? Buffer.alloc(0));
    const silent = !declared.contents?.length;
    if (silent && body?.length) faults.push('Response body must be empty');
    faults.push(...otherType(mediaType, declared.contents));
    // Prism judges what is absent as well: where nothing can be known of the body, the contract is taken without it.
    const unread = body === null || faults.length > 0;
    const resource = unread ? without(operation, status, declared) : operation;
    return [...faults, ...listOf(validateOutput({ resource, element: { statusCode: status, headers, body: value } }))];
  }

  #judgeInput(operation, { method, path, query, headers, body }) {
    const element = { method, url: { path, query: Object.fromEntries(new URLSearchParams(query)) }, headers: { ...headers } };
    const faults = listOf(validateSecurity({ resource: operation, element }));
    const mediaType = mediaTypeOf(headers);
    const announced = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
    if (announced && mediaType === undefined) faults.push('The request has a body but no Content-Type');
    if (announced) element.headers['content-length'] = '1'; // Prism looks at the media type only of bodies with a length
    faults.push(...otherType(mediaType, operation.request.body?.contents));
    const read = readBody(mediaType, body ?? Buffer.alloc(0));
    element.body = read.value;
    faults.push(...read.faults);
    const unread = announced && (body === null || read.faults.length > 0);
    if (unread) element.body = '(unread)';
    const resource = unread ? withoutBodySchemas(operation) : operation;
    return [...faults, ...listOf(validateInput({ resource, element }))];
  }

  // Prism takes a schema that it cannot compile for one that everything fits. So each must find fault with rubbish once.
  #refuseBlindness(operation) {
    const blind = (where) => { throw new Error(`the validator sees no breach in ${where} of ${operation.iid}`); };
    const { request, responses } = operation;
    const path = operation.path.replaceAll(/{[^}]*}/g, '!');
    const heard = (element) => listOf(validateInput({ resource: operation, element: { url: { path }, headers: {}, ...element } }));
    if (request.headers?.some(({ required }) => required) && !heard({}).some((what) => /header/.test(what))) blind('the headers');
    for (const content of request.body?.contents ?? []) {
      if (!content.schema) continue;
      const element = { headers: { 'content-type': content.mediaType, 'content-length': '1' }, body: isForm(content.mediaType) ? '!' : 1 };
      if (!heard(element).some((what) => /^Re(quest|sponse) body/.test(what))) blind('the body');
    }
    for (const { code, contents = [], headers = [] } of responses) {
      const statusCode = code === 'default' ? 599 : Number(code);
      const said = (element) => listOf(validateOutput({ resource: operation, element: { statusCode, headers: {}, ...element } }));
      if (headers.some(({ required }) => required) && !said({}).some((what) => /header/.test(what))) blind(`the headers of answer ${code}`);
      for (const { mediaType } of contents) {
        const element = { headers: { 'content-type': mediaType }, body: 1 };
        if (!said(element).some((what) => /^Re(quest|sponse) body/.test(what))) blind(`the body of answer ${code}`);
      }
    }
  }
}

function withoutBodySchemas(operation) {
  const { body } = operation.request;
  if (!body) return operation;
  const contents = body.contents.map(({ schema, ...content }) => content);
  return { ...operation, request: { ...operation.request, body: { ...body, contents } } };
}

function without(operation, status, declared) {
  const contents = (declared.contents ?? []).map(({ schema, ...content }) => content);
  return { ...operation, responses: [{ ...declared, code: String(status), contents }] };
}
