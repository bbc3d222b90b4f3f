'use strict';
// What the old runtime (Electron 22: Chrome 108, Node 16) lacks, so that production sources stay written for the current
// Electron. Loaded with `electron -r scripts/old-runtime/compat.cjs <app>`; does nothing on Electron 25 and later, and no
// packaged build contains it.
const electron = require('electron');
if (Number(process.versions.electron.split('.')[0]) < 25) install();

function install() {
  const { app, session, net } = electron;
  const fs = require('fs/promises');
  const { fileURLToPath } = require('url');
  const web = require('stream/web');
  const define = (where, name, value) => {
    if (where[name] === undefined)
      Object.defineProperty(where, name, { value, writable: true, configurable: true, enumerable: false });
  };

  // --- language built-ins, here and in every page -------------------------------------------------
  const polyfill = require('./language-built-ins.cjs');
  polyfill(globalThis);
  const preload = require('path').join(require('os').tmpdir(), `sitwell-compat-renderer-${process.pid}.cjs`);
  require('fs').writeFileSync(
    preload,
    `require('electron').webFrame.executeJavaScript(${JSON.stringify(`(${polyfill})(globalThis)`)});`,
  );
  app.on('quit', () => {
    try {
      require('fs').unlinkSync(preload);
    } catch {
      /* gone */
    }
  });
  app.on('session-created', (created) => created.setPreloads([...created.getPreloads(), preload]));

  // --- Node 16 globals ------------------------------------------------------------------------
  const v8 = require('v8');
  define(globalThis, 'structuredClone', (value) => v8.deserialize(v8.serialize(value))); // conf: migrations
  define(globalThis, 'crypto', require('crypto').webcrypto);
  define(globalThis, 'ReadableStream', web.ReadableStream);

  class Headers {
    #map = new Map();
    constructor(init) {
      if (init == null) return;
      const pairs = typeof init[Symbol.iterator] === 'function' ? init : Object.entries(init);
      for (const [name, value] of pairs) this.append(name, value);
    }
    append(name, value) {
      const key = String(name).toLowerCase();
      this.#map.set(key, this.#map.has(key) ? `${this.#map.get(key)}, ${value}` : String(value));
    }
    set(name, value) {
      this.#map.set(String(name).toLowerCase(), String(value));
    }
    get(name) {
      return this.#map.get(String(name).toLowerCase()) ?? null;
    }
    has(name) {
      return this.#map.has(String(name).toLowerCase());
    }
    delete(name) {
      this.#map.delete(String(name).toLowerCase());
    }
    entries() {
      return this.#map.entries();
    }
    keys() {
      return this.#map.keys();
    }
    values() {
      return this.#map.values();
    }
    forEach(call) {
      for (const [name, value] of this.#map) call(value, name, this);
    }
    [Symbol.iterator]() {
      return this.#map.entries();
    }
  }
  async function bytes(body) {
    if (body == null) return Buffer.alloc(0);
    if (typeof body === 'string') return Buffer.from(body);
    if (body instanceof URLSearchParams) return Buffer.from(String(body));
    if (body instanceof ArrayBuffer) return Buffer.from(body);
    if (ArrayBuffer.isView(body)) return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    if (typeof body.arrayBuffer === 'function') return Buffer.from(await body.arrayBuffer());
    const chunks = []; // web ReadableStream or node Readable
    for await (const chunk of body)
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk));
    return Buffer.concat(chunks);
  }
  class Body {
    #body;
    #used = false;
    constructor(body) {
      this.#body = body;
    }
    get bodyUsed() {
      return this.#used;
    }
    async #take() {
      if (this.#used) throw new TypeError('Body is unusable');
      this.#used = this.#body != null;
      return bytes(this.#body);
    }
    async arrayBuffer() {
      const b = await this.#take();
      return b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength);
    }
    async bytes() {
      return new Uint8Array(await this.arrayBuffer());
    }
    async text() {
      return (await this.#take()).toString('utf8');
    }
    async json() {
      return JSON.parse(await this.text());
    }
    get body() {
      if (this.#body == null) return null;
      if (this.#body instanceof web.ReadableStream) return this.#body;
      const source = this.#body;
      return new web.ReadableStream({
        async start(c) {
          const b = await bytes(source);
          if (b.length) c.enqueue(new Uint8Array(b));
          c.close();
        },
      });
    }
  }
  class Response extends Body {
    constructor(body = null, { status = 200, statusText = '', headers } = {}) {
      super(body);
      if (status !== 0 && (status < 200 || status > 599)) throw new RangeError('status');
      if (body != null && [204, 205, 304].includes(status))
        throw new TypeError('Response with null body status cannot have body');
      this.status = status;
      this.statusText = statusText;
      this.headers = new Headers(headers);
      if (typeof body === 'string' && !this.headers.has('content-type'))
        this.headers.set('content-type', 'text/plain;charset=UTF-8');
    }
    get ok() {
      return this.status >= 200 && this.status < 300;
    }
    static json(value, init = {}) {
      return new Response(JSON.stringify(value), {
        ...init,
        headers: { 'content-type': 'application/json', ...Object.fromEntries(new Headers(init.headers)) },
      });
    }
    static error() {
      return new Response(null, { status: 0 });
    }
    static redirect(url, status = 302) {
      return new Response(null, { status, headers: { location: String(url) } });
    }
  }
  class Request extends Body {
    constructor(input, { method = 'GET', headers, body = null, referrer = '', signal } = {}) {
      super(body);
      this.url = String((input && input.url) || input);
      this.method = method.toUpperCase();
      this.headers = new Headers(headers);
      this.referrer = referrer;
      this.signal = signal ?? new AbortController().signal;
    }
  }
  define(globalThis, 'Headers', Headers);
  define(globalThis, 'Response', Response);
  define(globalThis, 'Request', Request);

  // --- net.fetch: file: only (what protocol handlers use it for) ---------------------------------
  const types = {
    html: 'text/html',
    js: 'text/javascript',
    mjs: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    png: 'image/png',
    json: 'application/json',
    woff2: 'font/woff2',
    wav: 'audio/wav',
    mp3: 'audio/mpeg',
    ogg: 'audio/ogg',
  };
  define(net, 'fetch', async (input) => {
    const url = String((input && input.url) || input);
    if (!url.startsWith('file:')) throw new TypeError(`compat: net.fetch only reads file: URLs, not ${url}`);
    let body;
    try {
      body = await fs.readFile(fileURLToPath(url));
    } catch {
      throw new Error('net::ERR_FILE_NOT_FOUND');
    }
    return new Response(body, {
      headers: { 'content-type': types[url.split(/[?#]/)[0].split('.').pop()] ?? 'application/octet-stream' },
    });
  });

  // --- protocol.handle / unhandle / isProtocolHandled on registerBufferProtocol -------------------
  const handle = (native) => (scheme, handler) => {
    const answer = async (request, callback) => {
      try {
        const upload = (request.uploadData ?? []).filter((part) => part.bytes).map((part) => part.bytes);
        const response = await handler(
          new Request(request.url, {
            method: request.method,
            headers: request.headers,
            referrer: request.referrer,
            body: upload.length ? Buffer.concat(upload) : null,
          }),
        );
        if (!response || typeof response.status !== 'number' || response.status === 0)
          return callback({ error: -2 }); // ERR_FAILED
        const headers = Object.fromEntries(response.headers);
        const [mimeType] = (headers['content-type'] ?? '').split(';');
        const charset = /charset=([^;]+)/i.exec(headers['content-type'] ?? '')?.[1];
        callback({
          statusCode: response.status,
          headers,
          data: Buffer.from(await response.arrayBuffer()),
          ...(mimeType && { mimeType }),
          ...(charset && { charset }),
        });
      } catch (error) {
        console.error('protocol handler failed', request.url, error);
        callback({ error: -9 }); // ERR_UNEXPECTED, as Electron 25+
      }
    };
    if (!native().registerBufferProtocol(scheme, answer))
      throw new Error(`Failed to register protocol: ${scheme}`);
  };
  const patch = (target, native) => {
    define(target, 'handle', handle(native));
    define(target, 'unhandle', (scheme) => {
      if (!native().unregisterProtocol(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`);
    });
    Object.defineProperty(target, 'isProtocolHandled', {
      value: (scheme) => native().isProtocolRegistered(scheme),
      configurable: true,
      writable: true,
    });
  };
  patch(electron.protocol, () => session.defaultSession.protocol);
  app.on('session-created', (created) => patch(created.protocol, () => created.protocol));

  // --- navigation events carry their details on the event itself since Electron 25 -----------------
  app.on('web-contents-created', (_created, contents) => {
    for (const name of ['will-navigate', 'will-redirect', 'did-start-navigation']) {
      contents.prependListener(name, (event, url, isInPlace, isMainFrame = true) => {
        define(event, 'url', url);
        define(event, 'isSameDocument', !!isInPlace);
        define(event, 'isMainFrame', isMainFrame);
      });
    }
    contents.prependListener('console-message', (event, level, message, line, sourceId) => {
      define(event, 'level', ['debug', 'info', 'warning', 'error'][level]);
      define(event, 'message', message);
      define(event, 'lineNumber', line);
      define(event, 'sourceId', sourceId);
    });
  });
}
