/** The interpreter of ejected modules, bundled from engine/src/eject/interpreter.ts by npm run generate. */
export const INTERPRETER: string =
  "var loopaiInterpreter = (function(exports) {\n\
\tObject.defineProperty(exports, Symbol.toStringTag, { value: \"Module\" });\n\
\t// engine/src/input/frozen-json.ts\n\
\tfunction frozenJson(value) {\n\
\t\tconst pending = [value];\n\
\t\tfor (let next = pending.pop(); next !== void 0; next = pending.pop()) {\n\
\t\t\tif (typeof next !== \"object\" || next === null) continue;\n\
\t\t\tObject.freeze(next);\n\
\t\t\tfor (const part of Object.values(next)) pending.push(part);\n\
\t\t}\n\
\t\treturn value;\n\
\t}\n\
\t// engine/src/input/canonical-text.ts\n\
\tconst MAX_TEXT_UNITS = 1e6;\n\
\tfunction canonicalText(value) {\n\
\t\tif (typeof value === \"string\") return value;\n\
\t\tif (value === null || value === void 0) return \"\";\n\
\t\tif (typeof value !== \"object\") return JSON.stringify(value) ?? \"\";\n\
\t\treturn containerText(value);\n\
\t}\n\
\tfunction containerText(container) {\n\
\t\tconst pending = [{ value: container }];\n\
\t\tconst pieces = [];\n\
\t\tlet units = 0;\n\
\t\tfor (let next = pending.pop(); next !== void 0 && units < 1e6; next = pending.pop()) {\n\
\t\t\tif (\"value\" in next && typeof next.value === \"object\" && next.value !== null) {\n\
\t\t\t\tpushParts(next.value, pending);\n\
\t\t\t\tcontinue;\n\
\t\t\t}\n\
\t\t\tconst piece = \"text\" in next ? next.text : JSON.stringify(next.value) ?? \"null\";\n\
\t\t\tpieces.push(piece);\n\
\t\t\tunits += piece.length;\n\
\t\t}\n\
\t\treturn pieces.join(\"\").slice(0, MAX_TEXT_UNITS);\n\
\t}\n\
\tfunction pushParts(container, pending) {\n\
\t\tif (Array.isArray(container)) {\n\
\t\t\tpending.push({ text: \"]\" });\n\
\t\t\tfor (let index = container.length - 1; index >= 0; index--) {\n\
\t\t\t\tpending.push({ value: container[index] });\n\
\t\t\t\tif (index > 0) pending.push({ text: \",\" });\n\
\t\t\t}\n\
\t\t\tpending.push({ text: \"[\" });\n\
\t\t\treturn;\n\
\t\t}\n\
\t\tconst object = container;\n\
\t\tconst keys = Object.keys(object).toSorted();\n\
\t\tpending.push({ text: \"}\" });\n\
\t\tfor (let index = keys.length - 1; index >= 0; index--) {\n\
\t\t\tconst key = keys[index];\n\
\t\t\tconst comma = index > 0 ? \",\" : \"\";\n\
\t\t\tpending.push({ value: object[key] }, { text: `${comma}${JSON.stringify(key)}:` });\n\
\t\t}\n\
\t\tpending.push({ text: \"{\" });\n\
\t}\n\
\t// engine/src/input/input-reader.ts\n\
\tconst ARRAY_INDEX = /^(?:0|[1-9]\\d{0,9})$/;\n\
\tvar InputReader = class {\n\
\t\t#paths;\n\
\t\tconstructor(pointers) {\n\
\t\t\tthis.#paths = pointers.map(pathOf);\n\
\t\t}\n\
\t\tread(input) {\n\
\t\t\treturn this.#paths.map((path) => canonicalText(valueAt(input, path)));\n\
\t\t}\n\
\t};\n\
\tfunction pathOf(pointer) {\n\
\t\treturn pointer.split(\"/\").slice(1).map((token) => token.replaceAll(\"~1\", \"/\").replaceAll(\"~0\", \"~\")).map((key) => ({\n\
\t\t\tkey,\n\
\t\t\tindex: ARRAY_INDEX.test(key) ? Number(key) : -1\n\
\t\t}));\n\
\t}\n\
\tfunction valueAt(input, path) {\n\
\t\tlet value = input;\n\
\t\tfor (const { key, index } of path) {\n\
\t\t\tif (typeof value !== \"object\" || value === null) return void 0;\n\
\t\t\tif (Array.isArray(value)) value = index >= 0 ? value[index] : void 0;\n\
\t\t\telse value = Object.hasOwn(value, key) ? value[key] : void 0;\n\
\t\t}\n\
\t\treturn value;\n\
\t}\n\
\t// engine/src/features/feature-hash.ts\n\
\tconst HASH_START = -2128831035;\n\
\tconst FNV_PRIME = 16777619;\n\
\tconst GOLDEN = -1640531535;\n\
\tconst PAIR_SALT = 1996488705;\n\
\tconst SHAPE_SALT = 1437204482;\n\
\tconst FIRST_SALT = 253034499;\n\
\tconst LAST_SALT = 441909252;\n\
\tconst FIELD_WORD_SALT = 253624325;\n\
\tconst GRAM_SALT = 916652038;\n\
\tconst PATTERN_SALT = 324468743;\n\
\tconst MEASURED_PATTERN_SALT = 610795528;\n\
\tconst LENGTH_SALT = 508362761;\n\
\tconst CATEGORY_SALT = 212271114;\n\
\tfunction step(hash, unit) {\n\
\t\treturn Math.imul(hash ^ unit, FNV_PRIME);\n\
\t}\n\
\tfunction gramStep(hash, unit) {\n\
\t\tconst mixed = Math.imul(hash ^ unit, FNV_PRIME);\n\
\t\treturn mixed ^ mixed >>> 15;\n\
\t}\n\
\tfunction pairOf(first, second) {\n\
\t\treturn Math.imul(first, 31) + Math.imul(second, GOLDEN) | 0;\n\
\t}\n\
\tfunction fieldSalt(field) {\n\
\t\treturn Math.imul(field + 1, GOLDEN);\n\
\t}\n\
\tfunction finish(hash, salt) {\n\
\t\tlet mixed = hash ^ salt;\n\
\t\tmixed ^= mixed >>> 16;\n\
\t\tmixed = Math.imul(mixed, 2246822507);\n\
\t\tmixed ^= mixed >>> 13;\n\
\t\tmixed = Math.imul(mixed, 3266489909);\n\
\t\treturn mixed ^ mixed >>> 16;\n\
\t}\n\
\t// engine/src/features/feature-settings.ts\n\
\tconst FIELD_UNITS = 4e3;\n\
\t// engine/src/unicode/generated/tables.ts\n\
\tconst UNICODE = \"17.0.0\";\n\
\tconst CLASS_RUNS = \"9,3;5,0;i,3;1,0;6,3;1,1;8,3;a,2;7,3;q,1;6,3;q,1;a,3;1,0;q,3;1,0;9,3;1,1;7,3;2,2;1,3;1,1;3,3;1,2;1,1;1,3;3,2;1,3;n,1;1,3;v,1;1,3;cq,1;4,3;c,1;e,3;5,1;7,3;1,1;1,3;1,1;h,3;39,1;1,3;2,1;2,3;4,1;1,3;1,1;6,3;1,1;1,3;3,1;1,3;1,1;1,3;k,1;1,3;2b,1;1,3;3v,1;1,3;4t,1;1,3;12,1;2,3;1,1;6,3;15,1;8,3;19,1;1,3;1,1;1,3;2,1;1,3;2,1;1,3;1,1;8,3;r,1;4,3;4,1;t,3;b,1;5,3;1s,1;a,2;4,3;2u,1;1,3;8,1;2,3;a,1;1,3;6,1;a,2;3,1;2,3;1,1;g,3;1n,1;2,3;2t,1;e,3;a,2;18,1;4,3;1,1;2,3;1,1;2,3;1a,1;i,3;s,1;4,3;b,1;5,3;o,1;1,3;7,1;7,3;23,1;1,3;3l,1;2,3;a,2;1,3;j,1;1,3;8,1;2,3;2,1;2,3;m,1;1,3;7,1;1,3;1,1;3,3;4,1;2,3;9,1;2,3;2,1;2,3;4,1;8,3;1,1;4,3;2,1;1,3;5,1;2,3;a,2;2,1;2,3;6,2;2,3;1,1;1,3;1,1;2,3;3,1;1,3;6,1;4,3;2,1;2,3;m,1;1,3;7,1;1,3;2,1;1,3;2,1;1,3;2,1;2,3;1,1;1,3;5,1;4,3;2,1;2,3;3,1;3,3;1,1;7,3;4,1;1,3;1,1;7,3;a,2;6,1;b,3;3,1;1,3;9,1;1,3;3,1;1,3;m,1;1,3;7,1;1,3;2,1;1,3;5,1;2,3;a,1;1,3;3,1;1,3;3,1;2,3;1,1;f,3;4,1;2,3;a,2;9,3;7,1;1,3;3,1;1,3;8,1;2,3;2,1;2,3;m,1;1,3;7,1;1,3;2,1;1,3;5,1;2,3;9,1;2,3;2,1;2,3;3,1;7,3;3,1;4,3;2,1;1,3;5,1;2,3;a,2;1,3;1,1;6,2;a,3;2,1;1,3;6,1;3,3;3,1;1,3;4,1;3,3;2,1;1,3;1,1;1,3;2,1;3,3;2,1;3,3;3,1;3,3;c,1;4,3;5,1;3,3;3,1;1,3;4,1;2,3;1,1;6,3;1,1;e,3;d,2;d,3;d,1;1,3;3,1;1,3;n,1;1,3;g,1;2,3;9,1;1,3;3,1;1,3;4,1;7,3;2,1;1,3;3,1;1,3;2,1;2,3;4,1;2,3;a,2;8,3;7,2;1,3;4,1;1,3;8,1;1,3;3,1;1,3;n,1;1,3;a,1;1,3;5,1;2,3;9,1;1,3;3,1;1,3;4,1;7,3;2,1;5,3;3,1;1,3;4,1;2,3;a,2;1,3;3,1;c,3;d,1;1,3;3,1;1,3;1f,1;1,3;3,1;1,3;5,1;5,3;4,1;7,2;5,1;2,3;j,2;1,3;6,1;1,3;3,1;1,3;i,1;3,3;o,1;1,3;9,1;1,3;1,1;2,3;7,1;3,3;1,1;4,3;6,1;1,3;1,1;1,3;8,1;6,3;a,2;2,3;2,1;d,3;1m,1;5,3;f,1;1,3;a,2;13,3;2,1;1,3;1,1;1,3;5,1;1,3;o,1;1,3;1,1;1,3;n,1;2,3;5,1;1,3;1,1;1,3;7,1;1,3;a,2;2,3;4,1;w,3;1,1;n,3;2,1;6,3;k,2;1,3;1,1;1,3;1,1;1,3;1,1;4,3;a,1;1,3;10,1;4,3;k,1;1,3;i,1;1,3;10,1;9,3;1,1;1l,3;1s,1;a,2;6,3;1s,1;a,2;4,1;2,3;12,1;1,3;1,1;5,3;1,1;2,3;17,1;1,3;99,1;1,3;4,1;2,3;7,1;1,3;1,1;1,3;4,1;2,3;15,1;1,3;4,1;2,3;x,1;1,3;4,1;2,3;7,1;1,3;1,1;1,3;4,1;2,3;f,1;1,3;1l,1;1,3;4,1;2,3;1v,1;2,3;3,1;9,3;k,2;3,3;g,1;g,3;2e,1;2,3;6,1;3,3;h8,1;2,3;h,1;1,0;q,1;5,3;23,1;3,3;3,2;8,1;7,3;m,1;9,3;m,1;b,3;k,1;c,3;d,1;1,3;3,1;1,3;2,1;c,3;2c,1;3,3;1,1;4,3;2,1;2,3;a,2;6,3;a,2;h,3;3,1;1,3;1,1;a,2;6,3;2h,1;7,3;17,1;5,3;1y,1;a,3;v,1;1,3;c,1;4,3;c,1;a,3;a,2;u,1;2,3;5,1;b,3;18,1;4,3;q,1;6,3;b,2;11,3;s,1;4,3;1r,1;1,3;t,1;2,3;1,1;a,2;6,3;a,2;d,3;1,1;8,3;1a,1;2,3;c,1;k,3;25,1;3,3;a,2;h,3;9,1;c,3;1c,1;a,2;1m,1;c,3;1k,1;8,3;a,2;3,3;3,1;a,2;10,1;2,3;b,1;5,3;17,1;2,3;3,1;g,3;3,1;1,3;13,1;5,3;eu,1;2,3;6,1;2,3;12,1;2,3;6,1;2,3;8,1;1,3;1,1;1,3;1,1;1,3;1,1;1,3;v,1;2,3;1h,1;1,3;7,1;1,3;1,1;3,3;3,1;1,3;7,1;3,3;4,1;2,3;6,1;4,3;d,1;5,3;3,1;1,3;7,1;3,3;b,0;t,3;2,0;5,3;1,0;1b,3;1,0;g,3;1,2;1,1;2,3;6,2;5,3;1,1;a,2;6,3;d,1;1f,3;x,1;h,3;1,1;4,3;1,1;2,3;a,1;1,3;1,1;3,3;5,1;6,3;1,1;1,3;1,1;1,3;1,1;1,3;4,1;1,3;b,1;2,3;4,1;5,3;5,1;4,3;1,1;1,3;1f,2;2,1;5,2;k6,3;1o,2;26,3;m,2;hi,3;u,2;vg,3;6d,1;6,3;9,1;9,3;1,2;2,3;12,1;1,3;1,1;5,3;1,1;2,3;1k,1;7,3;1,1;f,3;o,1;9,3;7,1;1,3;7,1;1,3;7,1;1,3;7,1;1,3;7,1;1,3;7,1;1,3;7,1;1,3;7,1;1,3;w,1;1b,3;1,1;cw,3;1,0;4,3;2,1;1,2;p,3;9,2;6,1;1,3;5,1;2,3;3,2;2,1;4,3;5b,4;5,3;17,1;1,3;2m,1;3,3;4,2;a,3;w,1;1c,3;g,1;w,3;a,2;u,3;8,2;1,3;f,2;w,3;a,2;13,3;f,2;8w,3;lc0,4;wd,1;1v,3;1a,1;2,3;7h,1;3,3;g,1;a,2;2,1;k,3;1f,1;1,3;a,1;1,3;2v,1;a,2;2,1;11,3;9,1;2,3;2v,1;2,3;2a,1;k,3;1j,1;4,3;1,1;3,3;6,2;a,3;1g,1;c,3;1y,1;a,3;a,2;6,3;o,1;3,3;1,1;1,3;3,1;a,2;10,1;2,3;10,1;c,3;t,1;3,3;1t,1;e,3;1,1;a,2;6,3;g,1;a,2;5,1;1,3;1j,1;9,3;e,1;2,3;a,2;6,3;n,1;3,3;21,1;o,3;3,1;2,3;g,1;2,3;5,1;a,3;6,1;2,3;6,1;2,3;6,1;9,3;7,1;1,3;7,1;1,3;17,1;1,3;e,1;6,3;3f,1;1,3;2,1;2,3;a,2;6,3;8mc,1;c,3;n,1;4,3;1d,1;4,3;1kw,1;4xs,3;e8,4;7,1;c,3;5,1;5,3;c,1;1,3;d,1;1,3;5,1;1,3;1,1;1,3;2,1;1,3;2,1;1,3;30,1;x,3;a3,1;i,3;1s,1;2,3;1i,1;14,3;c,1;4,3;g,1;g,3;g,1;1s,3;5,1;1,3;3r,1;j,3;a,2;7,3;q,1;6,3;q,1;b,3;2h,1;3,3;6,1;2,3;6,1;2,3;6,1;2,3;3,1;z,3\";\n\
\tconst LOWER_RUNS = \"1t,q,1,w;2t,n,1,w;1,7,1,w;x,o,2,1;2,3,2,1;1,8,2,1;1,n,2,1;0,1,1,-3d;0,3,2,1;2,1,1,5u;0,2,2,1;0,1,1,5q;0,1,2,1;0,2,1,5p;0,1,1,1;2,1,1,27;0,1,1,5m;0,1,1,5n;0,1,2,1;0,1,1,5p;0,1,2,5r;0,1,1,5v;0,1,1,5t;0,1,1,1;3,1,1,5v;0,1,2,5x;0,1,1,5y;0,3,2,1;0,1,1,62;0,1,2,1;0,1,1,62;2,1,2,1;0,1,1,62;0,1,2,1;0,2,1,61;0,2,2,1;0,1,1,63;0,1,1,1;3,1,1,1;7,1,1,2;0,1,2,1;0,1,1,2;0,1,2,1;0,1,1,2;0,9,2,1;1,9,2,1;1,1,1,2;0,2,2,1;0,1,1,-2p;0,1,1,-1k;0,k,2,1;0,1,2,-3m;0,9,2,1;6,1,1,8bv;0,1,2,1;0,1,1,-4j;0,1,1,8bs;2,1,2,1;0,1,1,-5f;0,1,1,1x;0,1,1,1z;0,5,2,1;80,2,2,1;2,1,1,1;8,1,1,38;6,1,2,12;0,3,1,11;1,1,2,1s;0,2,1,1r;1,h,1,w;1,9,1,w;z,1,1,8;8,c,2,1;4,1,1,-1o;2,1,2,1;0,1,1,-7;0,1,1,1;2,3,1,-3m;0,g,1,28;0,w,1,w;1c,h,2,1;8,r,2,1;0,1,1,f;0,7,2,1;1,1c,2,1;1,12,1,1c;289,12,1,5ls;1,1,1,5ls;5,1,1,5ls;k2,28,1,tzk;0,6,1,8;1oz,1,1,1;6,17,1,-2bk;2,3,1,-2bk;8w,23,2,1;8,1,2,-5vj;0,1c,2,1;8,8,1,-8;8,6,1,-8;a,8,1,-8;8,8,1,-8;8,6,1,-8;b,4,2,-8;7,8,1,-8;o,8,1,-8;8,8,1,-8;8,8,1,-8;8,2,1,-8;0,2,1,-22;0,1,1,-9;b,4,1,-2e;0,1,1,-9;b,2,1,-8;0,2,1,-2s;c,2,1,-8;0,2,1,-34;0,1,1,-7;b,2,1,-3k;0,2,1,-3i;0,1,1,-9;89,1,1,-5st;3,1,1,-6gv;0,1,1,-6di;6,1,1,s;19,g,1,g;j,1,1,1;mq,q,1,q;1f4,1c,1,1c;1c,1,2,1;0,1,1,-8af;0,1,1,-2xy;0,1,1,-89z;2,3,2,1;0,1,1,-8bg;0,1,1,-8al;0,1,1,-8bj;0,1,2,-8bi;0,1,1,1;2,1,1,1;8,2,1,-8cf;0,1e,2,1;7,2,2,1;3,1,1,1;nyl,n,2,1;i,e,2,1;3q,7,2,1;2,v,2,1;9,2,2,1;0,1,1,-r9g;0,5,2,1;3,1,2,1;0,1,1,-wmg;2,2,2,1;2,a,2,1;0,1,1,-wn8;0,1,1,-wnj;0,1,1,-wnf;0,1,1,-wn5;0,1,2,-wn8;0,1,1,-wlu;0,1,1,-wmi;0,1,1,-wlx;0,1,1,ps;0,8,2,1;0,1,1,-1c;0,1,1,-wn7;0,1,1,-raw;0,2,2,1;0,1,1,-wo7;0,8,2,1;0,1,1,-wu9;o,1,1,1;h7v,q,1,w\";\n\
\t// engine/src/unicode/unicode-tables.ts\n\
\tconst UNICODE_VERSION = `unicode-${UNICODE}/1`;\n\
\tconst UNITS$1 = 65536;\n\
\tconst UNIT_CLASSES = readClasses();\n\
\tconst LOWER_UNITS = readLower();\n\
\tfunction readClasses() {\n\
\t\tconst classes = new Uint8Array(UNITS$1);\n\
\t\tlet start = 0;\n\
\t\tfor (const [length, unitClass] of runsOf(CLASS_RUNS)) {\n\
\t\t\tclasses.fill(unitClass, start, start + length);\n\
\t\t\tstart += length;\n\
\t\t}\n\
\t\treturn classes;\n\
\t}\n\
\tfunction readLower() {\n\
\t\tconst lower = Uint16Array.from({ length: UNITS$1 }, (_, unit) => unit);\n\
\t\tlet end = 0;\n\
\t\tfor (const [gap, count, stride, delta] of runsOf(LOWER_RUNS)) {\n\
\t\t\tconst start = end + gap;\n\
\t\t\tfor (let at = 0; at < count; at++) lower[start + at * stride] += delta;\n\
\t\t\tend = start + count * stride;\n\
\t\t}\n\
\t\treturn lower;\n\
\t}\n\
\tfunction runsOf(text) {\n\
\t\treturn text.split(\";\").map((run) => run.split(\",\").map((number) => Number.parseInt(number, 36)));\n\
\t}\n\
\t// engine/src/features/field-text.ts\n\
\tvar FieldText = class {\n\
\t\tunits = new Uint16Array(FIELD_UNITS);\n\
\t\tlower = new Uint16Array(FIELD_UNITS);\n\
\t\tclasses = new Uint8Array(FIELD_UNITS);\n\
\t\tlength = 0;\n\
\t\tfill(text) {\n\
\t\t\tconst { units, lower, classes } = this;\n\
\t\t\tconst length = Math.min(text.length, FIELD_UNITS);\n\
\t\t\tfor (let at = 0; at < length; at++) {\n\
\t\t\t\tconst unit = text.charCodeAt(at);\n\
\t\t\t\tconst low = LOWER_UNITS[unit];\n\
\t\t\t\tunits[at] = unit;\n\
\t\t\t\tlower[at] = low;\n\
\t\t\t\tclasses[at] = UNIT_CLASSES[low];\n\
\t\t\t}\n\
\t\t\tthis.length = length;\n\
\t\t}\n\
\t};\n\
\t// engine/src/features/feature-trace.ts\n\
\tconst EDGE = \"_\";\n\
\tfunction textOfUnits(units, start, end) {\n\
\t\treturn String.fromCharCode(...units.subarray(start, end)).replaceAll(\" \", EDGE);\n\
\t}\n\
\t// engine/src/features/gram-features.ts\n\
\tconst BLANK = 32;\n\
\tvar GramFeatures = class {\n\
\t\t#shortest;\n\
\t\t#longest;\n\
\t\t#padded = new Uint16Array(4002);\n\
\t\t#length = 0;\n\
\t\tconstructor(shortest, longest) {\n\
\t\t\tthis.#shortest = shortest;\n\
\t\t\tthis.#longest = longest;\n\
\t\t}\n\
\t\tadd(text, salt, list, trace) {\n\
\t\t\tthis.#pad(text);\n\
\t\t\tconst padded = this.#padded;\n\
\t\t\tconst length = this.#length;\n\
\t\t\tconst own = GRAM_SALT ^ salt;\n\
\t\t\tlist.reserve(length * this.#longest);\n\
\t\t\tconst { hashes } = list;\n\
\t\t\tlet listed = list.length;\n\
\t\t\tfor (let start = 0; start < length; start++) {\n\
\t\t\t\tconst end = Math.min(length, start + this.#longest);\n\
\t\t\t\tconst least = start + this.#shortest - 1;\n\
\t\t\t\tlet unit = padded[start];\n\
\t\t\t\tlet hash = gramStep(HASH_START, unit);\n\
\t\t\t\tif (unit !== BLANK && start >= least) hashes[listed++] = finish(hash, own);\n\
\t\t\t\tfor (let at = start + 1; at < end; at++) {\n\
\t\t\t\t\tunit = padded[at];\n\
\t\t\t\t\thash = gramStep(hash, unit);\n\
\t\t\t\t\tif (at >= least) hashes[listed++] = finish(hash, own);\n\
\t\t\t\t\tif (unit === BLANK) break;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tlist.length = listed;\n\
\t\t\tif (trace !== void 0) this.#trace(salt, trace);\n\
\t\t}\n\
\t\t#trace(salt, trace) {\n\
\t\t\tconst padded = this.#padded;\n\
\t\t\tfor (let start = 0; start < this.#length; start++) {\n\
\t\t\t\tconst end = Math.min(this.#length, start + this.#longest);\n\
\t\t\t\tlet hash = HASH_START;\n\
\t\t\t\tfor (let at = start; at < end; at++) {\n\
\t\t\t\t\thash = gramStep(hash, padded[at]);\n\
\t\t\t\t\tconst gram = finish(hash, GRAM_SALT ^ salt);\n\
\t\t\t\t\tif (at - start + 1 >= this.#shortest && (at > start || padded[start] !== BLANK) && trace.wants(gram)) trace.found(gram, `${salt === 0 ? \"\" : \"in its category \"}${textOfUnits(padded, start, at + 1)}`);\n\
\t\t\t\t\tif (at > start && padded[at] === BLANK) break;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t}\n\
\t\t#pad({ lower, classes, length }) {\n\
\t\t\tconst padded = this.#padded;\n\
\t\t\tpadded[0] = BLANK;\n\
\t\t\tlet filled = 1;\n\
\t\t\tfor (let at = 0; at < length; at++) if (classes[at] !== 0) padded[filled++] = lower[at];\n\
\t\t\telse if (padded[filled - 1] !== BLANK) padded[filled++] = BLANK;\n\
\t\t\tif (padded[filled - 1] !== BLANK) padded[filled++] = BLANK;\n\
\t\t\tthis.#length = filled > 1 ? filled : 0;\n\
\t\t}\n\
\t};\n\
\t// engine/src/features/hash-list.ts\n\
\tvar HashList = class {\n\
\t\thashes = new Int32Array(1024);\n\
\t\tlength = 0;\n\
\t\tpush(hash) {\n\
\t\t\tthis.reserve(1);\n\
\t\t\tthis.hashes[this.length++] = hash;\n\
\t\t}\n\
\t\treserve(more) {\n\
\t\t\tif (this.length + more <= this.hashes.length) return;\n\
\t\t\tconst larger = new Int32Array(Math.max(this.hashes.length * 2, this.length + more));\n\
\t\t\tlarger.set(this.hashes);\n\
\t\t\tthis.hashes = larger;\n\
\t\t}\n\
\t\tclear() {\n\
\t\t\tthis.length = 0;\n\
\t\t}\n\
\t};\n\
\t// engine/src/features/pattern-features.ts\n\
\tconst UPPER$1 = 65;\n\
\tconst LOWER$1 = 97;\n\
\tconst ZERO$1 = 48;\n\
\tconst LONGEST_RUN = 15;\n\
\tconst MOST_RUNS = 3;\n\
\tconst MOST_MEASURED_RUNS = 2;\n\
\tvar PatternFeatures = class {\n\
\t\t#marks = new Uint16Array(FIELD_UNITS);\n\
\t\t#lengths = new Uint8Array(FIELD_UNITS);\n\
\t\t#count = 0;\n\
\t\tadd(text, field, category, list, trace) {\n\
\t\t\tthis.#readRuns(text);\n\
\t\t\tconst own = field < 0 ? 0 : fieldSalt(field);\n\
\t\t\tconst tell = (hash, shown) => {\n\
\t\t\t\tlist.push(hash);\n\
\t\t\t\tif (trace?.wants(hash)) trace.found(hash, shown());\n\
\t\t\t};\n\
\t\t\tthis.#addRuns(own, list, trace);\n\
\t\t\ttell(finish(lengthClass(text.length) ^ own, LENGTH_SALT), () => `length about ${text.length}`);\n\
\t\t\tif (category === 0) return;\n\
\t\t\tthis.#addRuns(category, list, trace);\n\
\t\t\tlet pattern = HASH_START;\n\
\t\t\tlet measured = HASH_START;\n\
\t\t\tfor (let at = 0; at < this.#count; at++) {\n\
\t\t\t\tpattern = gramStep(pattern, this.#marks[at]);\n\
\t\t\t\tmeasured = gramStep(measured, this.#marks[at] ^ this.#lengths[at] << 16);\n\
\t\t\t}\n\
\t\t\ttell(finish(pattern ^ category, PATTERN_SALT), () => `in its category whole pattern ${this.#shown(0, this.#count)}`);\n\
\t\t\ttell(finish(measured ^ category, MEASURED_PATTERN_SALT), () => \"in its category whole pattern with lengths\");\n\
\t\t\ttell(finish(text.length ^ category, LENGTH_SALT), () => `in its category length ${text.length}`);\n\
\t\t\ttell(finish(category, CATEGORY_SALT), () => \"its category\");\n\
\t\t}\n\
\t\t#addRuns(salt, list, trace) {\n\
\t\t\tconst marks = this.#marks;\n\
\t\t\tconst lengths = this.#lengths;\n\
\t\t\tfor (let start = 0; start < this.#count; start++) {\n\
\t\t\t\tconst end = Math.min(this.#count, start + MOST_RUNS);\n\
\t\t\t\tlet pattern = HASH_START;\n\
\t\t\t\tlet measured = HASH_START;\n\
\t\t\t\tfor (let at = start; at < end; at++) {\n\
\t\t\t\t\tpattern = gramStep(pattern, marks[at]);\n\
\t\t\t\t\tconst hash = finish(pattern ^ salt, PATTERN_SALT);\n\
\t\t\t\t\tlist.push(hash);\n\
\t\t\t\t\tif (trace?.wants(hash)) trace.found(hash, `pattern ${this.#shown(start, at + 1)}`);\n\
\t\t\t\t\tif (at - start >= MOST_MEASURED_RUNS) continue;\n\
\t\t\t\t\tmeasured = gramStep(measured, marks[at] ^ lengths[at] << 16);\n\
\t\t\t\t\tconst exact = finish(measured ^ salt, MEASURED_PATTERN_SALT);\n\
\t\t\t\t\tlist.push(exact);\n\
\t\t\t\t\tif (trace?.wants(exact)) {\n\
\t\t\t\t\t\tconst counts = [...lengths.subarray(start, at + 1)].join(\"+\");\n\
\t\t\t\t\t\ttrace.found(exact, `pattern ${this.#shown(start, at + 1)} of ${counts}`);\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t}\n\
\t\t#readRuns({ units, lower, classes, length }) {\n\
\t\t\tlet count = 0;\n\
\t\t\tlet before = -1;\n\
\t\t\tfor (let at = 0; at < length; at++) {\n\
\t\t\t\tconst unitClass = classes[at];\n\
\t\t\t\tconst mark = unitClass === 1 ? units[at] === lower[at] ? LOWER$1 : UPPER$1 : unitClass === 2 ? ZERO$1 : units[at];\n\
\t\t\t\tif (mark !== before) {\n\
\t\t\t\t\tthis.#marks[count] = mark;\n\
\t\t\t\t\tthis.#lengths[count++] = 1;\n\
\t\t\t\t\tbefore = mark;\n\
\t\t\t\t} else if (this.#lengths[count - 1] < LONGEST_RUN) this.#lengths[count - 1]++;\n\
\t\t\t}\n\
\t\t\tthis.#count = count;\n\
\t\t}\n\
\t\t#shown(start, end) {\n\
\t\t\treturn textOfUnits(this.#marks, start, end);\n\
\t\t}\n\
\t};\n\
\tfunction lengthClass(length) {\n\
\t\tconst square = (length + 1) * (length + 1);\n\
\t\tlet power = 0;\n\
\t\tfor (let bound = 2; bound <= square; bound *= 2) power++;\n\
\t\treturn power;\n\
\t}\n\
\t// engine/src/features/word-features.ts\n\
\tconst ZERO = 48;\n\
\tvar WordFeatures = class {\n\
\t\thashes = new Int32Array(FIELD_UNITS);\n\
\t\t#starts = new Int32Array(FIELD_UNITS);\n\
\t\t#ends = new Int32Array(FIELD_UNITS);\n\
\t\tcount = 0;\n\
\t\tadd(text, field, list, trace) {\n\
\t\t\tthis.#readWords(text, list, trace);\n\
\t\t\tconst { hashes, count } = this;\n\
\t\t\tconst own = field < 0 ? 0 : fieldSalt(field);\n\
\t\t\tfor (let at = 0; at < count; at++) {\n\
\t\t\t\tlist.push(finish(hashes[at], 0));\n\
\t\t\t\tif (field >= 0) list.push(finish(hashes[at] ^ own, FIELD_WORD_SALT));\n\
\t\t\t\tif (at + 1 < count) list.push(finish(pairOf(hashes[at], hashes[at + 1]), PAIR_SALT));\n\
\t\t\t}\n\
\t\t\tif (count > 0) {\n\
\t\t\t\tlist.push(finish(hashes[0] ^ own, FIRST_SALT));\n\
\t\t\t\tif (count > 1) list.push(finish(pairOf(hashes[0], hashes[1]) ^ own, FIRST_SALT));\n\
\t\t\t\tlist.push(finish(hashes[count - 1] ^ own, LAST_SALT));\n\
\t\t\t}\n\
\t\t\tif (trace !== void 0) this.#trace(text, field, trace);\n\
\t\t}\n\
\t\t#readWords(text, list, trace) {\n\
\t\t\tconst { lower, classes, length } = text;\n\
\t\t\tlet count = 0;\n\
\t\t\tfor (let at = 0; at < length;) {\n\
\t\t\t\tconst start = at;\n\
\t\t\t\tconst unitClass = classes[at];\n\
\t\t\t\tif (unitClass === 0) {\n\
\t\t\t\t\tat++;\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t}\n\
\t\t\t\tlet hash = step(HASH_START, lower[at++]);\n\
\t\t\t\tif (unitClass === 1 || unitClass === 2) {\n\
\t\t\t\t\tlet digits = unitClass === 2;\n\
\t\t\t\t\tfor (; at < length && (classes[at] === 1 || classes[at] === 2); at++) {\n\
\t\t\t\t\t\thash = step(hash, lower[at]);\n\
\t\t\t\t\t\tif (classes[at] === 2) digits = true;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (digits) this.#addShape(text, start, at, list, trace);\n\
\t\t\t\t} else if (unitClass !== 4) for (; at < length && lower[at] === lower[start]; at++) hash = step(hash, lower[at]);\n\
\t\t\t\tthis.hashes[count] = hash;\n\
\t\t\t\tthis.#starts[count] = start;\n\
\t\t\t\tthis.#ends[count++] = at;\n\
\t\t\t}\n\
\t\t\tthis.count = count;\n\
\t\t}\n\
\t\t#addShape(text, start, end, list, trace) {\n\
\t\t\tlet hash = HASH_START;\n\
\t\t\tfor (let at = start; at < end; at++) hash = step(hash, text.classes[at] === 2 ? ZERO : text.lower[at]);\n\
\t\t\tconst shape = finish(hash, SHAPE_SALT);\n\
\t\t\tlist.push(shape);\n\
\t\t\tif (trace?.wants(shape)) {\n\
\t\t\t\tconst shown = text.lower.slice(start, end).map((unit, at) => text.classes[start + at] === 2 ? ZERO : unit);\n\
\t\t\t\ttrace.found(shape, `shape ${textOfUnits(shown, 0, shown.length)}`);\n\
\t\t\t}\n\
\t\t}\n\
\t\t#trace(text, field, trace) {\n\
\t\t\tconst { hashes, count } = this;\n\
\t\t\tconst own = field < 0 ? 0 : fieldSalt(field);\n\
\t\t\tconst word = (at) => textOfUnits(text.lower, this.#starts[at], this.#ends[at]);\n\
\t\t\tconst tell = (hash, shown) => {\n\
\t\t\t\tif (trace.wants(hash)) trace.found(hash, shown());\n\
\t\t\t};\n\
\t\t\tfor (let at = 0; at < count; at++) {\n\
\t\t\t\ttell(finish(hashes[at], 0), () => word(at));\n\
\t\t\t\tif (field >= 0) tell(finish(hashes[at] ^ own, FIELD_WORD_SALT), () => `field ${field + 1}: ${word(at)}`);\n\
\t\t\t\tif (at + 1 < count) tell(finish(pairOf(hashes[at], hashes[at + 1]), PAIR_SALT), () => `${word(at)} ${word(at + 1)}`);\n\
\t\t\t}\n\
\t\t\tif (count === 0) return;\n\
\t\t\ttell(finish(hashes[0] ^ own, FIRST_SALT), () => `starts with ${word(0)}`);\n\
\t\t\tif (count > 1) tell(finish(pairOf(hashes[0], hashes[1]) ^ own, FIRST_SALT), () => `starts with ${word(0)} ${word(1)}`);\n\
\t\t\ttell(finish(hashes[count - 1] ^ own, LAST_SALT), () => `ends with ${word(count - 1)}`);\n\
\t\t}\n\
\t};\n\
\t// engine/src/features/feature-extractor.ts\n\
\tconst LONGEST_CROSSED_GRAM = 3;\n\
\tvar FeatureExtractor = class {\n\
\t\tblocks = Array.from({ length: 3 }, () => new HashList());\n\
\t\t#settings;\n\
\t\t#text = new FieldText();\n\
\t\t#words = new WordFeatures();\n\
\t\t#grams;\n\
\t\t#crossedGrams = new GramFeatures(1, LONGEST_CROSSED_GRAM);\n\
\t\t#patterns = new PatternFeatures();\n\
\t\tconstructor(settings) {\n\
\t\t\tthis.#settings = settings;\n\
\t\t\tthis.#grams = new GramFeatures(settings.shortestGram, settings.longestGram);\n\
\t\t}\n\
\t\textract(fields, trace) {\n\
\t\t\tconst { blocks } = this;\n\
\t\t\tfor (let block = 0; block < 3; block++) blocks[block].clear();\n\
\t\t\tconst { fields: count, words, longestGram, patterns, categoryField } = this.#settings;\n\
\t\t\tconst category = categoryField < 0 ? 0 : categoryHash(fields[categoryField] ?? \"\");\n\
\t\t\tfor (let index = 0; index < count; index++) {\n\
\t\t\t\tconst field = count === 1 ? -1 : index;\n\
\t\t\t\tthis.#text.fill(fields[index] ?? \"\");\n\
\t\t\t\tif (words) this.#words.add(this.#text, field, blocks[0], trace);\n\
\t\t\t\tif (longestGram > 0) this.#grams.add(this.#text, 0, blocks[1], trace);\n\
\t\t\t\tconst crossing = index === categoryField ? 0 : category;\n\
\t\t\t\tif (patterns) this.#patterns.add(this.#text, field, crossing, blocks[2], trace);\n\
\t\t\t\tif (crossing !== 0) this.#cross(crossing, blocks[2], trace);\n\
\t\t\t}\n\
\t\t}\n\
\t\t#cross(category, list, trace) {\n\
\t\t\tthis.#crossedGrams.add(this.#text, category, list, trace);\n\
\t\t\tif (!this.#settings.words) return;\n\
\t\t\tconst { hashes, count } = this.#words;\n\
\t\t\tfor (let at = 0; at < count; at++) {\n\
\t\t\t\tconst hash = finish(hashes[at] ^ category, 0);\n\
\t\t\t\tlist.push(hash);\n\
\t\t\t\tif (trace?.wants(hash)) trace.found(hash, `in its category word ${at + 1}`);\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tfunction categoryHash(value) {\n\
\t\tlet hash = HASH_START;\n\
\t\tconst length = Math.min(value.length, FIELD_UNITS);\n\
\t\tfor (let at = 0; at < length; at++) hash = step(hash, value.charCodeAt(at));\n\
\t\treturn finish(hash, CATEGORY_SALT) | 1;\n\
\t}\n\
\t// core/src/errors.ts\n\
\tvar LoopaiError = class extends Error {\n\
\t\tname = \"LoopaiError\";\n\
\t\tcode;\n\
\t\tdetails;\n\
\t\tconstructor(code, message, options = {}) {\n\
\t\t\tsuper(message, options);\n\
\t\t\tthis.code = code;\n\
\t\t\tthis.details = options.details ?? [];\n\
\t\t}\n\
\t};\n\
\tfunction columnsOf(classes) {\n\
\t\treturn classes === 2 ? 1 : classes;\n\
\t}\n\
\tconst CODES_PER_HALVING = 16;\n\
\tfunction rowScale(code, topScale) {\n\
\t\treturn topScale * 2 ** (-code / CODES_PER_HALVING);\n\
\t}\n\
\t// engine/src/linear/feature-table.ts\n\
\tconst SLOT = 4;\n\
\tconst BITS_A_FEATURE = 8;\n\
\tconst SLOTS_A_FEATURE = 1.25;\n\
\tconst MOST_PASSED = 1024;\n\
\tconst MOST_PASSED_ON_AVERAGE = 16;\n\
\tvar FeatureTable = class {\n\
\t\tslots;\n\
\t\t#mask;\n\
\t\t#bits;\n\
\t\t#shift;\n\
\t\tconstructor(weights) {\n\
\t\t\tconst { hashes } = weights;\n\
\t\t\tlet slots = 16;\n\
\t\t\twhile (slots < hashes.length * SLOTS_A_FEATURE) slots *= 2;\n\
\t\t\tthis.slots = new Int32Array(slots * SLOT);\n\
\t\t\tthis.#mask = slots - 1;\n\
\t\t\tlet power = 5;\n\
\t\t\twhile (2 ** power < hashes.length * BITS_A_FEATURE) power++;\n\
\t\t\tthis.#bits = new Int32Array(2 ** (power - 5));\n\
\t\t\tthis.#shift = 32 - power;\n\
\t\t\tlet allPassed = 0;\n\
\t\t\tfor (let feature = 0; feature < hashes.length; feature++) {\n\
\t\t\t\tconst passed = this.#add(weights, feature);\n\
\t\t\t\tallPassed += passed;\n\
\t\t\t\tif (passed > MOST_PASSED || allPassed > hashes.length * MOST_PASSED_ON_AVERAGE + MOST_PASSED) throw new LoopaiError(\"program-invalid\", \"Cannot open linear model: its hashes crowd one place of the table\");\n\
\t\t\t}\n\
\t\t}\n\
\t\tfind(hashes, length, into) {\n\
\t\t\tconst { slots } = this;\n\
\t\t\tconst mask = this.#mask;\n\
\t\t\tconst last = slots.length - 1;\n\
\t\t\tconst sifted = this.#sift(hashes, length, into);\n\
\t\t\tlet found = 0;\n\
\t\t\tfor (let at = 0; at < sifted; at++) {\n\
\t\t\t\tconst hash = into[at];\n\
\t\t\t\tlet place = (hash & mask) * SLOT;\n\
\t\t\t\twhile (slots[place] !== hash && slots[place + 1] !== 0) place = place + SLOT & last;\n\
\t\t\t\tinto[found] = place;\n\
\t\t\t\tfound += slots[place + 1] === 0 ? 0 : 1;\n\
\t\t\t}\n\
\t\t\treturn found;\n\
\t\t}\n\
\t\t#sift(hashes, length, into) {\n\
\t\t\tconst bits = this.#bits;\n\
\t\t\tconst shift = this.#shift;\n\
\t\t\tlet kept = 0;\n\
\t\t\tfor (let at = 0; at < length; at++) {\n\
\t\t\t\tconst hash = hashes[at];\n\
\t\t\t\tconst bit = hash >>> shift;\n\
\t\t\t\tinto[kept] = hash;\n\
\t\t\t\tkept += bits[bit >>> 5] >>> (bit & 31) & 1;\n\
\t\t\t}\n\
\t\t\treturn kept;\n\
\t\t}\n\
\t\t#add(weights, feature) {\n\
\t\t\tconst { hashes, rarities, scales, starts } = weights;\n\
\t\t\tconst hash = hashes[feature] | 0;\n\
\t\t\tconst bit = hash >>> this.#shift;\n\
\t\t\tthis.#bits[bit >>> 5] |= 1 << (bit & 31);\n\
\t\t\tlet slot = hash & this.#mask;\n\
\t\t\tlet passed = 0;\n\
\t\t\tfor (; this.slots[slot * SLOT + 1] !== 0; passed++) slot = slot + 1 & this.#mask;\n\
\t\t\tconst entries = starts[feature + 1] - starts[feature];\n\
\t\t\tconst row = columnsOf(weights.classes) <= 4 ? inlineRow(weights, feature) : starts[feature];\n\
\t\t\tconst packed = rarities[feature] | scales[feature] << 8 | entries << 16;\n\
\t\t\tthis.slots.set([\n\
\t\t\t\thash,\n\
\t\t\t\tfeature + 1,\n\
\t\t\t\trow,\n\
\t\t\t\tpacked\n\
\t\t\t], slot * SLOT);\n\
\t\t\treturn passed;\n\
\t\t}\n\
\t};\n\
\tfunction inlineRow({ starts, columns, values }, feature) {\n\
\t\tlet row = 0;\n\
\t\tfor (let entry = starts[feature]; entry < starts[feature + 1]; entry++) row |= (values[entry] & 255) << columns[entry] * 8;\n\
\t\treturn row;\n\
\t}\n\
\t// engine/src/linear/read-weights.ts\n\
\tconst MOST_BYTES = 16777216;\n\
\tconst MOST_MAGNITUDE$1 = 1e6;\n\
\tfunction readWeights(bytes) {\n\
\t\tif (bytes.length > MOST_BYTES) throw broken(`it has ${bytes.length} bytes, expected at most ${MOST_BYTES}`);\n\
\t\tconst reader = new ByteReader(bytes);\n\
\t\tif (reader.u32() !== 1296846412) throw broken(\"it does not begin with LNLM\");\n\
\t\tconst version = reader.u8();\n\
\t\tif (version !== 1) throw broken(`its version is ${version}, expected 1`);\n\
\t\tconst settings = readSettings(reader);\n\
\t\tconst classes = reader.varint();\n\
\t\tif (classes < 2 || classes > 65535) throw broken(`it has ${classes} classes`);\n\
\t\tconst features = reader.varint();\n\
\t\tif (features * 4 > bytes.length) throw broken(\"it states more features than it has bytes for\");\n\
\t\tconst columns = columnsOf(classes);\n\
\t\tconst blockWeights = reader.floats(3);\n\
\t\tconst [rarityLow, rarityStep, topScale] = reader.floats(3);\n\
\t\tconst bias = reader.floats(columns);\n\
\t\tconst hashes = readHashes(reader, features);\n\
\t\tconst rarities = reader.take(features);\n\
\t\tconst scales = reader.take(features);\n\
\t\tconst rows = columns === 1 ? readSingleColumn(reader, features) : readRows(reader, features, columns);\n\
\t\treader.end();\n\
\t\treturn {\n\
\t\t\tsettings,\n\
\t\t\tclasses,\n\
\t\t\tblockWeights: [...blockWeights],\n\
\t\t\trarityLow,\n\
\t\t\trarityStep,\n\
\t\t\ttopScale,\n\
\t\t\tbias,\n\
\t\t\thashes,\n\
\t\t\trarities,\n\
\t\t\tscales,\n\
\t\t\t...rows\n\
\t\t};\n\
\t}\n\
\tfunction readSettings(reader) {\n\
\t\tconst flags = reader.u8();\n\
\t\tconst shortestGram = reader.u8();\n\
\t\tconst longestGram = reader.u8();\n\
\t\tconst fields = reader.u8();\n\
\t\tconst category = reader.u8();\n\
\t\tif (flags > 3) throw broken(`its flags are ${flags}`);\n\
\t\tif (longestGram > 8 || shortestGram > longestGram || shortestGram === 0 !== (longestGram === 0)) throw broken(`its grams are ${shortestGram} to ${longestGram} long`);\n\
\t\tif (fields === 0 || category !== 255 && category >= fields) throw broken(\"its fields do not fit together\");\n\
\t\treturn {\n\
\t\t\tfields,\n\
\t\t\twords: (flags & 1) !== 0,\n\
\t\t\tpatterns: (flags & 2) !== 0,\n\
\t\t\tshortestGram,\n\
\t\t\tlongestGram,\n\
\t\t\tcategoryField: category === 255 ? -1 : category\n\
\t\t};\n\
\t}\n\
\tfunction readHashes(reader, features) {\n\
\t\tconst hashes = new Uint32Array(features);\n\
\t\tlet hash = 0;\n\
\t\tfor (let feature = 0; feature < features; feature++) {\n\
\t\t\tconst gap = reader.varint();\n\
\t\t\tif (gap === 0 && feature > 0) throw broken(\"it has a hash twice\");\n\
\t\t\thash += gap;\n\
\t\t\tif (hash > 4294967295) throw broken(\"a hash is over 32 bits\");\n\
\t\t\thashes[feature] = hash;\n\
\t\t}\n\
\t\treturn hashes;\n\
\t}\n\
\tfunction readSingleColumn(reader, features) {\n\
\t\treturn {\n\
\t\t\tstarts: Uint32Array.from({ length: features + 1 }, (_, feature) => feature),\n\
\t\t\tcolumns: new Uint16Array(features),\n\
\t\t\tvalues: new Int8Array(reader.take(features))\n\
\t\t};\n\
\t}\n\
\tfunction readRows(reader, features, columns) {\n\
\t\tconst starts = new Uint32Array(features + 1);\n\
\t\tconst entryColumns = new Uint16Array(reader.left);\n\
\t\tconst values = new Int8Array(reader.left);\n\
\t\tlet entries = 0;\n\
\t\tfor (let feature = 0; feature < features; feature++) {\n\
\t\t\tconst count = reader.varint();\n\
\t\t\tif (count === 0 || count > columns || count > reader.left) throw broken(`a row has ${count} entries`);\n\
\t\t\treadRowColumns(reader, columns, entryColumns.subarray(entries, entries + count));\n\
\t\t\tvalues.set(reader.take(count), entries);\n\
\t\t\tentries += count;\n\
\t\t\tstarts[feature + 1] = entries;\n\
\t\t}\n\
\t\treturn {\n\
\t\t\tstarts,\n\
\t\t\tcolumns: entryColumns.slice(0, entries),\n\
\t\t\tvalues: values.slice(0, entries)\n\
\t\t};\n\
\t}\n\
\tfunction readRowColumns(reader, columns, into) {\n\
\t\tlet before = -1;\n\
\t\tfor (let entry = 0; entry < into.length; entry++) {\n\
\t\t\tconst column = into.length === columns ? entry : columns <= 256 ? reader.u8() : reader.u16();\n\
\t\t\tif (column <= before || column >= columns) throw broken(\"the classes of a row do not ascend\");\n\
\t\t\tinto[entry] = column;\n\
\t\t\tbefore = column;\n\
\t\t}\n\
\t}\n\
\tvar ByteReader = class {\n\
\t\t#bytes;\n\
\t\t#view;\n\
\t\t#at = 0;\n\
\t\tconstructor(bytes) {\n\
\t\t\tthis.#bytes = bytes;\n\
\t\t\tthis.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);\n\
\t\t}\n\
\t\tget left() {\n\
\t\t\treturn this.#bytes.length - this.#at;\n\
\t\t}\n\
\t\tu8() {\n\
\t\t\tif (this.#at >= this.#bytes.length) throw broken(\"it ends too early\");\n\
\t\t\treturn this.#bytes[this.#at++];\n\
\t\t}\n\
\t\tu16() {\n\
\t\t\treturn this.u8() | this.u8() << 8;\n\
\t\t}\n\
\t\tu32() {\n\
\t\t\treturn (this.u16() | this.u16() << 16) >>> 0;\n\
\t\t}\n\
\t\tvarint() {\n\
\t\t\tlet value = 0;\n\
\t\t\tfor (let place = 1; place <= 2 ** 28; place *= 128) {\n\
\t\t\t\tconst byte = this.u8();\n\
\t\t\t\tvalue += (byte & 127) * place;\n\
\t\t\t\tif (byte < 128) return value;\n\
\t\t\t}\n\
\t\t\tthrow broken(\"a number is too long\");\n\
\t\t}\n\
\t\tfloats(count) {\n\
\t\t\tconst floats = new Float32Array(count);\n\
\t\t\tconst start = this.#at;\n\
\t\t\tthis.take(count * 4);\n\
\t\t\tfor (let at = 0; at < count; at++) {\n\
\t\t\t\tfloats[at] = this.#view.getFloat32(start + at * 4, true);\n\
\t\t\t\tif (!(Math.abs(floats[at]) <= MOST_MAGNITUDE$1)) throw broken(`a number is not between -${MOST_MAGNITUDE$1} and ${MOST_MAGNITUDE$1}`);\n\
\t\t\t}\n\
\t\t\treturn floats;\n\
\t\t}\n\
\t\ttake(count) {\n\
\t\t\tif (this.#at + count > this.#bytes.length) throw broken(\"it ends too early\");\n\
\t\t\tthis.#at += count;\n\
\t\t\treturn this.#bytes.slice(this.#at - count, this.#at);\n\
\t\t}\n\
\t\tend() {\n\
\t\t\tif (this.#at !== this.#bytes.length) throw broken(\"something follows its end\");\n\
\t\t}\n\
\t};\n\
\tfunction broken(state) {\n\
\t\treturn new LoopaiError(\"program-invalid\", `Cannot open linear model: ${state}`);\n\
\t}\n\
\t// engine/src/linear/count-weight.ts\n\
\tconst COUNT_WEIGHTS = Float64Array.from({ length: 256 }, (_, count) => count === 0 ? 0 : 1 + Math.log(count));\n\
\t// engine/src/linear/open-linear-model.ts\n\
\tfunction openLinearModel(bytes) {\n\
\t\treturn new HashedLinearModel(readWeights(bytes));\n\
\t}\n\
\tconst ROWS_AT_ONCE = 4;\n\
\tvar HashedLinearModel = class {\n\
\t\tclasses;\n\
\t\tfields;\n\
\t\tfeatures;\n\
\t\t#weights;\n\
\t\t#columns;\n\
\t\t#extractor;\n\
\t\t#table;\n\
\t\t#rarities;\n\
\t\t#scales;\n\
\t\t#counts;\n\
\t\t#found = new Int32Array(1024);\n\
\t\t#rows = new Int32Array(1024);\n\
\t\t#packed = new Int32Array(1024);\n\
\t\t#foundWeights = new Float64Array(1024);\n\
\t\t#waiting = new Int32Array(ROWS_AT_ONCE);\n\
\t\tconstructor(weights) {\n\
\t\t\tconst { classes, hashes, rarityLow, rarityStep, settings, topScale } = weights;\n\
\t\t\tthis.classes = classes;\n\
\t\t\tthis.fields = settings.fields;\n\
\t\t\tthis.features = hashes.length;\n\
\t\t\tthis.#weights = weights;\n\
\t\t\tthis.#columns = columnsOf(classes);\n\
\t\t\tthis.#extractor = new FeatureExtractor(settings);\n\
\t\t\tthis.#table = new FeatureTable(weights);\n\
\t\t\tthis.#rarities = Float64Array.from({ length: 256 }, (_, code) => rarityLow + code * rarityStep);\n\
\t\t\tthis.#scales = Float64Array.from({ length: 256 }, (_, code) => rowScale(code, topScale));\n\
\t\t\tthis.#counts = new Uint8Array(hashes.length + 1);\n\
\t\t}\n\
\t\tscore(fields, scores) {\n\
\t\t\tthis.#extractor.extract(fields);\n\
\t\t\tscores.fill(0);\n\
\t\t\tfor (let block = 0; block < 3; block++) {\n\
\t\t\t\tconst count = this.#findBlock(block);\n\
\t\t\t\tif (this.#columns <= 4) this.#addInlineRows(count, scores);\n\
\t\t\t\telse this.#addRows(0, count, scores);\n\
\t\t\t}\n\
\t\t\tconst { bias } = this.#weights;\n\
\t\t\tif (this.#columns === 1) {\n\
\t\t\t\tscores[1] = scores[0] + bias[0];\n\
\t\t\t\tscores[0] = -scores[1];\n\
\t\t\t} else for (let column = 0; column < bias.length; column++) scores[column] += bias[column];\n\
\t\t}\n\
\t\tcontributions(fields, classIndex) {\n\
\t\t\tthis.#extractor.extract(fields);\n\
\t\t\tconst contributions = [];\n\
\t\t\tconst single = new Float64Array(Math.max(4, this.#columns));\n\
\t\t\tfor (let block = 0; block < 3; block++) {\n\
\t\t\t\tconst count = this.#findBlock(block);\n\
\t\t\t\tfor (let at = 0; at < count; at++) {\n\
\t\t\t\t\tsingle.fill(0);\n\
\t\t\t\t\tif (this.#columns <= 4) this.#addInlineRow(at, single);\n\
\t\t\t\t\telse this.#addRows(at, at + 1, single);\n\
\t\t\t\t\tconst weight = this.#columns > 1 ? single[classIndex] : classIndex === 1 ? single[0] : -single[0];\n\
\t\t\t\t\tif (weight !== 0) contributions.push({\n\
\t\t\t\t\t\tfeature: this.#found[at] - 1,\n\
\t\t\t\t\t\tweight\n\
\t\t\t\t\t});\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn contributions.toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight));\n\
\t\t}\n\
\t\t#findBlock(block) {\n\
\t\t\tconst { hashes, length } = this.#extractor.blocks[block];\n\
\t\t\tif (length > this.#found.length) this.#makeRoom(hashes.length);\n\
\t\t\tconst { slots } = this.#table;\n\
\t\t\tconst found = this.#found;\n\
\t\t\tconst rows = this.#rows;\n\
\t\t\tconst packed = this.#packed;\n\
\t\t\tconst counts = this.#counts;\n\
\t\t\tconst listed = this.#table.find(hashes, length, found);\n\
\t\t\tlet count = 0;\n\
\t\t\tfor (let at = 0; at < listed; at++) {\n\
\t\t\t\tconst place = found[at];\n\
\t\t\t\tconst feature = slots[place + 1];\n\
\t\t\t\tconst before = counts[feature];\n\
\t\t\t\tif (before < 255) counts[feature] = before + 1;\n\
\t\t\t\tif (before > 0) continue;\n\
\t\t\t\tfound[count] = feature;\n\
\t\t\t\trows[count] = slots[place + 2];\n\
\t\t\t\tpacked[count++] = slots[place + 3];\n\
\t\t\t}\n\
\t\t\treturn this.#weigh(count, this.#weights.blockWeights[block]);\n\
\t\t}\n\
\t\t#weigh(count, blockWeight) {\n\
\t\t\tconst found = this.#found;\n\
\t\t\tconst packed = this.#packed;\n\
\t\t\tconst weights = this.#foundWeights;\n\
\t\t\tconst counts = this.#counts;\n\
\t\t\tlet square = 0;\n\
\t\t\tfor (let at = 0; at < count; at++) {\n\
\t\t\t\tconst weight = COUNT_WEIGHTS[counts[found[at]]] * this.#rarities[packed[at] & 255];\n\
\t\t\t\tcounts[found[at]] = 0;\n\
\t\t\t\tsquare += weight * weight;\n\
\t\t\t\tweights[at] = weight * this.#scales[packed[at] >>> 8 & 255];\n\
\t\t\t}\n\
\t\t\tconst factor = square > 0 ? blockWeight / Math.sqrt(square) : 0;\n\
\t\t\tfor (let at = 0; at < count; at++) weights[at] *= factor;\n\
\t\t\treturn count;\n\
\t\t}\n\
\t\t#addInlineRows(count, scores) {\n\
\t\t\tconst rows = this.#rows;\n\
\t\t\tconst weights = this.#foundWeights;\n\
\t\t\tlet first = 0;\n\
\t\t\tlet second = 0;\n\
\t\t\tlet third = 0;\n\
\t\t\tlet fourth = 0;\n\
\t\t\tfor (let at = 0; at < count; at++) {\n\
\t\t\t\tconst row = rows[at];\n\
\t\t\t\tconst weight = weights[at];\n\
\t\t\t\tfirst += (row << 24 >> 24) * weight;\n\
\t\t\t\tsecond += (row << 16 >> 24) * weight;\n\
\t\t\t\tthird += (row << 8 >> 24) * weight;\n\
\t\t\t\tfourth += (row >> 24) * weight;\n\
\t\t\t}\n\
\t\t\tscores[0] += first;\n\
\t\t\tscores[1] += second;\n\
\t\t\tif (this.#columns > 2) scores[2] += third;\n\
\t\t\tif (this.#columns > 3) scores[3] += fourth;\n\
\t\t}\n\
\t\t#addInlineRow(at, scores) {\n\
\t\t\tfor (let column = 0; column < this.#columns; column++) scores[column] += (this.#rows[at] << 24 - column * 8 >> 24) * this.#foundWeights[at];\n\
\t\t}\n\
\t\t#addRows(first, end, scores) {\n\
\t\t\tconst { columns, values } = this.#weights;\n\
\t\t\tconst rows = this.#rows;\n\
\t\t\tconst packed = this.#packed;\n\
\t\t\tconst weights = this.#foundWeights;\n\
\t\t\tconst full = this.#columns;\n\
\t\t\tconst waiting = this.#waiting;\n\
\t\t\tlet waits = 0;\n\
\t\t\tfor (let at = first; at < end; at++) {\n\
\t\t\t\tconst entries = packed[at] >>> 16;\n\
\t\t\t\tif (entries === full) {\n\
\t\t\t\t\twaiting[waits++] = at;\n\
\t\t\t\t\tif (waits < ROWS_AT_ONCE) continue;\n\
\t\t\t\t\tthis.#addFullRows(scores);\n\
\t\t\t\t\twaits = 0;\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t}\n\
\t\t\t\tconst weight = weights[at];\n\
\t\t\t\tconst start = rows[at];\n\
\t\t\t\tfor (let entry = start; entry < start + entries; entry++) scores[columns[entry]] += values[entry] * weight;\n\
\t\t\t}\n\
\t\t\tfor (let at = 0; at < waits; at++) {\n\
\t\t\t\tconst start = rows[waiting[at]];\n\
\t\t\t\tconst weight = weights[waiting[at]];\n\
\t\t\t\tfor (let column = 0; column < full; column++) scores[column] += values[start + column] * weight;\n\
\t\t\t}\n\
\t\t}\n\
\t\t#addFullRows(scores) {\n\
\t\t\tconst { values } = this.#weights;\n\
\t\t\tconst waiting = this.#waiting;\n\
\t\t\tconst one = waiting[0];\n\
\t\t\tconst two = waiting[1];\n\
\t\t\tconst three = waiting[2];\n\
\t\t\tconst four = waiting[3];\n\
\t\t\tconst weightOne = this.#foundWeights[one];\n\
\t\t\tconst weightTwo = this.#foundWeights[two];\n\
\t\t\tconst weightThree = this.#foundWeights[three];\n\
\t\t\tconst weightFour = this.#foundWeights[four];\n\
\t\t\tconst start = this.#rows[one];\n\
\t\t\tconst toTwo = this.#rows[two] - start;\n\
\t\t\tconst toThree = this.#rows[three] - start;\n\
\t\t\tconst toFour = this.#rows[four] - start;\n\
\t\t\tfor (let column = 0; column < this.#columns; column++) {\n\
\t\t\t\tconst place = start + column;\n\
\t\t\t\tscores[column] += values[place] * weightOne + values[place + toTwo] * weightTwo + values[place + toThree] * weightThree + values[place + toFour] * weightFour;\n\
\t\t\t}\n\
\t\t}\n\
\t\t#makeRoom(length) {\n\
\t\t\tthis.#found = new Int32Array(length);\n\
\t\t\tthis.#rows = new Int32Array(length);\n\
\t\t\tthis.#packed = new Int32Array(length);\n\
\t\t\tthis.#foundWeights = new Float64Array(length);\n\
\t\t}\n\
\t};\n\
\t// engine/src/steps/score-confidence.ts\n\
\tfunction bestIndex(scores) {\n\
\t\tlet best = 0;\n\
\t\tfor (let index = 1; index < scores.length; index++) if (scores[index] > scores[best]) best = index;\n\
\t\treturn best;\n\
\t}\n\
\tfunction confidenceOf(calibration, scores, answer) {\n\
\t\tswitch (calibration.kind) {\n\
\t\t\tcase \"fixed\": return calibration.probability;\n\
\t\t\tcase \"temperature\": return 1 / relativeSum(scores, answer, calibration.temperature);\n\
\t\t\tcase \"platt\": return plattProbability(calibration, margin(scores, answer));\n\
\t\t}\n\
\t}\n\
\tfunction shownScores(calibration, scores) {\n\
\t\tif (calibration.kind !== \"temperature\") return Array.from(scores, (score, answer) => ({\n\
\t\t\tanswer,\n\
\t\t\tscore\n\
\t\t}));\n\
\t\tconst { temperature } = calibration;\n\
\t\treturn Array.from(scores, (_, answer) => ({\n\
\t\t\tanswer,\n\
\t\t\tscore: 1 / relativeSum(scores, answer, temperature)\n\
\t\t}));\n\
\t}\n\
\tfunction relativeSum(scores, answer, temperature) {\n\
\t\tconst base = scores[answer];\n\
\t\tlet sum = 0;\n\
\t\tfor (let index = 0; index < scores.length; index++) sum += Math.exp((scores[index] - base) / temperature);\n\
\t\treturn sum;\n\
\t}\n\
\tfunction margin(scores, answer) {\n\
\t\tlet second = -Infinity;\n\
\t\tfor (let index = 0; index < scores.length; index++) if (index !== answer && scores[index] > second) second = scores[index];\n\
\t\treturn second === -Infinity ? 0 : scores[answer] - second;\n\
\t}\n\
\tfunction plattProbability({ slope, intercept }, distance) {\n\
\t\treturn 1 / (1 + Math.exp(-(slope * distance + intercept)));\n\
\t}\n\
\t// engine/src/steps/step-runner.ts\n\
\tfunction invalidProgram(at, state, cause) {\n\
\t\tconst options = {\n\
\t\t\tdetails: [{\n\
\t\t\t\tat,\n\
\t\t\t\tmessage: state\n\
\t\t\t}],\n\
\t\t\t...cause === void 0 ? {} : { cause }\n\
\t\t};\n\
\t\treturn new LoopaiError(\"program-invalid\", `Cannot open data program: ${at} ${state}`, options);\n\
\t}\n\
\tfunction checkClass(answer, at, context) {\n\
\t\tif (Number.isInteger(answer) && answer >= 0 && answer < context.classes) return answer;\n\
\t\tthrow invalidProgram(at, `is no class index, expected 0 to ${context.classes - 1}`);\n\
\t}\n\
\t// engine/src/labels/labels-runner.ts\n\
\tvar LabelsRunner = class {\n\
\t\tkind = \"labels\";\n\
\t\t#labels;\n\
\t\t#key;\n\
\t\t#calibration;\n\
\t\t#scores = new Float64Array(2);\n\
\t\t#margins;\n\
\t\tconstructor({ labels, key, calibration }, context) {\n\
\t\t\tthis.#labels = labels.map(({ value, above, file }, number) => {\n\
\t\t\t\tconst model = openLinearModel(context.file(file));\n\
\t\t\t\tif (model.classes !== 2 || model.fields !== context.fields) throw invalidProgram(`steps/${context.position}/labels/${number}`, `does not fit its file: expected 2 classes and ${context.fields} fields`);\n\
\t\t\t\treturn {\n\
\t\t\t\t\tvalue,\n\
\t\t\t\t\tabove,\n\
\t\t\t\t\tmodel\n\
\t\t\t\t};\n\
\t\t\t});\n\
\t\t\tthis.#key = key;\n\
\t\t\tthis.#calibration = calibration;\n\
\t\t\tthis.#margins = new Float64Array(labels.length);\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tconst scores = this.#scores;\n\
\t\t\tfor (let at = 0; at < this.#labels.length; at++) {\n\
\t\t\t\tconst { model, above } = this.#labels[at];\n\
\t\t\t\tmodel.score(fields, scores);\n\
\t\t\t\tthis.#margins[at] = scores[1] - scores[0] - above;\n\
\t\t\t}\n\
\t\t\treturn -2;\n\
\t\t}\n\
\t\toutput() {\n\
\t\t\tconst list = this.#labels.filter((_, at) => this.#margins[at] > 0).map(({ value }) => value);\n\
\t\t\treturn this.#key === void 0 ? list : Object.fromEntries([[this.#key, list]]);\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\tlet least = Infinity;\n\
\t\t\tfor (const margin of this.#margins) least = Math.min(least, Math.abs(margin));\n\
\t\t\treturn plattProbability(this.#calibration, least);\n\
\t\t}\n\
\t\texplain() {\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [],\n\
\t\t\t\treasons: this.#labels.map(({ value }, at) => {\n\
\t\t\t\t\tconst margin = this.#margins[at];\n\
\t\t\t\t\treturn {\n\
\t\t\t\t\t\treason: `${margin > 0 ? \"\" : \"not \"}${value}`,\n\
\t\t\t\t\t\tweight: margin\n\
\t\t\t\t\t};\n\
\t\t\t\t})\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\t// engine/src/steps/fixed-confidence.ts\n\
\tfunction fixedConfidence(calibration, context) {\n\
\t\tif (calibration === void 0) return void 0;\n\
\t\tif (calibration.kind === \"fixed\") return calibration.probability;\n\
\t\tthrow invalidProgram(`steps/${context.position}/calibration`, `is of kind ${calibration.kind}, expected fixed: this kind of step has no scores`);\n\
\t}\n\
\t// engine/src/steps/constant-step.ts\n\
\tvar ConstantRunner = class {\n\
\t\tkind = \"constant\";\n\
\t\t#answer;\n\
\t\t#confidence;\n\
\t\tconstructor(step, context) {\n\
\t\t\tthis.#answer = checkClass(step.answer, `steps/${context.position}/answer`, context);\n\
\t\t\tthis.#confidence = fixedConfidence(step.calibration, context);\n\
\t\t}\n\
\t\tanswer() {\n\
\t\t\treturn this.#answer;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn this.#confidence;\n\
\t\t}\n\
\t\texplain() {\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [{\n\
\t\t\t\t\tanswer: this.#answer,\n\
\t\t\t\t\tscore: this.#confidence ?? 1\n\
\t\t\t\t}],\n\
\t\t\t\treasons: [{\n\
\t\t\t\t\treason: \"every input gets this answer\",\n\
\t\t\t\t\tweight: 1\n\
\t\t\t\t}]\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\t// engine/src/steps/scope-score.ts\n\
\tfunction scopeScore(scores, best, none, temperature) {\n\
\t\tconst top = scores[best];\n\
\t\tlet others = 0;\n\
\t\tfor (let index = 0; index < scores.length; index++) if (index !== best) others += Math.exp((scores[index] - top) / temperature);\n\
\t\treturn -Math.log(others) + .5 * (top - scores[none]) / temperature;\n\
\t}\n\
\t// engine/src/steps/linear-step.ts\n\
\tconst NEVER$1 = {\n\
\t\tanswer: -1,\n\
\t\tbelow: 0,\n\
\t\tprobability: 0\n\
\t};\n\
\tvar LinearRunner = class {\n\
\t\tkind = \"linear\";\n\
\t\t#calibration;\n\
\t\t#model;\n\
\t\t#scores;\n\
\t\t#temperature;\n\
\t\t#otherwise;\n\
\t\t#wordsFile;\n\
\t\t#words;\n\
\t\t#answer = 0;\n\
\t\t#isOutside = false;\n\
\t\tconstructor(step, context) {\n\
\t\t\tconst at = `steps/${context.position}/file`;\n\
\t\t\tthis.#calibration = step.calibration;\n\
\t\t\tthis.#otherwise = step.otherwise ?? NEVER$1;\n\
\t\t\tif (step.otherwise !== void 0) {\n\
\t\t\t\tconst place = `steps/${context.position}/otherwise`;\n\
\t\t\t\tcheckClass(step.otherwise.answer, `${place}/answer`, context);\n\
\t\t\t\tif (step.calibration.kind !== \"temperature\") throw invalidProgram(place, \"needs a calibration by temperature\");\n\
\t\t\t}\n\
\t\t\tthis.#temperature = step.calibration.kind === \"temperature\" ? step.calibration.temperature : 1;\n\
\t\t\tthis.#model = openLinearModel(context.file(step.file));\n\
\t\t\tconst { classes, fields } = this.#model;\n\
\t\t\tif (classes !== context.classes) throw invalidProgram(at, `has ${classes} classes, expected ${context.classes}`);\n\
\t\t\tif (fields !== context.fields) throw invalidProgram(at, `reads ${fields} fields, expected ${context.fields}`);\n\
\t\t\tthis.#scores = new Float64Array(classes);\n\
\t\t\tthis.#wordsFile = step.words === void 0 ? void 0 : context.optionalFile(step.words);\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tthis.#model.score(fields, this.#scores);\n\
\t\t\tthis.#answer = bestIndex(this.#scores);\n\
\t\t\tthis.#isOutside = this.#isOutOfScope();\n\
\t\t\treturn this.#isOutside ? this.#otherwise.answer : this.#answer;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\tif (this.#isOutside) return this.#otherwise.probability;\n\
\t\t\treturn confidenceOf(this.#calibration, this.#scores, this.#answer);\n\
\t\t}\n\
\t\t#isOutOfScope() {\n\
\t\t\tif (this.#answer === this.#otherwise.answer || this.#otherwise.answer === -1) return false;\n\
\t\t\treturn this.#scopeScore() < this.#otherwise.below;\n\
\t\t}\n\
\t\t#scopeScore() {\n\
\t\t\treturn scopeScore(this.#scores, this.#answer, this.#otherwise.answer, this.#temperature);\n\
\t\t}\n\
\t\texplain(fields) {\n\
\t\t\tconst words = this.#words ??= linesOf(this.#wordsFile);\n\
\t\t\tconst reasons = this.#model.contributions(fields, this.#answer).map(({ feature, weight }) => ({\n\
\t\t\t\treason: words[feature] || `feature ${feature}`,\n\
\t\t\t\tweight\n\
\t\t\t}));\n\
\t\t\tconst classes = shownScores(this.#calibration, this.#scores);\n\
\t\t\tif (!this.#isOutside) return {\n\
\t\t\t\tclasses,\n\
\t\t\t\treasons\n\
\t\t\t};\n\
\t\t\tconst { answer, below } = this.#otherwise;\n\
\t\t\tconst sure = `no other answer fits: the best has ${this.#scopeScore().toFixed(3)}, less than ${below.toFixed(3)}`;\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [{\n\
\t\t\t\t\tanswer,\n\
\t\t\t\t\tscore: 1\n\
\t\t\t\t}, ...classes],\n\
\t\t\t\treasons: [{\n\
\t\t\t\t\treason: sure,\n\
\t\t\t\t\tweight: 1\n\
\t\t\t\t}, ...reasons]\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\tfunction linesOf(bytes) {\n\
\t\treturn bytes === void 0 ? [] : new TextDecoder().decode(bytes).split(\"\\n\
\");\n\
\t}\n\
\t// engine/src/input/normalised-key.ts\n\
\tconst FIELD_SEPARATOR = \"\\n\
\";\n\
\tconst CHUNK_UNITS = 4096;\n\
\tfunction normalisedKey(fields) {\n\
\t\treturn fields.length === 1 ? normalised(fields[0]) : fields.map(normalised).join(FIELD_SEPARATOR);\n\
\t}\n\
\tfunction normalised(text) {\n\
\t\tconst units = new Uint16Array(Math.min(text.length, CHUNK_UNITS));\n\
\t\tlet key = \"\";\n\
\t\tlet filled = 0;\n\
\t\tlet gap = false;\n\
\t\tfor (let at = 0; at < text.length; at++) {\n\
\t\t\tconst unit = text.charCodeAt(at);\n\
\t\t\tif (UNIT_CLASSES[unit] === 0) {\n\
\t\t\t\tgap = key !== \"\" || filled > 0;\n\
\t\t\t\tcontinue;\n\
\t\t\t}\n\
\t\t\tif (filled + 2 > units.length) {\n\
\t\t\t\tkey += textOf$1(units, filled);\n\
\t\t\t\tfilled = 0;\n\
\t\t\t}\n\
\t\t\tif (gap) units[filled++] = 32;\n\
\t\t\tgap = false;\n\
\t\t\tunits[filled++] = LOWER_UNITS[unit];\n\
\t\t}\n\
\t\treturn key + textOf$1(units, filled);\n\
\t}\n\
\tfunction textOf$1(units, count) {\n\
\t\treturn String.fromCharCode.apply(void 0, units.subarray(0, count));\n\
\t}\n\
\t// engine/src/steps/json-file.ts\n\
\tfunction readJsonFile(name, context) {\n\
\t\tconst bytes = context.file(name);\n\
\t\ttry {\n\
\t\t\treturn JSON.parse(new TextDecoder(\"utf-8\", {\n\
\t\t\t\tfatal: true,\n\
\t\t\t\tignoreBOM: true\n\
\t\t\t}).decode(bytes));\n\
\t\t} catch (cause) {\n\
\t\t\tthrow invalidProgram(name, \"is not JSON in UTF-8\", cause);\n\
\t\t}\n\
\t}\n\
\tfunction isJsonObject(value) {\n\
\t\treturn typeof value === \"object\" && value !== null && !Array.isArray(value);\n\
\t}\n\
\t// engine/src/steps/lookup-step.ts\n\
\tvar LookupRunner = class {\n\
\t\tkind = \"lookup\";\n\
\t\t#answers;\n\
\t\t#confidence;\n\
\t\t#answer = -1;\n\
\t\tconstructor(step, context) {\n\
\t\t\tthis.#confidence = fixedConfidence(step.calibration, context);\n\
\t\t\tthis.#answers = readAnswers(step.file, context);\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tthis.#answer = this.#answers.get(normalisedKey(fields)) ?? -1;\n\
\t\t\treturn this.#answer;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn this.#confidence;\n\
\t\t}\n\
\t\texplain() {\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [{\n\
\t\t\t\t\tanswer: this.#answer,\n\
\t\t\t\t\tscore: this.#confidence ?? 1\n\
\t\t\t\t}],\n\
\t\t\t\treasons: [{\n\
\t\t\t\t\treason: \"the same text stands in the lookup table\",\n\
\t\t\t\t\tweight: 1\n\
\t\t\t\t}]\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\tfunction readAnswers(file, context) {\n\
\t\tconst table = readJsonFile(file, context);\n\
\t\tif (typeof table !== \"object\" || table === null || Array.isArray(table)) throw invalidProgram(file, \"is not a JSON object of normalised text to class index\");\n\
\t\tconst answers = new Map();\n\
\t\tfor (const [key, answer] of Object.entries(table)) {\n\
\t\t\tconst at = `${file} entry ${answers.size + 1}`;\n\
\t\t\tif (normalisedKey(key.split(\"\\n\
\")) !== key) throw invalidProgram(at, \"is not normalised and could never answer\");\n\
\t\t\tanswers.set(key, checkClass(answer, at, context));\n\
\t\t}\n\
\t\treturn answers;\n\
\t}\n\
\t// engine/src/steps/scorecard-terms.ts\n\
\tconst SHAPES = {\n\
\t\t\"<empty>\": \"nothing but white space\",\n\
\t\t\"<short>\": \"fewer than 20 characters\",\n\
\t\t\"<long>\": \"more than 160 characters\",\n\
\t\t\"<number>\": \"a number\",\n\
\t\t\"<long-number>\": \"a number of five or more digits\",\n\
\t\t\"<money>\": \"a currency sign beside a number\",\n\
\t\t\"<capitals>\": \"a word of four or more letters, all of them capitals\",\n\
\t\t\"<link>\": \"a web address\",\n\
\t\t\"<email>\": \"an e-mail address\"\n\
\t};\n\
\tconst CURRENCY = new Set(Array.from(\"$£€¥₹₽₩₿\", (sign) => sign.charCodeAt(0)));\n\
\tconst NOWHERE = -1;\n\
\tconst LONGEST_TERM = 200;\n\
\tfunction scorecardTerms(fields, emit) {\n\
\t\tfor (const field of fields) fieldTerms(field, emit);\n\
\t}\n\
\tfunction fieldTerms(field, emit) {\n\
\t\tconst text = field.length > 4e3 ? field.slice(0, FIELD_UNITS) : field;\n\
\t\tlet previous = \"\";\n\
\t\tfor (let at = 0; at < text.length;) {\n\
\t\t\tconst start = at;\n\
\t\t\tconst unitClass = classAt(text, at);\n\
\t\t\tat = wordEnd(text, at, unitClass);\n\
\t\t\tif (unitClass === 0) continue;\n\
\t\t\tconst word = lowered(text, start, at);\n\
\t\t\tif (word.length <= LONGEST_TERM) emit(word);\n\
\t\t\tif (previous !== \"\" && previous.length + word.length < LONGEST_TERM) emit(`${previous} ${word}`);\n\
\t\t\tprevious = word;\n\
\t\t\tif (unitClass === 1 || unitClass === 2) wordShapes(text, start, at, emit);\n\
\t\t}\n\
\t\ttextShapes(text, previous === \"\", emit);\n\
\t}\n\
\tfunction wordEnd(text, start, unitClass) {\n\
\t\tlet at = start + 1;\n\
\t\tif (unitClass === 0 || unitClass === 4) return at;\n\
\t\tif (unitClass === 1 || unitClass === 2) {\n\
\t\t\twhile (at < text.length && isWordClass(classAt(text, at))) at++;\n\
\t\t\treturn at;\n\
\t\t}\n\
\t\tconst first = LOWER_UNITS[text.charCodeAt(start)];\n\
\t\twhile (at < text.length && LOWER_UNITS[text.charCodeAt(at)] === first) at++;\n\
\t\treturn at;\n\
\t}\n\
\tfunction classAt(text, at) {\n\
\t\treturn UNIT_CLASSES[LOWER_UNITS[text.charCodeAt(at)]];\n\
\t}\n\
\tfunction isWordClass(unitClass) {\n\
\t\treturn unitClass === 1 || unitClass === 2;\n\
\t}\n\
\tfunction lowered(text, start, end) {\n\
\t\tfor (let at = start; at < end; at++) {\n\
\t\t\tconst unit = text.charCodeAt(at);\n\
\t\t\tif (LOWER_UNITS[unit] !== unit) return loweredUnits(text, start, end);\n\
\t\t}\n\
\t\treturn text.slice(start, end);\n\
\t}\n\
\tfunction loweredUnits(text, start, end) {\n\
\t\tlet word = \"\";\n\
\t\tfor (let at = start; at < end; at++) word += String.fromCharCode(LOWER_UNITS[text.charCodeAt(at)]);\n\
\t\treturn word;\n\
\t}\n\
\tfunction wordShapes(text, start, end, emit) {\n\
\t\tlet digits = 0;\n\
\t\tlet capitals = 0;\n\
\t\tfor (let at = start; at < end; at++) {\n\
\t\t\tconst unit = text.charCodeAt(at);\n\
\t\t\tif (classAt(text, at) === 2) digits++;\n\
\t\t\telse if (LOWER_UNITS[unit] !== unit) capitals++;\n\
\t\t}\n\
\t\tif (digits === end - start) {\n\
\t\t\temit(\"<number>\");\n\
\t\t\tif (digits >= 5) emit(\"<long-number>\");\n\
\t\t}\n\
\t\tif (digits > 0 && (CURRENCY.has(text.charCodeAt(start - 1)) || CURRENCY.has(text.charCodeAt(end)))) emit(\"<money>\");\n\
\t\tif (capitals >= 4 && capitals === end - start) emit(\"<capitals>\");\n\
\t}\n\
\tfunction textShapes(text, empty, emit) {\n\
\t\tif (empty) {\n\
\t\t\temit(\"<empty>\");\n\
\t\t\treturn;\n\
\t\t}\n\
\t\tif (text.length < 20) emit(\"<short>\");\n\
\t\tif (text.length > 160) emit(\"<long>\");\n\
\t\tif (hasLink(text)) emit(\"<link>\");\n\
\t\tif (hasEmail(text)) emit(\"<email>\");\n\
\t}\n\
\tfunction hasLink(text) {\n\
\t\tfor (let dot = text.indexOf(\".\"); dot !== NOWHERE; dot = text.indexOf(\".\", dot + 1)) if (dot >= 3 && lowered(text, dot - 3, dot) === \"www\" && isWordUnit(text, dot + 1)) return true;\n\
\t\tconst scheme = text.indexOf(\"://\");\n\
\t\treturn scheme >= 3 && isWordUnit(text, scheme - 1) && isWordUnit(text, scheme + 3);\n\
\t}\n\
\tfunction hasEmail(text) {\n\
\t\tfor (let sign = text.indexOf(\"@\"); sign !== NOWHERE; sign = text.indexOf(\"@\", sign + 1)) {\n\
\t\t\tif (!isWordUnit(text, sign - 1) || !isWordUnit(text, sign + 1)) continue;\n\
\t\t\tlet at = sign + 1;\n\
\t\t\twhile (isWordUnit(text, at) || text[at] === \"-\") at++;\n\
\t\t\tif (text[at] === \".\" && isWordUnit(text, at + 1)) return true;\n\
\t\t}\n\
\t\treturn false;\n\
\t}\n\
\tfunction isWordUnit(text, at) {\n\
\t\treturn at >= 0 && at < text.length && isWordClass(classAt(text, at));\n\
\t}\n\
\t// engine/src/steps/scorecard-step.ts\n\
\tvar ScorecardRunner = class {\n\
\t\tkind = \"scorecard\";\n\
\t\t#calibration;\n\
\t\t#terms;\n\
\t\t#numbers;\n\
\t\t#bias;\n\
\t\t#weights;\n\
\t\t#scores;\n\
\t\t#seenIn;\n\
\t\t#call = 0;\n\
\t\t#answer = 0;\n\
\t\tconstructor(step, context) {\n\
\t\t\tcheckScorecard(step, context);\n\
\t\t\tthis.#calibration = step.calibration;\n\
\t\t\tthis.#terms = step.terms.map(({ term }) => term);\n\
\t\t\tthis.#numbers = new Map(this.#terms.map((term, number) => [term, number]));\n\
\t\t\tthis.#bias = Float64Array.from(step.bias);\n\
\t\t\tthis.#weights = step.terms.map(({ weights }) => Float64Array.from(weights));\n\
\t\t\tthis.#scores = new Float64Array(context.classes);\n\
\t\t\tthis.#seenIn = new Float64Array(step.terms.length);\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tthis.#scores.set(this.#bias);\n\
\t\t\tthis.#call++;\n\
\t\t\tscorecardTerms(fields, this.#add);\n\
\t\t\tthis.#answer = bestIndex(this.#scores);\n\
\t\t\treturn this.#answer;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn confidenceOf(this.#calibration, this.#scores, this.#answer);\n\
\t\t}\n\
\t\texplain() {\n\
\t\t\tconst reasons = this.#terms.flatMap((term, number) => this.#seenIn[number] === this.#call ? [{\n\
\t\t\t\treason: readable(term),\n\
\t\t\t\tweight: this.#weights[number][this.#answer]\n\
\t\t\t}] : []);\n\
\t\t\treturn {\n\
\t\t\t\tclasses: shownScores(this.#calibration, this.#scores),\n\
\t\t\t\treasons\n\
\t\t\t};\n\
\t\t}\n\
\t\t#add = (term) => {\n\
\t\t\tconst number = this.#numbers.get(term);\n\
\t\t\tif (number === void 0 || this.#seenIn[number] === this.#call) return;\n\
\t\t\tthis.#seenIn[number] = this.#call;\n\
\t\t\tconst weights = this.#weights[number];\n\
\t\t\tfor (let at = 0; at < weights.length; at++) this.#scores[at] += weights[at];\n\
\t\t};\n\
\t};\n\
\tfunction readable(term) {\n\
\t\treturn Object.hasOwn(SHAPES, term) ? `${SHAPES[term]} ${term}` : term;\n\
\t}\n\
\tfunction checkScorecard({ bias, terms }, { position, classes }) {\n\
\t\tconst at = `steps/${position}`;\n\
\t\tif (bias.length !== classes) throw invalidProgram(`${at}/bias`, `has ${bias.length} numbers, expected ${classes}`);\n\
\t\tconst seen = new Set();\n\
\t\tfor (const [number, { term, weights }] of terms.entries()) {\n\
\t\t\tconst place = `${at}/terms/${number}`;\n\
\t\t\tif (weights.length !== classes) throw invalidProgram(`${place}/weights`, `has ${weights.length} numbers, expected ${classes}`);\n\
\t\t\tif (seen.has(term)) throw invalidProgram(`${place}/term`, \"stands there twice\");\n\
\t\t\tif (!canOccur(term)) throw invalidProgram(`${place}/term`, `can never occur, expected a word or two in lower case or one of ${Object.keys(SHAPES).join(\", \")}`);\n\
\t\t\tseen.add(term);\n\
\t\t}\n\
\t}\n\
\tfunction canOccur(term) {\n\
\t\tif (Object.hasOwn(SHAPES, term)) return true;\n\
\t\tlet found = false;\n\
\t\tscorecardTerms([term], (emitted) => {\n\
\t\t\tfound ||= emitted === term;\n\
\t\t});\n\
\t\treturn found;\n\
\t}\n\
\tfunction textWords(text) {\n\
\t\tconst words = [];\n\
\t\tlet start = -1;\n\
\t\tfor (let at = 0; at <= text.length && words.length < 512; at++) {\n\
\t\t\tconst isSpace = at === text.length || isWhite(text.charCodeAt(at));\n\
\t\t\tif (isSpace && start >= 0) {\n\
\t\t\t\twords.push({\n\
\t\t\t\t\tstart,\n\
\t\t\t\t\tend: at,\n\
\t\t\t\t\ttext: text.slice(start, at)\n\
\t\t\t\t});\n\
\t\t\t\tstart = -1;\n\
\t\t\t} else if (!isSpace && start < 0) start = at;\n\
\t\t}\n\
\t\treturn words;\n\
\t}\n\
\tfunction withoutEndSigns(text) {\n\
\t\tlet end = text.length;\n\
\t\twhile (end > 0 && isEndSign(text.charCodeAt(end - 1))) end--;\n\
\t\treturn end === 0 ? text : text.slice(0, end);\n\
\t}\n\
\tfunction isWhite(unit) {\n\
\t\treturn unit <= 32 || unit === 160;\n\
\t}\n\
\tfunction isEndSign(unit) {\n\
\t\treturn unit === 44 || unit === 59 || unit <= 32;\n\
\t}\n\
\t// engine/src/tagger/found-fields.ts\n\
\tfunction foundFields(words, tags) {\n\
\t\tconst found = [];\n\
\t\tfor (const [at, word] of words.entries()) {\n\
\t\t\tconst tag = tags[at];\n\
\t\t\tif (tag === 0) continue;\n\
\t\t\tconst field = tag - 1 >> 1;\n\
\t\t\tconst open = found.at(-1);\n\
\t\t\tif (tag % 2 === 0 && at > 0 && tags[at - 1] !== 0 && open?.field === field) open.words.push(word);\n\
\t\t\telse found.push({\n\
\t\t\t\tfield,\n\
\t\t\t\twords: [word]\n\
\t\t\t});\n\
\t\t}\n\
\t\treturn found;\n\
\t}\n\
\tfunction valueOf(words, trim) {\n\
\t\tconst text = words.map((word) => word.text).join(\" \");\n\
\t\treturn trim === \"end\" ? withoutEndSigns(text) : text;\n\
\t}\n\
\t// engine/src/tagger/found-output.ts\n\
\tvar FoundOutput = class {\n\
\t\t#names;\n\
\t\t#form;\n\
\t\t#label;\n\
\t\tconstructor({ fields, form }, context) {\n\
\t\t\tthis.#names = fields;\n\
\t\t\tthis.#form = form;\n\
\t\t\tconst label = form.kind === \"slots\" ? form.label : void 0;\n\
\t\t\tif (label === void 0) return;\n\
\t\t\tconst model = openLinearModel(context.file(label.file));\n\
\t\t\tif (model.classes !== label.outputs.length || model.fields !== context.fields) throw invalidProgram(`steps/${context.position}/form/label`, \"does not fit its file: classes or fields differ\");\n\
\t\t\tthis.#label = {\n\
\t\t\t\tmodel,\n\
\t\t\t\tscores: new Float64Array(model.classes)\n\
\t\t\t};\n\
\t\t}\n\
\t\tmake(found, texts) {\n\
\t\t\tconst form = this.#form;\n\
\t\t\tif (form.kind === \"object\") {\n\
\t\t\t\tconst values = new Map();\n\
\t\t\t\tfor (const { field, text } of found) {\n\
\t\t\t\t\tconst name = this.#names[field] ?? \"\";\n\
\t\t\t\t\tvalues.set(name, [...values.get(name) ?? [], text]);\n\
\t\t\t\t}\n\
\t\t\t\tif (form.required.some((name) => !values.has(name))) return void 0;\n\
\t\t\t\treturn objectOf([...values].map(([name, parts]) => [name, trimmed(parts.join(\" \"), form.trim)]));\n\
\t\t\t}\n\
\t\t\tconst slots = found.map(({ field, text }) => objectOf([[form.name, this.#names[field] ?? \"\"], [form.value, trimmed(text, form.trim)]]));\n\
\t\t\treturn objectOf([...form.label === void 0 ? [] : [[form.label.key, this.#labelOf(texts)]], [form.list, slots]]);\n\
\t\t}\n\
\t\t#labelOf(texts) {\n\
\t\t\tif (this.#label === void 0 || this.#form.kind !== \"slots\") return null;\n\
\t\t\tconst { model, scores } = this.#label;\n\
\t\t\tmodel.score(texts, scores);\n\
\t\t\treturn this.#form.label?.outputs[bestIndex(scores)] ?? null;\n\
\t\t}\n\
\t};\n\
\tfunction trimmed(text, trim) {\n\
\t\treturn trim === \"end\" ? withoutEndSigns(text) : text;\n\
\t}\n\
\tfunction objectOf(entries) {\n\
\t\treturn Object.fromEntries(entries);\n\
\t}\n\
\t// engine/src/tagger/tag-decoder.ts\n\
\tconst NEVER = -1e30;\n\
\tvar TagDecoder = class {\n\
\t\t#tags;\n\
\t\t#from;\n\
\t\t#to;\n\
\t\t#weights;\n\
\t\t#inner;\n\
\t\t#starts;\n\
\t\tconstructor(tags, { from, to, weights }) {\n\
\t\t\tconst all = Int32Array.from(from.keys());\n\
\t\t\tthis.#tags = tags;\n\
\t\t\tthis.#from = from;\n\
\t\t\tthis.#to = to;\n\
\t\t\tthis.#weights = weights;\n\
\t\t\tthis.#inner = all.filter((pair) => from[pair] < tags);\n\
\t\t\tthis.#starts = all.filter((pair) => from[pair] === tags);\n\
\t\t}\n\
\t\tdecode(scores, words) {\n\
\t\t\tconst count = this.#tags;\n\
\t\t\tconst best = new Float64Array(words * count).fill(NEVER);\n\
\t\t\tconst back = new Int32Array(words * count);\n\
\t\t\tfor (const pair of this.#starts) best[this.#to[pair]] = this.#weights[pair] + scores[this.#to[pair]];\n\
\t\t\tif (words > 0 && best[0] === NEVER) best[0] = scores[0];\n\
\t\t\tfor (let word = 1; word < words; word++) {\n\
\t\t\t\tconst [before, own] = [(word - 1) * count, word * count];\n\
\t\t\t\tfor (const pair of this.#inner) {\n\
\t\t\t\t\tconst from = this.#from[pair];\n\
\t\t\t\t\tconst to = this.#to[pair];\n\
\t\t\t\t\tconst score = best[before + from] + this.#weights[pair];\n\
\t\t\t\t\tif (score > best[own + to]) {\n\
\t\t\t\t\t\tbest[own + to] = score;\n\
\t\t\t\t\t\tback[own + to] = from;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\tconst outside = this.#highest(best, before);\n\
\t\t\t\tif (best[own] <= NEVER / 2) {\n\
\t\t\t\t\tbest[own] = best[before + outside];\n\
\t\t\t\t\tback[own] = outside;\n\
\t\t\t\t}\n\
\t\t\t\tfor (let tag = 0; tag < count; tag++) if (best[own + tag] > NEVER / 2) best[own + tag] += scores[own + tag];\n\
\t\t\t}\n\
\t\t\tconst tags = new Int32Array(words);\n\
\t\t\tif (words === 0) return {\n\
\t\t\t\ttags,\n\
\t\t\t\tmargin: 1e6\n\
\t\t\t};\n\
\t\t\ttags[words - 1] = this.#highest(best, (words - 1) * count);\n\
\t\t\tfor (let word = words - 1; word > 0; word--) tags[word - 1] = back[word * count + tags[word]];\n\
\t\t\treturn {\n\
\t\t\t\ttags,\n\
\t\t\t\tmargin: this.#margin(best, scores, tags)\n\
\t\t\t};\n\
\t\t}\n\
\t\t#margin(best, scores, tags) {\n\
\t\t\tconst count = this.#tags;\n\
\t\t\tconst words = tags.length;\n\
\t\t\tconst total = best[(words - 1) * count + tags[words - 1]];\n\
\t\t\tlet after = new Float64Array(count);\n\
\t\t\tlet least = 1e6;\n\
\t\t\tfor (let word = words - 1; word >= 0; word--) {\n\
\t\t\t\tfor (let tag = 0; tag < count; tag++) {\n\
\t\t\t\t\tif (tag === tags[word] || best[word * count + tag] <= NEVER / 2) continue;\n\
\t\t\t\t\tleast = Math.min(least, total - best[word * count + tag] - after[tag]);\n\
\t\t\t\t}\n\
\t\t\t\tif (word === 0) break;\n\
\t\t\t\tconst before = new Float64Array(count).fill(NEVER);\n\
\t\t\t\tfor (const pair of this.#inner) {\n\
\t\t\t\t\tconst from = this.#from[pair];\n\
\t\t\t\t\tconst to = this.#to[pair];\n\
\t\t\t\t\tconst score = this.#weights[pair] + scores[word * count + to] + after[to];\n\
\t\t\t\t\tif (score > before[from]) before[from] = score;\n\
\t\t\t\t}\n\
\t\t\t\tafter = before;\n\
\t\t\t}\n\
\t\t\treturn Math.max(0, least);\n\
\t\t}\n\
\t\t#highest(values, at) {\n\
\t\t\tlet highest = 0;\n\
\t\t\tfor (let tag = 1; tag < this.#tags; tag++) if (values[at + tag] > values[at + highest]) highest = tag;\n\
\t\t\treturn highest;\n\
\t\t}\n\
\t};\n\
\t// engine/src/tagger/tag-model.ts\n\
\tconst MAGIC = 1195463756;\n\
\tconst VERSION = 1;\n\
\tconst HEAD_BYTES = 23;\n\
\tfunction transitionTable({ transitions }) {\n\
\t\treturn {\n\
\t\t\tfrom: Uint16Array.from(transitions, ({ from }) => from),\n\
\t\t\tto: Uint16Array.from(transitions, ({ to }) => to),\n\
\t\t\tweights: Float64Array.from(transitions, ({ weight }) => weight)\n\
\t\t};\n\
\t}\n\
\tfunction readTagModel(bytes, file, tags) {\n\
\t\tconst view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);\n\
\t\tif (bytes.length < HEAD_BYTES || view.getUint32(0, true) !== MAGIC) throw invalidProgram(file, \"does not begin with LTAG\");\n\
\t\tif (view.getUint8(4) !== VERSION) throw invalidProgram(file, `has version ${view.getUint8(4)}, expected ${VERSION}`);\n\
\t\tif (view.getUint16(5, true) !== tags) throw invalidProgram(file, `has ${view.getUint16(5, true)} tags, expected ${tags}`);\n\
\t\tconst features = view.getUint32(7, true);\n\
\t\tconst pairs = view.getUint32(11, true);\n\
\t\tconst known = view.getUint32(15, true);\n\
\t\tconst hashesAt = HEAD_BYTES + pairs * 8 + known * 6;\n\
\t\tconst countsAt = hashesAt + features * 4;\n\
\t\tif (countsAt + features > bytes.length) throw invalidProgram(file, \"ends too early\");\n\
\t\tconst starts = new Uint32Array(features + 1);\n\
\t\tfor (let at = 0; at < features; at++) starts[at + 1] = starts[at] + bytes[countsAt + at];\n\
\t\tconst entries = starts[features];\n\
\t\tif (countsAt + features + entries * 3 !== bytes.length) throw invalidProgram(file, \"is not as long as it says\");\n\
\t\tconst model = {\n\
\t\t\ttags,\n\
\t\t\tscale: finiteAt(view, 19, file),\n\
\t\t\ttransitions: Array.from({ length: pairs }, (_, at) => {\n\
\t\t\t\tconst place = HEAD_BYTES + at * 8;\n\
\t\t\t\tconst [from, to] = [view.getUint16(place, true), view.getUint16(place + 2, true)];\n\
\t\t\t\tif (from > tags || to >= tags) throw invalidProgram(file, `has a transition from ${from} to ${to} of ${tags} tags`);\n\
\t\t\t\treturn {\n\
\t\t\t\t\tfrom,\n\
\t\t\t\t\tto,\n\
\t\t\t\t\tweight: finiteAt(view, place + 4, file)\n\
\t\t\t\t};\n\
\t\t\t}),\n\
\t\t\tclasses: new Map(Array.from({ length: known }, (_, at) => {\n\
\t\t\t\tconst place = HEAD_BYTES + pairs * 8 + at * 6;\n\
\t\t\t\treturn [view.getUint32(place, true), view.getUint16(place + 4, true)];\n\
\t\t\t})),\n\
\t\t\thashes: Uint32Array.from({ length: features }, (_, at) => view.getUint32(hashesAt + at * 4, true)),\n\
\t\t\tstarts,\n\
\t\t\tentryTags: Uint16Array.from({ length: entries }, (_, at) => view.getUint16(countsAt + features + at * 2, true)),\n\
\t\t\tvalues: Int8Array.from(bytes.subarray(countsAt + features + entries * 2))\n\
\t\t};\n\
\t\tif (model.entryTags.some((tag) => tag >= tags)) throw invalidProgram(file, \"has an entry for a tag that is not there\");\n\
\t\tif (model.hashes.some((hash, at) => at > 0 && hash <= model.hashes[at - 1])) throw invalidProgram(file, \"has hashes out of order\");\n\
\t\treturn model;\n\
\t}\n\
\tfunction finiteAt(view, at, file) {\n\
\t\tconst value = view.getFloat32(at, true);\n\
\t\tif (Math.abs(value) <= 1e6) return value;\n\
\t\tthrow invalidProgram(file, \"has a weight that is no number of at most 1e6\");\n\
\t}\n\
\t// engine/src/tagger/word-features.ts\n\
\tconst WORD_UNITS = 64;\n\
\tconst LONGEST_END = 4;\n\
\tconst FAR_LEFT = 6;\n\
\tconst FAR_RIGHT = 4;\n\
\tconst OUTSIDE_LEFT = \"<s>\";\n\
\tconst OUTSIDE_RIGHT = \"</s>\";\n\
\tfunction wordFeatures(words, at, hashes, classes) {\n\
\t\tconst own = lowerOf(words, at);\n\
\t\tconst [before, after] = [lowerOf(words, at - 1), lowerOf(words, at + 1)];\n\
\t\tconst shape = shapeOf(words[at]?.text ?? \"\");\n\
\t\thashes.push(hashOf(\"b\", \"\"), hashOf(\"w\", own), hashOf(\"s\", shape));\n\
\t\thashes.push(hashOf(\"w-1\", before), hashOf(\"w+1\", after));\n\
\t\thashes.push(hashOf(\"w-2\", lowerOf(words, at - 2)), hashOf(\"w+2\", lowerOf(words, at + 2)));\n\
\t\thashes.push(hashOf(\"w-1w\", `${before} ${own}`), hashOf(\"ww+1\", `${own} ${after}`), hashOf(\"w-1w+1\", `${before} ${after}`));\n\
\t\thashes.push(hashOf(\"w-2w-1\", `${lowerOf(words, at - 2)} ${before}`), hashOf(\"w+1w+2\", `${after} ${lowerOf(words, at + 2)}`));\n\
\t\thashes.push(hashOf(\"s-1\", shapeOf(words[at - 1]?.text ?? OUTSIDE_LEFT)), hashOf(\"s+1\", shapeOf(words[at + 1]?.text ?? OUTSIDE_RIGHT)));\n\
\t\thashes.push(hashOf(\"s-1s\", `${shapeOf(words[at - 1]?.text ?? OUTSIDE_LEFT)} ${shape}`), hashOf(\"ss+1\", `${shape} ${shapeOf(words[at + 1]?.text ?? OUTSIDE_RIGHT)}`));\n\
\t\tfor (let length = 1; length <= LONGEST_END && length < own.length; length++) hashes.push(hashOf(\"p\", own.slice(0, length)), hashOf(\"e\", own.slice(-length)));\n\
\t\tfor (let distance = 2; distance <= FAR_LEFT; distance++) hashes.push(hashOf(\"l\", lowerOf(words, at - distance)));\n\
\t\tfor (let distance = 2; distance <= FAR_RIGHT; distance++) hashes.push(hashOf(\"r\", lowerOf(words, at + distance)));\n\
\t\tconst [kind, kindBefore, kindAfter] = [\n\
\t\t\t0,\n\
\t\t\t-1,\n\
\t\t\t1\n\
\t\t].map((offset) => classOf(words, at + offset, classes));\n\
\t\tif (kind !== 0) hashes.push(hashOf(\"k\", `${kind}`), hashOf(\"kw-1\", `${kind} ${before}`), hashOf(\"kw+1\", `${kind} ${after}`));\n\
\t\tif (kindBefore !== 0) hashes.push(hashOf(\"k-1\", `${kindBefore}`), hashOf(\"k-1k\", `${kindBefore} ${kind}`));\n\
\t\tif (kindAfter !== 0) hashes.push(hashOf(\"k+1\", `${kindAfter}`), hashOf(\"kk+1\", `${kind} ${kindAfter}`));\n\
\t\tif (kind !== 0) hashes.push(hashOf(\"kw-2\", `${kind} ${lowerOf(words, at - 2)} ${before}`));\n\
\t\thashes.push(hashOf(\"c\", `${endsPart(words, at - 1)} ${endsPart(words, at)}`));\n\
\t\thashes.push(hashOf(\"at\", `${Math.min(at, 6)}`), hashOf(\"to\", `${Math.min(words.length - 1 - at, 6)}`));\n\
\t\thashes.push(hashOf(\"n\", `${Math.min(words.length, 12)} ${Math.min(at, 12)}`));\n\
\t}\n\
\tfunction classOf(words, at, classes) {\n\
\t\treturn at < 0 || at >= words.length ? 0 : classes.get(wordHash(words[at]?.text ?? \"\")) ?? 0;\n\
\t}\n\
\tfunction wordHash(word) {\n\
\t\treturn hashOf(\"word\", lower$1(word));\n\
\t}\n\
\tfunction endsPart(words, at) {\n\
\t\tconst text = words[at]?.text ?? \"\";\n\
\t\treturn withoutEndSigns(text).length < text.length ? \",\" : \"\";\n\
\t}\n\
\tfunction lowerOf(words, at) {\n\
\t\tif (at < 0) return OUTSIDE_LEFT;\n\
\t\tconst word = words[at];\n\
\t\tif (word === void 0) return OUTSIDE_RIGHT;\n\
\t\treturn lower$1(word.text);\n\
\t}\n\
\tfunction lower$1(word) {\n\
\t\tconst text = withoutEndSigns(word);\n\
\t\tlet lowered = \"\";\n\
\t\tconst length = Math.min(text.length, WORD_UNITS);\n\
\t\tfor (let unit = 0; unit < length; unit++) lowered += String.fromCharCode(LOWER_UNITS[text.charCodeAt(unit)]);\n\
\t\treturn lowered;\n\
\t}\n\
\tfunction shapeOf(word) {\n\
\t\tlet shape = \"\";\n\
\t\tlet last = \"\";\n\
\t\tconst length = Math.min(word.length, WORD_UNITS);\n\
\t\tfor (let at = 0; at < length; at++) {\n\
\t\t\tconst sign = signOf(word.charCodeAt(at), word[at] ?? \"\");\n\
\t\t\tif (sign !== last || sign === \"9\" || sign.charCodeAt(0) < 48) shape += sign;\n\
\t\t\tlast = sign;\n\
\t\t}\n\
\t\treturn shape;\n\
\t}\n\
\tfunction signOf(unit, character) {\n\
\t\tif (unit >= 48 && unit <= 57) return \"9\";\n\
\t\tif (unit >= 65 && unit <= 90) return \"A\";\n\
\t\tif (unit >= 97 && unit <= 122) return \"a\";\n\
\t\tif (unit < 128) return character;\n\
\t\treturn LOWER_UNITS[unit] === unit ? \"x\" : \"X\";\n\
\t}\n\
\tfunction hashOf(family, text) {\n\
\t\tlet hash = HASH_START;\n\
\t\tfor (let at = 0; at < family.length; at++) hash = step(hash, family.charCodeAt(at));\n\
\t\thash = step(hash, 0);\n\
\t\tfor (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at));\n\
\t\treturn finish(hash, 0) >>> 0;\n\
\t}\n\
\t// engine/src/tagger/tag-scorer.ts\n\
\tvar TagScorer = class {\n\
\t\t#model;\n\
\t\t#places;\n\
\t\t#hashes = [];\n\
\t\tconstructor(model) {\n\
\t\t\tthis.#model = model;\n\
\t\t\tthis.#places = new Map(Array.from(model.hashes, (hash, place) => [hash, place]));\n\
\t\t}\n\
\t\tscore(words) {\n\
\t\t\tconst { tags, scale, classes, starts, entryTags, values } = this.#model;\n\
\t\t\tconst scores = new Float64Array(words.length * tags);\n\
\t\t\tconst hashes = this.#hashes;\n\
\t\t\tfor (let word = 0; word < words.length; word++) {\n\
\t\t\t\thashes.length = 0;\n\
\t\t\t\twordFeatures(words, word, hashes, classes);\n\
\t\t\t\tfor (const hash of hashes) {\n\
\t\t\t\t\tconst place = this.#places.get(hash);\n\
\t\t\t\t\tif (place === void 0) continue;\n\
\t\t\t\t\tfor (let entry = starts[place]; entry < starts[place + 1]; entry++) scores[word * tags + entryTags[entry]] += values[entry] * scale;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn scores;\n\
\t\t}\n\
\t};\n\
\t// engine/src/tagger/tagger-runner.ts\n\
\tvar TaggerRunner = class {\n\
\t\tkind = \"tagger\";\n\
\t\t#step;\n\
\t\t#scorer;\n\
\t\t#decoder;\n\
\t\t#made;\n\
\t\t#output = null;\n\
\t\t#margin = 0;\n\
\t\tconstructor(step, context) {\n\
\t\t\tconst at = `steps/${context.position}`;\n\
\t\t\tif (step.text >= context.fields) throw invalidProgram(`${at}/text`, `is ${step.text}, expected 0 to ${context.fields - 1}`);\n\
\t\t\tconst model = readTagModel(context.file(step.file), step.file, 1 + 2 * step.fields.length);\n\
\t\t\tthis.#step = step;\n\
\t\t\tthis.#scorer = new TagScorer(model);\n\
\t\t\tthis.#decoder = new TagDecoder(model.tags, transitionTable(model));\n\
\t\t\tthis.#made = new FoundOutput(step, context);\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tconst words = textWords(fields[this.#step.text] ?? \"\");\n\
\t\t\tconst { tags, margin } = this.#decoder.decode(this.#scorer.score(words), words.length);\n\
\t\t\tthis.#margin = margin;\n\
\t\t\tconst found = foundFields(words, tags).map(({ field, words: own }) => ({\n\
\t\t\t\tfield,\n\
\t\t\t\ttext: valueOf(own, \"none\")\n\
\t\t\t}));\n\
\t\t\tconst output = this.#made.make(found, fields);\n\
\t\t\tif (output === void 0) return -1;\n\
\t\t\tthis.#output = output;\n\
\t\t\treturn -2;\n\
\t\t}\n\
\t\toutput() {\n\
\t\t\treturn this.#output;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn plattProbability(this.#step.calibration, this.#margin);\n\
\t\t}\n\
\t\texplain(fields) {\n\
\t\t\tconst { text, fields: names } = this.#step;\n\
\t\t\tconst words = textWords(fields[text] ?? \"\");\n\
\t\t\tconst { tags } = this.#decoder.decode(this.#scorer.score(words), words.length);\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [],\n\
\t\t\t\treasons: foundFields(words, tags).map(({ field, words: own }) => {\n\
\t\t\t\t\treturn {\n\
\t\t\t\t\t\treason: `${names[field] ?? \"\"}: ${valueOf(own, \"none\")}`,\n\
\t\t\t\t\t\tweight: 1\n\
\t\t\t\t\t};\n\
\t\t\t\t})\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\tconst LINE_UNITS = 4e3;\n\
\tconst DAYS_AND_MONTHS = new Set(\"mon tue wed thu fri sat sun jan feb mar apr may jun jul aug sep oct nov dec\".split(\" \"));\n\
\tconst UNITS = new Set(\"b kb mb gb tb kib mib gib byte bytes ms us ns s sec secs second seconds min mins minute minutes hour hours day days hz khz mhz ghz %\".split(\" \"));\n\
\tconst JOINTS = new Set([\n\
\t\t\",\",\n\
\t\t\":\",\n\
\t\t\".\",\n\
\t\t\"-\",\n\
\t\t\"@\",\n\
\t\t\"/\",\n\
\t\t\"#\",\n\
\t\t\"|\",\n\
\t\t\"+\"\n\
\t]);\n\
\tconst SPACE = 0;\n\
\tconst LETTER = 1;\n\
\tconst DIGIT = 2;\n\
\tconst INNER = 3;\n\
\tconst SIGN = 4;\n\
\tconst CHARACTERS = characterTable();\n\
\tfunction maskLine(line, { values }) {\n\
\t\tconst tokens = [];\n\
\t\tconst end = Math.min(line.length, LINE_UNITS);\n\
\t\tfor (let at = 0; at < end;) {\n\
\t\t\tconst kind = kindOf(line.charCodeAt(at));\n\
\t\t\tif (kind === SPACE) at++;\n\
\t\t\telse if (kind === SIGN) {\n\
\t\t\t\tpushSign(tokens, line[at] ?? \"\");\n\
\t\t\t\tat++;\n\
\t\t\t} else at = pushWord(tokens, line, at, end, values);\n\
\t\t}\n\
\t\treturn tokens;\n\
\t}\n\
\tfunction pushWord(tokens, line, from, end, values) {\n\
\t\tlet hasWord = false;\n\
\t\tlet isVariable = false;\n\
\t\tlet dots = 0;\n\
\t\tlet at = from;\n\
\t\tfor (; at < end; at++) {\n\
\t\t\tconst unit = line.charCodeAt(at);\n\
\t\t\tconst kind = kindOf(unit);\n\
\t\t\tif (kind === SPACE || kind === SIGN) break;\n\
\t\t\tif (kind === INNER) {\n\
\t\t\t\tif (unit === 46) dots++;\n\
\t\t\t\telse if (unit === 47 || unit === 92) isVariable = true;\n\
\t\t\t} else {\n\
\t\t\t\thasWord = true;\n\
\t\t\t\tif (kind === DIGIT) isVariable = true;\n\
\t\t\t}\n\
\t\t}\n\
\t\tif (!hasWord) {\n\
\t\t\ttokens.push(line.slice(from, at));\n\
\t\t\treturn at;\n\
\t\t}\n\
\t\tconst word = withoutEnd(line, from, at);\n\
\t\tconst last = tokens.at(-1);\n\
\t\tif (isVariable || dots - (at - from - word.length) >= 2 || values && last === \"=\" || isDate(word)) pushVariable(tokens);\n\
\t\telse if (last !== \"<*>\" || !UNITS.has(word.toLowerCase())) tokens.push(word);\n\
\t\treturn at;\n\
\t}\n\
\tfunction pushVariable(tokens) {\n\
\t\tconst last = tokens.at(-1);\n\
\t\tif (last === \"<*>\") return;\n\
\t\tif (last !== void 0 && JOINTS.has(last) && tokens.at(-2) === \"<*>\") tokens.pop();\n\
\t\telse tokens.push(\"<*>\");\n\
\t}\n\
\tfunction pushSign(tokens, sign) {\n\
\t\tif (sign === \")\" && tokens.at(-1) === \"(\" && tokens.length >= 3) tokens.push(\"<*>\");\n\
\t\ttokens.push(sign);\n\
\t}\n\
\tfunction withoutEnd(line, from, to) {\n\
\t\tlet end = to;\n\
\t\twhile (end > from && isEnd(line.charCodeAt(end - 1))) end--;\n\
\t\treturn line.slice(from, end === from ? to : end);\n\
\t}\n\
\tfunction isEnd(unit) {\n\
\t\treturn unit === 46 || unit === 33 || unit === 63;\n\
\t}\n\
\tfunction isDate(word) {\n\
\t\treturn word.length === 3 && DAYS_AND_MONTHS.has(word.toLowerCase());\n\
\t}\n\
\tfunction kindOf(unit) {\n\
\t\treturn unit < 128 ? CHARACTERS[unit] ?? SIGN : LETTER;\n\
\t}\n\
\tfunction characterTable() {\n\
\t\tconst table = new Uint8Array(128).fill(SIGN);\n\
\t\tfor (let unit = 0; unit <= 32; unit++) table[unit] = SPACE;\n\
\t\tfor (let unit = 48; unit <= 57; unit++) table[unit] = DIGIT;\n\
\t\tfor (const sign of \"_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\") table[sign.charCodeAt(0)] = LETTER;\n\
\t\tfor (const sign of \".-/\\\\$+~%#*!?\") table[sign.charCodeAt(0)] = INNER;\n\
\t\treturn table;\n\
\t}\n\
\t// engine/src/templates/near-templates.ts\n\
\tconst FEWEST_WORDS = 3;\n\
\tconst MOST_COMPARED = 64;\n\
\tconst WORD$1 = /\\w/;\n\
\tconst CAPITALS = /^[A-Z]{2,}$/;\n\
\tconst DONE = /(ed|ing)$/i;\n\
\tvar NearTemplates = class {\n\
\t\t#halves = new Map();\n\
\t\tconstructor(templates) {\n\
\t\t\tfor (const [template, answer] of templates) {\n\
\t\t\t\tconst tokens = template.split(\" \");\n\
\t\t\t\tconst near = {\n\
\t\t\t\t\ttokens,\n\
\t\t\t\t\tanswer\n\
\t\t\t\t};\n\
\t\t\t\tfor (const half of halvesOf(tokens)) {\n\
\t\t\t\t\tconst known = this.#halves.get(half);\n\
\t\t\t\t\tif (known === void 0) this.#halves.set(half, [near]);\n\
\t\t\t\t\telse known.push(near);\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t}\n\
\t\tfind(template) {\n\
\t\t\tconst tokens = template.split(\" \");\n\
\t\t\tif (tokens.filter(isWord).length - 1 < FEWEST_WORDS) return void 0;\n\
\t\t\tlet found;\n\
\t\t\tfor (const half of halvesOf(tokens)) for (const { tokens: other, answer } of (this.#halves.get(half) ?? []).slice(0, MOST_COMPARED)) {\n\
\t\t\t\tif (!differInOneName(tokens, other)) continue;\n\
\t\t\t\tif (found !== void 0 && found !== answer) return void 0;\n\
\t\t\t\tfound = answer;\n\
\t\t\t}\n\
\t\t\treturn found;\n\
\t\t}\n\
\t};\n\
\tfunction halvesOf(tokens) {\n\
\t\tconst middle = tokens.length >> 1;\n\
\t\treturn [`${tokens.length} < ${tokens.slice(0, middle).join(\" \")}`, `${tokens.length} > ${tokens.slice(middle).join(\" \")}`];\n\
\t}\n\
\tfunction differInOneName(left, right) {\n\
\t\tlet differing = -1;\n\
\t\tfor (let at = 0; at < left.length; at++) {\n\
\t\t\tif (left[at] === right[at]) continue;\n\
\t\t\tif (differing >= 0) return false;\n\
\t\t\tdiffering = at;\n\
\t\t}\n\
\t\treturn differing >= 0 && isName(left[differing] ?? \"\") && isName(right[differing] ?? \"\");\n\
\t}\n\
\tfunction isWord(token) {\n\
\t\treturn token !== \"<*>\" && WORD$1.test(token);\n\
\t}\n\
\tfunction isName(token) {\n\
\t\treturn token === \"<*>\" || WORD$1.test(token) && !CAPITALS.test(token) && !DONE.test(token);\n\
\t}\n\
\t// engine/src/templates/template-key.ts\n\
\tfunction templateKey(fields, line, settings) {\n\
\t\tconst masked = maskLine(fields[line] ?? \"\", settings).join(\" \");\n\
\t\tif (fields.length === 1) return masked;\n\
\t\treturn `${normalisedKey(fields.filter((_, index) => index !== line))}\\n\
${masked}`;\n\
\t}\n\
\t// engine/src/templates/template-runner.ts\n\
\tconst LINE = { values: false };\n\
\tconst VALUES = { values: true };\n\
\tconst REASONS = {\n\
\t\tline: \"the template\",\n\
\t\tvalues: \"but for its values the template\",\n\
\t\tword: \"but for one word the template\"\n\
\t};\n\
\tvar TemplateRunner = class {\n\
\t\tkind = \"template\";\n\
\t\t#line;\n\
\t\t#lines;\n\
\t\t#values;\n\
\t\t#near;\n\
\t\t#probabilities;\n\
\t\t#answer = -1;\n\
\t\t#match = \"line\";\n\
\t\tconstructor({ line, file, probabilities }, context) {\n\
\t\t\tif (line >= context.fields) throw invalidProgram(`steps/${context.position}/line`, `is ${line}, expected 0 to ${context.fields - 1}`);\n\
\t\t\tthis.#line = line;\n\
\t\t\tconst tables = readJsonFile(file, context);\n\
\t\t\tthis.#lines = readTable(tables, \"lines\", file, context);\n\
\t\t\tthis.#values = readTable(tables, \"values\", file, context);\n\
\t\t\tthis.#near = new NearTemplates(this.#values);\n\
\t\t\tthis.#probabilities = probabilities;\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tconst exact = this.#lines.get(templateKey(fields, this.#line, LINE));\n\
\t\t\tif (exact !== void 0) return this.#found(exact, \"line\");\n\
\t\t\tconst key = templateKey(fields, this.#line, VALUES);\n\
\t\t\tconst valued = this.#values.get(key);\n\
\t\t\tif (valued !== void 0) return this.#found(valued, \"values\");\n\
\t\t\tconst near = this.#near.find(key);\n\
\t\t\treturn near === void 0 ? -1 : this.#found(near, \"word\");\n\
\t\t}\n\
\t\t#found(answer, match) {\n\
\t\t\tthis.#answer = answer;\n\
\t\t\tthis.#match = match;\n\
\t\t\treturn answer;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn this.#probabilities[this.#match];\n\
\t\t}\n\
\t\texplain(fields) {\n\
\t\t\tconst template = templateKey(fields, this.#line, LINE).split(\"\\n\
\").at(-1) ?? \"\";\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [{\n\
\t\t\t\t\tanswer: this.#answer,\n\
\t\t\t\t\tscore: this.confidence()\n\
\t\t\t\t}],\n\
\t\t\t\treasons: [{\n\
\t\t\t\t\treason: `${REASONS[this.#match]} ${template}`,\n\
\t\t\t\t\tweight: 1\n\
\t\t\t\t}]\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\tfunction readTable(tables, name, file, context) {\n\
\t\tconst table = isJsonObject(tables) ? tables[name] : void 0;\n\
\t\tif (!isJsonObject(table)) throw invalidProgram(file, `has no JSON object \"${name}\" of template to class index`);\n\
\t\treturn new Map(Object.entries(table).map(([key, answer], at) => [key, checkClass(answer, `${file} ${name} entry ${at + 1}`, context)]));\n\
\t}\n\
\t// engine/src/transform/describe-transform.ts\n\
\tfunction describeCase({ when, parts }, pointers) {\n\
\t\tconst made = parts === null ? \"answer null\" : parts.map((part) => describeAtom(part, pointers)).join(\"; then \");\n\
\t\tif (when.length === 0) return made === \"\" ? \"answer an empty text\" : made;\n\
\t\treturn `where ${when.map(({ is, not = false }) => `${not ? \"not: \" : \"\"}${describePredicate(is, pointers)}`).join(\" and \")}: ${made === \"\" ? \"answer an empty text\" : made}`;\n\
\t}\n\
\tfunction describeAtom(atom, pointers) {\n\
\t\tif (atom.kind === \"text\") return JSON.stringify(atom.text);\n\
\t\tconst name = nameOf(atom.field, pointers);\n\
\t\tswitch (atom.kind) {\n\
\t\t\tcase \"slice\": return `take ${name} from ${describePlace(atom.start)} to ${describePlace(atom.end)}${inLetters(atom.letters)}`;\n\
\t\t\tcase \"number\": {\n\
\t\t\t\tconst { nth, scale, round, add, decimals, thousands, width } = atom;\n\
\t\t\t\treturn [\n\
\t\t\t\t\t`the ${ordinal(nth)} number of ${name}`,\n\
\t\t\t\t\t...scale === void 0 ? [] : [`times ${scale}`],\n\
\t\t\t\t\t...round === void 0 ? [] : [`rounded ${round.mode === \"nearest\" ? \"\" : `${round.mode} `}to ${round.step}`],\n\
\t\t\t\t\t...add === void 0 ? [] : [`plus ${add}`],\n\
\t\t\t\t\t`with ${decimals[0] === decimals[1] ? decimals[0] : `${decimals[0]} to ${decimals[1]}`} decimals`,\n\
\t\t\t\t\t...thousands === void 0 ? [] : [`thousands by ${JSON.stringify(thousands)}`],\n\
\t\t\t\t\t...width === void 0 ? [] : [`filled to ${width} digits`]\n\
\t\t\t\t].join(\", \");\n\
\t\t\t}\n\
\t\t\tcase \"date\": {\n\
\t\t\t\tconst { part, order, round, add_minutes: add } = atom;\n\
\t\t\t\treturn `the ${part} of the date in ${name} (${order})${round === void 0 ? \"\" : `, rounded ${round.mode} to ${round.minutes} minutes`}${add === void 0 ? \"\" : `, ${add} minutes later`}`;\n\
\t\t\t}\n\
\t\t\tcase \"join\": return `${atom.take === \"first\" ? \"the first signs of all\" : \"all\"} ${atom.token} of ${name} joined by ${JSON.stringify(atom.separator)}${inLetters(atom.letters)}`;\n\
\t\t\tcase \"replace\": return `${name} with ${JSON.stringify(atom.find)} replaced by ${JSON.stringify(atom.with)}${inLetters(atom.letters)}`;\n\
\t\t}\n\
\t}\n\
\tfunction describePlace(place) {\n\
\t\tif (\"from\" in place) return place.at === 0 ? `its ${place.from}` : `${place.at} signs from its ${place.from}`;\n\
\t\tconst what = \"token\" in place ? place.token : JSON.stringify(place.text);\n\
\t\tconst at = `the ${place.side} of the ${ordinal(place.nth)} ${what}`;\n\
\t\tconst { plus = 0 } = place;\n\
\t\treturn plus === 0 ? at : `${Math.abs(plus)} signs ${plus > 0 ? \"after\" : \"before\"} ${at}`;\n\
\t}\n\
\tfunction describePredicate(predicate, pointers) {\n\
\t\tconst name = nameOf(predicate.field, pointers);\n\
\t\tif (\"equals\" in predicate) return `${name} is ${JSON.stringify(predicate.equals)}`;\n\
\t\tif (\"starts\" in predicate) return `${name} starts with ${JSON.stringify(predicate.starts)}`;\n\
\t\tif (\"ends\" in predicate) return `${name} ends with ${JSON.stringify(predicate.ends)}`;\n\
\t\tif (\"contains\" in predicate) return `${name} contains ${JSON.stringify(predicate.contains)}`;\n\
\t\tif (\"least\" in predicate) return `${name} has ${predicate.least} ${predicate.token} or more`;\n\
\t\tif (\"first\" in predicate) return `${name} begins with ${predicate.first}`;\n\
\t\tif (\"last\" in predicate) return `${name} ends with ${predicate.last}`;\n\
\t\tif (\"below\" in predicate) return `the first number of ${name} is under ${predicate.below}`;\n\
\t\treturn `${name} has fewer than ${predicate.shorter} signs`;\n\
\t}\n\
\tfunction nameOf(field, pointers) {\n\
\t\tconst pointer = pointers[field] ?? \"\";\n\
\t\treturn pointer === \"\" ? \"the input\" : pointer.slice(1);\n\
\t}\n\
\tfunction ordinal(nth) {\n\
\t\tif (nth === -1) return \"last\";\n\
\t\tif (nth < 0) return `${-nth}th last`;\n\
\t\treturn nth === 1 ? \"first\" : nth === 2 ? \"second\" : nth === 3 ? \"third\" : `${nth}th`;\n\
\t}\n\
\tfunction inLetters(letters) {\n\
\t\treturn letters === void 0 ? \"\" : `, in ${letters} case`;\n\
\t}\n\
\t// engine/src/transform/dates.ts\n\
\tconst MONTHS = [\n\
\t\t\"January\",\n\
\t\t\"February\",\n\
\t\t\"March\",\n\
\t\t\"April\",\n\
\t\t\"May\",\n\
\t\t\"June\",\n\
\t\t\"July\",\n\
\t\t\"August\",\n\
\t\t\"September\",\n\
\t\t\"October\",\n\
\t\t\"November\",\n\
\t\t\"December\"\n\
\t];\n\
\tconst WEEKDAYS = [\n\
\t\t\"Sunday\",\n\
\t\t\"Monday\",\n\
\t\t\"Tuesday\",\n\
\t\t\"Wednesday\",\n\
\t\t\"Thursday\",\n\
\t\t\"Friday\",\n\
\t\t\"Saturday\"\n\
\t];\n\
\tconst NAME = \"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\";\n\
\tconst YEAR_FIRST = /(?<![0-9])([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?![0-9])/;\n\
\tconst NUMBERS = /(?<![0-9])([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})(?![0-9])/;\n\
\tconst DAY_NAME = new RegExp(`(?<![0-9])([0-9]{1,2})(?:st|nd|rd|th)?[-., /]{0,3}${NAME}(?![a-z])[-., /']{0,3}([0-9]{4}|[0-9]{2}(?![0-9:]))?`, \"i\");\n\
\tconst NAME_DAY = new RegExp(`(?<![a-z])${NAME}[-., /]{0,3}([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])(?:[-., /']{1,3}([0-9]{4}|[0-9]{2}(?![0-9:])))?`, \"i\");\n\
\tconst NAME_YEAR = new RegExp(`(?<![a-z])${NAME}[-., /']{0,3}([0-9]{4})(?![0-9])`, \"i\");\n\
\tconst EIGHT = /(?<![0-9])([0-9]{8})(?![0-9])/;\n\
\tconst TWO = /(?<![0-9/.-])([0-9]{1,2})[/-]([0-9]{1,2})(?![0-9/.-])/;\n\
\tconst TIME = /(?<![0-9:])([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\\.[0-9]+)?)?(?:\\s?([ap])\\.?m\\.?)?(?![0-9:])/i;\n\
\tconst HOUR = /(?<![0-9:])([0-9]{1,2})\\s?([ap])\\.?m\\.?(?![a-z])/i;\n\
\tconst LAST_NEW_YEAR = 29;\n\
\tfunction readDate(text, order) {\n\
\t\tconst date = dateIn(text, order);\n\
\t\tconst time = timeIn(text);\n\
\t\tif (date === void 0 && time === void 0) return void 0;\n\
\t\tconst read = {\n\
\t\t\t...date,\n\
\t\t\t...time\n\
\t\t};\n\
\t\tconst { month = 1, day = 1, hour = 0, minute = 0, second = 0, year = 2e3 } = read;\n\
\t\treturn month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month) && hour <= 23 && minute <= 59 && second <= 59 ? read : void 0;\n\
\t}\n\
\tfunction dateIn(text, order) {\n\
\t\tconst yearFirst = YEAR_FIRST.exec(text);\n\
\t\tif (yearFirst !== null) return numbered(yearFirst[1], yearFirst[2], yearFirst[3]);\n\
\t\tconst numbers = NUMBERS.exec(text);\n\
\t\tif (numbers !== null) {\n\
\t\t\tconst [, first, second, year] = numbers;\n\
\t\t\treturn order === \"day-first\" ? numbered(year, second, first) : numbered(year, first, second);\n\
\t\t}\n\
\t\tconst dayName = DAY_NAME.exec(text);\n\
\t\tif (dayName !== null) return numbered(dayName[3], monthOf(dayName[2]), dayName[1]);\n\
\t\tconst nameYear = NAME_YEAR.exec(text);\n\
\t\tif (nameYear !== null) return numbered(nameYear[2], monthOf(nameYear[1]), void 0);\n\
\t\tconst nameDay = NAME_DAY.exec(text);\n\
\t\tif (nameDay !== null) return numbered(nameDay[3], monthOf(nameDay[1]), nameDay[2]);\n\
\t\tconst eight = EIGHT.exec(text)?.[1];\n\
\t\tif (eight !== void 0) {\n\
\t\t\tif (/^(?:1[5-9]|2[0-3])/.test(eight) && Number(eight.slice(4, 6)) <= 12) return numbered(eight.slice(0, 4), eight.slice(4, 6), eight.slice(6));\n\
\t\t\tconst [first, second] = [eight.slice(0, 2), eight.slice(2, 4)];\n\
\t\t\treturn order === \"day-first\" ? numbered(eight.slice(4), second, first) : numbered(eight.slice(4), first, second);\n\
\t\t}\n\
\t\tconst two = TWO.exec(text);\n\
\t\tif (two === null) return void 0;\n\
\t\treturn order === \"day-first\" ? numbered(void 0, two[2], two[1]) : numbered(void 0, two[1], two[2]);\n\
\t}\n\
\tfunction timeIn(text) {\n\
\t\tconst time = TIME.exec(text);\n\
\t\tif (time !== null) {\n\
\t\t\tconst [, hour, minute, second, half] = time;\n\
\t\t\treturn {\n\
\t\t\t\thour: hourOf(Number(hour), half),\n\
\t\t\t\tminute: Number(minute),\n\
\t\t\t\tsecond: second === void 0 ? void 0 : Number(second)\n\
\t\t\t};\n\
\t\t}\n\
\t\tconst hour = HOUR.exec(text);\n\
\t\treturn hour === null ? void 0 : {\n\
\t\t\thour: hourOf(Number(hour[1]), hour[2]),\n\
\t\t\tminute: 0\n\
\t\t};\n\
\t}\n\
\tfunction hourOf(hour, half) {\n\
\t\tif (half === void 0 || hour > 12) return hour;\n\
\t\treturn hour % 12 + (half.toLowerCase() === \"p\" ? 12 : 0);\n\
\t}\n\
\tfunction numbered(year, month, day) {\n\
\t\tconst full = year === void 0 ? void 0 : Number(year);\n\
\t\tconst century = full === void 0 || year?.length !== 2 ? 0 : full <= LAST_NEW_YEAR ? 2e3 : 1900;\n\
\t\treturn {\n\
\t\t\tyear: full === void 0 ? void 0 : full + century,\n\
\t\t\tmonth: month === void 0 ? void 0 : Number(month),\n\
\t\t\tday: day === void 0 ? void 0 : Number(day)\n\
\t\t};\n\
\t}\n\
\tfunction monthOf(name) {\n\
\t\tconst start = (name ?? \"\").slice(0, 3).toLowerCase();\n\
\t\treturn MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === start) + 1;\n\
\t}\n\
\tfunction movedDate(date, { round, add_minutes: add = 0 }) {\n\
\t\tif (round === void 0 && add === 0) return date;\n\
\t\tif (date.hour === void 0) return void 0;\n\
\t\tlet minutes = date.hour * 60 + (date.minute ?? 0) + (date.second ?? 0) / 60;\n\
\t\tif (round !== void 0) {\n\
\t\t\tconst steps = (minutes - round.phase) / round.minutes;\n\
\t\t\tminutes = (round.mode === \"down\" ? Math.floor(steps) : round.mode === \"up\" ? Math.ceil(steps) : Math.round(steps)) * round.minutes + round.phase;\n\
\t\t}\n\
\t\tminutes += add;\n\
\t\tconst days = Math.floor(minutes / 1440);\n\
\t\tconst left = minutes - days * 1440;\n\
\t\tconst time = {\n\
\t\t\thour: Math.floor(left / 60),\n\
\t\t\tminute: Math.floor(left % 60),\n\
\t\t\tsecond: Math.round(left % 1 * 60) % 60\n\
\t\t};\n\
\t\tconst { year, month, day } = date;\n\
\t\tif (days === 0 || year === void 0 || month === void 0 || day === void 0) return {\n\
\t\t\t...date,\n\
\t\t\t...time\n\
\t\t};\n\
\t\treturn {\n\
\t\t\t...dateOfDays(daysOf(year, month, day) + days),\n\
\t\t\t...time\n\
\t\t};\n\
\t}\n\
\tfunction datePart(date, part) {\n\
\t\tconst { year, month, day, hour, minute, second } = date;\n\
\t\tconst days = year === void 0 || month === void 0 || day === void 0 ? void 0 : daysOf(year, month, day);\n\
\t\tconst weekday = days === void 0 ? void 0 : WEEKDAYS[((days + 4) % 7 + 7) % 7];\n\
\t\tconst half = hour === void 0 ? void 0 : (hour + 11) % 12 + 1;\n\
\t\tswitch (part) {\n\
\t\t\tcase \"year\": return padded(year, 4);\n\
\t\t\tcase \"year-2\": return year === void 0 ? void 0 : padded(year % 100, 2);\n\
\t\t\tcase \"month\": return padded(month, 1);\n\
\t\t\tcase \"month-2\": return padded(month, 2);\n\
\t\t\tcase \"month-short\": return MONTHS[(month ?? 0) - 1]?.slice(0, 3);\n\
\t\t\tcase \"month-name\": return MONTHS[(month ?? 0) - 1];\n\
\t\t\tcase \"day\": return padded(day, 1);\n\
\t\t\tcase \"day-2\": return padded(day, 2);\n\
\t\t\tcase \"weekday-short\": return weekday?.slice(0, 3);\n\
\t\t\tcase \"weekday\": return weekday;\n\
\t\t\tcase \"week\": return year === void 0 || days === void 0 ? void 0 : padded(weekOf(year, days), 2);\n\
\t\t\tcase \"quarter\": return month === void 0 ? void 0 : `${Math.ceil(month / 3)}`;\n\
\t\t\tcase \"hour\": return padded(hour, 1);\n\
\t\t\tcase \"hour-2\": return padded(hour, 2);\n\
\t\t\tcase \"hour-12\": return padded(half, 1);\n\
\t\t\tcase \"hour-12-2\": return padded(half, 2);\n\
\t\t\tcase \"minute\": return padded(minute, 1);\n\
\t\t\tcase \"minute-2\": return padded(minute, 2);\n\
\t\t\tcase \"second\": return padded(second, 1);\n\
\t\t\tcase \"second-2\": return padded(second, 2);\n\
\t\t\tcase \"half-upper\": return hour === void 0 ? void 0 : hour < 12 ? \"AM\" : \"PM\";\n\
\t\t\tcase \"half-lower\": return hour === void 0 ? void 0 : hour < 12 ? \"am\" : \"pm\";\n\
\t\t}\n\
\t}\n\
\tfunction padded(value, width) {\n\
\t\treturn value === void 0 ? void 0 : `${value}`.padStart(width, \"0\");\n\
\t}\n\
\tfunction weekOf(year, days) {\n\
\t\tconst first = daysOf(year, 1, 1);\n\
\t\tconst offset = ((first + 4) % 7 + 7) % 7;\n\
\t\treturn Math.floor((days - first + offset) / 7) + 1;\n\
\t}\n\
\tfunction daysIn(year, month) {\n\
\t\treturn (month === 12 ? daysOf(year + 1, 1, 1) : daysOf(year, month + 1, 1)) - daysOf(year, month, 1);\n\
\t}\n\
\tfunction daysOf(year, month, day) {\n\
\t\tconst shifted = month <= 2 ? year - 1 : year;\n\
\t\tconst era = Math.floor(shifted / 400);\n\
\t\tconst ofEra = shifted - era * 400;\n\
\t\tconst ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;\n\
\t\treturn era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;\n\
\t}\n\
\tfunction dateOfDays(days) {\n\
\t\tconst shifted = days + 719468;\n\
\t\tconst era = Math.floor(shifted / 146097);\n\
\t\tconst ofEra = shifted - era * 146097;\n\
\t\tconst years = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);\n\
\t\tconst ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));\n\
\t\tconst shiftedMonth = Math.floor((5 * ofYear + 2) / 153);\n\
\t\tconst month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;\n\
\t\tconst day = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;\n\
\t\treturn {\n\
\t\t\tyear: years + era * 400 + (month <= 2 ? 1 : 0),\n\
\t\t\tmonth,\n\
\t\t\tday\n\
\t\t};\n\
\t}\n\
\t// engine/src/transform/letters.ts\n\
\tconst LOWER = /[a-z\\u00e0-\\u00f6\\u00f8-\\u00fe]/g;\n\
\tconst UPPER = /[A-Z\\u00c0-\\u00d6\\u00d8-\\u00de]/g;\n\
\tconst WORD = /[A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u00ff]+/g;\n\
\tfunction inCase(text, letters) {\n\
\t\tswitch (letters) {\n\
\t\t\tcase void 0: return text;\n\
\t\t\tcase \"upper\": return upper(text);\n\
\t\t\tcase \"lower\": return lower(text);\n\
\t\t\tcase \"title\": return text.replace(WORD, (word) => upper(word.slice(0, 1)) + lower(word.slice(1)));\n\
\t\t}\n\
\t}\n\
\tfunction upper(text) {\n\
\t\treturn text.replace(LOWER, (unit) => String.fromCharCode(unit.charCodeAt(0) - 32));\n\
\t}\n\
\tfunction lower(text) {\n\
\t\treturn text.replace(UPPER, (unit) => String.fromCharCode(unit.charCodeAt(0) + 32));\n\
\t}\n\
\t// engine/src/transform/numbers.ts\n\
\tconst NUMBER$1 = /[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?/g;\n\
\tconst MOST_NUMBERS = 50;\n\
\tconst MOST_MAGNITUDE = 0x38d7ea4c68000;\n\
\tfunction numbersIn(text) {\n\
\t\tconst found = [];\n\
\t\tfor (const match of text.matchAll(NUMBER$1)) {\n\
\t\t\tif (!/[0-9]/.test(match[0])) continue;\n\
\t\t\tconst before = text[match.index - 1] ?? \" \";\n\
\t\t\tconst isSigned = /^[+-]/.test(match[0]) && !/[ (\\t=:$€£]/.test(before);\n\
\t\t\tconst value = Number((isSigned ? match[0].slice(1) : match[0]).replaceAll(\",\", \"\"));\n\
\t\t\tif (Number.isFinite(value) && Math.abs(value) < MOST_MAGNITUDE) found.push(value);\n\
\t\t\tif (found.length === MOST_NUMBERS) break;\n\
\t\t}\n\
\t\treturn found;\n\
\t}\n\
\tfunction writeNumber(value, atom) {\n\
\t\tconst { scale = 1, round, add = 0, decimals, thousands, width = 0, plus = false } = atom;\n\
\t\tconst moved = tidy((round === void 0 ? value * scale : rounded(tidy(value * scale), round)) + add);\n\
\t\tif (!Number.isFinite(moved) || Math.abs(moved) >= MOST_MAGNITUDE) return void 0;\n\
\t\tconst [fewest, most] = decimals;\n\
\t\tconst [whole = \"0\", fraction = \"\"] = tidyFixed(Math.abs(moved), most).split(\".\");\n\
\t\tlet kept = fraction;\n\
\t\twhile (kept.length > fewest && kept.endsWith(\"0\")) kept = kept.slice(0, -1);\n\
\t\tconst filled = whole.padStart(width, \"0\");\n\
\t\tconst grouped = thousands === void 0 ? filled : filled.replace(/\\B(?=(?:[0-9]{3})+$)/g, thousands);\n\
\t\tconst isZero = /^[0.,' ]*$/.test(`${grouped}${kept}`);\n\
\t\treturn `${moved < 0 && !isZero ? \"-\" : plus ? \"+\" : \"\"}${grouped}${kept === \"\" ? \"\" : `.${kept}`}`;\n\
\t}\n\
\tfunction rounded(value, { mode, step }) {\n\
\t\tconst steps = tidy(value / step);\n\
\t\tif (mode === \"down\") return tidy(Math.floor(steps) * step);\n\
\t\tif (mode === \"up\") return tidy(Math.ceil(steps) * step);\n\
\t\treturn tidy(Math.sign(steps) * Math.floor(Math.abs(steps) + .5) * step);\n\
\t}\n\
\tfunction tidy(value) {\n\
\t\treturn Number(value.toPrecision(14));\n\
\t}\n\
\tfunction tidyFixed(value, digits) {\n\
\t\tconst shifted = Number(`${value.toPrecision(15)}e${digits}`);\n\
\t\treturn Number.isFinite(shifted) && shifted < Number.MAX_SAFE_INTEGER ? Number(`${Math.floor(tidy(shifted) + .5)}e-${digits}`).toFixed(digits) : value.toFixed(digits);\n\
\t}\n\
\t// engine/src/transform/tokens.ts\n\
\tconst PATTERNS = {\n\
\t\tdigits: /[0-9]+/g,\n\
\t\tletters: /[A-Za-z\\u00c0-\\uffff]+/g,\n\
\t\tupper: /[A-Z]+/g,\n\
\t\tlower: /[a-z]+/g,\n\
\t\tcapitalised: /[A-Z][a-z]+/g,\n\
\t\tword: /[0-9A-Za-z\\u00c0-\\uffff]+/g,\n\
\t\tnumber: /[0-9]+(?:[.,][0-9]+)*/g,\n\
\t\tspace: /[ \\t\\r\\n\
]+/g,\n\
\t\t\"not-space\": /[^ \\t\\r\\n\
]+/g,\n\
\t\tsign: /[^0-9A-Za-z\\u00c0-\\uffff \\t\\r\\n\
]/g,\n\
\t\tline: /[^\\r\\n\
]+/g\n\
\t};\n\
\tconst MOST_SPANS = 200;\n\
\tfunction tokenSpans(text, token) {\n\
\t\tconst spans = [];\n\
\t\tfor (const match of text.matchAll(PATTERNS[token])) {\n\
\t\t\tspans.push({\n\
\t\t\t\tstart: match.index,\n\
\t\t\t\tend: match.index + match[0].length\n\
\t\t\t});\n\
\t\t\tif (spans.length === MOST_SPANS) break;\n\
\t\t}\n\
\t\treturn spans;\n\
\t}\n\
\tfunction textSpans(text, find) {\n\
\t\tconst spans = [];\n\
\t\tfor (let at = text.indexOf(find); at >= 0 && spans.length < MOST_SPANS; at = text.indexOf(find, at + find.length)) spans.push({\n\
\t\t\tstart: at,\n\
\t\t\tend: at + find.length\n\
\t\t});\n\
\t\treturn spans;\n\
\t}\n\
\tfunction nthOf(items, nth) {\n\
\t\treturn items[nth > 0 ? nth - 1 : items.length + nth];\n\
\t}\n\
\t// engine/src/transform/run-transform.ts\n\
\tconst MOST_TEXT_UNITS = 2e3;\n\
\tfunction runCases(cases, fields) {\n\
\t\tconst chosen = cases.find(({ when }) => when.every(({ is, not = false }) => holds$1(is, fields) !== not));\n\
\t\tif (chosen === void 0 || chosen.parts === null) return chosen === void 0 ? void 0 : null;\n\
\t\tlet text = \"\";\n\
\t\tfor (const part of chosen.parts) {\n\
\t\t\tconst made = runAtom(part, fields);\n\
\t\t\tif (made === void 0) return void 0;\n\
\t\t\ttext += made;\n\
\t\t}\n\
\t\treturn text;\n\
\t}\n\
\tfunction runAtom(atom, fields) {\n\
\t\tif (atom.kind === \"text\") return atom.text;\n\
\t\tconst text = textOf(fields, atom.field);\n\
\t\tswitch (atom.kind) {\n\
\t\t\tcase \"slice\": {\n\
\t\t\t\tconst start = placeIn(text, atom.start);\n\
\t\t\t\tconst end = placeIn(text, atom.end);\n\
\t\t\t\treturn start === void 0 || end === void 0 || start > end ? void 0 : inCase(text.slice(start, end), atom.letters);\n\
\t\t\t}\n\
\t\t\tcase \"number\": {\n\
\t\t\t\tconst value = nthOf(numbersIn(text), atom.nth);\n\
\t\t\t\treturn value === void 0 ? void 0 : writeNumber(value, atom);\n\
\t\t\t}\n\
\t\t\tcase \"date\": {\n\
\t\t\t\tconst date = readDate(text, atom.order);\n\
\t\t\t\tconst moved = date === void 0 ? void 0 : movedDate(date, atom);\n\
\t\t\t\treturn moved === void 0 ? void 0 : datePart(moved, atom.part);\n\
\t\t\t}\n\
\t\t\tcase \"join\": {\n\
\t\t\t\tconst parts = tokenSpans(text, atom.token).map(({ start, end }) => text.slice(start, atom.take === \"first\" ? start + 1 : end));\n\
\t\t\t\treturn parts.length === 0 ? void 0 : inCase(parts.join(atom.separator), atom.letters);\n\
\t\t\t}\n\
\t\t\tcase \"replace\": return inCase(text.replaceAll(atom.find, () => atom.with), atom.letters);\n\
\t\t}\n\
\t}\n\
\tfunction placeIn(text, place) {\n\
\t\tif (\"from\" in place) {\n\
\t\t\tif (place.at > text.length) return void 0;\n\
\t\t\treturn place.from === \"start\" ? place.at : text.length - place.at;\n\
\t\t}\n\
\t\tconst at = nthOf(\"token\" in place ? tokenSpans(text, place.token) : textSpans(text, place.text), place.nth)?.[place.side];\n\
\t\tconst moved = at === void 0 ? -1 : at + (place.plus ?? 0);\n\
\t\treturn moved < 0 || moved > text.length ? void 0 : moved;\n\
\t}\n\
\tfunction holds$1(predicate, fields) {\n\
\t\tconst text = textOf(fields, predicate.field);\n\
\t\tif (\"equals\" in predicate) return text === predicate.equals;\n\
\t\tif (\"starts\" in predicate) return text.startsWith(predicate.starts);\n\
\t\tif (\"ends\" in predicate) return text.endsWith(predicate.ends);\n\
\t\tif (\"contains\" in predicate) return text.includes(predicate.contains);\n\
\t\tif (\"least\" in predicate) return tokenSpans(text, predicate.token).length >= predicate.least;\n\
\t\tif (\"first\" in predicate) return tokenSpans(text, predicate.first)[0]?.start === 0;\n\
\t\tif (\"last\" in predicate) return endsWithToken(text, predicate.last);\n\
\t\tif (\"below\" in predicate) return (numbersIn(text)[0] ?? Infinity) < predicate.below;\n\
\t\treturn text.length < predicate.shorter;\n\
\t}\n\
\tfunction endsWithToken(text, token) {\n\
\t\treturn text !== \"\" && tokenSpans(text, token).at(-1)?.end === text.length;\n\
\t}\n\
\tfunction textOf(fields, field) {\n\
\t\tconst text = fields[field] ?? \"\";\n\
\t\treturn text.length > 2e3 ? text.slice(0, MOST_TEXT_UNITS) : text;\n\
\t}\n\
\t// engine/src/transform/typed-text.ts\n\
\tfunction typedText(text, as) {\n\
\t\tif (as === \"string\") return text;\n\
\t\tif (as === \"boolean\") return text === \"true\" ? true : text === \"false\" ? false : void 0;\n\
\t\tconst value = Number(text);\n\
\t\treturn text.trim() === \"\" || !Number.isFinite(value) ? void 0 : value;\n\
\t}\n\
\t// engine/src/transform/transform-runner.ts\n\
\tvar TransformRunner = class {\n\
\t\tkind = \"transform\";\n\
\t\t#step;\n\
\t\t#pointers;\n\
\t\t#output = null;\n\
\t\tconstructor(step, context) {\n\
\t\t\tcheckFields(step, context);\n\
\t\t\tthis.#step = step;\n\
\t\t\tthis.#pointers = context.pointers;\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tconst text = runCases(this.#step.cases, fields);\n\
\t\t\tconst output = text === void 0 || text === null ? text : typedText(text, this.#step.as);\n\
\t\t\tif (output === void 0) return -1;\n\
\t\t\tconst { key } = this.#step;\n\
\t\t\tthis.#output = key === void 0 ? output : Object.fromEntries([[key, output]]);\n\
\t\t\treturn -2;\n\
\t\t}\n\
\t\toutput() {\n\
\t\t\treturn this.#output;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn this.#step.calibration.probability;\n\
\t\t}\n\
\t\texplain(fields) {\n\
\t\t\tconst { cases } = this.#step;\n\
\t\t\tconst chosen = cases.find(({ when }) => when.every(({ is, not = false }) => holds$1(is, fields) !== not));\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [],\n\
\t\t\t\treasons: [{\n\
\t\t\t\t\treason: chosen === void 0 ? \"no case holds\" : describeCase(chosen, this.#pointers),\n\
\t\t\t\t\tweight: 1\n\
\t\t\t\t}]\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\tfunction checkFields({ cases }, { position, fields }) {\n\
\t\tfor (const [number, { when, parts }] of cases.entries()) {\n\
\t\t\tconst wrong = [...when.map(({ is }) => is.field), ...(parts ?? []).flatMap((part) => \"field\" in part ? [part.field] : [])].find((field) => field >= fields);\n\
\t\t\tif (wrong !== void 0) throw invalidProgram(`steps/${position}/cases/${number}`, `reads field ${wrong}, expected 0 to ${fields - 1}`);\n\
\t\t}\n\
\t}\n\
\t// engine/src/tree/tree-runner.ts\n\
\tconst NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;\n\
\tfunction fieldNumber(text) {\n\
\t\treturn text.length <= 40 && NUMBER.test(text) ? Number(text) : NaN;\n\
\t}\n\
\tvar TreeRunner = class {\n\
\t\tkind = \"tree\";\n\
\t\t#nodes;\n\
\t\t#pointers;\n\
\t\t#leaf;\n\
\t\tconstructor({ nodes }, context) {\n\
\t\t\tcheckNodes(nodes, context);\n\
\t\t\tthis.#nodes = nodes;\n\
\t\t\tthis.#pointers = context.pointers;\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tthis.#leaf = leafOf(this.#nodes, fields);\n\
\t\t\treturn this.#leaf.answer;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn this.#leaf?.probability;\n\
\t\t}\n\
\t\texplain(fields) {\n\
\t\t\tconst path = [];\n\
\t\t\tconst leaf = leafOf(this.#nodes, fields, (question, isSo) => path.push(told(question, isSo, this.#pointers)));\n\
\t\t\tconst reasons = path.length === 0 ? [\"every input gets this answer\"] : path;\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [{\n\
\t\t\t\t\tanswer: leaf.answer,\n\
\t\t\t\t\tscore: leaf.probability\n\
\t\t\t\t}],\n\
\t\t\t\treasons: reasons.map((reason) => ({\n\
\t\t\t\t\treason,\n\
\t\t\t\t\tweight: 1\n\
\t\t\t\t}))\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\tfunction leafOf(nodes, fields, onQuestion) {\n\
\t\tlet node = nodes[0];\n\
\t\twhile (!(\"answer\" in node)) {\n\
\t\t\tconst isSo = holds(node, fields[node.field] ?? \"\");\n\
\t\t\tonQuestion?.(node, isSo);\n\
\t\t\tnode = nodes[isSo ? node.yes : node.no];\n\
\t\t}\n\
\t\treturn node;\n\
\t}\n\
\tfunction holds(question, text) {\n\
\t\treturn \"below\" in question ? fieldNumber(text) < question.below : text === question.is;\n\
\t}\n\
\tfunction told(question, isSo, pointers) {\n\
\t\tconst name = pointers[question.field]?.slice(1) || \"the input\";\n\
\t\tif (\"below\" in question) return `${name} is ${isSo ? \"under\" : \"not under\"} ${question.below}`;\n\
\t\treturn `${name} is ${isSo ? \"\" : \"not \"}${JSON.stringify(question.is)}`;\n\
\t}\n\
\tfunction checkNodes(nodes, context) {\n\
\t\tfor (const [number, node] of nodes.entries()) {\n\
\t\t\tconst at = `steps/${context.position}/nodes/${number}`;\n\
\t\t\tif (\"answer\" in node) {\n\
\t\t\t\tcheckClass(node.answer, `${at}/answer`, context);\n\
\t\t\t\tcontinue;\n\
\t\t\t}\n\
\t\t\tif (node.field >= context.fields) throw invalidProgram(`${at}/field`, `is ${node.field}, expected 0 to ${context.fields - 1}`);\n\
\t\t\tfor (const child of [node.yes, node.no]) {\n\
\t\t\t\tif (child > number && child < nodes.length) continue;\n\
\t\t\t\tthrow invalidProgram(at, `leads to node ${child}, expected ${number + 1} to ${nodes.length - 1}`);\n\
\t\t\t}\n\
\t\t}\n\
\t}\n\
\t// engine/src/assemble-program.ts\n\
\tconst MOST_CLASSES_SHOWN = 10;\n\
\tconst MOST_REASONS_SHOWN = 20;\n\
\tfunction assembleProgram(definition, files, library) {\n\
\t\tif (definition.unicode !== UNICODE_VERSION) throw invalidProgram(\"unicode\", `is \"${definition.unicode}\", this engine has tables \"${UNICODE_VERSION}\"`);\n\
\t\treturn new AssembledProgram(definition, definition.steps.map((step, position) => {\n\
\t\t\treturn openStep(step, stepContext(definition, files, position), library);\n\
\t\t}));\n\
\t}\n\
\tfunction openStep(step, context, library) {\n\
\t\tswitch (step.kind) {\n\
\t\t\tcase \"constant\": return new ConstantRunner(step, context);\n\
\t\t\tcase \"lookup\": return new LookupRunner(step, context);\n\
\t\t\tcase \"rules\": return library.rules(step, context);\n\
\t\t\tcase \"weighed-rules\": return library.weighedRules(step, context);\n\
\t\t\tcase \"scorecard\": return new ScorecardRunner(step, context);\n\
\t\t\tcase \"linear\": return new LinearRunner(step, context);\n\
\t\t\tcase \"tagger\": return new TaggerRunner(step, context);\n\
\t\t\tcase \"field-rules\": return library.fieldRules(step, context);\n\
\t\t\tcase \"template\": return new TemplateRunner(step, context);\n\
\t\t\tcase \"transform\": return new TransformRunner(step, context);\n\
\t\t\tcase \"labels\": return new LabelsRunner(step, context);\n\
\t\t\tcase \"tree\": return new TreeRunner(step, context);\n\
\t\t\tcase \"validation\": return library.validation(step, context);\n\
\t\t}\n\
\t}\n\
\tfunction stepContext(definition, files, position) {\n\
\t\treturn {\n\
\t\t\tposition,\n\
\t\t\tfields: definition.inputs.length,\n\
\t\t\tpointers: definition.inputs.map(({ pointer }) => pointer),\n\
\t\t\tclasses: definition.outputs.length,\n\
\t\t\tfile: (name) => {\n\
\t\t\t\tconst bytes = files.get(name);\n\
\t\t\t\tif (bytes === void 0) throw invalidProgram(`steps/${position}`, `needs the file \"${name}\", which is not there`);\n\
\t\t\t\treturn bytes;\n\
\t\t\t},\n\
\t\t\toptionalFile: (name) => files.get(name)\n\
\t\t};\n\
\t}\n\
\tvar AssembledProgram = class {\n\
\t\tdefinition;\n\
\t\t#steps;\n\
\t\t#reader;\n\
\t\t#outputs;\n\
\t\tconstructor(definition, steps) {\n\
\t\t\tthis.definition = definition;\n\
\t\t\tthis.#steps = steps;\n\
\t\t\tthis.#reader = new InputReader(definition.inputs.map(({ pointer }) => pointer));\n\
\t\t\tthis.#outputs = definition.outputs.map(frozenJson);\n\
\t\t}\n\
\t\texecute(input) {\n\
\t\t\tconst fields = this.#reader.read(input);\n\
\t\t\tfor (const step of this.#steps) {\n\
\t\t\t\tconst answer = step.answer(fields, input);\n\
\t\t\t\tif (answer !== -1) return this.#answerOf(step, answer);\n\
\t\t\t}\n\
\t\t}\n\
\t\texplain(input) {\n\
\t\t\tconst fields = this.#reader.read(input);\n\
\t\t\tfor (const step of this.#steps) {\n\
\t\t\t\tconst answer = step.answer(fields, input);\n\
\t\t\t\tif (answer === -1) continue;\n\
\t\t\t\tconst { classes, reasons } = step.explain(fields, input);\n\
\t\t\t\treturn {\n\
\t\t\t\t\tanswer: this.#answerOf(step, answer),\n\
\t\t\t\t\tstep: step.kind,\n\
\t\t\t\t\tclasses: classes.toSorted((left, right) => right.score - left.score).slice(0, MOST_CLASSES_SHOWN).map(({ answer: index, score }) => ({\n\
\t\t\t\t\t\toutput: this.#outputs[index],\n\
\t\t\t\t\t\tscore\n\
\t\t\t\t\t})),\n\
\t\t\t\t\treasons: reasons.toSorted((left, right) => Math.abs(right.weight) - Math.abs(left.weight)).slice(0, MOST_REASONS_SHOWN)\n\
\t\t\t\t};\n\
\t\t\t}\n\
\t\t}\n\
\t\t#answerOf(step, answer) {\n\
\t\t\tconst output = answer === -2 ? step.output?.() ?? null : this.#outputs[answer];\n\
\t\t\tconst confidence = step.confidence();\n\
\t\t\treturn confidence === void 0 ? { output } : {\n\
\t\t\t\toutput,\n\
\t\t\t\tconfidence\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\t// engine/src/eject/without-library.ts\n\
\tfunction withoutLibrary(step, { position }) {\n\
\t\tthrow invalidProgram(`steps/${position}`, `is of kind ${step.kind}, which this interpreter was built without`);\n\
\t}\n\
\t// engine/src/eject/interpreter.ts\n\
\tfunction open(definition, files) {\n\
\t\treturn assembleProgram(definition, files, {\n\
\t\t\trules: withoutLibrary,\n\
\t\t\tweighedRules: withoutLibrary,\n\
\t\t\tfieldRules: withoutLibrary,\n\
\t\t\tvalidation: withoutLibrary\n\
\t\t});\n\
\t}\n\
\texports.open = open;\n\
\treturn exports;\n\
})({});\n\
";
