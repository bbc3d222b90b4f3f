'use strict';
// Language built-ins that V8 10.8 (Electron 22) lacks, as one self-contained function (it is also sent to renderers as text).
module.exports = function polyfill(g) {
  const add = (where, name, value) => {
    if (where && !(name in where))
      Object.defineProperty(where, name, { value, writable: true, configurable: true, enumerable: false });
  };
  add(g.Symbol, 'dispose', g.Symbol.for('Symbol.dispose'));
  add(g.Symbol, 'asyncDispose', g.Symbol.for('Symbol.asyncDispose'));
  const A = g.Array.prototype;
  add(A, 'toSorted', function (by) {
    return g.Array.from(this).sort(by);
  });
  add(A, 'toReversed', function () {
    return g.Array.from(this).reverse();
  });
  add(A, 'toSpliced', function (...a) {
    const c = g.Array.from(this);
    c.splice(...a);
    return c;
  });
  add(A, 'with', function (i, v) {
    const c = g.Array.from(this);
    const n = i < 0 ? c.length + i : i;
    if (n < 0 || n >= c.length) throw new g.RangeError('Invalid index');
    c[n] = v;
    return c;
  });
  add(g.Array, 'fromAsync', async (items, map) => {
    const r = [];
    let i = 0;
    for await (const x of items) r.push(map ? await map(x, i++) : x);
    return r;
  });
  add(g.Object, 'groupBy', (items, by) => {
    const o = g.Object.create(null);
    let i = 0;
    for (const x of items) (o[by(x, i++)] ??= []).push(x);
    return o;
  });
  add(g.Map, 'groupBy', (items, by) => {
    const m = new g.Map();
    let i = 0;
    for (const x of items) {
      const k = by(x, i++);
      m.has(k) ? m.get(k).push(x) : m.set(k, [x]);
    }
    return m;
  });
  add(g.Promise, 'withResolvers', function () {
    let resolve, reject;
    const promise = new this((a, b) => {
      resolve = a;
      reject = b;
    });
    return { promise, resolve, reject };
  });
  add(g.Promise, 'try', function (f, ...a) {
    return new this((ok) => ok(f(...a)));
  });
  const S = g.Set.prototype;
  add(S, 'union', function (o) {
    return new g.Set([...this, ...o.keys()]);
  });
  add(S, 'intersection', function (o) {
    return new g.Set([...this].filter((x) => o.has(x)));
  });
  add(S, 'difference', function (o) {
    return new g.Set([...this].filter((x) => !o.has(x)));
  });
  add(S, 'symmetricDifference', function (o) {
    const r = new g.Set(this);
    for (const x of o.keys()) this.has(x) ? r.delete(x) : r.add(x);
    return r;
  });
  add(S, 'isSubsetOf', function (o) {
    return [...this].every((x) => o.has(x));
  });
  add(S, 'isSupersetOf', function (o) {
    return [...o.keys()].every((x) => this.has(x));
  });
  add(S, 'isDisjointFrom', function (o) {
    return ![...this].some((x) => o.has(x));
  });
  add(g.URL, 'canParse', (u, b) => {
    try {
      new g.URL(u, b);
      return true;
    } catch {
      return false;
    }
  });
  add(g.AbortSignal, 'any', (signals) => {
    const c = new g.AbortController();
    for (const s of signals) {
      if (s.aborted) {
        c.abort(s.reason);
        break;
      }
      s.addEventListener('abort', () => c.abort(s.reason), { once: true });
    }
    return c.signal;
  });
};
