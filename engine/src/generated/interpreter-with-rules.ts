/** The interpreter of ejected modules, bundled from engine/src/eject/interpreter-with-rules.ts by npm run generate. */
export const INTERPRETER_WITH_RULES: string =
  "/*!\n\
This part holds re2js:\n\
\n\
MIT License\n\
\n\
Copyright (c) 2023 Oleksii Vasyliev\n\
\n\
Permission is hereby granted, free of charge, to any person obtaining a copy\n\
of this software and associated documentation files (the \"Software\"), to deal\n\
in the Software without restriction, including without limitation the rights\n\
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell\n\
copies of the Software, and to permit persons to whom the Software is\n\
furnished to do so, subject to the following conditions:\n\
\n\
The above copyright notice and this permission notice shall be included in all\n\
copies or substantial portions of the Software.\n\
\n\
THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\n\
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\n\
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\n\
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\n\
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\n\
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE\n\
SOFTWARE.\n\
*/\n\
var loopaiInterpreter = (function(exports) {\n\
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
\t// node_modules/re2js/build/index.js\n\
\tvar RE2Flags = class RE2Flags {\n\
\t\tstatic FOLD_CASE = 1;\n\
\t\tstatic LITERAL = 2;\n\
\t\tstatic CLASS_NL = 4;\n\
\t\tstatic DOT_NL = 8;\n\
\t\tstatic ONE_LINE = 16;\n\
\t\tstatic NON_GREEDY = 32;\n\
\t\tstatic PERL_X = 64;\n\
\t\tstatic UNICODE_GROUPS = 128;\n\
\t\tstatic WAS_DOLLAR = 256;\n\
\t\tstatic LOOKBEHIND = 512;\n\
\t\tstatic MATCH_NL = RE2Flags.CLASS_NL | RE2Flags.DOT_NL;\n\
\t\tstatic PERL = RE2Flags.CLASS_NL | RE2Flags.ONE_LINE | RE2Flags.PERL_X | RE2Flags.UNICODE_GROUPS;\n\
\t\tstatic POSIX = 0;\n\
\t\tstatic UNANCHORED = 0;\n\
\t\tstatic ANCHOR_START = 1;\n\
\t\tstatic ANCHOR_BOTH = 2;\n\
\t};\n\
\tconst PublicFlags = {\n\
\t\tCASE_INSENSITIVE: 1,\n\
\t\tDOTALL: 2,\n\
\t\tMULTILINE: 4,\n\
\t\tDISABLE_UNICODE_GROUPS: 8,\n\
\t\tLONGEST_MATCH: 16,\n\
\t\tLOOKBEHINDS: 512\n\
\t};\n\
\tconst ASCII_SIZE = 128;\n\
\tconst ASCII_TO_UPPER = new Int32Array(ASCII_SIZE);\n\
\tconst ASCII_TO_LOWER = new Int32Array(ASCII_SIZE);\n\
\tconst MAX_BMP = 65535;\n\
\tfor (let i = 0; i < ASCII_SIZE; i++) {\n\
\t\tif (i >= 97 && i <= 122) ASCII_TO_UPPER[i] = i - 32;\n\
\t\telse ASCII_TO_UPPER[i] = i;\n\
\t\tif (i >= 65 && i <= 90) ASCII_TO_LOWER[i] = i + 32;\n\
\t\telse ASCII_TO_LOWER[i] = i;\n\
\t}\n\
\tvar Codepoint = class {\n\
\t\tstatic CODES = Object.freeze({\n\
\t\t\t\"\\x07\": 7,\n\
\t\t\t\"\\b\": 8,\n\
\t\t\t\"\t\": 9,\n\
\t\t\t\"\\n\
\": 10,\n\
\t\t\t\"\\v\": 11,\n\
\t\t\t\"\\f\": 12,\n\
\t\t\t\"\\r\": 13,\n\
\t\t\t\" \": 32,\n\
\t\t\t\"\\\"\": 34,\n\
\t\t\t$: 36,\n\
\t\t\t\"&\": 38,\n\
\t\t\t\"'\": 39,\n\
\t\t\t\"(\": 40,\n\
\t\t\t\")\": 41,\n\
\t\t\t\"*\": 42,\n\
\t\t\t\"+\": 43,\n\
\t\t\t\"-\": 45,\n\
\t\t\t\".\": 46,\n\
\t\t\t0: 48,\n\
\t\t\t1: 49,\n\
\t\t\t2: 50,\n\
\t\t\t3: 51,\n\
\t\t\t4: 52,\n\
\t\t\t5: 53,\n\
\t\t\t6: 54,\n\
\t\t\t7: 55,\n\
\t\t\t8: 56,\n\
\t\t\t9: 57,\n\
\t\t\t\":\": 58,\n\
\t\t\t\"<\": 60,\n\
\t\t\t\">\": 62,\n\
\t\t\t\"?\": 63,\n\
\t\t\tA: 65,\n\
\t\t\tB: 66,\n\
\t\t\tC: 67,\n\
\t\t\tF: 70,\n\
\t\t\tP: 80,\n\
\t\t\tQ: 81,\n\
\t\t\tU: 85,\n\
\t\t\tZ: 90,\n\
\t\t\t\"[\": 91,\n\
\t\t\t\"\\\\\": 92,\n\
\t\t\t\"]\": 93,\n\
\t\t\t\"^\": 94,\n\
\t\t\t_: 95,\n\
\t\t\t\"`\": 96,\n\
\t\t\ta: 97,\n\
\t\t\tb: 98,\n\
\t\t\tf: 102,\n\
\t\t\ti: 105,\n\
\t\t\tm: 109,\n\
\t\t\tn: 110,\n\
\t\t\tr: 114,\n\
\t\t\ts: 115,\n\
\t\t\tt: 116,\n\
\t\t\tv: 118,\n\
\t\t\tx: 120,\n\
\t\t\tz: 122,\n\
\t\t\t\"{\": 123,\n\
\t\t\t\"|\": 124,\n\
\t\t\t\"}\": 125\n\
\t\t});\n\
\t\tstatic toUpperCase(codepoint) {\n\
\t\t\tif (codepoint < ASCII_SIZE) return ASCII_TO_UPPER[codepoint];\n\
\t\t\tconst s = String.fromCodePoint(codepoint).toUpperCase();\n\
\t\t\tconst expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;\n\
\t\t\tif (s.length > expectedLen) return codepoint;\n\
\t\t\tconst sOrigin = String.fromCodePoint(s.codePointAt(0)).toLowerCase();\n\
\t\t\tconst originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;\n\
\t\t\tif (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;\n\
\t\t\treturn s.codePointAt(0);\n\
\t\t}\n\
\t\tstatic toLowerCase(codepoint) {\n\
\t\t\tif (codepoint < ASCII_SIZE) return ASCII_TO_LOWER[codepoint];\n\
\t\t\tconst s = String.fromCodePoint(codepoint).toLowerCase();\n\
\t\t\tconst expectedLen = s.codePointAt(0) > MAX_BMP ? 2 : 1;\n\
\t\t\tif (s.length > expectedLen) return codepoint;\n\
\t\t\tconst sOrigin = String.fromCodePoint(s.codePointAt(0)).toUpperCase();\n\
\t\t\tconst originExpectedLen = sOrigin.codePointAt(0) > MAX_BMP ? 2 : 1;\n\
\t\t\tif (sOrigin.length > originExpectedLen || sOrigin.codePointAt(0) !== codepoint) return codepoint;\n\
\t\t\treturn s.codePointAt(0);\n\
\t\t}\n\
\t};\n\
\tvar UnicodeRangeTable = class {\n\
\t\tconstructor(data, isStride1 = false) {\n\
\t\t\tthis.data = data;\n\
\t\t\tthis.isStride1 = isStride1;\n\
\t\t\tthis.SIZE = isStride1 ? 2 : 3;\n\
\t\t}\n\
\t\tgetLo(index) {\n\
\t\t\treturn this.data[index * this.SIZE];\n\
\t\t}\n\
\t\tgetHi(index) {\n\
\t\t\treturn this.data[index * this.SIZE + 1];\n\
\t\t}\n\
\t\tgetStride(index) {\n\
\t\t\treturn this.isStride1 ? 1 : this.data[index * this.SIZE + 2];\n\
\t\t}\n\
\t\tget length() {\n\
\t\t\treturn this.data.length / this.SIZE;\n\
\t\t}\n\
\t};\n\
\tconst B64 = \"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-\";\n\
\tconst B64_MAP = new Uint8Array(256);\n\
\tfor (let i = 0; i < 64; i++) B64_MAP[B64.charCodeAt(i)] = i;\n\
\tconst decodeVLQ = (str) => {\n\
\t\tconst res = [];\n\
\t\tlet value = 0;\n\
\t\tlet shift = 0;\n\
\t\tfor (let i = 0; i < str.length; i++) {\n\
\t\t\tconst digit = B64_MAP[str.charCodeAt(i)];\n\
\t\t\tvalue |= (digit & 31) << shift;\n\
\t\t\tif ((digit & 32) === 0) {\n\
\t\t\t\tres.push(value);\n\
\t\t\t\tvalue = 0;\n\
\t\t\t\tshift = 0;\n\
\t\t\t} else shift += 5;\n\
\t\t}\n\
\t\treturn res;\n\
\t};\n\
\tconst decodeRanges = (str, isStride1) => {\n\
\t\tconst res = decodeVLQ(str);\n\
\t\tconst numRanges = isStride1 ? res.length / 2 : res.length / 3;\n\
\t\tconst out = new Uint32Array(numRanges * 3);\n\
\t\tlet current = 0;\n\
\t\tlet resIdx = 0;\n\
\t\tfor (let i = 0; i < numRanges; i++) {\n\
\t\t\tcurrent += res[resIdx++];\n\
\t\t\tout[i * 3] = current;\n\
\t\t\tcurrent += res[resIdx++];\n\
\t\t\tout[i * 3 + 1] = current;\n\
\t\t\tout[i * 3 + 2] = isStride1 ? 1 : res[resIdx++];\n\
\t\t}\n\
\t\treturn out;\n\
\t};\n\
\tconst decodeOrbit = (str) => {\n\
\t\tconst res = decodeVLQ(str);\n\
\t\tconst map = new Map();\n\
\t\tlet currentKey = 0;\n\
\t\tfor (let i = 0; i < res.length; i += 2) {\n\
\t\t\tcurrentKey += res[i];\n\
\t\t\tconst zz = res[i + 1];\n\
\t\t\tconst delta = zz >>> 1 ^ -(zz & 1);\n\
\t\t\tmap.set(currentKey, currentKey + delta);\n\
\t\t}\n\
\t\treturn map;\n\
\t};\n\
\tvar LazyMap = class {\n\
\t\tconstructor(initializer) {\n\
\t\t\tthis.initializer = initializer;\n\
\t\t\tthis.cache = new Map();\n\
\t\t}\n\
\t\thas(key) {\n\
\t\t\treturn Object.hasOwn(this.initializer, key);\n\
\t\t}\n\
\t\tget(key) {\n\
\t\t\tif (this.cache.has(key)) return this.cache.get(key);\n\
\t\t\tconst val = this.has(key) ? this.initializer[key]() : null;\n\
\t\t\tthis.cache.set(key, val);\n\
\t\t\treturn val;\n\
\t\t}\n\
\t};\n\
\tvar UnicodeTables = class {\n\
\t\tstatic _CASE_ORBIT = null;\n\
\t\tstatic get CASE_ORBIT() {\n\
\t\t\tif (!this._CASE_ORBIT) this._CASE_ORBIT = decodeOrbit(\"rCgCIgCY+rQI4QiCuuBLgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCCgCBgCBgCBgCBgCBgCBgCB+7OB-BB-BB-BB-BB-BBskQB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BC-BB-BB-BB-BB-BB-BB-BByHBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBxHBCBBBCBBBCBBB3SBmMBkNBCBBBCBBB8MBCBBB6MB6MBCBBC+EB0MB2MBCBBB6MB+MBiGBmNBiNBCBBBmKBikzCBmNBqNBkIBsNBCBBBCBBBCBBB0NBCBBB0NDCBBB0NBCBBByNByNBCBBBCBBB2NBCBBDCBBCwDFCBCBDBCBCBDBCBCBDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB9EBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCCBCBDBCBBBhGBvDBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBjICCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBH2iVBCBBBlKBwiVB+jVB+jVBCBBBlMBqEBuEBCBBBCBBBCBBBCBBBCBBB+hVB4hVB8hVBjNB7MC5MB5MCzMC1MB+0yCE5MB20yCC9MBu2yCBwyyCBo0yCChNBlNBo0yCBu-UBi0yCDlNC6-UBpNDrNIu+UDzNCm0yCBzNE0yyCBzNBpEBxNBxNBtEG1NLqxyCBkxyCnFoFrBCBBBCBBDCBBEkIBkIBkICoHHsCCqCBqCBqCCgEC+DB+DBmkOBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCC+BBgCBgCBgCBgCBgCBgCBgCBgCBrCBpCBpCBpCBmjOB-BB8BB-BB-BBgEB-BB-BByBBqgOBsDB-BBtwBB-BB-BB-BBsBBgDBCB-BB-BB-BBeB-BB-BB61OB-BB-BB-DB9DB9DBQB7DBmCE9CBrDBPBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBrFB-EBOBnHB3FB-FCCBBBNBCBBCjIBjIBjIBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgFBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB8kMB-BB6kMB-BB-BB-BB-BB-BB-BB-BB-BB-BBokMB-BB-BBkkMBkkMB-BB-BB-BB-BB-BB-BB-BB4jMB-BB-BB-BB-BB-BB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EB-EBCBBBCBoiMBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBJCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBeBCBBBCBBBCBBBCBBBCBBBCBBBCBBBdBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBCgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDL-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-C64CgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOBgmOCgmOGgmODg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FBg8FDg8FBg8FBg8FhVg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBg9rCBQBQBQBQBQBQDPBPBPBPBPBPjkC7mMB5mMBnmMBjmMBCBlmMB3lMBpiMBk8kCBCBBG-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FB-7FD-7FB-7FB-7F6FoglCEsuHRwjlCyDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCB0DBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBG1DD97OCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQDPBPBPBPBPBPEQCQCQCQCPCPCPCPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPB0EB0EBsFBsFBsFBsFBoGBoGBgIBgIBgHBgHB8HB8HDQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQBQBQBQBQBQBQBPBPBPBPBPBPBPBPBQBQCSFPBPBzEBzEBRCxnOFSFrFBrFBrFBrFBREQBQClkOFPBPBnGBnGFQBQCljOCODPBPB-GB-GBNHSF-HB-HB7HB7HBRqJ53OE9tQBrmQH4Bc3BSgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBgBBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfBfECBByZ0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BB0BBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzBBzB34BgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDBgDB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CB-CBCBBBt-UBruHBt+UB1iVBviVBCBBBCBBBCBBB3hVB5-UB9hVB7hVCCBBCCBBI9jVB9jVBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBICBBBCBBECBBN-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOB-lOC-lOG-lOzoeCBBBCBBBCBBBCBBBCBBBCBl8kCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBTCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBnECBBBCBBBCBBBCBBBCBBBCBBBCBBDCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBKCBBBCBBBnglCBCBBBCBBBCBBBCBBBCBBECBBBvyyCDCBBBCBBBgDCCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBn0yCB90yCB10yCBh0yCBn0yCCjxyCBzyyCBpxyCBg6BBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBB-CBl0yCBvjlCBCBBBCBBBt2yCBCBBBCBBBCBBBCBBBCBBBCBBBCBBBCBBBhkzCZCBB9a-5Bd-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCB-8rCm6TCBB7gBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCH-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BmlBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvChDwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCBwCFvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvCBvC1DuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCBuCCuCBuCBuCBuCBuCBuCBuCCuCBuCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCBtCCtCBtCBtCBtCBtCBtCBtCCtCBtCk2BgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEBgEO-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-DB-D+CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCL-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-B74CgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhrVgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCBgCB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BB-BhB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BB2BD1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BB1BtxekCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBkCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjCBjC\");\n\
\t\t\treturn this._CASE_ORBIT;\n\
\t\t}\n\
\t\tstatic _Print = null;\n\
\t\tstatic get Print() {\n\
\t\t\tif (!this._Print) this._Print = new UnicodeRangeTable(decodeRanges(\"hB9CBjBLBCpWBDFBFGBCCCBSBCsMBClBBDxBBDCBC2BBJaBFFBSVBC-FBCvBBD6BBDkDBP6BBDwBBDOBCbBDCCBJBGfBIqCBCgFBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYBDCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPBLCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGBCCBCHBDBBDVBCGBCBBCEBDIBDBBDCBICBFBBCEBDRBLBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBGMBCCBCWBCPBDIBCCBCDBIBBCCBCBBDDBDJBIVBCCBCWBCJBCEBDIBCCBCDBIBBGCBCDBDJBCCBNMBCCBCyBBCCBCFBFPBDZBCCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBN5BBFcBmBBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDBhBnCBCjBBFmBBCjBBCOBCMBmBlGBCGGD4LBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBH1CBDFBD-TBCbBE4CBIVBKXBKTBNMBCCBCBBN9CBDJBHJBHNBCKBH4CBIqBBGlCBLeBCLBFLBFEEBoBBDEBMrBBFZBHKBE9BBDgCBCcBDKBHJBHNBDtBBDLBVsCBClFBJ7BBEOBE9BBGqBBDKBJqBBG1QBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBSXBJuBBSBBDaBCMBEhBBPgBBQrEBF5UBXKBWz4BBD9LBGsBBCGGD3BBIBBPXBKGBCGBCGBCGBCGBCGBCGBCGBC9DBjBZBC4CBN1GBbPBC+BBC1CBDmDBGqBBC9CBC1CBKvBBCszcBE2BBK7KBV3FBJ8GBV7BBEJBH3BBJlCBJLBHzDBMdBEtCBCKBFgBBC2BBKNBDJBDmDBZbBLFBDFBDFBKGBCGBC7BBF9DBDJBHj9KBNWBFwBBloItLBDpDBnBGBNEBGZBCEBCCCBCCBCCBoUBhBpBBHyBBCSBCDBFEBCmEBF9FBEFBDFBDFBDCBEGBCGBOBBDLBCZBCSBCBBCOBDNBjB6DBGCBFsBBE3CBCMBEwBwBBsBBjEcBEwBBQbBFjBBKdBGqBBGdBCkBBFNBrB9EBDJBHjBBFjBBFnBBJzBBMLBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBCnCBJIBxBSBCBBGgBBEaBGaBnB3BBFTBDxBBCBBGHBCCBCcBDCBFJBIIBI-BBhBmBBFLBK1BBEcBDaBGZBIDBNGBxCoCB4ByBBOyBBItBBJJBHlBBEcBJBBxGeBCpBBCCBDBBRFBJIBiBtBBJpBBXZBnBbBVWBKtCBFjBBK9BBCEBOYBIJBH0BBCRBJmBBK-CBCTBMRBCuBB-BGBCCCBCBCOBCKBH6BBGJBHDBCHBDBBDVBCGBCBBCEBCJBDBBDCBDHHGGBDGBEEBMJBCDDClBBCJBCDDCDBCJBCBBJBBe7CBCEBfnCBJJBnF1BBDlBBjBkCBMJBHMBU5BBHJBHTBdaBDOBFWB6F7BBlDyCBNHBDDDBGBCBBCdBCBBDLBKJBnCHBDtBBDKBcnCBJyCBOoCBIJB3CHB5ChBBPJBHIBCsBBCNBLcBEfBDVBCNBqCGBCBBCrBBECCBCCBHBJJBHFBCBBCkBBCBBCFBIJBHrBBFJB3HYBIQBCoBBEcB2CQQBwBBO6cBnDuDBCEBMjGBtyCiDBOvhBBRVBL68DBGmSB61G5BBn2B4RBIeBCJBFwCBCJBHdBDFBLlCBLJBCGBCUBGSBxN5BBnG6CBGYBDYBtBqCBF4BBIQBhCEBMGBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBDDBh7D8HBEzNBHWBQQBQtBBDWBKzDB9B1HBLmBBDpCBJvDBWlCB7DTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBD9VBQEBCOBxiBeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBENBDJBFBBhKeBS5BBGxOxOBoBB3GqBBFhGhGBdBCVBJBBhHGBCDBCBBCOBCkGBDPBqBrCBFJBFBByYjCBtC8BBjGDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBBvIrBBFjDBNOBDOBCOBCkBBLtFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBmgB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIBnkzVvHB\", false));\n\
\t\t\treturn this._Print;\n\
\t\t}\n\
\t\tstatic CATEGORIES = new LazyMap({\n\
\t\t\tC: () => new UnicodeRangeTable(decodeRanges(\"AfBgDgBBOrWrWBHHBCBICCVuMuMnBBBzBBBE4B4BBGBcDBHQBXhGhGxBBB8BBBmDNB8BBByBBBQddBCCMEBhBGBsCiFiFJBBDBBXIICCBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBPMMBEB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKMMBDBbEByBPBDBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCB-FCBHBBHBBHBBECBIIIBLBDBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIB-BGGBLBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMBxhBPBXJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBF-6DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBrCHBxDUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIlkzVBxHvw-FB\", false)),\n\
\t\t\tCc: () => new UnicodeRangeTable(decodeRanges(\"AfgDgB\", true)),\n\
\t\t\tCf: () => new UnicodeRangeTable(decodeRanges(\"tFzqBzqBBEBXhGhGyBhMhMBxCxCs5D9-B9-BBDBbEByBEBCJBw03B6H6HBBBimEQQj7IPBhjiBDBwmFHBn0rYffB+CB\", false)),\n\
\t\t\tCn: () => new UnicodeRangeTable(decodeRanges(\"4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBDBvzIBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-BB---BBB---BBB\", false)),\n\
\t\t\tCo: () => new UnicodeRangeTable(decodeRanges(\"gg4B-nGh4hc9--BD9--B\", true)),\n\
\t\t\tCs: () => new UnicodeRangeTable(decodeRanges(\"gg2B--B\", true)),\n\
\t\t\tL: () => new UnicodeRangeTable(decodeRanges(\"hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICCiEEBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoCaBFDBuBqBBkBBBCiDBCQQBIIBLLBBBDRRCdBe4CBMZZBfBKBBFGGBUBFKKEYYBXBIKBGXBCGBRpBB7B1BBETTIJBQPBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNGB7BBBCCCBDBCXBCCCBIBCBBKDDBDBCWWBCBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNSSBkBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBkBFFkC4CBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBzC+C+CBtBBSHB3BdBOBBLrBBbjBBqBCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBhC1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBF1B1BB8zC8zCBjHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBxC2O2OBrBrBBDBGBBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBReBDlCByBIBDmDBDxCBVQBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBdRRBDBCJBLEBCoBBYCBCHBVWBEEEBwBBCEEBDDBDBDCCZCBDKBICBNFBDFBDFBKGBCGBCqBBCNBHyDBej9KBNWBFwBBloItLBDpDBnBGBNEBGCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBxB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOjBBnBbBKWB7HpBBHBBRFB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB1D-BBgBHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBqBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBGjCjCBLBhCBBCPPBNNB0mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBn7F0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFBmI9BBzEsBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCCBCBBCGBDEBKBBhHGBCDBCBBCOBCkGB8BjCBI1lB1lBBCBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB\", false)),\n\
\t\t\tLC: () => new UnicodeRangeTable(decodeRanges(\"hCZBHZB7BLLBVBCeBCiGBCDBFvGBDZBhGDBDBBECBCHHCCBCCCBSBCyCBCqEBJlFBClBBKoBB44ClBBCGGDqBBDCBhV1CBDFBjkCKBGqBBDCBhCrBBgCMBChBBmD1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGBmIFFDJBCEEBDBHGCBCBCFBFDDBCBGEBF1B1BB8zC8zCB6DBDmDBHDBEBBNlBBCGGzoetBBTbBnEtCBCWBEDBCsCBZBBE2Z2ZBpBBGIBIvCBh6TGBNEBqgBZBHZBmlBvCBhDjBBFjBB1DKBCOBCGBCBBCKBCOBCGBCBBk2ByBBOyBB+CVBLVB74C-BBhrV-BBhBYBDYBtpZ0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BJBCTBHFB2uCjCB\", false)),\n\
\t\t\tLl: () => new UnicodeRangeTable(decodeRanges(\"hDZB7BqBqBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDZBiGCCEEEBBBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBDCB5XFBjkCIBC2D2DBqBBgCMBChBBnD0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBBzIEEBEEcKFDBBJDBF2B2Bs1CvBBCEEBGCFCCBCCBEBGiDCBIICFFNlBBCGG0oesBCUaCoEMCBBBC+BCBGBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCbEE2ZqBBGIBIvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFB4vChBB\", false)),\n\
\t\t\tLm: () => new UnicodeRangeTable(decodeRanges(\"wVRBFLBPEBICCmEGG-OnHnHlFBBuIBBFgBgBKEEhFoFoF1mBgEgE2R72B72BsDkTkTxOFBvF+BBOjBjBBjBByVOORMBg-CBByHgGgG2OsBsBBDBGiDiDB+C+CBBB34bjnBjnBBEBvIzDzDdBB6DIBxCYYpDDBEBB2OXXqEtDtDWBBoDDBKngVngVuBBBh-BFBCpBBCIB0sBhBhB2K04D04DnrTDB9PCBpBBBnRMBhCBBCPPB9-P9-PBCBCGBCBByhM9BBqGGBud0Q0QsSAB\", false)),\n\
\t\t\tLo: () => new UnicodeRangeTable(decodeRanges(\"qFQQhIFFBCBxGBB7ZaBFDBuBfBCJBkBBBCiDBCZZBLLBBBDRRCdBe4CBMZZBfBWVBrBYBIKBGXBCGBRoBB8B1BBETTIJBROBFHBDBBDVBCGBCEEBCBERROBBCCBPBBLJJBEBFBBDVBCGBCBBCBBCBBgBDBCUUBBBRIBCCBCVBCGBCBBCEBETTQBBYMMBGBDBBDVBCGBCBBCEBEffBCCBBBQSSCFBECBCDBEBBCCCBEEBEEBBBELBX1B1BBGBCCBCWBCPBEbbBBBCBBDBBfFFBGBCCBCWBCJBCEBEffBBBCBBQBBSIBCCBCoBBDRRGCBJCBZFBGRBEXBCIBCDDBFB7BvBBCBBNFB8BBBCCCBDBCXBCCCBIBCBBKDDBDBYDBhBgCgCBGBCjBBcEB0DqBBVRRBEBFDBEEEBIIBBBFMBNyDyDBnKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPByDrTBDQBCZBGqCBHHBIRBOSBPRBPMBCCBQzBBpBkCkCBhBBC0BBIEBDhBBCGGBkCBLeByBdBDEBMrBBFZB3BWBK0BBxFuBBSHB3BdBOBBLrBBbjBBqBCBLdByDDBCFBCBBE7hB7hBBCB4-C3BBZWBKGBCGBCGBCGBCGBCGBCGBCGBoR2B2BF1CBJCCB4CBFGGBpBBC9CBSfBxBPBhQ-tGBhC0wUBC2jBBkCnBBJrIBFPBLBBjCyByBBkCBqFoDoDEGBCCBCDBCWBezBBPxBB-BFBECCBMMBaBLWBacBIuBBuBEBDIBLEBCoBBYCBCHBVPBCFBEEEBwBBCEEBDDBDBDCCZBBEKBIPPBEBDFBDFBKGBCGByEiBBej9KBNWBFwBBloItLBDpDBkCCCBIBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBqDJBCsBBDeBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmMcBEwBBwBfBOTBCHBHlBBLdBDjBBFHBhEtCBjDnBBJzBB9CzBBN2JBKVBLHB5EFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCQQBCBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4FjBBnBDBCxJxJBoBBHBBRCBCBB5BcBLJJBUBrBRBvBUBcWBN0BB6BBBDOOBrBBhBYBbjBBeDDJiBBENNBuBBPDBWCCkBRBCYBUBBgCGBCCCBCBCOBCJBIuBBnBHBDBBDVBCGBCBBCEBETTNEBfJBCDDClBBCaaCtBtBBzBBTDBVCBfvBBVBBC5F5FBtBBqBDBlBvBBV8B8BBpBBOoCoCBZBmBGB6FrBB0GHBDDDBGBCBBCXBQCC-CHBDmBBRCCdLLBmBBIWWMtBBUTTBnCBoGgBBgBIBCkBBSyByBBcBxDGBCBBClBBWaaBEBCBBCfBPYYBnBBCBBlISBQCCBLBChBB9DwCwCB4cBnHjGBtyCgDBQvhBBSFBa68DBGmSB61GdBj3B4RBIeBSuCBSdBTvBB0BUBGSB0NnBB2MqCBGwFwFB0mHBqBfBiDyDBuwIiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBxzI2P2PBrBBiBiKiKBcBTrBBlPaBmHdBDwGwGBdBCCBCBBCGBDEBKiHiHBFBCDBCBBCOBCkGB8pBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQBlqE-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB\", false)),\n\
\t\t\tLt: () => new UnicodeRangeTable(decodeRanges(\"lOGDnB2sH2sHBGBJHBJHBNQQwBAB\", false)),\n\
\t\t\tLu: () => new UnicodeRangeTable(decodeRanges(\"hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBG+B+B9zCvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBB\", false)),\n\
\t\t\tM: () => new UnicodeRangeTable(decodeRanges(\"gYvDB0IGBoIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCgBB3BCBCRBCGBLBBeCB5BCCBFBDBBDCBKLLBbbDCB5BCCBDBFBBDCBEffBEEMCB5BCCBGBCCBCCBVBBXFBCCB5BCCBFBDBBDCBICBLBBf8B8BBDBECBCDBKpBpBBDB4BCCBFBCCBCDBIBBMBBeCB5BCCBFBCCBCDBIBBMBBQNNBCB4BBBCGBCCBCDBKLLBeeBBBnCFFBEBCCCBGBTBB+BDDBFBNHBjDDDBHBMGBqCBBcECFBByBTBCBBGKBCjBBKlDlDBSBYDBFCBCCBDGBEDBOLBCLLBCBgWCBzdDBdCBeBBfBBhCfBKuBuBBBBC2D2DBjBjB3DLBFLB8GEB6BJBCcBDxBxBBsBBDLBVEBwBQBnBIBNCBfMB5BNBxBTB5ECBCUBFHHDCBnG-BBxWgBB--CCBuEhDhDBeBrRFBqDBB1udDBCJBhBBBxCBBxIEEFYYBDBF0C0CBzBzBBQBbRBOnBnBBGBaMBtBDBwBNBlBkCkCBMBNJJBuBuBBBBzBCCBBBDBBGBBCqBqBBDBGBBtHHBCBBx5TiXiXBOBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB7DCB2BOBqBDDBLLBCBuBKBI+B+BBBBlBNBRBBtBNNBBBxBNBJDBCBB9CLBHDD+ELBWDB4BBBCGBDBBDCBKLLBDDBFBEEBkCIBCDDCDBCEBCPPBzCzCBQBYyCyCBSBsHGBDIBcBBzCQBrDMBmDOBhIOB2HFBCBBDDBCCCBuEuEBFBDGBEddBIBpBGBCDBJKKBJBvBPBnGHBoGHBCHBzCVBCNB7DFBECCBCCBFBCjCjCBDBCBBCEB8KDBKBBCxBxBBFBEEBYmnFmnFHOBpmLRBhuCEB8BGB5gBCCB1BBIDByCMMBslTslTBizEizEBsBBDWB-QEBEFBJHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB\", false)),\n\
\t\t\tMc: () => new UnicodeRangeTable(decodeRanges(\"joC4B4BDCBJDBCBBzBBB7BCBHBBDBBLsBsB7BCBjC7B7BBBBJCCB2B2BB7B7BCHHBDDBLLnDBBCBBECBCCBLqBqBBBB+BDB+BBB7BCCBDBDBBCBBKBBdPPB7B7BBBBGCBCCBLrBrBBsCsCBBBHHBTBBrKBBgCsFsFBFFHDDBaaBLLBBBDGBWBBDFBDLLBBB5zBffiEIIBGBCBB7KDBDCBFBBCFBhHBB7BCCKCCBJJBEByExBxBGCCBDBCBB+BffFBBD9B9BDCBCEEBxBxBBGBJBBsFWW35EBB0-dBBD5C5CBzBzBBOBvEBBwBxBxBBFFBDDBBBvDBBDBBZuBuBCuDuDDBBGuHuHBCCBCCBCC0gZCCgEuBuBBBBFBB0DZZB8B8BxBCBKBBO+C+CBBBEBBCrFrFBBBgBBB7BBBCDBDBBDCBKLLB1C1CBBBIDDCDBCBBCmDmDBBBJBBErDrDBBBHCCBCBDuHuHBBBHDBDyDyDBBBJBBCuDuDCBBHoDoDCBBFmImIBBBK4H4HBEBCBBFDDCvEvEBBBJDBF1C1CeBB-BqGqGECCoGPPrDIID2G2GBDBFBBC-K-KBNNxBBBJBBCpvQpvQBBBlxD2BBpDBB0rYBBHFB\", false)),\n\
\t\t\tMe: () => new UnicodeRangeTable(decodeRanges(\"okBBB1xF-wB-wBBCBCCBsshBCB\", false)),\n\
\t\t\tMn: () => new UnicodeRangeTable(decodeRanges(\"gYvDB0IEBqIsBBCCCBCCBCCpCKBxBUBRmDmDBFBDFBDBBCDBkBffBZB8CKB7BIBKZZBCBCIBCCBCEBsBCB8BIBrBXBCfB4BCCFHBFEEBFBLBBe7B7BFDBJVVBbbDBB6BFFBFFBDDBBBEffBEEMBB6BFFBDBCBBFVVBXXBEBC7B7BDCCBCBJIIBMMBff+BNNzBEE4BCCBBBGCBCDBIBBMBBe7B7BDHHGBBVBBdBB6BBBFDBJVVBeepCIIBBBC7C7CDGBNHBjDDDBHBMGBqCBBcEC4BNBCEBCBBGKBCjBBKnDnDBCBCFBCBBDBBaBBFCBRDBODDBHHQgWgWBBBzdCBeBBfBBfBBhCBBCGBJDDBJBKuBuBBBBC2D2DBjBjB3DCBFBBKHHBBB8GBBD7B7BCGBCCCDHBHJBDxBxBBMBCeBDLBVDBxBCCBDBCGGpBIBNBBhBDBDBBCCB5BCCBEECCB7BHBDBB5ECBCMBCGBFHHEBBnG-BBxWMBFEEBKB--CCBuEhDhDBeBrRDBsDBB1udFFBIBhBBBxCBBxIEEFaaBGG4EBBbRBOnBnBBGBaKBvBCBxBDDBCBDBBoBkCkCBEBDBBDBBNJJwB0B0BCCBDBBGBBCrBrBBJJvHDDFx5Tx5TiXPBRPBuejHjH2EEBn0BCBCBBGDBpBCBFmFmFB+R+RBCBiCEB+JBBuCFBnCKByBDB8D3B3BBNBqBDDBLLBBByBDBDBBI+B+BBBBlBEBCHB-BNNB1B1BBHBLDBDgDgDBBBDCCBHHD+E+EEHBWBB6BBBEmBmBBFBEEBnCFBOECPBB2CHBDCBCYY1CFBCFFBCCBvHvHBCBHBBCBBcBB2CHBDCCBrDrDCDDBEBCmDmDCDDBCBCEBkIIBCBBhIBBCFFxEDBDBBFhBhBBIBpBFBDDBJKKBEBDCBvBMBCBBnGCCBBBCqGqGBFBCFBCzCzCBUBDGBCBBCBB7DFBECCBCCBFBCpCpCBEEC8K8KBMMB1B1BBDBGCCYmnFmnFHOBpmLLBECBhuCEB8BGB5gBgCgCBCByC5lT5lTBizEizEBsBBDWBhRCBSHBDGBfDB1ECB89B2BBFxBBJPPXEBCOBxqBGBCQBDGBCBBCEBlDhFhFBFB4L+B+BBCB9PDB-HBB0HDDIBBG7O7OBFBuDGB29lYvHB\", false)),\n\
\t\t\tN: () => new UnicodeRangeTable(decodeRanges(\"wBJB5DBBGDDBBBitBJBnEJBnGJB9MJB3DJBFFBtDJB3DJB3DJBDFBvDMB0DJBJGBoDJBpDGBISBuDJBhDJB3DJBnCTBtIJBnCJBwWTBybCBwHJBHJBXJBtJJBhEKBmFJBHJB3FJB3CJBnEJBHJB3gBEEBEBHJBnGyBBDEB3W7BBvCVB3TdBqrBqYqYaIBPCB4KDBrEJBfHBCOBhBJBoBOBh7cJB9FJBhKFB7EJBnBJBnGJBXJB3CJB3MJB34UJBuPsBBN4BBSBB2KaBlBDBeJJnEEBrGJBvdHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBxBJBHJB3IeB-EJBrBDBxDGBnEdBhEJB9BJBxEJBITB8HJB3KJB3DJB3LJBnDJBHTBtCLBlNSB+CJB3UJB3CcBkHJBnCJB3BJBnLJBnDUBshBuDBimPJBnpCJB3CJBnEJBCGBvQJBnIWB+KCB6nXJBnuBTBNTBtDYB2iBxBBhqCJBnNJB3PJB4HJBtWIBhEJB4Y6BBCCBCDBtCsBBCOBjeMBk3CJB\", false)),\n\
\t\t\tNd: () => new UnicodeRangeTable(decodeRanges(\"wBJnxBJnEJnGJ9MJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJ3DJhDJ3DJnCJ3IJnCJn6BJnBJtJJhEJnFJHJ3FJ3CJnEJHJnuiBJnVJnBJnGJXJ3CJ3MJ34UJnsBJnkCJHJ9YJhEJ9BJxEJ3IJ3KJ3DJ3LJnDJHTtCJnNJnDJ3UJ3CJ3HJnCJ3BJnLJ3uQJnpCJ3CJnEJ3QJ37XJ12CxBhqCJnNJ3PJ4HJ2aJ30EJ\", true)),\n\
\t\t\tNl: () => new UnicodeRangeTable(decodeRanges(\"u3FCBwzCiBBDDB-zDaaBHBPCBs1dJBxyW0BBtOJJnEEBrhIuDBm8SCB\", false)),\n\
\t\t\tNo: () => new UnicodeRangeTable(decodeRanges(\"yFBBGDDBBB2pCFB5LFB5DCBmEGB6GGBSIByNJB2hBTB0jBJBhP20B20BEFBHJBnGPBqB3W3WB6BBvCVB3TdBqrB1kB1kBBCBrEJBfHBCOBhBJBoBOBxrdFBymWsBBiCDBSBB2KaBlBDB1pBHBaGBoBIBsCEBXFBhFBBDPBDtBBhCIB1BBBfCBsCEBpDHBZHBqBGBrKFBhLeB-EJBrBDBxDGBnETB8LTBmqBBBvNIBobSB0aUBn8SGB-YWBqhZTBNTBtDYBvqFIBid6BBCCBCDBtCsBBCOBjeMB\", false)),\n\
\t\t\tP: () => new UnicodeRangeTable(decodeRanges(\"hBCBCFBCDBLBBEBBbCBCccCkBkBGEELBBEEE-VJJzOFBqBBB0BCCDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCmBmBBCBoCrCrCBDBFBBwDFBsFlTlTBHB4EuTuTtBBBvCCBoCBB+ECBCCBmBKB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBM9Z9ZBWBJTBCMBCLBfBBPBB6TDBeBB+hBNBwCBBgBJB0MVBgCDBhBBB8XDBCBBxDwEwEBtBBCfBDLBkNCBFJBDLBRNNjD7C7CjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HzqUzqUBxGxGBIBXiBBCNBCFFCBB2ECBCFBCDBLBBEBBbCBCccCCCBFB7MCB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDByO-J-JjBlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB\", false)),\n\
\t\t\tPc: () => new UnicodeRangeTable(decodeRanges(\"-Cg-Hg-HBUU-u3BBBZCBwHAB\", false)),\n\
\t\t\tPd: () => new UnicodeRangeTable(decodeRanges(\"tB9qB9qB0BiyDiyDmgBqgCqgCBEBiwDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J\", false)),\n\
\t\t\tPe: () => new UnicodeRangeTable(decodeRanges(\"pB0B0BgB+1D+1DC-6B-6BqtC4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECtBGCtNICEGCDBB-ozB6G6GeOCESSCCCrF0B0BgBGD\", false)),\n\
\t\t\tPf: () => new UnicodeRangeTable(decodeRanges(\"7F+6H+6HEddpuDCCFDDQEE\", false)),\n\
\t\t\tPi: () => new UnicodeRangeTable(decodeRanges(\"rFt7Ht7HDBBDaapuDCCFDDQEE\", false)),\n\
\t\t\tPo: () => new UnicodeRangeTable(decodeRanges(\"hBCBCCBDECBLLBEEBcclCGGPBBI-V-VJzOzOBEBqB3B3BDDDtBBBVBBCBBOCCBBBrCDBnDsBsBBMBqHCB3BOBgBmImIBLLtE5D5D6DnMnMNwLwL7CLLBpFpFBNBCxDxDrCEBFBBwDFBsFlTlTBHBmY9D9DBBBoCBB+ECBCCBmBFBCDB6JBB5GBBhEGBCFBhFBBLGBdCB9DDB8BEB-BBBhCHBMjajaBJJBGBJIBDDBDCBEKBCCCBIB7kDDBCBBxDwEwEBFFBBBDDDBHBCBBCDDBLLBDBCJBDDBCCCBLBDCBtNCB6B+F+FjgdBBuICBkDLL0DFB9LDB3CBBpBCBCyByBBwBwBiDMBRBB9DDB-DBBRBB6HlxUlxUBFBDXXVBBDDBECBCDBICBHCCB2E2EBBBCCBDECBLLBEEBcclBDDB7M7MBBB9UxBxB-MoXoXoGgBgBxIIBnBxDxDBFBjCGB6CDB0ZlElEBDBtBDB+FGBuDBBCDB-DDBxBBBwCDBFOOCCB5CFBsDrJrJBCCBzDzDBDBLBBCpDpD7HWBqDCBdMBtCjEjEBBB9HpIpIBBB8E9C9CBGB0CCBCEB+CJB4GgDgDBDBrBBBmUBBrCMBwFxjBxjBBDB97CBB8zOBBmEiCiCBDBJpRpRBBBoJDBoK9lT9lTovHEB07C-a-aBAB\", false)),\n\
\t\t\tPs: () => new UnicodeRangeTable(decodeRanges(\"oBzBzBgB-1D-1DC-6B-6B-rCEEnB4B4BQ7T7TCff-hBMCxChBhBCGC1MUChCCCiBmhBmhBCECaTTCECtNICEGCDipzBipzB4GeeCMCESSCCCrFzBzBgBEEDAB\", false)),\n\
\t\t\tS: () => new UnicodeRangeTable(decodeRanges(\"kBHHRCBgBCCcCCkBEBCBBDCCBCBDEEfgBgBrODBNNBGGBCCCBPB2DPPBxDxDsErIrIBBB3DCBDDDBvGvGLUUB4H4HIBBpEqLqLBHHB2H2H-DjEjEBGBlEwGwGqBmGmGiGCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WuLuLlL+E+EBgBBiLJBKIBhiBCCBBBMCBOCBOCBOBBmCOOoBCBOCBUhBB-BBBCDBCBBLCCBBBGFBCECFMMBFFBDBGDBC7B7BBFFB2LBFcBD+HBXKByCtCBXnTBtBwBBDeBLyMBX+BBFfBD1LBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBB8CBB0HBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BB6RWBKBBoDBB+EDBLDB+RCBiHPPB+9T+9TpEgBBuLPBhCBB3BHBtBDBjDCCBBBD7E7EHRRBBBgBCCcCCiEGBCGBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSmWmWBiKiKBGBnjC2kC2kCBbBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQQBgDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBrbaagBaagBaagBaagBaa9B-PB4BDBzBHBCNBCBBp2BwNwNttCEE+DiOiOBvIvIBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB\", false)),\n\
\t\t\tSc: () => new UnicodeRangeTable(decodeRanges(\"kB+D+DBCBqnB8D8DzPBBzPBBI2H2HoImSmS8sClmClmCBgBB37hBkuVkuVtD7E7E8GBBEBB3-HDB-4wBxtCxtC\", false)),\n\
\t\t\tSk: () => new UnicodeRangeTable(decodeRanges(\"+CCCoCHHFEEqQDBNNBGGBCCCBPB2DPPBjoBjoB15FCCBBBMCBOCBOCBOBB9kEBBkzdWBKBBoDBBxePPBniUniUBPB8bCCjF4g9B4g9BBDB\", false)),\n\
\t\t\tSm: () => new UnicodeRangeTable(decodeRanges(\"rBRRBBB+BCCuBFFmBgBgB-XwQwQBBB8xGOOoBCBOCBsEoBoBBDBHlClCBDBGBBFGDIgBgBBDDCgBgBBqIBhBBB7CffBXBpBFB2OKK3BHBwDxKxKBDBDeBLPBhIiEBX+BBFfBDhIBxBUBDFB9+zB5Z5ZCCBlFRRBBB+BCCkEHHBCBitDBBhrwBx+Bx+BagBgBagBgBagBgBagBgBat5Ft5FB-uC-uCBHB\", false)),\n\
\t\t\tSo: () => new UnicodeRangeTable(decodeRanges(\"mFDDFCCyerIrIBgEgEBvGvGLUUB4H4HkQ2L2LjEFBClElEwGqBqBoMCBQCCBBBDFBVECmEHBCFBCBBGDBmGBBxXJB0WzWzW+EhBBiLJBKIBksBBBCDBCBBLCCBHHBEBCECFMMBPPCBBC7B7BBKKBDBDDBCBBCBBCGBCeBDBBCCCBdBtIHBFTBDGBDwCBCdBanBBHnCBXKByCtCBX2FBCIBC1BBJuDBC3HBtBrBBhC-HBhQvBBWBBHmBBDpEBmHFBmLBBvBZBC4CBN1GBbPBFOOBNNWBBHBBxKBBFJBhBlBBKRRBdBMdBJQQBeBLmBBQ-JBhuG-BBx0V2BBibDBLBBC+R+RBBBqqUPBuLPBhCBB3BHBuBCBlPEEFBBOBB6JIB6BQBDCBCMBEwBwBBrBB7zBBBwSpgBpgBBGBnjC2kC2kCBGBFQBr6SDBG3qU3qUk7DvHBLCBEzNBHWBQPBhDzDB9B1HBLmBBD7BBGCBXBBIdBF8BBWhCBE7F7FB1CBqlB-PB4BDBzBHBCNBCBBp2B96C96CiEyWyWBqBBFjDBNOBDOBCOBCkBBYgFB5BcBOrBBFIBIBBPFB7E6HBG4WBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBB-B3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBC7CBLAB\", false)),\n\
\t\t\tZ: () => new UnicodeRangeTable(decodeRanges(\"gBgEgEgvFgsCgsCBJBeBBGwBwBh9DAB\", false)),\n\
\t\t\tZl: () => new UnicodeRangeTable(decodeRanges(\"ohIA\", true)),\n\
\t\t\tZp: () => new UnicodeRangeTable(decodeRanges(\"phIA\", true)),\n\
\t\t\tZs: () => new UnicodeRangeTable(decodeRanges(\"gBgEgEgvFgsCgsCBJBlBwBwBh9DAB\", false)),\n\
\t\t\tASCII_Hex_Digit: () => new UnicodeRangeTable(decodeRanges(\"wBJIFbF\", true)),\n\
\t\t\tAlphabetic: () => new UnicodeRangeTable(decodeRanges(\"hCZBHZBwBLLFGGBVBCeBCpOBFLBPEBICC3CeeBQBCBBDDBCHHCCBCCCBSBCyCBCqEBJlFBClBBDHHBnBBoBNBCCCBCCBCCJaBFDBeKBG3BBCGBPlDBCHBFHBFCBLCBDRRBuBBOkDBZgBBKBBFGGBWBDSBUYBIKBGXBCGBIJJBoBBLLBEGBHrCBCPBCCBFOBOSBCHBDBBDVBCGBCEEBCBEHBDBBDBBCJJFBBCEBNBBLFFBBBCFBFBBDVBCGBCBBCBBCBBFEBFBBDBBFIIBCBCSSBEBMCBCIBCCBCVBCGBCBBCEBEIBCCBCBBEQQBCBWDBFCBCHBDBBDVBCGBCBBCEBEHBDBBDBBKBBFBBCEBORRBCCBEBECBCDBEBBCCCBEEBEEBBBELBFEBECBCCBEHHpBMBCCBCWBCPBEHBCCBCCBJBBCCBCBBDDBdDBCHBCCBCWBCJBCEBEHBCCBCCBJBBGCBCDBOCBNMBCCBCoBBDHBCCBCCBCGGBCBIEBXFBCCBCRBEXBCIBCDDBFBJFBCCCBGBTBBO5BBGGBH0B0BBECBDBCXBCCCBRBCCBDEBCHHPDBhBgCgCBGBCjBBFSBFPBCjBBkC2BBCDDBDBR-BBLDBDlBBCGGDqBBCsKBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBmBPBR1CBDFBErTBDQBCZBGqCBEKBITBMUBNTBNMBCCBCBBNzBBDSBPFFkC4CBIqBBGlCBLeBCLBFIBYdBDEBMrBBFZB3BbBF+BBDTBzBYYBMMBBByBzBBCOBCHB0BpBBDDBLrBBCKBP2BBXCBLjBBDKBGqBBDCBqBDBCFBCBBEGGB+FBUhBBM1IBDFBDlBBDFBDHBCGCBdBD0BBCGBCEEBBBCGBEDBDFBFMBGCBCGB1DOORMBmDFFDJBCEEBDBHGCBCBCKBDDBGEBFSSBnBBuZzBB34BkHBHDBEBBNlBBCGGD3BBIRRBVBKGBCGBCGBCGBCGBCGBCGBCGBCfBwB2O2OBBBaIBIEBDEBF1CBHCBC5CBCDBGqBBC9CBSfBxBPBhQ-tGBhCs0VBkCtBBDsIBEPBLBBVuBBGHBEwDBoBIBDmDBDxCBVUBCgBBZzBBNjCBCtBtBBEBECCBBBLgBBGiBBOcBEyBBCLBQRRBOBLEBC2BBKNBTWBEkCBCCCZCBDPBDDBMFBDFBDFBKGBCGBCqBBCNBH6DBWj9KBNWBFwBBloItLBDpDBnBGBNEBGLBCMBCEBCCCBCCBCCBqDBiBqLBT-BBD1BBpBLB1DEBCmEBlBZBHZBM4CBEFBDFBDFBDCBkBLBCZBCSBCBBCOBDNBjB6DBmC0BBsIcBEwBBwBfBOdBGqBBGdBDjBBFHBCEBrB9EBTjBBFjBBFnBBJzBBNKBCOBCGBCBBCKBCOBCGBCBBEzBBN2JBKVBLHBZFBCpBBCIBmCFBDCCBqBBCBBEDDBVBLWBKeBiCSBCBBLVBLZBHZBnB3BBHBBhCDBCBBGHBCCBCcBrBcBEcBkBHBCbBc1BBLVBLSBORBvDoCB4ByBBOyBBOnBBjBbBEGGBVB7HpBBCBBEBBRFBzBCBEcBLJJBUBrBRBvBUBcWBKlCBsBEBL4BBKOOBXBYyBBSDBJiBBEKKB+BBCDBKBBLCCkBRBChBBDHHBCB-BGBCCCBCBCOBCJBI4BBYDBCHBDBBDVBCGBCBBCEBEHBDBBDBBEHHGGBdJBCDDClBBCJBCDDCDBCBBECCtBhCBCCBCDBVCBfhCBDBBC5F5FB0BBDGBaFBjB+BBCEE8B1BBDoCoCBZBDNBWGB6F4BBoD-BBgBHBDDDBGBCBBCdBCBBDBBDDB+CHBDtBBDFBCCCBccBxBBDJBSnCBGTTBnCBoDHB5CgBBgBIBCsBBCGBCyByBBcBDVBCNBqCGBCBBCrBBECCBCCBBBCDDBZZBEBCBBCkBBCBBCDBCYYBqBBlIWBKQBCoBBECBwDwCwCB4cBnDuDBSjGBtyCgDBQvhBBSFBa68DBGmSB61GuBBy2B4RBIeBSuCBSdBTvBBRDBgBUBGSBxNsBB0G-BBhBYBDYBtBqCBF4BBIQBhCBBCNNBFBK1mHBqBfBiDyDB+vIDBCGBCBBCiJBQeeBBBDPPBCBJrMBloCqDBGMBEIBIJBFi7Fi7FBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDYBCYBCeBCYBCeBCYBCeBCYBCeBCYBCHB15BeBHFB2GGBCQBDGBCBBCEBG9BBiBxDxDBrBBLGBRiKiKBcBTrBBlPbBlHdBDwGwGBdBCVBJBBhHGBCDBCBBCOBCkGB8BjCBEEE1lBDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1TZBHZBHZB3zD-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB\", false)),\n\
\t\t\tDash: () => new UnicodeRangeTable(decodeRanges(\"tB9qB9qB0BiyDiyDmgBqgCqgCBEB+BoBoBQnMnMlgDDDgBBBFdd-NUUwDxszBxszBBmBmBLqFqFhzD-J-J\", false)),\n\
\t\t\tEmoji: () => new UnicodeRangeTable(decodeRanges(\"jBHHGJBwDFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDrGrGhFBBNBBPDDBIBsCZBCBBYVVDIBWBBvFhBBDvDBDBBCCBDyCBDCBCmIBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDDBEJBECCBEEDJBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB\", false)),\n\
\t\t\tEmoji_Component: () => new UnicodeRangeTable(decodeRanges(\"jBHHGJB0+H2G2Gsp3B3+8B3+8BBYB8PEBxtBDBtzhY-CB\", false)),\n\
\t\t\tEmoji_Modifier: () => new UnicodeRangeTable(decodeRanges(\"7-8DE\", true)),\n\
\t\t\tEmoji_Modifier_Base: () => new UnicodeRangeTable(decodeRanges(\"9wJ8G8GRDB4jzD9B9BBBBDDDBBB2DBBDKBWSBEFFBBBCCBICCZqGqGBFFWFFBvFvFBBBEEB0CRRBBBKMMgSDDJHBHKKBIBDCB5B+B+BBCCBCCSCBCMBmHCBrBIB\", false)),\n\
\t\t\tEmoji_Presentation: () => new UnicodeRangeTable(decodeRanges(\"64IBBuGDBEDDqQBBWBBzBLBsBUUOJJBSSBGGBJJGWWIBBCFFDIIFBBdkBkBCFFBBBC+B+BBBBZPP8aBB0BFFvlxDrGrG-FDDBIBsCZBCZZVDDBDBCCBWBBvFgBBNIBClCBCVBNqBBFEBNQBEEEBlCBCCCB5FBD+BBODBCXBTbbBOO3C0CBxBlCBHEEBBBDDBEDBMBBIIBkHLBF8I8IBtBBCJBC4FBxDMBEKBE4BBCFFBOBDLBFJB\", false)),\n\
\t\t\tExtended_Pictographic: () => new UnicodeRangeTable(decodeRanges(\"pFFFu8HNN5GXX7CFBQBBwLBBNnFnFaKBFCBoGoHoHBLLK7B7BBCBCEBKGDBDDFDDCBBDIEBJJBBBGCCGLBMBBDCCBCCTDDBTTBEBCCCBEEBGGDBBFBBMBBGBBDGGBECBVVBGGBEBCDBDFFDDDBEBCDDCCCHEEHLLBQQDFFCFFBBBCMMBxBxBBBBKeP1LBBwOCBUBB0BFF7mBNN6SCCrrvDoBoBBCBlDLBQBBQPPBmBmBBIBxDBBNBBPDDBIBU3BBcOBLVVDIBCDBKWBH7FBDvDBDBBCCBDyCBDCBCDBG9HBC+BBMFBCXBIBBDHBNDDBCBDFFBOOBDDJBBKGGBBBNCBJCBDCCFHHEHHB0CBxBlCBGHBDQBECCBEBDMB7GlBBNDB5BHBLFBpBHBfBBNDBDNBKmBBNuBBCJBC4FB5CHBPxEBhI9fB\", false)),\n\
\t\t\tHex_Digit: () => new UnicodeRangeTable(decodeRanges(\"wBJIFbFq1-BJIFbF\", true)),\n\
\t\t\tLowercase: () => new UnicodeRangeTable(decodeRanges(\"hDZBwBLLFlBlBBWBCHBC2BCBQCBuBCDECBBBDCCDEEBFFDEEBBBDDDCCCDCCBCCDEECDDBDDBBBHGDCOCBSCBDDCEEC4BCBFBDDDBCCFICBjCBDiBBIBBfEBhDsBsBCEEDDBTccBhBBCBBECBCWCBDBCGDB0B0BBuBBCgBCK0BCDMCBgDCxBoBBo6CqBBCDB5XFBjkCIBC2D2DB+FBiC0ECBHBCgDCBHBJFBLHBJHBJFBLHBJHBJNBDHBJHBJHBJEBCBBHEEBBBCBBJDBDBBJHBLCBCBB6DOORMBuDEEBEEcKFDBBJDBFiBiBBOBFsasaBYBn6BvBBCEEBGCFCCBCCBGBEiDCBIICFFNlBBCGG0oesBCUaCBBBmEMCBBBC8BCBIBCCCDICFCCDCCBBBCSCGGGCMCFCCDOCWDBCCCBBB2ZqBBCNBHvCBh6TGBNEBqhBZBumBnBBpEjBB8EKBCOBCGBCBBkODDBBBCpBBCIBmoByBB+DVB75CfBhsVfB8BYBnqZZBbGBCRBbZBbDBCCCBFBCKBbZBbZBbZBbZBbZBbZBbZBbZBbbBdYBCFBbYBCFBbYBCFBbYBCFBbYBCFBC15B15BBIBCTBHFBmI9BB1lChBB\", false)),\n\
\t\t\tMath: () => new UnicodeRangeTable(decodeRanges(\"rBRRBBBgBeeCuBuBFmBmBgB5W5WBBBDbbBDDBBBwQCBuwGccBBBMEEOPPBCBWEBMEBiCMBFEEBFFBDBTFFDJBCDDBEBHEEBDDBCCBBBCFBENBClClCBWBCFBCBBFBBFfBCHHBPPBqIBJDBVBB7CffBZBCZZMGB+NBBNJBFFBFBBDBBEEBPCCDFBMHBGBB6BCCeDBKCBxK-BBhI-PBxBUBDFB9+zB4Z4ZBEBCjFjFRCBeCCeCCkEHHBCBitDBBhrwBwoBwoBBzCBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBBhwFDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB-uCIB\", false)),\n\
\t\t\tQuotation_Mark: () => new UnicodeRangeTable(decodeRanges(\"iBFFkEQQ96HHBaBBowDqOqOBCBOCBixzBDB+FFF7CBB\", false)),\n\
\t\t\tTerminal_Punctuation: () => new UnicodeRangeTable(decodeRanges(\"hBLLCMMBEE-ZJJiQ6B6BpCPPCCB1FsBsBBJBCsHsHB3B3BBEBCHBgBmImIB1nB1nBBtFtFFFB4JBB2YHBmY9D9DBBBoCBB+ECBEoBoBBCBDBB7JBBjLDBjFBBLBBCCBeCB8FEB-BBBldYYBKKBBBwlDCBzJOOFLLCBBEBBtNBB8ndBBuICBkHEB-LBB3CBBgD4E4EBBB0ECBgERRB6H6HnxUDDB6B6BBBBCDBqFLLCMMBEEiCDD7hBxBxBnkBoGoG3JBB5EFBlCFB6CDB5dEBtBDB+FGBxDDBgECBiEBBHRRB5C5CBDBtDrJrJB2D2DBBBNBBnLDBEOBqDBB6HCBmQCC8HBB4CBBFBB-MCBuBmUmUBrCrCBspBspBBDB6vRBBmEiCiCBBBLqRqRBoJoJBnwTnwTovHDB\", false)),\n\
\t\t\tUppercase: () => new UnicodeRangeTable(decodeRanges(\"hCZBmDWBCGBiB2BCDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIJDCMCDQCDDDCCBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBDDBBBEWCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBpCDBNDBNDBNEBMDBnIFFECBDCBDEEBDBHGCBCBDDBLBBGbbBOBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoqZZBbZBbZBbCCBGDBDDBCBCHBbZBbBBCDBDHBCGBcBBCDBCEBCEEBFBcZBbZBbZBbZBbZBbZBfYBiBYBiBYBiBYBiBYBiB2pE2pEBgBBvgCZBHZBHZB\", false)),\n\
\t\t\tWhite_Space: () => new UnicodeRangeTable(decodeRanges(\"JEBTlDlDbgvFgvFgsCKBeBBGwBwBh9DAB\", false))\n\
\t\t});\n\
\t\tstatic SCRIPTS = new LazyMap({\n\
\t\t\tAdlam: () => new UnicodeRangeTable(decodeRanges(\"go6DrCFJFB\", true)),\n\
\t\t\tAhom: () => new UnicodeRangeTable(decodeRanges(\"g4lCaDOFW\", true)),\n\
\t\t\tAnatolian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges(\"ggxCmS\", true)),\n\
\t\t\tArabic: () => new UnicodeRangeTable(decodeRanges(\"gwBEBCFBCNBCCBCfBCJBMZBCrDBChBBxCvBBxHhBBGqCBCcBxy8BtPBDvEBhBPBxDEBCmEBk7DeBkCFBJIBiBFBh43BDBCaBCBBCDDCJBCDBCCCHFFCECBBBCBBCDDCICBCCDDBCGBCDBCDBCCCBIBCQBGCBCEBCQB1BBB\", false)),\n\
\t\t\tArmenian: () => new UnicodeRangeTable(decodeRanges(\"xpBlBDxBDCks9BE\", true)),\n\
\t\t\tAvestan: () => new UnicodeRangeTable(decodeRanges(\"g4iC1BEG\", true)),\n\
\t\t\tBalinese: () => new UnicodeRangeTable(decodeRanges(\"g4GsCCxB\", true)),\n\
\t\t\tBamum: () => new UnicodeRangeTable(decodeRanges(\"g1pB3CpowB4R\", true)),\n\
\t\t\tBassa_Vah: () => new UnicodeRangeTable(decodeRanges(\"w26CdDF\", true)),\n\
\t\t\tBatak: () => new UnicodeRangeTable(decodeRanges(\"g+GzBJD\", true)),\n\
\t\t\tBengali: () => new UnicodeRangeTable(decodeRanges(\"gsCDBCHBDBBDVBCGBCEEBCBDIBDBBDDBJFFBCCBDBDYB\", false)),\n\
\t\t\tBeria_Erfe: () => new UnicodeRangeTable(decodeRanges(\"g17CYDY\", true)),\n\
\t\t\tBhaiksuki: () => new UnicodeRangeTable(decodeRanges(\"ggnCICsBCNLc\", true)),\n\
\t\t\tBopomofo: () => new UnicodeRangeTable(decodeRanges(\"qXB6wLqBxDf\", true)),\n\
\t\t\tBrahmi: () => new UnicodeRangeTable(decodeRanges(\"ggkCtCFjBKA\", true)),\n\
\t\t\tBraille: () => new UnicodeRangeTable(decodeRanges(\"ggK-H\", true)),\n\
\t\t\tBuginese: () => new UnicodeRangeTable(decodeRanges(\"gwGbDB\", true)),\n\
\t\t\tBuhid: () => new UnicodeRangeTable(decodeRanges(\"g6FT\", true)),\n\
\t\t\tCanadian_Aboriginal: () => new UnicodeRangeTable(decodeRanges(\"ggF-TxRlC7tgCP\", true)),\n\
\t\t\tCarian: () => new UnicodeRangeTable(decodeRanges(\"g1gCwB\", true)),\n\
\t\t\tCaucasian_Albanian: () => new UnicodeRangeTable(decodeRanges(\"wphCzBMA\", true)),\n\
\t\t\tChakma: () => new UnicodeRangeTable(decodeRanges(\"gokC0BCR\", true)),\n\
\t\t\tCham: () => new UnicodeRangeTable(decodeRanges(\"gwqB2BKNDJDD\", true)),\n\
\t\t\tCherokee: () => new UnicodeRangeTable(decodeRanges(\"g9E1CDFz7lBvC\", true)),\n\
\t\t\tChorasmian: () => new UnicodeRangeTable(decodeRanges(\"w9jCb\", true)),\n\
\t\t\tCommon: () => new UnicodeRangeTable(decodeRanges(\"AgCBbFBbuBBCOBCEBYgBgBiOmBBGEBDTB1DKKHCC+THHPEEhB9E9ElQiEiEB6mB6mB2MDBjJwvBwvBBBBoCBBsGBBCumBumBOIIBCBCFBCCBDmYmYBKBD2CBCKBEKBCOBShBB-BlBBCCBDFBCaBCQBqBCBF5UBXKBW-cBhIzTBDpEBhQ9CBzMUBCCCBXBQHBFDB8CBBE7C7CB0E0EBOBhBlBBKxBxBB+BBgBwCBwB5C5CBmFBhuG-BBhoWhBBnDCBmFJB1HhFhFsMPPBzuUzuUBxGxGBIBXiBBCSBCDB0ECCBeBbFBbKBLuBuBBhChCBFBCGBLEBjICBFsBBEIBxCMB0BsBBlHaBltuBDB96D8HBEzNBHWBQQBgDzDB9B1HBLmBBD9BBEQBJBBIdBF8BB2GTBNTBN2CBKYBoE0CBCmCBCBBDDDBDDBCBCLBCCCBFBCgCBCDBDHBCGBCbBCDBCEBCEEBFBCzKBDjJBDxBByjFjCBtC8BBjWrBBFjDBNOBDOBCOBCkBBLtFB5BZBCBBOrBBFIBIBBPFB7E4eBEQBEMBE5GBHLBFQQBKBF3BBJJBHnBBJdBDLBFBBPIBoB3KBJNBDMBEKBE4BBCFFBOBDLBFJBIyEBCmDBnghYffB+CB\", false)),\n\
\t\t\tCoptic: () => new UnicodeRangeTable(decodeRanges(\"ifNxkKzDGG\", true)),\n\
\t\t\tCuneiform: () => new UnicodeRangeTable(decodeRanges(\"ggoC5cnDuDCEMjG\", true)),\n\
\t\t\tCypriot: () => new UnicodeRangeTable(decodeRanges(\"ggiCFBDCCBqBBCBBEDD\", false)),\n\
\t\t\tCypro_Minoan: () => new UnicodeRangeTable(decodeRanges(\"w8rCiD\", true)),\n\
\t\t\tCyrillic: () => new UnicodeRangeTable(decodeRanges(\"ggBkEBDoFBx6FKBhFtCtCojEfBhie-CBv8VBBhw4B9BBiBAB\", false)),\n\
\t\t\tDeseret: () => new UnicodeRangeTable(decodeRanges(\"gghCvC\", true)),\n\
\t\t\tDevanagari: () => new UnicodeRangeTable(decodeRanges(\"goCwCFODZh7nBfhwcJ\", true)),\n\
\t\t\tDives_Akuru: () => new UnicodeRangeTable(decodeRanges(\"gomCGBDDDBGBCBBCdBCBBDLBKJB\", false)),\n\
\t\t\tDogra: () => new UnicodeRangeTable(decodeRanges(\"ggmC7B\", true)),\n\
\t\t\tDuployan: () => new UnicodeRangeTable(decodeRanges(\"ggvDqDGMEIIJDD\", true)),\n\
\t\t\tEgyptian_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges(\"ggsC1iBL68D\", true)),\n\
\t\t\tElbasan: () => new UnicodeRangeTable(decodeRanges(\"gohCnB\", true)),\n\
\t\t\tElymaic: () => new UnicodeRangeTable(decodeRanges(\"g-jCW\", true)),\n\
\t\t\tEthiopic: () => new UnicodeRangeTable(decodeRanges(\"gwEoCBCDBDGBCCCBCBDoBBCDBDgBBCDBDGBCCCBCBDOBC4BBCDBDiCBDfBEZBnvGWBKGBCGBCGBCGBCGBCGBCGBCGBjpfFBDFBDFBKGBCGBylvCGBCDBCBBCOB\", false)),\n\
\t\t\tGaray: () => new UnicodeRangeTable(decodeRanges(\"gqjClBEcJB\", true)),\n\
\t\t\tGeorgian: () => new UnicodeRangeTable(decodeRanges(\"glElBBCGGDqBBCDBx8CqBBDCBhiElBBCGG\", false)),\n\
\t\t\tGlagolitic: () => new UnicodeRangeTable(decodeRanges(\"ggL-Ch9sDGCQDGCBCE\", true)),\n\
\t\t\tGothic: () => new UnicodeRangeTable(decodeRanges(\"w5gCa\", true)),\n\
\t\t\tGrantha: () => new UnicodeRangeTable(decodeRanges(\"g4kCDBCHBDBBDVBCGBCBBCEBDIBDBBDCBDHHGGBDGBEEB\", false)),\n\
\t\t\tGreek: () => new UnicodeRangeTable(decodeRanges(\"wbDBCCBDDBCFFCCCBBBCCCBSBC+BBPPBnpGEBzBEBFEB1ChKhKBUBDFBDlBBDFBDHBCGCBdBD0BBCOBCNBDFBCSBDCBCIBoJ-xiB-xiB7uVuCBSgj0Bgj0BBkCB\", false)),\n\
\t\t\tGujarati: () => new UnicodeRangeTable(decodeRanges(\"h0CCBCIBCCBCVBCGBCBBCEBDJBCCBCCBDQQBCBDLBIGB\", false)),\n\
\t\t\tGunjala_Gondi: () => new UnicodeRangeTable(decodeRanges(\"grnCFCBCkBCBCFIJ\", true)),\n\
\t\t\tGurmukhi: () => new UnicodeRangeTable(decodeRanges(\"hwCCBCFBFBBDVBCGBCBBCBBCBBDCCBDBFBBDCBEIIBCBCIIBPB\", false)),\n\
\t\t\tGurung_Khema: () => new UnicodeRangeTable(decodeRanges(\"go4C5B\", true)),\n\
\t\t\tHan: () => new UnicodeRangeTable(decodeRanges(\"g0LZBC4CBN1GBwBCCaIBPDBle-tGBhC-vUBhoWtLBDpDBpodBBNGBqgkB-2pBBhB9oEBDt0FBDwpHBQtTBjtC9QBjvBq6EBGppIB\", false)),\n\
\t\t\tHangul: () => new UnicodeRangeTable(decodeRanges(\"goE-HvxHBiI9CyDeiCei3dckUj9KNWFwBl9JeEFDFDFDC\", true)),\n\
\t\t\tHanifi_Rohingya: () => new UnicodeRangeTable(decodeRanges(\"gojCnBJJ\", true)),\n\
\t\t\tHanunoo: () => new UnicodeRangeTable(decodeRanges(\"g5FU\", true)),\n\
\t\t\tHatran: () => new UnicodeRangeTable(decodeRanges(\"gniCSCBGE\", true)),\n\
\t\t\tHebrew: () => new UnicodeRangeTable(decodeRanges(\"xsB2BBJaBFFBpp9BZBCEBCCCBCCBCCBIB\", false)),\n\
\t\t\tHiragana: () => new UnicodeRangeTable(decodeRanges(\"hiM1CBHCBi7-C+IBTeeBBBulQAB\", false)),\n\
\t\t\tImperial_Aramaic: () => new UnicodeRangeTable(decodeRanges(\"giiCVCI\", true)),\n\
\t\t\tInherited: () => new UnicodeRangeTable(decodeRanges(\"gYvDB2IBBlOKBbhXhXBCB8qEtBBDLBlPCBCMBCGBFHHEBBnG-BBtQBBjGgBB65DDBsDBBmrzBPBRNBwejHjH7iEl+uBl+uBBsBBDWBhRCBSHBDGBfDBz6rYvHB\", false)),\n\
\t\t\tInscriptional_Pahlavi: () => new UnicodeRangeTable(decodeRanges(\"g7iCSGH\", true)),\n\
\t\t\tInscriptional_Parthian: () => new UnicodeRangeTable(decodeRanges(\"g6iCVDH\", true)),\n\
\t\t\tJavanese: () => new UnicodeRangeTable(decodeRanges(\"gsqBtCDJFB\", true)),\n\
\t\t\tKaithi: () => new UnicodeRangeTable(decodeRanges(\"gkkCiCLA\", true)),\n\
\t\t\tKannada: () => new UnicodeRangeTable(decodeRanges(\"gkDMCCCWCJCEDICCCDIBGCCDDJCC\", true)),\n\
\t\t\tKatakana: () => new UnicodeRangeTable(decodeRanges(\"hlM5CBDCBxHPBxGuBBC3CBvgzBJBCsBBzisBDBCGBCBBCgJgJBBBzBPPBCB\", false)),\n\
\t\t\tKawi: () => new UnicodeRangeTable(decodeRanges(\"g4nCQCoBEc\", true)),\n\
\t\t\tKayah_Li: () => new UnicodeRangeTable(decodeRanges(\"goqBtBCA\", true)),\n\
\t\t\tKharoshthi: () => new UnicodeRangeTable(decodeRanges(\"gwiCDCBGHCCCcDCFJII\", true)),\n\
\t\t\tKhitan_Small_Script: () => new UnicodeRangeTable(decodeRanges(\"k-7C84G84GB0OBqBAB\", false)),\n\
\t\t\tKhmer: () => new UnicodeRangeTable(decodeRanges(\"g8F9CDJHJnPf\", true)),\n\
\t\t\tKhojki: () => new UnicodeRangeTable(decodeRanges(\"gwkCRCuB\", true)),\n\
\t\t\tKhudawadi: () => new UnicodeRangeTable(decodeRanges(\"w1kC6BGJ\", true)),\n\
\t\t\tKirat_Rai: () => new UnicodeRangeTable(decodeRanges(\"gq7C5B\", true)),\n\
\t\t\tLao: () => new UnicodeRangeTable(decodeRanges(\"h0DBBCCCBDBCXBCCCBVBDEBCCCBFBCJBDDB\", false)),\n\
\t\t\tLatin: () => new UnicodeRangeTable(decodeRanges(\"hCZBHZBwBQQGWBCeBCgOBoBEB8wGlBBHwBBGDBGMBClCBiC-HByLOORMBuEBBHccSoBB42CfBj1elDBExCBVOBxZqBBCIBCDB38TGB7gBZBHZBmhCFBCpBBCIBm61BeBHFB\", false)),\n\
\t\t\tLepcha: () => new UnicodeRangeTable(decodeRanges(\"ggH3BEOEC\", true)),\n\
\t\t\tLimbu: () => new UnicodeRangeTable(decodeRanges(\"goGeBCLBFLBFEEBKB\", false)),\n\
\t\t\tLinear_A: () => new UnicodeRangeTable(decodeRanges(\"gwhC2JKVLH\", true)),\n\
\t\t\tLinear_B: () => new UnicodeRangeTable(decodeRanges(\"gggCLCZCSCBCODNjB6D\", true)),\n\
\t\t\tLisu: () => new UnicodeRangeTable(decodeRanges(\"wmpBvBx1eA\", true)),\n\
\t\t\tLycian: () => new UnicodeRangeTable(decodeRanges(\"g0gCc\", true)),\n\
\t\t\tLydian: () => new UnicodeRangeTable(decodeRanges(\"gpiCZGA\", true)),\n\
\t\t\tMahajani: () => new UnicodeRangeTable(decodeRanges(\"wqkCmB\", true)),\n\
\t\t\tMakasar: () => new UnicodeRangeTable(decodeRanges(\"g3nCY\", true)),\n\
\t\t\tMalayalam: () => new UnicodeRangeTable(decodeRanges(\"goDMCCCyBCCCFFPDZ\", true)),\n\
\t\t\tMandaic: () => new UnicodeRangeTable(decodeRanges(\"giCbDA\", true)),\n\
\t\t\tManichaean: () => new UnicodeRangeTable(decodeRanges(\"g2iCmBFL\", true)),\n\
\t\t\tMarchen: () => new UnicodeRangeTable(decodeRanges(\"wjnCfDVCN\", true)),\n\
\t\t\tMasaram_Gondi: () => new UnicodeRangeTable(decodeRanges(\"gonCGBCBBCrBBECCBCCBHBJJB\", false)),\n\
\t\t\tMedefaidrin: () => new UnicodeRangeTable(decodeRanges(\"gy7C6C\", true)),\n\
\t\t\tMeetei_Mayek: () => new UnicodeRangeTable(decodeRanges(\"g3qBWqGtBDJ\", true)),\n\
\t\t\tMende_Kikakui: () => new UnicodeRangeTable(decodeRanges(\"gg6DkGDP\", true)),\n\
\t\t\tMeroitic_Cursive: () => new UnicodeRangeTable(decodeRanges(\"gtiCXFTDtB\", true)),\n\
\t\t\tMeroitic_Hieroglyphs: () => new UnicodeRangeTable(decodeRanges(\"gsiCf\", true)),\n\
\t\t\tMiao: () => new UnicodeRangeTable(decodeRanges(\"g47CqCF4BIQ\", true)),\n\
\t\t\tModi: () => new UnicodeRangeTable(decodeRanges(\"gwlCkCMJ\", true)),\n\
\t\t\tMongolian: () => new UnicodeRangeTable(decodeRanges(\"ggGBBDCCBSBH4CBIqBB2t-BMB\", false)),\n\
\t\t\tMro: () => new UnicodeRangeTable(decodeRanges(\"gy6CeCJFB\", true)),\n\
\t\t\tMultani: () => new UnicodeRangeTable(decodeRanges(\"g0kCGBCCCBCBCOBCKB\", false)),\n\
\t\t\tMyanmar: () => new UnicodeRangeTable(decodeRanges(\"ggE-EhqmBeiDfxibT\", true)),\n\
\t\t\tNabataean: () => new UnicodeRangeTable(decodeRanges(\"gkiCeJI\", true)),\n\
\t\t\tNag_Mundari: () => new UnicodeRangeTable(decodeRanges(\"wm5DpB\", true)),\n\
\t\t\tNandinagari: () => new UnicodeRangeTable(decodeRanges(\"gtmCHDtBDK\", true)),\n\
\t\t\tNew_Tai_Lue: () => new UnicodeRangeTable(decodeRanges(\"gsGrBFZHKEB\", true)),\n\
\t\t\tNewa: () => new UnicodeRangeTable(decodeRanges(\"gglC7CCE\", true)),\n\
\t\t\tNko: () => new UnicodeRangeTable(decodeRanges(\"g+B6BDC\", true)),\n\
\t\t\tNushu: () => new UnicodeRangeTable(decodeRanges(\"h-7CvsQvsQBqMB\", false)),\n\
\t\t\tNyiakeng_Puachue_Hmong: () => new UnicodeRangeTable(decodeRanges(\"go4DsBENDJFB\", true)),\n\
\t\t\tOgham: () => new UnicodeRangeTable(decodeRanges(\"g0Fc\", true)),\n\
\t\t\tOl_Chiki: () => new UnicodeRangeTable(decodeRanges(\"wiHvB\", true)),\n\
\t\t\tOl_Onal: () => new UnicodeRangeTable(decodeRanges(\"wu5DqBFA\", true)),\n\
\t\t\tOld_Hungarian: () => new UnicodeRangeTable(decodeRanges(\"gkjCyBOyBIF\", true)),\n\
\t\t\tOld_Italic: () => new UnicodeRangeTable(decodeRanges(\"g4gCjBKC\", true)),\n\
\t\t\tOld_North_Arabian: () => new UnicodeRangeTable(decodeRanges(\"g0iCf\", true)),\n\
\t\t\tOld_Permic: () => new UnicodeRangeTable(decodeRanges(\"w6gCqB\", true)),\n\
\t\t\tOld_Persian: () => new UnicodeRangeTable(decodeRanges(\"g9gCjBFN\", true)),\n\
\t\t\tOld_Sogdian: () => new UnicodeRangeTable(decodeRanges(\"g4jCnB\", true)),\n\
\t\t\tOld_South_Arabian: () => new UnicodeRangeTable(decodeRanges(\"gziCf\", true)),\n\
\t\t\tOld_Turkic: () => new UnicodeRangeTable(decodeRanges(\"ggjCoC\", true)),\n\
\t\t\tOld_Uyghur: () => new UnicodeRangeTable(decodeRanges(\"w7jCZ\", true)),\n\
\t\t\tOriya: () => new UnicodeRangeTable(decodeRanges(\"h4CCCHDBDVCGCBCEDIDBDCICFBCEDR\", true)),\n\
\t\t\tOsage: () => new UnicodeRangeTable(decodeRanges(\"wlhCjBFjB\", true)),\n\
\t\t\tOsmanya: () => new UnicodeRangeTable(decodeRanges(\"gkhCdDJ\", true)),\n\
\t\t\tPahawh_Hmong: () => new UnicodeRangeTable(decodeRanges(\"g46ClCLJCGCUGS\", true)),\n\
\t\t\tPalmyrene: () => new UnicodeRangeTable(decodeRanges(\"gjiCf\", true)),\n\
\t\t\tPau_Cin_Hau: () => new UnicodeRangeTable(decodeRanges(\"g2mC4B\", true)),\n\
\t\t\tPhags_Pa: () => new UnicodeRangeTable(decodeRanges(\"giqB3B\", true)),\n\
\t\t\tPhoenician: () => new UnicodeRangeTable(decodeRanges(\"goiCbEA\", true)),\n\
\t\t\tPsalter_Pahlavi: () => new UnicodeRangeTable(decodeRanges(\"g8iCRIDNG\", true)),\n\
\t\t\tRejang: () => new UnicodeRangeTable(decodeRanges(\"wpqBjBMA\", true)),\n\
\t\t\tRunic: () => new UnicodeRangeTable(decodeRanges(\"g1FqCEK\", true)),\n\
\t\t\tSamaritan: () => new UnicodeRangeTable(decodeRanges(\"ggCtBDO\", true)),\n\
\t\t\tSaurashtra: () => new UnicodeRangeTable(decodeRanges(\"gkqBlCJL\", true)),\n\
\t\t\tSharada: () => new UnicodeRangeTable(decodeRanges(\"gskC-ChsCH\", true)),\n\
\t\t\tShavian: () => new UnicodeRangeTable(decodeRanges(\"wihCvB\", true)),\n\
\t\t\tSiddham: () => new UnicodeRangeTable(decodeRanges(\"gslC1BDlB\", true)),\n\
\t\t\tSidetic: () => new UnicodeRangeTable(decodeRanges(\"gqiCZ\", true)),\n\
\t\t\tSignWriting: () => new UnicodeRangeTable(decodeRanges(\"gg2DrUQECO\", true)),\n\
\t\t\tSinhala: () => new UnicodeRangeTable(decodeRanges(\"hsDCBCRBEXBCIBCDDBFBEFFBEBCCCBGBHJBDCBt-gCTB\", false)),\n\
\t\t\tSogdian: () => new UnicodeRangeTable(decodeRanges(\"w5jCpB\", true)),\n\
\t\t\tSora_Sompeng: () => new UnicodeRangeTable(decodeRanges(\"wmkCYIJ\", true)),\n\
\t\t\tSoyombo: () => new UnicodeRangeTable(decodeRanges(\"wymCyC\", true)),\n\
\t\t\tSundanese: () => new UnicodeRangeTable(decodeRanges(\"g8G-BhIH\", true)),\n\
\t\t\tSunuwar: () => new UnicodeRangeTable(decodeRanges(\"g+mChBPJ\", true)),\n\
\t\t\tSyloti_Nagri: () => new UnicodeRangeTable(decodeRanges(\"ggqBsB\", true)),\n\
\t\t\tSyriac: () => new UnicodeRangeTable(decodeRanges(\"g4BNC7BDCxIK\", true)),\n\
\t\t\tTagalog: () => new UnicodeRangeTable(decodeRanges(\"g4FVKA\", true)),\n\
\t\t\tTagbanwa: () => new UnicodeRangeTable(decodeRanges(\"g7FMCCCB\", true)),\n\
\t\t\tTai_Le: () => new UnicodeRangeTable(decodeRanges(\"wqGdDE\", true)),\n\
\t\t\tTai_Tham: () => new UnicodeRangeTable(decodeRanges(\"gxG+BCcDKHJHN\", true)),\n\
\t\t\tTai_Viet: () => new UnicodeRangeTable(decodeRanges(\"g0qBiCZE\", true)),\n\
\t\t\tTai_Yo: () => new UnicodeRangeTable(decodeRanges(\"g25DeCVJB\", true)),\n\
\t\t\tTakri: () => new UnicodeRangeTable(decodeRanges(\"g0lC5BHJ\", true)),\n\
\t\t\tTamil: () => new UnicodeRangeTable(decodeRanges(\"i8CBBCFBECBCDBEBBCCCBEEBEEBBBELBFEBECBCDBDHHPUBm+kCxBBOAB\", false)),\n\
\t\t\tTangsa: () => new UnicodeRangeTable(decodeRanges(\"wz6CuCCJ\", true)),\n\
\t\t\tTangut: () => new UnicodeRangeTable(decodeRanges(\"g-7CgBgBB+3GBhQeBiDyDB\", false)),\n\
\t\t\tTelugu: () => new UnicodeRangeTable(decodeRanges(\"ggDMCCCWCPDICCCDIBCCCBDDDJII\", true)),\n\
\t\t\tThaana: () => new UnicodeRangeTable(decodeRanges(\"g8BxB\", true)),\n\
\t\t\tThai: () => new UnicodeRangeTable(decodeRanges(\"hwD5BGb\", true)),\n\
\t\t\tTibetan: () => new UnicodeRangeTable(decodeRanges(\"g4DnCCjBFmBCjBCOCGFB\", true)),\n\
\t\t\tTifinagh: () => new UnicodeRangeTable(decodeRanges(\"wpL3BIBPA\", true)),\n\
\t\t\tTirhuta: () => new UnicodeRangeTable(decodeRanges(\"gklCnCJJ\", true)),\n\
\t\t\tTodhri: () => new UnicodeRangeTable(decodeRanges(\"guhCzB\", true)),\n\
\t\t\tTolong_Siki: () => new UnicodeRangeTable(decodeRanges(\"wtnCrBFJ\", true)),\n\
\t\t\tToto: () => new UnicodeRangeTable(decodeRanges(\"w04De\", true)),\n\
\t\t\tTulu_Tigalari: () => new UnicodeRangeTable(decodeRanges(\"g8kCJBCDDClBBCJBCDDCDBCJBCBBJBB\", false)),\n\
\t\t\tUgaritic: () => new UnicodeRangeTable(decodeRanges(\"g8gCdCA\", true)),\n\
\t\t\tUnknown: () => new UnicodeRangeTable(decodeRanges(\"4bBBHDBICCVuMuMnBBBzBBBE4B4BBGBcDBHKBvI9B9BBmDmDBMB8BBByBBBQddBCCMEBjBEBuHJJBDDBXXICCBBBFBBKBBDBBFHBCDBDGGBaaBEEHDBDBBXIIDGDBCCGDBDBBECBCGBFCCBFBSJBEKKEXXIDDGBBLIEBCCBNBFBBNGBIEEJBBDBBXIIDGGBKKBDDBEEBFBEDBDGGBTTBIBDHHBBBEFFBBBDCCDCBDCBECBNDBGCBEFFBCCBEBCNBWEBOEEYRRBKKEFFBFBDEEDBBFBBLGBXEEYLLGBBKEEFGBDEBEFFBLLELBOEE0BEEHDBRBBbEETCBZKKCBBICBCDBHCCJFBLBBELB7BDBekBBDCCGZZCYYBGGCIILBBFfBpClBlBBCBoBlBlBQOOBjBBnGCCBDBCBB6LFFBIICFFBqBqBFBBiBFFBIICFFBQQ6BFFBkCkCBhBhBBBBbFB3CBBHBB+UCB6CGBXIBZIBVLBOEEDLB-CBBLFBLFBbFB6CGBsBEBnCJBgBNNBCBNDBCCBrBBBGKBtBDBbFBMCB-BBBiCeeBMMBEBLFBPBBvBBBNTBuCnFnFBGB9BCBQCB-BEBsBBBMHBsBEB3QBBHBBnBBBHBBJGCgBBB2BQQPBBHUUBEEKmDmDNBBcOOBBBjBNBiBOBtEDB7UVBMUB14BBB-LEBuBCCBDBCBB5BGBDNBZIBI4BI-DhBBb6C6CBKB3GZBxC3C3CBoDoDBDBsB-C-C3CIBxBuzcuzcBBB4BIB9KTB5FHB+GTB9BCBLFB5BHBnCHBNFB1DKBfCBvCMMBCBiB4B4BBHBPBBLBBoDXBdJBHBBHBBHIBIII9BDB-DBBLFBl9KLBYDByBjoIBvLBBrDlBBILBGEBbGGCGDrUfBrBFB0BUUFDBGoEoEBCC-FCBHBBHBBHBBECBIIIBIBGBBNbbUDDQBBPhBB8DEBEDBuBCB5COOBBBCuBBvBhEBeCByBOBdDBlBIBfEBsBEBfmBmBBCBPpBB-EBBLFBlBDBlBDBpBHB1BKBNQQIDDMQQIDDBBB1BLB4JIBXJBJXBHrBrBKkCBHBBCtBtBDCBCBBYpCpCBGBKvBBUDDBDBiBCBcEBclBB5BDBVBBzBDDBDBJEEeBBEDBLGBKGBhCfBoBDBNIB3BCBeBBcEBbGBFLBIvCBqC2BB0BMB0BGBvBHBLFBnBCBeHBDvGBgBrBrBEBBDPBHHBKgBBvBHBrBVBblBBdTBYIBvCDBlBIBlCJBCBBaGBLFB2BTTBGBoBIBhDVVBJBTwBwBB8BBICCFQQMFB8BEBLFBFJJBDDBXXIDDGLLBDDBEEBCCBEBCEBIBBICBGKBLCCBCCnBLLCBBCFFLDDBGBDcB9CGGBcBpCHBLlFB3BBBnBhBBmCKBLFBOSB7BFBLFBVbBcBBQDBY4FB9BjDB0CLBJBBCBBJDDfDDBNNBHBLlCBJBBvBBBMaBpCHB0CMBqCGBL1CBJ3CBjBNBLFBKuBuBPJBeCBhBBBXPPBnCBIDDtBCBCDDKHBLFBHDDmBDDHGBLFBtBDBL1HBaGBSqBqBBBBe0CBCOBzBMB8clDBwDGGBJBlGryCBkDMB3iBJB88DEBoS41GB7Bl2BB6RGBgBLLBCByCLLBEBfBBHJBnCJBLIIWEBUvNB7BlGB8CEBaBBarBBsCDB6BGBS-BBGKBIIB3mHoBBhBgDB0D8vIBFIIDkJkJBNBCcBEBBCNBFHBtMjoCBsDEBOCBKGBLBBJ76DB+HCB1NFBYOBSOBvBBBYIB1D7BB3HJBoBBBjGUBnC5DBVLBVLB4CIBamEB2CoCoCDBBCBBDBBFNNCIIiCFFBJJIddFGGCCBI1K1KBlJlJB-V-VBNBGQQBuiBBgBFBH0GBISSBIIDGGBDB-BgBBCvDBuBCBPBBLDBD-JBgBQB7BEBCvOBrB1GBsBDBC-FBgBXXBGBD-GBIFFDQQmGBBRoBBtCDBLDBDwYBlCrCB+BhGBFccDCCBCCLFFCCCBEBCDBCECEDDCBBCICDCCBFFIKFCLLSEBEGGSzBBDtIBtBDBlDLBQBBQQQmBJBvF3BBeMBtBDBKGBDNBH5EB6eCBSCBOCB7GFBNDBCOBNDB5BHBLFBpBHBfBBNDBDNBKmBB5KHBPBBOCBMCB6BCCBCBRBBNDBLGB0EoDoDBjgBBh3pBfB-oEBBv0FBBypHOBvThtCB-QhvBBs6EEBrpIm8yVBCdBhD-DBxHvw-FB\", false)),\n\
\t\t\tVai: () => new UnicodeRangeTable(decodeRanges(\"gopBrJ\", true)),\n\
\t\t\tVithkuqi: () => new UnicodeRangeTable(decodeRanges(\"wrhCKCOCGCBCKCOCGCB\", true)),\n\
\t\t\tWancho: () => new UnicodeRangeTable(decodeRanges(\"g24D5BGA\", true)),\n\
\t\t\tWarang_Citi: () => new UnicodeRangeTable(decodeRanges(\"glmCyCNA\", true)),\n\
\t\t\tYezidi: () => new UnicodeRangeTable(decodeRanges(\"g0jCpBCCDB\", true)),\n\
\t\t\tYi: () => new UnicodeRangeTable(decodeRanges(\"ggoBskBE2B\", true)),\n\
\t\t\tZanabazar_Square: () => new UnicodeRangeTable(decodeRanges(\"gwmCnC\", true))\n\
\t\t});\n\
\t\tstatic FOLD_CATEGORIES = new LazyMap({\n\
\t\t\tL: () => new UnicodeRangeTable(decodeRanges(\"laA\", true)),\n\
\t\t\tLC: () => new UnicodeRangeTable(decodeRanges(\"laA\", true)),\n\
\t\t\tLl: () => new UnicodeRangeTable(decodeRanges(\"hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGC3HrBrBCEEJHHCCBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHxC9zC9zCBuBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB\", false)),\n\
\t\t\tLt: () => new UnicodeRangeTable(decodeRanges(\"kOCCBCCBCClBCCtsHHBJHBJHBMQQwBAB\", false)),\n\
\t\t\tLu: () => new UnicodeRangeTable(decodeRanges(\"hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpL2B2Bs1CvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB\", false)),\n\
\t\t\tM: () => new UnicodeRangeTable(decodeRanges(\"5cgBgBlgHAB\", false)),\n\
\t\t\tMn: () => new UnicodeRangeTable(decodeRanges(\"5cgBgBlgHAB\", false)),\n\
\t\t\tEmoji: () => new UnicodeRangeTable(decodeRanges(\"8mJA\", true)),\n\
\t\t\tExtended_Pictographic: () => new UnicodeRangeTable(decodeRanges(\"8mJA\", true)),\n\
\t\t\tLowercase: () => new UnicodeRangeTable(decodeRanges(\"hCZBmDWBCGBiBuBCEECDOCDuBCBECEBBCCCBCCBBBDDBCBBCCBEBBCBBCECBCCDCCBCCBBBCCCBEEIBBCBBCBBCOCDQCDBBCCCBBBC4BCIBBCBBDCCBCBCGCiJCCEJJHCCBBBCCCBCCBPBCIBkBJJCUCGDDCBBDyBBxBgBCK2BCBMCD+CCDlBBq6ClBBCGGzW1CB0kCHHBpBBDCBhK0ECKgDCKHBJFBLHBJHBJFBMGCJHBZHBJHBJHBJEBMEBMDBNEBMEBqJEEBHHuBPBUzZzZBYBx5BvBBxBCCBBBDGCBCBCDDJCBCgDCJCCFuqeuqeCqBCUaCoEMCE8BCLECBICFCCDCCEUCBDBCEBCOCBCBCCCBQCZs5Vs5VBYBmmBnBBpEjBB9EKBCOBCGBCBBr3ByBB+EVB75CfBhsVfBhCYBoyehBB\", false)),\n\
\t\t\tMath: () => new UnicodeRangeTable(decodeRanges(\"ycGDCHHFMMDDDCHHFAB\", false)),\n\
\t\t\tUppercase: () => new UnicodeRangeTable(decodeRanges(\"hDZB7BqBqBBWBCHBCuBCEECDOCDsBCDECBBBDCCDEEGDDECBDDDCCCDFFDEECDDECCGBBCBBCBBCOCBSCDBBCEECkBCEQCJDDBCCFICBEBCBBCCCBEEBCCBCBCEBDCCBDDIDDCBBEFBGLLBnFnFsBCCEEEBBBvBDBCdBCBBECBCWCBDBCGD1BvBBCgBCK0BCDMCBgDCyBlBBq6CqBBDCB5XFBjkCIBCvHvHERRzD0ECGGGC8CCBHBJFBLHBJHBJFBMGCJHBJNBzBBBNSSBPPBEEpLiBiBBOBFsasaBYBn6BvBBCEEBGCHDDLiDCJCCFNNBkBBCGG0oesBCUaCoEMCE8BCLCCDICFFFCBBDSCMOCFCCDOCb9a9advCBi8UZBumBnBBpEjBB8EKBCOBCGBCBBk4ByBB+DVB75CfBhsVfB8BYBvyehBB\", false))\n\
\t\t});\n\
\t\tstatic FOLD_SCRIPT = new LazyMap({\n\
\t\t\tCommon: () => new UnicodeRangeTable(decodeRanges(\"8cgBgB\", false)),\n\
\t\t\tGreek: () => new UnicodeRangeTable(decodeRanges(\"1FwUwU\", false)),\n\
\t\t\tInherited: () => new UnicodeRangeTable(decodeRanges(\"5cgBgBlgHAB\", false))\n\
\t\t});\n\
\t};\n\
\tvar Unicode = class Unicode {\n\
\t\tstatic MAX_RUNE = 1114111;\n\
\t\tstatic RUNE_ERROR = 65533;\n\
\t\tstatic isUnsearchable(r) {\n\
\t\t\treturn r === Unicode.RUNE_ERROR || r >= Unicode.MIN_HIGH_SURROGATE && r <= Unicode.MAX_LOW_SURROGATE;\n\
\t\t}\n\
\t\tstatic MAX_ASCII = 127;\n\
\t\tstatic MAX_LATIN1 = 255;\n\
\t\tstatic MAX_BMP = 65535;\n\
\t\tstatic MIN_FOLD = 65;\n\
\t\tstatic MAX_FOLD = 125251;\n\
\t\tstatic MIN_HIGH_SURROGATE = 55296;\n\
\t\tstatic MAX_HIGH_SURROGATE = 56319;\n\
\t\tstatic MIN_LOW_SURROGATE = 56320;\n\
\t\tstatic MAX_LOW_SURROGATE = 57343;\n\
\t\tstatic MIN_SUPPLEMENTARY_CODE_POINT = 65536;\n\
\t\tstatic is32(ranges, r) {\n\
\t\t\tlet lo = 0;\n\
\t\t\tlet hi = ranges.length;\n\
\t\t\twhile (lo < hi) {\n\
\t\t\t\tconst m = lo + Math.floor((hi - lo) / 2);\n\
\t\t\t\tconst rlo = ranges.getLo(m);\n\
\t\t\t\tconst rhi = ranges.getHi(m);\n\
\t\t\t\tif (rlo <= r && r <= rhi) {\n\
\t\t\t\t\tconst stride = ranges.getStride(m);\n\
\t\t\t\t\treturn (r - rlo) % stride === 0;\n\
\t\t\t\t}\n\
\t\t\t\tif (r < rlo) hi = m;\n\
\t\t\t\telse lo = m + 1;\n\
\t\t\t}\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tstatic is(ranges, r) {\n\
\t\t\tif (r <= Unicode.MAX_LATIN1) {\n\
\t\t\t\tfor (let i = 0; i < ranges.length; i++) {\n\
\t\t\t\t\tif (r > ranges.getHi(i)) continue;\n\
\t\t\t\t\tconst rlo = ranges.getLo(i);\n\
\t\t\t\t\tif (r < rlo) return false;\n\
\t\t\t\t\tconst stride = ranges.getStride(i);\n\
\t\t\t\t\treturn (r - rlo) % stride === 0;\n\
\t\t\t\t}\n\
\t\t\t\treturn false;\n\
\t\t\t}\n\
\t\t\treturn ranges.length > 0 && r >= ranges.getLo(0) && Unicode.is32(ranges, r);\n\
\t\t}\n\
\t\tstatic isPrint(r) {\n\
\t\t\tif (r <= Unicode.MAX_LATIN1) return r >= 32 && r < Unicode.MAX_ASCII || r >= 161 && r !== 173;\n\
\t\t\treturn Unicode.is(UnicodeTables.Print, r);\n\
\t\t}\n\
\t\tstatic simpleFold(r) {\n\
\t\t\tif (UnicodeTables.CASE_ORBIT.has(r)) return UnicodeTables.CASE_ORBIT.get(r);\n\
\t\t\tif (r <= Unicode.MAX_ASCII) {\n\
\t\t\t\tconst l = Codepoint.toLowerCase(r);\n\
\t\t\t\treturn l !== r ? l : Codepoint.toUpperCase(r);\n\
\t\t\t}\n\
\t\t\treturn r;\n\
\t\t}\n\
\t\tstatic equalsIgnoreCase(r1, r2) {\n\
\t\t\tif (r1 === r2) return true;\n\
\t\t\tif (r1 < 0 || r2 < 0) return false;\n\
\t\t\tif (r1 <= Unicode.MAX_ASCII && r2 <= Unicode.MAX_ASCII) {\n\
\t\t\t\tif (65 <= r1 && r1 <= 90) r1 |= 32;\n\
\t\t\t\tif (65 <= r2 && r2 <= 90) r2 |= 32;\n\
\t\t\t\treturn r1 === r2;\n\
\t\t\t}\n\
\t\t\tfor (let r = Unicode.simpleFold(r1); r !== r1; r = Unicode.simpleFold(r)) if (r === r2) return true;\n\
\t\t\treturn false;\n\
\t\t}\n\
\t};\n\
\tvar RE2JSException = class extends Error {\n\
\t\tconstructor(message) {\n\
\t\t\tsuper(message);\n\
\t\t\tthis.name = \"RE2JSException\";\n\
\t\t}\n\
\t};\n\
\tvar RE2JSSyntaxException = class extends RE2JSException {\n\
\t\tconstructor(error, input = null) {\n\
\t\t\tlet message = `error parsing regexp: ${error}`;\n\
\t\t\tif (input) message += `: \\`${input}\\``;\n\
\t\t\tsuper(message);\n\
\t\t\tthis.name = \"RE2JSSyntaxException\";\n\
\t\t\tthis.message = message;\n\
\t\t\tthis.error = error;\n\
\t\t\tthis.input = input;\n\
\t\t}\n\
\t\tgetDescription() {\n\
\t\t\treturn this.error;\n\
\t\t}\n\
\t\tgetPattern() {\n\
\t\t\treturn this.input;\n\
\t\t}\n\
\t};\n\
\tvar RE2JSCompileException = class extends RE2JSException {\n\
\t\tconstructor(message) {\n\
\t\t\tsuper(message);\n\
\t\t\tthis.name = \"RE2JSCompileException\";\n\
\t\t}\n\
\t};\n\
\tvar RE2JSGroupException = class extends RE2JSException {\n\
\t\tconstructor(message) {\n\
\t\t\tsuper(message);\n\
\t\t\tthis.name = \"RE2JSGroupException\";\n\
\t\t}\n\
\t};\n\
\tvar RE2JSFlagsException = class extends RE2JSException {\n\
\t\tconstructor(message) {\n\
\t\t\tsuper(message);\n\
\t\t\tthis.name = \"RE2JSFlagsException\";\n\
\t\t}\n\
\t};\n\
\tvar RE2JSInternalException = class extends RE2JSException {\n\
\t\tconstructor(message) {\n\
\t\t\tsuper(message);\n\
\t\t\tthis.name = \"RE2JSInternalException\";\n\
\t\t}\n\
\t};\n\
\tconst FAST_PATH_TABLE_SIZE = 256;\n\
\tconst WORD_RUNE_TABLE = new Uint8Array(FAST_PATH_TABLE_SIZE);\n\
\tfor (let i = 0; i < FAST_PATH_TABLE_SIZE; i++) WORD_RUNE_TABLE[i] = 97 <= i && i <= 122 || 65 <= i && i <= 90 || 48 <= i && i <= 57 || i === 95 ? 1 : 0;\n\
\tlet cachedNativeEncoder = null;\n\
\tlet cachedNativeDecoder = null;\n\
\tvar Utils = class Utils {\n\
\t\tstatic METACHARACTERS = \"\\\\.+*?()|[]{}^$\";\n\
\t\tstatic EMPTY_BEGIN_LINE = 1;\n\
\t\tstatic EMPTY_END_LINE = 2;\n\
\t\tstatic EMPTY_BEGIN_TEXT = 4;\n\
\t\tstatic EMPTY_END_TEXT = 8;\n\
\t\tstatic EMPTY_WORD_BOUNDARY = 16;\n\
\t\tstatic EMPTY_NO_WORD_BOUNDARY = 32;\n\
\t\tstatic EMPTY_ALL = -1;\n\
\t\tstatic emptyInts() {\n\
\t\t\treturn [];\n\
\t\t}\n\
\t\tstatic isString(value) {\n\
\t\t\treturn typeof value === \"string\" || Object.prototype.toString.call(value) === \"[object String]\";\n\
\t\t}\n\
\t\tstatic typeName(value) {\n\
\t\t\tif (value === null || typeof value !== \"object\" && typeof value !== \"function\") return value === null ? \"null\" : typeof value;\n\
\t\t\treturn Object.prototype.toString.call(value).slice(8, -1);\n\
\t\t}\n\
\t\tstatic checkPattern(pattern) {\n\
\t\t\tif (!Utils.isString(pattern)) throw new TypeError(`The pattern must be a string, not ${Utils.typeName(pattern)} (RE2JS.translateRegExp() converts a RegExp)`);\n\
\t\t}\n\
\t\tstatic checkInput(input) {\n\
\t\t\tif (!Utils.isString(input) && !Utils.isByteArray(input)) throw new TypeError(`The input must be a string or a byte array (Uint8Array or number[]), not ${Utils.typeName(input)}`);\n\
\t\t}\n\
\t\tstatic checkFlags(flags) {\n\
\t\t\tconst known = PublicFlags.MULTILINE | PublicFlags.DOTALL | PublicFlags.CASE_INSENSITIVE | PublicFlags.DISABLE_UNICODE_GROUPS | PublicFlags.LONGEST_MATCH | PublicFlags.LOOKBEHINDS;\n\
\t\t\tif (!Number.isInteger(flags) || (flags & ~known) !== 0) throw new RE2JSFlagsException(\"Flags should only be a combination of MULTILINE, DOTALL, CASE_INSENSITIVE, DISABLE_UNICODE_GROUPS, LONGEST_MATCH, LOOKBEHINDS\");\n\
\t\t}\n\
\t\tstatic isByteArray(input) {\n\
\t\t\treturn Array.isArray(input) || Object.prototype.toString.call(input) === \"[object Uint8Array]\";\n\
\t\t}\n\
\t\tstatic isalnum(c) {\n\
\t\t\treturn Codepoint.CODES[\"0\"] <= c && c <= Codepoint.CODES[\"9\"] || Codepoint.CODES[\"a\"] <= c && c <= Codepoint.CODES[\"z\"] || Codepoint.CODES[\"A\"] <= c && c <= Codepoint.CODES[\"Z\"];\n\
\t\t}\n\
\t\tstatic unhex(c) {\n\
\t\t\tif (Codepoint.CODES[\"0\"] <= c && c <= Codepoint.CODES[\"9\"]) return c - Codepoint.CODES[\"0\"];\n\
\t\t\tif (Codepoint.CODES[\"a\"] <= c && c <= Codepoint.CODES[\"f\"]) return c - Codepoint.CODES[\"a\"] + 10;\n\
\t\t\tif (Codepoint.CODES[\"A\"] <= c && c <= Codepoint.CODES[\"F\"]) return c - Codepoint.CODES[\"A\"] + 10;\n\
\t\t\treturn -1;\n\
\t\t}\n\
\t\tstatic escapeRune(rune) {\n\
\t\t\tlet out = \"\";\n\
\t\t\tif (Unicode.isPrint(rune)) {\n\
\t\t\t\tif (Utils.METACHARACTERS.indexOf(String.fromCodePoint(rune)) >= 0) out += \"\\\\\";\n\
\t\t\t\tout += String.fromCodePoint(rune);\n\
\t\t\t} else switch (rune) {\n\
\t\t\t\tcase Codepoint.CODES[\"\\\"\"]:\n\
\t\t\t\t\tout += \"\\\\\\\"\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Codepoint.CODES[\"\\\\\"]:\n\
\t\t\t\t\tout += \"\\\\\\\\\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Codepoint.CODES[\"\t\"]:\n\
\t\t\t\t\tout += \"\\\\t\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Codepoint.CODES[\"\\n\
\"]:\n\
\t\t\t\t\tout += \"\\\\n\
\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Codepoint.CODES[\"\\r\"]:\n\
\t\t\t\t\tout += \"\\\\r\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Codepoint.CODES[\"\\b\"]:\n\
\t\t\t\t\tout += \"\\\\b\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Codepoint.CODES[\"\\f\"]:\n\
\t\t\t\t\tout += \"\\\\f\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tdefault: {\n\
\t\t\t\t\tlet s = rune.toString(16);\n\
\t\t\t\t\tif (rune < 256) {\n\
\t\t\t\t\t\tout += \"\\\\x\";\n\
\t\t\t\t\t\tif (s.length === 1) out += \"0\";\n\
\t\t\t\t\t\tout += s;\n\
\t\t\t\t\t} else out += `\\\\x{${s}}`;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn out;\n\
\t\t}\n\
\t\tstatic stringToRunes(str) {\n\
\t\t\tconst string = String(str);\n\
\t\t\tconst runes = [];\n\
\t\t\tlet i = 0;\n\
\t\t\twhile (i < string.length) {\n\
\t\t\t\tconst cp = string.codePointAt(i);\n\
\t\t\t\trunes.push(cp);\n\
\t\t\t\ti += cp > Unicode.MAX_BMP ? 2 : 1;\n\
\t\t\t}\n\
\t\t\treturn new Int32Array(runes);\n\
\t\t}\n\
\t\tstatic runeToString(r) {\n\
\t\t\treturn String.fromCodePoint(r);\n\
\t\t}\n\
\t\tstatic isWordRune(r) {\n\
\t\t\treturn r < FAST_PATH_TABLE_SIZE ? WORD_RUNE_TABLE[r] === 1 : false;\n\
\t\t}\n\
\t\tstatic emptyOpContext(r1, r2) {\n\
\t\t\tlet op = 0;\n\
\t\t\tif (r1 < 0) op |= Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;\n\
\t\t\tif (r1 === 10) op |= Utils.EMPTY_BEGIN_LINE;\n\
\t\t\tif (r2 < 0) op |= Utils.EMPTY_END_TEXT | Utils.EMPTY_END_LINE;\n\
\t\t\tif (r2 === 10) op |= Utils.EMPTY_END_LINE;\n\
\t\t\tif (Utils.isWordRune(r1) !== Utils.isWordRune(r2)) op |= Utils.EMPTY_WORD_BOUNDARY;\n\
\t\t\telse op |= Utils.EMPTY_NO_WORD_BOUNDARY;\n\
\t\t\treturn op;\n\
\t\t}\n\
\t\tstatic quoteMeta(str) {\n\
\t\t\treturn str.split(\"\").map((s) => {\n\
\t\t\t\tif (Utils.METACHARACTERS.indexOf(s) >= 0) return `\\\\${s}`;\n\
\t\t\t\treturn s;\n\
\t\t\t}).join(\"\");\n\
\t\t}\n\
\t\tstatic charCount(codePoint) {\n\
\t\t\treturn codePoint > Unicode.MAX_BMP ? 2 : 1;\n\
\t\t}\n\
\t\tstatic toArray(typedArray) {\n\
\t\t\tconst len = typedArray.length;\n\
\t\t\tconst res = new Array(len);\n\
\t\t\tfor (let i = 0; i < len; i++) res[i] = typedArray[i];\n\
\t\t\treturn res;\n\
\t\t}\n\
\t\tstatic stringToUtf8ByteArray(str) {\n\
\t\t\tif (globalThis.TextEncoder) {\n\
\t\t\t\tif (!cachedNativeEncoder) cachedNativeEncoder = new TextEncoder();\n\
\t\t\t\treturn cachedNativeEncoder.encode(str);\n\
\t\t\t} else {\n\
\t\t\t\tlet out = [], p = 0;\n\
\t\t\t\tfor (let i = 0; i < str.length; i++) {\n\
\t\t\t\t\tlet c = str.charCodeAt(i);\n\
\t\t\t\t\tif (c < 128) out[p++] = c;\n\
\t\t\t\t\telse if (c < 2048) {\n\
\t\t\t\t\t\tout[p++] = c >> 6 | 192;\n\
\t\t\t\t\t\tout[p++] = c & 63 | 128;\n\
\t\t\t\t\t} else if ((c & 64512) === Unicode.MIN_HIGH_SURROGATE && i + 1 < str.length && (str.charCodeAt(i + 1) & 64512) === Unicode.MIN_LOW_SURROGATE) {\n\
\t\t\t\t\t\tc = Unicode.MIN_SUPPLEMENTARY_CODE_POINT + ((c & 1023) << 10) + (str.charCodeAt(++i) & 1023);\n\
\t\t\t\t\t\tout[p++] = c >> 18 | 240;\n\
\t\t\t\t\t\tout[p++] = c >> 12 & 63 | 128;\n\
\t\t\t\t\t\tout[p++] = c >> 6 & 63 | 128;\n\
\t\t\t\t\t\tout[p++] = c & 63 | 128;\n\
\t\t\t\t\t} else {\n\
\t\t\t\t\t\tout[p++] = c >> 12 | 224;\n\
\t\t\t\t\t\tout[p++] = c >> 6 & 63 | 128;\n\
\t\t\t\t\t\tout[p++] = c & 63 | 128;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\treturn out;\n\
\t\t\t}\n\
\t\t}\n\
\t\tstatic utf8ByteArrayToString(bytes) {\n\
\t\t\tif (globalThis.TextDecoder) {\n\
\t\t\t\tif (!cachedNativeDecoder) cachedNativeDecoder = new TextDecoder(\"utf-8\");\n\
\t\t\t\tconst view = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);\n\
\t\t\t\treturn cachedNativeDecoder.decode(view);\n\
\t\t\t} else {\n\
\t\t\t\tlet out = [], pos = 0, c = 0;\n\
\t\t\t\twhile (pos < bytes.length) {\n\
\t\t\t\t\tlet c1 = bytes[pos++];\n\
\t\t\t\t\tif (c1 < 128) out[c++] = String.fromCharCode(c1);\n\
\t\t\t\t\telse if (c1 > 191 && c1 < 224) {\n\
\t\t\t\t\t\tlet c2 = bytes[pos++];\n\
\t\t\t\t\t\tout[c++] = String.fromCharCode((c1 & 31) << 6 | c2 & 63);\n\
\t\t\t\t\t} else if (c1 > 239 && c1 < 365) {\n\
\t\t\t\t\t\tlet c2 = bytes[pos++];\n\
\t\t\t\t\t\tlet c3 = bytes[pos++];\n\
\t\t\t\t\t\tlet c4 = bytes[pos++];\n\
\t\t\t\t\t\tlet u = ((c1 & 7) << 18 | (c2 & 63) << 12 | (c3 & 63) << 6 | c4 & 63) - Unicode.MIN_SUPPLEMENTARY_CODE_POINT;\n\
\t\t\t\t\t\tout[c++] = String.fromCharCode(Unicode.MIN_HIGH_SURROGATE + (u >> 10));\n\
\t\t\t\t\t\tout[c++] = String.fromCharCode(Unicode.MIN_LOW_SURROGATE + (u & 1023));\n\
\t\t\t\t\t} else {\n\
\t\t\t\t\t\tlet c2 = bytes[pos++];\n\
\t\t\t\t\t\tlet c3 = bytes[pos++];\n\
\t\t\t\t\t\tout[c++] = String.fromCharCode((c1 & 15) << 12 | (c2 & 63) << 6 | c3 & 63);\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\treturn out.join(\"\");\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tconst createEnum = (values = [], initNum = 0) => {\n\
\t\tconst enumObject = Object.create(null);\n\
\t\tfor (let i = 0; i < values.length; i++) {\n\
\t\t\tconst val = values[i];\n\
\t\t\tconst keyVal = initNum + i;\n\
\t\t\tenumObject[val] = keyVal;\n\
\t\t\tenumObject[keyVal] = val;\n\
\t\t}\n\
\t\treturn Object.freeze(enumObject);\n\
\t};\n\
\tvar MatcherInputBase = class MatcherInputBase {\n\
\t\tstatic Encoding = createEnum([\"UTF_16\", \"UTF_8\"]);\n\
\t\tgetEncoding() {\n\
\t\t\tthrow Error(\"not implemented\");\n\
\t\t}\n\
\t\tasCharSequence() {\n\
\t\t\tthrow Error(\"not implemented\");\n\
\t\t}\n\
\t\tasBytes() {\n\
\t\t\tthrow Error(\"not implemented\");\n\
\t\t}\n\
\t\tlength() {\n\
\t\t\tthrow Error(\"not implemented\");\n\
\t\t}\n\
\t\tisUTF8Encoding() {\n\
\t\t\treturn this.getEncoding() === MatcherInputBase.Encoding.UTF_8;\n\
\t\t}\n\
\t\tisUTF16Encoding() {\n\
\t\t\treturn this.getEncoding() === MatcherInputBase.Encoding.UTF_16;\n\
\t\t}\n\
\t};\n\
\tvar Utf8MatcherInput = class extends MatcherInputBase {\n\
\t\tconstructor(bytes = null) {\n\
\t\t\tsuper();\n\
\t\t\tthis.bytes = bytes;\n\
\t\t}\n\
\t\tgetEncoding() {\n\
\t\t\treturn MatcherInputBase.Encoding.UTF_8;\n\
\t\t}\n\
\t\tasCharSequence() {\n\
\t\t\treturn Utils.utf8ByteArrayToString(this.bytes);\n\
\t\t}\n\
\t\tasBytes() {\n\
\t\t\treturn this.bytes;\n\
\t\t}\n\
\t\tlength() {\n\
\t\t\treturn this.bytes.length;\n\
\t\t}\n\
\t};\n\
\tvar Utf16MatcherInput = class extends MatcherInputBase {\n\
\t\tconstructor(charSequence = null) {\n\
\t\t\tsuper();\n\
\t\t\tthis.charSequence = charSequence;\n\
\t\t}\n\
\t\tgetEncoding() {\n\
\t\t\treturn MatcherInputBase.Encoding.UTF_16;\n\
\t\t}\n\
\t\tasCharSequence() {\n\
\t\t\treturn this.charSequence;\n\
\t\t}\n\
\t\tasBytes() {\n\
\t\t\treturn Utils.stringToUtf8ByteArray(this.charSequence.toString());\n\
\t\t}\n\
\t\tlength() {\n\
\t\t\treturn this.charSequence.length;\n\
\t\t}\n\
\t};\n\
\tvar MatcherInput = class {\n\
\t\tstatic utf16(charSequence) {\n\
\t\t\tUtils.checkInput(charSequence);\n\
\t\t\treturn new Utf16MatcherInput(charSequence);\n\
\t\t}\n\
\t\tstatic utf8(input) {\n\
\t\t\tif (Utils.isByteArray(input)) return new Utf8MatcherInput(input);\n\
\t\t\treturn new Utf8MatcherInput(Utils.stringToUtf8ByteArray(input));\n\
\t\t}\n\
\t};\n\
\tvar MachineInputBase = class {\n\
\t\tstatic EOF() {\n\
\t\t\treturn -8;\n\
\t\t}\n\
\t\tconstructor() {\n\
\t\t\tthis.start = 0;\n\
\t\t\tthis.end = 0;\n\
\t\t}\n\
\t\tcanCheckPrefix() {\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tendPos() {\n\
\t\t\treturn this.end - this.start;\n\
\t\t}\n\
\t\thasString() {\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\thasAnyString() {\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tprefixLength() {\n\
\t\t\treturn 0;\n\
\t\t}\n\
\t};\n\
\tvar MachineUTF8Input = class MachineUTF8Input extends MachineInputBase {\n\
\t\tstatic RUNE_ERROR_STEP = Unicode.RUNE_ERROR << 3 | 1;\n\
\t\tconstructor(bytes, start = 0, end = bytes.length) {\n\
\t\t\tsuper();\n\
\t\t\tthis.bytes = bytes;\n\
\t\t\tthis.start = start;\n\
\t\t\tthis.end = end;\n\
\t\t}\n\
\t\thasString(prefilter, pos) {\n\
\t\t\tconst target = prefilter.bytes;\n\
\t\t\tif (target.length === 0) return true;\n\
\t\t\tconst idx = this.indexOf(this.bytes, target, this.start + pos);\n\
\t\t\treturn idx !== -1 && idx <= this.end - target.length;\n\
\t\t}\n\
\t\thasAnyString(prefilter, pos) {\n\
\t\t\treturn prefilter.automaton8().searchUTF8(this.bytes, this.start + pos, this.end);\n\
\t\t}\n\
\t\tstep(pos) {\n\
\t\t\tpos += this.start;\n\
\t\t\tif (pos >= this.end) return MachineInputBase.EOF();\n\
\t\t\tconst c = this.bytes[pos] & 255;\n\
\t\t\tif (c < 128) return c << 3 | 1;\n\
\t\t\tlet size;\n\
\t\t\tlet rune;\n\
\t\t\tlet lo = 128;\n\
\t\t\tlet hi = 191;\n\
\t\t\tif (c >= 194 && c <= 223) {\n\
\t\t\t\tsize = 2;\n\
\t\t\t\trune = c & 31;\n\
\t\t\t} else if (c >= 224 && c <= 239) {\n\
\t\t\t\tsize = 3;\n\
\t\t\t\trune = c & 15;\n\
\t\t\t\tif (c === 224) lo = 160;\n\
\t\t\t\telse if (c === 237) hi = 159;\n\
\t\t\t} else if (c >= 240 && c <= 244) {\n\
\t\t\t\tsize = 4;\n\
\t\t\t\trune = c & 7;\n\
\t\t\t\tif (c === 240) lo = 144;\n\
\t\t\t\telse if (c === 244) hi = 143;\n\
\t\t\t} else return MachineUTF8Input.RUNE_ERROR_STEP;\n\
\t\t\tif (pos + size > this.end) return MachineUTF8Input.RUNE_ERROR_STEP;\n\
\t\t\tconst c1 = this.bytes[pos + 1] & 255;\n\
\t\t\tif (c1 < lo || c1 > hi) return MachineUTF8Input.RUNE_ERROR_STEP;\n\
\t\t\trune = rune << 6 | c1 & 63;\n\
\t\t\tif (size > 2) {\n\
\t\t\t\tconst c2 = this.bytes[pos + 2] & 255;\n\
\t\t\t\tif ((c2 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;\n\
\t\t\t\trune = rune << 6 | c2 & 63;\n\
\t\t\t\tif (size > 3) {\n\
\t\t\t\t\tconst c3 = this.bytes[pos + 3] & 255;\n\
\t\t\t\t\tif ((c3 & 192) !== 128) return MachineUTF8Input.RUNE_ERROR_STEP;\n\
\t\t\t\t\trune = rune << 6 | c3 & 63;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn rune << 3 | size;\n\
\t\t}\n\
\t\tindex(re2, pos) {\n\
\t\t\tpos += this.start;\n\
\t\t\tconst i = this.indexOf(this.bytes, re2.prefixUTF8, pos);\n\
\t\t\treturn i < 0 ? i : i - pos;\n\
\t\t}\n\
\t\tcontext(pos) {\n\
\t\t\tpos += this.start;\n\
\t\t\tlet r1 = -1;\n\
\t\t\tif (pos > this.start && pos <= this.end) {\n\
\t\t\t\tlet start = pos - 1;\n\
\t\t\t\tr1 = this.bytes[start--];\n\
\t\t\t\tif (r1 >= 128) {\n\
\t\t\t\t\tlet lim = pos - 4;\n\
\t\t\t\t\tif (lim < this.start) lim = this.start;\n\
\t\t\t\t\twhile (start >= lim && (this.bytes[start] & 192) === 128) start--;\n\
\t\t\t\t\tif (start < this.start) start = this.start;\n\
\t\t\t\t\tconst r = this.step(start - this.start);\n\
\t\t\t\t\tr1 = start + (r & 7) === pos ? r >> 3 : Unicode.RUNE_ERROR;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tconst r2 = pos < this.end ? this.step(pos - this.start) >> 3 : -1;\n\
\t\t\treturn Utils.emptyOpContext(r1, r2);\n\
\t\t}\n\
\t\tindexOf(source, target, fromIndex = 0) {\n\
\t\t\tlet targetLength = target.length;\n\
\t\t\tif (targetLength === 0) return fromIndex <= this.end ? fromIndex : -1;\n\
\t\t\tconst firstByte = target[0];\n\
\t\t\tlet limit = this.end - targetLength;\n\
\t\t\tconst hasNativeIndexOf = typeof source.indexOf === \"function\";\n\
\t\t\tlet i = fromIndex;\n\
\t\t\twhile (i <= limit) {\n\
\t\t\t\tif (hasNativeIndexOf) {\n\
\t\t\t\t\ti = source.indexOf(firstByte, i);\n\
\t\t\t\t\tif (i === -1 || i > limit) return -1;\n\
\t\t\t\t} else {\n\
\t\t\t\t\twhile (i <= limit && source[i] !== firstByte) i++;\n\
\t\t\t\t\tif (i > limit) return -1;\n\
\t\t\t\t}\n\
\t\t\t\tlet match = true;\n\
\t\t\t\tfor (let j = 1; j < targetLength; j++) if (source[i + j] !== target[j]) {\n\
\t\t\t\t\tmatch = false;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t\tif (match) return i;\n\
\t\t\t\ti++;\n\
\t\t\t}\n\
\t\t\treturn -1;\n\
\t\t}\n\
\t\tprefixLength(re2) {\n\
\t\t\treturn re2.prefixUTF8.length;\n\
\t\t}\n\
\t};\n\
\tvar MachineUTF16Input = class extends MachineInputBase {\n\
\t\tconstructor(charSequence, start = 0, end = charSequence.length) {\n\
\t\t\tsuper();\n\
\t\t\tthis.charSequence = charSequence;\n\
\t\t\tthis.start = start;\n\
\t\t\tthis.end = end;\n\
\t\t}\n\
\t\thasString(prefilter, pos) {\n\
\t\t\tconst idx = this.charSequence.indexOf(prefilter.str, this.start + pos);\n\
\t\t\treturn idx !== -1 && idx <= this.end - prefilter.str.length;\n\
\t\t}\n\
\t\thasAnyString(prefilter, pos) {\n\
\t\t\treturn prefilter.automaton16().searchUTF16(this.charSequence, this.start + pos, this.end);\n\
\t\t}\n\
\t\tstep(pos) {\n\
\t\t\tpos += this.start;\n\
\t\t\tif (pos >= this.end) return MachineInputBase.EOF();\n\
\t\t\tconst c1 = this.charSequence.charCodeAt(pos);\n\
\t\t\tif (c1 < Unicode.MIN_HIGH_SURROGATE || c1 > Unicode.MAX_HIGH_SURROGATE || pos + 1 >= this.end) return c1 << 3 | 1;\n\
\t\t\tconst c2 = this.charSequence.charCodeAt(pos + 1);\n\
\t\t\tif (c2 >= Unicode.MIN_LOW_SURROGATE && c2 <= Unicode.MAX_LOW_SURROGATE) return (c1 - Unicode.MIN_HIGH_SURROGATE) * 1024 + (c2 - Unicode.MIN_LOW_SURROGATE) + Unicode.MIN_SUPPLEMENTARY_CODE_POINT << 3 | 2;\n\
\t\t\treturn c1 << 3 | 1;\n\
\t\t}\n\
\t\tindex(re2, pos) {\n\
\t\t\tpos += this.start;\n\
\t\t\tconst i = this.charSequence.indexOf(re2.prefix, pos);\n\
\t\t\tif (i < 0 || i > this.end - re2.prefix.length) return -1;\n\
\t\t\treturn i - pos;\n\
\t\t}\n\
\t\tcontext(pos) {\n\
\t\t\tpos += this.start;\n\
\t\t\tconst r1 = pos > this.start && pos <= this.end ? this.charSequence.charCodeAt(pos - 1) : -1;\n\
\t\t\tconst r2 = pos < this.end ? this.charSequence.charCodeAt(pos) : -1;\n\
\t\t\treturn Utils.emptyOpContext(r1, r2);\n\
\t\t}\n\
\t\tprefixLength(re2) {\n\
\t\t\treturn re2.prefix.length;\n\
\t\t}\n\
\t};\n\
\tvar MachineInput = class {\n\
\t\tstatic fromUTF8(bytes, start = 0, end = bytes.length) {\n\
\t\t\treturn new MachineUTF8Input(bytes, start, end);\n\
\t\t}\n\
\t\tstatic fromUTF16(charSequence, start = 0, end = void 0) {\n\
\t\t\tUtils.checkInput(charSequence);\n\
\t\t\treturn new MachineUTF16Input(charSequence, start, end ?? charSequence.length);\n\
\t\t}\n\
\t};\n\
\tvar Matcher = class Matcher {\n\
\t\tstatic MAX_REPLACER_ARGS = 65535;\n\
\t\tstatic quoteReplacement(str, javaMode = false) {\n\
\t\t\tif (javaMode) {\n\
\t\t\t\tif (str.indexOf(\"\\\\\") < 0 && str.indexOf(\"$\") < 0) return str;\n\
\t\t\t\treturn str.split(\"\").map((s) => {\n\
\t\t\t\t\tconst c = s.codePointAt(0);\n\
\t\t\t\t\tif (c === Codepoint.CODES[\"\\\\\"] || c === Codepoint.CODES[\"$\"]) return `\\\\${s}`;\n\
\t\t\t\t\treturn s;\n\
\t\t\t\t}).join(\"\");\n\
\t\t\t}\n\
\t\t\tif (str.indexOf(\"$\") < 0) return str;\n\
\t\t\treturn str.split(\"\").map((s) => {\n\
\t\t\t\tif (s.codePointAt(0) === Codepoint.CODES[\"$\"]) return \"$$\";\n\
\t\t\t\treturn s;\n\
\t\t\t}).join(\"\");\n\
\t\t}\n\
\t\tconstructor(pattern, input) {\n\
\t\t\tif (pattern === null) throw new Error(\"pattern is null\");\n\
\t\t\tthis.patternInput = pattern;\n\
\t\t\tconst re2 = this.patternInput.re2();\n\
\t\t\tthis.patternGroupCount = re2.numberOfCapturingGroups();\n\
\t\t\tthis.groups = [];\n\
\t\t\tthis.namedGroups = re2.namedGroups;\n\
\t\t\tthis.hasNamedGroups = Object.keys(this.namedGroups).length > 0;\n\
\t\t\tthis.numberOfInstructions = re2.numberOfInstructions();\n\
\t\t\tthis.lookbehindState = null;\n\
\t\t\tif (input instanceof MatcherInputBase) this.resetMatcherInput(input);\n\
\t\t\telse if (Utils.isByteArray(input)) this.resetMatcherInput(MatcherInput.utf8(input));\n\
\t\t\telse this.resetMatcherInput(MatcherInput.utf16(input));\n\
\t\t}\n\
\t\tpattern() {\n\
\t\t\treturn this.patternInput;\n\
\t\t}\n\
\t\treset() {\n\
\t\t\tthis.matcherInputLength = this.matcherInput.length();\n\
\t\t\tthis.appendPos = 0;\n\
\t\t\tthis.hasMatch = false;\n\
\t\t\tthis.hasGroups = false;\n\
\t\t\tthis.anchorFlag = 0;\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tresetMatcherInput(input) {\n\
\t\t\tif (input === null) throw new Error(\"input is null\");\n\
\t\t\tif (!(input instanceof MatcherInputBase)) {\n\
\t\t\t\tif (Utils.isByteArray(input)) input = MatcherInput.utf8(input);\n\
\t\t\t\telse input = MatcherInput.utf16(input);\n\
\t\t\t}\n\
\t\t\tthis.matcherInput = input;\n\
\t\t\tif (this.lookbehindState !== null) this.lookbehindState.reset();\n\
\t\t\telse this.lookbehindState = this.patternInput.re2().createLookbehindState();\n\
\t\t\tthis.reset();\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tstart(group = 0) {\n\
\t\t\tif (typeof group === \"string\") {\n\
\t\t\t\tconst groupInt = this.namedGroups[group];\n\
\t\t\t\tif (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);\n\
\t\t\t\tgroup = groupInt;\n\
\t\t\t}\n\
\t\t\tthis.loadGroup(group);\n\
\t\t\treturn this.groups[2 * group];\n\
\t\t}\n\
\t\tend(group = 0) {\n\
\t\t\tif (typeof group === \"string\") {\n\
\t\t\t\tconst groupInt = this.namedGroups[group];\n\
\t\t\t\tif (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);\n\
\t\t\t\tgroup = groupInt;\n\
\t\t\t}\n\
\t\t\tthis.loadGroup(group);\n\
\t\t\treturn this.groups[2 * group + 1];\n\
\t\t}\n\
\t\tprogramSize() {\n\
\t\t\treturn this.numberOfInstructions;\n\
\t\t}\n\
\t\tgroup(group = 0) {\n\
\t\t\tif (typeof group === \"string\") {\n\
\t\t\t\tconst groupInt = this.namedGroups[group];\n\
\t\t\t\tif (!Number.isFinite(groupInt)) throw new RE2JSGroupException(`group '${group}' not found`);\n\
\t\t\t\tgroup = groupInt;\n\
\t\t\t}\n\
\t\t\tconst start = this.start(group);\n\
\t\t\tconst end = this.end(group);\n\
\t\t\tif (start < 0 && end < 0) return null;\n\
\t\t\treturn this.substring(start, end);\n\
\t\t}\n\
\t\tgetNamedGroups() {\n\
\t\t\tif (!this.hasMatch) throw new RE2JSGroupException(\"perhaps no match attempted\");\n\
\t\t\tconst result = Object.create(null);\n\
\t\t\tfor (const name of Object.keys(this.namedGroups)) result[name] = this.group(name);\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tgroupCount() {\n\
\t\t\treturn this.patternGroupCount;\n\
\t\t}\n\
\t\tloadGroup(group) {\n\
\t\t\tif (!Number.isInteger(group) || group < 0 || group > this.patternGroupCount) throw new RE2JSGroupException(`Group index out of bounds: ${group}`);\n\
\t\t\tif (!this.hasMatch) throw new RE2JSGroupException(\"perhaps no match attempted\");\n\
\t\t\tif (group === 0 || this.hasGroups) return;\n\
\t\t\tconst end = this.matcherInputLength;\n\
\t\t\tconst res = this.patternInput.re2().matchMachineInput(this.matcherInput, this.groups[0], end, this.anchorFlag, 1 + this.patternGroupCount, this.lookbehindState);\n\
\t\t\tif (!res[0]) throw new RE2JSGroupException(\"inconsistency in matching group data\");\n\
\t\t\tthis.groups = res[1];\n\
\t\t\tthis.hasGroups = true;\n\
\t\t}\n\
\t\tmatches() {\n\
\t\t\treturn this.genMatch(0, RE2Flags.ANCHOR_BOTH);\n\
\t\t}\n\
\t\tlookingAt() {\n\
\t\t\treturn this.genMatch(0, RE2Flags.ANCHOR_START);\n\
\t\t}\n\
\t\tfind(start = null) {\n\
\t\t\tif (start !== null) {\n\
\t\t\t\tif (!Number.isInteger(start) || start < 0 || start > this.matcherInputLength) throw new RE2JSGroupException(`start index out of bounds: ${start}`);\n\
\t\t\t\tthis.reset();\n\
\t\t\t\treturn this.genMatch(start, 0);\n\
\t\t\t}\n\
\t\t\tstart = 0;\n\
\t\t\tif (this.hasMatch) {\n\
\t\t\t\tstart = this.groups[1];\n\
\t\t\t\tif (this.groups[0] === this.groups[1]) {\n\
\t\t\t\t\tconst r = (this.matcherInput.isUTF16Encoding() ? MachineInput.fromUTF16(this.matcherInput.asCharSequence(), 0, this.matcherInputLength) : MachineInput.fromUTF8(this.matcherInput.asBytes(), 0, this.matcherInputLength)).step(start);\n\
\t\t\t\t\tif (r < 0) start++;\n\
\t\t\t\t\telse start += r & 7;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn this.genMatch(start, RE2Flags.UNANCHORED);\n\
\t\t}\n\
\t\tgenMatch(startByte, anchor) {\n\
\t\t\tconst res = this.patternInput.re2().matchMachineInput(this.matcherInput, startByte, this.matcherInputLength, anchor, 1, this.lookbehindState);\n\
\t\t\tif (!res[0]) {\n\
\t\t\t\tthis.hasMatch = false;\n\
\t\t\t\treturn false;\n\
\t\t\t}\n\
\t\t\tthis.groups = res[1];\n\
\t\t\tthis.hasMatch = true;\n\
\t\t\tthis.hasGroups = this.patternGroupCount === 0;\n\
\t\t\tthis.anchorFlag = anchor;\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tsubstring(start, end) {\n\
\t\t\tif (this.matcherInput.isUTF8Encoding()) return Utils.utf8ByteArrayToString(this.matcherInput.asBytes().slice(start, end));\n\
\t\t\treturn this.matcherInput.asCharSequence().substring(start, end).toString();\n\
\t\t}\n\
\t\tinputLength() {\n\
\t\t\treturn this.matcherInputLength;\n\
\t\t}\n\
\t\tappendReplacement(replacement, javaMode = false) {\n\
\t\t\tlet res = \"\";\n\
\t\t\tconst s = this.start();\n\
\t\t\tconst e = this.end();\n\
\t\t\tif (this.appendPos < s) res += this.substring(this.appendPos, s);\n\
\t\t\tthis.appendPos = e;\n\
\t\t\tres += javaMode ? this.appendReplacementInternalJava(replacement) : this.appendReplacementInternalJs(replacement);\n\
\t\t\treturn res;\n\
\t\t}\n\
\t\tappendReplacementInternalJava(replacement) {\n\
\t\t\tlet res = \"\";\n\
\t\t\tlet last = 0;\n\
\t\t\tconst m = replacement.length;\n\
\t\t\tlet i = 0;\n\
\t\t\twhile (i < m) {\n\
\t\t\t\tconst cCode = replacement.codePointAt(i);\n\
\t\t\t\tif (cCode === Codepoint.CODES[\"\\\\\"]) {\n\
\t\t\t\t\tif (last < i) res += replacement.substring(last, i);\n\
\t\t\t\t\ti++;\n\
\t\t\t\t\tif (i >= m) throw new RE2JSGroupException(\"character to be escaped is missing\");\n\
\t\t\t\t\tlast = i;\n\
\t\t\t\t\ti++;\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t}\n\
\t\t\t\tif (cCode === Codepoint.CODES[\"$\"]) {\n\
\t\t\t\t\tif (last < i) res += replacement.substring(last, i);\n\
\t\t\t\t\tif (i + 1 >= m) throw new RE2JSGroupException(\"Illegal group reference: group index is missing\");\n\
\t\t\t\t\tconst nextCode = replacement.codePointAt(i + 1);\n\
\t\t\t\t\tif (Codepoint.CODES[\"0\"] <= nextCode && nextCode <= Codepoint.CODES[\"9\"]) {\n\
\t\t\t\t\t\tlet n = nextCode - Codepoint.CODES[\"0\"];\n\
\t\t\t\t\t\tlet j = i + 2;\n\
\t\t\t\t\t\tfor (; j < m; j++) {\n\
\t\t\t\t\t\t\tconst digit = replacement.codePointAt(j);\n\
\t\t\t\t\t\t\tif (digit < Codepoint.CODES[\"0\"] || digit > Codepoint.CODES[\"9\"] || n * 10 + digit - Codepoint.CODES[\"0\"] > this.patternGroupCount) break;\n\
\t\t\t\t\t\t\tn = n * 10 + digit - Codepoint.CODES[\"0\"];\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tif (n > this.patternGroupCount) throw new RE2JSGroupException(`n > number of groups: ${n}`);\n\
\t\t\t\t\t\tconst group = this.group(n);\n\
\t\t\t\t\t\tif (group !== null) res += group;\n\
\t\t\t\t\t\ti = j;\n\
\t\t\t\t\t\tlast = i;\n\
\t\t\t\t\t} else if (nextCode === Codepoint.CODES[\"{\"]) {\n\
\t\t\t\t\t\tlet j = i + 2;\n\
\t\t\t\t\t\twhile (j < m && replacement.codePointAt(j) !== Codepoint.CODES[\"}\"]) j++;\n\
\t\t\t\t\t\tif (j >= m) throw new RE2JSGroupException(\"named capture group is missing trailing '}'\");\n\
\t\t\t\t\t\tconst groupName = replacement.substring(i + 2, j);\n\
\t\t\t\t\t\tconst groupVal = this.group(groupName);\n\
\t\t\t\t\t\tif (groupVal !== null) res += groupVal;\n\
\t\t\t\t\t\ti = j + 1;\n\
\t\t\t\t\t\tlast = i;\n\
\t\t\t\t\t} else throw new RE2JSGroupException(\"Illegal group reference\");\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t}\n\
\t\t\t\ti++;\n\
\t\t\t}\n\
\t\t\tif (last < m) res += replacement.substring(last, m);\n\
\t\t\treturn res;\n\
\t\t}\n\
\t\tappendReplacementInternalJs(replacement) {\n\
\t\t\tconst isDigit = (c) => c >= 48 && c <= 57;\n\
\t\t\tconst groupCount = this.patternGroupCount;\n\
\t\t\tlet res = \"\";\n\
\t\t\tlet i = 0;\n\
\t\t\twhile (i < replacement.length) {\n\
\t\t\t\tconst dollar = replacement.indexOf(\"$\", i);\n\
\t\t\t\tif (dollar < 0) break;\n\
\t\t\t\tres += replacement.substring(i, dollar);\n\
\t\t\t\ti = dollar;\n\
\t\t\t\tconst c = replacement.charCodeAt(i + 1);\n\
\t\t\t\tif (c === Codepoint.CODES[\"$\"]) {\n\
\t\t\t\t\tres += \"$\";\n\
\t\t\t\t\ti += 2;\n\
\t\t\t\t} else if (c === Codepoint.CODES[\"&\"]) {\n\
\t\t\t\t\tres += this.group(0);\n\
\t\t\t\t\ti += 2;\n\
\t\t\t\t} else if (c === Codepoint.CODES[\"`\"]) {\n\
\t\t\t\t\tres += this.substring(0, this.start(0));\n\
\t\t\t\t\ti += 2;\n\
\t\t\t\t} else if (c === Codepoint.CODES[\"'\"]) {\n\
\t\t\t\t\tres += this.substring(this.end(0), this.matcherInputLength);\n\
\t\t\t\t\ti += 2;\n\
\t\t\t\t} else if (isDigit(c)) {\n\
\t\t\t\t\tlet digits = 1;\n\
\t\t\t\t\tlet index = c - 48;\n\
\t\t\t\t\tconst c2 = replacement.charCodeAt(i + 2);\n\
\t\t\t\t\tif (isDigit(c2) && index * 10 + c2 - 48 <= groupCount) {\n\
\t\t\t\t\t\tdigits = 2;\n\
\t\t\t\t\t\tindex = index * 10 + c2 - 48;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (index >= 1 && index <= groupCount) {\n\
\t\t\t\t\t\tconst group = this.group(index);\n\
\t\t\t\t\t\tif (group !== null) res += group;\n\
\t\t\t\t\t} else res += replacement.substring(i, i + 1 + digits);\n\
\t\t\t\t\ti += 1 + digits;\n\
\t\t\t\t} else if (c === Codepoint.CODES[\"<\"] && this.hasNamedGroups) {\n\
\t\t\t\t\tconst gt = replacement.indexOf(\">\", i + 2);\n\
\t\t\t\t\tif (gt < 0) {\n\
\t\t\t\t\t\tres += \"$<\";\n\
\t\t\t\t\t\ti += 2;\n\
\t\t\t\t\t} else {\n\
\t\t\t\t\t\tconst name = replacement.substring(i + 2, gt);\n\
\t\t\t\t\t\tif (Object.hasOwn(this.namedGroups, name)) {\n\
\t\t\t\t\t\t\tconst group = this.group(name);\n\
\t\t\t\t\t\t\tif (group !== null) res += group;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\ti = gt + 1;\n\
\t\t\t\t\t}\n\
\t\t\t\t} else {\n\
\t\t\t\t\tres += \"$\";\n\
\t\t\t\t\ti += 1;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn res + replacement.substring(i);\n\
\t\t}\n\
\t\tappendTail() {\n\
\t\t\treturn this.substring(this.appendPos, this.matcherInputLength);\n\
\t\t}\n\
\t\treplaceAll(replacement, javaMode = false) {\n\
\t\t\treturn this.replace(replacement, true, javaMode);\n\
\t\t}\n\
\t\treplaceFirst(replacement, javaMode = false) {\n\
\t\t\treturn this.replace(replacement, false, javaMode);\n\
\t\t}\n\
\t\treplace(replacement, all = true, javaMode = false) {\n\
\t\t\tlet res = \"\";\n\
\t\t\tthis.reset();\n\
\t\t\tconst isFunc = typeof replacement === \"function\";\n\
\t\t\tlet originalInput = null;\n\
\t\t\tif (isFunc) {\n\
\t\t\t\tif (this.groupCount() >= Matcher.MAX_REPLACER_ARGS) throw new RE2JSGroupException(\"Too many capture groups to safely invoke replacer function\");\n\
\t\t\t\toriginalInput = this.matcherInput.isUTF8Encoding() ? this.matcherInput.asBytes() : this.matcherInput.asCharSequence();\n\
\t\t\t}\n\
\t\t\twhile (this.find()) {\n\
\t\t\t\tres += isFunc ? this.appendReplacementFunc(replacement, originalInput) : this.appendReplacement(replacement, javaMode);\n\
\t\t\t\tif (!all) break;\n\
\t\t\t}\n\
\t\t\tres += this.appendTail();\n\
\t\t\treturn res;\n\
\t\t}\n\
\t\tappendReplacementFunc(replacer, originalInput) {\n\
\t\t\tlet res = \"\";\n\
\t\t\tconst s = this.start();\n\
\t\t\tconst e = this.end();\n\
\t\t\tif (this.appendPos < s) res += this.substring(this.appendPos, s);\n\
\t\t\tthis.appendPos = e;\n\
\t\t\tconst args = this.matchArray();\n\
\t\t\targs.push(s, originalInput);\n\
\t\t\tif (this.hasNamedGroups) args.push(this.namedGroupsObject());\n\
\t\t\tres += String(replacer(...args));\n\
\t\t\treturn res;\n\
\t\t}\n\
\t\tmatchArray() {\n\
\t\t\tconst result = [this.group(0)];\n\
\t\t\tfor (let i = 1; i <= this.patternGroupCount; i++) {\n\
\t\t\t\tconst group = this.group(i);\n\
\t\t\t\tresult.push(group === null ? void 0 : group);\n\
\t\t\t}\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tnamedGroupsObject() {\n\
\t\t\tif (!this.hasNamedGroups) return;\n\
\t\t\tconst result = this.getNamedGroups();\n\
\t\t\tfor (const name in result) if (result[name] === null) result[name] = void 0;\n\
\t\t\treturn result;\n\
\t\t}\n\
\t};\n\
\tvar Inst = class Inst {\n\
\t\tstatic ALT = 1;\n\
\t\tstatic ALT_MATCH = 2;\n\
\t\tstatic CAPTURE = 3;\n\
\t\tstatic EMPTY_WIDTH = 4;\n\
\t\tstatic FAIL = 5;\n\
\t\tstatic MATCH = 6;\n\
\t\tstatic NOP = 7;\n\
\t\tstatic RUNE = 8;\n\
\t\tstatic RUNE1 = 9;\n\
\t\tstatic RUNE_ANY = 10;\n\
\t\tstatic RUNE_ANY_NOT_NL = 11;\n\
\t\tstatic LB_WRITE = 12;\n\
\t\tstatic LB_CHECK = 13;\n\
\t\tstatic isRuneOp(op) {\n\
\t\t\treturn Inst.RUNE <= op && op <= Inst.RUNE_ANY_NOT_NL;\n\
\t\t}\n\
\t\tstatic escapeRunes(runes) {\n\
\t\t\tlet out = \"\\\"\";\n\
\t\t\tfor (let rune of runes) out += Utils.escapeRune(rune);\n\
\t\t\tout += \"\\\"\";\n\
\t\t\treturn out;\n\
\t\t}\n\
\t\tconstructor(op) {\n\
\t\t\tthis.op = op;\n\
\t\t\tthis.out = 0;\n\
\t\t\tthis.arg = 0;\n\
\t\t\tthis.runes = new Int32Array(0);\n\
\t\t\tthis.next = null;\n\
\t\t}\n\
\t\tmatchRune(r) {\n\
\t\t\tif (this.runes.length === 1) {\n\
\t\t\t\tconst r0 = this.runes[0];\n\
\t\t\t\tif ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r);\n\
\t\t\t\treturn r === r0;\n\
\t\t\t}\n\
\t\t\tconst len = this.runes.length;\n\
\t\t\tif (len === 0) return false;\n\
\t\t\tif (len === 2 || len === 4 || len === 6 || len === 8) {\n\
\t\t\t\tfor (let j = 0; j < len; j += 2) {\n\
\t\t\t\t\tif (r < this.runes[j]) return false;\n\
\t\t\t\t\tif (r <= this.runes[j + 1]) return true;\n\
\t\t\t\t}\n\
\t\t\t\treturn false;\n\
\t\t\t}\n\
\t\t\tlet base = 0;\n\
\t\t\tlet n = len >> 1;\n\
\t\t\twhile (n > 1) {\n\
\t\t\t\tconst half = n >> 1;\n\
\t\t\t\tbase += this.runes[base + half << 1] <= r ? half : 0;\n\
\t\t\t\tn -= half;\n\
\t\t\t}\n\
\t\t\tbase += this.runes[base << 1] <= r ? 1 : 0;\n\
\t\t\tconst m = base - 1;\n\
\t\t\treturn m >= 0 && r <= this.runes[m << 1 | 1];\n\
\t\t}\n\
\t\tmatchRunePos(r) {\n\
\t\t\tif (this.runes.length === 1) {\n\
\t\t\t\tconst r0 = this.runes[0];\n\
\t\t\t\tif ((this.arg & RE2Flags.FOLD_CASE) !== 0) return Unicode.equalsIgnoreCase(r0, r) ? 0 : -1;\n\
\t\t\t\treturn r === r0 ? 0 : -1;\n\
\t\t\t}\n\
\t\t\tconst len = this.runes.length;\n\
\t\t\tif (len === 0) return -1;\n\
\t\t\tif (len === 2 || len === 4 || len === 6 || len === 8) {\n\
\t\t\t\tfor (let j = 0; j < len; j += 2) {\n\
\t\t\t\t\tif (r < this.runes[j]) return -1;\n\
\t\t\t\t\tif (r <= this.runes[j + 1]) return Math.floor(j / 2);\n\
\t\t\t\t}\n\
\t\t\t\treturn -1;\n\
\t\t\t}\n\
\t\t\tlet base = 0;\n\
\t\t\tlet n = len >> 1;\n\
\t\t\twhile (n > 1) {\n\
\t\t\t\tconst half = n >> 1;\n\
\t\t\t\tbase += this.runes[base + half << 1] <= r ? half : 0;\n\
\t\t\t\tn -= half;\n\
\t\t\t}\n\
\t\t\tbase += this.runes[base << 1] <= r ? 1 : 0;\n\
\t\t\tconst m = base - 1;\n\
\t\t\treturn m >= 0 && r <= this.runes[m << 1 | 1] ? m : -1;\n\
\t\t}\n\
\t\ttoString() {\n\
\t\t\tswitch (this.op) {\n\
\t\t\t\tcase Inst.ALT: return `alt -> ${this.out}, ${this.arg}`;\n\
\t\t\t\tcase Inst.ALT_MATCH: return `altmatch -> ${this.out}, ${this.arg}`;\n\
\t\t\t\tcase Inst.CAPTURE: return `cap ${this.arg} -> ${this.out}`;\n\
\t\t\t\tcase Inst.EMPTY_WIDTH: return `empty ${this.arg} -> ${this.out}`;\n\
\t\t\t\tcase Inst.MATCH: return `match${this.arg !== 0 ? ` ${this.arg}` : \"\"}`;\n\
\t\t\t\tcase Inst.FAIL: return \"fail\";\n\
\t\t\t\tcase Inst.NOP: return `nop -> ${this.out}`;\n\
\t\t\t\tcase Inst.LB_WRITE: return `lbwrite ${this.arg} -> ${this.out}`;\n\
\t\t\t\tcase Inst.LB_CHECK: return `lbcheck ${this.arg} -> ${this.out}`;\n\
\t\t\t\tcase Inst.RUNE:\n\
\t\t\t\t\tif (this.runes === null) return \"rune <null>\";\n\
\t\t\t\t\treturn [\n\
\t\t\t\t\t\t\"rune \",\n\
\t\t\t\t\t\tInst.escapeRunes(this.runes),\n\
\t\t\t\t\t\t(this.arg & RE2Flags.FOLD_CASE) !== 0 ? \"/i\" : \"\",\n\
\t\t\t\t\t\t\" -> \",\n\
\t\t\t\t\t\tthis.out\n\
\t\t\t\t\t].join(\"\");\n\
\t\t\t\tcase Inst.RUNE1: return `rune1 ${Inst.escapeRunes(this.runes)} -> ${this.out}`;\n\
\t\t\t\tcase Inst.RUNE_ANY: return `any -> ${this.out}`;\n\
\t\t\t\tcase Inst.RUNE_ANY_NOT_NL: return `anynotnl -> ${this.out}`;\n\
\t\t\t\tdefault: throw new Error(\"unhandled case in Inst.toString\");\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tvar Queue = class Queue {\n\
\t\tconstructor(numInst) {\n\
\t\t\tthis.sparse = new Int32Array(numInst);\n\
\t\t\tthis.densePcs = new Int32Array(numInst);\n\
\t\t\tthis.denseCaps = null;\n\
\t\t\tthis.size = 0;\n\
\t\t\tthis.ncap = 0;\n\
\t\t\tthis.mainThreads = 0;\n\
\t\t}\n\
\t\tstatic INITIAL_THREADS = 32;\n\
\t\tinit(ncap) {\n\
\t\t\tthis.ncap = ncap;\n\
\t\t\tconst needed = Math.min(this.densePcs.length, Queue.INITIAL_THREADS) * ncap;\n\
\t\t\tif (!this.denseCaps || this.denseCaps.length < needed) this.denseCaps = new Int32Array(needed);\n\
\t\t}\n\
\t\tgrowCaps(needed) {\n\
\t\t\tconst limit = this.densePcs.length * this.ncap;\n\
\t\t\tconst grown = new Int32Array(Math.min(limit, Math.max(needed, 2 * this.denseCaps.length)));\n\
\t\t\tgrown.set(this.denseCaps);\n\
\t\t\tthis.denseCaps = grown;\n\
\t\t}\n\
\t\tcontains(pc) {\n\
\t\t\tconst j = this.sparse[pc];\n\
\t\t\treturn j < this.size && this.densePcs[j] === pc;\n\
\t\t}\n\
\t\tisEmpty() {\n\
\t\t\treturn this.size === 0;\n\
\t\t}\n\
\t\tadd(pc) {\n\
\t\t\tconst j = this.size++;\n\
\t\t\tthis.sparse[pc] = j;\n\
\t\t\tthis.densePcs[j] = pc;\n\
\t\t\treturn j;\n\
\t\t}\n\
\t\tclear() {\n\
\t\t\tthis.size = 0;\n\
\t\t\tthis.mainThreads = 0;\n\
\t\t}\n\
\t\ttoString() {\n\
\t\t\tlet out = \"{\";\n\
\t\t\tfor (let i = 0; i < this.size; i++) {\n\
\t\t\t\tif (i !== 0) out += \", \";\n\
\t\t\t\tout += this.densePcs[i];\n\
\t\t\t}\n\
\t\t\tout += \"}\";\n\
\t\t\treturn out;\n\
\t\t}\n\
\t};\n\
\tvar LookbehindState = class {\n\
\t\tconstructor(prog) {\n\
\t\t\tthis.pos = -1;\n\
\t\t\tthis.pcs = new Int32Array(prog.numInst());\n\
\t\t\tthis.size = 0;\n\
\t\t\tthis.lbTable = new Int32Array(prog.numLb + 1);\n\
\t\t}\n\
\t\treset() {\n\
\t\t\tthis.pos = -1;\n\
\t\t\tthis.size = 0;\n\
\t\t}\n\
\t};\n\
\tvar Machine = class Machine {\n\
\t\tstatic fromRE2(re2) {\n\
\t\t\tconst m = new Machine();\n\
\t\t\tm.prog = re2.prog;\n\
\t\t\tm.re2 = re2;\n\
\t\t\tm.q0 = new Queue(m.prog.numInst());\n\
\t\t\tm.q1 = new Queue(m.prog.numInst());\n\
\t\t\tm.addStack = new Int32Array(2 * (m.prog.numInst() + 1));\n\
\t\t\tm.matched = false;\n\
\t\t\tm.matchcap = new Int32Array(m.prog.numCap < 2 ? 2 : m.prog.numCap);\n\
\t\t\tm.ncap = 0;\n\
\t\t\treturn m;\n\
\t\t}\n\
\t\tconstructor() {\n\
\t\t\tthis.prog = null;\n\
\t\t\tthis.re2 = null;\n\
\t\t\tthis.q0 = null;\n\
\t\t\tthis.q1 = null;\n\
\t\t\tthis.addStack = null;\n\
\t\t\tthis.matched = false;\n\
\t\t\tthis.matchcap = null;\n\
\t\t\tthis.ncap = 0;\n\
\t\t\tthis.lbTable = null;\n\
\t\t}\n\
\t\tinit(ncap) {\n\
\t\t\tthis.ncap = ncap;\n\
\t\t\tif (ncap > this.matchcap.length) this.matchcap = new Int32Array(ncap).fill(-1);\n\
\t\t\telse this.matchcap.fill(-1);\n\
\t\t\tthis.q0.init(ncap);\n\
\t\t\tthis.q1.init(ncap);\n\
\t\t\tif (this.prog.numLb > 0) {\n\
\t\t\t\tif (!this.lbTable || this.lbTable.length < this.prog.numLb + 1) this.lbTable = new Int32Array(this.prog.numLb + 1);\n\
\t\t\t\tthis.lbTable.fill(-1);\n\
\t\t\t}\n\
\t\t}\n\
\t\tsubmatches() {\n\
\t\t\tif (this.ncap === 0) return Utils.emptyInts();\n\
\t\t\treturn Utils.toArray(this.matchcap.subarray(0, this.ncap));\n\
\t\t}\n\
\t\tmatch(input, pos, anchor, lbState = null) {\n\
\t\t\tconst startCond = this.re2.cond;\n\
\t\t\tif (startCond === Utils.EMPTY_ALL) return false;\n\
\t\t\tif ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;\n\
\t\t\tthis.matched = false;\n\
\t\t\tthis.matchcap.fill(-1);\n\
\t\t\tconst hasLookbehinds = this.prog.numLb > 0;\n\
\t\t\tconst matchStartPos = pos;\n\
\t\t\tlet currentPos = pos;\n\
\t\t\tlet resumeLookbehinds = false;\n\
\t\t\tif (hasLookbehinds) {\n\
\t\t\t\tif (lbState !== null && lbState.pos >= 0 && lbState.pos <= pos) {\n\
\t\t\t\t\tcurrentPos = lbState.pos;\n\
\t\t\t\t\tresumeLookbehinds = true;\n\
\t\t\t\t} else currentPos = 0;\n\
\t\t\t}\n\
\t\t\tlet saveLookbehinds = hasLookbehinds && lbState !== null;\n\
\t\t\tlet runq = this.q0;\n\
\t\t\tlet nextq = this.q1;\n\
\t\t\tlet r = input.step(currentPos);\n\
\t\t\tlet rune = r >> 3;\n\
\t\t\tlet width = r & 7;\n\
\t\t\tlet rune1 = -1;\n\
\t\t\tlet width1 = 0;\n\
\t\t\tif (r !== MachineInputBase.EOF()) {\n\
\t\t\t\tr = input.step(currentPos + width);\n\
\t\t\t\trune1 = r >> 3;\n\
\t\t\t\twidth1 = r & 7;\n\
\t\t\t}\n\
\t\t\tlet flag;\n\
\t\t\tif (currentPos === 0) flag = Utils.emptyOpContext(-1, rune);\n\
\t\t\telse flag = input.context(currentPos);\n\
\t\t\tif (hasLookbehinds) {\n\
\t\t\t\tif (resumeLookbehinds) this.restoreLookbehinds(lbState, runq, flag);\n\
\t\t\t\telse this.spawnLookbehinds(runq, currentPos, flag);\n\
\t\t\t}\n\
\t\t\twhile (true) {\n\
\t\t\t\tif (runq.mainThreads === 0) {\n\
\t\t\t\t\tif ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;\n\
\t\t\t\t\tif ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;\n\
\t\t\t\t\tif (this.matched) break;\n\
\t\t\t\t\tif (this.prog.numLb === 0 && runq.isEmpty() && !(this.re2.prefix.length === 0) && rune1 !== this.re2.prefixRune && input.canCheckPrefix()) {\n\
\t\t\t\t\t\tconst advance = input.index(this.re2, currentPos);\n\
\t\t\t\t\t\tif (advance < 0) break;\n\
\t\t\t\t\t\tcurrentPos += advance;\n\
\t\t\t\t\t\tr = input.step(currentPos);\n\
\t\t\t\t\t\trune = r >> 3;\n\
\t\t\t\t\t\twidth = r & 7;\n\
\t\t\t\t\t\tr = input.step(currentPos + width);\n\
\t\t\t\t\t\trune1 = r >> 3;\n\
\t\t\t\t\t\twidth1 = r & 7;\n\
\t\t\t\t\t\tflag = input.context(currentPos);\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\tif (currentPos >= matchStartPos) {\n\
\t\t\t\t\tif (saveLookbehinds) {\n\
\t\t\t\t\t\tthis.saveLookbehinds(lbState, runq, currentPos);\n\
\t\t\t\t\t\tsaveLookbehinds = false;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (!this.matched && (currentPos === 0 || anchor === RE2Flags.UNANCHORED)) {\n\
\t\t\t\t\t\tif (this.ncap > 0) this.matchcap[0] = currentPos;\n\
\t\t\t\t\t\tthis.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\tconst nextPos = currentPos + width;\n\
\t\t\t\tflag = input.context(nextPos);\n\
\t\t\t\tthis.step(runq, nextq, currentPos, nextPos, rune, flag, anchor, currentPos === input.endPos());\n\
\t\t\t\tif (width === 0) break;\n\
\t\t\t\tif (this.ncap === 0 && this.matched) break;\n\
\t\t\t\tcurrentPos += width;\n\
\t\t\t\trune = rune1;\n\
\t\t\t\twidth = width1;\n\
\t\t\t\tif (rune !== -1) {\n\
\t\t\t\t\tr = input.step(currentPos + width);\n\
\t\t\t\t\trune1 = r >> 3;\n\
\t\t\t\t\twidth1 = r & 7;\n\
\t\t\t\t}\n\
\t\t\t\tconst tmpq = runq;\n\
\t\t\t\trunq = nextq;\n\
\t\t\t\tnextq = tmpq;\n\
\t\t\t}\n\
\t\t\trunq.clear();\n\
\t\t\tnextq.clear();\n\
\t\t\treturn this.matched;\n\
\t\t}\n\
\t\tmatchSet(input, pos, anchor) {\n\
\t\t\tconst startCond = this.re2.cond;\n\
\t\t\tif (startCond === Utils.EMPTY_ALL) return [];\n\
\t\t\tif ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];\n\
\t\t\tlet currentPos = this.prog.numLb > 0 ? 0 : pos;\n\
\t\t\tlet matchStartPos = pos;\n\
\t\t\tlet runq = this.q0;\n\
\t\t\tlet nextq = this.q1;\n\
\t\t\tlet r = input.step(currentPos);\n\
\t\t\tlet rune = r >> 3;\n\
\t\t\tlet width = r & 7;\n\
\t\t\tlet rune1 = -1;\n\
\t\t\tlet width1 = 0;\n\
\t\t\tif (r !== MachineInputBase.EOF()) {\n\
\t\t\t\tr = input.step(currentPos + width);\n\
\t\t\t\trune1 = r >> 3;\n\
\t\t\t\twidth1 = r & 7;\n\
\t\t\t}\n\
\t\t\tlet flag = currentPos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(currentPos);\n\
\t\t\tconst matches = new Set();\n\
\t\t\tif (this.prog.numLb > 0) this.spawnLookbehinds(runq, currentPos, flag);\n\
\t\t\twhile (true) {\n\
\t\t\t\tif (runq.mainThreads === 0) {\n\
\t\t\t\t\tif ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && currentPos !== 0) break;\n\
\t\t\t\t\tif ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && currentPos !== 0) break;\n\
\t\t\t\t}\n\
\t\t\t\tif (currentPos === 0 || anchor === RE2Flags.UNANCHORED) {\n\
\t\t\t\t\tif (currentPos >= matchStartPos) this.add(runq, this.prog.start, currentPos, this.matchcap, 0, flag);\n\
\t\t\t\t}\n\
\t\t\t\tconst nextPos = currentPos + width;\n\
\t\t\t\tflag = input.context(nextPos);\n\
\t\t\t\tfor (let j = 0; j < runq.size; j++) {\n\
\t\t\t\t\tconst pc = runq.densePcs[j];\n\
\t\t\t\t\tconst i = this.prog.inst[pc];\n\
\t\t\t\t\tconst capOffset = j * this.ncap;\n\
\t\t\t\t\tlet add = false;\n\
\t\t\t\t\tswitch (i.op) {\n\
\t\t\t\t\t\tcase Inst.MATCH:\n\
\t\t\t\t\t\t\tif (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== input.endPos()) break;\n\
\t\t\t\t\t\t\tmatches.add(i.arg);\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.RUNE:\n\
\t\t\t\t\t\t\tadd = i.matchRune(rune);\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.RUNE1:\n\
\t\t\t\t\t\t\tadd = rune === i.runes[0];\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.RUNE_ANY:\n\
\t\t\t\t\t\t\tadd = true;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.RUNE_ANY_NOT_NL:\n\
\t\t\t\t\t\t\tadd = rune !== 10;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tdefault: continue;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, flag);\n\
\t\t\t\t}\n\
\t\t\t\trunq.clear();\n\
\t\t\t\tif (width === 0) break;\n\
\t\t\t\tcurrentPos += width;\n\
\t\t\t\trune = rune1;\n\
\t\t\t\twidth = width1;\n\
\t\t\t\tif (rune !== -1) {\n\
\t\t\t\t\tr = input.step(currentPos + width);\n\
\t\t\t\t\trune1 = r >> 3;\n\
\t\t\t\t\twidth1 = r & 7;\n\
\t\t\t\t}\n\
\t\t\t\tconst tmpq = runq;\n\
\t\t\t\trunq = nextq;\n\
\t\t\t\tnextq = tmpq;\n\
\t\t\t}\n\
\t\t\tnextq.clear();\n\
\t\t\treturn Array.from(matches).sort((a, b) => a - b);\n\
\t\t}\n\
\t\tstep(runq, nextq, pos, nextPos, c, nextCond, anchor, atEnd) {\n\
\t\t\tconst longest = this.re2.longest;\n\
\t\t\tfor (let j = 0; j < runq.size; j++) {\n\
\t\t\t\tconst pc = runq.densePcs[j];\n\
\t\t\t\tconst capOffset = j * this.ncap;\n\
\t\t\t\tif (longest && this.matched && this.ncap > 0 && this.matchcap[0] < runq.denseCaps[capOffset]) continue;\n\
\t\t\t\tconst i = this.prog.inst[pc];\n\
\t\t\t\tlet add = false;\n\
\t\t\t\tswitch (i.op) {\n\
\t\t\t\t\tcase Inst.MATCH:\n\
\t\t\t\t\t\tif (anchor === RE2Flags.ANCHOR_BOTH && !atEnd) break;\n\
\t\t\t\t\t\tif (this.ncap > 0 && (!longest || !this.matched || this.matchcap[1] < pos)) {\n\
\t\t\t\t\t\t\trunq.denseCaps[capOffset + 1] = pos;\n\
\t\t\t\t\t\t\tfor (let k = 0; k < this.ncap; k++) this.matchcap[k] = runq.denseCaps[capOffset + k];\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tif (!longest) runq.size = 0;\n\
\t\t\t\t\t\tthis.matched = true;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.RUNE:\n\
\t\t\t\t\t\tadd = i.matchRune(c);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.RUNE1:\n\
\t\t\t\t\t\tadd = c === i.runes[0];\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.RUNE_ANY:\n\
\t\t\t\t\t\tadd = true;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.RUNE_ANY_NOT_NL:\n\
\t\t\t\t\t\tadd = c !== 10;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tdefault: continue;\n\
\t\t\t\t}\n\
\t\t\t\tif (add) this.add(nextq, i.out, nextPos, runq.denseCaps, capOffset, nextCond);\n\
\t\t\t}\n\
\t\t\trunq.clear();\n\
\t\t}\n\
\t\tspawnLookbehinds(q, pos, flag) {\n\
\t\t\tfor (let i = 0; i < this.prog.lbStarts.length; i++) this.add(q, this.prog.lbStarts[i], pos, this.matchcap, 0, flag);\n\
\t\t}\n\
\t\trestoreLookbehinds(lbState, q, flag) {\n\
\t\t\tthis.lbTable.set(lbState.lbTable);\n\
\t\t\tfor (let j = 0; j < lbState.size; j++) this.add(q, lbState.pcs[j], lbState.pos, this.matchcap, 0, flag);\n\
\t\t}\n\
\t\tsaveLookbehinds(lbState, q, pos) {\n\
\t\t\tlet size = 0;\n\
\t\t\tfor (let j = 0; j < q.size; j++) {\n\
\t\t\t\tconst pc = q.densePcs[j];\n\
\t\t\t\tif (this.prog.lbInst[pc] === 1 && Inst.isRuneOp(this.prog.inst[pc].op)) lbState.pcs[size++] = pc;\n\
\t\t\t}\n\
\t\t\tlbState.size = size;\n\
\t\t\tlbState.pos = pos;\n\
\t\t\tlbState.lbTable.set(this.lbTable);\n\
\t\t}\n\
\t\tadd(q, pc, pos, capArray, capOffset, cond) {\n\
\t\t\tconst stk = this.addStack;\n\
\t\t\tlet nstk = 0;\n\
\t\t\tfor (;;) {\n\
\t\t\t\twhile (pc !== 0 && !q.contains(pc)) {\n\
\t\t\t\t\tconst d = q.add(pc);\n\
\t\t\t\t\tconst inst = this.prog.inst[pc];\n\
\t\t\t\t\tswitch (inst.op) {\n\
\t\t\t\t\t\tcase Inst.FAIL:\n\
\t\t\t\t\t\t\tpc = 0;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.ALT:\n\
\t\t\t\t\t\tcase Inst.ALT_MATCH:\n\
\t\t\t\t\t\t\tstk[nstk++] = inst.arg;\n\
\t\t\t\t\t\t\tstk[nstk++] = 0;\n\
\t\t\t\t\t\t\tpc = inst.out;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.EMPTY_WIDTH:\n\
\t\t\t\t\t\t\tpc = (inst.arg & ~cond) === 0 ? inst.out : 0;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.NOP:\n\
\t\t\t\t\t\t\tpc = inst.out;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.CAPTURE:\n\
\t\t\t\t\t\t\tif (inst.arg < this.ncap) {\n\
\t\t\t\t\t\t\t\tstk[nstk++] = -inst.arg - 1;\n\
\t\t\t\t\t\t\t\tstk[nstk++] = capArray[capOffset + inst.arg];\n\
\t\t\t\t\t\t\t\tcapArray[capOffset + inst.arg] = pos;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\tpc = inst.out;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.LB_WRITE:\n\
\t\t\t\t\t\t\tthis.lbTable[Math.abs(inst.arg)] = pos;\n\
\t\t\t\t\t\t\tpc = inst.out;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.LB_CHECK:\n\
\t\t\t\t\t\t\tif (inst.arg > 0) pc = this.lbTable[inst.arg] === pos ? inst.out : 0;\n\
\t\t\t\t\t\t\telse pc = this.lbTable[-inst.arg] !== pos ? inst.out : 0;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Inst.MATCH:\n\
\t\t\t\t\t\tcase Inst.RUNE:\n\
\t\t\t\t\t\tcase Inst.RUNE1:\n\
\t\t\t\t\t\tcase Inst.RUNE_ANY:\n\
\t\t\t\t\t\tcase Inst.RUNE_ANY_NOT_NL:\n\
\t\t\t\t\t\t\tif (this.prog.lbInst[pc] === 0) q.mainThreads++;\n\
\t\t\t\t\t\t\tif (this.ncap > 0) {\n\
\t\t\t\t\t\t\t\tconst destOffset = d * this.ncap;\n\
\t\t\t\t\t\t\t\tif (destOffset + this.ncap > q.denseCaps.length) q.growCaps(destOffset + this.ncap);\n\
\t\t\t\t\t\t\t\tfor (let c = 0; c < this.ncap; c++) q.denseCaps[destOffset + c] = capArray[capOffset + c];\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\tpc = 0;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tdefault: throw new RE2JSInternalException(\"unhandled\");\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\tif (nstk === 0) return;\n\
\t\t\t\tnstk -= 2;\n\
\t\t\t\tconst entry = stk[nstk];\n\
\t\t\t\tif (entry < 0) {\n\
\t\t\t\t\tcapArray[capOffset - entry - 1] = stk[nstk + 1];\n\
\t\t\t\t\tpc = 0;\n\
\t\t\t\t} else pc = entry;\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tconst hashState = (pcs, flag, ids) => {\n\
\t\tlet h = -2128831035;\n\
\t\tfor (let i = 0; i < pcs.length; i++) {\n\
\t\t\th ^= pcs[i];\n\
\t\t\th = Math.imul(h, 16777619);\n\
\t\t}\n\
\t\th ^= flag;\n\
\t\th = Math.imul(h, 16777619);\n\
\t\tfor (let i = 0; i < ids.length; i++) {\n\
\t\t\th ^= ids[i];\n\
\t\t\th = Math.imul(h, 16777619);\n\
\t\t}\n\
\t\treturn h;\n\
\t};\n\
\tconst arraysEqual = (a, b) => {\n\
\t\tif (a.length !== b.length) return false;\n\
\t\tfor (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;\n\
\t\treturn true;\n\
\t};\n\
\tconst isState = (state, pcs, flag, ids) => state.flag === flag && arraysEqual(state.nfaStates, pcs) && arraysEqual(state.matchIDs, ids);\n\
\tconst NO_IDS = [];\n\
\tconst END_TEXT = -1;\n\
\tvar DFAState = class {\n\
\t\tconstructor(nfaStates, flag, matchIDs) {\n\
\t\t\tthis.nfaStates = nfaStates;\n\
\t\t\tthis.flag = flag;\n\
\t\t\tthis.isMatch = (flag & DFA.FLAG_MATCH) !== 0;\n\
\t\t\tthis.matchIDs = matchIDs;\n\
\t\t\tthis.next = null;\n\
\t\t\tthis.nextAnchored = null;\n\
\t\t}\n\
\t};\n\
\tvar DFA = class DFA {\n\
\t\tstatic FLAG_EMPTY_MASK = 255;\n\
\t\tstatic FLAG_MATCH = 256;\n\
\t\tstatic FLAG_LAST_WORD = 512;\n\
\t\tstatic FLAG_NEED_SHIFT = 16;\n\
\t\tstatic STATE_OVERHEAD = 150;\n\
\t\tstatic ARRAY_OVERHEAD = 40;\n\
\t\tstatic ELEMENT_SIZE = 8;\n\
\t\tstatic TABLE_OVERHEAD = 48;\n\
\t\tstatic PROGRESS_PER_STATE = 10;\n\
\t\tconstructor(prog, maxMem = 8388608) {\n\
\t\t\tthis.prog = prog;\n\
\t\t\tthis.maxMem = maxMem;\n\
\t\t\tthis.stateCache = new Map();\n\
\t\t\tthis.stateCount = 0;\n\
\t\t\tthis.startStates = new Map();\n\
\t\t\tthis.failed = false;\n\
\t\t\tfor (let pc = 0; pc < prog.numInst(); pc++) {\n\
\t\t\t\tconst op = prog.getInst(pc).op;\n\
\t\t\t\tif (op === Inst.LB_WRITE || op === Inst.LB_CHECK) {\n\
\t\t\t\t\tthis.failed = true;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tthis.computeRuneClasses();\n\
\t\t\tthis.stateBudget = maxMem;\n\
\t\t\tthis.memBudget = maxMem;\n\
\t\t}\n\
\t\tcomputeRuneClasses() {\n\
\t\t\tconst bounds = new Set();\n\
\t\t\tconst addRange = (lo, hi) => {\n\
\t\t\t\tbounds.add(lo);\n\
\t\t\t\tbounds.add(hi + 1);\n\
\t\t\t};\n\
\t\t\tfor (let pc = 0; pc < this.prog.numInst(); pc++) {\n\
\t\t\t\tconst inst = this.prog.getInst(pc);\n\
\t\t\t\tswitch (inst.op) {\n\
\t\t\t\t\tcase Inst.RUNE:\n\
\t\t\t\t\tcase Inst.RUNE1:\n\
\t\t\t\t\t\tif (inst.runes.length === 1) {\n\
\t\t\t\t\t\t\taddRange(inst.runes[0], inst.runes[0]);\n\
\t\t\t\t\t\t\tif ((inst.arg & RE2Flags.FOLD_CASE) !== 0) for (let f = Unicode.simpleFold(inst.runes[0]); f !== inst.runes[0]; f = Unicode.simpleFold(f)) addRange(f, f);\n\
\t\t\t\t\t\t} else for (let j = 0; j < inst.runes.length; j += 2) addRange(inst.runes[j], inst.runes[j + 1]);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.RUNE_ANY_NOT_NL:\n\
\t\t\t\t\t\taddRange(10, 10);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.EMPTY_WIDTH:\n\
\t\t\t\t\t\tif ((inst.arg & (Utils.EMPTY_BEGIN_LINE | Utils.EMPTY_END_LINE)) !== 0) addRange(10, 10);\n\
\t\t\t\t\t\tif ((inst.arg & (Utils.EMPTY_WORD_BOUNDARY | Utils.EMPTY_NO_WORD_BOUNDARY)) !== 0) {\n\
\t\t\t\t\t\t\taddRange(48, 57);\n\
\t\t\t\t\t\t\taddRange(65, 90);\n\
\t\t\t\t\t\t\taddRange(95, 95);\n\
\t\t\t\t\t\t\taddRange(97, 122);\n\
\t\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tbounds.delete(0);\n\
\t\t\tthis.classBounds = Int32Array.from(bounds).sort();\n\
\t\t\tthis.numClasses = this.classBounds.length + 1;\n\
\t\t\tconst latin1Class = new Int32Array(Unicode.MAX_LATIN1 + 1);\n\
\t\t\tfor (let r = 0; r <= Unicode.MAX_LATIN1; r++) latin1Class[r] = this.searchClass(r);\n\
\t\t\tthis.latin1Class = latin1Class;\n\
\t\t}\n\
\t\truneClass(r) {\n\
\t\t\tif (r <= Unicode.MAX_LATIN1) return this.latin1Class[r];\n\
\t\t\treturn this.searchClass(r);\n\
\t\t}\n\
\t\tsearchClass(r) {\n\
\t\t\tconst bounds = this.classBounds;\n\
\t\t\tlet lo = 0;\n\
\t\t\tlet hi = bounds.length;\n\
\t\t\twhile (lo < hi) {\n\
\t\t\t\tconst mid = lo + hi >> 1;\n\
\t\t\t\tif (bounds[mid] <= r) lo = mid + 1;\n\
\t\t\t\telse hi = mid;\n\
\t\t\t}\n\
\t\t\treturn lo;\n\
\t\t}\n\
\t\tclosure(pcs, flag) {\n\
\t\t\tconst closure = new Set();\n\
\t\t\tconst stack = Array.from(pcs);\n\
\t\t\tlet needflags = 0;\n\
\t\t\twhile (stack.length > 0) {\n\
\t\t\t\tconst pc = stack.pop();\n\
\t\t\t\tif (pc === 0 || closure.has(pc)) continue;\n\
\t\t\t\tclosure.add(pc);\n\
\t\t\t\tconst inst = this.prog.getInst(pc);\n\
\t\t\t\tswitch (inst.op) {\n\
\t\t\t\t\tcase Inst.ALT:\n\
\t\t\t\t\tcase Inst.ALT_MATCH:\n\
\t\t\t\t\t\tstack.push(inst.out);\n\
\t\t\t\t\t\tstack.push(inst.arg);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.NOP:\n\
\t\t\t\t\tcase Inst.CAPTURE:\n\
\t\t\t\t\t\tstack.push(inst.out);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.EMPTY_WIDTH:\n\
\t\t\t\t\t\tneedflags |= inst.arg;\n\
\t\t\t\t\t\tif ((inst.arg & ~flag) === 0) stack.push(inst.out);\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn {\n\
\t\t\t\tpcs: Array.from(closure).sort((a, b) => a - b),\n\
\t\t\t\tneedflags\n\
\t\t\t};\n\
\t\t}\n\
\t\tgetState(pcs, flag, ids) {\n\
\t\t\tconst hash = hashState(pcs, flag, ids);\n\
\t\t\tconst cached = this.stateCache.get(hash);\n\
\t\t\tif (cached instanceof DFAState) {\n\
\t\t\t\tif (isState(cached, pcs, flag, ids)) return cached;\n\
\t\t\t} else if (cached !== void 0) {\n\
\t\t\t\tfor (let i = 0; i < cached.length; i++) if (isState(cached[i], pcs, flag, ids)) return cached[i];\n\
\t\t\t}\n\
\t\t\tconst cost = DFA.stateCost(pcs, ids);\n\
\t\t\tif (this.memBudget < cost) return null;\n\
\t\t\tthis.memBudget -= cost;\n\
\t\t\tconst state = new DFAState(pcs, flag, ids);\n\
\t\t\tif (cached === void 0) this.stateCache.set(hash, state);\n\
\t\t\telse if (cached instanceof DFAState) this.stateCache.set(hash, [cached, state]);\n\
\t\t\telse cached.push(state);\n\
\t\t\tthis.stateCount++;\n\
\t\t\treturn state;\n\
\t\t}\n\
\t\tstatic stateCost(pcs, ids) {\n\
\t\t\tconst idsCost = ids.length === 0 ? 0 : DFA.ARRAY_OVERHEAD + DFA.ELEMENT_SIZE * ids.length;\n\
\t\t\treturn DFA.STATE_OVERHEAD + DFA.ELEMENT_SIZE * pcs.length + idsCost;\n\
\t\t}\n\
\t\t*cachedStates() {\n\
\t\t\tfor (const cached of this.stateCache.values()) if (cached instanceof DFAState) yield cached;\n\
\t\t\telse yield* cached;\n\
\t\t}\n\
\t\tmakeState(pcs, flag, ids) {\n\
\t\t\tconst closure = this.closure(pcs, flag & DFA.FLAG_EMPTY_MASK);\n\
\t\t\tlet stateFlag = flag;\n\
\t\t\tif (closure.needflags === 0) stateFlag &= DFA.FLAG_MATCH;\n\
\t\t\tstateFlag |= closure.needflags << DFA.FLAG_NEED_SHIFT;\n\
\t\t\treturn this.getState(closure.pcs, stateFlag, ids);\n\
\t\t}\n\
\t\tallocTable(state, anchor) {\n\
\t\t\tconst size = this.numClasses + 1;\n\
\t\t\tconst cost = DFA.TABLE_OVERHEAD + DFA.ELEMENT_SIZE * size;\n\
\t\t\tif (this.memBudget < cost) return null;\n\
\t\t\tthis.memBudget -= cost;\n\
\t\t\tconst table = new Array(size).fill(null);\n\
\t\t\tif (anchor === RE2Flags.UNANCHORED) state.next = table;\n\
\t\t\telse state.nextAnchored = table;\n\
\t\t\treturn table;\n\
\t\t}\n\
\t\tclearCache() {\n\
\t\t\tthis.stateCache.clear();\n\
\t\t\tthis.stateCount = 0;\n\
\t\t\tthis.startStates.clear();\n\
\t\t\tthis.memBudget = this.stateBudget;\n\
\t\t}\n\
\t\tresetCache(current) {\n\
\t\t\tthis.clearCache();\n\
\t\t\treturn this.getState(current.nfaStates, current.flag, current.matchIDs);\n\
\t\t}\n\
\t\tstep(state, cls, rune, anchor) {\n\
\t\t\tlet table = anchor === RE2Flags.UNANCHORED ? state.next : state.nextAnchored;\n\
\t\t\tif (table !== null) {\n\
\t\t\t\tconst cached = table[cls];\n\
\t\t\t\tif (cached !== null) return cached;\n\
\t\t\t} else {\n\
\t\t\t\ttable = this.allocTable(state, anchor);\n\
\t\t\t\tif (table === null) return null;\n\
\t\t\t}\n\
\t\t\tconst needflag = state.flag >>> DFA.FLAG_NEED_SHIFT;\n\
\t\t\tconst oldbeforeflag = state.flag & DFA.FLAG_EMPTY_MASK;\n\
\t\t\tlet beforeflag = oldbeforeflag;\n\
\t\t\tlet afterflag = 0;\n\
\t\t\tif (rune === 10) {\n\
\t\t\t\tbeforeflag |= Utils.EMPTY_END_LINE;\n\
\t\t\t\tafterflag |= Utils.EMPTY_BEGIN_LINE;\n\
\t\t\t}\n\
\t\t\tif (rune === END_TEXT) beforeflag |= Utils.EMPTY_END_LINE | Utils.EMPTY_END_TEXT;\n\
\t\t\tconst islastword = (state.flag & DFA.FLAG_LAST_WORD) !== 0;\n\
\t\t\tconst isword = rune !== END_TEXT && Utils.isWordRune(rune);\n\
\t\t\tbeforeflag |= isword === islastword ? Utils.EMPTY_NO_WORD_BOUNDARY : Utils.EMPTY_WORD_BOUNDARY;\n\
\t\t\tlet pcs = state.nfaStates;\n\
\t\t\tif ((beforeflag & ~oldbeforeflag & needflag) !== 0) pcs = this.closure(pcs, beforeflag).pcs;\n\
\t\t\tconst nextPCs = [];\n\
\t\t\tlet ismatch = false;\n\
\t\t\tlet ids = NO_IDS;\n\
\t\t\tfor (let i = 0; i < pcs.length; i++) {\n\
\t\t\t\tconst inst = this.prog.getInst(pcs[i]);\n\
\t\t\t\tif (inst.op === Inst.MATCH) {\n\
\t\t\t\t\tif (!ismatch) {\n\
\t\t\t\t\t\tismatch = true;\n\
\t\t\t\t\t\tids = [];\n\
\t\t\t\t\t}\n\
\t\t\t\t\tids.push(inst.arg);\n\
\t\t\t\t} else if (rune !== END_TEXT && Inst.isRuneOp(inst.op) && inst.matchRune(rune)) nextPCs.push(inst.out);\n\
\t\t\t}\n\
\t\t\tif (ids.length > 1) ids.sort((a, b) => a - b);\n\
\t\t\tif (anchor === RE2Flags.UNANCHORED && rune !== END_TEXT) nextPCs.push(this.prog.start);\n\
\t\t\tlet flag = afterflag;\n\
\t\t\tif (ismatch) flag |= DFA.FLAG_MATCH;\n\
\t\t\tif (isword) flag |= DFA.FLAG_LAST_WORD;\n\
\t\t\tconst nextState = this.makeState(nextPCs, flag, ids);\n\
\t\t\tif (nextState === null) return null;\n\
\t\t\ttable[cls] = nextState;\n\
\t\t\treturn nextState;\n\
\t\t}\n\
\t\tstart(input, pos) {\n\
\t\t\tconst context = input.context(pos);\n\
\t\t\tlet flags;\n\
\t\t\tif ((context & Utils.EMPTY_BEGIN_TEXT) !== 0) flags = Utils.EMPTY_BEGIN_TEXT | Utils.EMPTY_BEGIN_LINE;\n\
\t\t\telse if ((context & Utils.EMPTY_BEGIN_LINE) !== 0) flags = Utils.EMPTY_BEGIN_LINE;\n\
\t\t\telse {\n\
\t\t\t\tconst r = input.step(pos);\n\
\t\t\t\tconst nextIsWord = r >= 0 && Utils.isWordRune(r >> 3);\n\
\t\t\t\tflags = (context & Utils.EMPTY_WORD_BOUNDARY) !== 0 !== nextIsWord ? DFA.FLAG_LAST_WORD : 0;\n\
\t\t\t}\n\
\t\t\tlet state = this.startStates.get(flags);\n\
\t\t\tif (state === void 0) {\n\
\t\t\t\tstate = this.makeState([this.prog.start], flags, NO_IDS);\n\
\t\t\t\tif (state === null) {\n\
\t\t\t\t\tthis.clearCache();\n\
\t\t\t\t\tstate = this.makeState([this.prog.start], flags, NO_IDS);\n\
\t\t\t\t\tif (state === null) return null;\n\
\t\t\t\t}\n\
\t\t\t\tthis.startStates.set(flags, state);\n\
\t\t\t}\n\
\t\t\treturn state;\n\
\t\t}\n\
\t\tstepOrReset(state, cls, rune, anchor, pos, search) {\n\
\t\t\tlet next = this.step(state, cls, rune, anchor);\n\
\t\t\tif (next !== null) return next;\n\
\t\t\tif (search.resetPos >= 0 && pos - search.resetPos < DFA.PROGRESS_PER_STATE * this.stateCount) return null;\n\
\t\t\tsearch.resetPos = pos;\n\
\t\t\tconst restored = this.resetCache(state);\n\
\t\t\tif (restored === null) return null;\n\
\t\t\tnext = this.step(restored, cls, rune, anchor);\n\
\t\t\treturn next;\n\
\t\t}\n\
\t\trun(input, pos, anchor, state, onMatch) {\n\
\t\t\tconst endPos = input.endPos();\n\
\t\t\tconst latin1Class = this.latin1Class;\n\
\t\t\tconst unanchored = anchor === RE2Flags.UNANCHORED;\n\
\t\t\tconst search = { resetPos: -1 };\n\
\t\t\tlet i = pos;\n\
\t\t\twhile (i < endPos) {\n\
\t\t\t\tconst r = input.step(i);\n\
\t\t\t\tconst rune = r >> 3;\n\
\t\t\t\tconst width = r & 7;\n\
\t\t\t\tif (width === 0) break;\n\
\t\t\t\tconst cls = rune <= Unicode.MAX_LATIN1 ? latin1Class[rune] : this.runeClass(rune);\n\
\t\t\t\tlet next = unanchored && state.next !== null ? state.next[cls] : null;\n\
\t\t\t\tif (next === null) {\n\
\t\t\t\t\tnext = this.stepOrReset(state, cls, rune, anchor, i, search);\n\
\t\t\t\t\tif (next === null) return null;\n\
\t\t\t\t}\n\
\t\t\t\tstate = next;\n\
\t\t\t\tif (state.isMatch && onMatch(state, false)) return true;\n\
\t\t\t\tif (!unanchored && state.nfaStates.length === 0) return false;\n\
\t\t\t\ti += width;\n\
\t\t\t}\n\
\t\t\tstate = this.stepOrReset(state, this.numClasses, END_TEXT, anchor, i, search);\n\
\t\t\tif (state === null) return null;\n\
\t\t\treturn state.isMatch && onMatch(state, true);\n\
\t\t}\n\
\t\tmatch(input, pos, anchor) {\n\
\t\t\tif (this.failed) return null;\n\
\t\t\tif ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return false;\n\
\t\t\tconst startState = this.start(input, pos);\n\
\t\t\tif (startState === null) return null;\n\
\t\t\treturn this.run(input, pos, anchor, startState, (state, atEnd) => anchor !== RE2Flags.ANCHOR_BOTH || atEnd);\n\
\t\t}\n\
\t\tmatchSet(input, pos, anchor) {\n\
\t\t\tif (this.failed) return null;\n\
\t\t\tif ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return [];\n\
\t\t\tconst startState = this.start(input, pos);\n\
\t\t\tif (startState === null) return null;\n\
\t\t\tconst matches = new Set();\n\
\t\t\tconst collect = (state, atEnd) => {\n\
\t\t\t\tif (anchor !== RE2Flags.ANCHOR_BOTH || atEnd) for (let k = 0; k < state.matchIDs.length; k++) matches.add(state.matchIDs[k]);\n\
\t\t\t\treturn false;\n\
\t\t\t};\n\
\t\t\tif (this.run(input, pos, anchor, startState, collect) === null) return null;\n\
\t\t\treturn Array.from(matches).sort((a, b) => a - b);\n\
\t\t}\n\
\t};\n\
\tconst VISITED_BITS = 32;\n\
\tconst MAX_BACKTRACK_PROG = 500;\n\
\tconst INITIAL_JOB_CAPACITY = 256;\n\
\tconst MAX_BACKTRACK_VECTOR = 262144;\n\
\tvar BitState = class {\n\
\t\tconstructor() {\n\
\t\t\tthis.end = 0;\n\
\t\t\tthis.cap = new Int32Array(0);\n\
\t\t\tthis.matchcap = new Int32Array(0);\n\
\t\t\tthis.ncap = 0;\n\
\t\t\tthis.jobPc = new Int32Array(INITIAL_JOB_CAPACITY);\n\
\t\t\tthis.jobArg = new Uint8Array(INITIAL_JOB_CAPACITY);\n\
\t\t\tthis.jobPos = new Int32Array(INITIAL_JOB_CAPACITY);\n\
\t\t\tthis.jobLen = 0;\n\
\t\t\tthis.visited = new Uint32Array(0);\n\
\t\t}\n\
\t\treset(prog, end, ncap) {\n\
\t\t\tthis.end = end;\n\
\t\t\tthis.jobLen = 0;\n\
\t\t\tthis.ncap = ncap;\n\
\t\t\tconst visitedSize = prog.numInst() * (end + 1) + VISITED_BITS - 1 >>> 5;\n\
\t\t\tif (this.visited.length < visitedSize) this.visited = new Uint32Array(visitedSize);\n\
\t\t\telse this.visited.fill(0, 0, visitedSize);\n\
\t\t\tif (this.cap.length < ncap) this.cap = new Int32Array(ncap).fill(-1);\n\
\t\t\telse this.cap.fill(-1, 0, ncap);\n\
\t\t\tif (this.matchcap.length < ncap) this.matchcap = new Int32Array(ncap).fill(-1);\n\
\t\t\telse this.matchcap.fill(-1, 0, ncap);\n\
\t\t}\n\
\t\tshouldVisit(pc, pos) {\n\
\t\t\tconst n = pc * (this.end + 1) + pos;\n\
\t\t\tconst idx = n >>> 5;\n\
\t\t\tconst mask = 1 << (n & 31);\n\
\t\t\tif ((this.visited[idx] & mask) !== 0) return false;\n\
\t\t\tthis.visited[idx] |= mask;\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tpush(re2, pc, pos, arg) {\n\
\t\t\tif (re2.prog.getInst(pc).op !== Inst.FAIL && (arg || this.shouldVisit(pc, pos))) {\n\
\t\t\t\tif (this.jobLen >= this.jobPc.length) {\n\
\t\t\t\t\tconst newSize = this.jobPc.length * 2;\n\
\t\t\t\t\tconst newPc = new Int32Array(newSize);\n\
\t\t\t\t\tnewPc.set(this.jobPc);\n\
\t\t\t\t\tthis.jobPc = newPc;\n\
\t\t\t\t\tconst newArg = new Uint8Array(newSize);\n\
\t\t\t\t\tnewArg.set(this.jobArg);\n\
\t\t\t\t\tthis.jobArg = newArg;\n\
\t\t\t\t\tconst newPos = new Int32Array(newSize);\n\
\t\t\t\t\tnewPos.set(this.jobPos);\n\
\t\t\t\t\tthis.jobPos = newPos;\n\
\t\t\t\t}\n\
\t\t\t\tthis.jobPc[this.jobLen] = pc;\n\
\t\t\t\tthis.jobArg[this.jobLen] = arg ? 1 : 0;\n\
\t\t\t\tthis.jobPos[this.jobLen] = pos;\n\
\t\t\t\tthis.jobLen++;\n\
\t\t\t}\n\
\t\t}\n\
\t\ttryBacktrack(re2, input, pc, pos, anchor) {\n\
\t\t\tconst longest = re2.longest;\n\
\t\t\tthis.push(re2, pc, pos, false);\n\
\t\t\twhile (this.jobLen > 0) {\n\
\t\t\t\tthis.jobLen--;\n\
\t\t\t\tlet currentPc = this.jobPc[this.jobLen];\n\
\t\t\t\tlet arg = this.jobArg[this.jobLen] === 1;\n\
\t\t\t\tlet currentPos = this.jobPos[this.jobLen];\n\
\t\t\t\tlet skipShouldVisit = true;\n\
\t\t\t\twhile (true) {\n\
\t\t\t\t\tif (!skipShouldVisit) {\n\
\t\t\t\t\t\tif (!this.shouldVisit(currentPc, currentPos)) break;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tskipShouldVisit = false;\n\
\t\t\t\t\tconst inst = re2.prog.getInst(currentPc);\n\
\t\t\t\t\tswitch (inst.op) {\n\
\t\t\t\t\t\tcase Inst.FAIL: break;\n\
\t\t\t\t\t\tcase Inst.ALT: if (arg) {\n\
\t\t\t\t\t\t\targ = false;\n\
\t\t\t\t\t\t\tcurrentPc = inst.arg;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t} else {\n\
\t\t\t\t\t\t\tthis.push(re2, currentPc, currentPos, true);\n\
\t\t\t\t\t\t\tcurrentPc = inst.out;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tcase Inst.ALT_MATCH: {\n\
\t\t\t\t\t\t\tconst outInst = re2.prog.getInst(inst.out);\n\
\t\t\t\t\t\t\tif (Inst.isRuneOp(outInst.op)) {\n\
\t\t\t\t\t\t\t\tthis.push(re2, inst.arg, currentPos, false);\n\
\t\t\t\t\t\t\t\tcurrentPc = inst.arg;\n\
\t\t\t\t\t\t\t\tcurrentPos = this.end;\n\
\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\tthis.push(re2, inst.out, this.end, false);\n\
\t\t\t\t\t\t\tcurrentPc = inst.out;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tcase Inst.RUNE: {\n\
\t\t\t\t\t\t\tconst r = input.step(currentPos);\n\
\t\t\t\t\t\t\tif (r === MachineInputBase.EOF()) break;\n\
\t\t\t\t\t\t\tif (!inst.matchRune(r >> 3)) break;\n\
\t\t\t\t\t\t\tcurrentPos += r & 7;\n\
\t\t\t\t\t\t\tcurrentPc = inst.out;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tcase Inst.RUNE1: {\n\
\t\t\t\t\t\t\tconst r = input.step(currentPos);\n\
\t\t\t\t\t\t\tif (r === MachineInputBase.EOF()) break;\n\
\t\t\t\t\t\t\tif (r >> 3 !== inst.runes[0]) break;\n\
\t\t\t\t\t\t\tcurrentPos += r & 7;\n\
\t\t\t\t\t\t\tcurrentPc = inst.out;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tcase Inst.RUNE_ANY_NOT_NL: {\n\
\t\t\t\t\t\t\tconst r = input.step(currentPos);\n\
\t\t\t\t\t\t\tif (r === MachineInputBase.EOF()) break;\n\
\t\t\t\t\t\t\tif (r >> 3 === 10) break;\n\
\t\t\t\t\t\t\tcurrentPos += r & 7;\n\
\t\t\t\t\t\t\tcurrentPc = inst.out;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tcase Inst.RUNE_ANY: {\n\
\t\t\t\t\t\t\tconst r = input.step(currentPos);\n\
\t\t\t\t\t\t\tif (r === MachineInputBase.EOF()) break;\n\
\t\t\t\t\t\t\tcurrentPos += r & 7;\n\
\t\t\t\t\t\t\tcurrentPc = inst.out;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tcase Inst.CAPTURE: if (arg) {\n\
\t\t\t\t\t\t\tthis.cap[inst.arg] = currentPos;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t} else {\n\
\t\t\t\t\t\t\tif (inst.arg < this.ncap) {\n\
\t\t\t\t\t\t\t\tthis.push(re2, currentPc, this.cap[inst.arg], true);\n\
\t\t\t\t\t\t\t\tthis.cap[inst.arg] = currentPos;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\tcurrentPc = inst.out;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tcase Inst.EMPTY_WIDTH: {\n\
\t\t\t\t\t\t\tconst flag = input.context(currentPos);\n\
\t\t\t\t\t\t\tif ((inst.arg & ~flag) !== 0) break;\n\
\t\t\t\t\t\t\tcurrentPc = inst.out;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tcase Inst.NOP:\n\
\t\t\t\t\t\t\tcurrentPc = inst.out;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\tcase Inst.MATCH: {\n\
\t\t\t\t\t\t\tif (anchor === RE2Flags.ANCHOR_BOTH && currentPos !== this.end) break;\n\
\t\t\t\t\t\t\tif (this.ncap === 0) return true;\n\
\t\t\t\t\t\t\tif (this.ncap > 1) this.cap[1] = currentPos;\n\
\t\t\t\t\t\t\tconst old = this.matchcap[1];\n\
\t\t\t\t\t\t\tif (old === -1 || longest && currentPos > 0 && currentPos > old) this.matchcap.set(this.cap);\n\
\t\t\t\t\t\t\tif (!longest) return true;\n\
\t\t\t\t\t\t\tif (currentPos === this.end) return true;\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tcase Inst.LB_WRITE:\n\
\t\t\t\t\t\tcase Inst.LB_CHECK: throw new RE2JSInternalException(\"Backtracker cannot evaluate Lookbehind instructions\");\n\
\t\t\t\t\t\tdefault: throw new RE2JSInternalException(\"bad inst\");\n\
\t\t\t\t\t}\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn longest && this.matchcap.length > 1 && this.matchcap[1] >= 0;\n\
\t\t}\n\
\t};\n\
\tconst bitStatePool = [];\n\
\tvar Backtracker = class Backtracker {\n\
\t\tstatic shouldBacktrack(prog) {\n\
\t\t\treturn prog.numInst() <= MAX_BACKTRACK_PROG;\n\
\t\t}\n\
\t\tstatic maxBitStateLen(prog) {\n\
\t\t\tif (!Backtracker.shouldBacktrack(prog)) return 0;\n\
\t\t\treturn Math.floor(MAX_BACKTRACK_VECTOR / prog.numInst());\n\
\t\t}\n\
\t\tstatic execute(re2, input, pos, anchor, ncap) {\n\
\t\t\tconst startCond = re2.cond;\n\
\t\t\tif (startCond === Utils.EMPTY_ALL) return null;\n\
\t\t\tif ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;\n\
\t\t\tif ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 && pos !== 0) return null;\n\
\t\t\tconst b = bitStatePool.length > 0 ? bitStatePool.pop() : new BitState();\n\
\t\t\tconst end = input.endPos();\n\
\t\t\tb.reset(re2.prog, end, ncap);\n\
\t\t\tlet matched = false;\n\
\t\t\tif ((startCond & Utils.EMPTY_BEGIN_TEXT) !== 0 || anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) {\n\
\t\t\t\tif (b.ncap > 0) b.cap[0] = pos;\n\
\t\t\t\tif (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) matched = true;\n\
\t\t\t} else {\n\
\t\t\t\tlet width = -1;\n\
\t\t\t\tfor (; pos <= end && width !== 0; pos += width) {\n\
\t\t\t\t\tif (re2.prefix.length > 0) {\n\
\t\t\t\t\t\tconst advance = input.index(re2, pos);\n\
\t\t\t\t\t\tif (advance < 0) break;\n\
\t\t\t\t\t\tpos += advance;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (b.ncap > 0) b.cap[0] = pos;\n\
\t\t\t\t\tif (b.tryBacktrack(re2, input, re2.prog.start, pos, anchor)) {\n\
\t\t\t\t\t\tmatched = true;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tconst r = input.step(pos);\n\
\t\t\t\t\twidth = r === MachineInputBase.EOF() ? 0 : r & 7;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tif (!matched) {\n\
\t\t\t\tbitStatePool.push(b);\n\
\t\t\t\treturn null;\n\
\t\t\t}\n\
\t\t\tconst result = ncap === 0 ? [] : Utils.toArray(b.matchcap.subarray(0, ncap));\n\
\t\t\tbitStatePool.push(b);\n\
\t\t\treturn result;\n\
\t\t}\n\
\t};\n\
\tvar QueueOnePass = class {\n\
\t\tconstructor(size) {\n\
\t\t\tthis.sparse = new Uint32Array(size);\n\
\t\t\tthis.dense = new Uint32Array(size);\n\
\t\t\tthis.size = 0;\n\
\t\t\tthis.nextIndex = 0;\n\
\t\t}\n\
\t\tempty() {\n\
\t\t\treturn this.nextIndex >= this.size;\n\
\t\t}\n\
\t\tnext() {\n\
\t\t\treturn this.dense[this.nextIndex++];\n\
\t\t}\n\
\t\tclear() {\n\
\t\t\tthis.size = 0;\n\
\t\t\tthis.nextIndex = 0;\n\
\t\t}\n\
\t\tcontains(u) {\n\
\t\t\treturn u < this.sparse.length && this.sparse[u] < this.size && this.dense[this.sparse[u]] === u;\n\
\t\t}\n\
\t\tinsert(u) {\n\
\t\t\tif (!this.contains(u)) this.insertNew(u);\n\
\t\t}\n\
\t\tinsertNew(u) {\n\
\t\t\tif (u >= this.sparse.length) return;\n\
\t\t\tthis.sparse[u] = this.size;\n\
\t\t\tthis.dense[this.size] = u;\n\
\t\t\tthis.size++;\n\
\t\t}\n\
\t};\n\
\tconst mergeRuneSets = (leftRunes, rightRunes, leftPC, rightPC) => {\n\
\t\tconst leftLen = leftRunes.length;\n\
\t\tconst rightLen = rightRunes.length;\n\
\t\tlet lx = 0, rx = 0;\n\
\t\tconst merged = [];\n\
\t\tconst next = [];\n\
\t\tlet ok = true;\n\
\t\tlet ix = -1;\n\
\t\tconst extend = (isLeft) => {\n\
\t\t\tconst newArray = isLeft ? leftRunes : rightRunes;\n\
\t\t\tconst low = isLeft ? lx : rx;\n\
\t\t\tconst pc = isLeft ? leftPC : rightPC;\n\
\t\t\tif (ix > 0 && newArray[low] <= merged[ix]) return false;\n\
\t\t\tmerged.push(newArray[low], newArray[low + 1]);\n\
\t\t\tif (isLeft) lx += 2;\n\
\t\t\telse rx += 2;\n\
\t\t\tix += 2;\n\
\t\t\tnext.push(pc);\n\
\t\t\treturn true;\n\
\t\t};\n\
\t\twhile (lx < leftLen || rx < rightLen) {\n\
\t\t\tif (rx >= rightLen) ok = extend(true);\n\
\t\t\telse if (lx >= leftLen) ok = extend(false);\n\
\t\t\telse if (rightRunes[rx] < leftRunes[lx]) ok = extend(false);\n\
\t\t\telse ok = extend(true);\n\
\t\t\tif (!ok) return null;\n\
\t\t}\n\
\t\treturn {\n\
\t\t\tmerged,\n\
\t\t\tnext\n\
\t\t};\n\
\t};\n\
\tvar OnePassProg = class {\n\
\t\tconstructor(prog) {\n\
\t\t\tthis.start = prog.start;\n\
\t\t\tthis.numCap = prog.numCap;\n\
\t\t\tthis.inst = new Array(prog.inst.length);\n\
\t\t\tfor (let i = 0; i < prog.inst.length; i++) {\n\
\t\t\t\tconst orig = prog.inst[i];\n\
\t\t\t\tconst inst = new Inst(orig.op);\n\
\t\t\t\tinst.out = orig.out;\n\
\t\t\t\tinst.arg = orig.arg;\n\
\t\t\t\tinst.runes = orig.runes ? new Int32Array(orig.runes) : new Int32Array(0);\n\
\t\t\t\tinst.next = null;\n\
\t\t\t\tthis.inst[i] = inst;\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tconst onePassCopy = (prog) => {\n\
\t\tconst p = new OnePassProg(prog);\n\
\t\tfor (let pc = 0; pc < p.inst.length; pc++) {\n\
\t\t\tconst inst = p.inst[pc];\n\
\t\t\tif (inst.op !== Inst.ALT && inst.op !== Inst.ALT_MATCH) continue;\n\
\t\t\tlet pAOther = \"out\";\n\
\t\t\tlet pAAlt = \"arg\";\n\
\t\t\tlet instAlt = p.inst[inst[pAAlt]];\n\
\t\t\tif (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) {\n\
\t\t\t\tpAOther = \"arg\";\n\
\t\t\t\tpAAlt = \"out\";\n\
\t\t\t\tinstAlt = p.inst[inst[pAAlt]];\n\
\t\t\t\tif (instAlt.op !== Inst.ALT && instAlt.op !== Inst.ALT_MATCH) continue;\n\
\t\t\t}\n\
\t\t\tconst instOther = p.inst[inst[pAOther]];\n\
\t\t\tif (instOther.op === Inst.ALT || instOther.op === Inst.ALT_MATCH) continue;\n\
\t\t\tlet pBAlt = \"out\";\n\
\t\t\tlet pBOther = \"arg\";\n\
\t\t\tlet patch = false;\n\
\t\t\tif (instAlt.out === pc) patch = true;\n\
\t\t\telse if (instAlt.arg === pc) {\n\
\t\t\t\tpatch = true;\n\
\t\t\t\tpBAlt = \"arg\";\n\
\t\t\t\tpBOther = \"out\";\n\
\t\t\t}\n\
\t\t\tif (patch) instAlt[pBAlt] = inst[pAOther];\n\
\t\t\tif (inst[pAOther] === instAlt[pBAlt]) inst[pAAlt] = instAlt[pBOther];\n\
\t\t}\n\
\t\treturn p;\n\
\t};\n\
\tconst makeOnePass = (p) => {\n\
\t\tif (p.inst.length >= 1e3) return null;\n\
\t\tconst instQueue = new QueueOnePass(p.inst.length);\n\
\t\tconst visitQueue = new QueueOnePass(p.inst.length);\n\
\t\tconst onePassRunes = new Array(p.inst.length);\n\
\t\tconst m = new Array(p.inst.length).fill(false);\n\
\t\tconst check = (pc) => {\n\
\t\t\tlet ok = true;\n\
\t\t\tconst inst = p.inst[pc];\n\
\t\t\tif (visitQueue.contains(pc)) return true;\n\
\t\t\tvisitQueue.insert(pc);\n\
\t\t\tswitch (inst.op) {\n\
\t\t\t\tcase Inst.ALT:\n\
\t\t\t\tcase Inst.ALT_MATCH: {\n\
\t\t\t\t\tok = check(inst.out) && check(inst.arg);\n\
\t\t\t\t\tlet matchOut = m[inst.out];\n\
\t\t\t\t\tlet matchArg = m[inst.arg];\n\
\t\t\t\t\tif (matchOut && matchArg) return false;\n\
\t\t\t\t\tif (matchArg) {\n\
\t\t\t\t\t\tconst tempOut = inst.out;\n\
\t\t\t\t\t\tinst.out = inst.arg;\n\
\t\t\t\t\t\tinst.arg = tempOut;\n\
\t\t\t\t\t\tconst tempMatch = matchOut;\n\
\t\t\t\t\t\tmatchOut = matchArg;\n\
\t\t\t\t\t\tmatchArg = tempMatch;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (matchOut) {\n\
\t\t\t\t\t\tm[pc] = true;\n\
\t\t\t\t\t\tinst.op = Inst.ALT_MATCH;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tconst leftRunes = onePassRunes[inst.out] || [];\n\
\t\t\t\t\tconst rightRunes = onePassRunes[inst.arg] || [];\n\
\t\t\t\t\tconst mergeRes = mergeRuneSets(leftRunes, rightRunes, inst.out, inst.arg);\n\
\t\t\t\t\tif (!mergeRes) return false;\n\
\t\t\t\t\tonePassRunes[pc] = new Int32Array(mergeRes.merged);\n\
\t\t\t\t\tinst.next = new Uint32Array(mergeRes.next);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t\tcase Inst.CAPTURE:\n\
\t\t\t\tcase Inst.EMPTY_WIDTH:\n\
\t\t\t\tcase Inst.NOP:\n\
\t\t\t\t\tok = check(inst.out);\n\
\t\t\t\t\tm[pc] = m[inst.out];\n\
\t\t\t\t\tonePassRunes[pc] = onePassRunes[inst.out] ? new Int32Array(onePassRunes[inst.out]) : new Int32Array(0);\n\
\t\t\t\t\tinst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Inst.MATCH:\n\
\t\t\t\tcase Inst.FAIL:\n\
\t\t\t\t\tm[pc] = inst.op === Inst.MATCH;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Inst.RUNE: {\n\
\t\t\t\t\tm[pc] = false;\n\
\t\t\t\t\tif (inst.next && inst.next.length > 0) break;\n\
\t\t\t\t\tinstQueue.insert(inst.out);\n\
\t\t\t\t\tif (!inst.runes || inst.runes.length === 0) {\n\
\t\t\t\t\t\tonePassRunes[pc] = new Int32Array(0);\n\
\t\t\t\t\t\tinst.next = new Uint32Array([inst.out]);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tlet runes = [];\n\
\t\t\t\t\tif (inst.runes.length === 1 && (inst.arg & RE2Flags.FOLD_CASE) !== 0) {\n\
\t\t\t\t\t\tconst r0 = inst.runes[0];\n\
\t\t\t\t\t\trunes.push(r0, r0);\n\
\t\t\t\t\t\tfor (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);\n\
\t\t\t\t\t\trunes.sort((a, b) => a - b);\n\
\t\t\t\t\t} else for (let j = 0; j < inst.runes.length; j++) runes.push(inst.runes[j]);\n\
\t\t\t\t\tonePassRunes[pc] = new Int32Array(runes);\n\
\t\t\t\t\tinst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);\n\
\t\t\t\t\tinst.op = Inst.RUNE;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t\tcase Inst.RUNE1: {\n\
\t\t\t\t\tm[pc] = false;\n\
\t\t\t\t\tif (inst.next && inst.next.length > 0) break;\n\
\t\t\t\t\tinstQueue.insert(inst.out);\n\
\t\t\t\t\tlet runes = [];\n\
\t\t\t\t\tif ((inst.arg & RE2Flags.FOLD_CASE) !== 0) {\n\
\t\t\t\t\t\tconst r0 = inst.runes[0];\n\
\t\t\t\t\t\trunes.push(r0, r0);\n\
\t\t\t\t\t\tfor (let r1 = Unicode.simpleFold(r0); r1 !== r0; r1 = Unicode.simpleFold(r1)) runes.push(r1, r1);\n\
\t\t\t\t\t\trunes.sort((a, b) => a - b);\n\
\t\t\t\t\t} else runes.push(inst.runes[0], inst.runes[0]);\n\
\t\t\t\t\tonePassRunes[pc] = new Int32Array(runes);\n\
\t\t\t\t\tinst.next = new Uint32Array(Math.floor(runes.length / 2) + 1).fill(inst.out);\n\
\t\t\t\t\tinst.op = Inst.RUNE;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t\tcase Inst.RUNE_ANY:\n\
\t\t\t\t\tm[pc] = false;\n\
\t\t\t\t\tif (inst.next && inst.next.length > 0) break;\n\
\t\t\t\t\tinstQueue.insert(inst.out);\n\
\t\t\t\t\tonePassRunes[pc] = new Int32Array([0, Unicode.MAX_RUNE]);\n\
\t\t\t\t\tinst.next = new Uint32Array([inst.out]);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Inst.RUNE_ANY_NOT_NL:\n\
\t\t\t\t\tm[pc] = false;\n\
\t\t\t\t\tif (inst.next && inst.next.length > 0) break;\n\
\t\t\t\t\tinstQueue.insert(inst.out);\n\
\t\t\t\t\tonePassRunes[pc] = new Int32Array([\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t11,\n\
\t\t\t\t\t\tUnicode.MAX_RUNE\n\
\t\t\t\t\t]);\n\
\t\t\t\t\tinst.next = new Uint32Array(Math.floor(onePassRunes[pc].length / 2) + 1).fill(inst.out);\n\
\t\t\t}\n\
\t\t\treturn ok;\n\
\t\t};\n\
\t\tinstQueue.clear();\n\
\t\tinstQueue.insert(p.start);\n\
\t\twhile (!instQueue.empty()) {\n\
\t\t\tvisitQueue.clear();\n\
\t\t\tif (!check(instQueue.next())) return null;\n\
\t\t}\n\
\t\tfor (let i = 0; i < p.inst.length; i++) if (onePassRunes[i]) p.inst[i].runes = onePassRunes[i];\n\
\t\treturn p;\n\
\t};\n\
\tconst cleanupOnePass = (p, original) => {\n\
\t\tfor (let ix = 0; ix < original.inst.length; ix++) {\n\
\t\t\tconst instOriginal = original.inst[ix];\n\
\t\t\tswitch (instOriginal.op) {\n\
\t\t\t\tcase Inst.ALT:\n\
\t\t\t\tcase Inst.ALT_MATCH:\n\
\t\t\t\tcase Inst.RUNE: break;\n\
\t\t\t\tcase Inst.CAPTURE:\n\
\t\t\t\tcase Inst.EMPTY_WIDTH:\n\
\t\t\t\tcase Inst.NOP:\n\
\t\t\t\tcase Inst.MATCH:\n\
\t\t\t\tcase Inst.FAIL:\n\
\t\t\t\t\tp.inst[ix].next = null;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Inst.RUNE1:\n\
\t\t\t\tcase Inst.RUNE_ANY:\n\
\t\t\t\tcase Inst.RUNE_ANY_NOT_NL:\n\
\t\t\t\t\tp.inst[ix].next = null;\n\
\t\t\t\t\tp.inst[ix].op = instOriginal.op;\n\
\t\t\t\t\tp.inst[ix].runes = instOriginal.runes ? new Int32Array(instOriginal.runes) : new Int32Array(0);\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tvar OnePass = class OnePass {\n\
\t\tstatic compile(prog) {\n\
\t\t\tif (prog.start === 0) return null;\n\
\t\t\tif (prog.numLb > 0) return null;\n\
\t\t\tconst startInst = prog.inst[prog.start];\n\
\t\t\tif (startInst.op !== Inst.EMPTY_WIDTH || (startInst.arg & Utils.EMPTY_BEGIN_TEXT) === 0) return null;\n\
\t\t\tlet hasAlt = false;\n\
\t\t\tfor (let i = 0; i < prog.inst.length; i++) if (prog.inst[i].op === Inst.ALT || prog.inst[i].op === Inst.ALT_MATCH) {\n\
\t\t\t\thasAlt = true;\n\
\t\t\t\tbreak;\n\
\t\t\t}\n\
\t\t\tfor (let i = 0; i < prog.inst.length; i++) {\n\
\t\t\t\tconst inst = prog.inst[i];\n\
\t\t\t\tconst opOut = prog.inst[inst.out].op;\n\
\t\t\t\tswitch (inst.op) {\n\
\t\t\t\t\tcase Inst.ALT:\n\
\t\t\t\t\tcase Inst.ALT_MATCH:\n\
\t\t\t\t\t\tif (opOut === Inst.MATCH || prog.inst[inst.arg].op === Inst.MATCH) return null;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.EMPTY_WIDTH:\n\
\t\t\t\t\t\tif (opOut === Inst.MATCH) {\n\
\t\t\t\t\t\t\tif ((inst.arg & Utils.EMPTY_END_TEXT) === Utils.EMPTY_END_TEXT) continue;\n\
\t\t\t\t\t\t\treturn null;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tdefault: if (opOut === Inst.MATCH && hasAlt) return null;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tlet p = onePassCopy(prog);\n\
\t\t\tp = makeOnePass(p);\n\
\t\t\tif (p !== null) cleanupOnePass(p, prog);\n\
\t\t\treturn p;\n\
\t\t}\n\
\t\tstatic next(inst, r) {\n\
\t\t\tconst nextIdx = inst.matchRunePos(r);\n\
\t\t\tif (nextIdx >= 0) return inst.next[nextIdx];\n\
\t\t\tif (inst.op === Inst.ALT_MATCH) return inst.out;\n\
\t\t\treturn 0;\n\
\t\t}\n\
\t\tstatic execute(re2, input, pos, anchor, ncap) {\n\
\t\t\tconst onepass = re2.onepass;\n\
\t\t\tif (!onepass) return null;\n\
\t\t\tconst matchcap = new Int32Array(ncap).fill(-1);\n\
\t\t\tlet matched = false;\n\
\t\t\tlet r = input.step(pos);\n\
\t\t\tlet rune = r >> 3;\n\
\t\t\tlet width = r & 7;\n\
\t\t\tlet r1 = MachineInputBase.EOF();\n\
\t\t\tlet rune1 = -1;\n\
\t\t\tlet width1 = 0;\n\
\t\t\tif (r !== MachineInputBase.EOF()) {\n\
\t\t\t\tr1 = input.step(pos + width);\n\
\t\t\t\tif (r1 !== MachineInputBase.EOF()) {\n\
\t\t\t\t\trune1 = r1 >> 3;\n\
\t\t\t\t\twidth1 = r1 & 7;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tlet flag = pos === 0 ? Utils.emptyOpContext(-1, rune) : input.context(pos);\n\
\t\t\tlet pc = onepass.start;\n\
\t\t\tlet inst;\n\
\t\t\twhile (true) {\n\
\t\t\t\tinst = onepass.inst[pc];\n\
\t\t\t\tpc = inst.out;\n\
\t\t\t\tswitch (inst.op) {\n\
\t\t\t\t\tcase Inst.MATCH:\n\
\t\t\t\t\t\tif (anchor === RE2Flags.ANCHOR_BOTH && pos !== input.endPos()) return null;\n\
\t\t\t\t\t\tmatched = true;\n\
\t\t\t\t\t\tif (matchcap.length > 0) {\n\
\t\t\t\t\t\t\tmatchcap[0] = 0;\n\
\t\t\t\t\t\t\tmatchcap[1] = pos;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\treturn ncap === 0 ? [] : Utils.toArray(matchcap);\n\
\t\t\t\t\tcase Inst.RUNE:\n\
\t\t\t\t\t\tif (!inst.matchRune(rune)) return null;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.RUNE1:\n\
\t\t\t\t\t\tif (rune !== inst.runes[0]) return null;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.RUNE_ANY: break;\n\
\t\t\t\t\tcase Inst.RUNE_ANY_NOT_NL:\n\
\t\t\t\t\t\tif (rune === 10) return null;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.ALT:\n\
\t\t\t\t\tcase Inst.ALT_MATCH:\n\
\t\t\t\t\t\tpc = OnePass.next(inst, rune);\n\
\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\tcase Inst.FAIL: return null;\n\
\t\t\t\t\tcase Inst.NOP: continue;\n\
\t\t\t\t\tcase Inst.EMPTY_WIDTH:\n\
\t\t\t\t\t\tif ((inst.arg & ~flag) !== 0) return null;\n\
\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\tcase Inst.CAPTURE:\n\
\t\t\t\t\t\tif (inst.arg < matchcap.length) matchcap[inst.arg] = pos;\n\
\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\tdefault: throw new RE2JSInternalException(\"bad inst\");\n\
\t\t\t\t}\n\
\t\t\t\tif (width === 0) break;\n\
\t\t\t\tflag = Utils.emptyOpContext(rune, rune1);\n\
\t\t\t\tpos += width;\n\
\t\t\t\trune = rune1;\n\
\t\t\t\twidth = width1;\n\
\t\t\t\tif (rune !== -1) {\n\
\t\t\t\t\tr1 = input.step(pos + width);\n\
\t\t\t\t\tif (r1 !== MachineInputBase.EOF()) {\n\
\t\t\t\t\t\trune1 = r1 >> 3;\n\
\t\t\t\t\t\twidth1 = r1 & 7;\n\
\t\t\t\t\t} else {\n\
\t\t\t\t\t\trune1 = -1;\n\
\t\t\t\t\t\twidth1 = 0;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tif (!matched) return null;\n\
\t\t\treturn ncap === 0 ? [] : Utils.toArray(matchcap);\n\
\t\t}\n\
\t};\n\
\tvar Regexp = class Regexp {\n\
\t\tstatic Op = createEnum([\n\
\t\t\t\"NO_MATCH\",\n\
\t\t\t\"EMPTY_MATCH\",\n\
\t\t\t\"LITERAL\",\n\
\t\t\t\"CHAR_CLASS\",\n\
\t\t\t\"ANY_CHAR_NOT_NL\",\n\
\t\t\t\"ANY_CHAR\",\n\
\t\t\t\"BEGIN_LINE\",\n\
\t\t\t\"END_LINE\",\n\
\t\t\t\"BEGIN_TEXT\",\n\
\t\t\t\"END_TEXT\",\n\
\t\t\t\"WORD_BOUNDARY\",\n\
\t\t\t\"NO_WORD_BOUNDARY\",\n\
\t\t\t\"CAPTURE\",\n\
\t\t\t\"STAR\",\n\
\t\t\t\"PLUS\",\n\
\t\t\t\"QUEST\",\n\
\t\t\t\"REPEAT\",\n\
\t\t\t\"CONCAT\",\n\
\t\t\t\"ALTERNATE\",\n\
\t\t\t\"PLB\",\n\
\t\t\t\"NLB\",\n\
\t\t\t\"LEFT_PAREN\",\n\
\t\t\t\"VERTICAL_BAR\"\n\
\t\t]);\n\
\t\tstatic isPseudoOp(op) {\n\
\t\t\treturn op >= Regexp.Op.LEFT_PAREN;\n\
\t\t}\n\
\t\tstatic emptySubs() {\n\
\t\t\treturn [];\n\
\t\t}\n\
\t\tstatic quoteIfHyphen(rune) {\n\
\t\t\tif (rune === Codepoint.CODES[\"-\"]) return \"\\\\\";\n\
\t\t\treturn \"\";\n\
\t\t}\n\
\t\tstatic fromRegexp(re) {\n\
\t\t\tconst regex = new Regexp(re.op);\n\
\t\t\tregex.flags = re.flags;\n\
\t\t\tregex.subs = re.subs;\n\
\t\t\tregex.runes = re.runes;\n\
\t\t\tregex.cap = re.cap;\n\
\t\t\tregex.min = re.min;\n\
\t\t\tregex.max = re.max;\n\
\t\t\tregex.name = re.name;\n\
\t\t\tregex.namedGroups = re.namedGroups;\n\
\t\t\tregex.lb = re.lb;\n\
\t\t\treturn regex;\n\
\t\t}\n\
\t\tconstructor(op) {\n\
\t\t\tthis.op = op;\n\
\t\t\tthis.flags = 0;\n\
\t\t\tthis.subs = Regexp.emptySubs();\n\
\t\t\tthis.runes = new Int32Array(0);\n\
\t\t\tthis.min = 0;\n\
\t\t\tthis.max = 0;\n\
\t\t\tthis.cap = 0;\n\
\t\t\tthis.name = null;\n\
\t\t\tthis.namedGroups = Object.create(null);\n\
\t\t\tthis.lb = 0;\n\
\t\t}\n\
\t\treinit() {\n\
\t\t\tthis.flags = 0;\n\
\t\t\tthis.subs = Regexp.emptySubs();\n\
\t\t\tthis.runes = new Int32Array(0);\n\
\t\t\tthis.cap = 0;\n\
\t\t\tthis.min = 0;\n\
\t\t\tthis.max = 0;\n\
\t\t\tthis.name = null;\n\
\t\t\tthis.namedGroups = Object.create(null);\n\
\t\t\tthis.lb = 0;\n\
\t\t}\n\
\t\ttoString() {\n\
\t\t\treturn this.appendTo();\n\
\t\t}\n\
\t\tappendTo() {\n\
\t\t\tlet out = \"\";\n\
\t\t\tswitch (this.op) {\n\
\t\t\t\tcase Regexp.Op.NO_MATCH:\n\
\t\t\t\t\tout += \"[^\\\\x00-\\\\x{10FFFF}]\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.EMPTY_MATCH:\n\
\t\t\t\t\tout += \"(?:)\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.STAR:\n\
\t\t\t\tcase Regexp.Op.PLUS:\n\
\t\t\t\tcase Regexp.Op.QUEST:\n\
\t\t\t\tcase Regexp.Op.REPEAT: {\n\
\t\t\t\t\tconst sub = this.subs[0];\n\
\t\t\t\t\tif (sub.op > Regexp.Op.CAPTURE || sub.op === Regexp.Op.LITERAL && sub.runes.length > 1) out += `(?:${sub.appendTo()})`;\n\
\t\t\t\t\telse out += sub.appendTo();\n\
\t\t\t\t\tswitch (this.op) {\n\
\t\t\t\t\t\tcase Regexp.Op.STAR:\n\
\t\t\t\t\t\t\tout += \"*\";\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Regexp.Op.PLUS:\n\
\t\t\t\t\t\t\tout += \"+\";\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Regexp.Op.QUEST:\n\
\t\t\t\t\t\t\tout += \"?\";\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase Regexp.Op.REPEAT:\n\
\t\t\t\t\t\t\tout += `{${this.min}`;\n\
\t\t\t\t\t\t\tif (this.min !== this.max) {\n\
\t\t\t\t\t\t\t\tout += \",\";\n\
\t\t\t\t\t\t\t\tif (this.max >= 0) out += this.max;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\tout += \"}\";\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif ((this.flags & RE2Flags.NON_GREEDY) !== 0) out += \"?\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t\tcase Regexp.Op.CONCAT:\n\
\t\t\t\t\tfor (let sub of this.subs) if (sub.op === Regexp.Op.ALTERNATE) out += `(?:${sub.appendTo()})`;\n\
\t\t\t\t\telse out += sub.appendTo();\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.ALTERNATE: {\n\
\t\t\t\t\tlet sep = \"\";\n\
\t\t\t\t\tfor (let sub of this.subs) {\n\
\t\t\t\t\t\tout += sep;\n\
\t\t\t\t\t\tsep = \"|\";\n\
\t\t\t\t\t\tout += sub.appendTo();\n\
\t\t\t\t\t}\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t\tcase Regexp.Op.LITERAL:\n\
\t\t\t\t\tif ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += \"(?i:\";\n\
\t\t\t\t\tfor (let rune of this.runes) out += Utils.escapeRune(rune);\n\
\t\t\t\t\tif ((this.flags & RE2Flags.FOLD_CASE) !== 0) out += \")\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.ANY_CHAR_NOT_NL:\n\
\t\t\t\t\tout += \"(?-s:.)\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.ANY_CHAR:\n\
\t\t\t\t\tout += \"(?s:.)\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.PLB:\n\
\t\t\t\t\tout += `(?<=${this.subs[0].appendTo()})`;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.NLB:\n\
\t\t\t\t\tout += `(?<!${this.subs[0].appendTo()})`;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.CAPTURE:\n\
\t\t\t\t\tif (this.name === null || this.name.length === 0) out += \"(\";\n\
\t\t\t\t\telse out += `(?P<${this.name}>`;\n\
\t\t\t\t\tif (this.subs[0].op !== Regexp.Op.EMPTY_MATCH) out += this.subs[0].appendTo();\n\
\t\t\t\t\tout += \")\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.BEGIN_TEXT:\n\
\t\t\t\t\tout += \"\\\\A\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.END_TEXT:\n\
\t\t\t\t\tif ((this.flags & RE2Flags.WAS_DOLLAR) !== 0) out += \"(?-m:$)\";\n\
\t\t\t\t\telse out += \"\\\\z\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.BEGIN_LINE:\n\
\t\t\t\t\tout += \"^\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.END_LINE:\n\
\t\t\t\t\tout += \"$\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.WORD_BOUNDARY:\n\
\t\t\t\t\tout += \"\\\\b\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.NO_WORD_BOUNDARY:\n\
\t\t\t\t\tout += \"\\\\B\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.CHAR_CLASS:\n\
\t\t\t\t\tif (this.runes.length % 2 !== 0) {\n\
\t\t\t\t\t\tout += \"[invalid char class]\";\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tout += \"[\";\n\
\t\t\t\t\tif (this.runes.length === 0) out += \"^\\\\x00-\\\\x{10FFFF}\";\n\
\t\t\t\t\telse if (this.runes[0] === 0 && this.runes[this.runes.length - 1] === Unicode.MAX_RUNE) {\n\
\t\t\t\t\t\tout += \"^\";\n\
\t\t\t\t\t\tfor (let i = 1; i < this.runes.length - 1; i += 2) {\n\
\t\t\t\t\t\t\tconst lo = this.runes[i] + 1;\n\
\t\t\t\t\t\t\tconst hi = this.runes[i + 1] - 1;\n\
\t\t\t\t\t\t\tout += Regexp.quoteIfHyphen(lo);\n\
\t\t\t\t\t\t\tout += Utils.escapeRune(lo);\n\
\t\t\t\t\t\t\tif (lo !== hi) {\n\
\t\t\t\t\t\t\t\tout += \"-\";\n\
\t\t\t\t\t\t\t\tout += Regexp.quoteIfHyphen(hi);\n\
\t\t\t\t\t\t\t\tout += Utils.escapeRune(hi);\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t} else for (let i = 0; i < this.runes.length; i += 2) {\n\
\t\t\t\t\t\tconst lo = this.runes[i];\n\
\t\t\t\t\t\tconst hi = this.runes[i + 1];\n\
\t\t\t\t\t\tout += Regexp.quoteIfHyphen(lo);\n\
\t\t\t\t\t\tout += Utils.escapeRune(lo);\n\
\t\t\t\t\t\tif (lo !== hi) {\n\
\t\t\t\t\t\t\tout += \"-\";\n\
\t\t\t\t\t\t\tout += Regexp.quoteIfHyphen(hi);\n\
\t\t\t\t\t\t\tout += Utils.escapeRune(hi);\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t}\n\
\t\t\t\t\tout += \"]\";\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tdefault: out += this.op;\n\
\t\t\t}\n\
\t\t\treturn out;\n\
\t\t}\n\
\t\tmaxCap() {\n\
\t\t\tlet m = 0;\n\
\t\t\tif (this.op === Regexp.Op.CAPTURE) m = this.cap;\n\
\t\t\tif (this.subs !== null) for (let sub of this.subs) {\n\
\t\t\t\tconst n = sub.maxCap();\n\
\t\t\t\tif (m < n) m = n;\n\
\t\t\t}\n\
\t\t\treturn m;\n\
\t\t}\n\
\t\tequals(that) {\n\
\t\t\tif (!(that !== null && that instanceof Regexp)) return false;\n\
\t\t\tif (this.op !== that.op) return false;\n\
\t\t\tswitch (this.op) {\n\
\t\t\t\tcase Regexp.Op.END_TEXT:\n\
\t\t\t\t\tif ((this.flags & RE2Flags.WAS_DOLLAR) !== (that.flags & RE2Flags.WAS_DOLLAR)) return false;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.LITERAL:\n\
\t\t\t\tcase Regexp.Op.CHAR_CLASS:\n\
\t\t\t\t\tif ((this.flags & RE2Flags.FOLD_CASE) !== (that.flags & RE2Flags.FOLD_CASE)) return false;\n\
\t\t\t\t\tif (this.runes === null && that.runes === null) break;\n\
\t\t\t\t\tif (this.runes === null || that.runes === null) return false;\n\
\t\t\t\t\tif (this.runes.length !== that.runes.length) return false;\n\
\t\t\t\t\tfor (let i = 0; i < this.runes.length; i++) if (this.runes[i] !== that.runes[i]) return false;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.ALTERNATE:\n\
\t\t\t\tcase Regexp.Op.CONCAT:\n\
\t\t\t\t\tif (this.subs.length !== that.subs.length) return false;\n\
\t\t\t\t\tfor (let i = 0; i < this.subs.length; ++i) if (!this.subs[i].equals(that.subs[i])) return false;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.STAR:\n\
\t\t\t\tcase Regexp.Op.PLUS:\n\
\t\t\t\tcase Regexp.Op.QUEST:\n\
\t\t\t\t\tif ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || !this.subs[0].equals(that.subs[0])) return false;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.REPEAT:\n\
\t\t\t\t\tif ((this.flags & RE2Flags.NON_GREEDY) !== (that.flags & RE2Flags.NON_GREEDY) || this.min !== that.min || this.max !== that.max || !this.subs[0].equals(that.subs[0])) return false;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.CAPTURE:\n\
\t\t\t\t\tif (this.cap !== that.cap || (this.name === null ? that.name !== null : this.name !== that.name) || !this.subs[0].equals(that.subs[0])) return false;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.PLB:\n\
\t\t\t\tcase Regexp.Op.NLB: if (this.lb !== that.lb || !this.subs[0].equals(that.subs[0])) return false;\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t};\n\
\tvar RegexpWalker = class {\n\
\t\tstatic walk(root, handler) {\n\
\t\t\tconst stack = [];\n\
\t\t\tlet re = root;\n\
\t\t\tlet result;\n\
\t\t\tfor (;;) {\n\
\t\t\t\tif (re.subs.length === 0) result = handler.leaf(re);\n\
\t\t\t\telse {\n\
\t\t\t\t\tconst state = handler.enter(re);\n\
\t\t\t\t\tif (state.result === void 0) {\n\
\t\t\t\t\t\tstack.push({\n\
\t\t\t\t\t\t\tre,\n\
\t\t\t\t\t\t\tstate,\n\
\t\t\t\t\t\t\ti: 0\n\
\t\t\t\t\t\t});\n\
\t\t\t\t\t\tre = re.subs[0];\n\
\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tresult = state.result;\n\
\t\t\t\t}\n\
\t\t\t\tfor (;;) {\n\
\t\t\t\t\tif (stack.length === 0) return result;\n\
\t\t\t\t\tconst frame = stack[stack.length - 1];\n\
\t\t\t\t\thandler.child(frame.re, frame.state, result, frame.i);\n\
\t\t\t\t\tframe.i++;\n\
\t\t\t\t\tif (frame.state.result === void 0 && frame.i < frame.re.subs.length) {\n\
\t\t\t\t\t\tre = frame.re.subs[frame.i];\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tstack.pop();\n\
\t\t\t\t\tresult = frame.state.result !== void 0 ? frame.state.result : handler.leave(frame.re, frame.state);\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tvar AhoCorasick = class {\n\
\t\tconstructor(words, alphabetSize) {\n\
\t\t\tconst edges = new Map();\n\
\t\t\tconst parent = [0];\n\
\t\t\tconst unit = [0];\n\
\t\t\tconst depth = [0];\n\
\t\t\tconst terminal = [0];\n\
\t\t\tfor (const word of words) {\n\
\t\t\t\tlet node = 0;\n\
\t\t\t\tfor (let i = 0; i < word.length; i++) {\n\
\t\t\t\t\tconst key = node * alphabetSize + word[i];\n\
\t\t\t\t\tlet child = edges.get(key);\n\
\t\t\t\t\tif (child === void 0) {\n\
\t\t\t\t\t\tchild = parent.length;\n\
\t\t\t\t\t\tedges.set(key, child);\n\
\t\t\t\t\t\tparent.push(node);\n\
\t\t\t\t\t\tunit.push(word[i]);\n\
\t\t\t\t\t\tdepth.push(depth[node] + 1);\n\
\t\t\t\t\t\tterminal.push(0);\n\
\t\t\t\t\t}\n\
\t\t\t\t\tnode = child;\n\
\t\t\t\t}\n\
\t\t\t\tterminal[node] = 1;\n\
\t\t\t}\n\
\t\t\tconst numNodes = parent.length;\n\
\t\t\tconst children = new Int32Array(numNodes - 1);\n\
\t\t\tfor (let c = 1; c < numNodes; c++) children[c - 1] = c;\n\
\t\t\tchildren.sort((a, b) => parent[a] - parent[b] || unit[a] - unit[b]);\n\
\t\t\tconst childStart = new Int32Array(numNodes + 1);\n\
\t\t\tfor (let c = 1; c < numNodes; c++) childStart[parent[c] + 1]++;\n\
\t\t\tfor (let n = 0; n < numNodes; n++) childStart[n + 1] += childStart[n];\n\
\t\t\tconst childUnit = new Int32Array(numNodes - 1);\n\
\t\t\tfor (let k = 0; k < children.length; k++) childUnit[k] = unit[children[k]];\n\
\t\t\tthis.childStart = childStart;\n\
\t\t\tthis.childUnit = childUnit;\n\
\t\t\tthis.childNode = children;\n\
\t\t\tconst byDepth = new Int32Array(numNodes);\n\
\t\t\tfor (let n = 0; n < numNodes; n++) byDepth[n] = n;\n\
\t\t\tbyDepth.sort((a, b) => depth[a] - depth[b]);\n\
\t\t\tconst fail = new Int32Array(numNodes);\n\
\t\t\tconst match = Uint8Array.from(terminal);\n\
\t\t\tfor (let k = 1; k < numNodes; k++) {\n\
\t\t\t\tconst c = byDepth[k];\n\
\t\t\t\tconst p = parent[c];\n\
\t\t\t\tif (p !== 0) {\n\
\t\t\t\t\tlet f = fail[p];\n\
\t\t\t\t\tlet next = this.next(f, unit[c]);\n\
\t\t\t\t\twhile (next < 0 && f !== 0) {\n\
\t\t\t\t\t\tf = fail[f];\n\
\t\t\t\t\t\tnext = this.next(f, unit[c]);\n\
\t\t\t\t\t}\n\
\t\t\t\t\tfail[c] = next >= 0 ? next : 0;\n\
\t\t\t\t}\n\
\t\t\t\tmatch[c] |= match[fail[c]];\n\
\t\t\t}\n\
\t\t\tthis.fail = fail;\n\
\t\t\tthis.match = match;\n\
\t\t}\n\
\t\tnext(node, u) {\n\
\t\t\tlet lo = this.childStart[node];\n\
\t\t\tlet hi = this.childStart[node + 1];\n\
\t\t\tconst units = this.childUnit;\n\
\t\t\twhile (lo < hi) {\n\
\t\t\t\tconst mid = lo + hi >> 1;\n\
\t\t\t\tconst m = units[mid];\n\
\t\t\t\tif (m === u) return this.childNode[mid];\n\
\t\t\t\tif (m < u) lo = mid + 1;\n\
\t\t\t\telse hi = mid;\n\
\t\t\t}\n\
\t\t\treturn -1;\n\
\t\t}\n\
\t\tadvance(node, u) {\n\
\t\t\tfor (;;) {\n\
\t\t\t\tconst next = this.next(node, u);\n\
\t\t\t\tif (next >= 0) return next;\n\
\t\t\t\tif (node === 0) return 0;\n\
\t\t\t\tnode = this.fail[node];\n\
\t\t\t}\n\
\t\t}\n\
\t\tsearchUTF16(charSeq, start, end) {\n\
\t\t\tlet node = 0;\n\
\t\t\tfor (let i = start; i < end; i++) {\n\
\t\t\t\tnode = this.advance(node, charSeq.charCodeAt(i));\n\
\t\t\t\tif (this.match[node] === 1) return true;\n\
\t\t\t}\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tsearchUTF8(bytes, start, end) {\n\
\t\t\tlet node = 0;\n\
\t\t\tfor (let i = start; i < end; i++) {\n\
\t\t\t\tnode = this.advance(node, bytes[i]);\n\
\t\t\t\tif (this.match[node] === 1) return true;\n\
\t\t\t}\n\
\t\t\treturn false;\n\
\t\t}\n\
\t};\n\
\tvar Prefilter = class Prefilter {\n\
\t\tstatic Type = {\n\
\t\t\tNONE: 0,\n\
\t\t\tEXACT: 1,\n\
\t\t\tAND: 2,\n\
\t\t\tOR: 3\n\
\t\t};\n\
\t\tstatic MAX_SCANS = 32;\n\
\t\tstatic MAX_AC_UNITS = 1 << 18;\n\
\t\tconstructor(type) {\n\
\t\t\tthis.type = type;\n\
\t\t\tthis.subs = [];\n\
\t\t\tthis.str = \"\";\n\
\t\t\tthis.bytes = null;\n\
\t\t\tthis.cost = type === Prefilter.Type.EXACT ? 1 : 0;\n\
\t\t\tthis.allExact = false;\n\
\t\t\tthis.ac16 = null;\n\
\t\t\tthis.ac8 = null;\n\
\t\t}\n\
\t\tautomaton16() {\n\
\t\t\tif (this.ac16 === null) {\n\
\t\t\t\tconst words = this.subs.map((s) => {\n\
\t\t\t\t\tconst arr = new Array(s.str.length);\n\
\t\t\t\t\tfor (let i = 0; i < s.str.length; i++) arr[i] = s.str.charCodeAt(i);\n\
\t\t\t\t\treturn arr;\n\
\t\t\t\t});\n\
\t\t\t\tthis.ac16 = new AhoCorasick(words, 65536);\n\
\t\t\t}\n\
\t\t\treturn this.ac16;\n\
\t\t}\n\
\t\tautomaton8() {\n\
\t\t\tif (this.ac8 === null) this.ac8 = new AhoCorasick(this.subs.map((s) => s.bytes), 256);\n\
\t\t\treturn this.ac8;\n\
\t\t}\n\
\t\teval(input, pos) {\n\
\t\t\tswitch (this.type) {\n\
\t\t\t\tcase Prefilter.Type.NONE: return true;\n\
\t\t\t\tcase Prefilter.Type.EXACT: return input.hasString(this, pos);\n\
\t\t\t\tcase Prefilter.Type.AND:\n\
\t\t\t\t\tfor (let i = 0; i < this.subs.length; i++) if (!this.subs[i].eval(input, pos)) return false;\n\
\t\t\t\t\treturn true;\n\
\t\t\t\tcase Prefilter.Type.OR:\n\
\t\t\t\t\tif (this.allExact) return input.hasAnyString(this, pos);\n\
\t\t\t\t\tfor (let i = 0; i < this.subs.length; i++) if (this.subs[i].eval(input, pos)) return true;\n\
\t\t\t\t\treturn false;\n\
\t\t\t\tdefault: return true;\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tvar PrefilterTree = class PrefilterTree {\n\
\t\tstatic build(re) {\n\
\t\t\tif (!re) return new Prefilter(Prefilter.Type.NONE);\n\
\t\t\treturn RegexpWalker.walk(re, PrefilterTree.WALKER);\n\
\t\t}\n\
\t\tstatic WALKER = {\n\
\t\t\tleaf: (re) => PrefilterTree.leaf(re),\n\
\t\t\tenter: (re) => PrefilterTree.enter(re),\n\
\t\t\tchild: (re, state, result) => PrefilterTree.child(re, state, result),\n\
\t\t\tleave: (re, state) => PrefilterTree.leave(re, state)\n\
\t\t};\n\
\t\tstatic leaf(re) {\n\
\t\t\tif (re.op !== Regexp.Op.LITERAL) return new Prefilter(Prefilter.Type.NONE);\n\
\t\t\tif (re.runes.length === 0 || (re.flags & RE2Flags.FOLD_CASE) !== 0) return new Prefilter(Prefilter.Type.NONE);\n\
\t\t\tlet str = \"\";\n\
\t\t\tfor (let i = 0; i < re.runes.length; i++) {\n\
\t\t\t\tif (Unicode.isUnsearchable(re.runes[i])) return new Prefilter(Prefilter.Type.NONE);\n\
\t\t\t\tstr += String.fromCodePoint(re.runes[i]);\n\
\t\t\t}\n\
\t\t\tconst pf = new Prefilter(Prefilter.Type.EXACT);\n\
\t\t\tpf.str = str;\n\
\t\t\tpf.bytes = Utils.stringToUtf8ByteArray(pf.str);\n\
\t\t\treturn pf;\n\
\t\t}\n\
\t\tstatic enter(re) {\n\
\t\t\tswitch (re.op) {\n\
\t\t\t\tcase Regexp.Op.CAPTURE:\n\
\t\t\t\tcase Regexp.Op.PLUS: return { sub: null };\n\
\t\t\t\tcase Regexp.Op.REPEAT:\n\
\t\t\t\t\tif (re.min >= 1) return { sub: null };\n\
\t\t\t\t\treturn { result: new Prefilter(Prefilter.Type.NONE) };\n\
\t\t\t\tcase Regexp.Op.CONCAT: return {\n\
\t\t\t\t\tpf: new Prefilter(Prefilter.Type.AND),\n\
\t\t\t\t\tsubs: []\n\
\t\t\t\t};\n\
\t\t\t\tcase Regexp.Op.ALTERNATE: return {\n\
\t\t\t\t\tpf: new Prefilter(Prefilter.Type.OR),\n\
\t\t\t\t\tsubs: []\n\
\t\t\t\t};\n\
\t\t\t\tdefault: return { result: new Prefilter(Prefilter.Type.NONE) };\n\
\t\t\t}\n\
\t\t}\n\
\t\tstatic child(re, state, s) {\n\
\t\t\tif (state.subs === void 0) {\n\
\t\t\t\tstate.sub = s;\n\
\t\t\t\treturn;\n\
\t\t\t}\n\
\t\t\tif (state.pf.type === Prefilter.Type.AND) {\n\
\t\t\t\tif (s.type === Prefilter.Type.NONE) return;\n\
\t\t\t\tif (s.type === Prefilter.Type.AND) {\n\
\t\t\t\t\tfor (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);\n\
\t\t\t\t\treturn;\n\
\t\t\t\t}\n\
\t\t\t\tstate.subs.push(s);\n\
\t\t\t\treturn;\n\
\t\t\t}\n\
\t\t\tif (s.type === Prefilter.Type.NONE) {\n\
\t\t\t\tstate.result = new Prefilter(Prefilter.Type.NONE);\n\
\t\t\t\treturn;\n\
\t\t\t}\n\
\t\t\tif (s.type === Prefilter.Type.OR) {\n\
\t\t\t\tfor (let j = 0; j < s.subs.length; j++) state.subs.push(s.subs[j]);\n\
\t\t\t\treturn;\n\
\t\t\t}\n\
\t\t\tstate.subs.push(s);\n\
\t\t}\n\
\t\tstatic leave(re, state) {\n\
\t\t\tif (state.subs === void 0) return state.sub;\n\
\t\t\tconst pf = state.pf;\n\
\t\t\tconst seen = new Set();\n\
\t\t\tconst subs = [];\n\
\t\t\tfor (const sub of state.subs) {\n\
\t\t\t\tif (sub.type === Prefilter.Type.EXACT) {\n\
\t\t\t\t\tif (seen.has(sub.str)) continue;\n\
\t\t\t\t\tseen.add(sub.str);\n\
\t\t\t\t}\n\
\t\t\t\tsubs.push(sub);\n\
\t\t\t}\n\
\t\t\tif (pf.type === Prefilter.Type.AND) {\n\
\t\t\t\tconst kept = [];\n\
\t\t\t\tlet cost = 0;\n\
\t\t\t\tfor (const sub of subs) {\n\
\t\t\t\t\tif (cost + sub.cost > Prefilter.MAX_SCANS) continue;\n\
\t\t\t\t\tkept.push(sub);\n\
\t\t\t\t\tcost += sub.cost;\n\
\t\t\t\t}\n\
\t\t\t\tif (kept.length === 0) return new Prefilter(Prefilter.Type.NONE);\n\
\t\t\t\tif (kept.length === 1) return kept[0];\n\
\t\t\t\tpf.subs = kept;\n\
\t\t\t\tpf.cost = cost;\n\
\t\t\t\treturn pf;\n\
\t\t\t}\n\
\t\t\tif (subs.length === 0) return new Prefilter(Prefilter.Type.NONE);\n\
\t\t\tif (subs.length === 1) return subs[0];\n\
\t\t\tpf.subs = subs;\n\
\t\t\tlet allExact = true;\n\
\t\t\tlet cost = 0;\n\
\t\t\tlet units = 0;\n\
\t\t\tfor (const sub of subs) {\n\
\t\t\t\tif (sub.type !== Prefilter.Type.EXACT) allExact = false;\n\
\t\t\t\telse units += sub.bytes.length;\n\
\t\t\t\tcost += sub.cost;\n\
\t\t\t}\n\
\t\t\tif (allExact) {\n\
\t\t\t\tif (units > Prefilter.MAX_AC_UNITS) return new Prefilter(Prefilter.Type.NONE);\n\
\t\t\t\tpf.allExact = true;\n\
\t\t\t\tpf.cost = 1;\n\
\t\t\t\treturn pf;\n\
\t\t\t}\n\
\t\t\tif (cost > Prefilter.MAX_SCANS) return new Prefilter(Prefilter.Type.NONE);\n\
\t\t\tpf.cost = cost;\n\
\t\t\treturn pf;\n\
\t\t}\n\
\t};\n\
\tvar PatchList = class {\n\
\t\tconstructor(head = 0, tail = 0) {\n\
\t\t\tthis.head = head;\n\
\t\t\tthis.tail = tail;\n\
\t\t}\n\
\t};\n\
\tvar Prog = class {\n\
\t\tconstructor() {\n\
\t\t\tthis.inst = [];\n\
\t\t\tthis.start = 0;\n\
\t\t\tthis.numCap = 2;\n\
\t\t\tthis.lbStarts = [];\n\
\t\t\tthis.numLb = 0;\n\
\t\t\tthis.lbInst = null;\n\
\t\t}\n\
\t\tgetInst(pc) {\n\
\t\t\treturn this.inst[pc];\n\
\t\t}\n\
\t\tnumInst() {\n\
\t\t\treturn this.inst.length;\n\
\t\t}\n\
\t\taddInst(op) {\n\
\t\t\tthis.inst.push(new Inst(op));\n\
\t\t}\n\
\t\tmarkLookbehindInsts() {\n\
\t\t\tconst lbInst = new Uint8Array(this.inst.length);\n\
\t\t\tconst pending = this.lbStarts.slice();\n\
\t\t\twhile (pending.length > 0) {\n\
\t\t\t\tconst pc = pending.pop();\n\
\t\t\t\tif (pc === 0 || lbInst[pc] === 1) continue;\n\
\t\t\t\tlbInst[pc] = 1;\n\
\t\t\t\tconst i = this.inst[pc];\n\
\t\t\t\tswitch (i.op) {\n\
\t\t\t\t\tcase Inst.ALT:\n\
\t\t\t\t\tcase Inst.ALT_MATCH:\n\
\t\t\t\t\t\tpending.push(i.out, i.arg);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.MATCH:\n\
\t\t\t\t\tcase Inst.FAIL: break;\n\
\t\t\t\t\tdefault: pending.push(i.out);\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tthis.lbInst = lbInst;\n\
\t\t}\n\
\t\tskipNop(pc) {\n\
\t\t\tlet i = this.inst[pc];\n\
\t\t\twhile (i.op === Inst.NOP || i.op === Inst.CAPTURE) {\n\
\t\t\t\ti = this.inst[pc];\n\
\t\t\t\tpc = i.out;\n\
\t\t\t}\n\
\t\t\treturn i;\n\
\t\t}\n\
\t\tprefix() {\n\
\t\t\tlet prefix = \"\";\n\
\t\t\tlet i = this.skipNop(this.start);\n\
\t\t\tif (!Inst.isRuneOp(i.op) || i.runes.length !== 1) return [i.op === Inst.MATCH, prefix];\n\
\t\t\twhile (Inst.isRuneOp(i.op) && i.runes.length === 1 && (i.arg & RE2Flags.FOLD_CASE) === 0 && !Unicode.isUnsearchable(i.runes[0])) {\n\
\t\t\t\tprefix += String.fromCodePoint(i.runes[0]);\n\
\t\t\t\ti = this.skipNop(i.out);\n\
\t\t\t}\n\
\t\t\treturn [i.op === Inst.MATCH, prefix];\n\
\t\t}\n\
\t\tstartCond() {\n\
\t\t\tlet flag = 0;\n\
\t\t\tlet pc = this.start;\n\
\t\t\tloop: for (;;) {\n\
\t\t\t\tconst i = this.inst[pc];\n\
\t\t\t\tswitch (i.op) {\n\
\t\t\t\t\tcase Inst.EMPTY_WIDTH:\n\
\t\t\t\t\t\tflag |= i.arg;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Inst.FAIL: return -1;\n\
\t\t\t\t\tcase Inst.CAPTURE:\n\
\t\t\t\t\tcase Inst.NOP: break;\n\
\t\t\t\t\tdefault: break loop;\n\
\t\t\t\t}\n\
\t\t\t\tpc = i.out;\n\
\t\t\t}\n\
\t\t\treturn flag;\n\
\t\t}\n\
\t\tpatch(l, val) {\n\
\t\t\tlet head = l.head;\n\
\t\t\twhile (head !== 0) {\n\
\t\t\t\tconst i = this.inst[head >> 1];\n\
\t\t\t\tif ((head & 1) === 0) {\n\
\t\t\t\t\thead = i.out;\n\
\t\t\t\t\ti.out = val;\n\
\t\t\t\t} else {\n\
\t\t\t\t\thead = i.arg;\n\
\t\t\t\t\ti.arg = val;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t}\n\
\t\tappend(l1, l2) {\n\
\t\t\tif (l1.head === 0) return l2;\n\
\t\t\tif (l2.head === 0) return l1;\n\
\t\t\tconst i = this.inst[l1.tail >> 1];\n\
\t\t\tif ((l1.tail & 1) === 0) i.out = l2.head;\n\
\t\t\telse i.arg = l2.head;\n\
\t\t\treturn new PatchList(l1.head, l2.tail);\n\
\t\t}\n\
\t\ttoString() {\n\
\t\t\tlet out = \"\";\n\
\t\t\tfor (let pc = 0; pc < this.inst.length; pc++) {\n\
\t\t\t\tconst len = out.length;\n\
\t\t\t\tout += pc;\n\
\t\t\t\tif (pc === this.start) out += \"*\";\n\
\t\t\t\tout += \"        \".substring(out.length - len);\n\
\t\t\t\tout += this.inst[pc];\n\
\t\t\t\tout += \"\\n\
\";\n\
\t\t\t}\n\
\t\t\treturn out;\n\
\t\t}\n\
\t};\n\
\tconst ANY_RUNE_NOT_NL = new Int32Array([\n\
\t\t0,\n\
\t\tCodepoint.CODES[\"\\n\
\"] - 1,\n\
\t\tCodepoint.CODES[\"\\n\
\"] + 1,\n\
\t\tUnicode.MAX_RUNE\n\
\t]);\n\
\tconst ANY_RUNE = new Int32Array([0, Unicode.MAX_RUNE]);\n\
\tvar Frag = class {\n\
\t\tconstructor(i = 0, out = new PatchList(), nullable = false) {\n\
\t\t\tthis.i = i;\n\
\t\t\tthis.out = out;\n\
\t\t\tthis.nullable = nullable;\n\
\t\t}\n\
\t};\n\
\tvar Compiler = class Compiler {\n\
\t\tstatic compileRegexp(re) {\n\
\t\t\tconst c = new Compiler();\n\
\t\t\tconst f = c.compile(re);\n\
\t\t\tc.prog.patch(f.out, c.newInst(Inst.MATCH).i);\n\
\t\t\tc.prog.start = f.i;\n\
\t\t\tc.prog.markLookbehindInsts();\n\
\t\t\treturn c.prog;\n\
\t\t}\n\
\t\tstatic compileSet(regexps) {\n\
\t\t\tconst c = new Compiler();\n\
\t\t\tif (regexps.length === 0) {\n\
\t\t\t\tc.prog.start = c.newInst(Inst.FAIL).i;\n\
\t\t\t\tc.prog.markLookbehindInsts();\n\
\t\t\t\treturn c.prog;\n\
\t\t\t}\n\
\t\t\tlet starts = [];\n\
\t\t\tfor (let i = 0; i < regexps.length; i++) {\n\
\t\t\t\tc.lbOffset = c.prog.numLb;\n\
\t\t\t\tconst f = c.compile(regexps[i]);\n\
\t\t\t\tconst m = c.newInst(Inst.MATCH);\n\
\t\t\t\tc.prog.getInst(m.i).arg = i;\n\
\t\t\t\tc.prog.patch(f.out, m.i);\n\
\t\t\t\tstarts.push(f.i);\n\
\t\t\t}\n\
\t\t\tlet start = starts[0];\n\
\t\t\tfor (let i = 1; i < starts.length; i++) {\n\
\t\t\t\tconst f = c.newInst(Inst.ALT);\n\
\t\t\t\tconst inst = c.prog.getInst(f.i);\n\
\t\t\t\tinst.out = start;\n\
\t\t\t\tinst.arg = starts[i];\n\
\t\t\t\tstart = f.i;\n\
\t\t\t}\n\
\t\t\tc.prog.start = start;\n\
\t\t\tc.prog.markLookbehindInsts();\n\
\t\t\treturn c.prog;\n\
\t\t}\n\
\t\tconstructor() {\n\
\t\t\tthis.prog = new Prog();\n\
\t\t\tthis.newInst(Inst.FAIL);\n\
\t\t\tthis.lbOffset = 0;\n\
\t\t\tthis.runeCache = new Map();\n\
\t\t\tthis.walker = {\n\
\t\t\t\tleaf: (re) => this.leaf(re),\n\
\t\t\t\tenter: (re) => this.enter(re),\n\
\t\t\t\tchild: (re, state, result) => this.child(re, state, result),\n\
\t\t\t\tleave: (re, state) => this.leave(re, state)\n\
\t\t\t};\n\
\t\t}\n\
\t\tnewInst(op) {\n\
\t\t\tthis.prog.addInst(op);\n\
\t\t\treturn new Frag(this.prog.numInst() - 1, new PatchList(), true);\n\
\t\t}\n\
\t\tnop() {\n\
\t\t\tconst f = this.newInst(Inst.NOP);\n\
\t\t\tf.out = new PatchList(f.i << 1, f.i << 1);\n\
\t\t\treturn f;\n\
\t\t}\n\
\t\tfail() {\n\
\t\t\treturn new Frag();\n\
\t\t}\n\
\t\tcap(arg) {\n\
\t\t\tconst f = this.newInst(Inst.CAPTURE);\n\
\t\t\tf.out = new PatchList(f.i << 1, f.i << 1);\n\
\t\t\tthis.prog.getInst(f.i).arg = arg;\n\
\t\t\tif (this.prog.numCap < arg + 1) this.prog.numCap = arg + 1;\n\
\t\t\treturn f;\n\
\t\t}\n\
\t\tcat(f1, f2) {\n\
\t\t\tif (f1.i === 0 || f2.i === 0) {\n\
\t\t\t\tthis.prog.patch(f1.out, 0);\n\
\t\t\t\tthis.prog.patch(f2.out, 0);\n\
\t\t\t\treturn this.fail();\n\
\t\t\t}\n\
\t\t\tthis.prog.patch(f1.out, f2.i);\n\
\t\t\treturn new Frag(f1.i, f2.out, f1.nullable && f2.nullable);\n\
\t\t}\n\
\t\talt(f1, f2) {\n\
\t\t\tif (f1.i === 0) return f2;\n\
\t\t\tif (f2.i === 0) return f1;\n\
\t\t\tconst f = this.newInst(Inst.ALT);\n\
\t\t\tconst i = this.prog.getInst(f.i);\n\
\t\t\ti.out = f1.i;\n\
\t\t\ti.arg = f2.i;\n\
\t\t\tf.out = this.prog.append(f1.out, f2.out);\n\
\t\t\tf.nullable = f1.nullable || f2.nullable;\n\
\t\t\treturn f;\n\
\t\t}\n\
\t\tloop(f1, nongreedy) {\n\
\t\t\tconst f = this.newInst(Inst.ALT);\n\
\t\t\tconst i = this.prog.getInst(f.i);\n\
\t\t\tif (nongreedy) {\n\
\t\t\t\ti.arg = f1.i;\n\
\t\t\t\tf.out = new PatchList(f.i << 1, f.i << 1);\n\
\t\t\t} else {\n\
\t\t\t\ti.out = f1.i;\n\
\t\t\t\tf.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);\n\
\t\t\t}\n\
\t\t\tthis.prog.patch(f1.out, f.i);\n\
\t\t\treturn f;\n\
\t\t}\n\
\t\tquest(f1, nongreedy) {\n\
\t\t\tif (f1.i === 0) return this.nop();\n\
\t\t\tconst f = this.newInst(Inst.ALT);\n\
\t\t\tconst i = this.prog.getInst(f.i);\n\
\t\t\tif (nongreedy) {\n\
\t\t\t\ti.arg = f1.i;\n\
\t\t\t\tf.out = new PatchList(f.i << 1, f.i << 1);\n\
\t\t\t} else {\n\
\t\t\t\ti.out = f1.i;\n\
\t\t\t\tf.out = new PatchList(f.i << 1 | 1, f.i << 1 | 1);\n\
\t\t\t}\n\
\t\t\tf.out = this.prog.append(f.out, f1.out);\n\
\t\t\treturn f;\n\
\t\t}\n\
\t\tstar(f1, nongreedy) {\n\
\t\t\tif (f1.i === 0) return this.nop();\n\
\t\t\tif (f1.nullable) return this.quest(this.plus(f1, nongreedy), nongreedy);\n\
\t\t\treturn this.loop(f1, nongreedy);\n\
\t\t}\n\
\t\tplus(f1, nongreedy) {\n\
\t\t\tif (f1.i === 0) return this.fail();\n\
\t\t\treturn new Frag(f1.i, this.loop(f1, nongreedy).out, f1.nullable);\n\
\t\t}\n\
\t\tempty(op) {\n\
\t\t\tconst f = this.newInst(Inst.EMPTY_WIDTH);\n\
\t\t\tthis.prog.getInst(f.i).arg = op;\n\
\t\t\tf.out = new PatchList(f.i << 1, f.i << 1);\n\
\t\t\treturn f;\n\
\t\t}\n\
\t\trune(runes, flags) {\n\
\t\t\tconst f = this.newInst(Inst.RUNE);\n\
\t\t\tf.nullable = false;\n\
\t\t\tconst i = this.prog.getInst(f.i);\n\
\t\t\ti.runes = runes;\n\
\t\t\tflags &= RE2Flags.FOLD_CASE;\n\
\t\t\tif (runes.length !== 1 || Unicode.simpleFold(runes[0]) === runes[0]) flags &= ~RE2Flags.FOLD_CASE;\n\
\t\t\ti.arg = flags;\n\
\t\t\tf.out = new PatchList(f.i << 1, f.i << 1);\n\
\t\t\tif ((flags & RE2Flags.FOLD_CASE) === 0 && runes.length === 1 || runes.length === 2 && runes[0] === runes[1]) i.op = Inst.RUNE1;\n\
\t\t\telse if (runes.length === 2 && runes[0] === 0 && runes[1] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY;\n\
\t\t\telse if (runes.length === 4 && runes[0] === 0 && runes[1] === Codepoint.CODES[\"\\n\
\"] - 1 && runes[2] === Codepoint.CODES[\"\\n\
\"] + 1 && runes[3] === Unicode.MAX_RUNE) i.op = Inst.RUNE_ANY_NOT_NL;\n\
\t\t\treturn f;\n\
\t\t}\n\
\t\tlookBehind(a, parsedLb) {\n\
\t\t\tconst lb = Math.sign(parsedLb) * (Math.abs(parsedLb) + this.lbOffset);\n\
\t\t\tconst id = this.newInst(Inst.LB_WRITE);\n\
\t\t\tthis.prog.getInst(id.i).arg = lb;\n\
\t\t\tconst any = this.rune(ANY_RUNE, 0);\n\
\t\t\tconst dotStar = this.star(any, true);\n\
\t\t\tconst lbAutomaton = this.cat(dotStar, a);\n\
\t\t\tthis.prog.patch(lbAutomaton.out, id.i);\n\
\t\t\tconst checkId = this.newInst(Inst.LB_CHECK);\n\
\t\t\tthis.prog.getInst(checkId.i).arg = lb;\n\
\t\t\tthis.prog.lbStarts.push(lbAutomaton.i);\n\
\t\t\tif (Math.abs(lb) > this.prog.numLb) this.prog.numLb = Math.abs(lb);\n\
\t\t\tcheckId.out = new PatchList(checkId.i << 1, checkId.i << 1);\n\
\t\t\treturn checkId;\n\
\t\t}\n\
\t\tcompile(re) {\n\
\t\t\treturn RegexpWalker.walk(re, this.walker);\n\
\t\t}\n\
\t\tleaf(re) {\n\
\t\t\tswitch (re.op) {\n\
\t\t\t\tcase Regexp.Op.NO_MATCH: return this.fail();\n\
\t\t\t\tcase Regexp.Op.EMPTY_MATCH: return this.nop();\n\
\t\t\t\tcase Regexp.Op.LITERAL: {\n\
\t\t\t\t\tif (re.runes.length === 0) return this.nop();\n\
\t\t\t\t\tlet f = null;\n\
\t\t\t\t\tfor (let r of re.runes) {\n\
\t\t\t\t\t\tlet singleRune = this.runeCache.get(r);\n\
\t\t\t\t\t\tif (singleRune === void 0) {\n\
\t\t\t\t\t\t\tsingleRune = new Int32Array([r]);\n\
\t\t\t\t\t\t\tthis.runeCache.set(r, singleRune);\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tconst f1 = this.rune(singleRune, re.flags);\n\
\t\t\t\t\t\tf = f === null ? f1 : this.cat(f, f1);\n\
\t\t\t\t\t}\n\
\t\t\t\t\treturn f;\n\
\t\t\t\t}\n\
\t\t\t\tcase Regexp.Op.CHAR_CLASS: return this.rune(re.runes, re.flags);\n\
\t\t\t\tcase Regexp.Op.ANY_CHAR_NOT_NL: return this.rune(ANY_RUNE_NOT_NL, 0);\n\
\t\t\t\tcase Regexp.Op.ANY_CHAR: return this.rune(ANY_RUNE, 0);\n\
\t\t\t\tcase Regexp.Op.BEGIN_LINE: return this.empty(Utils.EMPTY_BEGIN_LINE);\n\
\t\t\t\tcase Regexp.Op.END_LINE: return this.empty(Utils.EMPTY_END_LINE);\n\
\t\t\t\tcase Regexp.Op.BEGIN_TEXT: return this.empty(Utils.EMPTY_BEGIN_TEXT);\n\
\t\t\t\tcase Regexp.Op.END_TEXT: return this.empty(Utils.EMPTY_END_TEXT);\n\
\t\t\t\tcase Regexp.Op.WORD_BOUNDARY: return this.empty(Utils.EMPTY_WORD_BOUNDARY);\n\
\t\t\t\tcase Regexp.Op.NO_WORD_BOUNDARY: return this.empty(Utils.EMPTY_NO_WORD_BOUNDARY);\n\
\t\t\t\tcase Regexp.Op.CONCAT:\n\
\t\t\t\tcase Regexp.Op.ALTERNATE: return this.nop();\n\
\t\t\t\tdefault: throw new RE2JSCompileException(\"regexp: unhandled case in compile\");\n\
\t\t\t}\n\
\t\t}\n\
\t\tenter(re) {\n\
\t\t\tswitch (re.op) {\n\
\t\t\t\tcase Regexp.Op.PLB:\n\
\t\t\t\tcase Regexp.Op.NLB:\n\
\t\t\t\tcase Regexp.Op.STAR:\n\
\t\t\t\tcase Regexp.Op.PLUS:\n\
\t\t\t\tcase Regexp.Op.QUEST: return { sub: null };\n\
\t\t\t\tcase Regexp.Op.CAPTURE: return {\n\
\t\t\t\t\tbra: this.cap(re.cap << 1),\n\
\t\t\t\t\tsub: null\n\
\t\t\t\t};\n\
\t\t\t\tcase Regexp.Op.CONCAT:\n\
\t\t\t\tcase Regexp.Op.ALTERNATE: return { f: null };\n\
\t\t\t\tdefault: throw new RE2JSCompileException(\"regexp: unhandled case in compile\");\n\
\t\t\t}\n\
\t\t}\n\
\t\tchild(re, state, f1) {\n\
\t\t\tif (re.op === Regexp.Op.CONCAT) state.f = state.f === null ? f1 : this.cat(state.f, f1);\n\
\t\t\telse if (re.op === Regexp.Op.ALTERNATE) state.f = state.f === null ? f1 : this.alt(state.f, f1);\n\
\t\t\telse state.sub = f1;\n\
\t\t}\n\
\t\tleave(re, state) {\n\
\t\t\tswitch (re.op) {\n\
\t\t\t\tcase Regexp.Op.PLB:\n\
\t\t\t\tcase Regexp.Op.NLB: return this.lookBehind(state.sub, re.lb);\n\
\t\t\t\tcase Regexp.Op.CAPTURE: {\n\
\t\t\t\t\tconst ket = this.cap(re.cap << 1 | 1);\n\
\t\t\t\t\treturn this.cat(this.cat(state.bra, state.sub), ket);\n\
\t\t\t\t}\n\
\t\t\t\tcase Regexp.Op.STAR: return this.star(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);\n\
\t\t\t\tcase Regexp.Op.PLUS: return this.plus(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);\n\
\t\t\t\tcase Regexp.Op.QUEST: return this.quest(state.sub, (re.flags & RE2Flags.NON_GREEDY) !== 0);\n\
\t\t\t\tcase Regexp.Op.CONCAT:\n\
\t\t\t\tcase Regexp.Op.ALTERNATE: return state.f;\n\
\t\t\t\tdefault: throw new RE2JSCompileException(\"regexp: unhandled case in compile\");\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tvar Simplify = class Simplify {\n\
\t\tstatic simplify(re) {\n\
\t\t\tif (re === null) return null;\n\
\t\t\treturn RegexpWalker.walk(re, Simplify.WALKER);\n\
\t\t}\n\
\t\tstatic WALKER = {\n\
\t\t\tleaf: (re) => Simplify.leaf(re),\n\
\t\t\tenter: (re) => Simplify.enter(re),\n\
\t\t\tchild: (re, state, result, i) => Simplify.child(re, state, result, i),\n\
\t\t\tleave: (re, state) => Simplify.leave(re, state)\n\
\t\t};\n\
\t\tstatic leaf(re) {\n\
\t\t\tif (re.op === Regexp.Op.CHAR_CLASS) {\n\
\t\t\t\tif (re.runes === null) return re;\n\
\t\t\t\tif (re.runes.length === 0) return new Regexp(Regexp.Op.NO_MATCH);\n\
\t\t\t\tif (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR);\n\
\t\t\t\tif (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES[\"\\n\
\"] - 1 && re.runes[2] === Codepoint.CODES[\"\\n\
\"] + 1 && re.runes[3] === Unicode.MAX_RUNE) return new Regexp(Regexp.Op.ANY_CHAR_NOT_NL);\n\
\t\t\t}\n\
\t\t\treturn re;\n\
\t\t}\n\
\t\tstatic enter(re) {\n\
\t\t\tswitch (re.op) {\n\
\t\t\t\tcase Regexp.Op.PLB:\n\
\t\t\t\tcase Regexp.Op.NLB:\n\
\t\t\t\tcase Regexp.Op.CAPTURE:\n\
\t\t\t\tcase Regexp.Op.STAR:\n\
\t\t\t\tcase Regexp.Op.PLUS:\n\
\t\t\t\tcase Regexp.Op.QUEST: return { sub: null };\n\
\t\t\t\tcase Regexp.Op.CONCAT:\n\
\t\t\t\tcase Regexp.Op.ALTERNATE: return {\n\
\t\t\t\t\tsubs: [],\n\
\t\t\t\t\tchanged: false\n\
\t\t\t\t};\n\
\t\t\t\tcase Regexp.Op.REPEAT:\n\
\t\t\t\t\tif (re.min === 0 && re.max === 0) return { result: new Regexp(Regexp.Op.EMPTY_MATCH) };\n\
\t\t\t\t\treturn { sub: null };\n\
\t\t\t\tdefault: return { result: re };\n\
\t\t\t}\n\
\t\t}\n\
\t\tstatic child(re, state, nsub, i) {\n\
\t\t\tif (state.subs === void 0) {\n\
\t\t\t\tstate.sub = nsub;\n\
\t\t\t\treturn;\n\
\t\t\t}\n\
\t\t\tif (nsub !== re.subs[i]) state.changed = true;\n\
\t\t\tif (re.op === Regexp.Op.CONCAT) {\n\
\t\t\t\tif (nsub.op === Regexp.Op.NO_MATCH) {\n\
\t\t\t\t\tstate.result = new Regexp(Regexp.Op.NO_MATCH);\n\
\t\t\t\t\treturn;\n\
\t\t\t\t}\n\
\t\t\t\tif (nsub.op === Regexp.Op.EMPTY_MATCH) {\n\
\t\t\t\t\tstate.changed = true;\n\
\t\t\t\t\treturn;\n\
\t\t\t\t}\n\
\t\t\t\tif (nsub.op === Regexp.Op.CONCAT) {\n\
\t\t\t\t\tstate.changed = true;\n\
\t\t\t\t\tfor (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);\n\
\t\t\t\t\treturn;\n\
\t\t\t\t}\n\
\t\t\t} else {\n\
\t\t\t\tif (nsub.op === Regexp.Op.NO_MATCH) {\n\
\t\t\t\t\tstate.changed = true;\n\
\t\t\t\t\treturn;\n\
\t\t\t\t}\n\
\t\t\t\tif (nsub.op === Regexp.Op.ALTERNATE) {\n\
\t\t\t\t\tstate.changed = true;\n\
\t\t\t\t\tfor (let j = 0; j < nsub.subs.length; j++) state.subs.push(nsub.subs[j]);\n\
\t\t\t\t\treturn;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tstate.subs.push(nsub);\n\
\t\t}\n\
\t\tstatic leave(re, state) {\n\
\t\t\tswitch (re.op) {\n\
\t\t\t\tcase Regexp.Op.PLB:\n\
\t\t\t\tcase Regexp.Op.NLB:\n\
\t\t\t\tcase Regexp.Op.CAPTURE: {\n\
\t\t\t\t\tconst sub = state.sub;\n\
\t\t\t\t\tif (sub !== re.subs[0]) {\n\
\t\t\t\t\t\tconst nre = Regexp.fromRegexp(re);\n\
\t\t\t\t\t\tnre.runes = new Int32Array(0);\n\
\t\t\t\t\t\tnre.subs = [sub];\n\
\t\t\t\t\t\treturn nre;\n\
\t\t\t\t\t}\n\
\t\t\t\t\treturn re;\n\
\t\t\t\t}\n\
\t\t\t\tcase Regexp.Op.CONCAT:\n\
\t\t\t\tcase Regexp.Op.ALTERNATE:\n\
\t\t\t\t\tif (state.changed) {\n\
\t\t\t\t\t\tconst newSubs = state.subs;\n\
\t\t\t\t\t\tif (newSubs.length === 0) return new Regexp(re.op === Regexp.Op.CONCAT ? Regexp.Op.EMPTY_MATCH : Regexp.Op.NO_MATCH);\n\
\t\t\t\t\t\tif (newSubs.length === 1) return newSubs[0];\n\
\t\t\t\t\t\tconst nre = Regexp.fromRegexp(re);\n\
\t\t\t\t\t\tnre.runes = new Int32Array(0);\n\
\t\t\t\t\t\tnre.subs = newSubs;\n\
\t\t\t\t\t\treturn nre;\n\
\t\t\t\t\t}\n\
\t\t\t\t\treturn re;\n\
\t\t\t\tcase Regexp.Op.STAR:\n\
\t\t\t\tcase Regexp.Op.PLUS:\n\
\t\t\t\tcase Regexp.Op.QUEST: return Simplify.simplify1(re.op, re.flags, state.sub, re);\n\
\t\t\t\tcase Regexp.Op.REPEAT: return Simplify.simplifyRepeat(re, state.sub);\n\
\t\t\t\tdefault: return re;\n\
\t\t\t}\n\
\t\t}\n\
\t\tstatic simplifyRepeat(re, sub) {\n\
\t\t\tif (re.max === -1) {\n\
\t\t\t\tif (re.min === 0) return Simplify.simplify1(Regexp.Op.STAR, re.flags, sub, null);\n\
\t\t\t\tif (re.min === 1) return Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null);\n\
\t\t\t\tconst subs = [];\n\
\t\t\t\tfor (let i = 0; i < re.min - 1; i++) subs.push(sub);\n\
\t\t\t\tsubs.push(Simplify.simplify1(Regexp.Op.PLUS, re.flags, sub, null));\n\
\t\t\t\treturn Simplify.concat(subs);\n\
\t\t\t}\n\
\t\t\tif (re.min === 1 && re.max === 1) return sub;\n\
\t\t\tlet prefixSubs = null;\n\
\t\t\tif (re.min > 0) {\n\
\t\t\t\tprefixSubs = [];\n\
\t\t\t\tfor (let i = 0; i < re.min; i++) prefixSubs.push(sub);\n\
\t\t\t}\n\
\t\t\tif (re.max > re.min) {\n\
\t\t\t\tlet suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, sub, null);\n\
\t\t\t\tfor (let i = re.min + 1; i < re.max; i++) suffix = Simplify.simplify1(Regexp.Op.QUEST, re.flags, Simplify.concat([sub, suffix]), null);\n\
\t\t\t\tif (prefixSubs === null) return suffix;\n\
\t\t\t\tprefixSubs.push(suffix);\n\
\t\t\t}\n\
\t\t\tif (prefixSubs !== null) return Simplify.concat(prefixSubs);\n\
\t\t\treturn new Regexp(Regexp.Op.NO_MATCH);\n\
\t\t}\n\
\t\tstatic concat(subs) {\n\
\t\t\tconst newSubs = [];\n\
\t\t\tfor (let i = 0; i < subs.length; i++) {\n\
\t\t\t\tconst sub = subs[i];\n\
\t\t\t\tif (sub.op === Regexp.Op.NO_MATCH) return new Regexp(Regexp.Op.NO_MATCH);\n\
\t\t\t\tif (sub.op === Regexp.Op.EMPTY_MATCH) continue;\n\
\t\t\t\tif (sub.op === Regexp.Op.CONCAT) {\n\
\t\t\t\t\tfor (let j = 0; j < sub.subs.length; j++) newSubs.push(sub.subs[j]);\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t}\n\
\t\t\t\tnewSubs.push(sub);\n\
\t\t\t}\n\
\t\t\tif (newSubs.length === 0) return new Regexp(Regexp.Op.EMPTY_MATCH);\n\
\t\t\tif (newSubs.length === 1) return newSubs[0];\n\
\t\t\tconst nre = new Regexp(Regexp.Op.CONCAT);\n\
\t\t\tnre.subs = newSubs;\n\
\t\t\treturn nre;\n\
\t\t}\n\
\t\tstatic simplify1(op, flags, sub, re) {\n\
\t\t\tif (sub.op === Regexp.Op.EMPTY_MATCH) return sub;\n\
\t\t\tif (sub.op === Regexp.Op.NO_MATCH) {\n\
\t\t\t\tif (op === Regexp.Op.PLUS) return sub;\n\
\t\t\t\treturn new Regexp(Regexp.Op.EMPTY_MATCH);\n\
\t\t\t}\n\
\t\t\tif (op === sub.op && (flags & RE2Flags.NON_GREEDY) === (sub.flags & RE2Flags.NON_GREEDY)) return sub;\n\
\t\t\tif (re !== null && re.op === op && (re.flags & RE2Flags.NON_GREEDY) === (flags & RE2Flags.NON_GREEDY) && sub === re.subs[0]) return re;\n\
\t\t\tconst nre = new Regexp(op);\n\
\t\t\tnre.flags = flags;\n\
\t\t\tnre.subs = [sub];\n\
\t\t\treturn nre;\n\
\t\t}\n\
\t};\n\
\tvar CharGroup = class {\n\
\t\tconstructor(sign, cls) {\n\
\t\t\tthis.sign = sign;\n\
\t\t\tthis.cls = cls;\n\
\t\t}\n\
\t};\n\
\tconst code1 = [48, 57];\n\
\tconst code2 = [\n\
\t\t9,\n\
\t\t10,\n\
\t\t12,\n\
\t\t13,\n\
\t\t32,\n\
\t\t32\n\
\t];\n\
\tconst code3 = [\n\
\t\t48,\n\
\t\t57,\n\
\t\t65,\n\
\t\t90,\n\
\t\t95,\n\
\t\t95,\n\
\t\t97,\n\
\t\t122\n\
\t];\n\
\tconst PERL_GROUPS = new Map([\n\
\t\t[\"\\\\d\", new CharGroup(1, code1)],\n\
\t\t[\"\\\\D\", new CharGroup(-1, code1)],\n\
\t\t[\"\\\\s\", new CharGroup(1, code2)],\n\
\t\t[\"\\\\S\", new CharGroup(-1, code2)],\n\
\t\t[\"\\\\w\", new CharGroup(1, code3)],\n\
\t\t[\"\\\\W\", new CharGroup(-1, code3)]\n\
\t]);\n\
\tconst code4 = [\n\
\t\t48,\n\
\t\t57,\n\
\t\t65,\n\
\t\t90,\n\
\t\t97,\n\
\t\t122\n\
\t];\n\
\tconst code5 = [\n\
\t\t65,\n\
\t\t90,\n\
\t\t97,\n\
\t\t122\n\
\t];\n\
\tconst code6 = [0, 127];\n\
\tconst code7 = [\n\
\t\t9,\n\
\t\t9,\n\
\t\t32,\n\
\t\t32\n\
\t];\n\
\tconst code8 = [\n\
\t\t0,\n\
\t\t31,\n\
\t\t127,\n\
\t\t127\n\
\t];\n\
\tconst code9 = [48, 57];\n\
\tconst code10 = [33, 126];\n\
\tconst code11 = [97, 122];\n\
\tconst code12 = [32, 126];\n\
\tconst code13 = [\n\
\t\t33,\n\
\t\t47,\n\
\t\t58,\n\
\t\t64,\n\
\t\t91,\n\
\t\t96,\n\
\t\t123,\n\
\t\t126\n\
\t];\n\
\tconst code14 = [\n\
\t\t9,\n\
\t\t13,\n\
\t\t32,\n\
\t\t32\n\
\t];\n\
\tconst code15 = [65, 90];\n\
\tconst code16 = [\n\
\t\t48,\n\
\t\t57,\n\
\t\t65,\n\
\t\t90,\n\
\t\t95,\n\
\t\t95,\n\
\t\t97,\n\
\t\t122\n\
\t];\n\
\tconst code17 = [\n\
\t\t48,\n\
\t\t57,\n\
\t\t65,\n\
\t\t70,\n\
\t\t97,\n\
\t\t102\n\
\t];\n\
\tconst POSIX_GROUPS = new Map([\n\
\t\t[\"[:alnum:]\", new CharGroup(1, code4)],\n\
\t\t[\"[:^alnum:]\", new CharGroup(-1, code4)],\n\
\t\t[\"[:alpha:]\", new CharGroup(1, code5)],\n\
\t\t[\"[:^alpha:]\", new CharGroup(-1, code5)],\n\
\t\t[\"[:ascii:]\", new CharGroup(1, code6)],\n\
\t\t[\"[:^ascii:]\", new CharGroup(-1, code6)],\n\
\t\t[\"[:blank:]\", new CharGroup(1, code7)],\n\
\t\t[\"[:^blank:]\", new CharGroup(-1, code7)],\n\
\t\t[\"[:cntrl:]\", new CharGroup(1, code8)],\n\
\t\t[\"[:^cntrl:]\", new CharGroup(-1, code8)],\n\
\t\t[\"[:digit:]\", new CharGroup(1, code9)],\n\
\t\t[\"[:^digit:]\", new CharGroup(-1, code9)],\n\
\t\t[\"[:graph:]\", new CharGroup(1, code10)],\n\
\t\t[\"[:^graph:]\", new CharGroup(-1, code10)],\n\
\t\t[\"[:lower:]\", new CharGroup(1, code11)],\n\
\t\t[\"[:^lower:]\", new CharGroup(-1, code11)],\n\
\t\t[\"[:print:]\", new CharGroup(1, code12)],\n\
\t\t[\"[:^print:]\", new CharGroup(-1, code12)],\n\
\t\t[\"[:punct:]\", new CharGroup(1, code13)],\n\
\t\t[\"[:^punct:]\", new CharGroup(-1, code13)],\n\
\t\t[\"[:space:]\", new CharGroup(1, code14)],\n\
\t\t[\"[:^space:]\", new CharGroup(-1, code14)],\n\
\t\t[\"[:upper:]\", new CharGroup(1, code15)],\n\
\t\t[\"[:^upper:]\", new CharGroup(-1, code15)],\n\
\t\t[\"[:word:]\", new CharGroup(1, code16)],\n\
\t\t[\"[:^word:]\", new CharGroup(-1, code16)],\n\
\t\t[\"[:xdigit:]\", new CharGroup(1, code17)],\n\
\t\t[\"[:^xdigit:]\", new CharGroup(-1, code17)]\n\
\t]);\n\
\tvar CharClass = class CharClass {\n\
\t\tstatic charClassToString(r, len) {\n\
\t\t\tlet result = \"[\";\n\
\t\t\tfor (let i = 0; i < len; i += 2) {\n\
\t\t\t\tif (i > 0) result += \" \";\n\
\t\t\t\tconst lo = r[i];\n\
\t\t\t\tconst hi = r[i + 1];\n\
\t\t\t\tif (lo === hi) result += `0x${lo.toString(16)}`;\n\
\t\t\t\telse result += `0x${lo.toString(16)}-0x${hi.toString(16)}`;\n\
\t\t\t}\n\
\t\t\tresult += \"]\";\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tstatic sortRanges(array, len) {\n\
\t\t\tconst n = len >> 1;\n\
\t\t\tconst order = new Array(n);\n\
\t\t\tfor (let i = 0; i < n; i++) order[i] = i;\n\
\t\t\torder.sort((a, b) => array[2 * a] - array[2 * b] || array[2 * b + 1] - array[2 * a + 1]);\n\
\t\t\tconst sorted = array.slice(0, len);\n\
\t\t\tfor (let i = 0; i < n; i++) {\n\
\t\t\t\tarray[2 * i] = sorted[2 * order[i]];\n\
\t\t\t\tarray[2 * i + 1] = sorted[2 * order[i] + 1];\n\
\t\t\t}\n\
\t\t}\n\
\t\tconstructor(r = Utils.emptyInts()) {\n\
\t\t\tthis.r = r;\n\
\t\t\tthis.len = r.length;\n\
\t\t}\n\
\t\ttoArray() {\n\
\t\t\tif (this.r instanceof Int32Array) return this.len === this.r.length ? this.r : this.r.subarray(0, this.len);\n\
\t\t\treturn new Int32Array(this.len === this.r.length ? this.r : this.r.slice(0, this.len));\n\
\t\t}\n\
\t\ttoGrowableArray() {\n\
\t\t\tif (Array.isArray(this.r)) {\n\
\t\t\t\tthis.r.length = this.len;\n\
\t\t\t\treturn this.r;\n\
\t\t\t}\n\
\t\t\treturn Array.from(this.r.subarray(0, this.len));\n\
\t\t}\n\
\t\tcleanClass() {\n\
\t\t\tif (this.len < 4) return this;\n\
\t\t\tCharClass.sortRanges(this.r, this.len);\n\
\t\t\tlet w = 2;\n\
\t\t\tfor (let i = 2; i < this.len; i += 2) {\n\
\t\t\t\tconst lo = this.r[i];\n\
\t\t\t\tconst hi = this.r[i + 1];\n\
\t\t\t\tif (lo <= this.r[w - 1] + 1) {\n\
\t\t\t\t\tif (hi > this.r[w - 1]) this.r[w - 1] = hi;\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t}\n\
\t\t\t\tthis.r[w] = lo;\n\
\t\t\t\tthis.r[w + 1] = hi;\n\
\t\t\t\tw += 2;\n\
\t\t\t}\n\
\t\t\tthis.len = w;\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tappendLiteral(x, flags) {\n\
\t\t\treturn (flags & RE2Flags.FOLD_CASE) !== 0 ? this.appendFoldedRange(x, x) : this.appendRange(x, x);\n\
\t\t}\n\
\t\tappendRange(lo, hi) {\n\
\t\t\tif (this.len > 0) {\n\
\t\t\t\tfor (let i = 2; i <= 4; i += 2) if (this.len >= i) {\n\
\t\t\t\t\tconst rlo = this.r[this.len - i];\n\
\t\t\t\t\tconst rhi = this.r[this.len - i + 1];\n\
\t\t\t\t\tif (lo <= rhi + 1 && rlo <= hi + 1) {\n\
\t\t\t\t\t\tif (lo < rlo) this.r[this.len - i] = lo;\n\
\t\t\t\t\t\tif (hi > rhi) this.r[this.len - i + 1] = hi;\n\
\t\t\t\t\t\treturn this;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tthis.r[this.len++] = lo;\n\
\t\t\tthis.r[this.len++] = hi;\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tappendFoldedRange(lo, hi) {\n\
\t\t\tif (lo <= Unicode.MIN_FOLD && hi >= Unicode.MAX_FOLD) return this.appendRange(lo, hi);\n\
\t\t\tif (hi < Unicode.MIN_FOLD || lo > Unicode.MAX_FOLD) return this.appendRange(lo, hi);\n\
\t\t\tif (lo < Unicode.MIN_FOLD) {\n\
\t\t\t\tthis.appendRange(lo, Unicode.MIN_FOLD - 1);\n\
\t\t\t\tlo = Unicode.MIN_FOLD;\n\
\t\t\t}\n\
\t\t\tif (hi > Unicode.MAX_FOLD) {\n\
\t\t\t\tthis.appendRange(Unicode.MAX_FOLD + 1, hi);\n\
\t\t\t\thi = Unicode.MAX_FOLD;\n\
\t\t\t}\n\
\t\t\tfor (let c = lo; c <= hi; c++) {\n\
\t\t\t\tthis.appendRange(c, c);\n\
\t\t\t\tfor (let f = Unicode.simpleFold(c); f !== c; f = Unicode.simpleFold(f)) this.appendRange(f, f);\n\
\t\t\t}\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tappendClass(x) {\n\
\t\t\tfor (let i = 0; i < x.length; i += 2) this.appendRange(x[i], x[i + 1]);\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tappendFoldedClass(x) {\n\
\t\t\tfor (let i = 0; i < x.length; i += 2) this.appendFoldedRange(x[i], x[i + 1]);\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tappendNegatedClass(x) {\n\
\t\t\tlet nextLo = 0;\n\
\t\t\tfor (let i = 0; i < x.length; i += 2) {\n\
\t\t\t\tconst lo = x[i];\n\
\t\t\t\tconst hi = x[i + 1];\n\
\t\t\t\tif (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);\n\
\t\t\t\tnextLo = hi + 1;\n\
\t\t\t}\n\
\t\t\tif (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tappendTable(table) {\n\
\t\t\tfor (let i = 0; i < table.length; ++i) {\n\
\t\t\t\tconst lo = table.getLo(i);\n\
\t\t\t\tconst hi = table.getHi(i);\n\
\t\t\t\tconst stride = table.getStride(i);\n\
\t\t\t\tif (stride === 1) {\n\
\t\t\t\t\tthis.appendRange(lo, hi);\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t}\n\
\t\t\t\tfor (let c = lo; c <= hi; c += stride) this.appendRange(c, c);\n\
\t\t\t}\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tappendNegatedTable(table) {\n\
\t\t\tlet nextLo = 0;\n\
\t\t\tfor (let i = 0; i < table.length; ++i) {\n\
\t\t\t\tconst lo = table.getLo(i);\n\
\t\t\t\tconst hi = table.getHi(i);\n\
\t\t\t\tconst stride = table.getStride(i);\n\
\t\t\t\tif (stride === 1) {\n\
\t\t\t\t\tif (nextLo <= lo - 1) this.appendRange(nextLo, lo - 1);\n\
\t\t\t\t\tnextLo = hi + 1;\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t}\n\
\t\t\t\tfor (let c = lo; c <= hi; c += stride) {\n\
\t\t\t\t\tif (nextLo <= c - 1) this.appendRange(nextLo, c - 1);\n\
\t\t\t\t\tnextLo = c + 1;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tif (nextLo <= Unicode.MAX_RUNE) this.appendRange(nextLo, Unicode.MAX_RUNE);\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tappendTableWithSign(table, sign) {\n\
\t\t\treturn sign < 0 ? this.appendNegatedTable(table) : this.appendTable(table);\n\
\t\t}\n\
\t\tnegateClass() {\n\
\t\t\tlet nextLo = 0;\n\
\t\t\tlet w = 0;\n\
\t\t\tfor (let i = 0; i < this.len; i += 2) {\n\
\t\t\t\tconst lo = this.r[i];\n\
\t\t\t\tconst hi = this.r[i + 1];\n\
\t\t\t\tif (nextLo <= lo - 1) {\n\
\t\t\t\t\tthis.r[w] = nextLo;\n\
\t\t\t\t\tthis.r[w + 1] = lo - 1;\n\
\t\t\t\t\tw += 2;\n\
\t\t\t\t}\n\
\t\t\t\tnextLo = hi + 1;\n\
\t\t\t}\n\
\t\t\tthis.len = w;\n\
\t\t\tif (nextLo <= Unicode.MAX_RUNE) {\n\
\t\t\t\tthis.r[this.len++] = nextLo;\n\
\t\t\t\tthis.r[this.len++] = Unicode.MAX_RUNE;\n\
\t\t\t}\n\
\t\t\treturn this;\n\
\t\t}\n\
\t\tappendClassWithSign(x, sign) {\n\
\t\t\treturn sign < 0 ? this.appendNegatedClass(x) : this.appendClass(x);\n\
\t\t}\n\
\t\tappendGroup(g, foldCase) {\n\
\t\t\tlet cls = g.cls;\n\
\t\t\tif (foldCase) cls = new CharClass().appendFoldedClass(cls).cleanClass().toArray();\n\
\t\t\treturn this.appendClassWithSign(cls, g.sign);\n\
\t\t}\n\
\t\ttoString() {\n\
\t\t\treturn CharClass.charClassToString(this.r, this.len);\n\
\t\t}\n\
\t};\n\
\tvar StringIterator = class {\n\
\t\tconstructor(str) {\n\
\t\t\tthis.str = str;\n\
\t\t\tthis.position = 0;\n\
\t\t}\n\
\t\tpos() {\n\
\t\t\treturn this.position;\n\
\t\t}\n\
\t\trewindTo(pos) {\n\
\t\t\tthis.position = pos;\n\
\t\t}\n\
\t\tmore() {\n\
\t\t\treturn this.position < this.str.length;\n\
\t\t}\n\
\t\tpeek() {\n\
\t\t\treturn this.str.codePointAt(this.position);\n\
\t\t}\n\
\t\tskip(n) {\n\
\t\t\tthis.position += n;\n\
\t\t}\n\
\t\tskipString(s) {\n\
\t\t\tthis.position += s.length;\n\
\t\t}\n\
\t\tpop() {\n\
\t\t\tconst r = this.str.codePointAt(this.position);\n\
\t\t\tthis.position += Utils.charCount(r);\n\
\t\t\treturn r;\n\
\t\t}\n\
\t\tlookingAt(s) {\n\
\t\t\treturn this.str.startsWith(s, this.position);\n\
\t\t}\n\
\t\trest() {\n\
\t\t\treturn this.str.substring(this.position);\n\
\t\t}\n\
\t\tfrom(beforePos) {\n\
\t\t\treturn this.str.substring(beforePos, this.position);\n\
\t\t}\n\
\t\ttoString() {\n\
\t\t\treturn this.rest();\n\
\t\t}\n\
\t};\n\
\tvar Parser = class Parser {\n\
\t\tstatic ERR_INTERNAL_ERROR = \"regexp/syntax: internal error\";\n\
\t\tstatic ERR_INVALID_CHAR_RANGE = \"invalid character class range\";\n\
\t\tstatic ERR_INVALID_ESCAPE = \"invalid escape sequence\";\n\
\t\tstatic ERR_INVALID_NAMED_CAPTURE = \"invalid named capture\";\n\
\t\tstatic ERR_INVALID_PERL_OP = \"invalid or unsupported Perl syntax\";\n\
\t\tstatic ERR_INVALID_REPEAT_OP = \"invalid nested repetition operator\";\n\
\t\tstatic ERR_INVALID_REPEAT_SIZE = \"invalid repeat count\";\n\
\t\tstatic ERR_MISSING_BRACKET = \"missing closing ]\";\n\
\t\tstatic ERR_MISSING_PAREN = \"missing closing )\";\n\
\t\tstatic ERR_MISSING_REPEAT_ARGUMENT = \"missing argument to repetition operator\";\n\
\t\tstatic ERR_TRAILING_BACKSLASH = \"trailing backslash at end of expression\";\n\
\t\tstatic ERR_DUPLICATE_NAMED_CAPTURE = \"duplicate capture group name\";\n\
\t\tstatic ERR_UNEXPECTED_PAREN = \"unexpected )\";\n\
\t\tstatic ERR_NESTING_DEPTH = \"expression nests too deeply\";\n\
\t\tstatic ERR_LARGE = \"expression too large\";\n\
\t\tstatic ERR_INVALID_CAPTURE_IN_LOOKBEHIND = \"invalid capture in lookbehind\";\n\
\t\tstatic MAX_HEIGHT = 1e3;\n\
\t\tstatic MAX_SIZE = 1398101;\n\
\t\tstatic MAX_RUNES = 33554432;\n\
\t\tstatic ANY_TABLE = new UnicodeRangeTable(new Uint32Array([\n\
\t\t\t0,\n\
\t\t\tUnicode.MAX_RUNE,\n\
\t\t\t1\n\
\t\t]));\n\
\t\tstatic ASCII_TABLE = new UnicodeRangeTable(new Uint32Array([\n\
\t\t\t0,\n\
\t\t\t127,\n\
\t\t\t1\n\
\t\t]));\n\
\t\tstatic ASCII_FOLD_TABLE = new UnicodeRangeTable(new Uint32Array([\n\
\t\t\t0,\n\
\t\t\t127,\n\
\t\t\t1,\n\
\t\t\t383,\n\
\t\t\t383,\n\
\t\t\t1,\n\
\t\t\t8490,\n\
\t\t\t8490,\n\
\t\t\t1\n\
\t\t]));\n\
\t\tstatic unicodeTable(name) {\n\
\t\t\tif (name === \"Any\") return {\n\
\t\t\t\ttab: Parser.ANY_TABLE,\n\
\t\t\t\tfold: Parser.ANY_TABLE,\n\
\t\t\t\tsign: 1\n\
\t\t\t};\n\
\t\t\tif (name === \"Ascii\") return {\n\
\t\t\t\ttab: Parser.ASCII_TABLE,\n\
\t\t\t\tfold: Parser.ASCII_FOLD_TABLE,\n\
\t\t\t\tsign: 1\n\
\t\t\t};\n\
\t\t\tif (name === \"Assigned\") return {\n\
\t\t\t\ttab: UnicodeTables.CATEGORIES.get(\"Cn\"),\n\
\t\t\t\tfold: UnicodeTables.CATEGORIES.get(\"Cn\"),\n\
\t\t\t\tsign: -1\n\
\t\t\t};\n\
\t\t\tif (name === \"Lc\") return {\n\
\t\t\t\ttab: UnicodeTables.CATEGORIES.get(\"LC\"),\n\
\t\t\t\tfold: UnicodeTables.FOLD_CATEGORIES.get(\"LC\"),\n\
\t\t\t\tsign: 1\n\
\t\t\t};\n\
\t\t\tif (UnicodeTables.CATEGORIES.has(name)) return {\n\
\t\t\t\ttab: UnicodeTables.CATEGORIES.get(name),\n\
\t\t\t\tfold: UnicodeTables.FOLD_CATEGORIES.get(name),\n\
\t\t\t\tsign: 1\n\
\t\t\t};\n\
\t\t\tif (UnicodeTables.SCRIPTS.has(name)) return {\n\
\t\t\t\ttab: UnicodeTables.SCRIPTS.get(name),\n\
\t\t\t\tfold: UnicodeTables.FOLD_SCRIPT.get(name),\n\
\t\t\t\tsign: 1\n\
\t\t\t};\n\
\t\t\treturn null;\n\
\t\t}\n\
\t\tstatic minFoldRune(r) {\n\
\t\t\tif (r < Unicode.MIN_FOLD || r > Unicode.MAX_FOLD) return r;\n\
\t\t\tlet min = r;\n\
\t\t\tconst r0 = r;\n\
\t\t\tfor (r = Unicode.simpleFold(r); r !== r0; r = Unicode.simpleFold(r)) if (min > r) min = r;\n\
\t\t\treturn min;\n\
\t\t}\n\
\t\tstatic leadingRegexp(re) {\n\
\t\t\tif (re.op === Regexp.Op.EMPTY_MATCH) return null;\n\
\t\t\tif (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {\n\
\t\t\t\tconst sub = re.subs[0];\n\
\t\t\t\tif (sub.op === Regexp.Op.EMPTY_MATCH) return null;\n\
\t\t\t\treturn sub;\n\
\t\t\t}\n\
\t\t\treturn re;\n\
\t\t}\n\
\t\tstatic literalRegexp(s, flags) {\n\
\t\t\tconst re = new Regexp(Regexp.Op.LITERAL);\n\
\t\t\tre.flags = flags;\n\
\t\t\tre.runes = Utils.stringToRunes(s);\n\
\t\t\treturn re;\n\
\t\t}\n\
\t\tstatic parse(pattern, flags) {\n\
\t\t\treturn new Parser(pattern, flags).parseInternal();\n\
\t\t}\n\
\t\tstatic parseRepeat(t) {\n\
\t\t\tconst start = t.pos();\n\
\t\t\tif (!t.more() || !t.lookingAt(\"{\")) return -1;\n\
\t\t\tt.skip(1);\n\
\t\t\tconst min = Parser.parseInt(t);\n\
\t\t\tif (min === -1) return -1;\n\
\t\t\tif (!t.more()) return -1;\n\
\t\t\tlet max;\n\
\t\t\tif (!t.lookingAt(\",\")) max = min;\n\
\t\t\telse {\n\
\t\t\t\tt.skip(1);\n\
\t\t\t\tif (!t.more()) return -1;\n\
\t\t\t\tif (t.lookingAt(\"}\")) max = -1;\n\
\t\t\t\telse if ((max = Parser.parseInt(t)) === -1) return -1;\n\
\t\t\t}\n\
\t\t\tif (!t.more() || !t.lookingAt(\"}\")) return -1;\n\
\t\t\tt.skip(1);\n\
\t\t\tif (min < 0 || min > 1e3 || max === -2 || max > 1e3 || max >= 0 && min > max) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(start));\n\
\t\t\treturn min << 16 | max & Unicode.MAX_BMP;\n\
\t\t}\n\
\t\tstatic isValidCaptureName(name) {\n\
\t\t\tif (name.length === 0) return false;\n\
\t\t\tfor (let i = 0; i < name.length; i++) {\n\
\t\t\t\tconst c = name.codePointAt(i);\n\
\t\t\t\tif (c !== Codepoint.CODES[\"_\"] && !Utils.isalnum(c)) return false;\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tstatic parseInt(t) {\n\
\t\t\tconst start = t.pos();\n\
\t\t\twhile (t.more() && t.peek() >= Codepoint.CODES[\"0\"] && t.peek() <= Codepoint.CODES[\"9\"]) t.skip(1);\n\
\t\t\tconst n = t.from(start);\n\
\t\t\tif (n.length === 0 || n.length > 1 && n.codePointAt(0) === Codepoint.CODES[\"0\"]) return -1;\n\
\t\t\tif (n.length > 8) return -2;\n\
\t\t\treturn parseInt(n, 10);\n\
\t\t}\n\
\t\tstatic isCharClass(re) {\n\
\t\t\treturn re.op === Regexp.Op.LITERAL && re.runes.length === 1 || re.op === Regexp.Op.CHAR_CLASS || re.op === Regexp.Op.ANY_CHAR_NOT_NL || re.op === Regexp.Op.ANY_CHAR;\n\
\t\t}\n\
\t\tstatic matchRune(re, r) {\n\
\t\t\tswitch (re.op) {\n\
\t\t\t\tcase Regexp.Op.LITERAL: return re.runes.length === 1 && re.runes[0] === r;\n\
\t\t\t\tcase Regexp.Op.CHAR_CLASS:\n\
\t\t\t\t\tfor (let i = 0; i < re.runes.length; i += 2) if (re.runes[i] <= r && r <= re.runes[i + 1]) return true;\n\
\t\t\t\t\treturn false;\n\
\t\t\t\tcase Regexp.Op.ANY_CHAR_NOT_NL: return r !== Codepoint.CODES[\"\\n\
\"];\n\
\t\t\t\tcase Regexp.Op.ANY_CHAR: return true;\n\
\t\t\t}\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tstatic mergeCharClass(dst, src) {\n\
\t\t\tswitch (dst.op) {\n\
\t\t\t\tcase Regexp.Op.ANY_CHAR: break;\n\
\t\t\t\tcase Regexp.Op.ANY_CHAR_NOT_NL:\n\
\t\t\t\t\tif (Parser.matchRune(src, Codepoint.CODES[\"\\n\
\"])) dst.op = Regexp.Op.ANY_CHAR;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.CHAR_CLASS: {\n\
\t\t\t\t\tconst cc = new CharClass(Array.isArray(dst.runes) ? dst.runes : Array.from(dst.runes));\n\
\t\t\t\t\tif (src.op === Regexp.Op.LITERAL) cc.appendLiteral(src.runes[0], src.flags);\n\
\t\t\t\t\telse cc.appendClass(src.runes);\n\
\t\t\t\t\tdst.runes = cc.toGrowableArray();\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t\tcase Regexp.Op.LITERAL:\n\
\t\t\t\t\tif (src.runes[0] === dst.runes[0] && src.flags === dst.flags) break;\n\
\t\t\t\t\tdst.op = Regexp.Op.CHAR_CLASS;\n\
\t\t\t\t\tdst.runes = new CharClass().appendLiteral(dst.runes[0], dst.flags).appendLiteral(src.runes[0], src.flags).toGrowableArray();\n\
\t\t\t}\n\
\t\t}\n\
\t\tstatic parseEscape(t) {\n\
\t\t\tconst startPos = t.pos();\n\
\t\t\tt.skip(1);\n\
\t\t\tif (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_TRAILING_BACKSLASH);\n\
\t\t\tlet c = t.pop();\n\
\t\t\tbigswitch: switch (c) {\n\
\t\t\t\tcase Codepoint.CODES[\"1\"]:\n\
\t\t\t\tcase Codepoint.CODES[\"2\"]:\n\
\t\t\t\tcase Codepoint.CODES[\"3\"]:\n\
\t\t\t\tcase Codepoint.CODES[\"4\"]:\n\
\t\t\t\tcase Codepoint.CODES[\"5\"]:\n\
\t\t\t\tcase Codepoint.CODES[\"6\"]:\n\
\t\t\t\tcase Codepoint.CODES[\"7\"]: if (!t.more() || t.peek() < Codepoint.CODES[\"0\"] || t.peek() > Codepoint.CODES[\"7\"]) break;\n\
\t\t\t\tcase Codepoint.CODES[\"0\"]: {\n\
\t\t\t\t\tlet r = c - Codepoint.CODES[\"0\"];\n\
\t\t\t\t\tfor (let i = 1; i < 3; i++) {\n\
\t\t\t\t\t\tif (!t.more() || t.peek() < Codepoint.CODES[\"0\"] || t.peek() > Codepoint.CODES[\"7\"]) break;\n\
\t\t\t\t\t\tr = r * 8 + t.peek() - Codepoint.CODES[\"0\"];\n\
\t\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\t}\n\
\t\t\t\t\treturn r;\n\
\t\t\t\t}\n\
\t\t\t\tcase Codepoint.CODES[\"x\"]: {\n\
\t\t\t\t\tif (!t.more()) break;\n\
\t\t\t\t\tc = t.pop();\n\
\t\t\t\t\tif (c === Codepoint.CODES[\"{\"]) {\n\
\t\t\t\t\t\tlet nhex = 0;\n\
\t\t\t\t\t\tlet r = 0;\n\
\t\t\t\t\t\twhile (true) {\n\
\t\t\t\t\t\t\tif (!t.more()) break bigswitch;\n\
\t\t\t\t\t\t\tc = t.pop();\n\
\t\t\t\t\t\t\tif (c === Codepoint.CODES[\"}\"]) break;\n\
\t\t\t\t\t\t\tconst v = Utils.unhex(c);\n\
\t\t\t\t\t\t\tif (v < 0) break bigswitch;\n\
\t\t\t\t\t\t\tr = r * 16 + v;\n\
\t\t\t\t\t\t\tif (r > Unicode.MAX_RUNE) break bigswitch;\n\
\t\t\t\t\t\t\tnhex++;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tif (nhex === 0) break bigswitch;\n\
\t\t\t\t\t\treturn r;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tconst x = Utils.unhex(c);\n\
\t\t\t\t\tif (!t.more()) break;\n\
\t\t\t\t\tc = t.pop();\n\
\t\t\t\t\tconst y = Utils.unhex(c);\n\
\t\t\t\t\tif (x < 0 || y < 0) break;\n\
\t\t\t\t\treturn x * 16 + y;\n\
\t\t\t\t}\n\
\t\t\t\tcase Codepoint.CODES[\"a\"]: return Codepoint.CODES[\"\\x07\"];\n\
\t\t\t\tcase Codepoint.CODES[\"f\"]: return Codepoint.CODES[\"\\f\"];\n\
\t\t\t\tcase Codepoint.CODES[\"n\"]: return Codepoint.CODES[\"\\n\
\"];\n\
\t\t\t\tcase Codepoint.CODES[\"r\"]: return Codepoint.CODES[\"\\r\"];\n\
\t\t\t\tcase Codepoint.CODES[\"t\"]: return Codepoint.CODES[\"\t\"];\n\
\t\t\t\tcase Codepoint.CODES[\"v\"]: return Codepoint.CODES[\"\\v\"];\n\
\t\t\t\tdefault: if (c <= Unicode.MAX_ASCII && !Utils.isalnum(c)) return c;\n\
\t\t\t}\n\
\t\t\tthrow new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, t.from(startPos));\n\
\t\t}\n\
\t\tstatic parseClassChar(t, wholeClassPos) {\n\
\t\t\tif (!t.more()) throw new RE2JSSyntaxException(Parser.ERR_MISSING_BRACKET, t.from(wholeClassPos));\n\
\t\t\tif (t.lookingAt(\"\\\\\")) return Parser.parseEscape(t);\n\
\t\t\treturn t.pop();\n\
\t\t}\n\
\t\tstatic hasCapture(re) {\n\
\t\t\tif (re === null) return false;\n\
\t\t\tif (re.op === Regexp.Op.CAPTURE) return true;\n\
\t\t\tif (re.subs) {\n\
\t\t\t\tfor (let sub of re.subs) if (Parser.hasCapture(sub)) return true;\n\
\t\t\t}\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tconstructor(wholeRegexp, flags = 0) {\n\
\t\t\tthis.wholeRegexp = wholeRegexp;\n\
\t\t\tthis.flags = flags;\n\
\t\t\tthis.numCap = 0;\n\
\t\t\tthis.namedGroups = Object.create(null);\n\
\t\t\tthis.stack = [];\n\
\t\t\tthis.free = null;\n\
\t\t\tthis.numRegexp = 0;\n\
\t\t\tthis.numRunes = 0;\n\
\t\t\tthis.repeats = 0;\n\
\t\t\tthis.height = null;\n\
\t\t\tthis.size = null;\n\
\t\t\tthis.nlb = 0;\n\
\t\t}\n\
\t\tnewRegexp(op) {\n\
\t\t\tlet re = this.free;\n\
\t\t\tif (re !== null && re.subs !== null && re.subs.length > 0) {\n\
\t\t\t\tthis.free = re.subs[0];\n\
\t\t\t\tre.reinit();\n\
\t\t\t\tre.op = op;\n\
\t\t\t} else {\n\
\t\t\t\tre = new Regexp(op);\n\
\t\t\t\tthis.numRegexp += 1;\n\
\t\t\t}\n\
\t\t\treturn re;\n\
\t\t}\n\
\t\treuse(re) {\n\
\t\t\tif (this.height !== null && this.height.has(re)) this.height.delete(re);\n\
\t\t\tif (re.subs !== null && re.subs.length > 0) re.subs[0] = this.free;\n\
\t\t\tthis.free = re;\n\
\t\t}\n\
\t\tcheckLimits(re) {\n\
\t\t\tif (this.numRunes > Parser.MAX_RUNES) throw new RE2JSSyntaxException(Parser.ERR_LARGE);\n\
\t\t\tthis.checkSize(re);\n\
\t\t\tthis.checkHeight(re);\n\
\t\t}\n\
\t\tcheckSize(re) {\n\
\t\t\tif (this.size === null) {\n\
\t\t\t\tif (this.repeats === 0) this.repeats = 1;\n\
\t\t\t\tif (re.op === Regexp.Op.REPEAT) {\n\
\t\t\t\t\tlet n = re.max;\n\
\t\t\t\t\tif (n === -1) n = re.min;\n\
\t\t\t\t\tif (n <= 0) n = 1;\n\
\t\t\t\t\tif (n > Math.floor(Parser.MAX_SIZE / this.repeats)) this.repeats = Parser.MAX_SIZE;\n\
\t\t\t\t\telse this.repeats *= n;\n\
\t\t\t\t}\n\
\t\t\t\tif (this.numRegexp < Math.floor(Parser.MAX_SIZE / this.repeats)) return;\n\
\t\t\t\tthis.size = new Map();\n\
\t\t\t\tfor (let reEx of this.stack) this.checkSize(reEx);\n\
\t\t\t}\n\
\t\t\tif (this.calcSize(re, true) > Parser.MAX_SIZE) throw new RE2JSSyntaxException(Parser.ERR_LARGE);\n\
\t\t}\n\
\t\tcalcSize(re, force = false) {\n\
\t\t\tif (!force && this.size !== null) {\n\
\t\t\t\tif (this.size.has(re)) return this.size.get(re);\n\
\t\t\t}\n\
\t\t\tlet size = 0;\n\
\t\t\tswitch (re.op) {\n\
\t\t\t\tcase Regexp.Op.LITERAL:\n\
\t\t\t\t\tsize = re.runes.length;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.PLB:\n\
\t\t\t\tcase Regexp.Op.NLB:\n\
\t\t\t\tcase Regexp.Op.CAPTURE:\n\
\t\t\t\tcase Regexp.Op.STAR:\n\
\t\t\t\t\tsize = 2 + this.calcSize(re.subs[0]);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.PLUS:\n\
\t\t\t\tcase Regexp.Op.QUEST:\n\
\t\t\t\t\tsize = 1 + this.calcSize(re.subs[0]);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.CONCAT:\n\
\t\t\t\t\tfor (let sub of re.subs) size = size + this.calcSize(sub);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.ALTERNATE:\n\
\t\t\t\t\tfor (let sub of re.subs) size = size + this.calcSize(sub);\n\
\t\t\t\t\tif (re.subs.length > 1) size = size + re.subs.length - 1;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase Regexp.Op.REPEAT: {\n\
\t\t\t\t\tlet sub = this.calcSize(re.subs[0]);\n\
\t\t\t\t\tif (re.max === -1) {\n\
\t\t\t\t\t\tif (re.min === 0) size = 2 + sub;\n\
\t\t\t\t\t\telse size = 1 + re.min * sub;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tsize = re.max * sub + (re.max - re.min);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tsize = Math.max(1, size);\n\
\t\t\tif (this.size === null) this.size = new Map();\n\
\t\t\tthis.size.set(re, size);\n\
\t\t\treturn size;\n\
\t\t}\n\
\t\tcheckHeight(re) {\n\
\t\t\tif (this.numRegexp < Parser.MAX_HEIGHT) return;\n\
\t\t\tif (this.height === null) {\n\
\t\t\t\tthis.height = new Map();\n\
\t\t\t\tfor (let reEx of this.stack) this.checkHeight(reEx);\n\
\t\t\t}\n\
\t\t\tif (this.calcHeight(re, true) > Parser.MAX_HEIGHT) throw new RE2JSSyntaxException(Parser.ERR_NESTING_DEPTH);\n\
\t\t}\n\
\t\tcalcHeight(re, force = false) {\n\
\t\t\tif (!force && this.height !== null) {\n\
\t\t\t\tif (this.height.has(re)) return this.height.get(re);\n\
\t\t\t}\n\
\t\t\tlet h = 1;\n\
\t\t\tfor (let sub of re.subs) {\n\
\t\t\t\tconst hsub = this.calcHeight(sub);\n\
\t\t\t\tif (h < 1 + hsub) h = 1 + hsub;\n\
\t\t\t}\n\
\t\t\tif (this.height === null) this.height = new Map();\n\
\t\t\tthis.height.set(re, h);\n\
\t\t\treturn h;\n\
\t\t}\n\
\t\tpop() {\n\
\t\t\treturn this.stack.pop();\n\
\t\t}\n\
\t\tpopToPseudo() {\n\
\t\t\tconst n = this.stack.length;\n\
\t\t\tlet i = n;\n\
\t\t\twhile (i > 0 && !Regexp.isPseudoOp(this.stack[i - 1].op)) i--;\n\
\t\t\treturn this.stack.splice(i, n - i);\n\
\t\t}\n\
\t\tpush(re) {\n\
\t\t\tthis.numRunes += re.runes.length;\n\
\t\t\tif (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] === re.runes[1]) {\n\
\t\t\t\tif (this.maybeConcat(re.runes[0], this.flags & ~RE2Flags.FOLD_CASE)) return null;\n\
\t\t\t\tre.op = Regexp.Op.LITERAL;\n\
\t\t\t\tre.runes = [re.runes[0]];\n\
\t\t\t\tre.flags = this.flags & ~RE2Flags.FOLD_CASE;\n\
\t\t\t} else if (re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 4 && re.runes[0] === re.runes[1] && re.runes[2] === re.runes[3] && Unicode.simpleFold(re.runes[0]) === re.runes[2] && Unicode.simpleFold(re.runes[2]) === re.runes[0] || re.op === Regexp.Op.CHAR_CLASS && re.runes.length === 2 && re.runes[0] + 1 === re.runes[1] && Unicode.simpleFold(re.runes[0]) === re.runes[1] && Unicode.simpleFold(re.runes[1]) === re.runes[0]) {\n\
\t\t\t\tif (this.maybeConcat(re.runes[0], this.flags | RE2Flags.FOLD_CASE)) return null;\n\
\t\t\t\tre.op = Regexp.Op.LITERAL;\n\
\t\t\t\tre.runes = [re.runes[0]];\n\
\t\t\t\tre.flags = this.flags | RE2Flags.FOLD_CASE;\n\
\t\t\t} else this.maybeConcat(-1, 0);\n\
\t\t\tthis.stack.push(re);\n\
\t\t\tthis.checkLimits(re);\n\
\t\t\treturn re;\n\
\t\t}\n\
\t\tmaybeConcat(r, flags) {\n\
\t\t\tconst n = this.stack.length;\n\
\t\t\tif (n < 2) return false;\n\
\t\t\tconst re1 = this.stack[n - 1];\n\
\t\t\tconst re2 = this.stack[n - 2];\n\
\t\t\tif (re1.op !== Regexp.Op.LITERAL || re2.op !== Regexp.Op.LITERAL || (re1.flags & RE2Flags.FOLD_CASE) !== (re2.flags & RE2Flags.FOLD_CASE)) return false;\n\
\t\t\tif (!Array.isArray(re2.runes)) re2.runes = Array.from(re2.runes);\n\
\t\t\tfor (let i = 0; i < re1.runes.length; i++) re2.runes.push(re1.runes[i]);\n\
\t\t\tif (r >= 0) {\n\
\t\t\t\tre1.runes = [r];\n\
\t\t\t\tre1.flags = flags;\n\
\t\t\t\treturn true;\n\
\t\t\t}\n\
\t\t\tthis.pop();\n\
\t\t\tthis.reuse(re1);\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tnewLiteral(r, flags) {\n\
\t\t\tconst re = this.newRegexp(Regexp.Op.LITERAL);\n\
\t\t\tre.flags = flags;\n\
\t\t\tif ((flags & RE2Flags.FOLD_CASE) !== 0) r = Parser.minFoldRune(r);\n\
\t\t\tre.runes = [r];\n\
\t\t\treturn re;\n\
\t\t}\n\
\t\tliteral(r) {\n\
\t\t\tthis.push(this.newLiteral(r, this.flags));\n\
\t\t}\n\
\t\top(op) {\n\
\t\t\tconst re = this.newRegexp(op);\n\
\t\t\tre.flags = this.flags;\n\
\t\t\treturn this.push(re);\n\
\t\t}\n\
\t\trepeat(op, min, max, beforePos, t, lastRepeatPos) {\n\
\t\t\tlet flags = this.flags;\n\
\t\t\tif ((flags & RE2Flags.PERL_X) !== 0) {\n\
\t\t\t\tif (t.more() && t.lookingAt(\"?\")) {\n\
\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\tflags ^= RE2Flags.NON_GREEDY;\n\
\t\t\t\t}\n\
\t\t\t\tif (lastRepeatPos !== -1) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_OP, t.from(lastRepeatPos));\n\
\t\t\t}\n\
\t\t\tconst n = this.stack.length;\n\
\t\t\tif (n === 0) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));\n\
\t\t\tconst sub = this.stack[n - 1];\n\
\t\t\tif (Regexp.isPseudoOp(sub.op)) throw new RE2JSSyntaxException(Parser.ERR_MISSING_REPEAT_ARGUMENT, t.from(beforePos));\n\
\t\t\tconst re = this.newRegexp(op);\n\
\t\t\tre.min = min;\n\
\t\t\tre.max = max;\n\
\t\t\tre.flags = flags;\n\
\t\t\tre.subs = [sub];\n\
\t\t\tthis.stack[n - 1] = re;\n\
\t\t\tthis.checkLimits(re);\n\
\t\t\tif (op === Regexp.Op.REPEAT && (min >= 2 || max >= 2) && !this.repeatIsValid(re, 1e3)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_REPEAT_SIZE, t.from(beforePos));\n\
\t\t}\n\
\t\trepeatIsValid(re, n) {\n\
\t\t\tif (re.op === Regexp.Op.REPEAT) {\n\
\t\t\t\tlet m = re.max;\n\
\t\t\t\tif (m === 0) return true;\n\
\t\t\t\tif (m < 0) m = re.min;\n\
\t\t\t\tif (m > n) return false;\n\
\t\t\t\tif (m > 0) n = Math.trunc(n / m);\n\
\t\t\t}\n\
\t\t\tfor (let sub of re.subs) if (!this.repeatIsValid(sub, n)) return false;\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tconcat() {\n\
\t\t\tthis.maybeConcat(-1, 0);\n\
\t\t\tconst subs = this.popToPseudo();\n\
\t\t\tif (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.EMPTY_MATCH));\n\
\t\t\treturn this.push(this.collapse(subs, Regexp.Op.CONCAT));\n\
\t\t}\n\
\t\talternate() {\n\
\t\t\tconst subs = this.popToPseudo();\n\
\t\t\tif (subs.length > 0) this.cleanAlt(subs[subs.length - 1]);\n\
\t\t\tif (subs.length === 0) return this.push(this.newRegexp(Regexp.Op.NO_MATCH));\n\
\t\t\treturn this.push(this.collapse(subs, Regexp.Op.ALTERNATE));\n\
\t\t}\n\
\t\tcleanAlt(re) {\n\
\t\t\tif (re.op === Regexp.Op.CHAR_CLASS) {\n\
\t\t\t\tre.runes = new CharClass(Array.from(re.runes)).cleanClass().toArray();\n\
\t\t\t\tif (re.runes.length === 2 && re.runes[0] === 0 && re.runes[1] === Unicode.MAX_RUNE) {\n\
\t\t\t\t\tre.runes = new Int32Array(0);\n\
\t\t\t\t\tre.op = Regexp.Op.ANY_CHAR;\n\
\t\t\t\t} else if (re.runes.length === 4 && re.runes[0] === 0 && re.runes[1] === Codepoint.CODES[\"\\n\
\"] - 1 && re.runes[2] === Codepoint.CODES[\"\\n\
\"] + 1 && re.runes[3] === Unicode.MAX_RUNE) {\n\
\t\t\t\t\tre.runes = new Int32Array(0);\n\
\t\t\t\t\tre.op = Regexp.Op.ANY_CHAR_NOT_NL;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t}\n\
\t\tcollapse(subs, op) {\n\
\t\t\tif (subs.length === 1) return subs[0];\n\
\t\t\tlet len = 0;\n\
\t\t\tfor (let sub of subs) len += sub.op === op ? sub.subs.length : 1;\n\
\t\t\tlet newsubs = new Array(len).fill(null);\n\
\t\t\tlet i = 0;\n\
\t\t\tfor (let sub of subs) if (sub.op === op) {\n\
\t\t\t\tfor (let j = 0; j < sub.subs.length; j++) newsubs[i++] = sub.subs[j];\n\
\t\t\t\tthis.reuse(sub);\n\
\t\t\t} else newsubs[i++] = sub;\n\
\t\t\tlet re = this.newRegexp(op);\n\
\t\t\tre.subs = newsubs;\n\
\t\t\tif (op === Regexp.Op.ALTERNATE) {\n\
\t\t\t\tre.subs = this.factor(re.subs);\n\
\t\t\t\tif (re.subs.length === 1) {\n\
\t\t\t\t\tconst old = re;\n\
\t\t\t\t\tre = re.subs[0];\n\
\t\t\t\t\tthis.reuse(old);\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn re;\n\
\t\t}\n\
\t\tfactor(array) {\n\
\t\t\tif (array.length < 2) return array;\n\
\t\t\tlet s = 0;\n\
\t\t\tlet lensub = array.length;\n\
\t\t\tlet lenout = 0;\n\
\t\t\tlet str = null;\n\
\t\t\tlet strlen = 0;\n\
\t\t\tlet strflags = 0;\n\
\t\t\tlet start = 0;\n\
\t\t\tfor (let i = 0; i <= lensub; i++) {\n\
\t\t\t\tlet istr = null;\n\
\t\t\t\tlet istrlen = 0;\n\
\t\t\t\tlet iflags = 0;\n\
\t\t\t\tif (i < lensub) {\n\
\t\t\t\t\tlet re = array[s + i];\n\
\t\t\t\t\tif (re.op === Regexp.Op.CONCAT && re.subs.length > 0) re = re.subs[0];\n\
\t\t\t\t\tif (re.op === Regexp.Op.LITERAL) {\n\
\t\t\t\t\t\tistr = re.runes;\n\
\t\t\t\t\t\tistrlen = re.runes.length;\n\
\t\t\t\t\t\tiflags = re.flags & RE2Flags.FOLD_CASE;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (iflags === strflags) {\n\
\t\t\t\t\t\tlet same = 0;\n\
\t\t\t\t\t\twhile (same < strlen && same < istrlen && str[same] === istr[same]) same++;\n\
\t\t\t\t\t\tif (same > 0) {\n\
\t\t\t\t\t\t\tstrlen = same;\n\
\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\tif (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];\n\
\t\t\t\telse {\n\
\t\t\t\t\tconst prefix = this.newRegexp(Regexp.Op.LITERAL);\n\
\t\t\t\t\tprefix.flags = strflags;\n\
\t\t\t\t\tprefix.runes = str.slice(0, strlen);\n\
\t\t\t\t\tfor (let j = start; j < i; j++) {\n\
\t\t\t\t\t\tarray[s + j] = this.removeLeadingString(array[s + j], strlen);\n\
\t\t\t\t\t\tthis.checkLimits(array[s + j]);\n\
\t\t\t\t\t}\n\
\t\t\t\t\tconst suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);\n\
\t\t\t\t\tconst re = this.newRegexp(Regexp.Op.CONCAT);\n\
\t\t\t\t\tre.subs = [prefix, suffix];\n\
\t\t\t\t\tarray[lenout++] = re;\n\
\t\t\t\t}\n\
\t\t\t\tstart = i;\n\
\t\t\t\tstr = istr;\n\
\t\t\t\tstrlen = istrlen;\n\
\t\t\t\tstrflags = iflags;\n\
\t\t\t}\n\
\t\t\tlensub = lenout;\n\
\t\t\ts = 0;\n\
\t\t\tstart = 0;\n\
\t\t\tlenout = 0;\n\
\t\t\tlet first = null;\n\
\t\t\tfor (let i = 0; i <= lensub; i++) {\n\
\t\t\t\tlet ifirst = null;\n\
\t\t\t\tif (i < lensub) {\n\
\t\t\t\t\tifirst = Parser.leadingRegexp(array[s + i]);\n\
\t\t\t\t\tif (first !== null && first.equals(ifirst) && (Parser.isCharClass(first) || first.op === Regexp.Op.REPEAT && first.min === first.max && Parser.isCharClass(first.subs[0]))) continue;\n\
\t\t\t\t}\n\
\t\t\t\tif (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];\n\
\t\t\t\telse {\n\
\t\t\t\t\tconst prefix = first;\n\
\t\t\t\t\tfor (let j = start; j < i; j++) {\n\
\t\t\t\t\t\tconst reuse = j !== start;\n\
\t\t\t\t\t\tarray[s + j] = this.removeLeadingRegexp(array[s + j], reuse);\n\
\t\t\t\t\t\tthis.checkLimits(array[s + j]);\n\
\t\t\t\t\t}\n\
\t\t\t\t\tconst suffix = this.collapse(array.slice(s + start, s + i), Regexp.Op.ALTERNATE);\n\
\t\t\t\t\tconst re = this.newRegexp(Regexp.Op.CONCAT);\n\
\t\t\t\t\tre.subs = [prefix, suffix];\n\
\t\t\t\t\tarray[lenout++] = re;\n\
\t\t\t\t}\n\
\t\t\t\tstart = i;\n\
\t\t\t\tfirst = ifirst;\n\
\t\t\t}\n\
\t\t\tlensub = lenout;\n\
\t\t\ts = 0;\n\
\t\t\tstart = 0;\n\
\t\t\tlenout = 0;\n\
\t\t\tfor (let i = 0; i <= lensub; i++) {\n\
\t\t\t\tif (i < lensub && Parser.isCharClass(array[s + i])) continue;\n\
\t\t\t\tif (i === start) {} else if (i === start + 1) array[lenout++] = array[s + start];\n\
\t\t\t\telse {\n\
\t\t\t\t\tlet max = start;\n\
\t\t\t\t\tfor (let j = start + 1; j < i; j++) {\n\
\t\t\t\t\t\tconst subMax = array[s + max];\n\
\t\t\t\t\t\tconst subJ = array[s + j];\n\
\t\t\t\t\t\tif (subMax.op < subJ.op || subMax.op === subJ.op && (subMax.runes !== null ? subMax.runes.length : 0) < (subJ.runes !== null ? subJ.runes.length : 0)) max = j;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tconst tmp = array[s + start];\n\
\t\t\t\t\tarray[s + start] = array[s + max];\n\
\t\t\t\t\tarray[s + max] = tmp;\n\
\t\t\t\t\tfor (let j = start + 1; j < i; j++) {\n\
\t\t\t\t\t\tParser.mergeCharClass(array[s + start], array[s + j]);\n\
\t\t\t\t\t\tthis.reuse(array[s + j]);\n\
\t\t\t\t\t}\n\
\t\t\t\t\tthis.cleanAlt(array[s + start]);\n\
\t\t\t\t\tarray[lenout++] = array[s + start];\n\
\t\t\t\t}\n\
\t\t\t\tif (i < lensub) array[lenout++] = array[s + i];\n\
\t\t\t\tstart = i + 1;\n\
\t\t\t}\n\
\t\t\tlensub = lenout;\n\
\t\t\ts = 0;\n\
\t\t\tstart = 0;\n\
\t\t\tlenout = 0;\n\
\t\t\tfor (let i = 0; i < lensub; ++i) {\n\
\t\t\t\tif (i + 1 < lensub && array[s + i].op === Regexp.Op.EMPTY_MATCH && array[s + i + 1].op === Regexp.Op.EMPTY_MATCH) continue;\n\
\t\t\t\tarray[lenout++] = array[s + i];\n\
\t\t\t}\n\
\t\t\tlensub = lenout;\n\
\t\t\ts = 0;\n\
\t\t\treturn array.slice(s, lensub);\n\
\t\t}\n\
\t\tremoveLeadingString(re, n) {\n\
\t\t\tif (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {\n\
\t\t\t\tconst sub = this.removeLeadingString(re.subs[0], n);\n\
\t\t\t\tre.subs[0] = sub;\n\
\t\t\t\tif (sub.op === Regexp.Op.EMPTY_MATCH) {\n\
\t\t\t\t\tthis.reuse(sub);\n\
\t\t\t\t\tswitch (re.subs.length) {\n\
\t\t\t\t\t\tcase 0:\n\
\t\t\t\t\t\tcase 1:\n\
\t\t\t\t\t\t\tre.op = Regexp.Op.EMPTY_MATCH;\n\
\t\t\t\t\t\t\tre.subs = Regexp.emptySubs();\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase 2: {\n\
\t\t\t\t\t\t\tconst old = re;\n\
\t\t\t\t\t\t\tre = re.subs[1];\n\
\t\t\t\t\t\t\tthis.reuse(old);\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tdefault: re.subs = re.subs.slice(1, re.subs.length);\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\treturn re;\n\
\t\t\t}\n\
\t\t\tif (re.op === Regexp.Op.LITERAL) {\n\
\t\t\t\tre.runes = re.runes.slice(n, re.runes.length);\n\
\t\t\t\tif (re.runes.length === 0) re.op = Regexp.Op.EMPTY_MATCH;\n\
\t\t\t}\n\
\t\t\treturn re;\n\
\t\t}\n\
\t\tremoveLeadingRegexp(re, reuse) {\n\
\t\t\tif (re.op === Regexp.Op.CONCAT && re.subs.length > 0) {\n\
\t\t\t\tif (reuse) this.reuse(re.subs[0]);\n\
\t\t\t\tre.subs = re.subs.slice(1, re.subs.length);\n\
\t\t\t\tswitch (re.subs.length) {\n\
\t\t\t\t\tcase 0:\n\
\t\t\t\t\t\tre.op = Regexp.Op.EMPTY_MATCH;\n\
\t\t\t\t\t\tre.subs = Regexp.emptySubs();\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase 1: {\n\
\t\t\t\t\t\tconst old = re;\n\
\t\t\t\t\t\tre = re.subs[0];\n\
\t\t\t\t\t\tthis.reuse(old);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\treturn re;\n\
\t\t\t}\n\
\t\t\tif (reuse) this.reuse(re);\n\
\t\t\treturn this.newRegexp(Regexp.Op.EMPTY_MATCH);\n\
\t\t}\n\
\t\tparseInternal() {\n\
\t\t\tif ((this.flags & RE2Flags.LITERAL) !== 0) return Parser.literalRegexp(this.wholeRegexp, this.flags);\n\
\t\t\tlet lastRepeatPos = -1;\n\
\t\t\tlet min = -1;\n\
\t\t\tlet max = -1;\n\
\t\t\tconst t = new StringIterator(this.wholeRegexp);\n\
\t\t\twhile (t.more()) {\n\
\t\t\t\tlet repeatPos = -1;\n\
\t\t\t\tbigswitch: switch (t.peek()) {\n\
\t\t\t\t\tcase Codepoint.CODES[\"(\"]:\n\
\t\t\t\t\t\tif ((this.flags & RE2Flags.LOOKBEHIND) !== 0) {\n\
\t\t\t\t\t\t\tif (t.lookingAt(\"(?<=\")) {\n\
\t\t\t\t\t\t\t\tthis.parsePosLookBehind();\n\
\t\t\t\t\t\t\t\tt.skip(4);\n\
\t\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\tif (t.lookingAt(\"(?<!\")) {\n\
\t\t\t\t\t\t\t\tthis.parseNegLookBehind();\n\
\t\t\t\t\t\t\t\tt.skip(4);\n\
\t\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tif ((this.flags & RE2Flags.PERL_X) !== 0 && t.lookingAt(\"(?\")) {\n\
\t\t\t\t\t\t\tthis.parsePerlFlags(t);\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tthis.op(Regexp.Op.LEFT_PAREN).cap = ++this.numCap;\n\
\t\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\"|\"]:\n\
\t\t\t\t\t\tthis.parseVerticalBar();\n\
\t\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\")\"]:\n\
\t\t\t\t\t\tthis.parseRightParen();\n\
\t\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\"^\"]:\n\
\t\t\t\t\t\tif ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.BEGIN_TEXT);\n\
\t\t\t\t\t\telse this.op(Regexp.Op.BEGIN_LINE);\n\
\t\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\"$\"]:\n\
\t\t\t\t\t\tif ((this.flags & RE2Flags.ONE_LINE) !== 0) this.op(Regexp.Op.END_TEXT).flags |= RE2Flags.WAS_DOLLAR;\n\
\t\t\t\t\t\telse this.op(Regexp.Op.END_LINE);\n\
\t\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\".\"]:\n\
\t\t\t\t\t\tif ((this.flags & RE2Flags.DOT_NL) !== 0) this.op(Regexp.Op.ANY_CHAR);\n\
\t\t\t\t\t\telse this.op(Regexp.Op.ANY_CHAR_NOT_NL);\n\
\t\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\"[\"]:\n\
\t\t\t\t\t\tthis.parseClass(t);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\"*\"]:\n\
\t\t\t\t\tcase Codepoint.CODES[\"+\"]:\n\
\t\t\t\t\tcase Codepoint.CODES[\"?\"]: {\n\
\t\t\t\t\t\trepeatPos = t.pos();\n\
\t\t\t\t\t\tlet op = null;\n\
\t\t\t\t\t\tswitch (t.pop()) {\n\
\t\t\t\t\t\t\tcase Codepoint.CODES[\"*\"]:\n\
\t\t\t\t\t\t\t\top = Regexp.Op.STAR;\n\
\t\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t\tcase Codepoint.CODES[\"+\"]:\n\
\t\t\t\t\t\t\t\top = Regexp.Op.PLUS;\n\
\t\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t\tcase Codepoint.CODES[\"?\"]: op = Regexp.Op.QUEST;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tthis.repeat(op, min, max, repeatPos, t, lastRepeatPos);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tcase Codepoint.CODES[\"{\"]: {\n\
\t\t\t\t\t\tconst before = t.pos();\n\
\t\t\t\t\t\tconst minMax = Parser.parseRepeat(t);\n\
\t\t\t\t\t\tif (minMax < 0) {\n\
\t\t\t\t\t\t\tt.rewindTo(before);\n\
\t\t\t\t\t\t\tthis.literal(t.pop());\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\trepeatPos = before;\n\
\t\t\t\t\t\tmin = minMax >> 16;\n\
\t\t\t\t\t\tmax = (minMax & Unicode.MAX_BMP) << 16 >> 16;\n\
\t\t\t\t\t\tthis.repeat(Regexp.Op.REPEAT, min, max, repeatPos, t, lastRepeatPos);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tcase Codepoint.CODES[\"\\\\\"]: {\n\
\t\t\t\t\t\tconst savedPos = t.pos();\n\
\t\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\t\tif ((this.flags & RE2Flags.PERL_X) !== 0 && t.more()) switch (t.pop()) {\n\
\t\t\t\t\t\t\tcase Codepoint.CODES[\"A\"]:\n\
\t\t\t\t\t\t\t\tthis.op(Regexp.Op.BEGIN_TEXT);\n\
\t\t\t\t\t\t\t\tbreak bigswitch;\n\
\t\t\t\t\t\t\tcase Codepoint.CODES[\"b\"]:\n\
\t\t\t\t\t\t\t\tthis.op(Regexp.Op.WORD_BOUNDARY);\n\
\t\t\t\t\t\t\t\tbreak bigswitch;\n\
\t\t\t\t\t\t\tcase Codepoint.CODES[\"B\"]:\n\
\t\t\t\t\t\t\t\tthis.op(Regexp.Op.NO_WORD_BOUNDARY);\n\
\t\t\t\t\t\t\t\tbreak bigswitch;\n\
\t\t\t\t\t\t\tcase Codepoint.CODES[\"C\"]: throw new RE2JSSyntaxException(Parser.ERR_INVALID_ESCAPE, \"\\\\C\");\n\
\t\t\t\t\t\t\tcase Codepoint.CODES[\"Q\"]: {\n\
\t\t\t\t\t\t\t\tlet lit = t.rest();\n\
\t\t\t\t\t\t\t\tconst i = lit.indexOf(\"\\\\E\");\n\
\t\t\t\t\t\t\t\tif (i >= 0) {\n\
\t\t\t\t\t\t\t\t\tlit = lit.substring(0, i);\n\
\t\t\t\t\t\t\t\t\tt.skipString(lit);\n\
\t\t\t\t\t\t\t\t\tt.skipString(\"\\\\E\");\n\
\t\t\t\t\t\t\t\t} else t.skipString(lit);\n\
\t\t\t\t\t\t\t\tlet j = 0;\n\
\t\t\t\t\t\t\t\twhile (j < lit.length) {\n\
\t\t\t\t\t\t\t\t\tconst codepoint = lit.codePointAt(j);\n\
\t\t\t\t\t\t\t\t\tthis.literal(codepoint);\n\
\t\t\t\t\t\t\t\t\tj += Utils.charCount(codepoint);\n\
\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\tbreak bigswitch;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\tcase Codepoint.CODES[\"z\"]:\n\
\t\t\t\t\t\t\t\tthis.op(Regexp.Op.END_TEXT);\n\
\t\t\t\t\t\t\t\tbreak bigswitch;\n\
\t\t\t\t\t\t\tdefault: t.rewindTo(savedPos);\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\telse t.rewindTo(savedPos);\n\
\t\t\t\t\t\tconst re = this.newRegexp(Regexp.Op.CHAR_CLASS);\n\
\t\t\t\t\t\tre.flags = this.flags;\n\
\t\t\t\t\t\tif (t.lookingAt(\"\\\\p\") || t.lookingAt(\"\\\\P\")) {\n\
\t\t\t\t\t\t\tconst cc = new CharClass();\n\
\t\t\t\t\t\t\tif (this.parseUnicodeClass(t, cc)) {\n\
\t\t\t\t\t\t\t\tre.runes = cc.toArray();\n\
\t\t\t\t\t\t\t\tthis.push(re);\n\
\t\t\t\t\t\t\t\tbreak bigswitch;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tconst cc = new CharClass();\n\
\t\t\t\t\t\tif (this.parsePerlClassEscape(t, cc)) {\n\
\t\t\t\t\t\t\tre.runes = cc.toArray();\n\
\t\t\t\t\t\t\tthis.push(re);\n\
\t\t\t\t\t\t\tbreak bigswitch;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tt.rewindTo(savedPos);\n\
\t\t\t\t\t\tthis.reuse(re);\n\
\t\t\t\t\t\tthis.literal(Parser.parseEscape(t));\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tdefault: this.literal(t.pop());\n\
\t\t\t\t}\n\
\t\t\t\tlastRepeatPos = repeatPos;\n\
\t\t\t}\n\
\t\t\tthis.concat();\n\
\t\t\tif (this.swapVerticalBar()) this.pop();\n\
\t\t\tthis.alternate();\n\
\t\t\tif (this.stack.length !== 1) throw new RE2JSSyntaxException(Parser.ERR_MISSING_PAREN, this.wholeRegexp);\n\
\t\t\tthis.stack[0].namedGroups = this.namedGroups;\n\
\t\t\treturn this.stack[0];\n\
\t\t}\n\
\t\tparsePerlFlags(t) {\n\
\t\t\tconst startPos = t.pos();\n\
\t\t\tconst s = t.rest();\n\
\t\t\tif (s.startsWith(\"(?P<\") || s.startsWith(\"(?<\")) {\n\
\t\t\t\tconst begin = s.charAt(2) === \"P\" ? 4 : 3;\n\
\t\t\t\tconst end = s.indexOf(\">\");\n\
\t\t\t\tif (end < 0) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s);\n\
\t\t\t\tconst name = s.substring(begin, end);\n\
\t\t\t\tt.skipString(name);\n\
\t\t\t\tt.skip(begin + 1);\n\
\t\t\t\tif (!Parser.isValidCaptureName(name)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_NAMED_CAPTURE, s.substring(0, end + 1));\n\
\t\t\t\tconst re = this.op(Regexp.Op.LEFT_PAREN);\n\
\t\t\t\tre.cap = ++this.numCap;\n\
\t\t\t\tif (this.namedGroups[name]) throw new RE2JSSyntaxException(Parser.ERR_DUPLICATE_NAMED_CAPTURE, name);\n\
\t\t\t\tthis.namedGroups[name] = this.numCap;\n\
\t\t\t\tre.name = name;\n\
\t\t\t\treturn;\n\
\t\t\t}\n\
\t\t\tt.skip(2);\n\
\t\t\tlet flags = this.flags;\n\
\t\t\tlet sign = 1;\n\
\t\t\tlet sawFlag = false;\n\
\t\t\tloop: while (t.more()) {\n\
\t\t\t\tconst c = t.pop();\n\
\t\t\t\tswitch (c) {\n\
\t\t\t\t\tcase Codepoint.CODES[\"i\"]:\n\
\t\t\t\t\t\tflags |= RE2Flags.FOLD_CASE;\n\
\t\t\t\t\t\tsawFlag = true;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\"m\"]:\n\
\t\t\t\t\t\tflags &= ~RE2Flags.ONE_LINE;\n\
\t\t\t\t\t\tsawFlag = true;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\"s\"]:\n\
\t\t\t\t\t\tflags |= RE2Flags.DOT_NL;\n\
\t\t\t\t\t\tsawFlag = true;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\"U\"]:\n\
\t\t\t\t\t\tflags |= RE2Flags.NON_GREEDY;\n\
\t\t\t\t\t\tsawFlag = true;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\"-\"]:\n\
\t\t\t\t\t\tif (sign < 0) break loop;\n\
\t\t\t\t\t\tsign = -1;\n\
\t\t\t\t\t\tflags = ~flags;\n\
\t\t\t\t\t\tsawFlag = false;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase Codepoint.CODES[\":\"]:\n\
\t\t\t\t\tcase Codepoint.CODES[\")\"]:\n\
\t\t\t\t\t\tif (sign < 0) {\n\
\t\t\t\t\t\t\tif (!sawFlag) break loop;\n\
\t\t\t\t\t\t\tflags = ~flags;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t\tif (c === Codepoint.CODES[\":\"]) this.op(Regexp.Op.LEFT_PAREN);\n\
\t\t\t\t\t\tthis.flags = flags;\n\
\t\t\t\t\t\treturn;\n\
\t\t\t\t\tdefault: break loop;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tthrow new RE2JSSyntaxException(Parser.ERR_INVALID_PERL_OP, t.from(startPos));\n\
\t\t}\n\
\t\tparsePosLookBehind() {\n\
\t\t\tconst re = this.newRegexp(Regexp.Op.LEFT_PAREN);\n\
\t\t\tre.flags = this.flags;\n\
\t\t\tre.lb = ++this.nlb;\n\
\t\t\treturn this.push(re);\n\
\t\t}\n\
\t\tparseNegLookBehind() {\n\
\t\t\tconst re = this.newRegexp(Regexp.Op.LEFT_PAREN);\n\
\t\t\tre.flags = this.flags;\n\
\t\t\tre.lb = -++this.nlb;\n\
\t\t\treturn this.push(re);\n\
\t\t}\n\
\t\tparseVerticalBar() {\n\
\t\t\tthis.concat();\n\
\t\t\tif (!this.swapVerticalBar()) this.op(Regexp.Op.VERTICAL_BAR);\n\
\t\t}\n\
\t\tswapVerticalBar() {\n\
\t\t\tconst n = this.stack.length;\n\
\t\t\tif (n >= 3 && this.stack[n - 2].op === Regexp.Op.VERTICAL_BAR && Parser.isCharClass(this.stack[n - 1]) && Parser.isCharClass(this.stack[n - 3])) {\n\
\t\t\t\tlet re1 = this.stack[n - 1];\n\
\t\t\t\tlet re3 = this.stack[n - 3];\n\
\t\t\t\tif (re1.op > re3.op) {\n\
\t\t\t\t\tconst tmp = re3;\n\
\t\t\t\t\tre3 = re1;\n\
\t\t\t\t\tre1 = tmp;\n\
\t\t\t\t\tthis.stack[n - 3] = re3;\n\
\t\t\t\t}\n\
\t\t\t\tParser.mergeCharClass(re3, re1);\n\
\t\t\t\tthis.reuse(re1);\n\
\t\t\t\tthis.pop();\n\
\t\t\t\treturn true;\n\
\t\t\t}\n\
\t\t\tif (n >= 2) {\n\
\t\t\t\tconst re1 = this.stack[n - 1];\n\
\t\t\t\tconst re2 = this.stack[n - 2];\n\
\t\t\t\tif (re2.op === Regexp.Op.VERTICAL_BAR) {\n\
\t\t\t\t\tif (n >= 3) this.cleanAlt(this.stack[n - 3]);\n\
\t\t\t\t\tthis.stack[n - 2] = re1;\n\
\t\t\t\t\tthis.stack[n - 1] = re2;\n\
\t\t\t\t\treturn true;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tparseRightParen() {\n\
\t\t\tthis.concat();\n\
\t\t\tif (this.swapVerticalBar()) this.pop();\n\
\t\t\tthis.alternate();\n\
\t\t\tif (this.stack.length < 2) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);\n\
\t\t\tconst re1 = this.pop();\n\
\t\t\tconst re2 = this.pop();\n\
\t\t\tif (re2.op !== Regexp.Op.LEFT_PAREN) throw new RE2JSSyntaxException(Parser.ERR_UNEXPECTED_PAREN, this.wholeRegexp);\n\
\t\t\tthis.flags = re2.flags;\n\
\t\t\tif (re2.lb !== 0) {\n\
\t\t\t\tif (Parser.hasCapture(re1)) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CAPTURE_IN_LOOKBEHIND, this.wholeRegexp);\n\
\t\t\t\tif (re2.lb > 0) re2.op = Regexp.Op.PLB;\n\
\t\t\t\telse re2.op = Regexp.Op.NLB;\n\
\t\t\t\tre2.subs = [re1];\n\
\t\t\t\tthis.push(re2);\n\
\t\t\t\treturn;\n\
\t\t\t}\n\
\t\t\tif (re2.cap === 0) this.push(re1);\n\
\t\t\telse {\n\
\t\t\t\tre2.op = Regexp.Op.CAPTURE;\n\
\t\t\t\tre2.subs = [re1];\n\
\t\t\t\tthis.push(re2);\n\
\t\t\t}\n\
\t\t}\n\
\t\tparsePerlClassEscape(t, cc) {\n\
\t\t\tconst beforePos = t.pos();\n\
\t\t\tif ((this.flags & RE2Flags.PERL_X) === 0 || !t.more() || t.pop() !== Codepoint.CODES[\"\\\\\"] || !t.more()) return false;\n\
\t\t\tt.pop();\n\
\t\t\tconst p = t.from(beforePos);\n\
\t\t\tconst g = PERL_GROUPS.has(p) ? PERL_GROUPS.get(p) : null;\n\
\t\t\tif (g === null) return false;\n\
\t\t\tcc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tparseNamedClass(t, cc) {\n\
\t\t\tconst cls = t.rest();\n\
\t\t\tconst i = cls.indexOf(\":]\");\n\
\t\t\tif (i < 0) return false;\n\
\t\t\tconst name = cls.substring(0, i + 2);\n\
\t\t\tt.skipString(name);\n\
\t\t\tconst g = POSIX_GROUPS.has(name) ? POSIX_GROUPS.get(name) : null;\n\
\t\t\tif (g === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, name);\n\
\t\t\tcc.appendGroup(g, (this.flags & RE2Flags.FOLD_CASE) !== 0);\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tparseUnicodeClass(t, cc) {\n\
\t\t\tconst startPos = t.pos();\n\
\t\t\tif ((this.flags & RE2Flags.UNICODE_GROUPS) === 0 || !t.lookingAt(\"\\\\p\") && !t.lookingAt(\"\\\\P\")) return false;\n\
\t\t\tt.skip(1);\n\
\t\t\tlet sign = 1;\n\
\t\t\tlet c = t.pop();\n\
\t\t\tif (c === Codepoint.CODES[\"P\"]) sign = -1;\n\
\t\t\tif (!t.more()) {\n\
\t\t\t\tt.rewindTo(startPos);\n\
\t\t\t\tthrow new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());\n\
\t\t\t}\n\
\t\t\tc = t.pop();\n\
\t\t\tlet name;\n\
\t\t\tif (c !== Codepoint.CODES[\"{\"]) name = Utils.runeToString(c);\n\
\t\t\telse {\n\
\t\t\t\tconst rest = t.rest();\n\
\t\t\t\tconst end = rest.indexOf(\"}\");\n\
\t\t\t\tif (end < 0) {\n\
\t\t\t\t\tt.rewindTo(startPos);\n\
\t\t\t\t\tthrow new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());\n\
\t\t\t\t}\n\
\t\t\t\tname = rest.substring(0, end);\n\
\t\t\t\tt.skipString(name);\n\
\t\t\t\tt.skip(1);\n\
\t\t\t}\n\
\t\t\tif (!(name.length === 0) && name.codePointAt(0) === Codepoint.CODES[\"^\"]) {\n\
\t\t\t\tsign = 0 - sign;\n\
\t\t\t\tname = name.substring(1);\n\
\t\t\t}\n\
\t\t\tconst pair = Parser.unicodeTable(name);\n\
\t\t\tif (pair === null) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(startPos));\n\
\t\t\tif (pair.sign < 0) sign = 0 - sign;\n\
\t\t\tconst tab = pair.tab;\n\
\t\t\tconst fold = pair.fold;\n\
\t\t\tif ((this.flags & RE2Flags.FOLD_CASE) === 0 || fold === null) cc.appendTableWithSign(tab, sign);\n\
\t\t\telse {\n\
\t\t\t\tconst tmp = new CharClass().appendTable(tab).appendTable(fold).cleanClass().toArray();\n\
\t\t\t\tcc.appendClassWithSign(Array.from(tmp), sign);\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tparseClass(t) {\n\
\t\t\tconst startPos = t.pos();\n\
\t\t\tt.skip(1);\n\
\t\t\tconst re = this.newRegexp(Regexp.Op.CHAR_CLASS);\n\
\t\t\tre.flags = this.flags;\n\
\t\t\tconst cc = new CharClass();\n\
\t\t\tlet sign = 1;\n\
\t\t\tif (t.more() && t.lookingAt(\"^\")) {\n\
\t\t\t\tsign = -1;\n\
\t\t\t\tt.skip(1);\n\
\t\t\t\tif ((this.flags & RE2Flags.CLASS_NL) === 0) cc.appendRange(Codepoint.CODES[\"\\n\
\"], Codepoint.CODES[\"\\n\
\"]);\n\
\t\t\t}\n\
\t\t\tlet first = true;\n\
\t\t\twhile (!t.more() || t.peek() !== Codepoint.CODES[\"]\"] || first) {\n\
\t\t\t\tif (t.more() && t.lookingAt(\"-\") && (this.flags & RE2Flags.PERL_X) === 0 && !first) {\n\
\t\t\t\t\tconst s = t.rest();\n\
\t\t\t\t\tif (s === \"-\" || !s.startsWith(\"-]\")) {\n\
\t\t\t\t\t\tt.rewindTo(startPos);\n\
\t\t\t\t\t\tthrow new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.rest());\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\tfirst = false;\n\
\t\t\t\tconst beforePos = t.pos();\n\
\t\t\t\tif (t.lookingAt(\"[:\")) {\n\
\t\t\t\t\tif (this.parseNamedClass(t, cc)) continue;\n\
\t\t\t\t\tt.rewindTo(beforePos);\n\
\t\t\t\t}\n\
\t\t\t\tif (this.parseUnicodeClass(t, cc)) continue;\n\
\t\t\t\tif (this.parsePerlClassEscape(t, cc)) continue;\n\
\t\t\t\tt.rewindTo(beforePos);\n\
\t\t\t\tconst lo = Parser.parseClassChar(t, startPos);\n\
\t\t\t\tlet hi = lo;\n\
\t\t\t\tif (t.more() && t.lookingAt(\"-\")) {\n\
\t\t\t\t\tt.skip(1);\n\
\t\t\t\t\tif (t.more() && t.lookingAt(\"]\")) t.skip(-1);\n\
\t\t\t\t\telse {\n\
\t\t\t\t\t\thi = Parser.parseClassChar(t, startPos);\n\
\t\t\t\t\t\tif (hi < lo) throw new RE2JSSyntaxException(Parser.ERR_INVALID_CHAR_RANGE, t.from(beforePos));\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\tif ((this.flags & RE2Flags.FOLD_CASE) === 0) cc.appendRange(lo, hi);\n\
\t\t\t\telse cc.appendFoldedRange(lo, hi);\n\
\t\t\t}\n\
\t\t\tt.skip(1);\n\
\t\t\tcc.cleanClass();\n\
\t\t\tif (sign < 0) cc.negateClass();\n\
\t\t\tre.runes = cc.toArray();\n\
\t\t\tthis.push(re);\n\
\t\t}\n\
\t};\n\
\tvar RE2 = class RE2 {\n\
\t\tstatic initTest(expr) {\n\
\t\t\tconst re2 = RE2.compile(expr);\n\
\t\t\tconst res = new RE2(re2.expr, re2.prog, re2.numSubexp, re2.longest);\n\
\t\t\tres.cond = re2.cond;\n\
\t\t\tres.prefix = re2.prefix;\n\
\t\t\tres.prefixUTF8 = re2.prefixUTF8;\n\
\t\t\tres.prefixComplete = re2.prefixComplete;\n\
\t\t\tres.prefixRune = re2.prefixRune;\n\
\t\t\tres.prefilter = re2.prefilter;\n\
\t\t\tres.namedGroups = re2.namedGroups;\n\
\t\t\treturn res;\n\
\t\t}\n\
\t\tstatic compile(expr) {\n\
\t\t\treturn RE2.compileImpl(expr, RE2Flags.PERL, false);\n\
\t\t}\n\
\t\tstatic compilePOSIX(expr) {\n\
\t\t\treturn RE2.compileImpl(expr, RE2Flags.POSIX, true);\n\
\t\t}\n\
\t\tstatic compileImpl(expr, mode, longest) {\n\
\t\t\tlet re = Parser.parse(expr, mode);\n\
\t\t\tconst maxCap = re.maxCap();\n\
\t\t\tconst namedGroups = re.namedGroups;\n\
\t\t\tre = Simplify.simplify(re);\n\
\t\t\tconst prefilter = PrefilterTree.build(re);\n\
\t\t\tconst prog = Compiler.compileRegexp(re);\n\
\t\t\tconst re2 = new RE2(expr, prog, maxCap, longest);\n\
\t\t\tre2.prefilter = prefilter.type === Prefilter.Type.NONE ? null : prefilter;\n\
\t\t\tconst [prefixCompl, prefixStr] = prog.prefix();\n\
\t\t\tre2.prefixComplete = prefixCompl;\n\
\t\t\tre2.prefix = prefixStr;\n\
\t\t\tre2.prefixUTF8 = Utils.stringToUtf8ByteArray(re2.prefix);\n\
\t\t\tif (re2.prefix.length > 0) re2.prefixRune = re2.prefix.codePointAt(0);\n\
\t\t\tre2.namedGroups = namedGroups;\n\
\t\t\treturn re2;\n\
\t\t}\n\
\t\tstatic match(pattern, s) {\n\
\t\t\treturn RE2.compile(pattern).match(s);\n\
\t\t}\n\
\t\tconstructor(expr, prog, numSubexp = 0, longest = 0) {\n\
\t\t\tthis.expr = expr;\n\
\t\t\tthis.prog = prog;\n\
\t\t\tthis.numSubexp = numSubexp;\n\
\t\t\tthis.longest = longest;\n\
\t\t\tthis.cond = prog.startCond();\n\
\t\t\tthis.prefix = null;\n\
\t\t\tthis.prefixUTF8 = null;\n\
\t\t\tthis.prefixComplete = false;\n\
\t\t\tthis.prefixRune = 0;\n\
\t\t\tthis.namedGroups = Object.create(null);\n\
\t\t\tthis.machinePool = [];\n\
\t\t\tthis.lazyDFA = null;\n\
\t\t\tthis.onepass = OnePass.compile(this.prog);\n\
\t\t\tthis.prefilter = null;\n\
\t\t}\n\
\t\tget dfa() {\n\
\t\t\tif (this.lazyDFA === null) this.lazyDFA = new DFA(this.prog);\n\
\t\t\treturn this.lazyDFA;\n\
\t\t}\n\
\t\tmatchPrefixComplete(input, pos, anchor, ncap) {\n\
\t\t\tif ((anchor === RE2Flags.ANCHOR_START || anchor === RE2Flags.ANCHOR_BOTH) && pos !== 0) return null;\n\
\t\t\tlet matchStart = -1;\n\
\t\t\tlet matchEnd = -1;\n\
\t\t\tconst pLen = input.prefixLength(this);\n\
\t\t\tif (anchor === RE2Flags.UNANCHORED) {\n\
\t\t\t\tconst idx = input.index(this, pos);\n\
\t\t\t\tif (idx < 0) return null;\n\
\t\t\t\tmatchStart = pos + idx;\n\
\t\t\t\tmatchEnd = matchStart + pLen;\n\
\t\t\t} else if (anchor === RE2Flags.ANCHOR_BOTH) {\n\
\t\t\t\tif (input.endPos() !== pLen) return null;\n\
\t\t\t\tif (input.index(this, 0) !== 0) return null;\n\
\t\t\t\tmatchStart = 0;\n\
\t\t\t\tmatchEnd = pLen;\n\
\t\t\t} else if (anchor === RE2Flags.ANCHOR_START) {\n\
\t\t\t\tif (input.index(this, 0) !== 0) return null;\n\
\t\t\t\tmatchStart = 0;\n\
\t\t\t\tmatchEnd = pLen;\n\
\t\t\t}\n\
\t\t\tif (matchStart < 0) return null;\n\
\t\t\tif (ncap > 0) {\n\
\t\t\t\tconst matchcap = new Int32Array(ncap).fill(-1);\n\
\t\t\t\tmatchcap[0] = matchStart;\n\
\t\t\t\tmatchcap[1] = matchEnd;\n\
\t\t\t\treturn Array.from(matchcap);\n\
\t\t\t}\n\
\t\t\treturn [];\n\
\t\t}\n\
\t\tcreateLookbehindState() {\n\
\t\t\treturn this.prog.numLb > 0 ? new LookbehindState(this.prog) : null;\n\
\t\t}\n\
\t\texecuteEngine(input, pos, anchor, ncap, lbState = null) {\n\
\t\t\tif (this.prefixComplete && (ncap === 0 || this.numSubexp === 0)) return this.matchPrefixComplete(input, pos, anchor, ncap);\n\
\t\t\tif (this.prefilter !== null && anchor === RE2Flags.UNANCHORED) {\n\
\t\t\t\tif (!this.prefilter.eval(input, pos)) return null;\n\
\t\t\t}\n\
\t\t\tif (this.onepass !== null) return OnePass.execute(this, input, pos, anchor, ncap);\n\
\t\t\tif (ncap > 0) {\n\
\t\t\t\tif (this.prog.numLb === 0 && input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);\n\
\t\t\t\treturn this.doExecuteNFA(input, pos, anchor, ncap, lbState);\n\
\t\t\t}\n\
\t\t\tif (this.prog.numLb === 0) {\n\
\t\t\t\tconst dfaResult = this.dfa.match(input, pos, anchor);\n\
\t\t\t\tif (dfaResult !== null) return dfaResult ? [] : null;\n\
\t\t\t\tif (input.endPos() <= Backtracker.maxBitStateLen(this.prog)) return Backtracker.execute(this, input, pos, anchor, ncap);\n\
\t\t\t}\n\
\t\t\treturn this.doExecuteNFA(input, pos, anchor, ncap, lbState);\n\
\t\t}\n\
\t\tnumberOfCapturingGroups() {\n\
\t\t\treturn this.numSubexp;\n\
\t\t}\n\
\t\tnumberOfInstructions() {\n\
\t\t\treturn this.prog.numInst();\n\
\t\t}\n\
\t\tget() {\n\
\t\t\treturn this.machinePool.length > 0 ? this.machinePool.pop() : null;\n\
\t\t}\n\
\t\treset() {\n\
\t\t\tthis.machinePool.length = 0;\n\
\t\t}\n\
\t\tput(m) {\n\
\t\t\tthis.machinePool.push(m);\n\
\t\t}\n\
\t\ttoString() {\n\
\t\t\treturn this.expr;\n\
\t\t}\n\
\t\tdoExecuteNFA(input, pos, anchor, ncap, lbState = null) {\n\
\t\t\tlet m = this.get();\n\
\t\t\tif (!m) m = Machine.fromRE2(this);\n\
\t\t\tm.init(ncap);\n\
\t\t\tconst cap = m.match(input, pos, anchor, lbState) ? m.submatches() : null;\n\
\t\t\tthis.put(m);\n\
\t\t\treturn cap;\n\
\t\t}\n\
\t\tmatch(s) {\n\
\t\t\treturn this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 0) !== null;\n\
\t\t}\n\
\t\tmatchWithGroup(input, start, end, anchor, ngroup, lbState = null) {\n\
\t\t\tif (!(input instanceof MatcherInputBase)) {\n\
\t\t\t\tif (Utils.isByteArray(input)) input = MatcherInput.utf8(input);\n\
\t\t\t\telse input = MatcherInput.utf16(input);\n\
\t\t\t}\n\
\t\t\treturn this.matchMachineInput(input, start, end, anchor, ngroup, lbState);\n\
\t\t}\n\
\t\tmatchMachineInput(input, start, end, anchor, ngroup, lbState = null) {\n\
\t\t\tif (start > end) return [false, null];\n\
\t\t\tconst machineInput = input.isUTF16Encoding() ? MachineInput.fromUTF16(input.asCharSequence(), 0, end) : MachineInput.fromUTF8(input.asBytes(), 0, end);\n\
\t\t\tconst groupMatch = this.executeEngine(machineInput, start, anchor, 2 * ngroup, lbState);\n\
\t\t\tif (groupMatch === null) return [false, null];\n\
\t\t\treturn [true, groupMatch];\n\
\t\t}\n\
\t\tmatchUTF8(b) {\n\
\t\t\treturn this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 0) !== null;\n\
\t\t}\n\
\t\treplaceAll(src, repl) {\n\
\t\t\treturn this.replaceAllFunc(src, () => repl, 2 * src.length + 1);\n\
\t\t}\n\
\t\treplaceFirst(src, repl) {\n\
\t\t\treturn this.replaceAllFunc(src, () => repl, 1);\n\
\t\t}\n\
\t\treplaceAllFunc(src, replFunc, maxReplaces) {\n\
\t\t\tlet lastMatchEnd = 0;\n\
\t\t\tlet searchPos = 0;\n\
\t\t\tlet out = \"\";\n\
\t\t\tconst input = MachineInput.fromUTF16(src);\n\
\t\t\tconst lbState = this.createLookbehindState();\n\
\t\t\tlet numReplaces = 0;\n\
\t\t\twhile (searchPos <= src.length) {\n\
\t\t\t\tconst a = this.executeEngine(input, searchPos, RE2Flags.UNANCHORED, 2, lbState);\n\
\t\t\t\tif (a === null || a.length === 0) break;\n\
\t\t\t\tout += src.substring(lastMatchEnd, a[0]);\n\
\t\t\t\tif (a[1] > lastMatchEnd || a[0] === 0) {\n\
\t\t\t\t\tout += replFunc(src.substring(a[0], a[1]));\n\
\t\t\t\t\tnumReplaces++;\n\
\t\t\t\t}\n\
\t\t\t\tlastMatchEnd = a[1];\n\
\t\t\t\tconst width = input.step(searchPos) & 7;\n\
\t\t\t\tif (searchPos + width > a[1]) searchPos += width;\n\
\t\t\t\telse if (searchPos + 1 > a[1]) searchPos++;\n\
\t\t\t\telse searchPos = a[1];\n\
\t\t\t\tif (numReplaces >= maxReplaces) break;\n\
\t\t\t}\n\
\t\t\tout += src.substring(lastMatchEnd);\n\
\t\t\treturn out;\n\
\t\t}\n\
\t\tpad(a) {\n\
\t\t\tif (a === null) return null;\n\
\t\t\tlet n = (1 + this.numSubexp) * 2;\n\
\t\t\tif (a.length < n) {\n\
\t\t\t\tlet a2 = new Array(n).fill(-1);\n\
\t\t\t\tfor (let i = 0; i < a.length; i++) a2[i] = a[i];\n\
\t\t\t\ta = a2;\n\
\t\t\t}\n\
\t\t\treturn a;\n\
\t\t}\n\
\t\tallMatches(input, n, deliverFun = (v) => v) {\n\
\t\t\tlet result = [];\n\
\t\t\tconst end = input.endPos();\n\
\t\t\tif (n < 0) n = end + 1;\n\
\t\t\tlet pos = 0;\n\
\t\t\tlet i = 0;\n\
\t\t\tlet prevMatchEnd = -1;\n\
\t\t\tconst lbState = this.createLookbehindState();\n\
\t\t\twhile (i < n && pos <= end) {\n\
\t\t\t\tconst matches = this.executeEngine(input, pos, RE2Flags.UNANCHORED, this.prog.numCap, lbState);\n\
\t\t\t\tif (matches === null || matches.length === 0) break;\n\
\t\t\t\tlet accept = true;\n\
\t\t\t\tif (matches[1] === pos) {\n\
\t\t\t\t\tif (matches[0] === prevMatchEnd) accept = false;\n\
\t\t\t\t\tconst r = input.step(pos);\n\
\t\t\t\t\tif (r < 0) pos = end + 1;\n\
\t\t\t\t\telse pos += r & 7;\n\
\t\t\t\t} else pos = matches[1];\n\
\t\t\t\tprevMatchEnd = matches[1];\n\
\t\t\t\tif (accept) {\n\
\t\t\t\t\tresult.push(deliverFun(this.pad(matches)));\n\
\t\t\t\t\ti++;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tfindUTF8(b) {\n\
\t\t\tconst a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);\n\
\t\t\tif (a === null) return null;\n\
\t\t\treturn b.slice(a[0], a[1]);\n\
\t\t}\n\
\t\tfindUTF8Index(b) {\n\
\t\t\tconst a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, 2);\n\
\t\t\tif (a === null) return null;\n\
\t\t\treturn a.slice(0, 2);\n\
\t\t}\n\
\t\tfind(s) {\n\
\t\t\tconst a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);\n\
\t\t\tif (a === null) return \"\";\n\
\t\t\treturn s.substring(a[0], a[1]);\n\
\t\t}\n\
\t\tfindIndex(s) {\n\
\t\t\treturn this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, 2);\n\
\t\t}\n\
\t\tfindUTF8Submatch(b) {\n\
\t\t\tconst a = this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap);\n\
\t\t\tif (a === null) return null;\n\
\t\t\tconst ret = new Array(1 + this.numSubexp).fill(null);\n\
\t\t\tfor (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = b.slice(a[2 * i], a[2 * i + 1]);\n\
\t\t\treturn ret;\n\
\t\t}\n\
\t\tfindUTF8SubmatchIndex(b) {\n\
\t\t\treturn this.pad(this.executeEngine(MachineInput.fromUTF8(b), 0, RE2Flags.UNANCHORED, this.prog.numCap));\n\
\t\t}\n\
\t\tfindSubmatch(s) {\n\
\t\t\tconst a = this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap);\n\
\t\t\tif (a === null) return null;\n\
\t\t\tconst ret = new Array(1 + this.numSubexp).fill(null);\n\
\t\t\tfor (let i = 0; i < ret.length; i++) if (2 * i < a.length && a[2 * i] >= 0) ret[i] = s.substring(a[2 * i], a[2 * i + 1]);\n\
\t\t\treturn ret;\n\
\t\t}\n\
\t\tfindSubmatchIndex(s) {\n\
\t\t\treturn this.pad(this.executeEngine(MachineInput.fromUTF16(s), 0, RE2Flags.UNANCHORED, this.prog.numCap));\n\
\t\t}\n\
\t\tfindAllUTF8(b, n) {\n\
\t\t\tconst result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => b.slice(match[0], match[1]));\n\
\t\t\tif (result.length === 0) return null;\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tfindAllUTF8Index(b, n) {\n\
\t\t\tconst result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => match.slice(0, 2));\n\
\t\t\tif (result.length === 0) return null;\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tfindAll(s, n) {\n\
\t\t\tconst result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => s.substring(match[0], match[1]));\n\
\t\t\tif (result.length === 0) return null;\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tfindAllIndex(s, n) {\n\
\t\t\tconst result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => match.slice(0, 2));\n\
\t\t\tif (result.length === 0) return null;\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tfindAllUTF8Submatch(b, n) {\n\
\t\t\tconst result = this.allMatches(MachineInput.fromUTF8(b), n, (match) => {\n\
\t\t\t\tlet slice = new Array(match.length / 2 | 0).fill(null);\n\
\t\t\t\tfor (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = b.slice(match[2 * j], match[2 * j + 1]);\n\
\t\t\t\treturn slice;\n\
\t\t\t});\n\
\t\t\tif (result.length === 0) return null;\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tfindAllUTF8SubmatchIndex(b, n) {\n\
\t\t\tconst result = this.allMatches(MachineInput.fromUTF8(b), n);\n\
\t\t\tif (result.length === 0) return null;\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tfindAllSubmatch(s, n) {\n\
\t\t\tconst result = this.allMatches(MachineInput.fromUTF16(s), n, (match) => {\n\
\t\t\t\tlet slice = new Array(match.length / 2 | 0).fill(null);\n\
\t\t\t\tfor (let j = 0; j < slice.length; j++) if (match[2 * j] >= 0) slice[j] = s.substring(match[2 * j], match[2 * j + 1]);\n\
\t\t\t\treturn slice;\n\
\t\t\t});\n\
\t\t\tif (result.length === 0) return null;\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tfindAllSubmatchIndex(s, n) {\n\
\t\t\tconst result = this.allMatches(MachineInput.fromUTF16(s), n);\n\
\t\t\tif (result.length === 0) return null;\n\
\t\t\treturn result;\n\
\t\t}\n\
\t};\n\
\t(class RE2Set {\n\
\t\tstatic UNANCHORED = RE2Flags.UNANCHORED;\n\
\t\tstatic ANCHOR_START = RE2Flags.ANCHOR_START;\n\
\t\tstatic ANCHOR_BOTH = RE2Flags.ANCHOR_BOTH;\n\
\t\tconstructor(anchor = RE2Set.UNANCHORED, flags = 0, maxMem = 8388608) {\n\
\t\t\tif (![\n\
\t\t\t\tRE2Set.UNANCHORED,\n\
\t\t\t\tRE2Set.ANCHOR_START,\n\
\t\t\t\tRE2Set.ANCHOR_BOTH\n\
\t\t\t].includes(anchor)) throw new RE2JSFlagsException(\"The anchor should be RE2Set.UNANCHORED, RE2Set.ANCHOR_START or RE2Set.ANCHOR_BOTH\");\n\
\t\t\tUtils.checkFlags(flags);\n\
\t\t\tthis.anchor = anchor;\n\
\t\t\tthis.jsFlags = flags;\n\
\t\t\tthis.maxMem = maxMem;\n\
\t\t\tlet re2Flags = RE2Flags.PERL;\n\
\t\t\tif ((flags & PublicFlags.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;\n\
\t\t\tif ((flags & PublicFlags.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;\n\
\t\t\tthis.re2Flags = re2Flags;\n\
\t\t\tthis.regexps = [];\n\
\t\t\tthis.prog = null;\n\
\t\t\tthis.dfa = null;\n\
\t\t\tthis.dummyRe2 = null;\n\
\t\t}\n\
\t\tadd(pattern) {\n\
\t\t\tif (this.prog) throw new RE2JSCompileException(\"Cannot add patterns after compile\");\n\
\t\t\tUtils.checkPattern(pattern);\n\
\t\t\tlet fregex = pattern;\n\
\t\t\tif ((this.jsFlags & PublicFlags.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;\n\
\t\t\tif ((this.jsFlags & PublicFlags.DOTALL) !== 0) fregex = `(?s)${fregex}`;\n\
\t\t\tif ((this.jsFlags & PublicFlags.MULTILINE) !== 0) fregex = `(?m)${fregex}`;\n\
\t\t\tconst re = Parser.parse(fregex, this.re2Flags);\n\
\t\t\tthis.regexps.push(Simplify.simplify(re));\n\
\t\t\treturn this.regexps.length - 1;\n\
\t\t}\n\
\t\tcompile() {\n\
\t\t\tif (this.prog) return;\n\
\t\t\tconst prog = Compiler.compileSet(this.regexps);\n\
\t\t\tif (prog.numInst() > Parser.MAX_SIZE) throw new RE2JSCompileException(`${Parser.ERR_LARGE}: the set compiles to ${prog.numInst()} instructions, more than ${Parser.MAX_SIZE}`);\n\
\t\t\tthis.prog = prog;\n\
\t\t\tthis.dfa = new DFA(this.prog, this.maxMem);\n\
\t\t\tthis.dummyRe2 = {\n\
\t\t\t\tprog: this.prog,\n\
\t\t\t\tcond: this.prog.startCond(),\n\
\t\t\t\tprefix: \"\",\n\
\t\t\t\tprefixRune: 0,\n\
\t\t\t\tlongest: false\n\
\t\t\t};\n\
\t\t}\n\
\t\tmatch(input) {\n\
\t\t\tif (!this.prog) this.compile();\n\
\t\t\tconst machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);\n\
\t\t\tlet internalAnchor = RE2Flags.UNANCHORED;\n\
\t\t\tif (this.anchor === RE2Set.ANCHOR_START) internalAnchor = RE2Flags.ANCHOR_START;\n\
\t\t\telse if (this.anchor === RE2Set.ANCHOR_BOTH) internalAnchor = RE2Flags.ANCHOR_BOTH;\n\
\t\t\tconst dfaResult = this.dfa.matchSet(machineInput, 0, internalAnchor);\n\
\t\t\tif (dfaResult !== null) return dfaResult;\n\
\t\t\tconst machine = Machine.fromRE2(this.dummyRe2);\n\
\t\t\tmachine.init(0);\n\
\t\t\treturn machine.matchSet(machineInput, 0, internalAnchor);\n\
\t\t}\n\
\t});\n\
\tvar TranslateRegExpString = class TranslateRegExpString {\n\
\t\tstatic isHexadecimal(ch) {\n\
\t\t\treturn \"0\" <= ch && ch <= \"9\" || \"A\" <= ch && ch <= \"F\" || \"a\" <= ch && ch <= \"f\";\n\
\t\t}\n\
\t\tstatic translate(data) {\n\
\t\t\tlet prefixFlags = \"\";\n\
\t\t\tif (Object.prototype.toString.call(data) === \"[object RegExp]\") {\n\
\t\t\t\tif (data.ignoreCase) prefixFlags += \"i\";\n\
\t\t\t\tif (data.multiline) prefixFlags += \"m\";\n\
\t\t\t\tif (data.dotAll) prefixFlags += \"s\";\n\
\t\t\t\tdata = data.source;\n\
\t\t\t}\n\
\t\t\tif (typeof data !== \"string\") return data;\n\
\t\t\tlet result = \"\";\n\
\t\t\tlet changed = false;\n\
\t\t\tlet size = data.length;\n\
\t\t\tif (size === 0) {\n\
\t\t\t\tresult = \"(?:)\";\n\
\t\t\t\tchanged = true;\n\
\t\t\t}\n\
\t\t\tlet inCharClass = false;\n\
\t\t\tlet i = 0;\n\
\t\t\twhile (i < size) {\n\
\t\t\t\tlet ch = data[i];\n\
\t\t\t\tif (ch === \"\\\\\") {\n\
\t\t\t\t\tif (i + 1 < size) {\n\
\t\t\t\t\t\tch = data[i + 1];\n\
\t\t\t\t\t\tswitch (ch) {\n\
\t\t\t\t\t\t\tcase \"\\\\\":\n\
\t\t\t\t\t\t\t\tresult += \"\\\\\\\\\";\n\
\t\t\t\t\t\t\t\ti += 2;\n\
\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\tcase \"c\":\n\
\t\t\t\t\t\t\t\tif (i + 2 < size) {\n\
\t\t\t\t\t\t\t\t\tlet code = data[i + 2].charCodeAt(0);\n\
\t\t\t\t\t\t\t\t\tif (code >= 65 && code <= 90 || code >= 97 && code <= 122) {\n\
\t\t\t\t\t\t\t\t\t\tlet val = code % 32;\n\
\t\t\t\t\t\t\t\t\t\tresult += \"\\\\x\";\n\
\t\t\t\t\t\t\t\t\t\tresult += (val >> 4).toString(16).toUpperCase();\n\
\t\t\t\t\t\t\t\t\t\tresult += (val & 15).toString(16).toUpperCase();\n\
\t\t\t\t\t\t\t\t\t\ti += 3;\n\
\t\t\t\t\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\tresult += \"c\";\n\
\t\t\t\t\t\t\t\ti += 2;\n\
\t\t\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\tcase \"u\":\n\
\t\t\t\t\t\t\t\tif (i + 2 < size) {\n\
\t\t\t\t\t\t\t\t\tif (data[i + 2] === \"{\") {\n\
\t\t\t\t\t\t\t\t\t\tlet j = i + 3;\n\
\t\t\t\t\t\t\t\t\t\tlet hasHex = false;\n\
\t\t\t\t\t\t\t\t\t\tlet closed = false;\n\
\t\t\t\t\t\t\t\t\t\twhile (j < size) {\n\
\t\t\t\t\t\t\t\t\t\t\tconst hexChar = data[j];\n\
\t\t\t\t\t\t\t\t\t\t\tif (hexChar === \"}\") {\n\
\t\t\t\t\t\t\t\t\t\t\t\tclosed = true;\n\
\t\t\t\t\t\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\t\t\t\tif (!TranslateRegExpString.isHexadecimal(hexChar)) break;\n\
\t\t\t\t\t\t\t\t\t\t\thasHex = true;\n\
\t\t\t\t\t\t\t\t\t\t\tj++;\n\
\t\t\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\t\t\tif (closed && hasHex) {\n\
\t\t\t\t\t\t\t\t\t\t\tresult += \"\\\\x\";\n\
\t\t\t\t\t\t\t\t\t\t\ti += 2;\n\
\t\t\t\t\t\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\t\t} else if (i + 5 < size) {\n\
\t\t\t\t\t\t\t\t\t\tlet isHex4 = true;\n\
\t\t\t\t\t\t\t\t\t\tfor (let j = 0; j < 4; j++) if (!TranslateRegExpString.isHexadecimal(data[i + 2 + j])) {\n\
\t\t\t\t\t\t\t\t\t\t\tisHex4 = false;\n\
\t\t\t\t\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\t\t\tif (isHex4) {\n\
\t\t\t\t\t\t\t\t\t\t\tresult += \"\\\\x{\" + data.substring(i + 2, i + 6) + \"}\";\n\
\t\t\t\t\t\t\t\t\t\t\ti += 6;\n\
\t\t\t\t\t\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\tresult += \"u\";\n\
\t\t\t\t\t\t\t\ti += 2;\n\
\t\t\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\tcase \"x\": {\n\
\t\t\t\t\t\t\t\tlet isValidHex = false;\n\
\t\t\t\t\t\t\t\tif (i + 2 < size && data[i + 2] === \"{\") {\n\
\t\t\t\t\t\t\t\t\tlet j = i + 3;\n\
\t\t\t\t\t\t\t\t\tlet hasHex = false;\n\
\t\t\t\t\t\t\t\t\tlet closed = false;\n\
\t\t\t\t\t\t\t\t\twhile (j < size) {\n\
\t\t\t\t\t\t\t\t\t\tconst hexChar = data[j];\n\
\t\t\t\t\t\t\t\t\t\tif (hexChar === \"}\") {\n\
\t\t\t\t\t\t\t\t\t\t\tclosed = true;\n\
\t\t\t\t\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\t\t\tif (!TranslateRegExpString.isHexadecimal(hexChar)) break;\n\
\t\t\t\t\t\t\t\t\t\thasHex = true;\n\
\t\t\t\t\t\t\t\t\t\tj++;\n\
\t\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\t\tif (closed && hasHex) isValidHex = true;\n\
\t\t\t\t\t\t\t\t} else if (i + 3 < size && TranslateRegExpString.isHexadecimal(data[i + 2]) && TranslateRegExpString.isHexadecimal(data[i + 3])) isValidHex = true;\n\
\t\t\t\t\t\t\t\tif (isValidHex) {\n\
\t\t\t\t\t\t\t\t\tresult += \"\\\\x\";\n\
\t\t\t\t\t\t\t\t\ti += 2;\n\
\t\t\t\t\t\t\t\t} else {\n\
\t\t\t\t\t\t\t\t\tresult += \"x\";\n\
\t\t\t\t\t\t\t\t\ti += 2;\n\
\t\t\t\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\tcase \"n\":\n\
\t\t\t\t\t\t\tcase \"r\":\n\
\t\t\t\t\t\t\tcase \"t\":\n\
\t\t\t\t\t\t\tcase \"a\":\n\
\t\t\t\t\t\t\tcase \"f\":\n\
\t\t\t\t\t\t\tcase \"v\":\n\
\t\t\t\t\t\t\tcase \"d\":\n\
\t\t\t\t\t\t\tcase \"D\":\n\
\t\t\t\t\t\t\tcase \"s\":\n\
\t\t\t\t\t\t\tcase \"S\":\n\
\t\t\t\t\t\t\tcase \"w\":\n\
\t\t\t\t\t\t\tcase \"W\":\n\
\t\t\t\t\t\t\tcase \"b\":\n\
\t\t\t\t\t\t\tcase \"B\":\n\
\t\t\t\t\t\t\tcase \"p\":\n\
\t\t\t\t\t\t\tcase \"P\":\n\
\t\t\t\t\t\t\tcase \"A\":\n\
\t\t\t\t\t\t\tcase \"z\":\n\
\t\t\t\t\t\t\tcase \"Q\":\n\
\t\t\t\t\t\t\tcase \"E\":\n\
\t\t\t\t\t\t\tcase \"0\":\n\
\t\t\t\t\t\t\tcase \"1\":\n\
\t\t\t\t\t\t\tcase \"2\":\n\
\t\t\t\t\t\t\tcase \"3\":\n\
\t\t\t\t\t\t\tcase \"4\":\n\
\t\t\t\t\t\t\tcase \"5\":\n\
\t\t\t\t\t\t\tcase \"6\":\n\
\t\t\t\t\t\t\tcase \"7\":\n\
\t\t\t\t\t\t\t\tresult += \"\\\\\" + ch;\n\
\t\t\t\t\t\t\t\ti += 2;\n\
\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\tdefault: {\n\
\t\t\t\t\t\t\t\tlet cp = data.codePointAt(i + 1);\n\
\t\t\t\t\t\t\t\tif (cp >= 48 && cp <= 57 || cp >= 65 && cp <= 90 || cp >= 97 && cp <= 122) {\n\
\t\t\t\t\t\t\t\t\tlet symSize = Utils.charCount(cp);\n\
\t\t\t\t\t\t\t\t\tresult += data.substring(i + 1, i + 1 + symSize);\n\
\t\t\t\t\t\t\t\t\ti += symSize + 1;\n\
\t\t\t\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\t\t\t} else {\n\
\t\t\t\t\t\t\t\t\tresult += \"\\\\\";\n\
\t\t\t\t\t\t\t\t\tlet symSize = Utils.charCount(cp);\n\
\t\t\t\t\t\t\t\t\tresult += data.substring(i + 1, i + 1 + symSize);\n\
\t\t\t\t\t\t\t\t\ti += symSize + 1;\n\
\t\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t\t\t}\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t}\n\
\t\t\t\t} else if (ch === \"/\") {\n\
\t\t\t\t\tresult += \"\\\\/\";\n\
\t\t\t\t\ti += 1;\n\
\t\t\t\t\tchanged = true;\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t} else if (ch === \"[\") {\n\
\t\t\t\t\tif (!inCharClass && data[i + 1] === \"]\") {\n\
\t\t\t\t\t\tresult += \"[^\\\\x00-\\\\x{10FFFF}]\";\n\
\t\t\t\t\t\ti += 2;\n\
\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (!inCharClass && data[i + 1] === \"^\" && data[i + 2] === \"]\") {\n\
\t\t\t\t\t\tresult += \"[\\\\x00-\\\\x{10FFFF}]\";\n\
\t\t\t\t\t\ti += 3;\n\
\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tinCharClass = true;\n\
\t\t\t\t} else if (ch === \"]\") inCharClass = false;\n\
\t\t\t\telse if (!inCharClass && ch === \"(\" && i + 2 < size && data[i + 1] === \"?\" && data[i + 2] === \"<\") {\n\
\t\t\t\t\tif (i + 3 < size && !\"=!>)\".includes(data[i + 3])) {\n\
\t\t\t\t\t\tresult += \"(?P<\";\n\
\t\t\t\t\t\ti += 3;\n\
\t\t\t\t\t\tchanged = true;\n\
\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\tlet cp = data.codePointAt(i);\n\
\t\t\t\tlet symSize = Utils.charCount(cp);\n\
\t\t\t\tresult += data.substring(i, i + symSize);\n\
\t\t\t\ti += symSize;\n\
\t\t\t}\n\
\t\t\tconst finalResult = changed ? result : data;\n\
\t\t\tif (prefixFlags.length > 0) return `(?${prefixFlags})${finalResult}`;\n\
\t\t\treturn finalResult;\n\
\t\t}\n\
\t};\n\
\tconst execResult = (m, input) => {\n\
\t\tconst result = m.matchArray();\n\
\t\tresult.index = m.start(0);\n\
\t\tresult.input = input;\n\
\t\tresult.groups = m.namedGroupsObject();\n\
\t\treturn result;\n\
\t};\n\
\tvar RE2JS = class RE2JS {\n\
\t\tstatic CASE_INSENSITIVE = PublicFlags.CASE_INSENSITIVE;\n\
\t\tstatic DOTALL = PublicFlags.DOTALL;\n\
\t\tstatic MULTILINE = PublicFlags.MULTILINE;\n\
\t\tstatic DISABLE_UNICODE_GROUPS = PublicFlags.DISABLE_UNICODE_GROUPS;\n\
\t\tstatic LONGEST_MATCH = PublicFlags.LONGEST_MATCH;\n\
\t\tstatic LOOKBEHINDS = PublicFlags.LOOKBEHINDS;\n\
\t\tstatic quote(str) {\n\
\t\t\treturn Utils.quoteMeta(str);\n\
\t\t}\n\
\t\tstatic quoteReplacement(str, javaMode = false) {\n\
\t\t\treturn Matcher.quoteReplacement(str, javaMode);\n\
\t\t}\n\
\t\tstatic translateRegExp(expr) {\n\
\t\t\treturn TranslateRegExpString.translate(expr);\n\
\t\t}\n\
\t\tstatic compile(regex, flags = 0) {\n\
\t\t\tUtils.checkPattern(regex);\n\
\t\t\tUtils.checkFlags(flags);\n\
\t\t\tlet fregex = regex;\n\
\t\t\tif ((flags & RE2JS.CASE_INSENSITIVE) !== 0) fregex = `(?i)${fregex}`;\n\
\t\t\tif ((flags & RE2JS.DOTALL) !== 0) fregex = `(?s)${fregex}`;\n\
\t\t\tif ((flags & RE2JS.MULTILINE) !== 0) fregex = `(?m)${fregex}`;\n\
\t\t\tlet re2Flags = RE2Flags.PERL;\n\
\t\t\tif ((flags & RE2JS.DISABLE_UNICODE_GROUPS) !== 0) re2Flags &= ~RE2Flags.UNICODE_GROUPS;\n\
\t\t\tif ((flags & RE2JS.LOOKBEHINDS) !== 0) re2Flags |= RE2Flags.LOOKBEHIND;\n\
\t\t\tconst p = new RE2JS(regex, flags);\n\
\t\t\tp.re2Input = RE2.compileImpl(fregex, re2Flags, (flags & RE2JS.LONGEST_MATCH) !== 0);\n\
\t\t\treturn p;\n\
\t\t}\n\
\t\tstatic matches(regex, input) {\n\
\t\t\treturn RE2JS.compile(regex).testExact(input);\n\
\t\t}\n\
\t\tstatic initTest(pattern, flags, re2) {\n\
\t\t\tif (pattern == null) throw new Error(\"pattern is null\");\n\
\t\t\tif (re2 == null) throw new Error(\"re2 is null\");\n\
\t\t\tconst p = new RE2JS(pattern, flags);\n\
\t\t\tp.re2Input = re2;\n\
\t\t\treturn p;\n\
\t\t}\n\
\t\tconstructor(pattern, flags) {\n\
\t\t\tthis.patternInput = pattern;\n\
\t\t\tthis.flagsInput = flags;\n\
\t\t\tthis.re2Input = null;\n\
\t\t}\n\
\t\treset() {\n\
\t\t\tthis.re2Input.reset();\n\
\t\t}\n\
\t\tflags() {\n\
\t\t\treturn this.flagsInput;\n\
\t\t}\n\
\t\tpattern() {\n\
\t\t\treturn this.patternInput;\n\
\t\t}\n\
\t\tre2() {\n\
\t\t\treturn this.re2Input;\n\
\t\t}\n\
\t\tmatches(input) {\n\
\t\t\treturn this.testExact(input);\n\
\t\t}\n\
\t\tmatcher(input) {\n\
\t\t\tif (Utils.isByteArray(input)) input = MatcherInput.utf8(input);\n\
\t\t\treturn new Matcher(this, input);\n\
\t\t}\n\
\t\ttest(input) {\n\
\t\t\tif (Utils.isByteArray(input)) return this.re2Input.matchUTF8(input);\n\
\t\t\treturn this.re2Input.match(input);\n\
\t\t}\n\
\t\ttestExact(input) {\n\
\t\t\tconst machineInput = Utils.isByteArray(input) ? MachineInput.fromUTF8(input) : MachineInput.fromUTF16(input);\n\
\t\t\treturn this.re2Input.executeEngine(machineInput, 0, RE2Flags.ANCHOR_BOTH, 0) !== null;\n\
\t\t}\n\
\t\texec(input) {\n\
\t\t\tconst m = this.matcher(input);\n\
\t\t\treturn m.find() ? execResult(m, input) : null;\n\
\t\t}\n\
\t\tsplit(input, limit = 0) {\n\
\t\t\tconst m = this.matcher(input);\n\
\t\t\tconst result = [];\n\
\t\t\tlet emptiesSkipped = 0;\n\
\t\t\tlet last = 0;\n\
\t\t\twhile (m.find()) {\n\
\t\t\t\tif (last === 0 && m.end() === 0) {\n\
\t\t\t\t\tlast = m.end();\n\
\t\t\t\t\tcontinue;\n\
\t\t\t\t}\n\
\t\t\t\tif (limit > 0 && result.length === limit - 1) break;\n\
\t\t\t\tif (last === m.start()) {\n\
\t\t\t\t\tif (limit === 0) {\n\
\t\t\t\t\t\temptiesSkipped += 1;\n\
\t\t\t\t\t\tlast = m.end();\n\
\t\t\t\t\t\tcontinue;\n\
\t\t\t\t\t}\n\
\t\t\t\t} else while (emptiesSkipped > 0) {\n\
\t\t\t\t\tresult.push(\"\");\n\
\t\t\t\t\temptiesSkipped -= 1;\n\
\t\t\t\t}\n\
\t\t\t\tresult.push(m.substring(last, m.start()));\n\
\t\t\t\tlast = m.end();\n\
\t\t\t}\n\
\t\t\tif (limit === 0 && last !== m.inputLength()) {\n\
\t\t\t\twhile (emptiesSkipped > 0) {\n\
\t\t\t\t\tresult.push(\"\");\n\
\t\t\t\t\temptiesSkipped -= 1;\n\
\t\t\t\t}\n\
\t\t\t\tresult.push(m.substring(last, m.inputLength()));\n\
\t\t\t}\n\
\t\t\tif (limit !== 0 || result.length === 0 && !(last === m.inputLength() && last > 0)) result.push(m.substring(last, m.inputLength()));\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\t*matchAll(input) {\n\
\t\t\tconst m = this.matcher(input);\n\
\t\t\twhile (m.find()) yield execResult(m, input);\n\
\t\t}\n\
\t\ttoString() {\n\
\t\t\treturn this.patternInput;\n\
\t\t}\n\
\t\tprogramSize() {\n\
\t\t\treturn this.re2Input.numberOfInstructions();\n\
\t\t}\n\
\t\tgroupCount() {\n\
\t\t\treturn this.re2Input.numberOfCapturingGroups();\n\
\t\t}\n\
\t\tnamedGroups() {\n\
\t\t\treturn this.re2Input.namedGroups;\n\
\t\t}\n\
\t\tequals(other) {\n\
\t\t\tif (this === other) return true;\n\
\t\t\tif (other === null || this.constructor !== other.constructor) return false;\n\
\t\t\treturn this.flagsInput === other.flagsInput && this.patternInput === other.patternInput;\n\
\t\t}\n\
\t};\n\
\t// engine/src/rules/compile-pattern.ts\n\
\tfunction compilePattern(pattern, flags, at) {\n\
\t\ttry {\n\
\t\t\treturn RE2JS.compile(pattern, flags);\n\
\t\t} catch (cause) {\n\
\t\t\tthrow invalidProgram(at, `is no regular expression in RE2 syntax (${cause instanceof Error ? cause.message : \"unknown\"})`, cause);\n\
\t\t}\n\
\t}\n\
\t// engine/src/rules/fold.ts\n\
\tfunction foldUnit(unit) {\n\
\t\tif (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;\n\
\t\tif (unit === 8490) return 107;\n\
\t\tif (unit === 383) return 115;\n\
\t\treturn unit;\n\
\t}\n\
\t// engine/src/rules/pattern-shape.ts\n\
\tconst MOST_LITERALS = 64;\n\
\tconst DEEPEST = 200;\n\
\tconst MOST_REPETITIONS = 1e3;\n\
\tconst FLAGS = /^\\(\\?([imsU-]*)([:)])/;\n\
\tconst NAMED_GROUP = /^\\(\\?P?<[A-Za-z_]\\w*>/;\n\
\tconst REPETITION = /^(?:[*+?]|\\{(\\d{1,4})(?:,(\\d{0,4}))?\\})/;\n\
\tconst ZERO_WIDTH_ESCAPES = \"AbBz\";\n\
\tconst CLASS_ESCAPES = \"dDsSwW\";\n\
\tconst CONTROL_ESCAPES = \"aftnrv\";\n\
\tvar GiveUp = class extends Error {};\n\
\tfunction patternShape(pattern) {\n\
\t\ttry {\n\
\t\t\tconst { anyOf, literal, size } = new PatternReader(pattern).read();\n\
\t\t\treturn {\n\
\t\t\t\tanyOf: literal === void 0 ? anyOf : usable([literal]),\n\
\t\t\t\tsize\n\
\t\t\t};\n\
\t\t} catch (error) {\n\
\t\t\tif (!(error instanceof GiveUp)) throw error;\n\
\t\t\treturn {\n\
\t\t\t\tanyOf: void 0,\n\
\t\t\t\tsize: pattern.length * (pattern.includes(\"{\") ? MOST_REPETITIONS : 1)\n\
\t\t\t};\n\
\t\t}\n\
\t}\n\
\tvar PatternReader = class {\n\
\t\t#pattern;\n\
\t\t#at = 0;\n\
\t\t#depth = 0;\n\
\t\tconstructor(pattern) {\n\
\t\t\tthis.#pattern = pattern;\n\
\t\t}\n\
\t\tread() {\n\
\t\t\tconst part = this.#alternation();\n\
\t\t\tif (this.#at < this.#pattern.length) throw new GiveUp();\n\
\t\t\treturn part;\n\
\t\t}\n\
\t\t#alternation() {\n\
\t\t\tif (++this.#depth > DEEPEST) throw new GiveUp();\n\
\t\t\tconst branches = [this.#concatenation()];\n\
\t\t\twhile (this.#pattern[this.#at] === \"|\") {\n\
\t\t\t\tthis.#at++;\n\
\t\t\t\tbranches.push(this.#concatenation());\n\
\t\t\t}\n\
\t\t\tthis.#depth--;\n\
\t\t\tconst [first] = branches;\n\
\t\t\treturn branches.length === 1 && first !== void 0 ? first : either(branches);\n\
\t\t}\n\
\t\t#concatenation() {\n\
\t\t\tconst parts = [];\n\
\t\t\twhile (this.#at < this.#pattern.length && !\"|)\".includes(this.#pattern.charAt(this.#at))) parts.push(this.#repeated(this.#atom()));\n\
\t\t\treturn inOrder(parts);\n\
\t\t}\n\
\t\t#atom() {\n\
\t\t\tconst character = this.#pattern.charAt(this.#at);\n\
\t\t\tif (character === \"(\") return this.#group();\n\
\t\t\tif (character === \"[\") return this.#characterClass();\n\
\t\t\tif (character === \"\\\\\") return this.#escape();\n\
\t\t\tthis.#at++;\n\
\t\t\tif (character === \"^\" || character === \"$\") return {\n\
\t\t\t\tliteral: \"\",\n\
\t\t\t\tsize: 1\n\
\t\t\t};\n\
\t\t\tif (character === \".\") return { size: 1 };\n\
\t\t\tif (\"*+?\".includes(character)) throw new GiveUp();\n\
\t\t\treturn literalUnit(character);\n\
\t\t}\n\
\t\t#group() {\n\
\t\t\tconst rest = this.#pattern.slice(this.#at, this.#at + 100);\n\
\t\t\tconst flags = FLAGS.exec(rest);\n\
\t\t\tif (flags !== null) {\n\
\t\t\t\tthis.#at += flags[0].length;\n\
\t\t\t\tif (flags[2] === \")\") return {\n\
\t\t\t\t\tliteral: \"\",\n\
\t\t\t\t\tsize: 0\n\
\t\t\t\t};\n\
\t\t\t} else if (rest.startsWith(\"(?\")) {\n\
\t\t\t\tconst named = NAMED_GROUP.exec(rest);\n\
\t\t\t\tif (named === null) throw new GiveUp();\n\
\t\t\t\tthis.#at += named[0].length;\n\
\t\t\t} else this.#at++;\n\
\t\t\tconst part = this.#alternation();\n\
\t\t\tif (this.#pattern[this.#at] !== \")\") throw new GiveUp();\n\
\t\t\tthis.#at++;\n\
\t\t\treturn {\n\
\t\t\t\t...part,\n\
\t\t\t\tsize: part.size + 2\n\
\t\t\t};\n\
\t\t}\n\
\t\t#characterClass() {\n\
\t\t\tconst pattern = this.#pattern;\n\
\t\t\tlet at = this.#at + 1;\n\
\t\t\tif (pattern[at] === \"^\") at++;\n\
\t\t\tif (pattern[at] === \"]\") at++;\n\
\t\t\tfor (; pattern[at] !== \"]\"; at++) {\n\
\t\t\t\tif (at >= pattern.length) throw new GiveUp();\n\
\t\t\t\tif (pattern[at] === \"\\\\\") at++;\n\
\t\t\t\telse if (pattern.startsWith(\"[:\", at)) {\n\
\t\t\t\t\tat = pattern.indexOf(\":]\", at) + 1;\n\
\t\t\t\t\tif (at === 0) throw new GiveUp();\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tthis.#at = at + 1;\n\
\t\t\treturn { size: 1 };\n\
\t\t}\n\
\t\t#escape() {\n\
\t\t\tconst pattern = this.#pattern;\n\
\t\t\tconst escaped = pattern.charAt(this.#at + 1);\n\
\t\t\tthis.#at += 2;\n\
\t\t\tif (escaped !== \"\" && ZERO_WIDTH_ESCAPES.includes(escaped)) return {\n\
\t\t\t\tliteral: \"\",\n\
\t\t\t\tsize: 1\n\
\t\t\t};\n\
\t\t\tif (escaped !== \"\" && (CLASS_ESCAPES.includes(escaped) || CONTROL_ESCAPES.includes(escaped))) return { size: 1 };\n\
\t\t\tif (escaped === \"p\" || escaped === \"P\" || escaped === \"x\") {\n\
\t\t\t\tconst end = pattern[this.#at] === \"{\" ? pattern.indexOf(\"}\", this.#at) : this.#at + (escaped === \"x\" ? 1 : 0);\n\
\t\t\t\tif (end < 0) throw new GiveUp();\n\
\t\t\t\tthis.#at = end + 1;\n\
\t\t\t\treturn { size: 1 };\n\
\t\t\t}\n\
\t\t\tif (/[A-Za-z0-9]/.test(escaped) || escaped === \"\") throw new GiveUp();\n\
\t\t\treturn literalUnit(escaped);\n\
\t\t}\n\
\t\t#repeated(atom) {\n\
\t\t\tlet part = atom;\n\
\t\t\tfor (;;) {\n\
\t\t\t\tconst repetition = REPETITION.exec(this.#pattern.slice(this.#at, this.#at + 12));\n\
\t\t\t\tif (repetition === null) return part;\n\
\t\t\t\tif (part.size === 0) throw new GiveUp();\n\
\t\t\t\tthis.#at += repetition[0].length;\n\
\t\t\t\tif (this.#pattern[this.#at] === \"?\") this.#at++;\n\
\t\t\t\tpart = times(part, repetition);\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\tfunction times(part, repetition) {\n\
\t\tconst [text, least, most] = repetition;\n\
\t\tconst counted = text.startsWith(\"{\");\n\
\t\tconst copies = counted ? Math.max(Number(least), Number(most ?? 0), 1) : 1;\n\
\t\tconst size = part.size * copies + 1;\n\
\t\tif (counted ? Number(least) === 0 : text !== \"+\") return { size };\n\
\t\tconst anyOf = part.literal === void 0 ? part.anyOf : usable([part.literal]);\n\
\t\treturn {\n\
\t\t\t...anyOf === void 0 ? {} : { anyOf },\n\
\t\t\tsize\n\
\t\t};\n\
\t}\n\
\tfunction literalUnit(unit) {\n\
\t\tconst folded = foldUnit(unit.charCodeAt(0));\n\
\t\treturn folded < 128 ? {\n\
\t\t\tliteral: String.fromCharCode(folded),\n\
\t\t\tsize: 1\n\
\t\t} : { size: 1 };\n\
\t}\n\
\tfunction inOrder(parts) {\n\
\t\tconst size = parts.reduce((sum, part) => sum + part.size, 0);\n\
\t\tconst runs = [];\n\
\t\tlet run = \"\";\n\
\t\tlet exact = true;\n\
\t\tfor (const part of parts) {\n\
\t\t\tif (part.literal !== void 0) {\n\
\t\t\t\trun += part.literal;\n\
\t\t\t\tcontinue;\n\
\t\t\t}\n\
\t\t\texact = false;\n\
\t\t\truns.push([run]);\n\
\t\t\trun = \"\";\n\
\t\t\tif (part.anyOf !== void 0) runs.push(part.anyOf);\n\
\t\t}\n\
\t\tif (exact) return {\n\
\t\t\tliteral: run,\n\
\t\t\tsize\n\
\t\t};\n\
\t\truns.push([run]);\n\
\t\tconst best = runs.map(usable).filter((literals) => literals !== void 0).toSorted((left, right) => strength(right) - strength(left))[0];\n\
\t\treturn {\n\
\t\t\t...best === void 0 ? {} : { anyOf: best },\n\
\t\t\tsize\n\
\t\t};\n\
\t}\n\
\tfunction either(branches) {\n\
\t\tconst size = branches.reduce((sum, branch) => sum + branch.size + 1, 0);\n\
\t\tconst literals = [];\n\
\t\tfor (const { literal, anyOf } of branches) {\n\
\t\t\tconst needed = literal === void 0 ? anyOf : usable([literal]);\n\
\t\t\tif (needed === void 0) return { size };\n\
\t\t\tliterals.push(...needed);\n\
\t\t}\n\
\t\tconst anyOf = usable([...new Set(literals)]);\n\
\t\treturn {\n\
\t\t\t...anyOf === void 0 ? {} : { anyOf },\n\
\t\t\tsize\n\
\t\t};\n\
\t}\n\
\tfunction usable(literals) {\n\
\t\treturn literals.length <= MOST_LITERALS && literals.every((literal) => literal.length > 0) ? literals : void 0;\n\
\t}\n\
\tfunction strength(literals) {\n\
\t\treturn Math.min(...literals.map((literal) => literal.length)) - literals.length / MOST_LITERALS;\n\
\t}\n\
\t// engine/src/field-rules/field-rule-finder.ts\n\
\tconst MOST_UNITS = 4e3;\n\
\tconst MOST_FOUND = 256;\n\
\tconst MOST_RULE_SIZE$1 = 3e3;\n\
\tconst MOST_STEP_SIZE$1 = 3e4;\n\
\tconst COST_OF_SEARCH = 50;\n\
\tconst MOST_COST = 4e7;\n\
\tvar FieldRuleFinder = class {\n\
\t\t#rules;\n\
\t\tconstructor({ rules, fields }, at) {\n\
\t\t\tlet total = 0;\n\
\t\t\tthis.#rules = rules.map((rule, index) => {\n\
\t\t\t\tconst compiled = compileRule(rule, fields.length, `${at}/${index}`);\n\
\t\t\t\ttotal += compiled.cost - COST_OF_SEARCH;\n\
\t\t\t\tif (total > MOST_STEP_SIZE$1) throw invalidProgram(`${at}/${index}/pattern`, \"is one too many: all are too large\");\n\
\t\t\t\treturn compiled;\n\
\t\t\t});\n\
\t\t}\n\
\t\tfind(text, once) {\n\
\t\t\tconst read = text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text;\n\
\t\t\tconst searches = this.#rules.map(() => ({\n\
\t\t\t\tmatcher: void 0,\n\
\t\t\t\thit: void 0\n\
\t\t\t}));\n\
\t\t\tconst found = [];\n\
\t\t\tconst taken = new Set();\n\
\t\t\tlet left = MOST_COST;\n\
\t\t\tlet at = 0;\n\
\t\t\twhile (found.length < MOST_FOUND) {\n\
\t\t\t\tconst last = found.at(-1)?.field ?? \"start\";\n\
\t\t\t\tlet first;\n\
\t\t\t\tfor (const [number, rule] of this.#rules.entries()) {\n\
\t\t\t\t\tif (rule.after !== void 0 && rule.after !== last || once && taken.has(rule.field)) continue;\n\
\t\t\t\t\tconst search = searches[number];\n\
\t\t\t\t\tleft -= advance(search, rule, number, read, at);\n\
\t\t\t\t\tif (left < 0) return void 0;\n\
\t\t\t\t\tif (search.hit !== void 0 && (first === void 0 || search.hit.from < first.from)) first = search.hit;\n\
\t\t\t\t}\n\
\t\t\t\tif (first === void 0) return found;\n\
\t\t\t\tfound.push(first.span);\n\
\t\t\t\ttaken.add(first.span.field);\n\
\t\t\t\tat = first.span.end;\n\
\t\t\t}\n\
\t\t\treturn found;\n\
\t\t}\n\
\t};\n\
\tfunction advance(search, rule, number, text, at) {\n\
\t\tif (search.matcher === null || search.hit !== void 0 && search.hit.from >= at) return 0;\n\
\t\tsearch.matcher ??= rule.pattern.test(text) ? rule.pattern.matcher(text) : null;\n\
\t\tsearch.hit = void 0;\n\
\t\tlet cost = 0;\n\
\t\tfor (let from = at; search.matcher !== null && cost <= MOST_COST;) {\n\
\t\t\tcost += (text.length - from + 1) * rule.cost;\n\
\t\t\tif (from > text.length || !search.matcher.find(from)) {\n\
\t\t\t\tsearch.matcher = null;\n\
\t\t\t\tbreak;\n\
\t\t\t}\n\
\t\t\tconst start = search.matcher.start();\n\
\t\t\tconst span = valueSpan(search.matcher, rule, number);\n\
\t\t\tif (text.slice(span.start, span.end).trim() !== \"\") {\n\
\t\t\t\tsearch.hit = {\n\
\t\t\t\t\tfrom: start,\n\
\t\t\t\t\tspan\n\
\t\t\t\t};\n\
\t\t\t\tbreak;\n\
\t\t\t}\n\
\t\t\tfrom = start + 1;\n\
\t\t}\n\
\t\treturn cost;\n\
\t}\n\
\tfunction valueSpan(matcher, { groups, field }, rule) {\n\
\t\tconst group = groups.find((one) => matcher.start(one) >= 0) ?? 0;\n\
\t\treturn {\n\
\t\t\trule,\n\
\t\t\tfield,\n\
\t\t\tstart: matcher.start(group),\n\
\t\t\tend: matcher.end(group)\n\
\t\t};\n\
\t}\n\
\tfunction compileRule({ field, pattern, ignore_case, after }, fields, at) {\n\
\t\tfor (const [key, index] of [[\"field\", field], [\"after\", after]]) {\n\
\t\t\tif (typeof index !== \"number\" || index < fields) continue;\n\
\t\t\tthrow invalidProgram(`${at}/${key}`, `is ${index}, expected 0 to ${fields - 1}`);\n\
\t\t}\n\
\t\tconst { size } = patternShape(pattern);\n\
\t\tconst tooLarge = \"is too large with its repetitions written out, shorten or split it\";\n\
\t\tif (size > MOST_RULE_SIZE$1 * 2) throw invalidProgram(`${at}/pattern`, tooLarge);\n\
\t\tconst compiled = compilePattern(pattern, ignore_case ? RE2JS.CASE_INSENSITIVE : 0, `${at}/pattern`);\n\
\t\tconst instructions = compiled.programSize();\n\
\t\tif (instructions > MOST_RULE_SIZE$1) throw invalidProgram(`${at}/pattern`, tooLarge);\n\
\t\tconst named = compiled.namedGroups()[\"value\"];\n\
\t\tconst groups = [...named === void 0 ? [] : [named], ...compiled.groupCount() > 0 ? [1] : []];\n\
\t\treturn {\n\
\t\t\tfield,\n\
\t\t\tafter,\n\
\t\t\tpattern: compiled,\n\
\t\t\tcost: instructions + COST_OF_SEARCH,\n\
\t\t\tgroups\n\
\t\t};\n\
\t}\n\
\t// engine/src/field-rules/field-rules-runner.ts\n\
\tvar FieldRulesRunner = class {\n\
\t\tkind = \"field-rules\";\n\
\t\t#step;\n\
\t\t#finder;\n\
\t\t#made;\n\
\t\t#output = null;\n\
\t\t#margin = 0;\n\
\t\tconstructor(step, context) {\n\
\t\t\tconst at = `steps/${context.position}`;\n\
\t\t\tif (step.text >= context.fields) throw invalidProgram(`${at}/text`, `is ${step.text}, expected 0 to ${context.fields - 1}`);\n\
\t\t\tthis.#step = step;\n\
\t\t\tthis.#finder = new FieldRuleFinder(step, `${at}/rules`);\n\
\t\t\tthis.#made = new FoundOutput(step, context);\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tconst text = fields[this.#step.text] ?? \"\";\n\
\t\t\tconst found = this.#find(text);\n\
\t\t\tif (found === void 0) return -1;\n\
\t\t\tconst values = found.map(({ field, start, end }) => ({\n\
\t\t\t\tfield,\n\
\t\t\t\ttext: text.slice(start, end)\n\
\t\t\t}));\n\
\t\t\tconst output = this.#made.make(values, fields);\n\
\t\t\tif (output === void 0) return -1;\n\
\t\t\tthis.#output = output;\n\
\t\t\tthis.#margin = marginOf(found, this.#step.rules);\n\
\t\t\treturn -2;\n\
\t\t}\n\
\t\toutput() {\n\
\t\t\treturn this.#output;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\tconst { calibration } = this.#step;\n\
\t\t\tif (calibration === void 0) return void 0;\n\
\t\t\treturn calibration.kind === \"fixed\" ? calibration.probability : plattProbability(calibration, this.#margin);\n\
\t\t}\n\
\t\texplain(fields) {\n\
\t\t\tconst { text, fields: names, rules } = this.#step;\n\
\t\t\tconst own = fields[text] ?? \"\";\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [],\n\
\t\t\t\treasons: (this.#find(own) ?? []).map(({ rule, field, start, end }) => {\n\
\t\t\t\t\tconst { name, pattern } = rules[rule];\n\
\t\t\t\t\treturn {\n\
\t\t\t\t\t\treason: `${names[field]}: ${own.slice(start, end)} (rule ${name}: ${pattern})`,\n\
\t\t\t\t\t\tweight: 1\n\
\t\t\t\t\t};\n\
\t\t\t\t})\n\
\t\t\t};\n\
\t\t}\n\
\t\t#find(text) {\n\
\t\t\treturn this.#finder.find(text, this.#step.form.kind === \"object\");\n\
\t\t}\n\
\t};\n\
\tfunction marginOf(found, rules) {\n\
\t\treturn found.length === 0 ? 0 : Math.min(...found.map(({ rule }) => rules[rule].evidence));\n\
\t}\n\
\t// engine/src/rules/literal-scan.ts\n\
\tconst LONGEST_SEARCHED = 8;\n\
\tconst MOST_SEARCHED = 2e4;\n\
\tvar LiteralScan = class {\n\
\t\tcount;\n\
\t\t#columns = new Uint8Array(128);\n\
\t\t#width;\n\
\t\t#next;\n\
\t\t#first;\n\
\t\t#after;\n\
\t\t#suffix;\n\
\t\tconstructor(literals) {\n\
\t\t\tthis.count = literals.length;\n\
\t\t\tconst searched = literals.slice(0, MOST_SEARCHED).map((literal) => literal.slice(0, LONGEST_SEARCHED));\n\
\t\t\tlet width = 1;\n\
\t\t\tfor (const unit of new Set(searched.join(\"\"))) this.#columns[unit.charCodeAt(0)] = width++;\n\
\t\t\tthis.#width = width;\n\
\t\t\tconst mostStates = 1 + searched.reduce((sum, literal) => sum + literal.length, 0);\n\
\t\t\tconst next = new Int32Array(mostStates * width);\n\
\t\t\tthis.#first = new Int32Array(mostStates).fill(-1);\n\
\t\t\tthis.#after = new Int32Array(searched.length).fill(-1);\n\
\t\t\tconst states = this.#addAll(searched, next);\n\
\t\t\tthis.#next = next.slice(0, states * width);\n\
\t\t\tthis.#suffix = new Int32Array(states);\n\
\t\t\tthis.#complete();\n\
\t\t}\n\
\t\tscan(text, units, found) {\n\
\t\t\tif (this.count > MOST_SEARCHED) found.fill(1, MOST_SEARCHED);\n\
\t\t\tconst next = this.#next;\n\
\t\t\tconst columns = this.#columns;\n\
\t\t\tconst width = this.#width;\n\
\t\t\tlet state = 0;\n\
\t\t\tfor (let at = 0; at < units; at++) {\n\
\t\t\t\tconst unit = foldUnit(text.charCodeAt(at));\n\
\t\t\t\tstate = unit < 128 ? next[state * width + columns[unit]] : 0;\n\
\t\t\t\tif (state === 0) continue;\n\
\t\t\t\tfor (let ending = state; ending !== 0; ending = this.#suffix[ending]) for (let literal = this.#first[ending]; literal >= 0; literal = this.#after[literal]) found[literal] = 1;\n\
\t\t\t}\n\
\t\t}\n\
\t\t#addAll(literals, next) {\n\
\t\t\tlet states = 1;\n\
\t\t\tfor (const [index, literal] of literals.entries()) {\n\
\t\t\t\tlet state = 0;\n\
\t\t\t\tfor (let at = 0; at < literal.length; at++) {\n\
\t\t\t\t\tconst cell = state * this.#width + this.#columns[literal.charCodeAt(at)];\n\
\t\t\t\t\tif (next[cell] === 0) next[cell] = states++;\n\
\t\t\t\t\tstate = next[cell];\n\
\t\t\t\t}\n\
\t\t\t\tthis.#after[index] = this.#first[state];\n\
\t\t\t\tthis.#first[state] = index;\n\
\t\t\t}\n\
\t\t\treturn states;\n\
\t\t}\n\
\t\t#complete() {\n\
\t\t\tconst next = this.#next;\n\
\t\t\tconst width = this.#width;\n\
\t\t\tconst fails = new Int32Array(this.#suffix.length);\n\
\t\t\tconst queue = [];\n\
\t\t\tfor (let column = 0; column < width; column++) if (next[column] !== 0) queue.push(next[column]);\n\
\t\t\tfor (let head = 0; head < queue.length; head++) {\n\
\t\t\t\tconst state = queue[head];\n\
\t\t\t\tconst fail = fails[state];\n\
\t\t\t\tthis.#suffix[state] = this.#first[fail] >= 0 ? fail : this.#suffix[fail];\n\
\t\t\t\tfor (let column = 0; column < width; column++) {\n\
\t\t\t\t\tconst child = next[state * width + column];\n\
\t\t\t\t\tconst other = next[fail * width + column];\n\
\t\t\t\t\tif (child === 0) next[state * width + column] = other;\n\
\t\t\t\t\telse {\n\
\t\t\t\t\t\tfails[child] = other;\n\
\t\t\t\t\t\tqueue.push(child);\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t}\n\
\t};\n\
\t// engine/src/rules/compiled-rules.ts\n\
\tconst MOST_RULE_UNITS = 1e5;\n\
\tconst MOST_RULE_SIZE = 1e4;\n\
\tconst MOST_STEP_SIZE = 3e5;\n\
\tvar CompiledRules = class {\n\
\t\t#rules;\n\
\t\t#scans;\n\
\t\t#foundByField;\n\
\t\tconstructor(rules, context) {\n\
\t\t\tconst literals = Array.from({ length: context.fields }, () => new Map());\n\
\t\t\tthis.#rules = compileRules(rules, context, literals);\n\
\t\t\tthis.#scans = literals.flatMap((ofField, field) => ofField.size === 0 ? [] : [{\n\
\t\t\t\tfield,\n\
\t\t\t\tscan: new LiteralScan([...ofField.keys()]),\n\
\t\t\t\tfound: new Uint8Array(ofField.size)\n\
\t\t\t}]);\n\
\t\t\tthis.#foundByField = literals.map((_, field) => this.#scans.find((scan) => scan.field === field)?.found);\n\
\t\t}\n\
\t\tscan(fields) {\n\
\t\t\tfor (const { field, scan, found } of this.#scans) {\n\
\t\t\t\tfound.fill(0);\n\
\t\t\t\tscan.scan(fields[field], Math.min(fields[field].length, MOST_RULE_UNITS), found);\n\
\t\t\t}\n\
\t\t}\n\
\t\tmatches(rule, fields) {\n\
\t\t\tconst { field, literals, pattern } = this.#rules[rule];\n\
\t\t\tconst found = this.#foundByField[field];\n\
\t\t\tif (literals !== void 0 && found !== void 0 && !anyFound(literals, found)) return false;\n\
\t\t\tconst text = fields[field];\n\
\t\t\treturn pattern.test(text.length > MOST_RULE_UNITS ? text.slice(0, MOST_RULE_UNITS) : text);\n\
\t\t}\n\
\t};\n\
\tfunction anyFound(literals, found) {\n\
\t\tfor (const literal of literals) if (found[literal] === 1) return true;\n\
\t\treturn false;\n\
\t}\n\
\tfunction compileRules(rules, context, literals) {\n\
\t\tlet totalSize = 0;\n\
\t\treturn rules.map((rule, index) => {\n\
\t\t\tconst at = `steps/${context.position}/rules/${index}`;\n\
\t\t\tif (!(rule.field < context.fields)) throw invalidProgram(`${at}/field`, `is ${rule.field}, expected 0 to ${context.fields - 1}`);\n\
\t\t\tconst { anyOf, size } = patternShape(rule.pattern);\n\
\t\t\ttotalSize += size;\n\
\t\t\tif (size > MOST_RULE_SIZE || totalSize > MOST_STEP_SIZE) throw invalidProgram(`${at}/pattern`, \"is too large with its repetitions written out, shorten or split it\");\n\
\t\t\tconst ofField = literals[rule.field];\n\
\t\t\treturn {\n\
\t\t\t\tfield: rule.field,\n\
\t\t\t\tpattern: compilePattern(rule.pattern, rule.ignore_case ? RE2JS.CASE_INSENSITIVE : 0, `${at}/pattern`),\n\
\t\t\t\tliterals: anyOf?.map((literal) => numberOf(literal, ofField))\n\
\t\t\t};\n\
\t\t});\n\
\t}\n\
\tfunction numberOf(literal, numbers) {\n\
\t\tconst number = numbers.get(literal) ?? numbers.size;\n\
\t\tnumbers.set(literal, number);\n\
\t\treturn number;\n\
\t}\n\
\t// engine/src/steps/rules-step.ts\n\
\tvar RulesRunner = class {\n\
\t\tkind = \"rules\";\n\
\t\t#rules;\n\
\t\t#compiled;\n\
\t\t#confidence;\n\
\t\tconstructor(step, context) {\n\
\t\t\tthis.#confidence = fixedConfidence(step.calibration, context);\n\
\t\t\tfor (const [index, { answer }] of step.rules.entries()) checkClass(answer, `steps/${context.position}/rules/${index}/answer`, context);\n\
\t\t\tthis.#compiled = new CompiledRules(step.rules, context);\n\
\t\t\tthis.#rules = step.rules;\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tthis.#compiled.scan(fields);\n\
\t\t\tfor (let rule = 0; rule < this.#rules.length; rule++) if (this.#compiled.matches(rule, fields)) return this.#rules[rule].answer;\n\
\t\t\treturn -1;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn this.#confidence;\n\
\t\t}\n\
\t\texplain(fields) {\n\
\t\t\tthis.#compiled.scan(fields);\n\
\t\t\tconst matching = this.#rules.filter((_, rule) => this.#compiled.matches(rule, fields));\n\
\t\t\treturn {\n\
\t\t\t\tclasses: matching.slice(0, 1).map(({ answer }) => ({\n\
\t\t\t\t\tanswer,\n\
\t\t\t\t\tscore: this.#confidence ?? 1\n\
\t\t\t\t})),\n\
\t\t\t\treasons: matching.map(({ name, pattern }, index) => ({\n\
\t\t\t\t\treason: index === 0 ? `rule ${name}: ${pattern}` : `rule ${name}: ${pattern} (matches too, stands later)`,\n\
\t\t\t\t\tweight: index === 0 ? 1 : 0\n\
\t\t\t\t}))\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\t// engine/src/steps/weighed-rules-step.ts\n\
\tvar WeighedRulesRunner = class {\n\
\t\tkind = \"weighed-rules\";\n\
\t\t#rules;\n\
\t\t#compiled;\n\
\t\t#weights;\n\
\t\t#bias;\n\
\t\t#model;\n\
\t\t#scale;\n\
\t\t#calibration;\n\
\t\t#scores;\n\
\t\t#answer = 0;\n\
\t\tconstructor(step, context) {\n\
\t\t\tcheckLengths(step, context);\n\
\t\t\tthis.#compiled = new CompiledRules(step.rules, context);\n\
\t\t\tthis.#rules = step.rules;\n\
\t\t\tthis.#weights = step.rules.map(({ weights }) => Float64Array.from(weights));\n\
\t\t\tthis.#bias = Float64Array.from(step.bias);\n\
\t\t\tthis.#model = step.model === void 0 ? void 0 : openModel(step.model.file, context);\n\
\t\t\tthis.#scale = step.model?.scale ?? 1;\n\
\t\t\tthis.#calibration = step.calibration;\n\
\t\t\tthis.#scores = new Float64Array(context.classes);\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tconst scores = this.#scores;\n\
\t\t\tconst bias = this.#bias;\n\
\t\t\tif (this.#model === void 0) scores.set(bias);\n\
\t\t\telse {\n\
\t\t\t\tthis.#model.score(fields, scores);\n\
\t\t\t\tfor (let at = 0; at < scores.length; at++) scores[at] = scores[at] * this.#scale + bias[at];\n\
\t\t\t}\n\
\t\t\tthis.#compiled.scan(fields);\n\
\t\t\tfor (let rule = 0; rule < this.#weights.length; rule++) {\n\
\t\t\t\tif (!this.#compiled.matches(rule, fields)) continue;\n\
\t\t\t\tconst weights = this.#weights[rule];\n\
\t\t\t\tfor (let at = 0; at < scores.length; at++) scores[at] += weights[at];\n\
\t\t\t}\n\
\t\t\tthis.#answer = bestIndex(scores);\n\
\t\t\treturn this.#answer;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn confidenceOf(this.#calibration, this.#scores, this.#answer);\n\
\t\t}\n\
\t\texplain(fields) {\n\
\t\t\tthis.#compiled.scan(fields);\n\
\t\t\tconst reasons = this.#rules.flatMap(({ name, pattern, weights }, rule) => this.#compiled.matches(rule, fields) ? [{\n\
\t\t\t\treason: `rule ${name}: ${pattern}`,\n\
\t\t\t\tweight: weights[this.#answer] ?? 0\n\
\t\t\t}] : []);\n\
\t\t\treturn {\n\
\t\t\t\tclasses: shownScores(this.#calibration, this.#scores),\n\
\t\t\t\treasons\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\tfunction openModel(file, context) {\n\
\t\tconst model = openLinearModel(context.file(file));\n\
\t\tconst at = `steps/${context.position}/model/file`;\n\
\t\tif (model.classes !== context.classes) throw invalidProgram(at, `has ${model.classes} classes, expected ${context.classes}`);\n\
\t\tif (model.fields !== context.fields) throw invalidProgram(at, `reads ${model.fields} fields, expected ${context.fields}`);\n\
\t\treturn model;\n\
\t}\n\
\tfunction checkLengths({ rules, bias }, { position, classes }) {\n\
\t\tconst at = `steps/${position}`;\n\
\t\tif (classes === 0) throw invalidProgram(at, \"needs outputs to choose among\");\n\
\t\tif (bias.length !== classes) throw invalidProgram(`${at}/bias`, `has ${bias.length} numbers, expected ${classes}`);\n\
\t\tfor (const [number, { weights }] of rules.entries()) {\n\
\t\t\tif (weights.length === classes) continue;\n\
\t\t\tthrow invalidProgram(`${at}/rules/${number}/weights`, `has ${weights.length} numbers, expected ${classes}`);\n\
\t\t}\n\
\t}\n\
\t// engine/src/eject/without-library.ts\n\
\tfunction withoutLibrary(step, { position }) {\n\
\t\tthrow invalidProgram(`steps/${position}`, `is of kind ${step.kind}, which this interpreter was built without`);\n\
\t}\n\
\t// engine/src/eject/interpreter-with-rules.ts\n\
\tfunction open(definition, files) {\n\
\t\treturn assembleProgram(definition, files, {\n\
\t\t\trules: (step, context) => new RulesRunner(step, context),\n\
\t\t\tweighedRules: (step, context) => new WeighedRulesRunner(step, context),\n\
\t\t\tfieldRules: (step, context) => new FieldRulesRunner(step, context),\n\
\t\t\tvalidation: withoutLibrary\n\
\t\t});\n\
\t}\n\
\texports.open = open;\n\
\treturn exports;\n\
})({});\n\
";
