/** The interpreter of ejected modules, bundled from engine/src/eject/interpreter-with-validators.ts by npm run generate. */
export const INTERPRETER_WITH_VALIDATORS: string =
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
/*!\n\
This part holds validator:\n\
\n\
Copyright (c) 2018 Chris O'Hara <cohara87@gmail.com>\n\
\n\
Permission is hereby granted, free of charge, to any person obtaining\n\
a copy of this software and associated documentation files (the\n\
\"Software\"), to deal in the Software without restriction, including\n\
without limitation the rights to use, copy, modify, merge, publish,\n\
distribute, sublicense, and/or sell copies of the Software, and to\n\
permit persons to whom the Software is furnished to do so, subject to\n\
the following conditions:\n\
\n\
The above copyright notice and this permission notice shall be\n\
included in all copies or substantial portions of the Software.\n\
\n\
THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND,\n\
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF\n\
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND\n\
NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE\n\
LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION\n\
OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION\n\
WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.\n\
*/\n\
/*!\n\
This part holds ajv-formats:\n\
\n\
MIT License\n\
\n\
Copyright (c) 2020 Evgeny Poberezkin\n\
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
\t// \\0rolldown/runtime.js\n\
\tvar __create = Object.create;\n\
\tvar __defProp = Object.defineProperty;\n\
\tvar __getOwnPropDesc = Object.getOwnPropertyDescriptor;\n\
\tvar __getOwnPropNames = Object.getOwnPropertyNames;\n\
\tvar __getProtoOf = Object.getPrototypeOf;\n\
\tvar __hasOwnProp = Object.prototype.hasOwnProperty;\n\
\tvar __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);\n\
\tvar __copyProps = (to, from, except, desc) => {\n\
\t\tif (from && typeof from === \"object\" || typeof from === \"function\") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {\n\
\t\t\tkey = keys[i];\n\
\t\t\tif (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {\n\
\t\t\t\tget: ((k) => from[k]).bind(null, key),\n\
\t\t\t\tenumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable\n\
\t\t\t});\n\
\t\t}\n\
\t\treturn to;\n\
\t};\n\
\tvar __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, \"default\") ? __defProp(target, \"default\", {\n\
\t\tvalue: mod,\n\
\t\tenumerable: true\n\
\t}) : target, mod));\n\
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
\tconst MOST_STEP_SIZE$2 = 3e4;\n\
\tconst COST_OF_SEARCH = 50;\n\
\tconst MOST_COST = 4e7;\n\
\tvar FieldRuleFinder = class {\n\
\t\t#rules;\n\
\t\tconstructor({ rules, fields }, at) {\n\
\t\t\tlet total = 0;\n\
\t\t\tthis.#rules = rules.map((rule, index) => {\n\
\t\t\t\tconst compiled = compileRule(rule, fields.length, `${at}/${index}`);\n\
\t\t\t\ttotal += compiled.cost - COST_OF_SEARCH;\n\
\t\t\t\tif (total > MOST_STEP_SIZE$2) throw invalidProgram(`${at}/${index}/pattern`, \"is one too many: all are too large\");\n\
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
\tconst MOST_STEP_SIZE$1 = 3e5;\n\
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
\t\t\tif (size > MOST_RULE_SIZE || totalSize > MOST_STEP_SIZE$1) throw invalidProgram(`${at}/pattern`, \"is too large with its repetitions written out, shorten or split it\");\n\
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
\t// engine/src/validation/read-checks.ts\n\
\tconst MOST_PATTERNS = 8;\n\
\tconst MOST_PATTERN_UNITS = 2e4;\n\
\tfunction readChecks(file, context) {\n\
\t\tconst checks = readJsonFile(file, context);\n\
\t\tif (!isJsonObject(checks)) throw invalidProgram(file, \"is no JSON object of checks\");\n\
\t\treturn new Map(Object.entries(checks).map(([key, check], at) => {\n\
\t\t\tif (!isCheck(check)) throw invalidProgram(`${file} check ${at + 1}`, `is no check, expected {\"validator\"} or {\"patterns\"} with a \"probability\" from 0 to 1`);\n\
\t\t\treturn [key, check];\n\
\t\t}));\n\
\t}\n\
\tfunction isCheck(check) {\n\
\t\tif (!isJsonObject(check) || Object.keys(check).length !== 2) return false;\n\
\t\tconst { validator, patterns, probability } = check;\n\
\t\tif (typeof probability !== \"number\" || !(probability >= 0 && probability <= 1)) return false;\n\
\t\tif (typeof validator === \"string\") return true;\n\
\t\treturn Array.isArray(patterns) && patterns.length > 0 && patterns.length <= MOST_PATTERNS && patterns.every((pattern) => typeof pattern === \"string\" && pattern.length <= MOST_PATTERN_UNITS);\n\
\t}\n\
\t// node_modules/ajv-formats/dist/formats.js\n\
\tvar require_formats = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.formatNames = exports.fastFormats = exports.fullFormats = void 0;\n\
\t\tfunction fmtDef(validate, compare) {\n\
\t\t\treturn {\n\
\t\t\t\tvalidate,\n\
\t\t\t\tcompare\n\
\t\t\t};\n\
\t\t}\n\
\t\texports.fullFormats = {\n\
\t\t\tdate: fmtDef(date, compareDate),\n\
\t\t\ttime: fmtDef(getTime(true), compareTime),\n\
\t\t\t\"date-time\": fmtDef(getDateTime(true), compareDateTime),\n\
\t\t\t\"iso-time\": fmtDef(getTime(), compareIsoTime),\n\
\t\t\t\"iso-date-time\": fmtDef(getDateTime(), compareIsoDateTime),\n\
\t\t\tduration: /^P(?!$)((\\d+Y)?(\\d+M)?(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?|(\\d+W)?)$/,\n\
\t\t\turi,\n\
\t\t\t\"uri-reference\": /^(?:[a-z][a-z0-9+\\-.]*:)?(?:\\/?\\/(?:(?:[a-z0-9\\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\\.[a-z0-9\\-._~!$&'()*+,;=:]+)\\]|(?:(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)|(?:[a-z0-9\\-._~!$&'\"()*+,;=]|%[0-9a-f]{2})*)(?::\\d*)?(?:\\/(?:[a-z0-9\\-._~!$&'\"()*+,;=:@]|%[0-9a-f]{2})*)*|\\/(?:(?:[a-z0-9\\-._~!$&'\"()*+,;=:@]|%[0-9a-f]{2})+(?:\\/(?:[a-z0-9\\-._~!$&'\"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\\-._~!$&'\"()*+,;=:@]|%[0-9a-f]{2})+(?:\\/(?:[a-z0-9\\-._~!$&'\"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\\?(?:[a-z0-9\\-._~!$&'\"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\\-._~!$&'\"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,\n\
\t\t\t\"uri-template\": /^(?:(?:[^\\x00-\\x20\"'<>%\\\\^`{|}]|%[0-9a-f]{2})|\\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\\*)?)*\\})*$/i,\n\
\t\t\turl: /^(?:https?|ftp):\\/\\/(?:\\S+(?::\\S*)?@)?(?:(?!(?:10|127)(?:\\.\\d{1,3}){3})(?!(?:169\\.254|192\\.168)(?:\\.\\d{1,3}){2})(?!172\\.(?:1[6-9]|2\\d|3[0-1])(?:\\.\\d{1,3}){2})(?:[1-9]\\d?|1\\d\\d|2[01]\\d|22[0-3])(?:\\.(?:1?\\d{1,2}|2[0-4]\\d|25[0-5])){2}(?:\\.(?:[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-4]))|(?:(?:[a-z0-9\\u{00a1}-\\u{ffff}]+-)*[a-z0-9\\u{00a1}-\\u{ffff}]+)(?:\\.(?:[a-z0-9\\u{00a1}-\\u{ffff}]+-)*[a-z0-9\\u{00a1}-\\u{ffff}]+)*(?:\\.(?:[a-z\\u{00a1}-\\u{ffff}]{2,})))(?::\\d{2,5})?(?:\\/[^\\s]*)?$/iu,\n\
\t\t\temail: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,\n\
\t\t\thostname: /^(?=.{1,253}\\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\\.?$/i,\n\
\t\t\tipv4: /^(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)$/,\n\
\t\t\tipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}))|:)))$/i,\n\
\t\t\tregex,\n\
\t\t\tuuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,\n\
\t\t\t\"json-pointer\": /^(?:\\/(?:[^~/]|~0|~1)*)*$/,\n\
\t\t\t\"json-pointer-uri-fragment\": /^#(?:\\/(?:[a-z0-9_\\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,\n\
\t\t\t\"relative-json-pointer\": /^(?:0|[1-9][0-9]*)(?:#|(?:\\/(?:[^~/]|~0|~1)*)*)$/,\n\
\t\t\tbyte,\n\
\t\t\tint32: {\n\
\t\t\t\ttype: \"number\",\n\
\t\t\t\tvalidate: validateInt32\n\
\t\t\t},\n\
\t\t\tint64: {\n\
\t\t\t\ttype: \"number\",\n\
\t\t\t\tvalidate: validateInt64\n\
\t\t\t},\n\
\t\t\tfloat: {\n\
\t\t\t\ttype: \"number\",\n\
\t\t\t\tvalidate: validateNumber\n\
\t\t\t},\n\
\t\t\tdouble: {\n\
\t\t\t\ttype: \"number\",\n\
\t\t\t\tvalidate: validateNumber\n\
\t\t\t},\n\
\t\t\tpassword: true,\n\
\t\t\tbinary: true\n\
\t\t};\n\
\t\texports.fastFormats = {\n\
\t\t\t...exports.fullFormats,\n\
\t\t\tdate: fmtDef(/^\\d\\d\\d\\d-[0-1]\\d-[0-3]\\d$/, compareDate),\n\
\t\t\ttime: fmtDef(/^(?:[0-2]\\d:[0-5]\\d:[0-5]\\d|23:59:60)(?:\\.\\d+)?(?:z|[+-]\\d\\d(?::?\\d\\d)?)$/i, compareTime),\n\
\t\t\t\"date-time\": fmtDef(/^\\d\\d\\d\\d-[0-1]\\d-[0-3]\\dt(?:[0-2]\\d:[0-5]\\d:[0-5]\\d|23:59:60)(?:\\.\\d+)?(?:z|[+-]\\d\\d(?::?\\d\\d)?)$/i, compareDateTime),\n\
\t\t\t\"iso-time\": fmtDef(/^(?:[0-2]\\d:[0-5]\\d:[0-5]\\d|23:59:60)(?:\\.\\d+)?(?:z|[+-]\\d\\d(?::?\\d\\d)?)?$/i, compareIsoTime),\n\
\t\t\t\"iso-date-time\": fmtDef(/^\\d\\d\\d\\d-[0-1]\\d-[0-3]\\d[t\\s](?:[0-2]\\d:[0-5]\\d:[0-5]\\d|23:59:60)(?:\\.\\d+)?(?:z|[+-]\\d\\d(?::?\\d\\d)?)?$/i, compareIsoDateTime),\n\
\t\t\turi: /^(?:[a-z][a-z0-9+\\-.]*:)(?:\\/?\\/)?[^\\s]*$/i,\n\
\t\t\t\"uri-reference\": /^(?:(?:[a-z][a-z0-9+\\-.]*:)?\\/?\\/)?(?:[^\\\\\\s#][^\\s#]*)?(?:#[^\\\\\\s]*)?$/i,\n\
\t\t\temail: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i\n\
\t\t};\n\
\t\texports.formatNames = Object.keys(exports.fullFormats);\n\
\t\tfunction isLeapYear(year) {\n\
\t\t\treturn year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);\n\
\t\t}\n\
\t\tconst DATE = /^(\\d\\d\\d\\d)-(\\d\\d)-(\\d\\d)$/;\n\
\t\tconst DAYS = [\n\
\t\t\t0,\n\
\t\t\t31,\n\
\t\t\t28,\n\
\t\t\t31,\n\
\t\t\t30,\n\
\t\t\t31,\n\
\t\t\t30,\n\
\t\t\t31,\n\
\t\t\t31,\n\
\t\t\t30,\n\
\t\t\t31,\n\
\t\t\t30,\n\
\t\t\t31\n\
\t\t];\n\
\t\tfunction date(str) {\n\
\t\t\tconst matches = DATE.exec(str);\n\
\t\t\tif (!matches) return false;\n\
\t\t\tconst year = +matches[1];\n\
\t\t\tconst month = +matches[2];\n\
\t\t\tconst day = +matches[3];\n\
\t\t\treturn month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);\n\
\t\t}\n\
\t\tfunction compareDate(d1, d2) {\n\
\t\t\tif (!(d1 && d2)) return void 0;\n\
\t\t\tif (d1 > d2) return 1;\n\
\t\t\tif (d1 < d2) return -1;\n\
\t\t\treturn 0;\n\
\t\t}\n\
\t\tconst TIME = /^(\\d\\d):(\\d\\d):(\\d\\d(?:\\.\\d+)?)(z|([+-])(\\d\\d)(?::?(\\d\\d))?)?$/i;\n\
\t\tfunction getTime(strictTimeZone) {\n\
\t\t\treturn function time(str) {\n\
\t\t\t\tconst matches = TIME.exec(str);\n\
\t\t\t\tif (!matches) return false;\n\
\t\t\t\tconst hr = +matches[1];\n\
\t\t\t\tconst min = +matches[2];\n\
\t\t\t\tconst sec = +matches[3];\n\
\t\t\t\tconst tz = matches[4];\n\
\t\t\t\tconst tzSign = matches[5] === \"-\" ? -1 : 1;\n\
\t\t\t\tconst tzH = +(matches[6] || 0);\n\
\t\t\t\tconst tzM = +(matches[7] || 0);\n\
\t\t\t\tif (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;\n\
\t\t\t\tif (hr <= 23 && min <= 59 && sec < 60) return true;\n\
\t\t\t\tconst utcMin = min - tzM * tzSign;\n\
\t\t\t\tconst utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);\n\
\t\t\t\treturn (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;\n\
\t\t\t};\n\
\t\t}\n\
\t\tfunction compareTime(s1, s2) {\n\
\t\t\tif (!(s1 && s2)) return void 0;\n\
\t\t\tconst t1 = new Date(\"2020-01-01T\" + s1).valueOf();\n\
\t\t\tconst t2 = new Date(\"2020-01-01T\" + s2).valueOf();\n\
\t\t\tif (!(t1 && t2)) return void 0;\n\
\t\t\treturn t1 - t2;\n\
\t\t}\n\
\t\tfunction compareIsoTime(t1, t2) {\n\
\t\t\tif (!(t1 && t2)) return void 0;\n\
\t\t\tconst a1 = TIME.exec(t1);\n\
\t\t\tconst a2 = TIME.exec(t2);\n\
\t\t\tif (!(a1 && a2)) return void 0;\n\
\t\t\tt1 = a1[1] + a1[2] + a1[3];\n\
\t\t\tt2 = a2[1] + a2[2] + a2[3];\n\
\t\t\tif (t1 > t2) return 1;\n\
\t\t\tif (t1 < t2) return -1;\n\
\t\t\treturn 0;\n\
\t\t}\n\
\t\tconst DATE_TIME_SEPARATOR = /t|\\s/i;\n\
\t\tfunction getDateTime(strictTimeZone) {\n\
\t\t\tconst time = getTime(strictTimeZone);\n\
\t\t\treturn function date_time(str) {\n\
\t\t\t\tconst dateTime = str.split(DATE_TIME_SEPARATOR);\n\
\t\t\t\treturn dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);\n\
\t\t\t};\n\
\t\t}\n\
\t\tfunction compareDateTime(dt1, dt2) {\n\
\t\t\tif (!(dt1 && dt2)) return void 0;\n\
\t\t\tconst d1 = new Date(dt1).valueOf();\n\
\t\t\tconst d2 = new Date(dt2).valueOf();\n\
\t\t\tif (!(d1 && d2)) return void 0;\n\
\t\t\treturn d1 - d2;\n\
\t\t}\n\
\t\tfunction compareIsoDateTime(dt1, dt2) {\n\
\t\t\tif (!(dt1 && dt2)) return void 0;\n\
\t\t\tconst [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);\n\
\t\t\tconst [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);\n\
\t\t\tconst res = compareDate(d1, d2);\n\
\t\t\tif (res === void 0) return void 0;\n\
\t\t\treturn res || compareTime(t1, t2);\n\
\t\t}\n\
\t\tconst NOT_URI_FRAGMENT = /\\/|:/;\n\
\t\tconst URI = /^(?:[a-z][a-z0-9+\\-.]*:)(?:\\/?\\/(?:(?:[a-z0-9\\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\\.[a-z0-9\\-._~!$&'()*+,;=:]+)\\]|(?:(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)\\.){3}(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)|(?:[a-z0-9\\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\\d*)?(?:\\/(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\\/(?:(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\\/(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\\/(?:[a-z0-9\\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\\?(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;\n\
\t\tfunction uri(str) {\n\
\t\t\treturn NOT_URI_FRAGMENT.test(str) && URI.test(str);\n\
\t\t}\n\
\t\tconst BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;\n\
\t\tfunction byte(str) {\n\
\t\t\tBYTE.lastIndex = 0;\n\
\t\t\treturn BYTE.test(str);\n\
\t\t}\n\
\t\tconst MIN_INT32 = -(2 ** 31);\n\
\t\tconst MAX_INT32 = 2 ** 31 - 1;\n\
\t\tfunction validateInt32(value) {\n\
\t\t\treturn Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;\n\
\t\t}\n\
\t\tfunction validateInt64(value) {\n\
\t\t\treturn Number.isInteger(value);\n\
\t\t}\n\
\t\tfunction validateNumber() {\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tconst Z_ANCHOR = /[^\\\\]\\\\Z/;\n\
\t\tfunction regex(str) {\n\
\t\t\tif (Z_ANCHOR.test(str)) return false;\n\
\t\t\ttry {\n\
\t\t\t\tnew RegExp(str);\n\
\t\t\t\treturn true;\n\
\t\t\t} catch (e) {\n\
\t\t\t\treturn false;\n\
\t\t\t}\n\
\t\t}\n\
\t}));\n\
\t// node_modules/validator/lib/util/assertString.js\n\
\tvar require_assertString = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = assertString;\n\
\t\tfunction assertString(input) {\n\
\t\t\tif (input === void 0 || input === null) throw new TypeError(\"Expected a string but received a \".concat(input));\n\
\t\t\tif (input.constructor.name !== \"String\") throw new TypeError(\"Expected a string but received a \".concat(input.constructor.name));\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/toDate.js\n\
\tvar require_toDate = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = toDate;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction toDate(date) {\n\
\t\t\t(0, _assertString.default)(date);\n\
\t\t\tdate = Date.parse(date);\n\
\t\t\treturn !isNaN(date) ? new Date(date) : null;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/util/nullUndefinedCheck.js\n\
\tvar require_nullUndefinedCheck = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isNullOrUndefined;\n\
\t\tfunction isNullOrUndefined(value) {\n\
\t\t\treturn value === null || value === void 0;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/alpha.js\n\
\tvar require_alpha = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.farsiLocales = exports.englishLocales = exports.dotDecimal = exports.decimal = exports.commaDecimal = exports.bengaliLocales = exports.arabicLocales = exports.alphanumeric = exports.alpha = void 0;\n\
\t\tvar alpha = exports.alpha = {\n\
\t\t\t\"en-US\": /^[A-Z]+$/i,\n\
\t\t\t\"az-AZ\": /^[A-VXYZÇƏĞİıÖŞÜ]+$/i,\n\
\t\t\t\"bg-BG\": /^[А-Я]+$/i,\n\
\t\t\t\"cs-CZ\": /^[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]+$/i,\n\
\t\t\t\"da-DK\": /^[A-ZÆØÅ]+$/i,\n\
\t\t\t\"de-DE\": /^[A-ZÄÖÜß]+$/i,\n\
\t\t\t\"el-GR\": /^[Α-ώ]+$/i,\n\
\t\t\t\"es-ES\": /^[A-ZÁÉÍÑÓÚÜ]+$/i,\n\
\t\t\t\"fa-IR\": /^[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]+$/i,\n\
\t\t\t\"fi-FI\": /^[A-ZÅÄÖ]+$/i,\n\
\t\t\t\"fr-FR\": /^[A-ZÀÂÆÇÉÈÊËÏÎÔŒÙÛÜŸ]+$/i,\n\
\t\t\t\"it-IT\": /^[A-ZÀÉÈÌÎÓÒÙ]+$/i,\n\
\t\t\t\"ja-JP\": /^[ぁ-んァ-ヶｦ-ﾟ一-龠ー・。、]+$/i,\n\
\t\t\t\"nb-NO\": /^[A-ZÆØÅ]+$/i,\n\
\t\t\t\"nl-NL\": /^[A-ZÁÉËÏÓÖÜÚ]+$/i,\n\
\t\t\t\"nn-NO\": /^[A-ZÆØÅ]+$/i,\n\
\t\t\t\"hu-HU\": /^[A-ZÁÉÍÓÖŐÚÜŰ]+$/i,\n\
\t\t\t\"pl-PL\": /^[A-ZĄĆĘŚŁŃÓŻŹ]+$/i,\n\
\t\t\t\"pt-PT\": /^[A-ZÃÁÀÂÄÇÉÊËÍÏÕÓÔÖÚÜ]+$/i,\n\
\t\t\t\"ru-RU\": /^[А-ЯЁ]+$/i,\n\
\t\t\t\"kk-KZ\": /^[А-ЯЁ\\u04D8\\u04B0\\u0406\\u04A2\\u0492\\u04AE\\u049A\\u04E8\\u04BA]+$/i,\n\
\t\t\t\"sl-SI\": /^[A-ZČĆĐŠŽ]+$/i,\n\
\t\t\t\"sk-SK\": /^[A-ZÁČĎÉÍŇÓŠŤÚÝŽĹŔĽÄÔ]+$/i,\n\
\t\t\t\"sr-RS@latin\": /^[A-ZČĆŽŠĐ]+$/i,\n\
\t\t\t\"sr-RS\": /^[А-ЯЂЈЉЊЋЏ]+$/i,\n\
\t\t\t\"sv-SE\": /^[A-ZÅÄÖ]+$/i,\n\
\t\t\t\"th-TH\": /^[ก-๐\\s]+$/i,\n\
\t\t\t\"tr-TR\": /^[A-ZÇĞİıÖŞÜ]+$/i,\n\
\t\t\t\"uk-UA\": /^[А-ЩЬЮЯЄIЇҐі]+$/i,\n\
\t\t\t\"vi-VN\": /^[A-ZÀÁẠẢÃÂẦẤẬẨẪĂẰẮẶẲẴĐÈÉẸẺẼÊỀẾỆỂỄÌÍỊỈĨÒÓỌỎÕÔỒỐỘỔỖƠỜỚỢỞỠÙÚỤỦŨƯỪỨỰỬỮỲÝỴỶỸ]+$/i,\n\
\t\t\t\"ko-KR\": /^[ㄱ-ㅎㅏ-ㅣ가-힣]*$/,\n\
\t\t\t\"ku-IQ\": /^[ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆھەیێيطؤثآإأكضصةظذ]+$/i,\n\
\t\t\tar: /^[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰ]+$/,\n\
\t\t\the: /^[א-ת]+$/,\n\
\t\t\tfa: /^['آاءأؤئبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهةی']+$/i,\n\
\t\t\tbn: /^['ঀঁংঃঅআইঈউঊঋঌএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ়ঽািীুূৃৄেৈোৌ্ৎৗড়ঢ়য়ৠৡৢৣৰৱ৲৳৴৵৶৷৸৹৺৻']+$/,\n\
\t\t\teo: /^[ABCĈD-GĜHĤIJĴK-PRSŜTUŬVZ]+$/i,\n\
\t\t\t\"hi-IN\": /^[\\u0900-\\u0961]+[\\u0972-\\u097F]*$/i,\n\
\t\t\t\"si-LK\": /^[\\u0D80-\\u0DFF]+$/,\n\
\t\t\t\"ta-IN\": /^[\\u0B80-\\u0BFF]+$/i,\n\
\t\t\t\"te-IN\": /^[\\u0C00-\\u0C7F]+$/i,\n\
\t\t\t\"kn-IN\": /^[\\u0C80-\\u0CFF]+$/i,\n\
\t\t\t\"ml-IN\": /^[\\u0D00-\\u0D7F]+$/i,\n\
\t\t\t\"gu-IN\": /^[\\u0A80-\\u0AFF]+$/i,\n\
\t\t\t\"pa-IN\": /^[\\u0A00-\\u0A7F]+$/i,\n\
\t\t\t\"or-IN\": /^[\\u0B00-\\u0B7F]+$/i\n\
\t\t};\n\
\t\tvar alphanumeric = exports.alphanumeric = {\n\
\t\t\t\"en-US\": /^[0-9A-Z]+$/i,\n\
\t\t\t\"az-AZ\": /^[0-9A-VXYZÇƏĞİıÖŞÜ]+$/i,\n\
\t\t\t\"bg-BG\": /^[0-9А-Я]+$/i,\n\
\t\t\t\"cs-CZ\": /^[0-9A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]+$/i,\n\
\t\t\t\"da-DK\": /^[0-9A-ZÆØÅ]+$/i,\n\
\t\t\t\"de-DE\": /^[0-9A-ZÄÖÜß]+$/i,\n\
\t\t\t\"el-GR\": /^[0-9Α-ω]+$/i,\n\
\t\t\t\"es-ES\": /^[0-9A-ZÁÉÍÑÓÚÜ]+$/i,\n\
\t\t\t\"fi-FI\": /^[0-9A-ZÅÄÖ]+$/i,\n\
\t\t\t\"fr-FR\": /^[0-9A-ZÀÂÆÇÉÈÊËÏÎÔŒÙÛÜŸ]+$/i,\n\
\t\t\t\"it-IT\": /^[0-9A-ZÀÉÈÌÎÓÒÙ]+$/i,\n\
\t\t\t\"ja-JP\": /^[0-9０-９ぁ-んァ-ヶｦ-ﾟ一-龠ー・。、]+$/i,\n\
\t\t\t\"hu-HU\": /^[0-9A-ZÁÉÍÓÖŐÚÜŰ]+$/i,\n\
\t\t\t\"nb-NO\": /^[0-9A-ZÆØÅ]+$/i,\n\
\t\t\t\"nl-NL\": /^[0-9A-ZÁÉËÏÓÖÜÚ]+$/i,\n\
\t\t\t\"nn-NO\": /^[0-9A-ZÆØÅ]+$/i,\n\
\t\t\t\"pl-PL\": /^[0-9A-ZĄĆĘŚŁŃÓŻŹ]+$/i,\n\
\t\t\t\"pt-PT\": /^[0-9A-ZÃÁÀÂÄÇÉÊËÍÏÕÓÔÖÚÜ]+$/i,\n\
\t\t\t\"ru-RU\": /^[0-9А-ЯЁ]+$/i,\n\
\t\t\t\"kk-KZ\": /^[0-9А-ЯЁ\\u04D8\\u04B0\\u0406\\u04A2\\u0492\\u04AE\\u049A\\u04E8\\u04BA]+$/i,\n\
\t\t\t\"sl-SI\": /^[0-9A-ZČĆĐŠŽ]+$/i,\n\
\t\t\t\"sk-SK\": /^[0-9A-ZÁČĎÉÍŇÓŠŤÚÝŽĹŔĽÄÔ]+$/i,\n\
\t\t\t\"sr-RS@latin\": /^[0-9A-ZČĆŽŠĐ]+$/i,\n\
\t\t\t\"sr-RS\": /^[0-9А-ЯЂЈЉЊЋЏ]+$/i,\n\
\t\t\t\"sv-SE\": /^[0-9A-ZÅÄÖ]+$/i,\n\
\t\t\t\"th-TH\": /^[ก-๙\\s]+$/i,\n\
\t\t\t\"tr-TR\": /^[0-9A-ZÇĞİıÖŞÜ]+$/i,\n\
\t\t\t\"uk-UA\": /^[0-9А-ЩЬЮЯЄIЇҐі]+$/i,\n\
\t\t\t\"ko-KR\": /^[0-9ㄱ-ㅎㅏ-ㅣ가-힣]*$/,\n\
\t\t\t\"ku-IQ\": /^[٠١٢٣٤٥٦٧٨٩0-9ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆھەیێيطؤثآإأكضصةظذ]+$/i,\n\
\t\t\t\"vi-VN\": /^[0-9A-ZÀÁẠẢÃÂẦẤẬẨẪĂẰẮẶẲẴĐÈÉẸẺẼÊỀẾỆỂỄÌÍỊỈĨÒÓỌỎÕÔỒỐỘỔỖƠỜỚỢỞỠÙÚỤỦŨƯỪỨỰỬỮỲÝỴỶỸ]+$/i,\n\
\t\t\tar: /^[٠١٢٣٤٥٦٧٨٩0-9ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰ]+$/,\n\
\t\t\the: /^[0-9א-ת]+$/,\n\
\t\t\tfa: /^['0-9آاءأؤئبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهةی۱۲۳۴۵۶۷۸۹۰']+$/i,\n\
\t\t\tbn: /^['ঀঁংঃঅআইঈউঊঋঌএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ়ঽািীুূৃৄেৈোৌ্ৎৗড়ঢ়য়ৠৡৢৣ০১২৩৪৫৬৭৮৯ৰৱ৲৳৴৵৶৷৸৹৺৻']+$/,\n\
\t\t\teo: /^[0-9ABCĈD-GĜHĤIJĴK-PRSŜTUŬVZ]+$/i,\n\
\t\t\t\"hi-IN\": /^[\\u0900-\\u0963]+[\\u0966-\\u097F]*$/i,\n\
\t\t\t\"si-LK\": /^[0-9\\u0D80-\\u0DFF]+$/,\n\
\t\t\t\"ta-IN\": /^[0-9\\u0B80-\\u0BFF.]+$/i,\n\
\t\t\t\"te-IN\": /^[0-9\\u0C00-\\u0C7F.]+$/i,\n\
\t\t\t\"kn-IN\": /^[0-9\\u0C80-\\u0CFF.]+$/i,\n\
\t\t\t\"ml-IN\": /^[0-9\\u0D00-\\u0D7F.]+$/i,\n\
\t\t\t\"gu-IN\": /^[0-9\\u0A80-\\u0AFF.]+$/i,\n\
\t\t\t\"pa-IN\": /^[0-9\\u0A00-\\u0A7F.]+$/i,\n\
\t\t\t\"or-IN\": /^[0-9\\u0B00-\\u0B7F.]+$/i\n\
\t\t};\n\
\t\tvar decimal = exports.decimal = {\n\
\t\t\t\"en-US\": \".\",\n\
\t\t\tar: \"٫\"\n\
\t\t};\n\
\t\tvar englishLocales = exports.englishLocales = [\n\
\t\t\t\"AU\",\n\
\t\t\t\"GB\",\n\
\t\t\t\"HK\",\n\
\t\t\t\"IN\",\n\
\t\t\t\"NZ\",\n\
\t\t\t\"ZA\",\n\
\t\t\t\"ZM\"\n\
\t\t];\n\
\t\tfor (var locale, i = 0; i < englishLocales.length; i++) {\n\
\t\t\tlocale = \"en-\".concat(englishLocales[i]);\n\
\t\t\talpha[locale] = alpha[\"en-US\"];\n\
\t\t\talphanumeric[locale] = alphanumeric[\"en-US\"];\n\
\t\t\tdecimal[locale] = decimal[\"en-US\"];\n\
\t\t}\n\
\t\tvar arabicLocales = exports.arabicLocales = [\n\
\t\t\t\"AE\",\n\
\t\t\t\"BH\",\n\
\t\t\t\"DZ\",\n\
\t\t\t\"EG\",\n\
\t\t\t\"IQ\",\n\
\t\t\t\"JO\",\n\
\t\t\t\"KW\",\n\
\t\t\t\"LB\",\n\
\t\t\t\"LY\",\n\
\t\t\t\"MA\",\n\
\t\t\t\"QM\",\n\
\t\t\t\"QA\",\n\
\t\t\t\"SA\",\n\
\t\t\t\"SD\",\n\
\t\t\t\"SY\",\n\
\t\t\t\"TN\",\n\
\t\t\t\"YE\"\n\
\t\t];\n\
\t\tfor (var _locale, _i = 0; _i < arabicLocales.length; _i++) {\n\
\t\t\t_locale = \"ar-\".concat(arabicLocales[_i]);\n\
\t\t\talpha[_locale] = alpha.ar;\n\
\t\t\talphanumeric[_locale] = alphanumeric.ar;\n\
\t\t\tdecimal[_locale] = decimal.ar;\n\
\t\t}\n\
\t\tvar farsiLocales = exports.farsiLocales = [\"IR\", \"AF\"];\n\
\t\tfor (var _locale2, _i2 = 0; _i2 < farsiLocales.length; _i2++) {\n\
\t\t\t_locale2 = \"fa-\".concat(farsiLocales[_i2]);\n\
\t\t\talphanumeric[_locale2] = alphanumeric.fa;\n\
\t\t\tdecimal[_locale2] = decimal.ar;\n\
\t\t}\n\
\t\tvar bengaliLocales = exports.bengaliLocales = [\"BD\", \"IN\"];\n\
\t\tfor (var _locale3, _i3 = 0; _i3 < bengaliLocales.length; _i3++) {\n\
\t\t\t_locale3 = \"bn-\".concat(bengaliLocales[_i3]);\n\
\t\t\talpha[_locale3] = alpha.bn;\n\
\t\t\talphanumeric[_locale3] = alphanumeric.bn;\n\
\t\t\tdecimal[_locale3] = decimal[\"en-US\"];\n\
\t\t}\n\
\t\tvar dotDecimal = exports.dotDecimal = [\n\
\t\t\t\"ar-EG\",\n\
\t\t\t\"ar-LB\",\n\
\t\t\t\"ar-LY\"\n\
\t\t];\n\
\t\tvar commaDecimal = exports.commaDecimal = [\n\
\t\t\t\"bg-BG\",\n\
\t\t\t\"cs-CZ\",\n\
\t\t\t\"da-DK\",\n\
\t\t\t\"de-DE\",\n\
\t\t\t\"el-GR\",\n\
\t\t\t\"en-ZM\",\n\
\t\t\t\"eo\",\n\
\t\t\t\"es-ES\",\n\
\t\t\t\"fr-CA\",\n\
\t\t\t\"fr-FR\",\n\
\t\t\t\"gu-IN\",\n\
\t\t\t\"hi-IN\",\n\
\t\t\t\"hu-HU\",\n\
\t\t\t\"id-ID\",\n\
\t\t\t\"it-IT\",\n\
\t\t\t\"kk-KZ\",\n\
\t\t\t\"kn-IN\",\n\
\t\t\t\"ku-IQ\",\n\
\t\t\t\"ml-IN\",\n\
\t\t\t\"nb-NO\",\n\
\t\t\t\"nl-NL\",\n\
\t\t\t\"nn-NO\",\n\
\t\t\t\"or-IN\",\n\
\t\t\t\"pa-IN\",\n\
\t\t\t\"pl-PL\",\n\
\t\t\t\"pt-PT\",\n\
\t\t\t\"ru-RU\",\n\
\t\t\t\"si-LK\",\n\
\t\t\t\"sl-SI\",\n\
\t\t\t\"sr-RS\",\n\
\t\t\t\"sr-RS@latin\",\n\
\t\t\t\"sv-SE\",\n\
\t\t\t\"ta-IN\",\n\
\t\t\t\"te-IN\",\n\
\t\t\t\"tr-TR\",\n\
\t\t\t\"uk-UA\",\n\
\t\t\t\"vi-VN\"\n\
\t\t];\n\
\t\tfor (var _i4 = 0; _i4 < dotDecimal.length; _i4++) decimal[dotDecimal[_i4]] = decimal[\"en-US\"];\n\
\t\tfor (var _i5 = 0; _i5 < commaDecimal.length; _i5++) decimal[commaDecimal[_i5]] = \",\";\n\
\t\talpha[\"fr-CA\"] = alpha[\"fr-FR\"];\n\
\t\talphanumeric[\"fr-CA\"] = alphanumeric[\"fr-FR\"];\n\
\t\talpha[\"pt-BR\"] = alpha[\"pt-PT\"];\n\
\t\talphanumeric[\"pt-BR\"] = alphanumeric[\"pt-PT\"];\n\
\t\tdecimal[\"pt-BR\"] = decimal[\"pt-PT\"];\n\
\t\talpha[\"pl-Pl\"] = alpha[\"pl-PL\"];\n\
\t\talphanumeric[\"pl-Pl\"] = alphanumeric[\"pl-PL\"];\n\
\t\tdecimal[\"pl-Pl\"] = decimal[\"pl-PL\"];\n\
\t\talpha[\"fa-AF\"] = alpha.fa;\n\
\t}));\n\
\t// node_modules/validator/lib/isFloat.js\n\
\tvar require_isFloat = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isFloat;\n\
\t\texports.locales = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _nullUndefinedCheck = _interopRequireDefault(require_nullUndefinedCheck());\n\
\t\tvar _alpha = require_alpha();\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isFloat(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = options || {};\n\
\t\t\tvar float = new RegExp(\"^(?:[-+])?(?:[0-9]+)?(?:\\\\\".concat(options.locale ? _alpha.decimal[options.locale] : \".\", \"[0-9]*)?(?:[eE][\\\\+\\\\-]?(?:[0-9]+))?$\"));\n\
\t\t\tif (str === \"\" || str === \".\" || str === \",\" || str === \"-\" || str === \"+\") return false;\n\
\t\t\tvar value = parseFloat(str.replace(\",\", \".\"));\n\
\t\t\treturn float.test(str) && (!options.hasOwnProperty(\"min\") || (0, _nullUndefinedCheck.default)(options.min) || value >= options.min) && (!options.hasOwnProperty(\"max\") || (0, _nullUndefinedCheck.default)(options.max) || value <= options.max) && (!options.hasOwnProperty(\"lt\") || (0, _nullUndefinedCheck.default)(options.lt) || value < options.lt) && (!options.hasOwnProperty(\"gt\") || (0, _nullUndefinedCheck.default)(options.gt) || value > options.gt);\n\
\t\t}\n\
\t\texports.locales = Object.keys(_alpha.decimal);\n\
\t}));\n\
\t// node_modules/validator/lib/toFloat.js\n\
\tvar require_toFloat = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = toFloat;\n\
\t\tvar _isFloat = _interopRequireDefault(require_isFloat());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction toFloat(str) {\n\
\t\t\tif (!(0, _isFloat.default)(str)) return NaN;\n\
\t\t\treturn parseFloat(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/toInt.js\n\
\tvar require_toInt = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = toInt;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction toInt(str, radix) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn parseInt(str, radix || 10);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/toBoolean.js\n\
\tvar require_toBoolean = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = toBoolean;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction toBoolean(str, strict) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (strict) return str === \"1\" || /^true$/i.test(str);\n\
\t\t\treturn str !== \"0\" && !/^false$/i.test(str) && str !== \"\";\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/equals.js\n\
\tvar require_equals = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = equals;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction equals(str, comparison) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn str === comparison;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/util/toString.js\n\
\tvar require_toString = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = toString;\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tfunction toString(input) {\n\
\t\t\tif (_typeof(input) === \"object\" && input !== null) {\n\
\t\t\t\tif (typeof input.toString === \"function\") input = input.toString();\n\
\t\t\t\telse input = \"[object Object]\";\n\
\t\t\t} else if (input === null || typeof input === \"undefined\" || isNaN(input) && !input.length) input = \"\";\n\
\t\t\treturn String(input);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/util/merge.js\n\
\tvar require_merge = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = merge;\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tfunction merge() {\n\
\t\t\tvar obj = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};\n\
\t\t\tvar defaults = arguments.length > 1 ? arguments[1] : void 0;\n\
\t\t\tif (_typeof(obj) !== \"object\" || obj === null) obj = {};\n\
\t\t\tfor (var key in defaults) if (typeof obj[key] === \"undefined\") obj[key] = defaults[key];\n\
\t\t\treturn obj;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/contains.js\n\
\tvar require_contains = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = contains;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _toString = _interopRequireDefault(require_toString());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar defaultContainsOptions = {\n\
\t\t\tignoreCase: false,\n\
\t\t\tminOccurrences: 1\n\
\t\t};\n\
\t\tfunction contains(str, elem, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, defaultContainsOptions);\n\
\t\t\tif (options.ignoreCase) return str.toLowerCase().split((0, _toString.default)(elem).toLowerCase()).length > options.minOccurrences;\n\
\t\t\treturn str.split((0, _toString.default)(elem)).length > options.minOccurrences;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/matches.js\n\
\tvar require_matches = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = matches;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction matches(str, pattern, modifiers) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (Object.prototype.toString.call(pattern) !== \"[object RegExp]\") pattern = new RegExp(pattern, modifiers);\n\
\t\t\treturn !!str.match(pattern);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/util/checkHost.js\n\
\tvar require_checkHost = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = checkHost;\n\
\t\tfunction isRegExp(obj) {\n\
\t\t\treturn Object.prototype.toString.call(obj) === \"[object RegExp]\";\n\
\t\t}\n\
\t\tfunction checkHost(host, matches) {\n\
\t\t\tfor (var i = 0; i < matches.length; i++) {\n\
\t\t\t\tvar match = matches[i];\n\
\t\t\t\tif (host === match || isRegExp(match) && match.test(host)) return true;\n\
\t\t\t}\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isByteLength.js\n\
\tvar require_isByteLength = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isByteLength;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tfunction isByteLength(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar min;\n\
\t\t\tvar max;\n\
\t\t\tif (_typeof(options) === \"object\") {\n\
\t\t\t\tmin = options.min || 0;\n\
\t\t\t\tmax = options.max;\n\
\t\t\t} else {\n\
\t\t\t\tmin = arguments[1];\n\
\t\t\t\tmax = arguments[2];\n\
\t\t\t}\n\
\t\t\tvar len = encodeURI(str).split(/%..|./).length - 1;\n\
\t\t\treturn len >= min && (typeof max === \"undefined\" || len <= max);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isFQDN.js\n\
\tvar require_isFQDN = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isFQDN;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar default_fqdn_options = {\n\
\t\t\trequire_tld: true,\n\
\t\t\tallow_underscores: false,\n\
\t\t\tallow_trailing_dot: false,\n\
\t\t\tallow_numeric_tld: false,\n\
\t\t\tallow_wildcard: false,\n\
\t\t\tignore_max_length: false\n\
\t\t};\n\
\t\tfunction isFQDN(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, default_fqdn_options);\n\
\t\t\tif (options.allow_trailing_dot && str[str.length - 1] === \".\") str = str.substring(0, str.length - 1);\n\
\t\t\tif (options.allow_wildcard === true && str.indexOf(\"*.\") === 0) str = str.substring(2);\n\
\t\t\tvar parts = str.split(\".\");\n\
\t\t\tvar tld = parts[parts.length - 1];\n\
\t\t\tif (options.require_tld) {\n\
\t\t\t\tif (parts.length < 2) return false;\n\
\t\t\t\tif (!options.allow_numeric_tld && !/^([a-z\\u00A1-\\u00A8\\u00AA-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF]{2,}|xn[a-z0-9-]{2,})$/i.test(tld)) return false;\n\
\t\t\t\tif (/\\s/.test(tld)) return false;\n\
\t\t\t}\n\
\t\t\tif (!options.allow_numeric_tld && /^\\d+$/.test(tld)) return false;\n\
\t\t\treturn parts.every(function(part) {\n\
\t\t\t\tif (part.length > 63 && !options.ignore_max_length) return false;\n\
\t\t\t\tif (!/^[a-z_\\u00a1-\\uffff0-9-]+$/i.test(part)) return false;\n\
\t\t\t\tif (/[\\uff01-\\uff5e]/.test(part)) return false;\n\
\t\t\t\tif (/^-|-$/.test(part)) return false;\n\
\t\t\t\tif (!options.allow_underscores && /_/.test(part)) return false;\n\
\t\t\t\treturn true;\n\
\t\t\t});\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isIP.js\n\
\tvar require_isIP = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isIP;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tvar IPv4SegmentFormat = \"(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\";\n\
\t\tvar IPv4AddressFormat = \"(\".concat(IPv4SegmentFormat, \"[.]){3}\").concat(IPv4SegmentFormat);\n\
\t\tvar IPv4AddressRegExp = new RegExp(\"^\".concat(IPv4AddressFormat, \"$\"));\n\
\t\tvar IPv6SegmentFormat = \"(?:[0-9a-fA-F]{1,4})\";\n\
\t\tvar IPv6AddressRegExp = new RegExp(\"^(\" + \"(?:\".concat(IPv6SegmentFormat, \":){7}(?:\").concat(IPv6SegmentFormat, \"|:)|\") + \"(?:\".concat(IPv6SegmentFormat, \":){6}(?:\").concat(IPv4AddressFormat, \"|:\").concat(IPv6SegmentFormat, \"|:)|\") + \"(?:\".concat(IPv6SegmentFormat, \":){5}(?::\").concat(IPv4AddressFormat, \"|(:\").concat(IPv6SegmentFormat, \"){1,2}|:)|\") + \"(?:\".concat(IPv6SegmentFormat, \":){4}(?:(:\").concat(IPv6SegmentFormat, \"){0,1}:\").concat(IPv4AddressFormat, \"|(:\").concat(IPv6SegmentFormat, \"){1,3}|:)|\") + \"(?:\".concat(IPv6SegmentFormat, \":){3}(?:(:\").concat(IPv6SegmentFormat, \"){0,2}:\").concat(IPv4AddressFormat, \"|(:\").concat(IPv6SegmentFormat, \"){1,4}|:)|\") + \"(?:\".concat(IPv6SegmentFormat, \":){2}(?:(:\").concat(IPv6SegmentFormat, \"){0,3}:\").concat(IPv4AddressFormat, \"|(:\").concat(IPv6SegmentFormat, \"){1,5}|:)|\") + \"(?:\".concat(IPv6SegmentFormat, \":){1}(?:(:\").concat(IPv6SegmentFormat, \"){0,4}:\").concat(IPv4AddressFormat, \"|(:\").concat(IPv6SegmentFormat, \"){1,6}|:)|\") + \"(?::((?::\".concat(IPv6SegmentFormat, \"){0,5}:\").concat(IPv4AddressFormat, \"|(?::\").concat(IPv6SegmentFormat, \"){1,7}|:))\") + \")(%[0-9a-zA-Z.]{1,})?$\");\n\
\t\tfunction isIP(ipAddress) {\n\
\t\t\tvar options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};\n\
\t\t\t(0, _assertString.default)(ipAddress);\n\
\t\t\tvar version = (_typeof(options) === \"object\" ? options.version : arguments[1]) || \"\";\n\
\t\t\tif (!version) return isIP(ipAddress, { version: 4 }) || isIP(ipAddress, { version: 6 });\n\
\t\t\tif (version.toString() === \"4\") return IPv4AddressRegExp.test(ipAddress);\n\
\t\t\tif (version.toString() === \"6\") return IPv6AddressRegExp.test(ipAddress);\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isEmail.js\n\
\tvar require_isEmail = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isEmail;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _checkHost = _interopRequireDefault(require_checkHost());\n\
\t\tvar _isByteLength = _interopRequireDefault(require_isByteLength());\n\
\t\tvar _isFQDN = _interopRequireDefault(require_isFQDN());\n\
\t\tvar _isIP = _interopRequireDefault(require_isIP());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar default_email_options = {\n\
\t\t\tallow_display_name: false,\n\
\t\t\tallow_underscores: false,\n\
\t\t\trequire_display_name: false,\n\
\t\t\tallow_utf8_local_part: true,\n\
\t\t\trequire_tld: true,\n\
\t\t\tblacklisted_chars: \"\",\n\
\t\t\tignore_max_length: false,\n\
\t\t\thost_blacklist: [],\n\
\t\t\thost_whitelist: []\n\
\t\t};\n\
\t\tvar splitNameAddress = /^([^\\x00-\\x1F\\x7F-\\x9F\\cX]+)</i;\n\
\t\tvar emailUserPart = /^[a-z\\d!#\\$%&'\\*\\+\\-\\/=\\?\\^_`{\\|}~]+$/i;\n\
\t\tvar gmailUserPart = /^[a-z\\d]+$/;\n\
\t\tvar quotedEmailUser = /^([\\s\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\x21\\x23-\\x5b\\x5d-\\x7e]|(\\\\[\\x01-\\x09\\x0b\\x0c\\x0d-\\x7f]))*$/i;\n\
\t\tvar emailUserUtf8Part = /^[a-z\\d!#\\$%&'\\*\\+\\-\\/=\\?\\^_`{\\|}~\\u00A1-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF]+$/i;\n\
\t\tvar quotedEmailUserUtf8 = /^([\\s\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\x21\\x23-\\x5b\\x5d-\\x7e\\u00A0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF]|(\\\\[\\x01-\\x09\\x0b\\x0c\\x0d-\\x7f\\u00A0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF]))*$/i;\n\
\t\tvar defaultMaxEmailLength = 254;\n\
\t\tfunction validateDisplayName(display_name) {\n\
\t\t\tvar display_name_without_quotes = display_name.replace(/^\"(.+)\"$/, \"$1\");\n\
\t\t\tif (!display_name_without_quotes.trim()) return false;\n\
\t\t\tif (/[\\.\";<>]/.test(display_name_without_quotes)) {\n\
\t\t\t\tif (display_name_without_quotes === display_name) return false;\n\
\t\t\t\tif (!(display_name_without_quotes.split(\"\\\"\").length === display_name_without_quotes.split(\"\\\\\\\"\").length)) return false;\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tfunction isEmail(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, default_email_options);\n\
\t\t\tif (options.require_display_name || options.allow_display_name) {\n\
\t\t\t\tvar display_email = str.match(splitNameAddress);\n\
\t\t\t\tif (display_email) {\n\
\t\t\t\t\tvar display_name = display_email[1];\n\
\t\t\t\t\tstr = str.replace(display_name, \"\").replace(/(^<|>$)/g, \"\");\n\
\t\t\t\t\tif (display_name.endsWith(\" \")) display_name = display_name.slice(0, -1);\n\
\t\t\t\t\tif (!validateDisplayName(display_name)) return false;\n\
\t\t\t\t} else if (options.require_display_name) return false;\n\
\t\t\t}\n\
\t\t\tif (!options.ignore_max_length && str.length > defaultMaxEmailLength) return false;\n\
\t\t\tvar parts = str.split(\"@\");\n\
\t\t\tvar domain = parts.pop();\n\
\t\t\tvar lower_domain = domain.toLowerCase();\n\
\t\t\tif (options.host_blacklist.length > 0 && (0, _checkHost.default)(lower_domain, options.host_blacklist)) return false;\n\
\t\t\tif (options.host_whitelist.length > 0 && !(0, _checkHost.default)(lower_domain, options.host_whitelist)) return false;\n\
\t\t\tvar user = parts.join(\"@\");\n\
\t\t\tif (options.domain_specific_validation && (lower_domain === \"gmail.com\" || lower_domain === \"googlemail.com\")) {\n\
\t\t\t\tuser = user.toLowerCase();\n\
\t\t\t\tvar username = user.split(\"+\")[0];\n\
\t\t\t\tif (!(0, _isByteLength.default)(username.replace(/\\./g, \"\"), {\n\
\t\t\t\t\tmin: 6,\n\
\t\t\t\t\tmax: 30\n\
\t\t\t\t})) return false;\n\
\t\t\t\tvar _user_parts = username.split(\".\");\n\
\t\t\t\tfor (var i = 0; i < _user_parts.length; i++) if (!gmailUserPart.test(_user_parts[i])) return false;\n\
\t\t\t}\n\
\t\t\tif (options.ignore_max_length === false && (!(0, _isByteLength.default)(user, { max: 64 }) || !(0, _isByteLength.default)(domain, { max: 254 }))) return false;\n\
\t\t\tif (!(0, _isFQDN.default)(domain, {\n\
\t\t\t\trequire_tld: options.require_tld,\n\
\t\t\t\tignore_max_length: options.ignore_max_length,\n\
\t\t\t\tallow_underscores: options.allow_underscores\n\
\t\t\t})) {\n\
\t\t\t\tif (!options.allow_ip_domain) return false;\n\
\t\t\t\tif (!(0, _isIP.default)(domain)) {\n\
\t\t\t\t\tif (!domain.startsWith(\"[\") || !domain.endsWith(\"]\")) return false;\n\
\t\t\t\t\tvar noBracketdomain = domain.slice(1, -1);\n\
\t\t\t\t\tif (noBracketdomain.length === 0 || !(0, _isIP.default)(noBracketdomain)) return false;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tif (options.blacklisted_chars) {\n\
\t\t\t\tif (user.search(new RegExp(\"[\".concat(options.blacklisted_chars, \"]+\"), \"g\")) !== -1) return false;\n\
\t\t\t}\n\
\t\t\tif (user[0] === \"\\\"\" && user[user.length - 1] === \"\\\"\") {\n\
\t\t\t\tuser = user.slice(1, user.length - 1);\n\
\t\t\t\treturn options.allow_utf8_local_part ? quotedEmailUserUtf8.test(user) : quotedEmailUser.test(user);\n\
\t\t\t}\n\
\t\t\tvar pattern = options.allow_utf8_local_part ? emailUserUtf8Part : emailUserPart;\n\
\t\t\tvar user_parts = user.split(\".\");\n\
\t\t\tfor (var _i = 0; _i < user_parts.length; _i++) if (!pattern.test(user_parts[_i])) return false;\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/util/includesString.js\n\
\tvar require_includesString = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = void 0;\n\
\t\texports.default = function includes(str, val) {\n\
\t\t\treturn str.indexOf(val) !== -1;\n\
\t\t};\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isURL.js\n\
\tvar require_isURL = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isURL;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _checkHost = _interopRequireDefault(require_checkHost());\n\
\t\tvar _includesString = _interopRequireDefault(require_includesString());\n\
\t\tvar _isFQDN = _interopRequireDefault(require_isFQDN());\n\
\t\tvar _isIP = _interopRequireDefault(require_isIP());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _slicedToArray(r, e) {\n\
\t\t\treturn _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();\n\
\t\t}\n\
\t\tfunction _nonIterableRest() {\n\
\t\t\tthrow new TypeError(\"Invalid attempt to destructure non-iterable instance.\\n\
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.\");\n\
\t\t}\n\
\t\tfunction _unsupportedIterableToArray(r, a) {\n\
\t\t\tif (r) {\n\
\t\t\t\tif (\"string\" == typeof r) return _arrayLikeToArray(r, a);\n\
\t\t\t\tvar t = {}.toString.call(r).slice(8, -1);\n\
\t\t\t\treturn \"Object\" === t && r.constructor && (t = r.constructor.name), \"Map\" === t || \"Set\" === t ? Array.from(r) : \"Arguments\" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;\n\
\t\t\t}\n\
\t\t}\n\
\t\tfunction _arrayLikeToArray(r, a) {\n\
\t\t\t(null == a || a > r.length) && (a = r.length);\n\
\t\t\tfor (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];\n\
\t\t\treturn n;\n\
\t\t}\n\
\t\tfunction _iterableToArrayLimit(r, l) {\n\
\t\t\tvar t = null == r ? null : \"undefined\" != typeof Symbol && r[Symbol.iterator] || r[\"@@iterator\"];\n\
\t\t\tif (null != t) {\n\
\t\t\t\tvar e, n, i, u, a = [], f = !0, o = !1;\n\
\t\t\t\ttry {\n\
\t\t\t\t\tif (i = (t = t.call(r)).next, 0 === l) {\n\
\t\t\t\t\t\tif (Object(t) !== t) return;\n\
\t\t\t\t\t\tf = !1;\n\
\t\t\t\t\t} else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);\n\
\t\t\t\t} catch (r) {\n\
\t\t\t\t\to = !0, n = r;\n\
\t\t\t\t} finally {\n\
\t\t\t\t\ttry {\n\
\t\t\t\t\t\tif (!f && null != t.return && (u = t.return(), Object(u) !== u)) return;\n\
\t\t\t\t\t} finally {\n\
\t\t\t\t\t\tif (o) throw n;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\treturn a;\n\
\t\t\t}\n\
\t\t}\n\
\t\tfunction _arrayWithHoles(r) {\n\
\t\t\tif (Array.isArray(r)) return r;\n\
\t\t}\n\
\t\tvar default_url_options = {\n\
\t\t\tprotocols: [\n\
\t\t\t\t\"http\",\n\
\t\t\t\t\"https\",\n\
\t\t\t\t\"ftp\"\n\
\t\t\t],\n\
\t\t\trequire_tld: true,\n\
\t\t\trequire_protocol: false,\n\
\t\t\trequire_host: true,\n\
\t\t\trequire_port: false,\n\
\t\t\trequire_valid_protocol: true,\n\
\t\t\tallow_underscores: false,\n\
\t\t\tallow_trailing_dot: false,\n\
\t\t\tallow_protocol_relative_urls: false,\n\
\t\t\tallow_fragments: true,\n\
\t\t\tallow_query_components: true,\n\
\t\t\tvalidate_length: true,\n\
\t\t\tmax_allowed_length: 2084\n\
\t\t};\n\
\t\tvar wrapped_ipv6 = /^\\[([^\\]]+)\\](?::([0-9]+))?$/;\n\
\t\tfunction isURL(url, options) {\n\
\t\t\t(0, _assertString.default)(url);\n\
\t\t\tif (!url || /[\\s<>]/.test(url)) return false;\n\
\t\t\tif (url.indexOf(\"mailto:\") === 0) return false;\n\
\t\t\toptions = (0, _merge.default)(options, default_url_options);\n\
\t\t\tif (options.validate_length && url.length > options.max_allowed_length) return false;\n\
\t\t\tif (!options.allow_fragments && (0, _includesString.default)(url, \"#\")) return false;\n\
\t\t\tif (!options.allow_query_components && ((0, _includesString.default)(url, \"?\") || (0, _includesString.default)(url, \"&\"))) return false;\n\
\t\t\tvar protocol, auth, host, hostname, port, port_str, split = url.split(\"#\"), ipv6;\n\
\t\t\turl = split.shift();\n\
\t\t\tsplit = url.split(\"?\");\n\
\t\t\turl = split.shift();\n\
\t\t\tvar protocol_match = url.match(/^([a-z][a-z0-9+\\-.]*):/i);\n\
\t\t\tvar had_explicit_protocol = false;\n\
\t\t\tvar cleanUpProtocol = function cleanUpProtocol(potential_protocol) {\n\
\t\t\t\thad_explicit_protocol = true;\n\
\t\t\t\tprotocol = potential_protocol.toLowerCase();\n\
\t\t\t\tif (options.require_valid_protocol && options.protocols.indexOf(protocol) === -1) return false;\n\
\t\t\t\treturn url.substring(protocol_match[0].length);\n\
\t\t\t};\n\
\t\t\tif (protocol_match) {\n\
\t\t\t\tvar potential_protocol = protocol_match[1];\n\
\t\t\t\tvar after_colon = url.substring(protocol_match[0].length);\n\
\t\t\t\tif (!(after_colon.slice(0, 2) === \"//\")) {\n\
\t\t\t\t\tvar first_slash_position = after_colon.indexOf(\"/\");\n\
\t\t\t\t\tvar before_slash = first_slash_position === -1 ? after_colon : after_colon.substring(0, first_slash_position);\n\
\t\t\t\t\tvar at_position = before_slash.indexOf(\"@\");\n\
\t\t\t\t\tif (at_position !== -1) {\n\
\t\t\t\t\t\tvar before_at = before_slash.substring(0, at_position);\n\
\t\t\t\t\t\tvar is_valid_auth = /^[a-zA-Z0-9\\-_.%:]*$/.test(before_at);\n\
\t\t\t\t\t\tvar has_encoded_content = /%[0-9a-fA-F]{2}/.test(before_at);\n\
\t\t\t\t\t\tif (is_valid_auth && !has_encoded_content) {\n\
\t\t\t\t\t\t\tif (options.require_protocol) return false;\n\
\t\t\t\t\t\t} else {\n\
\t\t\t\t\t\t\turl = cleanUpProtocol(potential_protocol);\n\
\t\t\t\t\t\t\tif (url === false) return false;\n\
\t\t\t\t\t\t}\n\
\t\t\t\t\t} else if (/^[0-9]/.test(after_colon)) {\n\
\t\t\t\t\t\tif (options.require_protocol) return false;\n\
\t\t\t\t\t} else {\n\
\t\t\t\t\t\turl = cleanUpProtocol(potential_protocol);\n\
\t\t\t\t\t\tif (url === false) return false;\n\
\t\t\t\t\t}\n\
\t\t\t\t} else {\n\
\t\t\t\t\turl = cleanUpProtocol(potential_protocol);\n\
\t\t\t\t\tif (url === false) return false;\n\
\t\t\t\t}\n\
\t\t\t} else if (options.require_protocol) return false;\n\
\t\t\tif (url.slice(0, 2) === \"//\") {\n\
\t\t\t\tif (!had_explicit_protocol && !options.allow_protocol_relative_urls) return false;\n\
\t\t\t\turl = url.slice(2);\n\
\t\t\t}\n\
\t\t\tif (url === \"\") return false;\n\
\t\t\tsplit = url.split(\"/\");\n\
\t\t\turl = split.shift();\n\
\t\t\tif (url === \"\" && !options.require_host) return true;\n\
\t\t\tsplit = url.split(\"@\");\n\
\t\t\tif (split.length > 1) {\n\
\t\t\t\tif (options.disallow_auth) return false;\n\
\t\t\t\tif (split[0] === \"\") return false;\n\
\t\t\t\tauth = split.shift();\n\
\t\t\t\tif (auth.indexOf(\":\") >= 0 && auth.split(\":\").length > 2) return false;\n\
\t\t\t\tvar _auth$split2 = _slicedToArray(auth.split(\":\"), 2), user = _auth$split2[0], password = _auth$split2[1];\n\
\t\t\t\tif (user === \"\" && password === \"\") return false;\n\
\t\t\t}\n\
\t\t\thostname = split.join(\"@\");\n\
\t\t\tport_str = null;\n\
\t\t\tipv6 = null;\n\
\t\t\tvar ipv6_match = hostname.match(wrapped_ipv6);\n\
\t\t\tif (ipv6_match) {\n\
\t\t\t\thost = \"\";\n\
\t\t\t\tipv6 = ipv6_match[1];\n\
\t\t\t\tport_str = ipv6_match[2] || null;\n\
\t\t\t} else {\n\
\t\t\t\tsplit = hostname.split(\":\");\n\
\t\t\t\thost = split.shift();\n\
\t\t\t\tif (split.length) port_str = split.join(\":\");\n\
\t\t\t}\n\
\t\t\tif (port_str !== null && port_str.length > 0) {\n\
\t\t\t\tport = parseInt(port_str, 10);\n\
\t\t\t\tif (!/^[0-9]+$/.test(port_str) || port <= 0 || port > 65535) return false;\n\
\t\t\t} else if (options.require_port) return false;\n\
\t\t\tif (options.host_whitelist) return (0, _checkHost.default)(host, options.host_whitelist);\n\
\t\t\tif (host === \"\" && !options.require_host) return true;\n\
\t\t\tif (!(0, _isIP.default)(host) && !(0, _isFQDN.default)(host, options) && (!ipv6 || !(0, _isIP.default)(ipv6, 6))) return false;\n\
\t\t\thost = host || ipv6;\n\
\t\t\tif (options.host_blacklist && (0, _checkHost.default)(host, options.host_blacklist)) return false;\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isMACAddress.js\n\
\tvar require_isMACAddress = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isMACAddress;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar macAddress48 = /^(?:[0-9a-fA-F]{2}([-:\\s]))([0-9a-fA-F]{2}\\1){4}([0-9a-fA-F]{2})$/;\n\
\t\tvar macAddress48NoSeparators = /^([0-9a-fA-F]){12}$/;\n\
\t\tvar macAddress48WithDots = /^([0-9a-fA-F]{4}\\.){2}([0-9a-fA-F]{4})$/;\n\
\t\tvar macAddress64 = /^(?:[0-9a-fA-F]{2}([-:\\s]))([0-9a-fA-F]{2}\\1){6}([0-9a-fA-F]{2})$/;\n\
\t\tvar macAddress64NoSeparators = /^([0-9a-fA-F]){16}$/;\n\
\t\tvar macAddress64WithDots = /^([0-9a-fA-F]{4}\\.){3}([0-9a-fA-F]{4})$/;\n\
\t\tfunction isMACAddress(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (options !== null && options !== void 0 && options.eui) options.eui = String(options.eui);\n\
\t\t\tif (options !== null && options !== void 0 && options.no_colons || options !== null && options !== void 0 && options.no_separators) {\n\
\t\t\t\tif (options.eui === \"48\") return macAddress48NoSeparators.test(str);\n\
\t\t\t\tif (options.eui === \"64\") return macAddress64NoSeparators.test(str);\n\
\t\t\t\treturn macAddress48NoSeparators.test(str) || macAddress64NoSeparators.test(str);\n\
\t\t\t}\n\
\t\t\tif ((options === null || options === void 0 ? void 0 : options.eui) === \"48\") return macAddress48.test(str) || macAddress48WithDots.test(str);\n\
\t\t\tif ((options === null || options === void 0 ? void 0 : options.eui) === \"64\") return macAddress64.test(str) || macAddress64WithDots.test(str);\n\
\t\t\treturn isMACAddress(str, { eui: \"48\" }) || isMACAddress(str, { eui: \"64\" });\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isIPRange.js\n\
\tvar require_isIPRange = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isIPRange;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _isIP = _interopRequireDefault(require_isIP());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar subnetMaybe = /^\\d{1,3}$/;\n\
\t\tvar v4Subnet = 32;\n\
\t\tvar v6Subnet = 128;\n\
\t\tfunction isIPRange(str) {\n\
\t\t\tvar version = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : \"\";\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar parts = str.split(\"/\");\n\
\t\t\tif (parts.length !== 2) return false;\n\
\t\t\tif (!subnetMaybe.test(parts[1])) return false;\n\
\t\t\tif (parts[1].length > 1 && parts[1].startsWith(\"0\")) return false;\n\
\t\t\tif (!(0, _isIP.default)(parts[0], version)) return false;\n\
\t\t\tvar expectedSubnet = null;\n\
\t\t\tswitch (String(version)) {\n\
\t\t\t\tcase \"4\":\n\
\t\t\t\t\texpectedSubnet = v4Subnet;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase \"6\":\n\
\t\t\t\t\texpectedSubnet = v6Subnet;\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tdefault: expectedSubnet = (0, _isIP.default)(parts[0], \"6\") ? v6Subnet : v4Subnet;\n\
\t\t\t}\n\
\t\t\treturn parts[1] <= expectedSubnet && parts[1] >= 0;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isDate.js\n\
\tvar require_isDate = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isDate;\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _slicedToArray(r, e) {\n\
\t\t\treturn _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();\n\
\t\t}\n\
\t\tfunction _nonIterableRest() {\n\
\t\t\tthrow new TypeError(\"Invalid attempt to destructure non-iterable instance.\\n\
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.\");\n\
\t\t}\n\
\t\tfunction _iterableToArrayLimit(r, l) {\n\
\t\t\tvar t = null == r ? null : \"undefined\" != typeof Symbol && r[Symbol.iterator] || r[\"@@iterator\"];\n\
\t\t\tif (null != t) {\n\
\t\t\t\tvar e, n, i, u, a = [], f = !0, o = !1;\n\
\t\t\t\ttry {\n\
\t\t\t\t\tif (i = (t = t.call(r)).next, 0 === l) {\n\
\t\t\t\t\t\tif (Object(t) !== t) return;\n\
\t\t\t\t\t\tf = !1;\n\
\t\t\t\t\t} else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);\n\
\t\t\t\t} catch (r) {\n\
\t\t\t\t\to = !0, n = r;\n\
\t\t\t\t} finally {\n\
\t\t\t\t\ttry {\n\
\t\t\t\t\t\tif (!f && null != t.return && (u = t.return(), Object(u) !== u)) return;\n\
\t\t\t\t\t} finally {\n\
\t\t\t\t\t\tif (o) throw n;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\treturn a;\n\
\t\t\t}\n\
\t\t}\n\
\t\tfunction _arrayWithHoles(r) {\n\
\t\t\tif (Array.isArray(r)) return r;\n\
\t\t}\n\
\t\tfunction _createForOfIteratorHelper(r, e) {\n\
\t\t\tvar t = \"undefined\" != typeof Symbol && r[Symbol.iterator] || r[\"@@iterator\"];\n\
\t\t\tif (!t) {\n\
\t\t\t\tif (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && \"number\" == typeof r.length) {\n\
\t\t\t\t\tt && (r = t);\n\
\t\t\t\t\tvar _n = 0, F = function F() {};\n\
\t\t\t\t\treturn {\n\
\t\t\t\t\t\ts: F,\n\
\t\t\t\t\t\tn: function n() {\n\
\t\t\t\t\t\t\treturn _n >= r.length ? { done: !0 } : {\n\
\t\t\t\t\t\t\t\tdone: !1,\n\
\t\t\t\t\t\t\t\tvalue: r[_n++]\n\
\t\t\t\t\t\t\t};\n\
\t\t\t\t\t\t},\n\
\t\t\t\t\t\te: function e(r) {\n\
\t\t\t\t\t\t\tthrow r;\n\
\t\t\t\t\t\t},\n\
\t\t\t\t\t\tf: F\n\
\t\t\t\t\t};\n\
\t\t\t\t}\n\
\t\t\t\tthrow new TypeError(\"Invalid attempt to iterate non-iterable instance.\\n\
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.\");\n\
\t\t\t}\n\
\t\t\tvar o, a = !0, u = !1;\n\
\t\t\treturn {\n\
\t\t\t\ts: function s() {\n\
\t\t\t\t\tt = t.call(r);\n\
\t\t\t\t},\n\
\t\t\t\tn: function n() {\n\
\t\t\t\t\tvar r = t.next();\n\
\t\t\t\t\treturn a = r.done, r;\n\
\t\t\t\t},\n\
\t\t\t\te: function e(r) {\n\
\t\t\t\t\tu = !0, o = r;\n\
\t\t\t\t},\n\
\t\t\t\tf: function f() {\n\
\t\t\t\t\ttry {\n\
\t\t\t\t\t\ta || null == t.return || t.return();\n\
\t\t\t\t\t} finally {\n\
\t\t\t\t\t\tif (u) throw o;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t};\n\
\t\t}\n\
\t\tfunction _unsupportedIterableToArray(r, a) {\n\
\t\t\tif (r) {\n\
\t\t\t\tif (\"string\" == typeof r) return _arrayLikeToArray(r, a);\n\
\t\t\t\tvar t = {}.toString.call(r).slice(8, -1);\n\
\t\t\t\treturn \"Object\" === t && r.constructor && (t = r.constructor.name), \"Map\" === t || \"Set\" === t ? Array.from(r) : \"Arguments\" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;\n\
\t\t\t}\n\
\t\t}\n\
\t\tfunction _arrayLikeToArray(r, a) {\n\
\t\t\t(null == a || a > r.length) && (a = r.length);\n\
\t\t\tfor (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];\n\
\t\t\treturn n;\n\
\t\t}\n\
\t\tvar default_date_options = {\n\
\t\t\tformat: \"YYYY/MM/DD\",\n\
\t\t\tdelimiters: [\"/\", \"-\"],\n\
\t\t\tstrictMode: false\n\
\t\t};\n\
\t\tfunction isValidFormat(format) {\n\
\t\t\treturn /(^(y{4}|y{2})[.\\/-](m{1,2})[.\\/-](d{1,2})$)|(^(m{1,2})[.\\/-](d{1,2})[.\\/-]((y{4}|y{2})$))|(^(d{1,2})[.\\/-](m{1,2})[.\\/-]((y{4}|y{2})$))/gi.test(format);\n\
\t\t}\n\
\t\tfunction zip(date, format) {\n\
\t\t\tvar zippedArr = [], len = Math.max(date.length, format.length);\n\
\t\t\tfor (var i = 0; i < len; i++) zippedArr.push([date[i], format[i]]);\n\
\t\t\treturn zippedArr;\n\
\t\t}\n\
\t\tfunction isDate(input, options) {\n\
\t\t\tif (typeof options === \"string\") options = (0, _merge.default)({ format: options }, default_date_options);\n\
\t\t\telse options = (0, _merge.default)(options, default_date_options);\n\
\t\t\tif (typeof input === \"string\" && isValidFormat(options.format)) {\n\
\t\t\t\tif (options.strictMode && input.length !== options.format.length) return false;\n\
\t\t\t\tvar formatDelimiter = options.delimiters.find(function(delimiter) {\n\
\t\t\t\t\treturn options.format.indexOf(delimiter) !== -1;\n\
\t\t\t\t});\n\
\t\t\t\tvar dateDelimiter = options.strictMode ? formatDelimiter : options.delimiters.find(function(delimiter) {\n\
\t\t\t\t\treturn input.indexOf(delimiter) !== -1;\n\
\t\t\t\t});\n\
\t\t\t\tvar dateAndFormat = zip(input.split(dateDelimiter), options.format.toLowerCase().split(formatDelimiter));\n\
\t\t\t\tvar dateObj = {};\n\
\t\t\t\tvar _iterator = _createForOfIteratorHelper(dateAndFormat), _step;\n\
\t\t\t\ttry {\n\
\t\t\t\t\tfor (_iterator.s(); !(_step = _iterator.n()).done;) {\n\
\t\t\t\t\t\tvar _step$value = _slicedToArray(_step.value, 2), dateWord = _step$value[0], formatWord = _step$value[1];\n\
\t\t\t\t\t\tif (!dateWord || !formatWord || dateWord.length !== formatWord.length) return false;\n\
\t\t\t\t\t\tdateObj[formatWord.charAt(0)] = dateWord;\n\
\t\t\t\t\t}\n\
\t\t\t\t} catch (err) {\n\
\t\t\t\t\t_iterator.e(err);\n\
\t\t\t\t} finally {\n\
\t\t\t\t\t_iterator.f();\n\
\t\t\t\t}\n\
\t\t\t\tvar fullYear = dateObj.y;\n\
\t\t\t\tif (fullYear.startsWith(\"-\")) return false;\n\
\t\t\t\tif (dateObj.y.length === 2) {\n\
\t\t\t\t\tvar parsedYear = parseInt(dateObj.y, 10);\n\
\t\t\t\t\tif (isNaN(parsedYear)) return false;\n\
\t\t\t\t\tif (parsedYear < new Date().getFullYear() % 100) fullYear = \"20\".concat(dateObj.y);\n\
\t\t\t\t\telse fullYear = \"19\".concat(dateObj.y);\n\
\t\t\t\t}\n\
\t\t\t\tvar month = dateObj.m;\n\
\t\t\t\tif (dateObj.m.length === 1) month = \"0\".concat(dateObj.m);\n\
\t\t\t\tvar day = dateObj.d;\n\
\t\t\t\tif (dateObj.d.length === 1) day = \"0\".concat(dateObj.d);\n\
\t\t\t\treturn new Date(\"\".concat(fullYear, \"-\").concat(month, \"-\").concat(day, \"T00:00:00.000Z\")).getUTCDate() === +dateObj.d;\n\
\t\t\t}\n\
\t\t\tif (!options.strictMode) return Object.prototype.toString.call(input) === \"[object Date]\" && isFinite(input);\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isTime.js\n\
\tvar require_isTime = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isTime;\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar default_time_options = {\n\
\t\t\thourFormat: \"hour24\",\n\
\t\t\tmode: \"default\"\n\
\t\t};\n\
\t\tvar formats = {\n\
\t\t\thour24: {\n\
\t\t\t\tdefault: /^([01]?[0-9]|2[0-3]):([0-5][0-9])$/,\n\
\t\t\t\twithSeconds: /^([01]?[0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])$/,\n\
\t\t\t\twithOptionalSeconds: /^([01]?[0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?$/\n\
\t\t\t},\n\
\t\t\thour12: {\n\
\t\t\t\tdefault: /^(0?[1-9]|1[0-2]):([0-5][0-9]) (A|P)M$/,\n\
\t\t\t\twithSeconds: /^(0?[1-9]|1[0-2]):([0-5][0-9]):([0-5][0-9]) (A|P)M$/,\n\
\t\t\t\twithOptionalSeconds: /^(0?[1-9]|1[0-2]):([0-5][0-9])(?::([0-5][0-9]))? (A|P)M$/\n\
\t\t\t}\n\
\t\t};\n\
\t\tfunction isTime(input, options) {\n\
\t\t\toptions = (0, _merge.default)(options, default_time_options);\n\
\t\t\tif (typeof input !== \"string\") return false;\n\
\t\t\treturn formats[options.hourFormat][options.mode].test(input);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/util/includesArray.js\n\
\tvar require_includesArray = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = void 0;\n\
\t\texports.default = function includes(arr, val) {\n\
\t\t\treturn arr.some(function(arrVal) {\n\
\t\t\t\treturn val === arrVal;\n\
\t\t\t});\n\
\t\t};\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isBoolean.js\n\
\tvar require_isBoolean = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isBoolean;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _includesArray = _interopRequireDefault(require_includesArray());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar defaultOptions = { loose: false };\n\
\t\tvar strictBooleans = [\n\
\t\t\t\"true\",\n\
\t\t\t\"false\",\n\
\t\t\t\"1\",\n\
\t\t\t\"0\"\n\
\t\t];\n\
\t\tvar looseBooleans = [].concat(strictBooleans, [\"yes\", \"no\"]);\n\
\t\tfunction isBoolean(str) {\n\
\t\t\tvar options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : defaultOptions;\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (options.loose) return (0, _includesArray.default)(looseBooleans, str.toLowerCase());\n\
\t\t\treturn (0, _includesArray.default)(strictBooleans, str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isLocale.js\n\
\tvar require_isLocale = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isLocale;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar language = \"(([a-zA-Z]{2,3}(-\".concat(\"([A-Za-z]{3}(-[A-Za-z]{3}){0,2})\", \")?)|([a-zA-Z]{5,8}))\");\n\
\t\tvar script = \"([A-Za-z]{4})\";\n\
\t\tvar region = \"([A-Za-z]{2}|\\\\d{3})\";\n\
\t\tvar variant = \"([A-Za-z0-9]{5,8}|(\\\\d[A-Z-a-z0-9]{3}))\";\n\
\t\tvar extension = \"(\".concat(\"(\\\\d|[A-W]|[Y-Z]|[a-w]|[y-z])\", \"(-[A-Za-z0-9]{2,8})+)\");\n\
\t\tvar privateuse = \"(x(-[A-Za-z0-9]{1,8})+)\";\n\
\t\tvar grandfathered = \"(\".concat(\"((en-GB-oed)|(i-ami)|(i-bnn)|(i-default)|(i-enochian)|(i-hak)|(i-klingon)|(i-lux)|(i-mingo)|(i-navajo)|(i-pwn)|(i-tao)|(i-tay)|(i-tsu)|(sgn-BE-FR)|(sgn-BE-NL)|(sgn-CH-DE))\", \"|\").concat(\"((art-lojban)|(cel-gaulish)|(no-bok)|(no-nyn)|(zh-guoyu)|(zh-hakka)|(zh-min)|(zh-min-nan)|(zh-xiang))\", \")\");\n\
\t\tvar delimiter = \"(-|_)\";\n\
\t\tvar langtag = \"\".concat(language, \"(\").concat(delimiter).concat(script, \")?(\").concat(delimiter).concat(region, \")?(\").concat(delimiter).concat(variant, \")*(\").concat(delimiter).concat(extension, \")*(\").concat(delimiter).concat(privateuse, \")?\");\n\
\t\tvar languageTagRegex = new RegExp(\"(^\".concat(privateuse, \"$)|(^\").concat(grandfathered, \"$)|(^\").concat(langtag, \"$)\"));\n\
\t\tfunction isLocale(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn languageTagRegex.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isAbaRouting.js\n\
\tvar require_isAbaRouting = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isAbaRouting;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar isRoutingReg = /^(?!(1[3-9])|(20)|(3[3-9])|(4[0-9])|(5[0-9])|(60)|(7[3-9])|(8[1-9])|(9[0-2])|(9[3-9]))[0-9]{9}$/;\n\
\t\tfunction isAbaRouting(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (!isRoutingReg.test(str)) return false;\n\
\t\t\tvar checkSumVal = 0;\n\
\t\t\tfor (var i = 0; i < str.length; i++) if (i % 3 === 0) checkSumVal += str[i] * 3;\n\
\t\t\telse if (i % 3 === 1) checkSumVal += str[i] * 7;\n\
\t\t\telse checkSumVal += str[i] * 1;\n\
\t\t\treturn checkSumVal % 10 === 0;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isAlpha.js\n\
\tvar require_isAlpha = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isAlpha;\n\
\t\texports.locales = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _alpha = require_alpha();\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isAlpha(_str) {\n\
\t\t\tvar locale = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : \"en-US\";\n\
\t\t\tvar options = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};\n\
\t\t\t(0, _assertString.default)(_str);\n\
\t\t\tvar str = _str;\n\
\t\t\tvar ignore = options.ignore;\n\
\t\t\tif (ignore) {\n\
\t\t\t\tif (ignore instanceof RegExp) str = str.replace(ignore, \"\");\n\
\t\t\t\telse if (typeof ignore === \"string\") str = str.replace(new RegExp(\"[\".concat(ignore.replace(/[-[\\]{}()*+?.,\\\\^$|#\\\\s]/g, \"\\\\$&\"), \"]\"), \"g\"), \"\");\n\
\t\t\t\telse throw new Error(\"ignore should be instance of a String or RegExp\");\n\
\t\t\t}\n\
\t\t\tif (locale in _alpha.alpha) return _alpha.alpha[locale].test(str);\n\
\t\t\tthrow new Error(\"Invalid locale '\".concat(locale, \"'\"));\n\
\t\t}\n\
\t\texports.locales = Object.keys(_alpha.alpha);\n\
\t}));\n\
\t// node_modules/validator/lib/isAlphanumeric.js\n\
\tvar require_isAlphanumeric = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isAlphanumeric;\n\
\t\texports.locales = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _alpha = require_alpha();\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isAlphanumeric(_str) {\n\
\t\t\tvar locale = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : \"en-US\";\n\
\t\t\tvar options = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};\n\
\t\t\t(0, _assertString.default)(_str);\n\
\t\t\tvar str = _str;\n\
\t\t\tvar ignore = options.ignore;\n\
\t\t\tif (ignore) {\n\
\t\t\t\tif (ignore instanceof RegExp) str = str.replace(ignore, \"\");\n\
\t\t\t\telse if (typeof ignore === \"string\") str = str.replace(new RegExp(\"[\".concat(ignore.replace(/[-[\\]{}()*+?.,\\\\^$|#\\\\s]/g, \"\\\\$&\"), \"]\"), \"g\"), \"\");\n\
\t\t\t\telse throw new Error(\"ignore should be instance of a String or RegExp\");\n\
\t\t\t}\n\
\t\t\tif (locale in _alpha.alphanumeric) return _alpha.alphanumeric[locale].test(str);\n\
\t\t\tthrow new Error(\"Invalid locale '\".concat(locale, \"'\"));\n\
\t\t}\n\
\t\texports.locales = Object.keys(_alpha.alphanumeric);\n\
\t}));\n\
\t// node_modules/validator/lib/isNumeric.js\n\
\tvar require_isNumeric = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isNumeric;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _alpha = require_alpha();\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar numericNoSymbols = /^[0-9]+$/;\n\
\t\tfunction isNumeric(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (options && options.no_symbols) return numericNoSymbols.test(str);\n\
\t\t\treturn new RegExp(\"^[+-]?([0-9]*[\".concat((options || {}).locale ? _alpha.decimal[options.locale] : \".\", \"])?[0-9]+$\")).test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isPassportNumber.js\n\
\tvar require_isPassportNumber = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isPassportNumber;\n\
\t\texports.locales = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar passportRegexByCountryCode = {\n\
\t\t\tAM: /^[A-Z]{2}\\d{7}$/,\n\
\t\t\tAR: /^[A-Z]{3}\\d{6}$/,\n\
\t\t\tAT: /^[A-Z]\\d{7}$/,\n\
\t\t\tAU: /^[A-Z]\\d{7}$/,\n\
\t\t\tAZ: /^[A-Z]{1}\\d{8}$/,\n\
\t\t\tBE: /^[A-Z]{2}\\d{6}$/,\n\
\t\t\tBG: /^\\d{9}$/,\n\
\t\t\tBR: /^[A-Z]{2}\\d{6}$/,\n\
\t\t\tBY: /^[A-Z]{2}\\d{7}$/,\n\
\t\t\tCA: /^[A-Z]{2}\\d{6}$|^[A-Z]\\d{6}[A-Z]{2}$/,\n\
\t\t\tCH: /^[A-Z]\\d{7}$/,\n\
\t\t\tCN: /^G\\d{8}$|^E(?![IO])[A-Z0-9]\\d{7}$/,\n\
\t\t\tCY: /^[A-Z](\\d{6}|\\d{8})$/,\n\
\t\t\tCZ: /^\\d{8}$/,\n\
\t\t\tDE: /^[CFGHJKLMNPRTVWXYZ0-9]{9}$/,\n\
\t\t\tDK: /^\\d{9}$/,\n\
\t\t\tDZ: /^\\d{9}$/,\n\
\t\t\tEE: /^([A-Z]\\d{7}|[A-Z]{2}\\d{7})$/,\n\
\t\t\tES: /^[A-Z0-9]{2}([A-Z0-9]?)\\d{6}$/,\n\
\t\t\tFI: /^[A-Z]{2}\\d{7}$/,\n\
\t\t\tFR: /^\\d{2}[A-Z]{2}\\d{5}$/,\n\
\t\t\tGB: /^\\d{9}$/,\n\
\t\t\tGR: /^[A-Z]{2}\\d{7}$/,\n\
\t\t\tHR: /^\\d{9}$/,\n\
\t\t\tHU: /^[A-Z]{2}(\\d{6}|\\d{7})$/,\n\
\t\t\tIE: /^[A-Z0-9]{2}\\d{7}$/,\n\
\t\t\tIN: /^[A-Z]{1}-?\\d{7}$/,\n\
\t\t\tID: /^[A-C]\\d{7}$/,\n\
\t\t\tIR: /^[A-Z]\\d{8}$/,\n\
\t\t\tIS: /^(A)\\d{7}$/,\n\
\t\t\tIT: /^[A-Z0-9]{2}\\d{7}$/,\n\
\t\t\tJM: /^[Aa]\\d{7}$/,\n\
\t\t\tJP: /^[A-Z]{2}\\d{7}$/,\n\
\t\t\tKR: /^[MS]\\d{8}$/,\n\
\t\t\tKZ: /^[a-zA-Z]\\d{7}$/,\n\
\t\t\tLI: /^[a-zA-Z]\\d{5}$/,\n\
\t\t\tLT: /^[A-Z0-9]{8}$/,\n\
\t\t\tLU: /^[A-Z0-9]{8}$/,\n\
\t\t\tLV: /^[A-Z0-9]{2}\\d{7}$/,\n\
\t\t\tLY: /^[A-Z0-9]{8}$/,\n\
\t\t\tMT: /^\\d{7}$/,\n\
\t\t\tMZ: /^([A-Z]{2}\\d{7})|(\\d{2}[A-Z]{2}\\d{5})$/,\n\
\t\t\tMY: /^[AHK]\\d{8}$/,\n\
\t\t\tMX: /^[A-Z]\\d{8}$/,\n\
\t\t\tNL: /^[A-Z]{2}[A-Z0-9]{6}\\d$/,\n\
\t\t\tNZ: /^([Ll]([Aa]|[Dd]|[Ff]|[Hh])|[Ee]([Aa]|[Pp])|[Nn])\\d{6}$/,\n\
\t\t\tPH: /^([A-Z](\\d{6}|\\d{7}[A-Z]))|([A-Z]{2}(\\d{6}|\\d{7}))$/,\n\
\t\t\tPK: /^[A-Z]{2}\\d{7}$/,\n\
\t\t\tPL: /^[A-Z]{2}\\d{7}$/,\n\
\t\t\tPT: /^[A-Z]\\d{6}$/,\n\
\t\t\tRO: /^\\d{8,9}$/,\n\
\t\t\tRU: /^\\d{9}$/,\n\
\t\t\tSE: /^\\d{8}$/,\n\
\t\t\tSL: /^(P)[A-Z]\\d{7}$/,\n\
\t\t\tSK: /^[0-9A-Z]\\d{7}$/,\n\
\t\t\tTH: /^[A-Z]{1,2}\\d{6,7}$/,\n\
\t\t\tTR: /^[A-Z]\\d{8}$/,\n\
\t\t\tUA: /^[A-Z]{2}\\d{6}$/,\n\
\t\t\tUS: /^\\d{9}$|^[A-Z]\\d{8}$/,\n\
\t\t\tZA: /^[TAMD]\\d{8}$/\n\
\t\t};\n\
\t\texports.locales = Object.keys(passportRegexByCountryCode);\n\
\t\tfunction isPassportNumber(str, countryCode) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar normalizedStr = str.replace(/\\s/g, \"\").toUpperCase();\n\
\t\t\treturn countryCode.toUpperCase() in passportRegexByCountryCode && passportRegexByCountryCode[countryCode].test(normalizedStr);\n\
\t\t}\n\
\t}));\n\
\t// node_modules/validator/lib/isInt.js\n\
\tvar require_isInt = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isInt;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _nullUndefinedCheck = _interopRequireDefault(require_nullUndefinedCheck());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar int = /^(?:[-+]?(?:0|[1-9][0-9]*))$/;\n\
\t\tvar intLeadingZeroes = /^[-+]?[0-9]+$/;\n\
\t\tfunction isInt(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = options || {};\n\
\t\t\tvar regex = options.allow_leading_zeroes === false ? int : intLeadingZeroes;\n\
\t\t\tvar minCheckPassed = !options.hasOwnProperty(\"min\") || (0, _nullUndefinedCheck.default)(options.min) || str >= options.min;\n\
\t\t\tvar maxCheckPassed = !options.hasOwnProperty(\"max\") || (0, _nullUndefinedCheck.default)(options.max) || str <= options.max;\n\
\t\t\tvar ltCheckPassed = !options.hasOwnProperty(\"lt\") || (0, _nullUndefinedCheck.default)(options.lt) || str < options.lt;\n\
\t\t\tvar gtCheckPassed = !options.hasOwnProperty(\"gt\") || (0, _nullUndefinedCheck.default)(options.gt) || str > options.gt;\n\
\t\t\treturn regex.test(str) && minCheckPassed && maxCheckPassed && ltCheckPassed && gtCheckPassed;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isPort.js\n\
\tvar require_isPort = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isPort;\n\
\t\tvar _isInt = _interopRequireDefault(require_isInt());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isPort(str) {\n\
\t\t\treturn (0, _isInt.default)(str, {\n\
\t\t\t\tallow_leading_zeroes: false,\n\
\t\t\t\tmin: 0,\n\
\t\t\t\tmax: 65535\n\
\t\t\t});\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isLowercase.js\n\
\tvar require_isLowercase = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isLowercase;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isLowercase(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn str === str.toLowerCase();\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isUppercase.js\n\
\tvar require_isUppercase = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isUppercase;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isUppercase(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn str === str.toUpperCase();\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isIMEI.js\n\
\tvar require_isIMEI = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isIMEI;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar imeiRegexWithoutHyphens = /^[0-9]{15}$/;\n\
\t\tvar imeiRegexWithHyphens = /^\\d{2}-\\d{6}-\\d{6}-\\d{1}$/;\n\
\t\tfunction isIMEI(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = options || {};\n\
\t\t\tvar imeiRegex = imeiRegexWithoutHyphens;\n\
\t\t\tif (options.allow_hyphens) imeiRegex = imeiRegexWithHyphens;\n\
\t\t\tif (!imeiRegex.test(str)) return false;\n\
\t\t\tstr = str.replace(/-/g, \"\");\n\
\t\t\tvar sum = 0, mul = 2, l = 14;\n\
\t\t\tfor (var i = 0; i < l; i++) {\n\
\t\t\t\tvar digit = str.substring(l - i - 1, l - i);\n\
\t\t\t\tvar tp = parseInt(digit, 10) * mul;\n\
\t\t\t\tif (tp >= 10) sum += tp % 10 + 1;\n\
\t\t\t\telse sum += tp;\n\
\t\t\t\tif (mul === 1) mul += 1;\n\
\t\t\t\telse mul -= 1;\n\
\t\t\t}\n\
\t\t\tif ((10 - sum % 10) % 10 !== parseInt(str.substring(14, 15), 10)) return false;\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isAscii.js\n\
\tvar require_isAscii = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isAscii;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar ascii = /^[\\x00-\\x7F]+$/;\n\
\t\tfunction isAscii(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn ascii.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isFullWidth.js\n\
\tvar require_isFullWidth = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isFullWidth;\n\
\t\texports.fullWidth = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar fullWidth = exports.fullWidth = /[^\\u0020-\\u007E\\uFF61-\\uFF9F\\uFFA0-\\uFFDC\\uFFE8-\\uFFEE0-9a-zA-Z]/;\n\
\t\tfunction isFullWidth(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn fullWidth.test(str);\n\
\t\t}\n\
\t}));\n\
\t// node_modules/validator/lib/isHalfWidth.js\n\
\tvar require_isHalfWidth = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isHalfWidth;\n\
\t\texports.halfWidth = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar halfWidth = exports.halfWidth = /[\\u0020-\\u007E\\uFF61-\\uFF9F\\uFFA0-\\uFFDC\\uFFE8-\\uFFEE0-9a-zA-Z]/;\n\
\t\tfunction isHalfWidth(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn halfWidth.test(str);\n\
\t\t}\n\
\t}));\n\
\t// node_modules/validator/lib/isVariableWidth.js\n\
\tvar require_isVariableWidth = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isVariableWidth;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _isFullWidth = require_isFullWidth();\n\
\t\tvar _isHalfWidth = require_isHalfWidth();\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isVariableWidth(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn _isFullWidth.fullWidth.test(str) && _isHalfWidth.halfWidth.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isMultibyte.js\n\
\tvar require_isMultibyte = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isMultibyte;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar multibyte = /[^\\x00-\\x7F]/;\n\
\t\tfunction isMultibyte(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn multibyte.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/util/multilineRegex.js\n\
\tvar require_multilineRegex = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = multilineRegexp;\n\
\t\tfunction multilineRegexp(parts, flags) {\n\
\t\t\tvar regexpAsStringLiteral = parts.join(\"\");\n\
\t\t\treturn new RegExp(regexpAsStringLiteral, flags);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isSemVer.js\n\
\tvar require_isSemVer = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isSemVer;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _multilineRegex = _interopRequireDefault(require_multilineRegex());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar semanticVersioningRegex = (0, _multilineRegex.default)([\n\
\t\t\t\"^(0|[1-9]\\\\d*)\\\\.(0|[1-9]\\\\d*)\\\\.(0|[1-9]\\\\d*)\",\n\
\t\t\t\"(?:-((?:0|[1-9]\\\\d*|\\\\d*[a-z-][0-9a-z-]*)(?:\\\\.(?:0|[1-9]\\\\d*|\\\\d*[a-z-][0-9a-z-]*))*))\",\n\
\t\t\t\"?(?:\\\\+([0-9a-z-]+(?:\\\\.[0-9a-z-]+)*))?$\"\n\
\t\t], \"i\");\n\
\t\tfunction isSemVer(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn semanticVersioningRegex.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isSurrogatePair.js\n\
\tvar require_isSurrogatePair = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isSurrogatePair;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar surrogatePair = /[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]/;\n\
\t\tfunction isSurrogatePair(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn surrogatePair.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isDecimal.js\n\
\tvar require_isDecimal = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isDecimal;\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _includesArray = _interopRequireDefault(require_includesArray());\n\
\t\tvar _alpha = require_alpha();\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction decimalRegExp(options) {\n\
\t\t\treturn new RegExp(\"^[-+]?([0-9]+)?(\\\\\".concat(_alpha.decimal[options.locale], \"[0-9]{\").concat(options.decimal_digits, \"})\").concat(options.force_decimal ? \"\" : \"?\", \"$\"));\n\
\t\t}\n\
\t\tvar default_decimal_options = {\n\
\t\t\tforce_decimal: false,\n\
\t\t\tdecimal_digits: \"1,\",\n\
\t\t\tlocale: \"en-US\"\n\
\t\t};\n\
\t\tvar blacklist = [\n\
\t\t\t\"\",\n\
\t\t\t\"-\",\n\
\t\t\t\"+\"\n\
\t\t];\n\
\t\tfunction isDecimal(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, default_decimal_options);\n\
\t\t\tif (options.locale in _alpha.decimal) return !(0, _includesArray.default)(blacklist, str.replace(/ /g, \"\")) && decimalRegExp(options).test(str);\n\
\t\t\tthrow new Error(\"Invalid locale '\".concat(options.locale, \"'\"));\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isHexadecimal.js\n\
\tvar require_isHexadecimal = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isHexadecimal;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar hexadecimal = /^(0x|0h)?[0-9A-F]+$/i;\n\
\t\tfunction isHexadecimal(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn hexadecimal.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isOctal.js\n\
\tvar require_isOctal = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isOctal;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar octal = /^(0o)?[0-7]+$/i;\n\
\t\tfunction isOctal(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn octal.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isDivisibleBy.js\n\
\tvar require_isDivisibleBy = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isDivisibleBy;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _toFloat = _interopRequireDefault(require_toFloat());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isDivisibleBy(str, num) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn (0, _toFloat.default)(str) % parseInt(num, 10) === 0;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isHexColor.js\n\
\tvar require_isHexColor = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isHexColor;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar hexcolor = /^#?([0-9A-F]{3}|[0-9A-F]{4}|[0-9A-F]{6}|[0-9A-F]{8})$/i;\n\
\t\tvar hexcolor_with_prefix = /^#([0-9A-F]{3}|[0-9A-F]{4}|[0-9A-F]{6}|[0-9A-F]{8})$/i;\n\
\t\tvar default_is_hexcolor_options = { require_hashtag: false };\n\
\t\tfunction isHexColor(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, default_is_hexcolor_options);\n\
\t\t\treturn (options.require_hashtag ? hexcolor_with_prefix : hexcolor).test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isRgbColor.js\n\
\tvar require_isRgbColor = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isRgbColor;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tvar rgbColor = /^rgb\\((([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]),){2}([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\\)$/;\n\
\t\tvar rgbaColor = /^rgba\\((([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]),){3}(0?\\.\\d\\d?|1(\\.0)?|0(\\.0)?)\\)$/;\n\
\t\tvar rgbColorPercent = /^rgb\\((([0-9]%|[1-9][0-9]%|100%),){2}([0-9]%|[1-9][0-9]%|100%)\\)$/;\n\
\t\tvar rgbaColorPercent = /^rgba\\((([0-9]%|[1-9][0-9]%|100%),){3}(0?\\.\\d\\d?|1(\\.0)?|0(\\.0)?)\\)$/;\n\
\t\tvar startsWithRgb = /^rgba?/;\n\
\t\tfunction isRgbColor(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar allowSpaces = false;\n\
\t\t\tvar includePercentValues = true;\n\
\t\t\tif (_typeof(options) !== \"object\") {\n\
\t\t\t\tif (arguments.length >= 2) includePercentValues = arguments[1];\n\
\t\t\t} else {\n\
\t\t\t\tallowSpaces = options.allowSpaces !== void 0 ? options.allowSpaces : allowSpaces;\n\
\t\t\t\tincludePercentValues = options.includePercentValues !== void 0 ? options.includePercentValues : includePercentValues;\n\
\t\t\t}\n\
\t\t\tif (allowSpaces) {\n\
\t\t\t\tif (!startsWithRgb.test(str)) return false;\n\
\t\t\t\tstr = str.replace(/\\s/g, \"\");\n\
\t\t\t}\n\
\t\t\tif (!includePercentValues) return rgbColor.test(str) || rgbaColor.test(str);\n\
\t\t\treturn rgbColor.test(str) || rgbaColor.test(str) || rgbColorPercent.test(str) || rgbaColorPercent.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isHSL.js\n\
\tvar require_isHSL = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isHSL;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar hslComma = /^hsla?\\(((\\+|\\-)?([0-9]+(\\.[0-9]+)?(e(\\+|\\-)?[0-9]+)?|\\.[0-9]+(e(\\+|\\-)?[0-9]+)?))(deg|grad|rad|turn)?(,(\\+|\\-)?([0-9]+(\\.[0-9]+)?(e(\\+|\\-)?[0-9]+)?|\\.[0-9]+(e(\\+|\\-)?[0-9]+)?)%){2}(,((\\+|\\-)?([0-9]+(\\.[0-9]+)?(e(\\+|\\-)?[0-9]+)?|\\.[0-9]+(e(\\+|\\-)?[0-9]+)?)%?))?\\)$/i;\n\
\t\tvar hslSpace = /^hsla?\\(((\\+|\\-)?([0-9]+(\\.[0-9]+)?(e(\\+|\\-)?[0-9]+)?|\\.[0-9]+(e(\\+|\\-)?[0-9]+)?))(deg|grad|rad|turn)?(\\s(\\+|\\-)?([0-9]+(\\.[0-9]+)?(e(\\+|\\-)?[0-9]+)?|\\.[0-9]+(e(\\+|\\-)?[0-9]+)?)%){2}\\s?(\\/\\s((\\+|\\-)?([0-9]+(\\.[0-9]+)?(e(\\+|\\-)?[0-9]+)?|\\.[0-9]+(e(\\+|\\-)?[0-9]+)?)%?)\\s?)?\\)$/i;\n\
\t\tfunction isHSL(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar strippedStr = str.replace(/\\s+/g, \" \").replace(/\\s?(hsla?\\(|\\)|,)\\s?/gi, \"$1\");\n\
\t\t\tif (strippedStr.indexOf(\",\") !== -1) return hslComma.test(strippedStr);\n\
\t\t\treturn hslSpace.test(strippedStr);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isISRC.js\n\
\tvar require_isISRC = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isISRC;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar isrc = /^[A-Z]{2}[0-9A-Z]{3}\\d{2}\\d{5}$/;\n\
\t\tfunction isISRC(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn isrc.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isIBAN.js\n\
\tvar require_isIBAN = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isIBAN;\n\
\t\texports.locales = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _includesArray = _interopRequireDefault(require_includesArray());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar ibanRegexThroughCountryCode = {\n\
\t\t\tAD: /^(AD[0-9]{2})\\d{8}[A-Z0-9]{12}$/,\n\
\t\t\tAE: /^(AE[0-9]{2})\\d{3}\\d{16}$/,\n\
\t\t\tAL: /^(AL[0-9]{2})\\d{8}[A-Z0-9]{16}$/,\n\
\t\t\tAT: /^(AT[0-9]{2})\\d{16}$/,\n\
\t\t\tAZ: /^(AZ[0-9]{2})[A-Z0-9]{4}\\d{20}$/,\n\
\t\t\tBA: /^(BA[0-9]{2})\\d{16}$/,\n\
\t\t\tBE: /^(BE[0-9]{2})\\d{12}$/,\n\
\t\t\tBG: /^(BG[0-9]{2})[A-Z]{4}\\d{6}[A-Z0-9]{8}$/,\n\
\t\t\tBH: /^(BH[0-9]{2})[A-Z]{4}[A-Z0-9]{14}$/,\n\
\t\t\tBR: /^(BR[0-9]{2})\\d{23}[A-Z]{1}[A-Z0-9]{1}$/,\n\
\t\t\tBY: /^(BY[0-9]{2})[A-Z0-9]{4}\\d{20}$/,\n\
\t\t\tCH: /^(CH[0-9]{2})\\d{5}[A-Z0-9]{12}$/,\n\
\t\t\tCR: /^(CR[0-9]{2})\\d{18}$/,\n\
\t\t\tCY: /^(CY[0-9]{2})\\d{8}[A-Z0-9]{16}$/,\n\
\t\t\tCZ: /^(CZ[0-9]{2})\\d{20}$/,\n\
\t\t\tDE: /^(DE[0-9]{2})\\d{18}$/,\n\
\t\t\tDK: /^(DK[0-9]{2})\\d{14}$/,\n\
\t\t\tDO: /^(DO[0-9]{2})[A-Z]{4}\\d{20}$/,\n\
\t\t\tDZ: /^(DZ\\d{24})$/,\n\
\t\t\tEE: /^(EE[0-9]{2})\\d{16}$/,\n\
\t\t\tEG: /^(EG[0-9]{2})\\d{25}$/,\n\
\t\t\tES: /^(ES[0-9]{2})\\d{20}$/,\n\
\t\t\tFI: /^(FI[0-9]{2})\\d{14}$/,\n\
\t\t\tFO: /^(FO[0-9]{2})\\d{14}$/,\n\
\t\t\tFR: /^(FR[0-9]{2})\\d{10}[A-Z0-9]{11}\\d{2}$/,\n\
\t\t\tGB: /^(GB[0-9]{2})[A-Z]{4}\\d{14}$/,\n\
\t\t\tGE: /^(GE[0-9]{2})[A-Z0-9]{2}\\d{16}$/,\n\
\t\t\tGI: /^(GI[0-9]{2})[A-Z]{4}[A-Z0-9]{15}$/,\n\
\t\t\tGL: /^(GL[0-9]{2})\\d{14}$/,\n\
\t\t\tGR: /^(GR[0-9]{2})\\d{7}[A-Z0-9]{16}$/,\n\
\t\t\tGT: /^(GT[0-9]{2})[A-Z0-9]{4}[A-Z0-9]{20}$/,\n\
\t\t\tHR: /^(HR[0-9]{2})\\d{17}$/,\n\
\t\t\tHU: /^(HU[0-9]{2})\\d{24}$/,\n\
\t\t\tIE: /^(IE[0-9]{2})[A-Z]{4}\\d{14}$/,\n\
\t\t\tIL: /^(IL[0-9]{2})\\d{19}$/,\n\
\t\t\tIQ: /^(IQ[0-9]{2})[A-Z]{4}\\d{15}$/,\n\
\t\t\tIR: /^(IR[0-9]{2})\\d{22}$/,\n\
\t\t\tIS: /^(IS[0-9]{2})\\d{22}$/,\n\
\t\t\tIT: /^(IT[0-9]{2})[A-Z]{1}\\d{10}[A-Z0-9]{12}$/,\n\
\t\t\tJO: /^(JO[0-9]{2})[A-Z]{4}\\d{22}$/,\n\
\t\t\tKW: /^(KW[0-9]{2})[A-Z]{4}[A-Z0-9]{22}$/,\n\
\t\t\tKZ: /^(KZ[0-9]{2})\\d{3}[A-Z0-9]{13}$/,\n\
\t\t\tLB: /^(LB[0-9]{2})\\d{4}[A-Z0-9]{20}$/,\n\
\t\t\tLC: /^(LC[0-9]{2})[A-Z]{4}[A-Z0-9]{24}$/,\n\
\t\t\tLI: /^(LI[0-9]{2})\\d{5}[A-Z0-9]{12}$/,\n\
\t\t\tLT: /^(LT[0-9]{2})\\d{16}$/,\n\
\t\t\tLU: /^(LU[0-9]{2})\\d{3}[A-Z0-9]{13}$/,\n\
\t\t\tLV: /^(LV[0-9]{2})[A-Z]{4}[A-Z0-9]{13}$/,\n\
\t\t\tMA: /^(MA[0-9]{26})$/,\n\
\t\t\tMC: /^(MC[0-9]{2})\\d{10}[A-Z0-9]{11}\\d{2}$/,\n\
\t\t\tMD: /^(MD[0-9]{2})[A-Z0-9]{20}$/,\n\
\t\t\tME: /^(ME[0-9]{2})\\d{18}$/,\n\
\t\t\tMK: /^(MK[0-9]{2})\\d{3}[A-Z0-9]{10}\\d{2}$/,\n\
\t\t\tMR: /^(MR[0-9]{2})\\d{23}$/,\n\
\t\t\tMT: /^(MT[0-9]{2})[A-Z]{4}\\d{5}[A-Z0-9]{18}$/,\n\
\t\t\tMU: /^(MU[0-9]{2})[A-Z]{4}\\d{19}[A-Z]{3}$/,\n\
\t\t\tMZ: /^(MZ[0-9]{2})\\d{21}$/,\n\
\t\t\tNL: /^(NL[0-9]{2})[A-Z]{4}\\d{10}$/,\n\
\t\t\tNO: /^(NO[0-9]{2})\\d{11}$/,\n\
\t\t\tPK: /^(PK[0-9]{2})[A-Z0-9]{4}\\d{16}$/,\n\
\t\t\tPL: /^(PL[0-9]{2})\\d{24}$/,\n\
\t\t\tPS: /^(PS[0-9]{2})[A-Z]{4}[A-Z0-9]{21}$/,\n\
\t\t\tPT: /^(PT[0-9]{2})\\d{21}$/,\n\
\t\t\tQA: /^(QA[0-9]{2})[A-Z]{4}[A-Z0-9]{21}$/,\n\
\t\t\tRO: /^(RO[0-9]{2})[A-Z]{4}[A-Z0-9]{16}$/,\n\
\t\t\tRS: /^(RS[0-9]{2})\\d{18}$/,\n\
\t\t\tSA: /^(SA[0-9]{2})\\d{2}[A-Z0-9]{18}$/,\n\
\t\t\tSC: /^(SC[0-9]{2})[A-Z]{4}\\d{20}[A-Z]{3}$/,\n\
\t\t\tSE: /^(SE[0-9]{2})\\d{20}$/,\n\
\t\t\tSI: /^(SI[0-9]{2})\\d{15}$/,\n\
\t\t\tSK: /^(SK[0-9]{2})\\d{20}$/,\n\
\t\t\tSM: /^(SM[0-9]{2})[A-Z]{1}\\d{10}[A-Z0-9]{12}$/,\n\
\t\t\tSV: /^(SV[0-9]{2})[A-Z0-9]{4}\\d{20}$/,\n\
\t\t\tTL: /^(TL[0-9]{2})\\d{19}$/,\n\
\t\t\tTN: /^(TN[0-9]{2})\\d{20}$/,\n\
\t\t\tTR: /^(TR[0-9]{2})\\d{5}[A-Z0-9]{17}$/,\n\
\t\t\tUA: /^(UA[0-9]{2})\\d{6}[A-Z0-9]{19}$/,\n\
\t\t\tVA: /^(VA[0-9]{2})\\d{18}$/,\n\
\t\t\tVG: /^(VG[0-9]{2})[A-Z]{4}\\d{16}$/,\n\
\t\t\tXK: /^(XK[0-9]{2})\\d{16}$/\n\
\t\t};\n\
\t\tfunction hasOnlyValidCountryCodes(countryCodeArray) {\n\
\t\t\treturn countryCodeArray.filter(function(countryCode) {\n\
\t\t\t\treturn !(countryCode in ibanRegexThroughCountryCode);\n\
\t\t\t}).length === 0;\n\
\t\t}\n\
\t\tfunction hasValidIbanFormat(str, options) {\n\
\t\t\tvar strippedStr = str.replace(/[\\s\\-]+/gi, \"\").toUpperCase();\n\
\t\t\tvar isoCountryCode = strippedStr.slice(0, 2).toUpperCase();\n\
\t\t\tvar isoCountryCodeInIbanRegexCodeObject = isoCountryCode in ibanRegexThroughCountryCode;\n\
\t\t\tif (options.whitelist) {\n\
\t\t\t\tif (!hasOnlyValidCountryCodes(options.whitelist)) return false;\n\
\t\t\t\tif (!(0, _includesArray.default)(options.whitelist, isoCountryCode)) return false;\n\
\t\t\t}\n\
\t\t\tif (options.blacklist) {\n\
\t\t\t\tif ((0, _includesArray.default)(options.blacklist, isoCountryCode)) return false;\n\
\t\t\t}\n\
\t\t\treturn isoCountryCodeInIbanRegexCodeObject && ibanRegexThroughCountryCode[isoCountryCode].test(strippedStr);\n\
\t\t}\n\
\t\tfunction hasValidIbanChecksum(str) {\n\
\t\t\tvar strippedStr = str.replace(/[^A-Z0-9]+/gi, \"\").toUpperCase();\n\
\t\t\treturn (strippedStr.slice(4) + strippedStr.slice(0, 4)).replace(/[A-Z]/g, function(char) {\n\
\t\t\t\treturn char.charCodeAt(0) - 55;\n\
\t\t\t}).match(/\\d{1,7}/g).reduce(function(acc, value) {\n\
\t\t\t\treturn Number(acc + value) % 97;\n\
\t\t\t}, \"\") === 1;\n\
\t\t}\n\
\t\tfunction isIBAN(str) {\n\
\t\t\tvar options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn hasValidIbanFormat(str, options) && hasValidIbanChecksum(str);\n\
\t\t}\n\
\t\texports.locales = Object.keys(ibanRegexThroughCountryCode);\n\
\t}));\n\
\t// node_modules/validator/lib/isISO31661Alpha2.js\n\
\tvar require_isISO31661Alpha2 = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.CountryCodes = void 0;\n\
\t\texports.default = isISO31661Alpha2;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar validISO31661Alpha2CountriesCodes = new Set([\n\
\t\t\t\"AD\",\n\
\t\t\t\"AE\",\n\
\t\t\t\"AF\",\n\
\t\t\t\"AG\",\n\
\t\t\t\"AI\",\n\
\t\t\t\"AL\",\n\
\t\t\t\"AM\",\n\
\t\t\t\"AO\",\n\
\t\t\t\"AQ\",\n\
\t\t\t\"AR\",\n\
\t\t\t\"AS\",\n\
\t\t\t\"AT\",\n\
\t\t\t\"AU\",\n\
\t\t\t\"AW\",\n\
\t\t\t\"AX\",\n\
\t\t\t\"AZ\",\n\
\t\t\t\"BA\",\n\
\t\t\t\"BB\",\n\
\t\t\t\"BD\",\n\
\t\t\t\"BE\",\n\
\t\t\t\"BF\",\n\
\t\t\t\"BG\",\n\
\t\t\t\"BH\",\n\
\t\t\t\"BI\",\n\
\t\t\t\"BJ\",\n\
\t\t\t\"BL\",\n\
\t\t\t\"BM\",\n\
\t\t\t\"BN\",\n\
\t\t\t\"BO\",\n\
\t\t\t\"BQ\",\n\
\t\t\t\"BR\",\n\
\t\t\t\"BS\",\n\
\t\t\t\"BT\",\n\
\t\t\t\"BV\",\n\
\t\t\t\"BW\",\n\
\t\t\t\"BY\",\n\
\t\t\t\"BZ\",\n\
\t\t\t\"CA\",\n\
\t\t\t\"CC\",\n\
\t\t\t\"CD\",\n\
\t\t\t\"CF\",\n\
\t\t\t\"CG\",\n\
\t\t\t\"CH\",\n\
\t\t\t\"CI\",\n\
\t\t\t\"CK\",\n\
\t\t\t\"CL\",\n\
\t\t\t\"CM\",\n\
\t\t\t\"CN\",\n\
\t\t\t\"CO\",\n\
\t\t\t\"CR\",\n\
\t\t\t\"CU\",\n\
\t\t\t\"CV\",\n\
\t\t\t\"CW\",\n\
\t\t\t\"CX\",\n\
\t\t\t\"CY\",\n\
\t\t\t\"CZ\",\n\
\t\t\t\"DE\",\n\
\t\t\t\"DJ\",\n\
\t\t\t\"DK\",\n\
\t\t\t\"DM\",\n\
\t\t\t\"DO\",\n\
\t\t\t\"DZ\",\n\
\t\t\t\"EC\",\n\
\t\t\t\"EE\",\n\
\t\t\t\"EG\",\n\
\t\t\t\"EH\",\n\
\t\t\t\"ER\",\n\
\t\t\t\"ES\",\n\
\t\t\t\"ET\",\n\
\t\t\t\"FI\",\n\
\t\t\t\"FJ\",\n\
\t\t\t\"FK\",\n\
\t\t\t\"FM\",\n\
\t\t\t\"FO\",\n\
\t\t\t\"FR\",\n\
\t\t\t\"GA\",\n\
\t\t\t\"GB\",\n\
\t\t\t\"GD\",\n\
\t\t\t\"GE\",\n\
\t\t\t\"GF\",\n\
\t\t\t\"GG\",\n\
\t\t\t\"GH\",\n\
\t\t\t\"GI\",\n\
\t\t\t\"GL\",\n\
\t\t\t\"GM\",\n\
\t\t\t\"GN\",\n\
\t\t\t\"GP\",\n\
\t\t\t\"GQ\",\n\
\t\t\t\"GR\",\n\
\t\t\t\"GS\",\n\
\t\t\t\"GT\",\n\
\t\t\t\"GU\",\n\
\t\t\t\"GW\",\n\
\t\t\t\"GY\",\n\
\t\t\t\"HK\",\n\
\t\t\t\"HM\",\n\
\t\t\t\"HN\",\n\
\t\t\t\"HR\",\n\
\t\t\t\"HT\",\n\
\t\t\t\"HU\",\n\
\t\t\t\"ID\",\n\
\t\t\t\"IE\",\n\
\t\t\t\"IL\",\n\
\t\t\t\"IM\",\n\
\t\t\t\"IN\",\n\
\t\t\t\"IO\",\n\
\t\t\t\"IQ\",\n\
\t\t\t\"IR\",\n\
\t\t\t\"IS\",\n\
\t\t\t\"IT\",\n\
\t\t\t\"JE\",\n\
\t\t\t\"JM\",\n\
\t\t\t\"JO\",\n\
\t\t\t\"JP\",\n\
\t\t\t\"KE\",\n\
\t\t\t\"KG\",\n\
\t\t\t\"KH\",\n\
\t\t\t\"KI\",\n\
\t\t\t\"KM\",\n\
\t\t\t\"KN\",\n\
\t\t\t\"KP\",\n\
\t\t\t\"KR\",\n\
\t\t\t\"KW\",\n\
\t\t\t\"KY\",\n\
\t\t\t\"KZ\",\n\
\t\t\t\"LA\",\n\
\t\t\t\"LB\",\n\
\t\t\t\"LC\",\n\
\t\t\t\"LI\",\n\
\t\t\t\"LK\",\n\
\t\t\t\"LR\",\n\
\t\t\t\"LS\",\n\
\t\t\t\"LT\",\n\
\t\t\t\"LU\",\n\
\t\t\t\"LV\",\n\
\t\t\t\"LY\",\n\
\t\t\t\"MA\",\n\
\t\t\t\"MC\",\n\
\t\t\t\"MD\",\n\
\t\t\t\"ME\",\n\
\t\t\t\"MF\",\n\
\t\t\t\"MG\",\n\
\t\t\t\"MH\",\n\
\t\t\t\"MK\",\n\
\t\t\t\"ML\",\n\
\t\t\t\"MM\",\n\
\t\t\t\"MN\",\n\
\t\t\t\"MO\",\n\
\t\t\t\"MP\",\n\
\t\t\t\"MQ\",\n\
\t\t\t\"MR\",\n\
\t\t\t\"MS\",\n\
\t\t\t\"MT\",\n\
\t\t\t\"MU\",\n\
\t\t\t\"MV\",\n\
\t\t\t\"MW\",\n\
\t\t\t\"MX\",\n\
\t\t\t\"MY\",\n\
\t\t\t\"MZ\",\n\
\t\t\t\"NA\",\n\
\t\t\t\"NC\",\n\
\t\t\t\"NE\",\n\
\t\t\t\"NF\",\n\
\t\t\t\"NG\",\n\
\t\t\t\"NI\",\n\
\t\t\t\"NL\",\n\
\t\t\t\"NO\",\n\
\t\t\t\"NP\",\n\
\t\t\t\"NR\",\n\
\t\t\t\"NU\",\n\
\t\t\t\"NZ\",\n\
\t\t\t\"OM\",\n\
\t\t\t\"PA\",\n\
\t\t\t\"PE\",\n\
\t\t\t\"PF\",\n\
\t\t\t\"PG\",\n\
\t\t\t\"PH\",\n\
\t\t\t\"PK\",\n\
\t\t\t\"PL\",\n\
\t\t\t\"PM\",\n\
\t\t\t\"PN\",\n\
\t\t\t\"PR\",\n\
\t\t\t\"PS\",\n\
\t\t\t\"PT\",\n\
\t\t\t\"PW\",\n\
\t\t\t\"PY\",\n\
\t\t\t\"QA\",\n\
\t\t\t\"RE\",\n\
\t\t\t\"RO\",\n\
\t\t\t\"RS\",\n\
\t\t\t\"RU\",\n\
\t\t\t\"RW\",\n\
\t\t\t\"SA\",\n\
\t\t\t\"SB\",\n\
\t\t\t\"SC\",\n\
\t\t\t\"SD\",\n\
\t\t\t\"SE\",\n\
\t\t\t\"SG\",\n\
\t\t\t\"SH\",\n\
\t\t\t\"SI\",\n\
\t\t\t\"SJ\",\n\
\t\t\t\"SK\",\n\
\t\t\t\"SL\",\n\
\t\t\t\"SM\",\n\
\t\t\t\"SN\",\n\
\t\t\t\"SO\",\n\
\t\t\t\"SR\",\n\
\t\t\t\"SS\",\n\
\t\t\t\"ST\",\n\
\t\t\t\"SV\",\n\
\t\t\t\"SX\",\n\
\t\t\t\"SY\",\n\
\t\t\t\"SZ\",\n\
\t\t\t\"TC\",\n\
\t\t\t\"TD\",\n\
\t\t\t\"TF\",\n\
\t\t\t\"TG\",\n\
\t\t\t\"TH\",\n\
\t\t\t\"TJ\",\n\
\t\t\t\"TK\",\n\
\t\t\t\"TL\",\n\
\t\t\t\"TM\",\n\
\t\t\t\"TN\",\n\
\t\t\t\"TO\",\n\
\t\t\t\"TR\",\n\
\t\t\t\"TT\",\n\
\t\t\t\"TV\",\n\
\t\t\t\"TW\",\n\
\t\t\t\"TZ\",\n\
\t\t\t\"UA\",\n\
\t\t\t\"UG\",\n\
\t\t\t\"UM\",\n\
\t\t\t\"US\",\n\
\t\t\t\"UY\",\n\
\t\t\t\"UZ\",\n\
\t\t\t\"VA\",\n\
\t\t\t\"VC\",\n\
\t\t\t\"VE\",\n\
\t\t\t\"VG\",\n\
\t\t\t\"VI\",\n\
\t\t\t\"VN\",\n\
\t\t\t\"VU\",\n\
\t\t\t\"WF\",\n\
\t\t\t\"WS\",\n\
\t\t\t\"YE\",\n\
\t\t\t\"YT\",\n\
\t\t\t\"ZA\",\n\
\t\t\t\"ZM\",\n\
\t\t\t\"ZW\"\n\
\t\t]);\n\
\t\tvar alpha2CountryCode = /^[a-zA-Z]{2}$/;\n\
\t\tfunction isISO31661Alpha2(str) {\n\
\t\t\tvar options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif ((options.userAssignedCodes || []).reduce(function(accumulator, userAssignedCode) {\n\
\t\t\t\tif (alpha2CountryCode.test(userAssignedCode)) accumulator.push(userAssignedCode.toUpperCase());\n\
\t\t\t\treturn accumulator;\n\
\t\t\t}, []).includes(str.toUpperCase())) return true;\n\
\t\t\treturn validISO31661Alpha2CountriesCodes.has(str.toUpperCase());\n\
\t\t}\n\
\t\texports.CountryCodes = validISO31661Alpha2CountriesCodes;\n\
\t}));\n\
\t// node_modules/validator/lib/isBIC.js\n\
\tvar require_isBIC = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isBIC;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _isISO31661Alpha = require_isISO31661Alpha2();\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar isBICReg = /^[A-Za-z]{6}[A-Za-z0-9]{2}([A-Za-z0-9]{3})?$/;\n\
\t\tfunction isBIC(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar countryCode = str.slice(4, 6).toUpperCase();\n\
\t\t\tif (!_isISO31661Alpha.CountryCodes.has(countryCode) && countryCode !== \"XK\") return false;\n\
\t\t\treturn isBICReg.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isMD5.js\n\
\tvar require_isMD5 = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isMD5;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar md5 = /^[a-f0-9]{32}$/;\n\
\t\tfunction isMD5(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn md5.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isHash.js\n\
\tvar require_isHash = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isHash;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar lengths = {\n\
\t\t\tmd5: 32,\n\
\t\t\tmd4: 32,\n\
\t\t\tsha1: 40,\n\
\t\t\tsha256: 64,\n\
\t\t\tsha384: 96,\n\
\t\t\tsha512: 128,\n\
\t\t\tripemd128: 32,\n\
\t\t\tripemd160: 40,\n\
\t\t\ttiger128: 32,\n\
\t\t\ttiger160: 40,\n\
\t\t\ttiger192: 48,\n\
\t\t\tcrc32: 8,\n\
\t\t\tcrc32b: 8\n\
\t\t};\n\
\t\tfunction isHash(str, algorithm) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn new RegExp(\"^[a-fA-F0-9]{\".concat(lengths[algorithm], \"}$\")).test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isBase64.js\n\
\tvar require_isBase64 = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isBase64;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar base64WithPadding = /^[A-Za-z0-9+/]+={0,2}$/;\n\
\t\tvar base64WithoutPadding = /^[A-Za-z0-9+/]+$/;\n\
\t\tvar base64UrlWithPadding = /^[A-Za-z0-9_-]+={0,2}$/;\n\
\t\tvar base64UrlWithoutPadding = /^[A-Za-z0-9_-]+$/;\n\
\t\tfunction isBase64(str, options) {\n\
\t\t\tvar _options;\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, {\n\
\t\t\t\turlSafe: false,\n\
\t\t\t\tpadding: !((_options = options) !== null && _options !== void 0 && _options.urlSafe)\n\
\t\t\t});\n\
\t\t\tif (str === \"\") return true;\n\
\t\t\tif (options.padding && str.length % 4 !== 0) return false;\n\
\t\t\tvar regex;\n\
\t\t\tif (options.urlSafe) regex = options.padding ? base64UrlWithPadding : base64UrlWithoutPadding;\n\
\t\t\telse regex = options.padding ? base64WithPadding : base64WithoutPadding;\n\
\t\t\treturn (!options.padding || str.length % 4 === 0) && regex.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isJWT.js\n\
\tvar require_isJWT = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isJWT;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _isBase = _interopRequireDefault(require_isBase64());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isJWT(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar dotSplit = str.split(\".\");\n\
\t\t\tif (dotSplit.length !== 3) return false;\n\
\t\t\treturn dotSplit.reduce(function(acc, currElem) {\n\
\t\t\t\treturn acc && (0, _isBase.default)(currElem, { urlSafe: true });\n\
\t\t\t}, true);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isJSON.js\n\
\tvar require_isJSON = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isJSON;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _includesArray = _interopRequireDefault(require_includesArray());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tvar default_json_options = {\n\
\t\t\tallow_primitives: false,\n\
\t\t\tallow_any_value: false\n\
\t\t};\n\
\t\tfunction isJSON(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\ttry {\n\
\t\t\t\toptions = (0, _merge.default)(options, default_json_options);\n\
\t\t\t\tvar obj = JSON.parse(str);\n\
\t\t\t\tif (options.allow_any_value) return true;\n\
\t\t\t\tvar primitives = [];\n\
\t\t\t\tif (options.allow_primitives) primitives = [\n\
\t\t\t\t\tnull,\n\
\t\t\t\t\tfalse,\n\
\t\t\t\t\ttrue\n\
\t\t\t\t];\n\
\t\t\t\treturn (0, _includesArray.default)(primitives, obj) || !!obj && _typeof(obj) === \"object\";\n\
\t\t\t} catch (e) {}\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isEmpty.js\n\
\tvar require_isEmpty = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isEmpty;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar default_is_empty_options = { ignore_whitespace: false };\n\
\t\tfunction isEmpty(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, default_is_empty_options);\n\
\t\t\treturn (options.ignore_whitespace ? str.trim().length : str.length) === 0;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isLength.js\n\
\tvar require_isLength = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isLength;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tfunction isLength(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar min;\n\
\t\t\tvar max;\n\
\t\t\tif (_typeof(options) === \"object\") {\n\
\t\t\t\tmin = options.min || 0;\n\
\t\t\t\tmax = options.max;\n\
\t\t\t} else {\n\
\t\t\t\tmin = arguments[1] || 0;\n\
\t\t\t\tmax = arguments[2];\n\
\t\t\t}\n\
\t\t\tvar presentationSequences = str.match(/[^\\uFE0F\\uFE0E][\\uFE0F\\uFE0E]/g) || [];\n\
\t\t\tvar surrogatePairs = str.match(/[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]/g) || [];\n\
\t\t\tvar len = str.length - presentationSequences.length - surrogatePairs.length;\n\
\t\t\tvar isInsideRange = len >= min && (typeof max === \"undefined\" || len <= max);\n\
\t\t\tif (isInsideRange && Array.isArray(options === null || options === void 0 ? void 0 : options.discreteLengths)) return options.discreteLengths.some(function(discreteLen) {\n\
\t\t\t\treturn discreteLen === len;\n\
\t\t\t});\n\
\t\t\treturn isInsideRange;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isULID.js\n\
\tvar require_isULID = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isULID;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isULID(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isUUID.js\n\
\tvar require_isUUID = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isUUID;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar uuid = {\n\
\t\t\t1: /^[0-9A-F]{8}-[0-9A-F]{4}-1[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,\n\
\t\t\t2: /^[0-9A-F]{8}-[0-9A-F]{4}-2[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,\n\
\t\t\t3: /^[0-9A-F]{8}-[0-9A-F]{4}-3[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,\n\
\t\t\t4: /^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,\n\
\t\t\t5: /^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,\n\
\t\t\t6: /^[0-9A-F]{8}-[0-9A-F]{4}-6[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,\n\
\t\t\t7: /^[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,\n\
\t\t\t8: /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,\n\
\t\t\tnil: /^00000000-0000-0000-0000-000000000000$/i,\n\
\t\t\tmax: /^ffffffff-ffff-ffff-ffff-ffffffffffff$/i,\n\
\t\t\tloose: /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/i,\n\
\t\t\tall: /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i\n\
\t\t};\n\
\t\tfunction isUUID(str, version) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (version === void 0 || version === null) version = \"all\";\n\
\t\t\treturn version in uuid ? uuid[version].test(str) : false;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isMongoId.js\n\
\tvar require_isMongoId = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isMongoId;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _isHexadecimal = _interopRequireDefault(require_isHexadecimal());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isMongoId(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn (0, _isHexadecimal.default)(str) && str.length === 24;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isAfter.js\n\
\tvar require_isAfter = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isAfter;\n\
\t\tvar _toDate = _interopRequireDefault(require_toDate());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tfunction isAfter(date, options) {\n\
\t\t\tvar comparisonDate = (_typeof(options) === \"object\" ? options.comparisonDate : options) || Date().toString();\n\
\t\t\tvar comparison = (0, _toDate.default)(comparisonDate);\n\
\t\t\tvar original = (0, _toDate.default)(date);\n\
\t\t\treturn !!(original && comparison && original > comparison);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isBefore.js\n\
\tvar require_isBefore = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isBefore;\n\
\t\tvar _toDate = _interopRequireDefault(require_toDate());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tfunction isBefore(date, options) {\n\
\t\t\tvar comparisonDate = (_typeof(options) === \"object\" ? options.comparisonDate : options) || Date().toString();\n\
\t\t\tvar comparison = (0, _toDate.default)(comparisonDate);\n\
\t\t\tvar original = (0, _toDate.default)(date);\n\
\t\t\treturn !!(original && comparison && original < comparison);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isIn.js\n\
\tvar require_isIn = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isIn;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _toString = _interopRequireDefault(require_toString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tfunction isIn(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar i;\n\
\t\t\tif (Object.prototype.toString.call(options) === \"[object Array]\") {\n\
\t\t\t\tvar array = [];\n\
\t\t\t\tfor (i in options) if ({}.hasOwnProperty.call(options, i)) array[i] = (0, _toString.default)(options[i]);\n\
\t\t\t\treturn array.indexOf(str) >= 0;\n\
\t\t\t} else if (_typeof(options) === \"object\") return options.hasOwnProperty(str);\n\
\t\t\telse if (options && typeof options.indexOf === \"function\") return options.indexOf(str) >= 0;\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isLuhnNumber.js\n\
\tvar require_isLuhnNumber = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isLuhnNumber;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isLuhnNumber(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar sanitized = str.replace(/[- ]+/g, \"\");\n\
\t\t\tvar sum = 0;\n\
\t\t\tvar digit;\n\
\t\t\tvar tmpNum;\n\
\t\t\tvar shouldDouble;\n\
\t\t\tfor (var i = sanitized.length - 1; i >= 0; i--) {\n\
\t\t\t\tdigit = sanitized.substring(i, i + 1);\n\
\t\t\t\ttmpNum = parseInt(digit, 10);\n\
\t\t\t\tif (shouldDouble) {\n\
\t\t\t\t\ttmpNum *= 2;\n\
\t\t\t\t\tif (tmpNum >= 10) sum += tmpNum % 10 + 1;\n\
\t\t\t\t\telse sum += tmpNum;\n\
\t\t\t\t} else sum += tmpNum;\n\
\t\t\t\tshouldDouble = !shouldDouble;\n\
\t\t\t}\n\
\t\t\treturn !!(sum % 10 === 0 ? sanitized : false);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isCreditCard.js\n\
\tvar require_isCreditCard = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isCreditCard;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _isLuhnNumber = _interopRequireDefault(require_isLuhnNumber());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar cards = {\n\
\t\t\tamex: /^3[47][0-9]{13}$/,\n\
\t\t\tdinersclub: /^3(?:0[0-5]|[68][0-9])[0-9]{11}$/,\n\
\t\t\tdiscover: /^6(?:011|5[0-9][0-9])[0-9]{12,15}$/,\n\
\t\t\tjcb: /^(?:2131|1800|35\\d{3})\\d{11}$/,\n\
\t\t\tmastercard: /^5[1-5][0-9]{2}|(222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}$/,\n\
\t\t\tunionpay: /^(6[27][0-9]{14}|^(81[0-9]{14,17}))$/,\n\
\t\t\tvisa: /^(?:4[0-9]{12})(?:[0-9]{3,6})?$/\n\
\t\t};\n\
\t\tvar allCards = function() {\n\
\t\t\tvar tmpCardsArray = [];\n\
\t\t\tfor (var cardProvider in cards) if (cards.hasOwnProperty(cardProvider)) tmpCardsArray.push(cards[cardProvider]);\n\
\t\t\treturn tmpCardsArray;\n\
\t\t}();\n\
\t\tfunction isCreditCard(card) {\n\
\t\t\tvar options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};\n\
\t\t\t(0, _assertString.default)(card);\n\
\t\t\tvar provider = options.provider;\n\
\t\t\tvar sanitized = card.replace(/[- ]+/g, \"\");\n\
\t\t\tif (provider && provider.toLowerCase() in cards) {\n\
\t\t\t\tif (!cards[provider.toLowerCase()].test(sanitized)) return false;\n\
\t\t\t} else if (provider && !(provider.toLowerCase() in cards)) throw new Error(\"\".concat(provider, \" is not a valid credit card provider.\"));\n\
\t\t\telse if (!allCards.some(function(cardProvider) {\n\
\t\t\t\treturn cardProvider.test(sanitized);\n\
\t\t\t})) return false;\n\
\t\t\treturn (0, _isLuhnNumber.default)(card);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isIdentityCard.js\n\
\tvar require_isIdentityCard = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isIdentityCard;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _includesArray = _interopRequireDefault(require_includesArray());\n\
\t\tvar _isInt = _interopRequireDefault(require_isInt());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar validators = {\n\
\t\t\tPL: function PL(str) {\n\
\t\t\t\t(0, _assertString.default)(str);\n\
\t\t\t\tvar weightOfDigits = {\n\
\t\t\t\t\t1: 1,\n\
\t\t\t\t\t2: 3,\n\
\t\t\t\t\t3: 7,\n\
\t\t\t\t\t4: 9,\n\
\t\t\t\t\t5: 1,\n\
\t\t\t\t\t6: 3,\n\
\t\t\t\t\t7: 7,\n\
\t\t\t\t\t8: 9,\n\
\t\t\t\t\t9: 1,\n\
\t\t\t\t\t10: 3,\n\
\t\t\t\t\t11: 0\n\
\t\t\t\t};\n\
\t\t\t\tif (str != null && str.length === 11 && (0, _isInt.default)(str, { allow_leading_zeroes: true })) {\n\
\t\t\t\t\tvar modulo = str.split(\"\").slice(0, -1).reduce(function(acc, digit, index) {\n\
\t\t\t\t\t\treturn acc + Number(digit) * weightOfDigits[index + 1];\n\
\t\t\t\t\t}, 0) % 10;\n\
\t\t\t\t\tvar lastDigit = Number(str.charAt(str.length - 1));\n\
\t\t\t\t\tif (modulo === 0 && lastDigit === 0 || lastDigit === 10 - modulo) return true;\n\
\t\t\t\t}\n\
\t\t\t\treturn false;\n\
\t\t\t},\n\
\t\t\tES: function ES(str) {\n\
\t\t\t\t(0, _assertString.default)(str);\n\
\t\t\t\tvar DNI = /^[0-9X-Z][0-9]{7}[TRWAGMYFPDXBNJZSQVHLCKE]$/;\n\
\t\t\t\tvar charsValue = {\n\
\t\t\t\t\tX: 0,\n\
\t\t\t\t\tY: 1,\n\
\t\t\t\t\tZ: 2\n\
\t\t\t\t};\n\
\t\t\t\tvar controlDigits = [\n\
\t\t\t\t\t\"T\",\n\
\t\t\t\t\t\"R\",\n\
\t\t\t\t\t\"W\",\n\
\t\t\t\t\t\"A\",\n\
\t\t\t\t\t\"G\",\n\
\t\t\t\t\t\"M\",\n\
\t\t\t\t\t\"Y\",\n\
\t\t\t\t\t\"F\",\n\
\t\t\t\t\t\"P\",\n\
\t\t\t\t\t\"D\",\n\
\t\t\t\t\t\"X\",\n\
\t\t\t\t\t\"B\",\n\
\t\t\t\t\t\"N\",\n\
\t\t\t\t\t\"J\",\n\
\t\t\t\t\t\"Z\",\n\
\t\t\t\t\t\"S\",\n\
\t\t\t\t\t\"Q\",\n\
\t\t\t\t\t\"V\",\n\
\t\t\t\t\t\"H\",\n\
\t\t\t\t\t\"L\",\n\
\t\t\t\t\t\"C\",\n\
\t\t\t\t\t\"K\",\n\
\t\t\t\t\t\"E\"\n\
\t\t\t\t];\n\
\t\t\t\tvar sanitized = str.trim().toUpperCase();\n\
\t\t\t\tif (!DNI.test(sanitized)) return false;\n\
\t\t\t\tvar number = sanitized.slice(0, -1).replace(/[X,Y,Z]/g, function(char) {\n\
\t\t\t\t\treturn charsValue[char];\n\
\t\t\t\t});\n\
\t\t\t\treturn sanitized.endsWith(controlDigits[number % 23]);\n\
\t\t\t},\n\
\t\t\tFI: function FI(str) {\n\
\t\t\t\t(0, _assertString.default)(str);\n\
\t\t\t\tif (str.length !== 11) return false;\n\
\t\t\t\tif (!str.match(/^\\d{6}[\\-A\\+]\\d{3}[0-9ABCDEFHJKLMNPRSTUVWXY]{1}$/)) return false;\n\
\t\t\t\treturn \"0123456789ABCDEFHJKLMNPRSTUVWXY\"[(parseInt(str.slice(0, 6), 10) * 1e3 + parseInt(str.slice(7, 10), 10)) % 31] === str.slice(10, 11);\n\
\t\t\t},\n\
\t\t\tIN: function IN(str) {\n\
\t\t\t\tvar DNI = /^[1-9]\\d{3}\\s?\\d{4}\\s?\\d{4}$/;\n\
\t\t\t\tvar d = [\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t9\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t5\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t6\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t7\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t8\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t1\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t2\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t3\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t4\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t0\n\
\t\t\t\t\t]\n\
\t\t\t\t];\n\
\t\t\t\tvar p = [\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t9\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t4\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t2\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t7\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t0\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t1\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t8,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t5\n\
\t\t\t\t\t],\n\
\t\t\t\t\t[\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t0,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t9,\n\
\t\t\t\t\t\t1,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t8\n\
\t\t\t\t\t]\n\
\t\t\t\t];\n\
\t\t\t\tvar sanitized = str.trim();\n\
\t\t\t\tif (!DNI.test(sanitized)) return false;\n\
\t\t\t\tvar c = 0;\n\
\t\t\t\tsanitized.replace(/\\s/g, \"\").split(\"\").map(Number).reverse().forEach(function(val, i) {\n\
\t\t\t\t\tc = d[c][p[i % 8][val]];\n\
\t\t\t\t});\n\
\t\t\t\treturn c === 0;\n\
\t\t\t},\n\
\t\t\tIR: function IR(str) {\n\
\t\t\t\tif (!str.match(/^\\d{10}$/)) return false;\n\
\t\t\t\tstr = \"0000\".concat(str).slice(str.length - 6);\n\
\t\t\t\tif (parseInt(str.slice(3, 9), 10) === 0) return false;\n\
\t\t\t\tvar lastNumber = parseInt(str.slice(9, 10), 10);\n\
\t\t\t\tvar sum = 0;\n\
\t\t\t\tfor (var i = 0; i < 9; i++) sum += parseInt(str.slice(i, i + 1), 10) * (10 - i);\n\
\t\t\t\tsum %= 11;\n\
\t\t\t\treturn sum < 2 && lastNumber === sum || sum >= 2 && lastNumber === 11 - sum;\n\
\t\t\t},\n\
\t\t\tIT: function IT(str) {\n\
\t\t\t\tif (str.length !== 9) return false;\n\
\t\t\t\tif (str === \"CA00000AA\") return false;\n\
\t\t\t\treturn str.search(/C[A-Z]\\d{5}[A-Z]{2}/i) > -1;\n\
\t\t\t},\n\
\t\t\tNO: function NO(str) {\n\
\t\t\t\tvar sanitized = str.trim();\n\
\t\t\t\tif (isNaN(Number(sanitized))) return false;\n\
\t\t\t\tif (sanitized.length !== 11) return false;\n\
\t\t\t\tif (sanitized === \"00000000000\") return false;\n\
\t\t\t\tvar f = sanitized.split(\"\").map(Number);\n\
\t\t\t\tvar k1 = (11 - (3 * f[0] + 7 * f[1] + 6 * f[2] + 1 * f[3] + 8 * f[4] + 9 * f[5] + 4 * f[6] + 5 * f[7] + 2 * f[8]) % 11) % 11;\n\
\t\t\t\tvar k2 = (11 - (5 * f[0] + 4 * f[1] + 3 * f[2] + 2 * f[3] + 7 * f[4] + 6 * f[5] + 5 * f[6] + 4 * f[7] + 3 * f[8] + 2 * k1) % 11) % 11;\n\
\t\t\t\tif (k1 !== f[9] || k2 !== f[10]) return false;\n\
\t\t\t\treturn true;\n\
\t\t\t},\n\
\t\t\tTH: function TH(str) {\n\
\t\t\t\tif (!str.match(/^[1-8]\\d{12}$/)) return false;\n\
\t\t\t\tvar sum = 0;\n\
\t\t\t\tfor (var i = 0; i < 12; i++) sum += parseInt(str[i], 10) * (13 - i);\n\
\t\t\t\treturn str[12] === ((11 - sum % 11) % 10).toString();\n\
\t\t\t},\n\
\t\t\tLK: function LK(str) {\n\
\t\t\t\tvar old_nic = /^[1-9]\\d{8}[vx]$/i;\n\
\t\t\t\tvar new_nic = /^[1-9]\\d{11}$/i;\n\
\t\t\t\tif (str.length === 10 && old_nic.test(str)) return true;\n\
\t\t\t\telse if (str.length === 12 && new_nic.test(str)) return true;\n\
\t\t\t\treturn false;\n\
\t\t\t},\n\
\t\t\t\"he-IL\": function heIL(str) {\n\
\t\t\t\tvar DNI = /^\\d{9}$/;\n\
\t\t\t\tvar sanitized = str.trim();\n\
\t\t\t\tif (!DNI.test(sanitized)) return false;\n\
\t\t\t\tvar id = sanitized;\n\
\t\t\t\tvar sum = 0, incNum;\n\
\t\t\t\tfor (var i = 0; i < id.length; i++) {\n\
\t\t\t\t\tincNum = Number(id[i]) * (i % 2 + 1);\n\
\t\t\t\t\tsum += incNum > 9 ? incNum - 9 : incNum;\n\
\t\t\t\t}\n\
\t\t\t\treturn sum % 10 === 0;\n\
\t\t\t},\n\
\t\t\t\"ar-LY\": function arLY(str) {\n\
\t\t\t\tvar NIN = /^(1|2)\\d{11}$/;\n\
\t\t\t\tvar sanitized = str.trim();\n\
\t\t\t\treturn NIN.test(sanitized);\n\
\t\t\t},\n\
\t\t\t\"ar-TN\": function arTN(str) {\n\
\t\t\t\tvar DNI = /^\\d{8}$/;\n\
\t\t\t\tvar sanitized = str.trim();\n\
\t\t\t\treturn DNI.test(sanitized);\n\
\t\t\t},\n\
\t\t\t\"zh-CN\": function zhCN(str) {\n\
\t\t\t\tvar provincesAndCities = [\n\
\t\t\t\t\t\"11\",\n\
\t\t\t\t\t\"12\",\n\
\t\t\t\t\t\"13\",\n\
\t\t\t\t\t\"14\",\n\
\t\t\t\t\t\"15\",\n\
\t\t\t\t\t\"21\",\n\
\t\t\t\t\t\"22\",\n\
\t\t\t\t\t\"23\",\n\
\t\t\t\t\t\"31\",\n\
\t\t\t\t\t\"32\",\n\
\t\t\t\t\t\"33\",\n\
\t\t\t\t\t\"34\",\n\
\t\t\t\t\t\"35\",\n\
\t\t\t\t\t\"36\",\n\
\t\t\t\t\t\"37\",\n\
\t\t\t\t\t\"41\",\n\
\t\t\t\t\t\"42\",\n\
\t\t\t\t\t\"43\",\n\
\t\t\t\t\t\"44\",\n\
\t\t\t\t\t\"45\",\n\
\t\t\t\t\t\"46\",\n\
\t\t\t\t\t\"50\",\n\
\t\t\t\t\t\"51\",\n\
\t\t\t\t\t\"52\",\n\
\t\t\t\t\t\"53\",\n\
\t\t\t\t\t\"54\",\n\
\t\t\t\t\t\"61\",\n\
\t\t\t\t\t\"62\",\n\
\t\t\t\t\t\"63\",\n\
\t\t\t\t\t\"64\",\n\
\t\t\t\t\t\"65\",\n\
\t\t\t\t\t\"71\",\n\
\t\t\t\t\t\"81\",\n\
\t\t\t\t\t\"82\",\n\
\t\t\t\t\t\"91\"\n\
\t\t\t\t];\n\
\t\t\t\tvar powers = [\n\
\t\t\t\t\t\"7\",\n\
\t\t\t\t\t\"9\",\n\
\t\t\t\t\t\"10\",\n\
\t\t\t\t\t\"5\",\n\
\t\t\t\t\t\"8\",\n\
\t\t\t\t\t\"4\",\n\
\t\t\t\t\t\"2\",\n\
\t\t\t\t\t\"1\",\n\
\t\t\t\t\t\"6\",\n\
\t\t\t\t\t\"3\",\n\
\t\t\t\t\t\"7\",\n\
\t\t\t\t\t\"9\",\n\
\t\t\t\t\t\"10\",\n\
\t\t\t\t\t\"5\",\n\
\t\t\t\t\t\"8\",\n\
\t\t\t\t\t\"4\",\n\
\t\t\t\t\t\"2\"\n\
\t\t\t\t];\n\
\t\t\t\tvar parityBit = [\n\
\t\t\t\t\t\"1\",\n\
\t\t\t\t\t\"0\",\n\
\t\t\t\t\t\"X\",\n\
\t\t\t\t\t\"9\",\n\
\t\t\t\t\t\"8\",\n\
\t\t\t\t\t\"7\",\n\
\t\t\t\t\t\"6\",\n\
\t\t\t\t\t\"5\",\n\
\t\t\t\t\t\"4\",\n\
\t\t\t\t\t\"3\",\n\
\t\t\t\t\t\"2\"\n\
\t\t\t\t];\n\
\t\t\t\tvar checkAddressCode = function checkAddressCode(addressCode) {\n\
\t\t\t\t\treturn (0, _includesArray.default)(provincesAndCities, addressCode);\n\
\t\t\t\t};\n\
\t\t\t\tvar checkBirthDayCode = function checkBirthDayCode(birDayCode) {\n\
\t\t\t\t\tvar yyyy = parseInt(birDayCode.substring(0, 4), 10);\n\
\t\t\t\t\tvar mm = parseInt(birDayCode.substring(4, 6), 10);\n\
\t\t\t\t\tvar dd = parseInt(birDayCode.substring(6), 10);\n\
\t\t\t\t\tvar xdata = new Date(yyyy, mm - 1, dd);\n\
\t\t\t\t\tif (xdata > new Date()) return false;\n\
\t\t\t\t\telse if (xdata.getFullYear() === yyyy && xdata.getMonth() === mm - 1 && xdata.getDate() === dd) return true;\n\
\t\t\t\t\treturn false;\n\
\t\t\t\t};\n\
\t\t\t\tvar getParityBit = function getParityBit(idCardNo) {\n\
\t\t\t\t\tvar id17 = idCardNo.substring(0, 17);\n\
\t\t\t\t\tvar power = 0;\n\
\t\t\t\t\tfor (var i = 0; i < 17; i++) power += parseInt(id17.charAt(i), 10) * parseInt(powers[i], 10);\n\
\t\t\t\t\treturn parityBit[power % 11];\n\
\t\t\t\t};\n\
\t\t\t\tvar checkParityBit = function checkParityBit(idCardNo) {\n\
\t\t\t\t\treturn getParityBit(idCardNo) === idCardNo.charAt(17).toUpperCase();\n\
\t\t\t\t};\n\
\t\t\t\tvar check15IdCardNo = function check15IdCardNo(idCardNo) {\n\
\t\t\t\t\tvar check = /^[1-9]\\d{7}((0[1-9])|(1[0-2]))((0[1-9])|([1-2][0-9])|(3[0-1]))\\d{3}$/.test(idCardNo);\n\
\t\t\t\t\tif (!check) return false;\n\
\t\t\t\t\tcheck = checkAddressCode(idCardNo.substring(0, 2));\n\
\t\t\t\t\tif (!check) return false;\n\
\t\t\t\t\tcheck = checkBirthDayCode(\"19\".concat(idCardNo.substring(6, 12)));\n\
\t\t\t\t\tif (!check) return false;\n\
\t\t\t\t\treturn true;\n\
\t\t\t\t};\n\
\t\t\t\tvar check18IdCardNo = function check18IdCardNo(idCardNo) {\n\
\t\t\t\t\tvar check = /^[1-9]\\d{5}[1-9]\\d{3}((0[1-9])|(1[0-2]))((0[1-9])|([1-2][0-9])|(3[0-1]))\\d{3}(\\d|x|X)$/.test(idCardNo);\n\
\t\t\t\t\tif (!check) return false;\n\
\t\t\t\t\tcheck = checkAddressCode(idCardNo.substring(0, 2));\n\
\t\t\t\t\tif (!check) return false;\n\
\t\t\t\t\tcheck = checkBirthDayCode(idCardNo.substring(6, 14));\n\
\t\t\t\t\tif (!check) return false;\n\
\t\t\t\t\treturn checkParityBit(idCardNo);\n\
\t\t\t\t};\n\
\t\t\t\treturn function checkIdCardNo(idCardNo) {\n\
\t\t\t\t\tif (!/^\\d{15}|(\\d{17}(\\d|x|X))$/.test(idCardNo)) return false;\n\
\t\t\t\t\tif (idCardNo.length === 15) return check15IdCardNo(idCardNo);\n\
\t\t\t\t\treturn check18IdCardNo(idCardNo);\n\
\t\t\t\t}(str);\n\
\t\t\t},\n\
\t\t\t\"zh-HK\": function zhHK(str) {\n\
\t\t\t\tstr = str.trim();\n\
\t\t\t\tvar regexHKID = /^[A-Z]{1,2}[0-9]{6}((\\([0-9A]\\))|(\\[[0-9A]\\])|([0-9A]))$/;\n\
\t\t\t\tvar regexIsDigit = /^[0-9]$/;\n\
\t\t\t\tstr = str.toUpperCase();\n\
\t\t\t\tif (!regexHKID.test(str)) return false;\n\
\t\t\t\tstr = str.replace(/\\[|\\]|\\(|\\)/g, \"\");\n\
\t\t\t\tif (str.length === 8) str = \"3\".concat(str);\n\
\t\t\t\tvar checkSumVal = 0;\n\
\t\t\t\tfor (var i = 0; i <= 7; i++) {\n\
\t\t\t\t\tvar convertedChar = void 0;\n\
\t\t\t\t\tif (!regexIsDigit.test(str[i])) convertedChar = (str[i].charCodeAt(0) - 55) % 11;\n\
\t\t\t\t\telse convertedChar = str[i];\n\
\t\t\t\t\tcheckSumVal += convertedChar * (9 - i);\n\
\t\t\t\t}\n\
\t\t\t\tcheckSumVal %= 11;\n\
\t\t\t\tvar checkSumConverted;\n\
\t\t\t\tif (checkSumVal === 0) checkSumConverted = \"0\";\n\
\t\t\t\telse if (checkSumVal === 1) checkSumConverted = \"A\";\n\
\t\t\t\telse checkSumConverted = String(11 - checkSumVal);\n\
\t\t\t\tif (checkSumConverted === str[str.length - 1]) return true;\n\
\t\t\t\treturn false;\n\
\t\t\t},\n\
\t\t\t\"zh-TW\": function zhTW(str) {\n\
\t\t\t\tvar ALPHABET_CODES = {\n\
\t\t\t\t\tA: 10,\n\
\t\t\t\t\tB: 11,\n\
\t\t\t\t\tC: 12,\n\
\t\t\t\t\tD: 13,\n\
\t\t\t\t\tE: 14,\n\
\t\t\t\t\tF: 15,\n\
\t\t\t\t\tG: 16,\n\
\t\t\t\t\tH: 17,\n\
\t\t\t\t\tI: 34,\n\
\t\t\t\t\tJ: 18,\n\
\t\t\t\t\tK: 19,\n\
\t\t\t\t\tL: 20,\n\
\t\t\t\t\tM: 21,\n\
\t\t\t\t\tN: 22,\n\
\t\t\t\t\tO: 35,\n\
\t\t\t\t\tP: 23,\n\
\t\t\t\t\tQ: 24,\n\
\t\t\t\t\tR: 25,\n\
\t\t\t\t\tS: 26,\n\
\t\t\t\t\tT: 27,\n\
\t\t\t\t\tU: 28,\n\
\t\t\t\t\tV: 29,\n\
\t\t\t\t\tW: 32,\n\
\t\t\t\t\tX: 30,\n\
\t\t\t\t\tY: 31,\n\
\t\t\t\t\tZ: 33\n\
\t\t\t\t};\n\
\t\t\t\tvar sanitized = str.trim().toUpperCase();\n\
\t\t\t\tif (!/^[A-Z][0-9]{9}$/.test(sanitized)) return false;\n\
\t\t\t\treturn Array.from(sanitized).reduce(function(sum, number, index) {\n\
\t\t\t\t\tif (index === 0) {\n\
\t\t\t\t\t\tvar code = ALPHABET_CODES[number];\n\
\t\t\t\t\t\treturn code % 10 * 9 + Math.floor(code / 10);\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (index === 9) return (10 - sum % 10 - Number(number)) % 10 === 0;\n\
\t\t\t\t\treturn sum + Number(number) * (9 - index);\n\
\t\t\t\t}, 0);\n\
\t\t\t},\n\
\t\t\tPK: function PK(str) {\n\
\t\t\t\tvar CNIC = /^[1-7][0-9]{4}-[0-9]{7}-[1-9]$/;\n\
\t\t\t\tvar sanitized = str.trim();\n\
\t\t\t\treturn CNIC.test(sanitized);\n\
\t\t\t}\n\
\t\t};\n\
\t\tfunction isIdentityCard(str, locale) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (locale in validators) return validators[locale](str);\n\
\t\t\telse if (locale === \"any\") {\n\
\t\t\t\tfor (var key in validators) if (validators.hasOwnProperty(key)) {\n\
\t\t\t\t\tvar validator = validators[key];\n\
\t\t\t\t\tif (validator(str)) return true;\n\
\t\t\t\t}\n\
\t\t\t\treturn false;\n\
\t\t\t}\n\
\t\t\tthrow new Error(\"Invalid locale '\".concat(locale, \"'\"));\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isEAN.js\n\
\tvar require_isEAN = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isEAN;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar LENGTH_EAN_8 = 8;\n\
\t\tvar LENGTH_EAN_14 = 14;\n\
\t\tvar validEanRegex = /^(\\d{8}|\\d{13}|\\d{14})$/;\n\
\t\tfunction getPositionWeightThroughLengthAndIndex(length, index) {\n\
\t\t\tif (length === LENGTH_EAN_8 || length === LENGTH_EAN_14) return index % 2 === 0 ? 3 : 1;\n\
\t\t\treturn index % 2 === 0 ? 1 : 3;\n\
\t\t}\n\
\t\tfunction calculateCheckDigit(ean) {\n\
\t\t\tvar remainder = 10 - ean.slice(0, -1).split(\"\").map(function(char, index) {\n\
\t\t\t\treturn Number(char) * getPositionWeightThroughLengthAndIndex(ean.length, index);\n\
\t\t\t}).reduce(function(acc, partialSum) {\n\
\t\t\t\treturn acc + partialSum;\n\
\t\t\t}, 0) % 10;\n\
\t\t\treturn remainder < 10 ? remainder : 0;\n\
\t\t}\n\
\t\tfunction isEAN(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar actualCheckDigit = Number(str.slice(-1));\n\
\t\t\treturn validEanRegex.test(str) && actualCheckDigit === calculateCheckDigit(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isISIN.js\n\
\tvar require_isISIN = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isISIN;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar isin = /^[A-Z]{2}[0-9A-Z]{9}[0-9]$/;\n\
\t\tfunction isISIN(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (!isin.test(str)) return false;\n\
\t\t\tvar double = true;\n\
\t\t\tvar sum = 0;\n\
\t\t\tfor (var i = str.length - 2; i >= 0; i--) if (str[i] >= \"A\" && str[i] <= \"Z\") {\n\
\t\t\t\tvar value = str[i].charCodeAt(0) - 55;\n\
\t\t\t\tvar lo = value % 10;\n\
\t\t\t\tvar hi = Math.trunc(value / 10);\n\
\t\t\t\tfor (var _i = 0, _arr = [lo, hi]; _i < _arr.length; _i++) {\n\
\t\t\t\t\tvar digit = _arr[_i];\n\
\t\t\t\t\tif (double) {\n\
\t\t\t\t\t\tif (digit >= 5) sum += 1 + (digit - 5) * 2;\n\
\t\t\t\t\t\telse sum += digit * 2;\n\
\t\t\t\t\t} else sum += digit;\n\
\t\t\t\t\tdouble = !double;\n\
\t\t\t\t}\n\
\t\t\t} else {\n\
\t\t\t\tvar _digit = str[i].charCodeAt(0) - \"0\".charCodeAt(0);\n\
\t\t\t\tif (double) {\n\
\t\t\t\t\tif (_digit >= 5) sum += 1 + (_digit - 5) * 2;\n\
\t\t\t\t\telse sum += _digit * 2;\n\
\t\t\t\t} else sum += _digit;\n\
\t\t\t\tdouble = !double;\n\
\t\t\t}\n\
\t\t\tvar check = Math.trunc((sum + 9) / 10) * 10 - sum;\n\
\t\t\treturn +str[str.length - 1] === check;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isISBN.js\n\
\tvar require_isISBN = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isISBN;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar possibleIsbn10 = /^(?:[0-9]{9}X|[0-9]{10})$/;\n\
\t\tvar possibleIsbn13 = /^(?:[0-9]{13})$/;\n\
\t\tvar factor = [1, 3];\n\
\t\tfunction isISBN(isbn, options) {\n\
\t\t\t(0, _assertString.default)(isbn);\n\
\t\t\tvar version = String((options === null || options === void 0 ? void 0 : options.version) || options);\n\
\t\t\tif (!(options !== null && options !== void 0 && options.version || options)) return isISBN(isbn, { version: 10 }) || isISBN(isbn, { version: 13 });\n\
\t\t\tvar sanitizedIsbn = isbn.replace(/[\\s-]+/g, \"\");\n\
\t\t\tvar checksum = 0;\n\
\t\t\tif (version === \"10\") {\n\
\t\t\t\tif (!possibleIsbn10.test(sanitizedIsbn)) return false;\n\
\t\t\t\tfor (var i = 0; i < version - 1; i++) checksum += (i + 1) * sanitizedIsbn.charAt(i);\n\
\t\t\t\tif (sanitizedIsbn.charAt(9) === \"X\") checksum += 100;\n\
\t\t\t\telse checksum += 10 * sanitizedIsbn.charAt(9);\n\
\t\t\t\tif (checksum % 11 === 0) return true;\n\
\t\t\t} else if (version === \"13\") {\n\
\t\t\t\tif (!possibleIsbn13.test(sanitizedIsbn)) return false;\n\
\t\t\t\tfor (var _i = 0; _i < 12; _i++) checksum += factor[_i % 2] * sanitizedIsbn.charAt(_i);\n\
\t\t\t\tif (sanitizedIsbn.charAt(12) - (10 - checksum % 10) % 10 === 0) return true;\n\
\t\t\t}\n\
\t\t\treturn false;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isISSN.js\n\
\tvar require_isISSN = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isISSN;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar issn = \"^\\\\d{4}-?\\\\d{3}[\\\\dX]$\";\n\
\t\tfunction isISSN(str) {\n\
\t\t\tvar options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar testIssn = issn;\n\
\t\t\ttestIssn = options.require_hyphen ? testIssn.replace(\"?\", \"\") : testIssn;\n\
\t\t\ttestIssn = options.case_sensitive ? new RegExp(testIssn) : new RegExp(testIssn, \"i\");\n\
\t\t\tif (!testIssn.test(str)) return false;\n\
\t\t\tvar digits = str.replace(\"-\", \"\").toUpperCase();\n\
\t\t\tvar checksum = 0;\n\
\t\t\tfor (var i = 0; i < digits.length; i++) {\n\
\t\t\t\tvar digit = digits[i];\n\
\t\t\t\tchecksum += (digit === \"X\" ? 10 : +digit) * (8 - i);\n\
\t\t\t}\n\
\t\t\treturn checksum % 11 === 0;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/util/algorithms.js\n\
\tvar require_algorithms = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.iso7064Check = iso7064Check;\n\
\t\texports.luhnCheck = luhnCheck;\n\
\t\texports.reverseMultiplyAndSum = reverseMultiplyAndSum;\n\
\t\texports.verhoeffCheck = verhoeffCheck;\n\
\t\tfunction iso7064Check(str) {\n\
\t\t\tvar checkvalue = 10;\n\
\t\t\tfor (var i = 0; i < str.length - 1; i++) checkvalue = (parseInt(str[i], 10) + checkvalue) % 10 === 0 ? 9 : (parseInt(str[i], 10) + checkvalue) % 10 * 2 % 11;\n\
\t\t\tcheckvalue = checkvalue === 1 ? 0 : 11 - checkvalue;\n\
\t\t\treturn checkvalue === parseInt(str[10], 10);\n\
\t\t}\n\
\t\tfunction luhnCheck(str) {\n\
\t\t\tvar checksum = 0;\n\
\t\t\tvar second = false;\n\
\t\t\tfor (var i = str.length - 1; i >= 0; i--) {\n\
\t\t\t\tif (second) {\n\
\t\t\t\t\tvar product = parseInt(str[i], 10) * 2;\n\
\t\t\t\t\tif (product > 9) checksum += product.toString().split(\"\").map(function(a) {\n\
\t\t\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t\t\t}).reduce(function(a, b) {\n\
\t\t\t\t\t\treturn a + b;\n\
\t\t\t\t\t}, 0);\n\
\t\t\t\t\telse checksum += product;\n\
\t\t\t\t} else checksum += parseInt(str[i], 10);\n\
\t\t\t\tsecond = !second;\n\
\t\t\t}\n\
\t\t\treturn checksum % 10 === 0;\n\
\t\t}\n\
\t\tfunction reverseMultiplyAndSum(digits, base) {\n\
\t\t\tvar total = 0;\n\
\t\t\tfor (var i = 0; i < digits.length; i++) total += digits[i] * (base - i);\n\
\t\t\treturn total;\n\
\t\t}\n\
\t\tfunction verhoeffCheck(str) {\n\
\t\t\tvar d_table = [\n\
\t\t\t\t[\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t9\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t5\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t6\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t7\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t8\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t1\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t2\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t3\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t4\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t0\n\
\t\t\t\t]\n\
\t\t\t];\n\
\t\t\tvar p_table = [\n\
\t\t\t\t[\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t9\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t4\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t2\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t7\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t0\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t1\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t5\n\
\t\t\t\t],\n\
\t\t\t\t[\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t0,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t8\n\
\t\t\t\t]\n\
\t\t\t];\n\
\t\t\tvar str_copy = str.split(\"\").reverse().join(\"\");\n\
\t\t\tvar checksum = 0;\n\
\t\t\tfor (var i = 0; i < str_copy.length; i++) checksum = d_table[checksum][p_table[i % 8][parseInt(str_copy[i], 10)]];\n\
\t\t\treturn checksum === 0;\n\
\t\t}\n\
\t}));\n\
\t// node_modules/validator/lib/isTaxID.js\n\
\tvar require_isTaxID = __commonJSMin(((exports, module) => {\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isTaxID;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar algorithms = _interopRequireWildcard(require_algorithms());\n\
\t\tvar _isDate = _interopRequireDefault(require_isDate());\n\
\t\tfunction _interopRequireWildcard(e, t) {\n\
\t\t\tif (\"function\" == typeof WeakMap) var r = new WeakMap(), n = new WeakMap();\n\
\t\t\treturn (_interopRequireWildcard = function _interopRequireWildcard(e, t) {\n\
\t\t\t\tif (!t && e && e.__esModule) return e;\n\
\t\t\t\tvar o, i, f = {\n\
\t\t\t\t\t__proto__: null,\n\
\t\t\t\t\tdefault: e\n\
\t\t\t\t};\n\
\t\t\t\tif (null === e || \"object\" != _typeof(e) && \"function\" != typeof e) return f;\n\
\t\t\t\tif (o = t ? n : r) {\n\
\t\t\t\t\tif (o.has(e)) return o.get(e);\n\
\t\t\t\t\to.set(e, f);\n\
\t\t\t\t}\n\
\t\t\t\tfor (var _t in e) \"default\" !== _t && {}.hasOwnProperty.call(e, _t) && ((i = (o = Object.defineProperty) && Object.getOwnPropertyDescriptor(e, _t)) && (i.get || i.set) ? o(f, _t, i) : f[_t] = e[_t]);\n\
\t\t\t\treturn f;\n\
\t\t\t})(e, t);\n\
\t\t}\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _toConsumableArray(r) {\n\
\t\t\treturn _arrayWithoutHoles(r) || _iterableToArray(r) || _unsupportedIterableToArray(r) || _nonIterableSpread();\n\
\t\t}\n\
\t\tfunction _nonIterableSpread() {\n\
\t\t\tthrow new TypeError(\"Invalid attempt to spread non-iterable instance.\\n\
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.\");\n\
\t\t}\n\
\t\tfunction _unsupportedIterableToArray(r, a) {\n\
\t\t\tif (r) {\n\
\t\t\t\tif (\"string\" == typeof r) return _arrayLikeToArray(r, a);\n\
\t\t\t\tvar t = {}.toString.call(r).slice(8, -1);\n\
\t\t\t\treturn \"Object\" === t && r.constructor && (t = r.constructor.name), \"Map\" === t || \"Set\" === t ? Array.from(r) : \"Arguments\" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;\n\
\t\t\t}\n\
\t\t}\n\
\t\tfunction _iterableToArray(r) {\n\
\t\t\tif (\"undefined\" != typeof Symbol && null != r[Symbol.iterator] || null != r[\"@@iterator\"]) return Array.from(r);\n\
\t\t}\n\
\t\tfunction _arrayWithoutHoles(r) {\n\
\t\t\tif (Array.isArray(r)) return _arrayLikeToArray(r);\n\
\t\t}\n\
\t\tfunction _arrayLikeToArray(r, a) {\n\
\t\t\t(null == a || a > r.length) && (a = r.length);\n\
\t\t\tfor (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];\n\
\t\t\treturn n;\n\
\t\t}\n\
\t\tfunction bgBgCheck(tin) {\n\
\t\t\tvar century_year = tin.slice(0, 2);\n\
\t\t\tvar month = parseInt(tin.slice(2, 4), 10);\n\
\t\t\tif (month > 40) {\n\
\t\t\t\tmonth -= 40;\n\
\t\t\t\tcentury_year = \"20\".concat(century_year);\n\
\t\t\t} else if (month > 20) {\n\
\t\t\t\tmonth -= 20;\n\
\t\t\t\tcentury_year = \"18\".concat(century_year);\n\
\t\t\t} else century_year = \"19\".concat(century_year);\n\
\t\t\tif (month < 10) month = \"0\".concat(month);\n\
\t\t\tvar date = \"\".concat(century_year, \"/\").concat(month, \"/\").concat(tin.slice(4, 6));\n\
\t\t\tif (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\tvar digits = tin.split(\"\").map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t});\n\
\t\t\tvar multip_lookup = [\n\
\t\t\t\t2,\n\
\t\t\t\t4,\n\
\t\t\t\t8,\n\
\t\t\t\t5,\n\
\t\t\t\t10,\n\
\t\t\t\t9,\n\
\t\t\t\t7,\n\
\t\t\t\t3,\n\
\t\t\t\t6\n\
\t\t\t];\n\
\t\t\tvar checksum = 0;\n\
\t\t\tfor (var i = 0; i < multip_lookup.length; i++) checksum += digits[i] * multip_lookup[i];\n\
\t\t\tchecksum = checksum % 11 === 10 ? 0 : checksum % 11;\n\
\t\t\treturn checksum === digits[9];\n\
\t\t}\n\
\t\tfunction isCanadianSIN(input) {\n\
\t\t\tvar digitsArray = input.split(\"\");\n\
\t\t\tvar even = digitsArray.filter(function(_, idx) {\n\
\t\t\t\treturn idx % 2;\n\
\t\t\t}).map(function(i) {\n\
\t\t\t\treturn Number(i) * 2;\n\
\t\t\t}).join(\"\").split(\"\");\n\
\t\t\treturn digitsArray.filter(function(_, idx) {\n\
\t\t\t\treturn !(idx % 2);\n\
\t\t\t}).concat(even).map(function(i) {\n\
\t\t\t\treturn Number(i);\n\
\t\t\t}).reduce(function(acc, cur) {\n\
\t\t\t\treturn acc + cur;\n\
\t\t\t}) % 10 === 0;\n\
\t\t}\n\
\t\tfunction csCzCheck(tin) {\n\
\t\t\ttin = tin.replace(/\\W/, \"\");\n\
\t\t\tvar full_year = parseInt(tin.slice(0, 2), 10);\n\
\t\t\tif (tin.length === 10) {\n\
\t\t\t\tif (full_year < 54) full_year = \"20\".concat(full_year);\n\
\t\t\t\telse full_year = \"19\".concat(full_year);\n\
\t\t\t} else {\n\
\t\t\t\tif (tin.slice(6) === \"000\") return false;\n\
\t\t\t\tif (full_year < 54) full_year = \"19\".concat(full_year);\n\
\t\t\t\telse return false;\n\
\t\t\t}\n\
\t\t\tif (full_year.length === 3) full_year = [\n\
\t\t\t\tfull_year.slice(0, 2),\n\
\t\t\t\t\"0\",\n\
\t\t\t\tfull_year.slice(2)\n\
\t\t\t].join(\"\");\n\
\t\t\tvar month = parseInt(tin.slice(2, 4), 10);\n\
\t\t\tif (month > 50) month -= 50;\n\
\t\t\tif (month > 20) {\n\
\t\t\t\tif (parseInt(full_year, 10) < 2004) return false;\n\
\t\t\t\tmonth -= 20;\n\
\t\t\t}\n\
\t\t\tif (month < 10) month = \"0\".concat(month);\n\
\t\t\tvar date = \"\".concat(full_year, \"/\").concat(month, \"/\").concat(tin.slice(4, 6));\n\
\t\t\tif (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\tif (tin.length === 10) {\n\
\t\t\t\tif (parseInt(tin, 10) % 11 !== 0) {\n\
\t\t\t\t\tvar checkdigit = parseInt(tin.slice(0, 9), 10) % 11;\n\
\t\t\t\t\tif (parseInt(full_year, 10) < 1986 && checkdigit === 10) {\n\
\t\t\t\t\t\tif (parseInt(tin.slice(9), 10) !== 0) return false;\n\
\t\t\t\t\t} else return false;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tfunction deAtCheck(tin) {\n\
\t\t\treturn algorithms.luhnCheck(tin);\n\
\t\t}\n\
\t\tfunction deDeCheck(tin) {\n\
\t\t\tvar digits = tin.split(\"\").map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t});\n\
\t\t\tvar occurrences = [];\n\
\t\t\tfor (var i = 0; i < digits.length - 1; i++) {\n\
\t\t\t\toccurrences.push(\"\");\n\
\t\t\t\tfor (var j = 0; j < digits.length - 1; j++) if (digits[i] === digits[j]) occurrences[i] += j;\n\
\t\t\t}\n\
\t\t\toccurrences = occurrences.filter(function(a) {\n\
\t\t\t\treturn a.length > 1;\n\
\t\t\t});\n\
\t\t\tif (occurrences.length !== 2 && occurrences.length !== 3) return false;\n\
\t\t\tif (occurrences[0].length === 3) {\n\
\t\t\t\tvar trip_locations = occurrences[0].split(\"\").map(function(a) {\n\
\t\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t\t});\n\
\t\t\t\tvar recurrent = 0;\n\
\t\t\t\tfor (var _i = 0; _i < trip_locations.length - 1; _i++) if (trip_locations[_i] + 1 === trip_locations[_i + 1]) recurrent += 1;\n\
\t\t\t\tif (recurrent === 2) return false;\n\
\t\t\t}\n\
\t\t\treturn algorithms.iso7064Check(tin);\n\
\t\t}\n\
\t\tfunction dkDkCheck(tin) {\n\
\t\t\ttin = tin.replace(/\\W/, \"\");\n\
\t\t\tvar year = parseInt(tin.slice(4, 6), 10);\n\
\t\t\tswitch (tin.slice(6, 7)) {\n\
\t\t\t\tcase \"0\":\n\
\t\t\t\tcase \"1\":\n\
\t\t\t\tcase \"2\":\n\
\t\t\t\tcase \"3\":\n\
\t\t\t\t\tyear = \"19\".concat(year);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase \"4\":\n\
\t\t\t\tcase \"9\":\n\
\t\t\t\t\tif (year < 37) year = \"20\".concat(year);\n\
\t\t\t\t\telse year = \"19\".concat(year);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tdefault: if (year < 37) year = \"20\".concat(year);\n\
\t\t\t\telse if (year > 58) year = \"18\".concat(year);\n\
\t\t\t\telse return false;\n\
\t\t\t}\n\
\t\t\tif (year.length === 3) year = [\n\
\t\t\t\tyear.slice(0, 2),\n\
\t\t\t\t\"0\",\n\
\t\t\t\tyear.slice(2)\n\
\t\t\t].join(\"\");\n\
\t\t\tvar date = \"\".concat(year, \"/\").concat(tin.slice(2, 4), \"/\").concat(tin.slice(0, 2));\n\
\t\t\tif (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\tvar digits = tin.split(\"\").map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t});\n\
\t\t\tvar checksum = 0;\n\
\t\t\tvar weight = 4;\n\
\t\t\tfor (var i = 0; i < 9; i++) {\n\
\t\t\t\tchecksum += digits[i] * weight;\n\
\t\t\t\tweight -= 1;\n\
\t\t\t\tif (weight === 1) weight = 7;\n\
\t\t\t}\n\
\t\t\tchecksum %= 11;\n\
\t\t\tif (checksum === 1) return false;\n\
\t\t\treturn checksum === 0 ? digits[9] === 0 : digits[9] === 11 - checksum;\n\
\t\t}\n\
\t\tfunction elCyCheck(tin) {\n\
\t\t\tvar digits = tin.slice(0, 8).split(\"\").map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t});\n\
\t\t\tvar checksum = 0;\n\
\t\t\tfor (var i = 1; i < digits.length; i += 2) checksum += digits[i];\n\
\t\t\tfor (var _i2 = 0; _i2 < digits.length; _i2 += 2) if (digits[_i2] < 2) checksum += 1 - digits[_i2];\n\
\t\t\telse {\n\
\t\t\t\tchecksum += 2 * (digits[_i2] - 2) + 5;\n\
\t\t\t\tif (digits[_i2] > 4) checksum += 2;\n\
\t\t\t}\n\
\t\t\treturn String.fromCharCode(checksum % 26 + 65) === tin.charAt(8);\n\
\t\t}\n\
\t\tfunction elGrCheck(tin) {\n\
\t\t\tvar digits = tin.split(\"\").map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t});\n\
\t\t\tvar checksum = 0;\n\
\t\t\tfor (var i = 0; i < 8; i++) checksum += digits[i] * Math.pow(2, 8 - i);\n\
\t\t\treturn checksum % 11 % 10 === digits[8];\n\
\t\t}\n\
\t\tfunction enIeCheck(tin) {\n\
\t\t\tvar checksum = algorithms.reverseMultiplyAndSum(tin.split(\"\").slice(0, 7).map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t}), 8);\n\
\t\t\tif (tin.length === 9 && tin[8] !== \"W\") checksum += (tin[8].charCodeAt(0) - 64) * 9;\n\
\t\t\tchecksum %= 23;\n\
\t\t\tif (checksum === 0) return tin[7].toUpperCase() === \"W\";\n\
\t\t\treturn tin[7].toUpperCase() === String.fromCharCode(64 + checksum);\n\
\t\t}\n\
\t\tvar enUsCampusPrefix = {\n\
\t\t\tandover: [\"10\", \"12\"],\n\
\t\t\tatlanta: [\"60\", \"67\"],\n\
\t\t\taustin: [\"50\", \"53\"],\n\
\t\t\tbrookhaven: [\n\
\t\t\t\t\"01\",\n\
\t\t\t\t\"02\",\n\
\t\t\t\t\"03\",\n\
\t\t\t\t\"04\",\n\
\t\t\t\t\"05\",\n\
\t\t\t\t\"06\",\n\
\t\t\t\t\"11\",\n\
\t\t\t\t\"13\",\n\
\t\t\t\t\"14\",\n\
\t\t\t\t\"16\",\n\
\t\t\t\t\"21\",\n\
\t\t\t\t\"22\",\n\
\t\t\t\t\"23\",\n\
\t\t\t\t\"25\",\n\
\t\t\t\t\"34\",\n\
\t\t\t\t\"51\",\n\
\t\t\t\t\"52\",\n\
\t\t\t\t\"54\",\n\
\t\t\t\t\"55\",\n\
\t\t\t\t\"56\",\n\
\t\t\t\t\"57\",\n\
\t\t\t\t\"58\",\n\
\t\t\t\t\"59\",\n\
\t\t\t\t\"65\"\n\
\t\t\t],\n\
\t\t\tcincinnati: [\n\
\t\t\t\t\"30\",\n\
\t\t\t\t\"32\",\n\
\t\t\t\t\"35\",\n\
\t\t\t\t\"36\",\n\
\t\t\t\t\"37\",\n\
\t\t\t\t\"38\",\n\
\t\t\t\t\"61\"\n\
\t\t\t],\n\
\t\t\tfresno: [\"15\", \"24\"],\n\
\t\t\tinternet: [\n\
\t\t\t\t\"20\",\n\
\t\t\t\t\"26\",\n\
\t\t\t\t\"27\",\n\
\t\t\t\t\"45\",\n\
\t\t\t\t\"46\",\n\
\t\t\t\t\"47\"\n\
\t\t\t],\n\
\t\t\tkansas: [\"40\", \"44\"],\n\
\t\t\tmemphis: [\"94\", \"95\"],\n\
\t\t\togden: [\"80\", \"90\"],\n\
\t\t\tphiladelphia: [\n\
\t\t\t\t\"33\",\n\
\t\t\t\t\"39\",\n\
\t\t\t\t\"41\",\n\
\t\t\t\t\"42\",\n\
\t\t\t\t\"43\",\n\
\t\t\t\t\"46\",\n\
\t\t\t\t\"48\",\n\
\t\t\t\t\"62\",\n\
\t\t\t\t\"63\",\n\
\t\t\t\t\"64\",\n\
\t\t\t\t\"66\",\n\
\t\t\t\t\"68\",\n\
\t\t\t\t\"71\",\n\
\t\t\t\t\"72\",\n\
\t\t\t\t\"73\",\n\
\t\t\t\t\"74\",\n\
\t\t\t\t\"75\",\n\
\t\t\t\t\"76\",\n\
\t\t\t\t\"77\",\n\
\t\t\t\t\"81\",\n\
\t\t\t\t\"82\",\n\
\t\t\t\t\"83\",\n\
\t\t\t\t\"84\",\n\
\t\t\t\t\"85\",\n\
\t\t\t\t\"86\",\n\
\t\t\t\t\"87\",\n\
\t\t\t\t\"88\",\n\
\t\t\t\t\"91\",\n\
\t\t\t\t\"92\",\n\
\t\t\t\t\"93\",\n\
\t\t\t\t\"98\",\n\
\t\t\t\t\"99\"\n\
\t\t\t],\n\
\t\t\tsba: [\"31\"]\n\
\t\t};\n\
\t\tfunction enUsGetPrefixes() {\n\
\t\t\tvar prefixes = [];\n\
\t\t\tfor (var location in enUsCampusPrefix) if (enUsCampusPrefix.hasOwnProperty(location)) prefixes.push.apply(prefixes, _toConsumableArray(enUsCampusPrefix[location]));\n\
\t\t\treturn prefixes;\n\
\t\t}\n\
\t\tfunction enUsCheck(tin) {\n\
\t\t\treturn enUsGetPrefixes().indexOf(tin.slice(0, 2)) !== -1;\n\
\t\t}\n\
\t\tfunction esArCheck(tin) {\n\
\t\t\tvar accum = 0;\n\
\t\t\tvar digits = tin.split(\"\");\n\
\t\t\tvar digit = parseInt(digits.pop(), 10);\n\
\t\t\tfor (var i = 0; i < digits.length; i++) accum += digits[9 - i] * (2 + i % 6);\n\
\t\t\tvar verif = 11 - accum % 11;\n\
\t\t\tif (verif === 11) verif = 0;\n\
\t\t\telse if (verif === 10) verif = 9;\n\
\t\t\treturn digit === verif;\n\
\t\t}\n\
\t\tfunction esEsCheck(tin) {\n\
\t\t\tvar chars = tin.toUpperCase().split(\"\");\n\
\t\t\tif (isNaN(parseInt(chars[0], 10)) && chars.length > 1) {\n\
\t\t\t\tvar lead_replace = 0;\n\
\t\t\t\tswitch (chars[0]) {\n\
\t\t\t\t\tcase \"Y\":\n\
\t\t\t\t\t\tlead_replace = 1;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase \"Z\": lead_replace = 2;\n\
\t\t\t\t}\n\
\t\t\t\tchars.splice(0, 1, lead_replace);\n\
\t\t\t} else while (chars.length < 9) chars.unshift(0);\n\
\t\t\tvar lookup = [\n\
\t\t\t\t\"T\",\n\
\t\t\t\t\"R\",\n\
\t\t\t\t\"W\",\n\
\t\t\t\t\"A\",\n\
\t\t\t\t\"G\",\n\
\t\t\t\t\"M\",\n\
\t\t\t\t\"Y\",\n\
\t\t\t\t\"F\",\n\
\t\t\t\t\"P\",\n\
\t\t\t\t\"D\",\n\
\t\t\t\t\"X\",\n\
\t\t\t\t\"B\",\n\
\t\t\t\t\"N\",\n\
\t\t\t\t\"J\",\n\
\t\t\t\t\"Z\",\n\
\t\t\t\t\"S\",\n\
\t\t\t\t\"Q\",\n\
\t\t\t\t\"V\",\n\
\t\t\t\t\"H\",\n\
\t\t\t\t\"L\",\n\
\t\t\t\t\"C\",\n\
\t\t\t\t\"K\",\n\
\t\t\t\t\"E\"\n\
\t\t\t];\n\
\t\t\tchars = chars.join(\"\");\n\
\t\t\tvar checksum = parseInt(chars.slice(0, 8), 10) % 23;\n\
\t\t\treturn chars[8] === lookup[checksum];\n\
\t\t}\n\
\t\tfunction etEeCheck(tin) {\n\
\t\t\tvar full_year = tin.slice(1, 3);\n\
\t\t\tswitch (tin.slice(0, 1)) {\n\
\t\t\t\tcase \"1\":\n\
\t\t\t\tcase \"2\":\n\
\t\t\t\t\tfull_year = \"18\".concat(full_year);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase \"3\":\n\
\t\t\t\tcase \"4\":\n\
\t\t\t\t\tfull_year = \"19\".concat(full_year);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tdefault: full_year = \"20\".concat(full_year);\n\
\t\t\t}\n\
\t\t\tvar date = \"\".concat(full_year, \"/\").concat(tin.slice(3, 5), \"/\").concat(tin.slice(5, 7));\n\
\t\t\tif (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\tvar digits = tin.split(\"\").map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t});\n\
\t\t\tvar checksum = 0;\n\
\t\t\tvar weight = 1;\n\
\t\t\tfor (var i = 0; i < 10; i++) {\n\
\t\t\t\tchecksum += digits[i] * weight;\n\
\t\t\t\tweight += 1;\n\
\t\t\t\tif (weight === 10) weight = 1;\n\
\t\t\t}\n\
\t\t\tif (checksum % 11 === 10) {\n\
\t\t\t\tchecksum = 0;\n\
\t\t\t\tweight = 3;\n\
\t\t\t\tfor (var _i3 = 0; _i3 < 10; _i3++) {\n\
\t\t\t\t\tchecksum += digits[_i3] * weight;\n\
\t\t\t\t\tweight += 1;\n\
\t\t\t\t\tif (weight === 10) weight = 1;\n\
\t\t\t\t}\n\
\t\t\t\tif (checksum % 11 === 10) return digits[10] === 0;\n\
\t\t\t}\n\
\t\t\treturn checksum % 11 === digits[10];\n\
\t\t}\n\
\t\tfunction fiFiCheck(tin) {\n\
\t\t\tvar full_year = tin.slice(4, 6);\n\
\t\t\tswitch (tin.slice(6, 7)) {\n\
\t\t\t\tcase \"+\":\n\
\t\t\t\t\tfull_year = \"18\".concat(full_year);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tcase \"-\":\n\
\t\t\t\t\tfull_year = \"19\".concat(full_year);\n\
\t\t\t\t\tbreak;\n\
\t\t\t\tdefault: full_year = \"20\".concat(full_year);\n\
\t\t\t}\n\
\t\t\tvar date = \"\".concat(full_year, \"/\").concat(tin.slice(2, 4), \"/\").concat(tin.slice(0, 2));\n\
\t\t\tif (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\tvar checksum = parseInt(tin.slice(0, 6) + tin.slice(7, 10), 10) % 31;\n\
\t\t\tif (checksum < 10) return checksum === parseInt(tin.slice(10), 10);\n\
\t\t\tchecksum -= 10;\n\
\t\t\treturn [\n\
\t\t\t\t\"A\",\n\
\t\t\t\t\"B\",\n\
\t\t\t\t\"C\",\n\
\t\t\t\t\"D\",\n\
\t\t\t\t\"E\",\n\
\t\t\t\t\"F\",\n\
\t\t\t\t\"H\",\n\
\t\t\t\t\"J\",\n\
\t\t\t\t\"K\",\n\
\t\t\t\t\"L\",\n\
\t\t\t\t\"M\",\n\
\t\t\t\t\"N\",\n\
\t\t\t\t\"P\",\n\
\t\t\t\t\"R\",\n\
\t\t\t\t\"S\",\n\
\t\t\t\t\"T\",\n\
\t\t\t\t\"U\",\n\
\t\t\t\t\"V\",\n\
\t\t\t\t\"W\",\n\
\t\t\t\t\"X\",\n\
\t\t\t\t\"Y\"\n\
\t\t\t][checksum] === tin.slice(10);\n\
\t\t}\n\
\t\tfunction frBeCheck(tin) {\n\
\t\t\tif (tin.slice(2, 4) !== \"00\" || tin.slice(4, 6) !== \"00\") {\n\
\t\t\t\tvar date = \"\".concat(tin.slice(0, 2), \"/\").concat(tin.slice(2, 4), \"/\").concat(tin.slice(4, 6));\n\
\t\t\t\tif (!(0, _isDate.default)(date, \"YY/MM/DD\")) return false;\n\
\t\t\t}\n\
\t\t\tvar checksum = 97 - parseInt(tin.slice(0, 9), 10) % 97;\n\
\t\t\tvar checkdigits = parseInt(tin.slice(9, 11), 10);\n\
\t\t\tif (checksum !== checkdigits) {\n\
\t\t\t\tchecksum = 97 - parseInt(\"2\".concat(tin.slice(0, 9)), 10) % 97;\n\
\t\t\t\tif (checksum !== checkdigits) return false;\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tfunction frFrCheck(tin) {\n\
\t\t\ttin = tin.replace(/\\s/g, \"\");\n\
\t\t\treturn parseInt(tin.slice(0, 10), 10) % 511 === parseInt(tin.slice(10, 13), 10);\n\
\t\t}\n\
\t\tfunction frLuCheck(tin) {\n\
\t\t\tvar date = \"\".concat(tin.slice(0, 4), \"/\").concat(tin.slice(4, 6), \"/\").concat(tin.slice(6, 8));\n\
\t\t\tif (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\tif (!algorithms.luhnCheck(tin.slice(0, 12))) return false;\n\
\t\t\treturn algorithms.verhoeffCheck(\"\".concat(tin.slice(0, 11)).concat(tin[12]));\n\
\t\t}\n\
\t\tfunction hrHrCheck(tin) {\n\
\t\t\treturn algorithms.iso7064Check(tin);\n\
\t\t}\n\
\t\tfunction huHuCheck(tin) {\n\
\t\t\tvar digits = tin.split(\"\").map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t});\n\
\t\t\tvar checksum = 8;\n\
\t\t\tfor (var i = 1; i < 9; i++) checksum += digits[i] * (i + 1);\n\
\t\t\treturn checksum % 11 === digits[9];\n\
\t\t}\n\
\t\tfunction itItNameCheck(name) {\n\
\t\t\tvar vowelflag = false;\n\
\t\t\tvar xflag = false;\n\
\t\t\tfor (var i = 0; i < 3; i++) if (!vowelflag && /[AEIOU]/.test(name[i])) vowelflag = true;\n\
\t\t\telse if (!xflag && vowelflag && name[i] === \"X\") xflag = true;\n\
\t\t\telse if (i > 0) {\n\
\t\t\t\tif (vowelflag && !xflag) {\n\
\t\t\t\t\tif (!/[AEIOU]/.test(name[i])) return false;\n\
\t\t\t\t}\n\
\t\t\t\tif (xflag) {\n\
\t\t\t\t\tif (!/X/.test(name[i])) return false;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tfunction itItCheck(tin) {\n\
\t\t\tvar chars = tin.toUpperCase().split(\"\");\n\
\t\t\tif (!itItNameCheck(chars.slice(0, 3))) return false;\n\
\t\t\tif (!itItNameCheck(chars.slice(3, 6))) return false;\n\
\t\t\tvar number_locations = [\n\
\t\t\t\t6,\n\
\t\t\t\t7,\n\
\t\t\t\t9,\n\
\t\t\t\t10,\n\
\t\t\t\t12,\n\
\t\t\t\t13,\n\
\t\t\t\t14\n\
\t\t\t];\n\
\t\t\tvar number_replace = {\n\
\t\t\t\tL: \"0\",\n\
\t\t\t\tM: \"1\",\n\
\t\t\t\tN: \"2\",\n\
\t\t\t\tP: \"3\",\n\
\t\t\t\tQ: \"4\",\n\
\t\t\t\tR: \"5\",\n\
\t\t\t\tS: \"6\",\n\
\t\t\t\tT: \"7\",\n\
\t\t\t\tU: \"8\",\n\
\t\t\t\tV: \"9\"\n\
\t\t\t};\n\
\t\t\tfor (var _i4 = 0, _number_locations = number_locations; _i4 < _number_locations.length; _i4++) {\n\
\t\t\t\tvar i = _number_locations[_i4];\n\
\t\t\t\tif (chars[i] in number_replace) chars.splice(i, 1, number_replace[chars[i]]);\n\
\t\t\t}\n\
\t\t\tvar month = {\n\
\t\t\t\tA: \"01\",\n\
\t\t\t\tB: \"02\",\n\
\t\t\t\tC: \"03\",\n\
\t\t\t\tD: \"04\",\n\
\t\t\t\tE: \"05\",\n\
\t\t\t\tH: \"06\",\n\
\t\t\t\tL: \"07\",\n\
\t\t\t\tM: \"08\",\n\
\t\t\t\tP: \"09\",\n\
\t\t\t\tR: \"10\",\n\
\t\t\t\tS: \"11\",\n\
\t\t\t\tT: \"12\"\n\
\t\t\t}[chars[8]];\n\
\t\t\tvar day = parseInt(chars[9] + chars[10], 10);\n\
\t\t\tif (day > 40) day -= 40;\n\
\t\t\tif (day < 10) day = \"0\".concat(day);\n\
\t\t\tvar date = \"\".concat(chars[6]).concat(chars[7], \"/\").concat(month, \"/\").concat(day);\n\
\t\t\tif (!(0, _isDate.default)(date, \"YY/MM/DD\")) return false;\n\
\t\t\tvar checksum = 0;\n\
\t\t\tfor (var _i5 = 1; _i5 < chars.length - 1; _i5 += 2) {\n\
\t\t\t\tvar char_to_int = parseInt(chars[_i5], 10);\n\
\t\t\t\tif (isNaN(char_to_int)) char_to_int = chars[_i5].charCodeAt(0) - 65;\n\
\t\t\t\tchecksum += char_to_int;\n\
\t\t\t}\n\
\t\t\tvar odd_convert = {\n\
\t\t\t\tA: 1,\n\
\t\t\t\tB: 0,\n\
\t\t\t\tC: 5,\n\
\t\t\t\tD: 7,\n\
\t\t\t\tE: 9,\n\
\t\t\t\tF: 13,\n\
\t\t\t\tG: 15,\n\
\t\t\t\tH: 17,\n\
\t\t\t\tI: 19,\n\
\t\t\t\tJ: 21,\n\
\t\t\t\tK: 2,\n\
\t\t\t\tL: 4,\n\
\t\t\t\tM: 18,\n\
\t\t\t\tN: 20,\n\
\t\t\t\tO: 11,\n\
\t\t\t\tP: 3,\n\
\t\t\t\tQ: 6,\n\
\t\t\t\tR: 8,\n\
\t\t\t\tS: 12,\n\
\t\t\t\tT: 14,\n\
\t\t\t\tU: 16,\n\
\t\t\t\tV: 10,\n\
\t\t\t\tW: 22,\n\
\t\t\t\tX: 25,\n\
\t\t\t\tY: 24,\n\
\t\t\t\tZ: 23,\n\
\t\t\t\t0: 1,\n\
\t\t\t\t1: 0\n\
\t\t\t};\n\
\t\t\tfor (var _i6 = 0; _i6 < chars.length - 1; _i6 += 2) {\n\
\t\t\t\tvar _char_to_int = 0;\n\
\t\t\t\tif (chars[_i6] in odd_convert) _char_to_int = odd_convert[chars[_i6]];\n\
\t\t\t\telse {\n\
\t\t\t\t\tvar multiplier = parseInt(chars[_i6], 10);\n\
\t\t\t\t\t_char_to_int = 2 * multiplier + 1;\n\
\t\t\t\t\tif (multiplier > 4) _char_to_int += 2;\n\
\t\t\t\t}\n\
\t\t\t\tchecksum += _char_to_int;\n\
\t\t\t}\n\
\t\t\tif (String.fromCharCode(65 + checksum % 26) !== chars[15]) return false;\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tfunction lvLvCheck(tin) {\n\
\t\t\ttin = tin.replace(/\\W/, \"\");\n\
\t\t\tvar day = tin.slice(0, 2);\n\
\t\t\tif (day !== \"32\") {\n\
\t\t\t\tif (tin.slice(2, 4) !== \"00\") {\n\
\t\t\t\t\tvar full_year = tin.slice(4, 6);\n\
\t\t\t\t\tswitch (tin[6]) {\n\
\t\t\t\t\t\tcase \"0\":\n\
\t\t\t\t\t\t\tfull_year = \"18\".concat(full_year);\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tcase \"1\":\n\
\t\t\t\t\t\t\tfull_year = \"19\".concat(full_year);\n\
\t\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t\tdefault: full_year = \"20\".concat(full_year);\n\
\t\t\t\t\t}\n\
\t\t\t\t\tvar date = \"\".concat(full_year, \"/\").concat(tin.slice(2, 4), \"/\").concat(day);\n\
\t\t\t\t\tif (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\t\t}\n\
\t\t\t\tvar checksum = 1101;\n\
\t\t\t\tvar multip_lookup = [\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t10,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t2\n\
\t\t\t\t];\n\
\t\t\t\tfor (var i = 0; i < tin.length - 1; i++) checksum -= parseInt(tin[i], 10) * multip_lookup[i];\n\
\t\t\t\treturn parseInt(tin[10], 10) === checksum % 11;\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tfunction mtMtCheck(tin) {\n\
\t\t\tif (tin.length !== 9) {\n\
\t\t\t\tvar chars = tin.toUpperCase().split(\"\");\n\
\t\t\t\twhile (chars.length < 8) chars.unshift(0);\n\
\t\t\t\tswitch (tin[7]) {\n\
\t\t\t\t\tcase \"A\":\n\
\t\t\t\t\tcase \"P\":\n\
\t\t\t\t\t\tif (parseInt(chars[6], 10) === 0) return false;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tdefault:\n\
\t\t\t\t\t\tvar first_part = parseInt(chars.join(\"\").slice(0, 5), 10);\n\
\t\t\t\t\t\tif (first_part > 32e3) return false;\n\
\t\t\t\t\t\tif (first_part === parseInt(chars.join(\"\").slice(5, 7), 10)) return false;\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tfunction nlNlCheck(tin) {\n\
\t\t\treturn algorithms.reverseMultiplyAndSum(tin.split(\"\").slice(0, 8).map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t}), 9) % 11 === parseInt(tin[8], 10);\n\
\t\t}\n\
\t\tfunction plPlCheck(tin) {\n\
\t\t\tif (tin.length === 10) {\n\
\t\t\t\tvar lookup = [\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t7\n\
\t\t\t\t];\n\
\t\t\t\tvar _checksum = 0;\n\
\t\t\t\tfor (var i = 0; i < lookup.length; i++) _checksum += parseInt(tin[i], 10) * lookup[i];\n\
\t\t\t\t_checksum %= 11;\n\
\t\t\t\tif (_checksum === 10) return false;\n\
\t\t\t\treturn _checksum === parseInt(tin[9], 10);\n\
\t\t\t}\n\
\t\t\tvar full_year = tin.slice(0, 2);\n\
\t\t\tvar month = parseInt(tin.slice(2, 4), 10);\n\
\t\t\tif (month > 80) {\n\
\t\t\t\tfull_year = \"18\".concat(full_year);\n\
\t\t\t\tmonth -= 80;\n\
\t\t\t} else if (month > 60) {\n\
\t\t\t\tfull_year = \"22\".concat(full_year);\n\
\t\t\t\tmonth -= 60;\n\
\t\t\t} else if (month > 40) {\n\
\t\t\t\tfull_year = \"21\".concat(full_year);\n\
\t\t\t\tmonth -= 40;\n\
\t\t\t} else if (month > 20) {\n\
\t\t\t\tfull_year = \"20\".concat(full_year);\n\
\t\t\t\tmonth -= 20;\n\
\t\t\t} else full_year = \"19\".concat(full_year);\n\
\t\t\tif (month < 10) month = \"0\".concat(month);\n\
\t\t\tvar date = \"\".concat(full_year, \"/\").concat(month, \"/\").concat(tin.slice(4, 6));\n\
\t\t\tif (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\tvar checksum = 0;\n\
\t\t\tvar multiplier = 1;\n\
\t\t\tfor (var _i7 = 0; _i7 < tin.length - 1; _i7++) {\n\
\t\t\t\tchecksum += parseInt(tin[_i7], 10) * multiplier % 10;\n\
\t\t\t\tmultiplier += 2;\n\
\t\t\t\tif (multiplier > 10) multiplier = 1;\n\
\t\t\t\telse if (multiplier === 5) multiplier += 2;\n\
\t\t\t}\n\
\t\t\tchecksum = 10 - checksum % 10;\n\
\t\t\treturn checksum === parseInt(tin[10], 10);\n\
\t\t}\n\
\t\tfunction cnpjCharToValue(char) {\n\
\t\t\treturn char.charCodeAt(0) - 48;\n\
\t\t}\n\
\t\tfunction validateCnpj(cnpj) {\n\
\t\t\tvar identifiers = cnpj.substring(0, 12).toUpperCase();\n\
\t\t\tvar checkDigits = cnpj.substring(12);\n\
\t\t\tif (/^(.)\\1+$/.test(cnpj.toUpperCase())) return false;\n\
\t\t\tvar sum = 0;\n\
\t\t\tvar weight = 5;\n\
\t\t\tfor (var i = 0; i < 12; i++) {\n\
\t\t\t\tsum += cnpjCharToValue(identifiers.charAt(i)) * weight;\n\
\t\t\t\tweight = weight === 2 ? 9 : weight - 1;\n\
\t\t\t}\n\
\t\t\tvar remainder = sum % 11;\n\
\t\t\tvar firstDV = remainder < 2 ? 0 : 11 - remainder;\n\
\t\t\tif (firstDV !== parseInt(checkDigits.charAt(0), 10)) return false;\n\
\t\t\tsum = 0;\n\
\t\t\tweight = 6;\n\
\t\t\tfor (var _i8 = 0; _i8 < 12; _i8++) {\n\
\t\t\t\tsum += cnpjCharToValue(identifiers.charAt(_i8)) * weight;\n\
\t\t\t\tweight = weight === 2 ? 9 : weight - 1;\n\
\t\t\t}\n\
\t\t\tsum += firstDV * 2;\n\
\t\t\tremainder = sum % 11;\n\
\t\t\treturn (remainder < 2 ? 0 : 11 - remainder) === parseInt(checkDigits.charAt(1), 10);\n\
\t\t}\n\
\t\tfunction ptBrCheck(tin) {\n\
\t\t\ttin = tin.replace(/[.\\-/]/g, \"\");\n\
\t\t\tif (tin.length === 11) {\n\
\t\t\t\tvar sum;\n\
\t\t\t\tvar remainder;\n\
\t\t\t\tsum = 0;\n\
\t\t\t\tif (tin === \"11111111111\" || tin === \"22222222222\" || tin === \"33333333333\" || tin === \"44444444444\" || tin === \"55555555555\" || tin === \"66666666666\" || tin === \"77777777777\" || tin === \"88888888888\" || tin === \"99999999999\" || tin === \"00000000000\") return false;\n\
\t\t\t\tfor (var i = 1; i <= 9; i++) sum += parseInt(tin.substring(i - 1, i), 10) * (11 - i);\n\
\t\t\t\tremainder = sum * 10 % 11;\n\
\t\t\t\tif (remainder === 10) remainder = 0;\n\
\t\t\t\tif (remainder !== parseInt(tin.substring(9, 10), 10)) return false;\n\
\t\t\t\tsum = 0;\n\
\t\t\t\tfor (var _i9 = 1; _i9 <= 10; _i9++) sum += parseInt(tin.substring(_i9 - 1, _i9), 10) * (12 - _i9);\n\
\t\t\t\tremainder = sum * 10 % 11;\n\
\t\t\t\tif (remainder === 10) remainder = 0;\n\
\t\t\t\tif (remainder !== parseInt(tin.substring(10, 11), 10)) return false;\n\
\t\t\t\treturn true;\n\
\t\t\t}\n\
\t\t\treturn validateCnpj(tin);\n\
\t\t}\n\
\t\tfunction ptPtCheck(tin) {\n\
\t\t\tvar checksum = 11 - algorithms.reverseMultiplyAndSum(tin.split(\"\").slice(0, 8).map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t}), 9) % 11;\n\
\t\t\tif (checksum > 9) return parseInt(tin[8], 10) === 0;\n\
\t\t\treturn checksum === parseInt(tin[8], 10);\n\
\t\t}\n\
\t\tfunction roRoCheck(tin) {\n\
\t\t\tif (tin.slice(0, 4) !== \"9000\") {\n\
\t\t\t\tvar full_year = tin.slice(1, 3);\n\
\t\t\t\tswitch (tin[0]) {\n\
\t\t\t\t\tcase \"1\":\n\
\t\t\t\t\tcase \"2\":\n\
\t\t\t\t\t\tfull_year = \"19\".concat(full_year);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase \"3\":\n\
\t\t\t\t\tcase \"4\":\n\
\t\t\t\t\t\tfull_year = \"18\".concat(full_year);\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\tcase \"5\":\n\
\t\t\t\t\tcase \"6\": full_year = \"20\".concat(full_year);\n\
\t\t\t\t}\n\
\t\t\t\tvar date = \"\".concat(full_year, \"/\").concat(tin.slice(3, 5), \"/\").concat(tin.slice(5, 7));\n\
\t\t\t\tif (date.length === 8) {\n\
\t\t\t\t\tif (!(0, _isDate.default)(date, \"YY/MM/DD\")) return false;\n\
\t\t\t\t} else if (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\t\tvar digits = tin.split(\"\").map(function(a) {\n\
\t\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t\t});\n\
\t\t\t\tvar multipliers = [\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t4,\n\
\t\t\t\t\t6,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t8,\n\
\t\t\t\t\t2,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t9\n\
\t\t\t\t];\n\
\t\t\t\tvar checksum = 0;\n\
\t\t\t\tfor (var i = 0; i < multipliers.length; i++) checksum += digits[i] * multipliers[i];\n\
\t\t\t\tif (checksum % 11 === 10) return digits[12] === 1;\n\
\t\t\t\treturn digits[12] === checksum % 11;\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tfunction skSkCheck(tin) {\n\
\t\t\tif (tin.length === 9) {\n\
\t\t\t\ttin = tin.replace(/\\W/, \"\");\n\
\t\t\t\tif (tin.slice(6) === \"000\") return false;\n\
\t\t\t\tvar full_year = parseInt(tin.slice(0, 2), 10);\n\
\t\t\t\tif (full_year > 53) return false;\n\
\t\t\t\tif (full_year < 10) full_year = \"190\".concat(full_year);\n\
\t\t\t\telse full_year = \"19\".concat(full_year);\n\
\t\t\t\tvar month = parseInt(tin.slice(2, 4), 10);\n\
\t\t\t\tif (month > 50) month -= 50;\n\
\t\t\t\tif (month < 10) month = \"0\".concat(month);\n\
\t\t\t\tvar date = \"\".concat(full_year, \"/\").concat(month, \"/\").concat(tin.slice(4, 6));\n\
\t\t\t\tif (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tfunction slSiCheck(tin) {\n\
\t\t\tvar checksum = 11 - algorithms.reverseMultiplyAndSum(tin.split(\"\").slice(0, 7).map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t}), 8) % 11;\n\
\t\t\tif (checksum === 10) return parseInt(tin[7], 10) === 0;\n\
\t\t\treturn checksum === parseInt(tin[7], 10);\n\
\t\t}\n\
\t\tfunction svSeCheck(tin) {\n\
\t\t\tvar tin_copy = tin.slice(0);\n\
\t\t\tif (tin.length > 11) tin_copy = tin_copy.slice(2);\n\
\t\t\tvar full_year = \"\";\n\
\t\t\tvar month = tin_copy.slice(2, 4);\n\
\t\t\tvar day = parseInt(tin_copy.slice(4, 6), 10);\n\
\t\t\tif (tin.length > 11) full_year = tin.slice(0, 4);\n\
\t\t\telse {\n\
\t\t\t\tfull_year = tin.slice(0, 2);\n\
\t\t\t\tif (tin.length === 11 && day < 60) {\n\
\t\t\t\t\tvar current_year = new Date().getFullYear().toString();\n\
\t\t\t\t\tvar current_century = parseInt(current_year.slice(0, 2), 10);\n\
\t\t\t\t\tcurrent_year = parseInt(current_year, 10);\n\
\t\t\t\t\tif (tin[6] === \"-\") {\n\
\t\t\t\t\t\tif (parseInt(\"\".concat(current_century).concat(full_year), 10) > current_year) full_year = \"\".concat(current_century - 1).concat(full_year);\n\
\t\t\t\t\t\telse full_year = \"\".concat(current_century).concat(full_year);\n\
\t\t\t\t\t} else {\n\
\t\t\t\t\t\tfull_year = \"\".concat(current_century - 1).concat(full_year);\n\
\t\t\t\t\t\tif (current_year - parseInt(full_year, 10) < 100) return false;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t}\n\
\t\t\tif (day > 60) day -= 60;\n\
\t\t\tif (day < 10) day = \"0\".concat(day);\n\
\t\t\tvar date = \"\".concat(full_year, \"/\").concat(month, \"/\").concat(day);\n\
\t\t\tif (date.length === 8) {\n\
\t\t\t\tif (!(0, _isDate.default)(date, \"YY/MM/DD\")) return false;\n\
\t\t\t} else if (!(0, _isDate.default)(date, \"YYYY/MM/DD\")) return false;\n\
\t\t\treturn algorithms.luhnCheck(tin.replace(/\\W/, \"\"));\n\
\t\t}\n\
\t\tfunction ukUaCheck(tin) {\n\
\t\t\tvar digits = tin.split(\"\").map(function(a) {\n\
\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t});\n\
\t\t\tvar multipliers = [\n\
\t\t\t\t-1,\n\
\t\t\t\t5,\n\
\t\t\t\t7,\n\
\t\t\t\t9,\n\
\t\t\t\t4,\n\
\t\t\t\t6,\n\
\t\t\t\t10,\n\
\t\t\t\t5,\n\
\t\t\t\t7\n\
\t\t\t];\n\
\t\t\tvar checksum = 0;\n\
\t\t\tfor (var i = 0; i < multipliers.length; i++) checksum += digits[i] * multipliers[i];\n\
\t\t\treturn checksum % 11 === 10 ? digits[9] === 0 : digits[9] === checksum % 11;\n\
\t\t}\n\
\t\tvar taxIdFormat = {\n\
\t\t\t\"bg-BG\": /^\\d{10}$/,\n\
\t\t\t\"cs-CZ\": /^\\d{6}\\/{0,1}\\d{3,4}$/,\n\
\t\t\t\"de-AT\": /^\\d{9}$/,\n\
\t\t\t\"de-DE\": /^[1-9]\\d{10}$/,\n\
\t\t\t\"dk-DK\": /^\\d{6}-{0,1}\\d{4}$/,\n\
\t\t\t\"el-CY\": /^[09]\\d{7}[A-Z]$/,\n\
\t\t\t\"el-GR\": /^([0-4]|[7-9])\\d{8}$/,\n\
\t\t\t\"en-CA\": /^\\d{9}$/,\n\
\t\t\t\"en-GB\": /^\\d{10}$|^(?!GB|NK|TN|ZZ)(?![DFIQUV])[A-Z](?![DFIQUVO])[A-Z]\\d{6}[ABCD ]$/i,\n\
\t\t\t\"en-IE\": /^\\d{7}[A-W][A-IW]{0,1}$/i,\n\
\t\t\t\"en-US\": /^\\d{2}[- ]{0,1}\\d{7}$/,\n\
\t\t\t\"es-AR\": /(20|23|24|27|30|33|34)[0-9]{8}[0-9]/,\n\
\t\t\t\"es-ES\": /^(\\d{0,8}|[XYZKLM]\\d{7})[A-HJ-NP-TV-Z]$/i,\n\
\t\t\t\"et-EE\": /^[1-6]\\d{6}(00[1-9]|0[1-9][0-9]|[1-6][0-9]{2}|70[0-9]|710)\\d$/,\n\
\t\t\t\"fi-FI\": /^\\d{6}[-+A]\\d{3}[0-9A-FHJ-NPR-Y]$/i,\n\
\t\t\t\"fr-BE\": /^\\d{11}$/,\n\
\t\t\t\"fr-FR\": /^[0-3]\\d{12}$|^[0-3]\\d\\s\\d{2}(\\s\\d{3}){3}$/,\n\
\t\t\t\"fr-LU\": /^\\d{13}$/,\n\
\t\t\t\"hr-HR\": /^\\d{11}$/,\n\
\t\t\t\"hu-HU\": /^8\\d{9}$/,\n\
\t\t\t\"it-IT\": /^[A-Z]{6}[L-NP-V0-9]{2}[A-EHLMPRST][L-NP-V0-9]{2}[A-ILMZ][L-NP-V0-9]{3}[A-Z]$/i,\n\
\t\t\t\"lv-LV\": /^\\d{6}-{0,1}\\d{5}$/,\n\
\t\t\t\"mt-MT\": /^\\d{3,7}[APMGLHBZ]$|^([1-8])\\1\\d{7}$/i,\n\
\t\t\t\"nl-NL\": /^\\d{9}$/,\n\
\t\t\t\"pl-PL\": /^\\d{10,11}$/,\n\
\t\t\t\"pt-BR\": /(?:^\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}$)|(?:^\\d{11}$)|(?:^[A-Z0-9]{12}\\d{2}$)/i,\n\
\t\t\t\"pt-PT\": /^\\d{9}$/,\n\
\t\t\t\"ro-RO\": /^\\d{13}$/,\n\
\t\t\t\"sk-SK\": /^\\d{6}\\/{0,1}\\d{3,4}$/,\n\
\t\t\t\"sl-SI\": /^[1-9]\\d{7}$/,\n\
\t\t\t\"sv-SE\": /^(\\d{6}[-+]{0,1}\\d{4}|(18|19|20)\\d{6}[-+]{0,1}\\d{4})$/,\n\
\t\t\t\"uk-UA\": /^\\d{10}$/\n\
\t\t};\n\
\t\ttaxIdFormat[\"lb-LU\"] = taxIdFormat[\"fr-LU\"];\n\
\t\ttaxIdFormat[\"lt-LT\"] = taxIdFormat[\"et-EE\"];\n\
\t\ttaxIdFormat[\"nl-BE\"] = taxIdFormat[\"fr-BE\"];\n\
\t\ttaxIdFormat[\"fr-CA\"] = taxIdFormat[\"en-CA\"];\n\
\t\tvar taxIdCheck = {\n\
\t\t\t\"bg-BG\": bgBgCheck,\n\
\t\t\t\"cs-CZ\": csCzCheck,\n\
\t\t\t\"de-AT\": deAtCheck,\n\
\t\t\t\"de-DE\": deDeCheck,\n\
\t\t\t\"dk-DK\": dkDkCheck,\n\
\t\t\t\"el-CY\": elCyCheck,\n\
\t\t\t\"el-GR\": elGrCheck,\n\
\t\t\t\"en-CA\": isCanadianSIN,\n\
\t\t\t\"en-IE\": enIeCheck,\n\
\t\t\t\"en-US\": enUsCheck,\n\
\t\t\t\"es-AR\": esArCheck,\n\
\t\t\t\"es-ES\": esEsCheck,\n\
\t\t\t\"et-EE\": etEeCheck,\n\
\t\t\t\"fi-FI\": fiFiCheck,\n\
\t\t\t\"fr-BE\": frBeCheck,\n\
\t\t\t\"fr-FR\": frFrCheck,\n\
\t\t\t\"fr-LU\": frLuCheck,\n\
\t\t\t\"hr-HR\": hrHrCheck,\n\
\t\t\t\"hu-HU\": huHuCheck,\n\
\t\t\t\"it-IT\": itItCheck,\n\
\t\t\t\"lv-LV\": lvLvCheck,\n\
\t\t\t\"mt-MT\": mtMtCheck,\n\
\t\t\t\"nl-NL\": nlNlCheck,\n\
\t\t\t\"pl-PL\": plPlCheck,\n\
\t\t\t\"pt-BR\": ptBrCheck,\n\
\t\t\t\"pt-PT\": ptPtCheck,\n\
\t\t\t\"ro-RO\": roRoCheck,\n\
\t\t\t\"sk-SK\": skSkCheck,\n\
\t\t\t\"sl-SI\": slSiCheck,\n\
\t\t\t\"sv-SE\": svSeCheck,\n\
\t\t\t\"uk-UA\": ukUaCheck\n\
\t\t};\n\
\t\ttaxIdCheck[\"lb-LU\"] = taxIdCheck[\"fr-LU\"];\n\
\t\ttaxIdCheck[\"lt-LT\"] = taxIdCheck[\"et-EE\"];\n\
\t\ttaxIdCheck[\"nl-BE\"] = taxIdCheck[\"fr-BE\"];\n\
\t\ttaxIdCheck[\"fr-CA\"] = taxIdCheck[\"en-CA\"];\n\
\t\tvar allsymbols = /[-\\\\\\/!@#$%\\^&\\*\\(\\)\\+\\=\\[\\]]+/g;\n\
\t\tvar sanitizeRegexes = {\n\
\t\t\t\"de-AT\": allsymbols,\n\
\t\t\t\"de-DE\": /[\\/\\\\]/g,\n\
\t\t\t\"fr-BE\": allsymbols\n\
\t\t};\n\
\t\tsanitizeRegexes[\"nl-BE\"] = sanitizeRegexes[\"fr-BE\"];\n\
\t\tfunction isTaxID(str) {\n\
\t\t\tvar locale = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : \"en-US\";\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar strcopy = str.slice(0);\n\
\t\t\tif (locale in taxIdFormat) {\n\
\t\t\t\tif (locale in sanitizeRegexes) strcopy = strcopy.replace(sanitizeRegexes[locale], \"\");\n\
\t\t\t\tif (!taxIdFormat[locale].test(strcopy)) return false;\n\
\t\t\t\tif (locale in taxIdCheck) return taxIdCheck[locale](strcopy);\n\
\t\t\t\treturn true;\n\
\t\t\t}\n\
\t\t\tthrow new Error(\"Invalid locale '\".concat(locale, \"'\"));\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isMobilePhone.js\n\
\tvar require_isMobilePhone = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isMobilePhone;\n\
\t\texports.locales = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar phones = {\n\
\t\t\t\"am-AM\": /^(\\+?374|0)(33|4[134]|55|77|88|9[13-689])\\d{6}$/,\n\
\t\t\t\"ar-AE\": /^((\\+?971)|0)?5[024568]\\d{7}$/,\n\
\t\t\t\"ar-BH\": /^(\\+?973)?(3|6)\\d{7}$/,\n\
\t\t\t\"ar-DZ\": /^(\\+?213|0)(5|6|7)\\d{8}$/,\n\
\t\t\t\"ar-LB\": /^(\\+?961)?((3|81)\\d{6}|7\\d{7})$/,\n\
\t\t\t\"ar-EG\": /^((\\+?20)|0)?1[0125]\\d{8}$/,\n\
\t\t\t\"ar-IQ\": /^(\\+?964|0)?7[0-9]\\d{8}$/,\n\
\t\t\t\"ar-JO\": /^(\\+?962|0)?7[789]\\d{7}$/,\n\
\t\t\t\"ar-KW\": /^(\\+?965)([569]\\d{7}|41\\d{6})$/,\n\
\t\t\t\"ar-LY\": /^((\\+?218)|0)?(9[1-6]\\d{7}|[1-8]\\d{7,9})$/,\n\
\t\t\t\"ar-MA\": /^(?:(?:\\+|00)212|0)[5-7]\\d{8}$/,\n\
\t\t\t\"ar-OM\": /^((\\+|00)968)?([79][1-9])\\d{6}$/,\n\
\t\t\t\"ar-PS\": /^(\\+?970|0)5[6|9](\\d{7})$/,\n\
\t\t\t\"ar-SA\": /^(!?(\\+?966)|0)?5\\d{8}$/,\n\
\t\t\t\"ar-SD\": /^((\\+?249)|0)?(9[012369]|1[012])\\d{7}$/,\n\
\t\t\t\"ar-SY\": /^(!?(\\+?963)|0)?9\\d{8}$/,\n\
\t\t\t\"ar-TN\": /^(\\+?216)?[2459]\\d{7}$/,\n\
\t\t\t\"az-AZ\": /^(\\+994|0)(10|5[015]|7[07]|99)\\d{7}$/,\n\
\t\t\t\"ar-QA\": /^(\\+?974|0)?([3567]\\d{7})$/,\n\
\t\t\t\"bs-BA\": /^((((\\+|00)3876)|06))((([0-3]|[5-6])\\d{6})|(4\\d{7}))$/,\n\
\t\t\t\"be-BY\": /^(\\+?375)?(24|25|29|33|44)\\d{7}$/,\n\
\t\t\t\"bg-BG\": /^(\\+?359|0)?8[789]\\d{7}$/,\n\
\t\t\t\"bn-BD\": /^(\\+?880|0)1[13456789][0-9]{8}$/,\n\
\t\t\t\"ca-AD\": /^(\\+376)?[346]\\d{5}$/,\n\
\t\t\t\"cs-CZ\": /^(\\+?420)? ?[1-9][0-9]{2} ?[0-9]{3} ?[0-9]{3}$/,\n\
\t\t\t\"da-DK\": /^(\\+?45)?\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}$/,\n\
\t\t\t\"de-DE\": /^((\\+49|0)1)(5[0-25-9]\\d|6([23]|0\\d?)|7([0-57-9]|6\\d))\\d{7,9}$/,\n\
\t\t\t\"de-AT\": /^(\\+43|0)\\d{1,4}\\d{3,12}$/,\n\
\t\t\t\"de-CH\": /^(\\+41|0)([1-9])\\d{1,9}$/,\n\
\t\t\t\"de-LU\": /^(\\+352)?((6\\d1)\\d{6})$/,\n\
\t\t\t\"dv-MV\": /^(\\+?960)?(7[2-9]|9[1-9])\\d{5}$/,\n\
\t\t\t\"el-GR\": /^(\\+?30|0)?6(8[5-9]|9(?![26])[0-9])\\d{7}$/,\n\
\t\t\t\"el-CY\": /^(\\+?357?)?(9(9|7|6|5|4)\\d{6})$/,\n\
\t\t\t\"en-AI\": /^(\\+?1|0)264(?:2(35|92)|4(?:6[1-2]|76|97)|5(?:3[6-9]|8[1-4])|7(?:2(4|9)|72))\\d{4}$/,\n\
\t\t\t\"en-AU\": /^(\\+?61|0)4\\d{8}$/,\n\
\t\t\t\"en-AG\": /^(?:\\+1|1)268(?:464|7(?:1[3-9]|[28]\\d|3[0246]|64|7[0-689]))\\d{4}$/,\n\
\t\t\t\"en-BM\": /^(\\+?1)?441(((3|7)\\d{6}$)|(5[0-3][0-9]\\d{4}$)|(59\\d{5}$))/,\n\
\t\t\t\"en-BS\": /^(\\+?1[-\\s]?|0)?\\(?242\\)?[-\\s]?\\d{3}[-\\s]?\\d{4}$/,\n\
\t\t\t\"en-GB\": /^(\\+?44|0)7[1-9]\\d{8}$/,\n\
\t\t\t\"en-GG\": /^(\\+?44|0)1481\\d{6}$/,\n\
\t\t\t\"en-GH\": /^(\\+233|0)(20|50|24|54|27|57|26|56|23|53|28|55|59)\\d{7}$/,\n\
\t\t\t\"en-GY\": /^(\\+592|0)6\\d{6}$/,\n\
\t\t\t\"en-HK\": /^(\\+?852[-\\s]?)?[456789]\\d{3}[-\\s]?\\d{4}$/,\n\
\t\t\t\"en-MO\": /^(\\+?853[-\\s]?)?[6]\\d{3}[-\\s]?\\d{4}$/,\n\
\t\t\t\"en-IE\": /^(\\+?353|0)8[356789]\\d{7}$/,\n\
\t\t\t\"en-IN\": /^(\\+?91|0)?[6789]\\d{9}$/,\n\
\t\t\t\"en-JM\": /^(\\+?876)?\\d{7}$/,\n\
\t\t\t\"en-KE\": /^(\\+?254|0)(7|1)\\d{8}$/,\n\
\t\t\t\"fr-CF\": /^(\\+?236| ?)(70|75|77|72|21|22)\\d{6}$/,\n\
\t\t\t\"en-SS\": /^(\\+?211|0)(9[1257])\\d{7}$/,\n\
\t\t\t\"en-KI\": /^((\\+686|686)?)?( )?((6|7)(2|3|8)[0-9]{6})$/,\n\
\t\t\t\"en-KN\": /^(?:\\+1|1)869(?:46\\d|48[89]|55[6-8]|66\\d|76[02-7])\\d{4}$/,\n\
\t\t\t\"en-LS\": /^(\\+?266)(22|28|57|58|59|27|52)\\d{6}$/,\n\
\t\t\t\"en-MT\": /^(\\+?356|0)?(99|79|77|21|27|22|25)[0-9]{6}$/,\n\
\t\t\t\"en-MU\": /^(\\+?230|0)?\\d{8}$/,\n\
\t\t\t\"en-MW\": /^(\\+?265|0)(((77|88|31|99|98|21)\\d{7})|(((111)|1)\\d{6})|(32000\\d{4}))$/,\n\
\t\t\t\"en-NA\": /^(\\+?264|0)(6|8)\\d{7}$/,\n\
\t\t\t\"en-NG\": /^(\\+?234|0)?[789]\\d{9}$/,\n\
\t\t\t\"en-NZ\": /^(\\+?64|0)[28]\\d{7,9}$/,\n\
\t\t\t\"en-PG\": /^(\\+?675|0)?(7\\d|8[18])\\d{6}$/,\n\
\t\t\t\"en-PK\": /^((00|\\+)?92|0)3[0-6]\\d{8}$/,\n\
\t\t\t\"en-PH\": /^(09|\\+639)\\d{9}$/,\n\
\t\t\t\"en-RW\": /^(\\+?250|0)?[7]\\d{8}$/,\n\
\t\t\t\"en-SG\": /^(\\+65)?[3689]\\d{7}$/,\n\
\t\t\t\"en-SL\": /^(\\+?232|0)\\d{8}$/,\n\
\t\t\t\"en-TZ\": /^(\\+?255|0)?[67]\\d{8}$/,\n\
\t\t\t\"en-UG\": /^(\\+?256|0)?[7]\\d{8}$/,\n\
\t\t\t\"en-US\": /^((\\+1|1)?( |-)?)?(\\([2-9][0-9]{2}\\)|[2-9][0-9]{2})( |-)?([2-9][0-9]{2}( |-)?[0-9]{4})$/,\n\
\t\t\t\"en-ZA\": /^(\\+?27|0)\\d{9}$/,\n\
\t\t\t\"en-ZM\": /^(\\+?26)?0[79][567]\\d{7}$/,\n\
\t\t\t\"en-ZW\": /^(\\+263)[0-9]{9}$/,\n\
\t\t\t\"en-BW\": /^(\\+?267)?(7[1-8]{1})\\d{6}$/,\n\
\t\t\t\"es-AR\": /^\\+?549(11|[2368]\\d)\\d{8}$/,\n\
\t\t\t\"es-BO\": /^(\\+?591)?(6|7)\\d{7}$/,\n\
\t\t\t\"es-CO\": /^(\\+?57)?3(0(0|1|2|4|5)|1\\d|2[0-4]|5(0|1))\\d{7}$/,\n\
\t\t\t\"es-CL\": /^(\\+?56|0)[2-9]\\d{1}\\d{7}$/,\n\
\t\t\t\"es-CR\": /^(\\+506)?[2-8]\\d{7}$/,\n\
\t\t\t\"es-CU\": /^(\\+53|0053)?5\\d{7}$/,\n\
\t\t\t\"es-DO\": /^(\\+?1)?8[024]9\\d{7}$/,\n\
\t\t\t\"es-HN\": /^(\\+?504)?[9|8|3|2]\\d{7}$/,\n\
\t\t\t\"es-EC\": /^(\\+?593|0)([2-7]|9[2-9])\\d{7}$/,\n\
\t\t\t\"es-ES\": /^(\\+?34)?[6|7]\\d{8}$/,\n\
\t\t\t\"es-GT\": /^(\\+?502)?[2|6|7]\\d{7}$/,\n\
\t\t\t\"es-PE\": /^(\\+?51)?9\\d{8}$/,\n\
\t\t\t\"es-MX\": /^(\\+?52)?(1|01)?\\d{10,11}$/,\n\
\t\t\t\"es-NI\": /^(\\+?505)\\d{7,8}$/,\n\
\t\t\t\"es-PA\": /^(\\+?507)\\d{7,8}$/,\n\
\t\t\t\"es-PY\": /^(\\+?595|0)9[9876]\\d{7}$/,\n\
\t\t\t\"es-SV\": /^(\\+?503)?[67]\\d{7}$/,\n\
\t\t\t\"es-UY\": /^(\\+598|0)9[1-9][\\d]{6}$/,\n\
\t\t\t\"es-VE\": /^(\\+?58)?(2|4)\\d{9}$/,\n\
\t\t\t\"et-EE\": /^(\\+?372)?\\s?(5|8[1-4])\\s?([0-9]\\s?){6,7}$/,\n\
\t\t\t\"fa-IR\": /^(\\+?98[\\-\\s]?|0)9[0-39]\\d[\\-\\s]?\\d{3}[\\-\\s]?\\d{4}$/,\n\
\t\t\t\"fi-FI\": /^(\\+?358|0)\\s?(4[0-6]|50)\\s?(\\d\\s?){4,8}$/,\n\
\t\t\t\"fj-FJ\": /^(\\+?679)?\\s?\\d{3}\\s?\\d{4}$/,\n\
\t\t\t\"fo-FO\": /^(\\+?298)?\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}$/,\n\
\t\t\t\"fr-BF\": /^(\\+226|0)[67]\\d{7}$/,\n\
\t\t\t\"fr-BJ\": /^(\\+229)\\d{8}$/,\n\
\t\t\t\"fr-CD\": /^(\\+?243|0)?(8|9)\\d{8}$/,\n\
\t\t\t\"fr-CM\": /^(\\+?237)6[0-9]{8}$/,\n\
\t\t\t\"fr-DJ\": /^(?:\\+253)?77[6-8]\\d{5}$/,\n\
\t\t\t\"fr-FR\": /^(\\+?33|0)[67]\\d{8}$/,\n\
\t\t\t\"fr-GF\": /^(\\+?594|0|00594)[67]\\d{8}$/,\n\
\t\t\t\"fr-GP\": /^(\\+?590|0|00590)[67]\\d{8}$/,\n\
\t\t\t\"fr-MQ\": /^(\\+?596|0|00596)[67]\\d{8}$/,\n\
\t\t\t\"fr-PF\": /^(\\+?689)?8[789]\\d{6}$/,\n\
\t\t\t\"fr-RE\": /^(\\+?262|0|00262)[67]\\d{8}$/,\n\
\t\t\t\"fr-WF\": /^(\\+681)?\\d{6}$/,\n\
\t\t\t\"he-IL\": /^(\\+972|0)([23489]|5[012345689]|77)[1-9]\\d{6}$/,\n\
\t\t\t\"hu-HU\": /^(\\+?36|06)(20|30|31|50|70)\\d{7}$/,\n\
\t\t\t\"id-ID\": /^(\\+?62|0)8(1[123456789]|2[1238]|3[1238]|5[12356789]|7[78]|9[56789]|8[123456789])([\\s?|\\d]{5,11})$/,\n\
\t\t\t\"ir-IR\": /^(\\+98|0)?9\\d{9}$/,\n\
\t\t\t\"it-IT\": /^(\\+?39)?\\s?3\\d{2} ?\\d{6,7}$/,\n\
\t\t\t\"it-SM\": /^((\\+378)|(0549)|(\\+390549)|(\\+3780549))?6\\d{5,9}$/,\n\
\t\t\t\"ja-JP\": /^(\\+81[ \\-]?(\\(0\\))?|0)[6789]0[ \\-]?\\d{4}[ \\-]?\\d{4}$/,\n\
\t\t\t\"ka-GE\": /^(\\+?995)?(79\\d{7}|5\\d{8})$/,\n\
\t\t\t\"kk-KZ\": /^(\\+?7|8)?7\\d{9}$/,\n\
\t\t\t\"kl-GL\": /^(\\+?299)?\\s?\\d{2}\\s?\\d{2}\\s?\\d{2}$/,\n\
\t\t\t\"ko-KR\": /^((\\+?82)[ \\-]?)?0?1([0|1|6|7|8|9]{1})[ \\-]?\\d{3,4}[ \\-]?\\d{4}$/,\n\
\t\t\t\"ky-KG\": /^(\\+996\\s?)?(22[0-9]|50[0-9]|55[0-9]|70[0-9]|75[0-9]|77[0-9]|880|990|995|996|997|998)\\s?\\d{3}\\s?\\d{3}$/,\n\
\t\t\t\"lt-LT\": /^(\\+370|8)\\d{8}$/,\n\
\t\t\t\"lv-LV\": /^(\\+?371)2\\d{7}$/,\n\
\t\t\t\"mg-MG\": /^((\\+?261|0)(2|3)\\d)?\\d{7}$/,\n\
\t\t\t\"mn-MN\": /^(\\+|00|011)?976(77|81|88|91|94|95|96|99)\\d{6}$/,\n\
\t\t\t\"my-MM\": /^(\\+?959|09|9)(2[5-7]|3[1-2]|4[0-5]|6[6-9]|7[5-9]|9[6-9])[0-9]{7}$/,\n\
\t\t\t\"ms-MY\": /^(\\+?60|0)1(([0145](-|\\s)?\\d{7,8})|([236-9](-|\\s)?\\d{7}))$/,\n\
\t\t\t\"mz-MZ\": /^(\\+?258)?8[234567]\\d{7}$/,\n\
\t\t\t\"nb-NO\": /^(\\+?47)?[49]\\d{7}$/,\n\
\t\t\t\"ne-NP\": /^(\\+?977)?9[78]\\d{8}$/,\n\
\t\t\t\"nl-BE\": /^(\\+?32|0)4\\d{8}$/,\n\
\t\t\t\"nl-NL\": /^(((\\+|00)?31\\(0\\))|((\\+|00)?31)|0)6{1}\\d{8}$/,\n\
\t\t\t\"nl-AW\": /^(\\+)?297(56|59|64|73|74|99)\\d{5}$/,\n\
\t\t\t\"nn-NO\": /^(\\+?47)?[49]\\d{7}$/,\n\
\t\t\t\"pl-PL\": /^(\\+?48)? ?([5-8]\\d|45) ?\\d{3} ?\\d{2} ?\\d{2}$/,\n\
\t\t\t\"pt-BR\": /^((\\+?55\\ ?[1-9]{2}\\ ?)|(\\+?55\\ ?\\([1-9]{2}\\)\\ ?)|(0[1-9]{2}\\ ?)|(\\([1-9]{2}\\)\\ ?)|([1-9]{2}\\ ?))((\\d{4}\\-?\\d{4})|(9[1-9]{1}\\d{3}\\-?\\d{4}))$/,\n\
\t\t\t\"pt-PT\": /^(\\+?351)?9[1236]\\d{7}$/,\n\
\t\t\t\"pt-AO\": /^(\\+?244)?9\\d{8}$/,\n\
\t\t\t\"ro-MD\": /^(\\+?373|0)((6(0|1|2|6|7|8|9))|(7(6|7|8|9)))\\d{6}$/,\n\
\t\t\t\"ro-RO\": /^(\\+?40|0)\\s?7\\d{2}(\\/|\\s|\\.|-)?\\d{3}(\\s|\\.|-)?\\d{3}$/,\n\
\t\t\t\"ru-RU\": /^(\\+?7|8)?9\\d{9}$/,\n\
\t\t\t\"si-LK\": /^(?:0|94|\\+94)?(7(0|1|2|4|5|6|7|8)( |-)?)\\d{7}$/,\n\
\t\t\t\"sl-SI\": /^(\\+386\\s?|0)(\\d{1}\\s?\\d{3}\\s?\\d{2}\\s?\\d{2}|\\d{2}\\s?\\d{3}\\s?\\d{3})$/,\n\
\t\t\t\"sk-SK\": /^(\\+?421)? ?[1-9][0-9]{2} ?[0-9]{3} ?[0-9]{3}$/,\n\
\t\t\t\"so-SO\": /^(\\+?252|0)((6[0-9])\\d{7}|(7[1-9])\\d{7})$/,\n\
\t\t\t\"sq-AL\": /^(\\+355|0)6[2-9]\\d{7}$/,\n\
\t\t\t\"sr-RS\": /^(\\+3816|06)[- \\d]{5,9}$/,\n\
\t\t\t\"sv-SE\": /^(\\+?46|0)[\\s\\-]?7[\\s\\-]?[02369]([\\s\\-]?\\d){7}$/,\n\
\t\t\t\"tg-TJ\": /^(\\+?992)?[5][5]\\d{7}$/,\n\
\t\t\t\"th-TH\": /^(\\+66|66|0)\\d{9}$/,\n\
\t\t\t\"tr-TR\": /^(\\+?90|0)?5\\d{9}$/,\n\
\t\t\t\"tk-TM\": /^(\\+993|993|8)\\d{8}$/,\n\
\t\t\t\"uk-UA\": /^(\\+?38)?0(50|6[36-8]|7[357]|9[1-9])\\d{7}$/,\n\
\t\t\t\"uz-UZ\": /^(\\+?998)?(6[125-79]|7[1-69]|88|9\\d)\\d{7}$/,\n\
\t\t\t\"vi-VN\": /^((\\+?84)|0)((3([2-9]))|(5([25689]))|(7([0|6-9]))|(8([1-9]))|(9([0-9])))([0-9]{7})$/,\n\
\t\t\t\"zh-CN\": /^((\\+|00)86)?(1[3-9]|9[28])\\d{9}$/,\n\
\t\t\t\"zh-TW\": /^(\\+?886\\-?|0)?9\\d{8}$/,\n\
\t\t\t\"dz-BT\": /^(\\+?975|0)?(17|16|77|02)\\d{6}$/,\n\
\t\t\t\"ar-YE\": /^(((\\+|00)9677|0?7)[0137]\\d{7}|((\\+|00)967|0)[1-7]\\d{6})$/,\n\
\t\t\t\"ar-EH\": /^(\\+?212|0)[\\s\\-]?(5288|5289)[\\s\\-]?\\d{5}$/,\n\
\t\t\t\"fa-AF\": /^(\\+93|0)?(2{1}[0-8]{1}|[3-5]{1}[0-4]{1})(\\d{7})$/,\n\
\t\t\t\"mk-MK\": /^(\\+?389|0)?((?:2[2-9]\\d{6}|(?:3[1-4]|4[2-8])\\d{6}|500\\d{5}|5[2-9]\\d{6}|7[0-9][2-9]\\d{5}|8[1-9]\\d{6}|800\\d{5}|8009\\d{4}))$/\n\
\t\t};\n\
\t\tphones[\"en-CA\"] = phones[\"en-US\"];\n\
\t\tphones[\"fr-CA\"] = phones[\"en-CA\"];\n\
\t\tphones[\"fr-BE\"] = phones[\"nl-BE\"];\n\
\t\tphones[\"zh-HK\"] = phones[\"en-HK\"];\n\
\t\tphones[\"zh-MO\"] = phones[\"en-MO\"];\n\
\t\tphones[\"ga-IE\"] = phones[\"en-IE\"];\n\
\t\tphones[\"fr-CH\"] = phones[\"de-CH\"];\n\
\t\tphones[\"it-CH\"] = phones[\"fr-CH\"];\n\
\t\tfunction isMobilePhone(str, locale, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (options && options.strictMode && !str.startsWith(\"+\")) return false;\n\
\t\t\tif (Array.isArray(locale)) return locale.some(function(key) {\n\
\t\t\t\tif (phones.hasOwnProperty(key)) {\n\
\t\t\t\t\tif (phones[key].test(str)) return true;\n\
\t\t\t\t}\n\
\t\t\t\treturn false;\n\
\t\t\t});\n\
\t\t\telse if (locale in phones) return phones[locale].test(str);\n\
\t\t\telse if (!locale || locale === \"any\") {\n\
\t\t\t\tfor (var key in phones) if (phones.hasOwnProperty(key)) {\n\
\t\t\t\t\tif (phones[key].test(str)) return true;\n\
\t\t\t\t}\n\
\t\t\t\treturn false;\n\
\t\t\t}\n\
\t\t\tthrow new Error(\"Invalid locale '\".concat(locale, \"'\"));\n\
\t\t}\n\
\t\texports.locales = Object.keys(phones);\n\
\t}));\n\
\t// node_modules/validator/lib/isEthereumAddress.js\n\
\tvar require_isEthereumAddress = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isEthereumAddress;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar eth = /^(0x)[0-9a-f]{40}$/i;\n\
\t\tfunction isEthereumAddress(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn eth.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isCurrency.js\n\
\tvar require_isCurrency = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isCurrency;\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction currencyRegex(options) {\n\
\t\t\tvar decimal_digits = \"\\\\d{\".concat(options.digits_after_decimal[0], \"}\");\n\
\t\t\toptions.digits_after_decimal.forEach(function(digit, index) {\n\
\t\t\t\tif (index !== 0) decimal_digits = \"\".concat(decimal_digits, \"|\\\\d{\").concat(digit, \"}\");\n\
\t\t\t});\n\
\t\t\tvar symbol = \"(\".concat(options.symbol.replace(/\\W/, function(m) {\n\
\t\t\t\treturn \"\\\\\".concat(m);\n\
\t\t\t}), \")\").concat(options.require_symbol ? \"\" : \"?\"), negative = \"-?\", valid_whole_dollar_amounts = [\n\
\t\t\t\t\"0\",\n\
\t\t\t\t\"[1-9]\\\\d*\",\n\
\t\t\t\t\"[1-9]\\\\d{0,2}(\\\\\".concat(options.thousands_separator, \"\\\\d{3})*\")\n\
\t\t\t], whole_dollar_amount = \"(\".concat(valid_whole_dollar_amounts.join(\"|\"), \")?\"), decimal_amount = \"(\\\\\".concat(options.decimal_separator, \"(\").concat(decimal_digits, \"))\").concat(options.require_decimal ? \"\" : \"?\");\n\
\t\t\tvar pattern = whole_dollar_amount + (options.allow_decimal || options.require_decimal ? decimal_amount : \"\");\n\
\t\t\tif (options.allow_negatives && !options.parens_for_negatives) {\n\
\t\t\t\tif (options.negative_sign_after_digits) pattern += negative;\n\
\t\t\t\telse if (options.negative_sign_before_digits) pattern = negative + pattern;\n\
\t\t\t}\n\
\t\t\tif (options.allow_negative_sign_placeholder) pattern = \"( (?!\\\\-))?\".concat(pattern);\n\
\t\t\telse if (options.allow_space_after_symbol) pattern = \" ?\".concat(pattern);\n\
\t\t\telse if (options.allow_space_after_digits) pattern += \"( (?!$))?\";\n\
\t\t\tif (options.symbol_after_digits) pattern += symbol;\n\
\t\t\telse pattern = symbol + pattern;\n\
\t\t\tif (options.allow_negatives) {\n\
\t\t\t\tif (options.parens_for_negatives) pattern = \"(\\\\(\".concat(pattern, \"\\\\)|\").concat(pattern, \")\");\n\
\t\t\t\telse if (!(options.negative_sign_before_digits || options.negative_sign_after_digits)) pattern = negative + pattern;\n\
\t\t\t}\n\
\t\t\treturn new RegExp(\"^(?!-? )(?=.*\\\\d)\".concat(pattern, \"$\"));\n\
\t\t}\n\
\t\tvar default_currency_options = {\n\
\t\t\tsymbol: \"$\",\n\
\t\t\trequire_symbol: false,\n\
\t\t\tallow_space_after_symbol: false,\n\
\t\t\tsymbol_after_digits: false,\n\
\t\t\tallow_negatives: true,\n\
\t\t\tparens_for_negatives: false,\n\
\t\t\tnegative_sign_before_digits: false,\n\
\t\t\tnegative_sign_after_digits: false,\n\
\t\t\tallow_negative_sign_placeholder: false,\n\
\t\t\tthousands_separator: \",\",\n\
\t\t\tdecimal_separator: \".\",\n\
\t\t\tallow_decimal: true,\n\
\t\t\trequire_decimal: false,\n\
\t\t\tdigits_after_decimal: [2],\n\
\t\t\tallow_space_after_digits: false\n\
\t\t};\n\
\t\tfunction isCurrency(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, default_currency_options);\n\
\t\t\treturn currencyRegex(options).test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isBtcAddress.js\n\
\tvar require_isBtcAddress = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isBtcAddress;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar bech32 = /^(bc1|tb1|bc1p|tb1p)[ac-hj-np-z02-9]{39,58}$/;\n\
\t\tvar base58 = /^(1|2|3|m)[A-HJ-NP-Za-km-z1-9]{25,39}$/;\n\
\t\tfunction isBtcAddress(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn bech32.test(str) || base58.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isISO6346.js\n\
\tvar require_isISO6346 = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.isFreightContainerID = void 0;\n\
\t\texports.isISO6346 = isISO6346;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar isISO6346Str = /^[A-Z]{3}(U[0-9]{7})|([J,Z][0-9]{6,7})$/;\n\
\t\tvar isDigit = /^[0-9]$/;\n\
\t\tfunction isISO6346(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tstr = str.toUpperCase();\n\
\t\t\tif (!isISO6346Str.test(str)) return false;\n\
\t\t\tif (str.length === 11) {\n\
\t\t\t\tvar sum = 0;\n\
\t\t\t\tfor (var i = 0; i < str.length - 1; i++) if (!isDigit.test(str[i])) {\n\
\t\t\t\t\tvar convertedCode = void 0;\n\
\t\t\t\t\tvar letterCode = str.charCodeAt(i) - 55;\n\
\t\t\t\t\tif (letterCode < 11) convertedCode = letterCode;\n\
\t\t\t\t\telse if (letterCode >= 11 && letterCode <= 20) convertedCode = 12 + letterCode % 11;\n\
\t\t\t\t\telse if (letterCode >= 21 && letterCode <= 30) convertedCode = 23 + letterCode % 21;\n\
\t\t\t\t\telse convertedCode = 34 + letterCode % 31;\n\
\t\t\t\t\tsum += convertedCode * Math.pow(2, i);\n\
\t\t\t\t} else sum += str[i] * Math.pow(2, i);\n\
\t\t\t\tvar checkSumDigit = sum % 11;\n\
\t\t\t\tif (checkSumDigit === 10) checkSumDigit = 0;\n\
\t\t\t\treturn Number(str[str.length - 1]) === checkSumDigit;\n\
\t\t\t}\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\texports.isFreightContainerID = isISO6346;\n\
\t}));\n\
\t// node_modules/validator/lib/isISO6391.js\n\
\tvar require_isISO6391 = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isISO6391;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar isISO6391Set = new Set([\n\
\t\t\t\"aa\",\n\
\t\t\t\"ab\",\n\
\t\t\t\"ae\",\n\
\t\t\t\"af\",\n\
\t\t\t\"ak\",\n\
\t\t\t\"am\",\n\
\t\t\t\"an\",\n\
\t\t\t\"ar\",\n\
\t\t\t\"as\",\n\
\t\t\t\"av\",\n\
\t\t\t\"ay\",\n\
\t\t\t\"az\",\n\
\t\t\t\"az\",\n\
\t\t\t\"ba\",\n\
\t\t\t\"be\",\n\
\t\t\t\"bg\",\n\
\t\t\t\"bh\",\n\
\t\t\t\"bi\",\n\
\t\t\t\"bm\",\n\
\t\t\t\"bn\",\n\
\t\t\t\"bo\",\n\
\t\t\t\"br\",\n\
\t\t\t\"bs\",\n\
\t\t\t\"ca\",\n\
\t\t\t\"ce\",\n\
\t\t\t\"ch\",\n\
\t\t\t\"co\",\n\
\t\t\t\"cr\",\n\
\t\t\t\"cs\",\n\
\t\t\t\"cu\",\n\
\t\t\t\"cv\",\n\
\t\t\t\"cy\",\n\
\t\t\t\"da\",\n\
\t\t\t\"de\",\n\
\t\t\t\"dv\",\n\
\t\t\t\"dz\",\n\
\t\t\t\"ee\",\n\
\t\t\t\"el\",\n\
\t\t\t\"en\",\n\
\t\t\t\"eo\",\n\
\t\t\t\"es\",\n\
\t\t\t\"et\",\n\
\t\t\t\"eu\",\n\
\t\t\t\"fa\",\n\
\t\t\t\"ff\",\n\
\t\t\t\"fi\",\n\
\t\t\t\"fj\",\n\
\t\t\t\"fo\",\n\
\t\t\t\"fr\",\n\
\t\t\t\"fy\",\n\
\t\t\t\"ga\",\n\
\t\t\t\"gd\",\n\
\t\t\t\"gl\",\n\
\t\t\t\"gn\",\n\
\t\t\t\"gu\",\n\
\t\t\t\"gv\",\n\
\t\t\t\"ha\",\n\
\t\t\t\"he\",\n\
\t\t\t\"hi\",\n\
\t\t\t\"ho\",\n\
\t\t\t\"hr\",\n\
\t\t\t\"ht\",\n\
\t\t\t\"hu\",\n\
\t\t\t\"hy\",\n\
\t\t\t\"hz\",\n\
\t\t\t\"ia\",\n\
\t\t\t\"id\",\n\
\t\t\t\"ie\",\n\
\t\t\t\"ig\",\n\
\t\t\t\"ii\",\n\
\t\t\t\"ik\",\n\
\t\t\t\"io\",\n\
\t\t\t\"is\",\n\
\t\t\t\"it\",\n\
\t\t\t\"iu\",\n\
\t\t\t\"ja\",\n\
\t\t\t\"jv\",\n\
\t\t\t\"ka\",\n\
\t\t\t\"kg\",\n\
\t\t\t\"ki\",\n\
\t\t\t\"kj\",\n\
\t\t\t\"kk\",\n\
\t\t\t\"kl\",\n\
\t\t\t\"km\",\n\
\t\t\t\"kn\",\n\
\t\t\t\"ko\",\n\
\t\t\t\"kr\",\n\
\t\t\t\"ks\",\n\
\t\t\t\"ku\",\n\
\t\t\t\"kv\",\n\
\t\t\t\"kw\",\n\
\t\t\t\"ky\",\n\
\t\t\t\"la\",\n\
\t\t\t\"lb\",\n\
\t\t\t\"lg\",\n\
\t\t\t\"li\",\n\
\t\t\t\"ln\",\n\
\t\t\t\"lo\",\n\
\t\t\t\"lt\",\n\
\t\t\t\"lu\",\n\
\t\t\t\"lv\",\n\
\t\t\t\"mg\",\n\
\t\t\t\"mh\",\n\
\t\t\t\"mi\",\n\
\t\t\t\"mk\",\n\
\t\t\t\"ml\",\n\
\t\t\t\"mn\",\n\
\t\t\t\"mr\",\n\
\t\t\t\"ms\",\n\
\t\t\t\"mt\",\n\
\t\t\t\"my\",\n\
\t\t\t\"na\",\n\
\t\t\t\"nb\",\n\
\t\t\t\"nd\",\n\
\t\t\t\"ne\",\n\
\t\t\t\"ng\",\n\
\t\t\t\"nl\",\n\
\t\t\t\"nn\",\n\
\t\t\t\"no\",\n\
\t\t\t\"nr\",\n\
\t\t\t\"nv\",\n\
\t\t\t\"ny\",\n\
\t\t\t\"oc\",\n\
\t\t\t\"oj\",\n\
\t\t\t\"om\",\n\
\t\t\t\"or\",\n\
\t\t\t\"os\",\n\
\t\t\t\"pa\",\n\
\t\t\t\"pi\",\n\
\t\t\t\"pl\",\n\
\t\t\t\"ps\",\n\
\t\t\t\"pt\",\n\
\t\t\t\"qu\",\n\
\t\t\t\"rm\",\n\
\t\t\t\"rn\",\n\
\t\t\t\"ro\",\n\
\t\t\t\"ru\",\n\
\t\t\t\"rw\",\n\
\t\t\t\"sa\",\n\
\t\t\t\"sc\",\n\
\t\t\t\"sd\",\n\
\t\t\t\"se\",\n\
\t\t\t\"sg\",\n\
\t\t\t\"si\",\n\
\t\t\t\"sk\",\n\
\t\t\t\"sl\",\n\
\t\t\t\"sm\",\n\
\t\t\t\"sn\",\n\
\t\t\t\"so\",\n\
\t\t\t\"sq\",\n\
\t\t\t\"sr\",\n\
\t\t\t\"ss\",\n\
\t\t\t\"st\",\n\
\t\t\t\"su\",\n\
\t\t\t\"sv\",\n\
\t\t\t\"sw\",\n\
\t\t\t\"ta\",\n\
\t\t\t\"te\",\n\
\t\t\t\"tg\",\n\
\t\t\t\"th\",\n\
\t\t\t\"ti\",\n\
\t\t\t\"tk\",\n\
\t\t\t\"tl\",\n\
\t\t\t\"tn\",\n\
\t\t\t\"to\",\n\
\t\t\t\"tr\",\n\
\t\t\t\"ts\",\n\
\t\t\t\"tt\",\n\
\t\t\t\"tw\",\n\
\t\t\t\"ty\",\n\
\t\t\t\"ug\",\n\
\t\t\t\"uk\",\n\
\t\t\t\"ur\",\n\
\t\t\t\"uz\",\n\
\t\t\t\"ve\",\n\
\t\t\t\"vi\",\n\
\t\t\t\"vo\",\n\
\t\t\t\"wa\",\n\
\t\t\t\"wo\",\n\
\t\t\t\"xh\",\n\
\t\t\t\"yi\",\n\
\t\t\t\"yo\",\n\
\t\t\t\"za\",\n\
\t\t\t\"zh\",\n\
\t\t\t\"zu\"\n\
\t\t]);\n\
\t\tfunction isISO6391(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn isISO6391Set.has(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isISO8601.js\n\
\tvar require_isISO8601 = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isISO8601;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar iso8601 = /^([\\+-]?\\d{4}(?!\\d{2}\\b))((-?)((0[1-9]|1[0-2])(\\3([12]\\d|0[1-9]|3[01]))?|W([0-4]\\d|5[0-3])(-?[1-7])?|(00[1-9]|0[1-9]\\d|[12]\\d{2}|3([0-5]\\d|6[1-6])))([T\\s]((([01]\\d|2[0-3])((:?)[0-5]\\d)?|24:?00)([\\.,]\\d+(?!:))?)?(\\17[0-5]\\d([\\.,]\\d+)?)?([zZ]|([\\+-])([01]\\d|2[0-3]):?([0-5]\\d)?)?)?)?$/;\n\
\t\tvar iso8601StrictSeparator = /^([\\+-]?\\d{4}(?!\\d{2}\\b))((-?)((0[1-9]|1[0-2])(\\3([12]\\d|0[1-9]|3[01]))?|W([0-4]\\d|5[0-3])(-?[1-7])?|(00[1-9]|0[1-9]\\d|[12]\\d{2}|3([0-5]\\d|6[1-6])))([T]((([01]\\d|2[0-3])((:?)[0-5]\\d)?|24:?00)([\\.,]\\d+(?!:))?)?(\\17[0-5]\\d([\\.,]\\d+)?)?([zZ]|([\\+-])([01]\\d|2[0-3]):?([0-5]\\d)?)?)?)?$/;\n\
\t\tvar isValidDate = function isValidDate(str) {\n\
\t\t\tvar ordinalMatch = str.match(/^(\\d{4})-?(\\d{3})([ T]{1}\\.*|$)/);\n\
\t\t\tif (ordinalMatch) {\n\
\t\t\t\tvar oYear = Number(ordinalMatch[1]);\n\
\t\t\t\tvar oDay = Number(ordinalMatch[2]);\n\
\t\t\t\tif (oYear % 4 === 0 && oYear % 100 !== 0 || oYear % 400 === 0) return oDay <= 366;\n\
\t\t\t\treturn oDay <= 365;\n\
\t\t\t}\n\
\t\t\tvar match = str.match(/(\\d{4})-?(\\d{0,2})-?(\\d*)/).map(Number);\n\
\t\t\tvar year = match[1];\n\
\t\t\tvar month = match[2];\n\
\t\t\tvar day = match[3];\n\
\t\t\tvar monthString = month ? \"0\".concat(month).slice(-2) : month;\n\
\t\t\tvar dayString = day ? \"0\".concat(day).slice(-2) : day;\n\
\t\t\tvar d = new Date(\"\".concat(year, \"-\").concat(monthString || \"01\", \"-\").concat(dayString || \"01\"));\n\
\t\t\tif (month && day) return d.getUTCFullYear() === year && d.getUTCMonth() + 1 === month && d.getUTCDate() === day;\n\
\t\t\treturn true;\n\
\t\t};\n\
\t\tfunction isISO8601(str) {\n\
\t\t\tvar options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar check = options.strictSeparator ? iso8601StrictSeparator.test(str) : iso8601.test(str);\n\
\t\t\tif (check && options.strict) return isValidDate(str);\n\
\t\t\treturn check;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isRFC3339.js\n\
\tvar require_isRFC3339 = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isRFC3339;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar dateFullYear = /[0-9]{4}/;\n\
\t\tvar dateMonth = /(0[1-9]|1[0-2])/;\n\
\t\tvar dateMDay = /([12]\\d|0[1-9]|3[01])/;\n\
\t\tvar timeHour = /([01][0-9]|2[0-3])/;\n\
\t\tvar timeMinute = /[0-5][0-9]/;\n\
\t\tvar timeSecond = /([0-5][0-9]|60)/;\n\
\t\tvar timeSecFrac = /(\\.[0-9]+)?/;\n\
\t\tvar timeNumOffset = new RegExp(\"[-+]\".concat(timeHour.source, \":\").concat(timeMinute.source));\n\
\t\tvar timeOffset = new RegExp(\"([zZ]|\".concat(timeNumOffset.source, \")\"));\n\
\t\tvar partialTime = new RegExp(\"\".concat(timeHour.source, \":\").concat(timeMinute.source, \":\").concat(timeSecond.source).concat(timeSecFrac.source));\n\
\t\tvar fullDate = new RegExp(\"\".concat(dateFullYear.source, \"-\").concat(dateMonth.source, \"-\").concat(dateMDay.source));\n\
\t\tvar fullTime = new RegExp(\"\".concat(partialTime.source).concat(timeOffset.source));\n\
\t\tvar rfc3339 = new RegExp(\"^\".concat(fullDate.source, \"[ tT]\").concat(fullTime.source, \"$\"));\n\
\t\tfunction isRFC3339(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn rfc3339.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isISO15924.js\n\
\tvar require_isISO15924 = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.ScriptCodes = void 0;\n\
\t\texports.default = isISO15924;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar validISO15924Codes = new Set([\n\
\t\t\t\"Adlm\",\n\
\t\t\t\"Afak\",\n\
\t\t\t\"Aghb\",\n\
\t\t\t\"Ahom\",\n\
\t\t\t\"Arab\",\n\
\t\t\t\"Aran\",\n\
\t\t\t\"Armi\",\n\
\t\t\t\"Armn\",\n\
\t\t\t\"Avst\",\n\
\t\t\t\"Bali\",\n\
\t\t\t\"Bamu\",\n\
\t\t\t\"Bass\",\n\
\t\t\t\"Batk\",\n\
\t\t\t\"Beng\",\n\
\t\t\t\"Bhks\",\n\
\t\t\t\"Blis\",\n\
\t\t\t\"Bopo\",\n\
\t\t\t\"Brah\",\n\
\t\t\t\"Brai\",\n\
\t\t\t\"Bugi\",\n\
\t\t\t\"Buhd\",\n\
\t\t\t\"Cakm\",\n\
\t\t\t\"Cans\",\n\
\t\t\t\"Cari\",\n\
\t\t\t\"Cham\",\n\
\t\t\t\"Cher\",\n\
\t\t\t\"Chis\",\n\
\t\t\t\"Chrs\",\n\
\t\t\t\"Cirt\",\n\
\t\t\t\"Copt\",\n\
\t\t\t\"Cpmn\",\n\
\t\t\t\"Cprt\",\n\
\t\t\t\"Cyrl\",\n\
\t\t\t\"Cyrs\",\n\
\t\t\t\"Deva\",\n\
\t\t\t\"Diak\",\n\
\t\t\t\"Dogr\",\n\
\t\t\t\"Dsrt\",\n\
\t\t\t\"Dupl\",\n\
\t\t\t\"Egyd\",\n\
\t\t\t\"Egyh\",\n\
\t\t\t\"Egyp\",\n\
\t\t\t\"Elba\",\n\
\t\t\t\"Elym\",\n\
\t\t\t\"Ethi\",\n\
\t\t\t\"Gara\",\n\
\t\t\t\"Geok\",\n\
\t\t\t\"Geor\",\n\
\t\t\t\"Glag\",\n\
\t\t\t\"Gong\",\n\
\t\t\t\"Gonm\",\n\
\t\t\t\"Goth\",\n\
\t\t\t\"Gran\",\n\
\t\t\t\"Grek\",\n\
\t\t\t\"Gujr\",\n\
\t\t\t\"Gukh\",\n\
\t\t\t\"Guru\",\n\
\t\t\t\"Hanb\",\n\
\t\t\t\"Hang\",\n\
\t\t\t\"Hani\",\n\
\t\t\t\"Hano\",\n\
\t\t\t\"Hans\",\n\
\t\t\t\"Hant\",\n\
\t\t\t\"Hatr\",\n\
\t\t\t\"Hebr\",\n\
\t\t\t\"Hira\",\n\
\t\t\t\"Hluw\",\n\
\t\t\t\"Hmng\",\n\
\t\t\t\"Hmnp\",\n\
\t\t\t\"Hrkt\",\n\
\t\t\t\"Hung\",\n\
\t\t\t\"Inds\",\n\
\t\t\t\"Ital\",\n\
\t\t\t\"Jamo\",\n\
\t\t\t\"Java\",\n\
\t\t\t\"Jpan\",\n\
\t\t\t\"Jurc\",\n\
\t\t\t\"Kali\",\n\
\t\t\t\"Kana\",\n\
\t\t\t\"Kawi\",\n\
\t\t\t\"Khar\",\n\
\t\t\t\"Khmr\",\n\
\t\t\t\"Khoj\",\n\
\t\t\t\"Kitl\",\n\
\t\t\t\"Kits\",\n\
\t\t\t\"Knda\",\n\
\t\t\t\"Kore\",\n\
\t\t\t\"Kpel\",\n\
\t\t\t\"Krai\",\n\
\t\t\t\"Kthi\",\n\
\t\t\t\"Lana\",\n\
\t\t\t\"Laoo\",\n\
\t\t\t\"Latf\",\n\
\t\t\t\"Latg\",\n\
\t\t\t\"Latn\",\n\
\t\t\t\"Leke\",\n\
\t\t\t\"Lepc\",\n\
\t\t\t\"Limb\",\n\
\t\t\t\"Lina\",\n\
\t\t\t\"Linb\",\n\
\t\t\t\"Lisu\",\n\
\t\t\t\"Loma\",\n\
\t\t\t\"Lyci\",\n\
\t\t\t\"Lydi\",\n\
\t\t\t\"Mahj\",\n\
\t\t\t\"Maka\",\n\
\t\t\t\"Mand\",\n\
\t\t\t\"Mani\",\n\
\t\t\t\"Marc\",\n\
\t\t\t\"Maya\",\n\
\t\t\t\"Medf\",\n\
\t\t\t\"Mend\",\n\
\t\t\t\"Merc\",\n\
\t\t\t\"Mero\",\n\
\t\t\t\"Mlym\",\n\
\t\t\t\"Modi\",\n\
\t\t\t\"Mong\",\n\
\t\t\t\"Moon\",\n\
\t\t\t\"Mroo\",\n\
\t\t\t\"Mtei\",\n\
\t\t\t\"Mult\",\n\
\t\t\t\"Mymr\",\n\
\t\t\t\"Nagm\",\n\
\t\t\t\"Nand\",\n\
\t\t\t\"Narb\",\n\
\t\t\t\"Nbat\",\n\
\t\t\t\"Newa\",\n\
\t\t\t\"Nkdb\",\n\
\t\t\t\"Nkgb\",\n\
\t\t\t\"Nkoo\",\n\
\t\t\t\"Nshu\",\n\
\t\t\t\"Ogam\",\n\
\t\t\t\"Olck\",\n\
\t\t\t\"Onao\",\n\
\t\t\t\"Orkh\",\n\
\t\t\t\"Orya\",\n\
\t\t\t\"Osge\",\n\
\t\t\t\"Osma\",\n\
\t\t\t\"Ougr\",\n\
\t\t\t\"Palm\",\n\
\t\t\t\"Pauc\",\n\
\t\t\t\"Pcun\",\n\
\t\t\t\"Pelm\",\n\
\t\t\t\"Perm\",\n\
\t\t\t\"Phag\",\n\
\t\t\t\"Phli\",\n\
\t\t\t\"Phlp\",\n\
\t\t\t\"Phlv\",\n\
\t\t\t\"Phnx\",\n\
\t\t\t\"Plrd\",\n\
\t\t\t\"Piqd\",\n\
\t\t\t\"Prti\",\n\
\t\t\t\"Psin\",\n\
\t\t\t\"Qaaa\",\n\
\t\t\t\"Qaab\",\n\
\t\t\t\"Qaac\",\n\
\t\t\t\"Qaad\",\n\
\t\t\t\"Qaae\",\n\
\t\t\t\"Qaaf\",\n\
\t\t\t\"Qaag\",\n\
\t\t\t\"Qaah\",\n\
\t\t\t\"Qaai\",\n\
\t\t\t\"Qaaj\",\n\
\t\t\t\"Qaak\",\n\
\t\t\t\"Qaal\",\n\
\t\t\t\"Qaam\",\n\
\t\t\t\"Qaan\",\n\
\t\t\t\"Qaao\",\n\
\t\t\t\"Qaap\",\n\
\t\t\t\"Qaaq\",\n\
\t\t\t\"Qaar\",\n\
\t\t\t\"Qaas\",\n\
\t\t\t\"Qaat\",\n\
\t\t\t\"Qaau\",\n\
\t\t\t\"Qaav\",\n\
\t\t\t\"Qaaw\",\n\
\t\t\t\"Qaax\",\n\
\t\t\t\"Qaay\",\n\
\t\t\t\"Qaaz\",\n\
\t\t\t\"Qaba\",\n\
\t\t\t\"Qabb\",\n\
\t\t\t\"Qabc\",\n\
\t\t\t\"Qabd\",\n\
\t\t\t\"Qabe\",\n\
\t\t\t\"Qabf\",\n\
\t\t\t\"Qabg\",\n\
\t\t\t\"Qabh\",\n\
\t\t\t\"Qabi\",\n\
\t\t\t\"Qabj\",\n\
\t\t\t\"Qabk\",\n\
\t\t\t\"Qabl\",\n\
\t\t\t\"Qabm\",\n\
\t\t\t\"Qabn\",\n\
\t\t\t\"Qabo\",\n\
\t\t\t\"Qabp\",\n\
\t\t\t\"Qabq\",\n\
\t\t\t\"Qabr\",\n\
\t\t\t\"Qabs\",\n\
\t\t\t\"Qabt\",\n\
\t\t\t\"Qabu\",\n\
\t\t\t\"Qabv\",\n\
\t\t\t\"Qabw\",\n\
\t\t\t\"Qabx\",\n\
\t\t\t\"Ranj\",\n\
\t\t\t\"Rjng\",\n\
\t\t\t\"Rohg\",\n\
\t\t\t\"Roro\",\n\
\t\t\t\"Runr\",\n\
\t\t\t\"Samr\",\n\
\t\t\t\"Sara\",\n\
\t\t\t\"Sarb\",\n\
\t\t\t\"Saur\",\n\
\t\t\t\"Sgnw\",\n\
\t\t\t\"Shaw\",\n\
\t\t\t\"Shrd\",\n\
\t\t\t\"Shui\",\n\
\t\t\t\"Sidd\",\n\
\t\t\t\"Sidt\",\n\
\t\t\t\"Sind\",\n\
\t\t\t\"Sinh\",\n\
\t\t\t\"Sogd\",\n\
\t\t\t\"Sogo\",\n\
\t\t\t\"Sora\",\n\
\t\t\t\"Soyo\",\n\
\t\t\t\"Sund\",\n\
\t\t\t\"Sunu\",\n\
\t\t\t\"Sylo\",\n\
\t\t\t\"Syrc\",\n\
\t\t\t\"Syre\",\n\
\t\t\t\"Syrj\",\n\
\t\t\t\"Syrn\",\n\
\t\t\t\"Tagb\",\n\
\t\t\t\"Takr\",\n\
\t\t\t\"Tale\",\n\
\t\t\t\"Talu\",\n\
\t\t\t\"Taml\",\n\
\t\t\t\"Tang\",\n\
\t\t\t\"Tavt\",\n\
\t\t\t\"Tayo\",\n\
\t\t\t\"Telu\",\n\
\t\t\t\"Teng\",\n\
\t\t\t\"Tfng\",\n\
\t\t\t\"Tglg\",\n\
\t\t\t\"Thaa\",\n\
\t\t\t\"Thai\",\n\
\t\t\t\"Tibt\",\n\
\t\t\t\"Tirh\",\n\
\t\t\t\"Tnsa\",\n\
\t\t\t\"Todr\",\n\
\t\t\t\"Tols\",\n\
\t\t\t\"Toto\",\n\
\t\t\t\"Tutg\",\n\
\t\t\t\"Ugar\",\n\
\t\t\t\"Vaii\",\n\
\t\t\t\"Visp\",\n\
\t\t\t\"Vith\",\n\
\t\t\t\"Wara\",\n\
\t\t\t\"Wcho\",\n\
\t\t\t\"Wole\",\n\
\t\t\t\"Xpeo\",\n\
\t\t\t\"Xsux\",\n\
\t\t\t\"Yezi\",\n\
\t\t\t\"Yiii\",\n\
\t\t\t\"Zanb\",\n\
\t\t\t\"Zinh\",\n\
\t\t\t\"Zmth\",\n\
\t\t\t\"Zsye\",\n\
\t\t\t\"Zsym\",\n\
\t\t\t\"Zxxx\",\n\
\t\t\t\"Zyyy\",\n\
\t\t\t\"Zzzz\"\n\
\t\t]);\n\
\t\tfunction isISO15924(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn validISO15924Codes.has(str);\n\
\t\t}\n\
\t\texports.ScriptCodes = validISO15924Codes;\n\
\t}));\n\
\t// node_modules/validator/lib/isISO31661Alpha3.js\n\
\tvar require_isISO31661Alpha3 = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isISO31661Alpha3;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar validISO31661Alpha3CountriesCodes = new Set([\n\
\t\t\t\"AFG\",\n\
\t\t\t\"ALA\",\n\
\t\t\t\"ALB\",\n\
\t\t\t\"DZA\",\n\
\t\t\t\"ASM\",\n\
\t\t\t\"AND\",\n\
\t\t\t\"AGO\",\n\
\t\t\t\"AIA\",\n\
\t\t\t\"ATA\",\n\
\t\t\t\"ATG\",\n\
\t\t\t\"ARG\",\n\
\t\t\t\"ARM\",\n\
\t\t\t\"ABW\",\n\
\t\t\t\"AUS\",\n\
\t\t\t\"AUT\",\n\
\t\t\t\"AZE\",\n\
\t\t\t\"BHS\",\n\
\t\t\t\"BHR\",\n\
\t\t\t\"BGD\",\n\
\t\t\t\"BRB\",\n\
\t\t\t\"BLR\",\n\
\t\t\t\"BEL\",\n\
\t\t\t\"BLZ\",\n\
\t\t\t\"BEN\",\n\
\t\t\t\"BMU\",\n\
\t\t\t\"BTN\",\n\
\t\t\t\"BOL\",\n\
\t\t\t\"BES\",\n\
\t\t\t\"BIH\",\n\
\t\t\t\"BWA\",\n\
\t\t\t\"BVT\",\n\
\t\t\t\"BRA\",\n\
\t\t\t\"IOT\",\n\
\t\t\t\"BRN\",\n\
\t\t\t\"BGR\",\n\
\t\t\t\"BFA\",\n\
\t\t\t\"BDI\",\n\
\t\t\t\"KHM\",\n\
\t\t\t\"CMR\",\n\
\t\t\t\"CAN\",\n\
\t\t\t\"CPV\",\n\
\t\t\t\"CYM\",\n\
\t\t\t\"CAF\",\n\
\t\t\t\"TCD\",\n\
\t\t\t\"CHL\",\n\
\t\t\t\"CHN\",\n\
\t\t\t\"CXR\",\n\
\t\t\t\"CCK\",\n\
\t\t\t\"COL\",\n\
\t\t\t\"COM\",\n\
\t\t\t\"COG\",\n\
\t\t\t\"COD\",\n\
\t\t\t\"COK\",\n\
\t\t\t\"CRI\",\n\
\t\t\t\"CIV\",\n\
\t\t\t\"HRV\",\n\
\t\t\t\"CUB\",\n\
\t\t\t\"CUW\",\n\
\t\t\t\"CYP\",\n\
\t\t\t\"CZE\",\n\
\t\t\t\"DNK\",\n\
\t\t\t\"DJI\",\n\
\t\t\t\"DMA\",\n\
\t\t\t\"DOM\",\n\
\t\t\t\"ECU\",\n\
\t\t\t\"EGY\",\n\
\t\t\t\"SLV\",\n\
\t\t\t\"GNQ\",\n\
\t\t\t\"ERI\",\n\
\t\t\t\"EST\",\n\
\t\t\t\"ETH\",\n\
\t\t\t\"FLK\",\n\
\t\t\t\"FRO\",\n\
\t\t\t\"FJI\",\n\
\t\t\t\"FIN\",\n\
\t\t\t\"FRA\",\n\
\t\t\t\"GUF\",\n\
\t\t\t\"PYF\",\n\
\t\t\t\"ATF\",\n\
\t\t\t\"GAB\",\n\
\t\t\t\"GMB\",\n\
\t\t\t\"GEO\",\n\
\t\t\t\"DEU\",\n\
\t\t\t\"GHA\",\n\
\t\t\t\"GIB\",\n\
\t\t\t\"GRC\",\n\
\t\t\t\"GRL\",\n\
\t\t\t\"GRD\",\n\
\t\t\t\"GLP\",\n\
\t\t\t\"GUM\",\n\
\t\t\t\"GTM\",\n\
\t\t\t\"GGY\",\n\
\t\t\t\"GIN\",\n\
\t\t\t\"GNB\",\n\
\t\t\t\"GUY\",\n\
\t\t\t\"HTI\",\n\
\t\t\t\"HMD\",\n\
\t\t\t\"VAT\",\n\
\t\t\t\"HND\",\n\
\t\t\t\"HKG\",\n\
\t\t\t\"HUN\",\n\
\t\t\t\"ISL\",\n\
\t\t\t\"IND\",\n\
\t\t\t\"IDN\",\n\
\t\t\t\"IRN\",\n\
\t\t\t\"IRQ\",\n\
\t\t\t\"IRL\",\n\
\t\t\t\"IMN\",\n\
\t\t\t\"ISR\",\n\
\t\t\t\"ITA\",\n\
\t\t\t\"JAM\",\n\
\t\t\t\"JPN\",\n\
\t\t\t\"JEY\",\n\
\t\t\t\"JOR\",\n\
\t\t\t\"KAZ\",\n\
\t\t\t\"KEN\",\n\
\t\t\t\"KIR\",\n\
\t\t\t\"PRK\",\n\
\t\t\t\"KOR\",\n\
\t\t\t\"KWT\",\n\
\t\t\t\"KGZ\",\n\
\t\t\t\"LAO\",\n\
\t\t\t\"LVA\",\n\
\t\t\t\"LBN\",\n\
\t\t\t\"LSO\",\n\
\t\t\t\"LBR\",\n\
\t\t\t\"LBY\",\n\
\t\t\t\"LIE\",\n\
\t\t\t\"LTU\",\n\
\t\t\t\"LUX\",\n\
\t\t\t\"MAC\",\n\
\t\t\t\"MKD\",\n\
\t\t\t\"MDG\",\n\
\t\t\t\"MWI\",\n\
\t\t\t\"MYS\",\n\
\t\t\t\"MDV\",\n\
\t\t\t\"MLI\",\n\
\t\t\t\"MLT\",\n\
\t\t\t\"MHL\",\n\
\t\t\t\"MTQ\",\n\
\t\t\t\"MRT\",\n\
\t\t\t\"MUS\",\n\
\t\t\t\"MYT\",\n\
\t\t\t\"MEX\",\n\
\t\t\t\"FSM\",\n\
\t\t\t\"MDA\",\n\
\t\t\t\"MCO\",\n\
\t\t\t\"MNG\",\n\
\t\t\t\"MNE\",\n\
\t\t\t\"MSR\",\n\
\t\t\t\"MAR\",\n\
\t\t\t\"MOZ\",\n\
\t\t\t\"MMR\",\n\
\t\t\t\"NAM\",\n\
\t\t\t\"NRU\",\n\
\t\t\t\"NPL\",\n\
\t\t\t\"NLD\",\n\
\t\t\t\"NCL\",\n\
\t\t\t\"NZL\",\n\
\t\t\t\"NIC\",\n\
\t\t\t\"NER\",\n\
\t\t\t\"NGA\",\n\
\t\t\t\"NIU\",\n\
\t\t\t\"NFK\",\n\
\t\t\t\"MNP\",\n\
\t\t\t\"NOR\",\n\
\t\t\t\"OMN\",\n\
\t\t\t\"PAK\",\n\
\t\t\t\"PLW\",\n\
\t\t\t\"PSE\",\n\
\t\t\t\"PAN\",\n\
\t\t\t\"PNG\",\n\
\t\t\t\"PRY\",\n\
\t\t\t\"PER\",\n\
\t\t\t\"PHL\",\n\
\t\t\t\"PCN\",\n\
\t\t\t\"POL\",\n\
\t\t\t\"PRT\",\n\
\t\t\t\"PRI\",\n\
\t\t\t\"QAT\",\n\
\t\t\t\"REU\",\n\
\t\t\t\"ROU\",\n\
\t\t\t\"RUS\",\n\
\t\t\t\"RWA\",\n\
\t\t\t\"BLM\",\n\
\t\t\t\"SHN\",\n\
\t\t\t\"KNA\",\n\
\t\t\t\"LCA\",\n\
\t\t\t\"MAF\",\n\
\t\t\t\"SPM\",\n\
\t\t\t\"VCT\",\n\
\t\t\t\"WSM\",\n\
\t\t\t\"SMR\",\n\
\t\t\t\"STP\",\n\
\t\t\t\"SAU\",\n\
\t\t\t\"SEN\",\n\
\t\t\t\"SRB\",\n\
\t\t\t\"SYC\",\n\
\t\t\t\"SLE\",\n\
\t\t\t\"SGP\",\n\
\t\t\t\"SXM\",\n\
\t\t\t\"SVK\",\n\
\t\t\t\"SVN\",\n\
\t\t\t\"SLB\",\n\
\t\t\t\"SOM\",\n\
\t\t\t\"ZAF\",\n\
\t\t\t\"SGS\",\n\
\t\t\t\"SSD\",\n\
\t\t\t\"ESP\",\n\
\t\t\t\"LKA\",\n\
\t\t\t\"SDN\",\n\
\t\t\t\"SUR\",\n\
\t\t\t\"SJM\",\n\
\t\t\t\"SWZ\",\n\
\t\t\t\"SWE\",\n\
\t\t\t\"CHE\",\n\
\t\t\t\"SYR\",\n\
\t\t\t\"TWN\",\n\
\t\t\t\"TJK\",\n\
\t\t\t\"TZA\",\n\
\t\t\t\"THA\",\n\
\t\t\t\"TLS\",\n\
\t\t\t\"TGO\",\n\
\t\t\t\"TKL\",\n\
\t\t\t\"TON\",\n\
\t\t\t\"TTO\",\n\
\t\t\t\"TUN\",\n\
\t\t\t\"TUR\",\n\
\t\t\t\"TKM\",\n\
\t\t\t\"TCA\",\n\
\t\t\t\"TUV\",\n\
\t\t\t\"UGA\",\n\
\t\t\t\"UKR\",\n\
\t\t\t\"ARE\",\n\
\t\t\t\"GBR\",\n\
\t\t\t\"USA\",\n\
\t\t\t\"UMI\",\n\
\t\t\t\"URY\",\n\
\t\t\t\"UZB\",\n\
\t\t\t\"VUT\",\n\
\t\t\t\"VEN\",\n\
\t\t\t\"VNM\",\n\
\t\t\t\"VGB\",\n\
\t\t\t\"VIR\",\n\
\t\t\t\"WLF\",\n\
\t\t\t\"ESH\",\n\
\t\t\t\"YEM\",\n\
\t\t\t\"ZMB\",\n\
\t\t\t\"ZWE\"\n\
\t\t]);\n\
\t\tvar alpha3CountryCode = /^[a-zA-Z]{3}$/;\n\
\t\tfunction isISO31661Alpha3(str) {\n\
\t\t\tvar options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif ((options.userAssignedCodes || []).reduce(function(accumulator, userAssignedCode) {\n\
\t\t\t\tif (alpha3CountryCode.test(userAssignedCode)) accumulator.push(userAssignedCode.toUpperCase());\n\
\t\t\t\treturn accumulator;\n\
\t\t\t}, []).includes(str.toUpperCase())) return true;\n\
\t\t\treturn validISO31661Alpha3CountriesCodes.has(str.toUpperCase());\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isISO31661Numeric.js\n\
\tvar require_isISO31661Numeric = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isISO31661Numeric;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar validISO31661NumericCountriesCodes = new Set([\n\
\t\t\t\"004\",\n\
\t\t\t\"008\",\n\
\t\t\t\"010\",\n\
\t\t\t\"012\",\n\
\t\t\t\"016\",\n\
\t\t\t\"020\",\n\
\t\t\t\"024\",\n\
\t\t\t\"028\",\n\
\t\t\t\"031\",\n\
\t\t\t\"032\",\n\
\t\t\t\"036\",\n\
\t\t\t\"040\",\n\
\t\t\t\"044\",\n\
\t\t\t\"048\",\n\
\t\t\t\"050\",\n\
\t\t\t\"051\",\n\
\t\t\t\"052\",\n\
\t\t\t\"056\",\n\
\t\t\t\"060\",\n\
\t\t\t\"064\",\n\
\t\t\t\"068\",\n\
\t\t\t\"070\",\n\
\t\t\t\"072\",\n\
\t\t\t\"074\",\n\
\t\t\t\"076\",\n\
\t\t\t\"084\",\n\
\t\t\t\"086\",\n\
\t\t\t\"090\",\n\
\t\t\t\"092\",\n\
\t\t\t\"096\",\n\
\t\t\t\"100\",\n\
\t\t\t\"104\",\n\
\t\t\t\"108\",\n\
\t\t\t\"112\",\n\
\t\t\t\"116\",\n\
\t\t\t\"120\",\n\
\t\t\t\"124\",\n\
\t\t\t\"132\",\n\
\t\t\t\"136\",\n\
\t\t\t\"140\",\n\
\t\t\t\"144\",\n\
\t\t\t\"148\",\n\
\t\t\t\"152\",\n\
\t\t\t\"156\",\n\
\t\t\t\"158\",\n\
\t\t\t\"162\",\n\
\t\t\t\"166\",\n\
\t\t\t\"170\",\n\
\t\t\t\"174\",\n\
\t\t\t\"175\",\n\
\t\t\t\"178\",\n\
\t\t\t\"180\",\n\
\t\t\t\"184\",\n\
\t\t\t\"188\",\n\
\t\t\t\"191\",\n\
\t\t\t\"192\",\n\
\t\t\t\"196\",\n\
\t\t\t\"203\",\n\
\t\t\t\"204\",\n\
\t\t\t\"208\",\n\
\t\t\t\"212\",\n\
\t\t\t\"214\",\n\
\t\t\t\"218\",\n\
\t\t\t\"222\",\n\
\t\t\t\"226\",\n\
\t\t\t\"231\",\n\
\t\t\t\"232\",\n\
\t\t\t\"233\",\n\
\t\t\t\"234\",\n\
\t\t\t\"238\",\n\
\t\t\t\"239\",\n\
\t\t\t\"242\",\n\
\t\t\t\"246\",\n\
\t\t\t\"248\",\n\
\t\t\t\"250\",\n\
\t\t\t\"254\",\n\
\t\t\t\"258\",\n\
\t\t\t\"260\",\n\
\t\t\t\"262\",\n\
\t\t\t\"266\",\n\
\t\t\t\"268\",\n\
\t\t\t\"270\",\n\
\t\t\t\"275\",\n\
\t\t\t\"276\",\n\
\t\t\t\"288\",\n\
\t\t\t\"292\",\n\
\t\t\t\"296\",\n\
\t\t\t\"300\",\n\
\t\t\t\"304\",\n\
\t\t\t\"308\",\n\
\t\t\t\"312\",\n\
\t\t\t\"316\",\n\
\t\t\t\"320\",\n\
\t\t\t\"324\",\n\
\t\t\t\"328\",\n\
\t\t\t\"332\",\n\
\t\t\t\"334\",\n\
\t\t\t\"336\",\n\
\t\t\t\"340\",\n\
\t\t\t\"344\",\n\
\t\t\t\"348\",\n\
\t\t\t\"352\",\n\
\t\t\t\"356\",\n\
\t\t\t\"360\",\n\
\t\t\t\"364\",\n\
\t\t\t\"368\",\n\
\t\t\t\"372\",\n\
\t\t\t\"376\",\n\
\t\t\t\"380\",\n\
\t\t\t\"384\",\n\
\t\t\t\"388\",\n\
\t\t\t\"392\",\n\
\t\t\t\"398\",\n\
\t\t\t\"400\",\n\
\t\t\t\"404\",\n\
\t\t\t\"408\",\n\
\t\t\t\"410\",\n\
\t\t\t\"414\",\n\
\t\t\t\"417\",\n\
\t\t\t\"418\",\n\
\t\t\t\"422\",\n\
\t\t\t\"426\",\n\
\t\t\t\"428\",\n\
\t\t\t\"430\",\n\
\t\t\t\"434\",\n\
\t\t\t\"438\",\n\
\t\t\t\"440\",\n\
\t\t\t\"442\",\n\
\t\t\t\"446\",\n\
\t\t\t\"450\",\n\
\t\t\t\"454\",\n\
\t\t\t\"458\",\n\
\t\t\t\"462\",\n\
\t\t\t\"466\",\n\
\t\t\t\"470\",\n\
\t\t\t\"474\",\n\
\t\t\t\"478\",\n\
\t\t\t\"480\",\n\
\t\t\t\"484\",\n\
\t\t\t\"492\",\n\
\t\t\t\"496\",\n\
\t\t\t\"498\",\n\
\t\t\t\"499\",\n\
\t\t\t\"500\",\n\
\t\t\t\"504\",\n\
\t\t\t\"508\",\n\
\t\t\t\"512\",\n\
\t\t\t\"516\",\n\
\t\t\t\"520\",\n\
\t\t\t\"524\",\n\
\t\t\t\"528\",\n\
\t\t\t\"531\",\n\
\t\t\t\"533\",\n\
\t\t\t\"534\",\n\
\t\t\t\"535\",\n\
\t\t\t\"540\",\n\
\t\t\t\"548\",\n\
\t\t\t\"554\",\n\
\t\t\t\"558\",\n\
\t\t\t\"562\",\n\
\t\t\t\"566\",\n\
\t\t\t\"570\",\n\
\t\t\t\"574\",\n\
\t\t\t\"578\",\n\
\t\t\t\"580\",\n\
\t\t\t\"581\",\n\
\t\t\t\"583\",\n\
\t\t\t\"584\",\n\
\t\t\t\"585\",\n\
\t\t\t\"586\",\n\
\t\t\t\"591\",\n\
\t\t\t\"598\",\n\
\t\t\t\"600\",\n\
\t\t\t\"604\",\n\
\t\t\t\"608\",\n\
\t\t\t\"612\",\n\
\t\t\t\"616\",\n\
\t\t\t\"620\",\n\
\t\t\t\"624\",\n\
\t\t\t\"626\",\n\
\t\t\t\"630\",\n\
\t\t\t\"634\",\n\
\t\t\t\"638\",\n\
\t\t\t\"642\",\n\
\t\t\t\"643\",\n\
\t\t\t\"646\",\n\
\t\t\t\"652\",\n\
\t\t\t\"654\",\n\
\t\t\t\"659\",\n\
\t\t\t\"660\",\n\
\t\t\t\"662\",\n\
\t\t\t\"663\",\n\
\t\t\t\"666\",\n\
\t\t\t\"670\",\n\
\t\t\t\"674\",\n\
\t\t\t\"678\",\n\
\t\t\t\"682\",\n\
\t\t\t\"686\",\n\
\t\t\t\"688\",\n\
\t\t\t\"690\",\n\
\t\t\t\"694\",\n\
\t\t\t\"702\",\n\
\t\t\t\"703\",\n\
\t\t\t\"704\",\n\
\t\t\t\"705\",\n\
\t\t\t\"706\",\n\
\t\t\t\"710\",\n\
\t\t\t\"716\",\n\
\t\t\t\"724\",\n\
\t\t\t\"728\",\n\
\t\t\t\"729\",\n\
\t\t\t\"732\",\n\
\t\t\t\"740\",\n\
\t\t\t\"744\",\n\
\t\t\t\"748\",\n\
\t\t\t\"752\",\n\
\t\t\t\"756\",\n\
\t\t\t\"760\",\n\
\t\t\t\"762\",\n\
\t\t\t\"764\",\n\
\t\t\t\"768\",\n\
\t\t\t\"772\",\n\
\t\t\t\"776\",\n\
\t\t\t\"780\",\n\
\t\t\t\"784\",\n\
\t\t\t\"788\",\n\
\t\t\t\"792\",\n\
\t\t\t\"795\",\n\
\t\t\t\"796\",\n\
\t\t\t\"798\",\n\
\t\t\t\"800\",\n\
\t\t\t\"804\",\n\
\t\t\t\"807\",\n\
\t\t\t\"818\",\n\
\t\t\t\"826\",\n\
\t\t\t\"831\",\n\
\t\t\t\"832\",\n\
\t\t\t\"833\",\n\
\t\t\t\"834\",\n\
\t\t\t\"840\",\n\
\t\t\t\"850\",\n\
\t\t\t\"854\",\n\
\t\t\t\"858\",\n\
\t\t\t\"860\",\n\
\t\t\t\"862\",\n\
\t\t\t\"876\",\n\
\t\t\t\"882\",\n\
\t\t\t\"887\",\n\
\t\t\t\"894\"\n\
\t\t]);\n\
\t\tfunction isISO31661Numeric(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn validISO31661NumericCountriesCodes.has(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isISO4217.js\n\
\tvar require_isISO4217 = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.CurrencyCodes = void 0;\n\
\t\texports.default = isISO4217;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar validISO4217CurrencyCodes = new Set([\n\
\t\t\t\"AED\",\n\
\t\t\t\"AFN\",\n\
\t\t\t\"ALL\",\n\
\t\t\t\"AMD\",\n\
\t\t\t\"ANG\",\n\
\t\t\t\"AOA\",\n\
\t\t\t\"ARS\",\n\
\t\t\t\"AUD\",\n\
\t\t\t\"AWG\",\n\
\t\t\t\"AZN\",\n\
\t\t\t\"BAM\",\n\
\t\t\t\"BBD\",\n\
\t\t\t\"BDT\",\n\
\t\t\t\"BGN\",\n\
\t\t\t\"BHD\",\n\
\t\t\t\"BIF\",\n\
\t\t\t\"BMD\",\n\
\t\t\t\"BND\",\n\
\t\t\t\"BOB\",\n\
\t\t\t\"BOV\",\n\
\t\t\t\"BRL\",\n\
\t\t\t\"BSD\",\n\
\t\t\t\"BTN\",\n\
\t\t\t\"BWP\",\n\
\t\t\t\"BYN\",\n\
\t\t\t\"BZD\",\n\
\t\t\t\"CAD\",\n\
\t\t\t\"CDF\",\n\
\t\t\t\"CHE\",\n\
\t\t\t\"CHF\",\n\
\t\t\t\"CHW\",\n\
\t\t\t\"CLF\",\n\
\t\t\t\"CLP\",\n\
\t\t\t\"CNY\",\n\
\t\t\t\"COP\",\n\
\t\t\t\"COU\",\n\
\t\t\t\"CRC\",\n\
\t\t\t\"CUP\",\n\
\t\t\t\"CVE\",\n\
\t\t\t\"CZK\",\n\
\t\t\t\"DJF\",\n\
\t\t\t\"DKK\",\n\
\t\t\t\"DOP\",\n\
\t\t\t\"DZD\",\n\
\t\t\t\"EGP\",\n\
\t\t\t\"ERN\",\n\
\t\t\t\"ETB\",\n\
\t\t\t\"EUR\",\n\
\t\t\t\"FJD\",\n\
\t\t\t\"FKP\",\n\
\t\t\t\"GBP\",\n\
\t\t\t\"GEL\",\n\
\t\t\t\"GHS\",\n\
\t\t\t\"GIP\",\n\
\t\t\t\"GMD\",\n\
\t\t\t\"GNF\",\n\
\t\t\t\"GTQ\",\n\
\t\t\t\"GYD\",\n\
\t\t\t\"HKD\",\n\
\t\t\t\"HNL\",\n\
\t\t\t\"HTG\",\n\
\t\t\t\"HUF\",\n\
\t\t\t\"IDR\",\n\
\t\t\t\"ILS\",\n\
\t\t\t\"INR\",\n\
\t\t\t\"IQD\",\n\
\t\t\t\"IRR\",\n\
\t\t\t\"ISK\",\n\
\t\t\t\"JMD\",\n\
\t\t\t\"JOD\",\n\
\t\t\t\"JPY\",\n\
\t\t\t\"KES\",\n\
\t\t\t\"KGS\",\n\
\t\t\t\"KHR\",\n\
\t\t\t\"KMF\",\n\
\t\t\t\"KPW\",\n\
\t\t\t\"KRW\",\n\
\t\t\t\"KWD\",\n\
\t\t\t\"KYD\",\n\
\t\t\t\"KZT\",\n\
\t\t\t\"LAK\",\n\
\t\t\t\"LBP\",\n\
\t\t\t\"LKR\",\n\
\t\t\t\"LRD\",\n\
\t\t\t\"LSL\",\n\
\t\t\t\"LYD\",\n\
\t\t\t\"MAD\",\n\
\t\t\t\"MDL\",\n\
\t\t\t\"MGA\",\n\
\t\t\t\"MKD\",\n\
\t\t\t\"MMK\",\n\
\t\t\t\"MNT\",\n\
\t\t\t\"MOP\",\n\
\t\t\t\"MRU\",\n\
\t\t\t\"MUR\",\n\
\t\t\t\"MVR\",\n\
\t\t\t\"MWK\",\n\
\t\t\t\"MXN\",\n\
\t\t\t\"MXV\",\n\
\t\t\t\"MYR\",\n\
\t\t\t\"MZN\",\n\
\t\t\t\"NAD\",\n\
\t\t\t\"NGN\",\n\
\t\t\t\"NIO\",\n\
\t\t\t\"NOK\",\n\
\t\t\t\"NPR\",\n\
\t\t\t\"NZD\",\n\
\t\t\t\"OMR\",\n\
\t\t\t\"PAB\",\n\
\t\t\t\"PEN\",\n\
\t\t\t\"PGK\",\n\
\t\t\t\"PHP\",\n\
\t\t\t\"PKR\",\n\
\t\t\t\"PLN\",\n\
\t\t\t\"PYG\",\n\
\t\t\t\"QAR\",\n\
\t\t\t\"RON\",\n\
\t\t\t\"RSD\",\n\
\t\t\t\"RUB\",\n\
\t\t\t\"RWF\",\n\
\t\t\t\"SAR\",\n\
\t\t\t\"SBD\",\n\
\t\t\t\"SCR\",\n\
\t\t\t\"SDG\",\n\
\t\t\t\"SEK\",\n\
\t\t\t\"SGD\",\n\
\t\t\t\"SHP\",\n\
\t\t\t\"SLE\",\n\
\t\t\t\"SLL\",\n\
\t\t\t\"SOS\",\n\
\t\t\t\"SRD\",\n\
\t\t\t\"SSP\",\n\
\t\t\t\"STN\",\n\
\t\t\t\"SVC\",\n\
\t\t\t\"SYP\",\n\
\t\t\t\"SZL\",\n\
\t\t\t\"THB\",\n\
\t\t\t\"TJS\",\n\
\t\t\t\"TMT\",\n\
\t\t\t\"TND\",\n\
\t\t\t\"TOP\",\n\
\t\t\t\"TRY\",\n\
\t\t\t\"TTD\",\n\
\t\t\t\"TWD\",\n\
\t\t\t\"TZS\",\n\
\t\t\t\"UAH\",\n\
\t\t\t\"UGX\",\n\
\t\t\t\"USD\",\n\
\t\t\t\"USN\",\n\
\t\t\t\"UYI\",\n\
\t\t\t\"UYU\",\n\
\t\t\t\"UYW\",\n\
\t\t\t\"UZS\",\n\
\t\t\t\"VED\",\n\
\t\t\t\"VES\",\n\
\t\t\t\"VND\",\n\
\t\t\t\"VUV\",\n\
\t\t\t\"WST\",\n\
\t\t\t\"XAF\",\n\
\t\t\t\"XAG\",\n\
\t\t\t\"XAU\",\n\
\t\t\t\"XBA\",\n\
\t\t\t\"XBB\",\n\
\t\t\t\"XBC\",\n\
\t\t\t\"XBD\",\n\
\t\t\t\"XCD\",\n\
\t\t\t\"XDR\",\n\
\t\t\t\"XOF\",\n\
\t\t\t\"XPD\",\n\
\t\t\t\"XPF\",\n\
\t\t\t\"XPT\",\n\
\t\t\t\"XSU\",\n\
\t\t\t\"XTS\",\n\
\t\t\t\"XUA\",\n\
\t\t\t\"XXX\",\n\
\t\t\t\"YER\",\n\
\t\t\t\"ZAR\",\n\
\t\t\t\"ZMW\",\n\
\t\t\t\"ZWL\"\n\
\t\t]);\n\
\t\tfunction isISO4217(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn validISO4217CurrencyCodes.has(str.toUpperCase());\n\
\t\t}\n\
\t\texports.CurrencyCodes = validISO4217CurrencyCodes;\n\
\t}));\n\
\t// node_modules/validator/lib/isBase32.js\n\
\tvar require_isBase32 = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isBase32;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar base32 = /^[A-Z2-7]+=*$/;\n\
\t\tvar crockfordBase32 = /^[A-HJKMNP-TV-Z0-9]+$/;\n\
\t\tvar defaultBase32Options = { crockford: false };\n\
\t\tfunction isBase32(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, defaultBase32Options);\n\
\t\t\tif (options.crockford) return crockfordBase32.test(str);\n\
\t\t\treturn str.length % 8 === 0 && base32.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isBase58.js\n\
\tvar require_isBase58 = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isBase58;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar base58Reg = /^[A-HJ-NP-Za-km-z1-9]*$/;\n\
\t\tfunction isBase58(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn base58Reg.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isDataURI.js\n\
\tvar require_isDataURI = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isDataURI;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar validMediaType = /^[a-z]+\\/[a-z0-9\\-\\+\\._]+$/i;\n\
\t\tvar validAttribute = /^[a-z\\-]+=[a-z0-9\\-]+$/i;\n\
\t\tvar validData = /^[a-z0-9!\\$&'\\(\\)\\*\\+,;=\\-\\._~:@\\/\\?%\\s]*$/i;\n\
\t\tfunction isDataURI(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar data = str.split(\",\");\n\
\t\t\tif (data.length < 2) return false;\n\
\t\t\tvar attributes = data.shift().trim().split(\";\");\n\
\t\t\tvar schemeAndMediaType = attributes.shift();\n\
\t\t\tif (schemeAndMediaType.slice(0, 5) !== \"data:\") return false;\n\
\t\t\tvar mediaType = schemeAndMediaType.slice(5);\n\
\t\t\tif (mediaType !== \"\" && !validMediaType.test(mediaType)) return false;\n\
\t\t\tfor (var i = 0; i < attributes.length; i++) if (!(i === attributes.length - 1 && attributes[i].toLowerCase() === \"base64\") && !validAttribute.test(attributes[i])) return false;\n\
\t\t\tfor (var _i = 0; _i < data.length; _i++) if (!validData.test(data[_i])) return false;\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isMagnetURI.js\n\
\tvar require_isMagnetURI = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isMagnetURI;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar magnetURIComponent = /(?:^magnet:\\?|[^?&]&)xt(?:\\.1)?=urn:(?:(?:aich|bitprint|btih|ed2k|ed2khash|kzhash|md5|sha1|tree:tiger):[a-z0-9]{32}(?:[a-z0-9]{8})?|btmh:1220[a-z0-9]{64})(?:$|&)/i;\n\
\t\tfunction isMagnetURI(url) {\n\
\t\t\t(0, _assertString.default)(url);\n\
\t\t\tif (url.indexOf(\"magnet:?\") !== 0) return false;\n\
\t\t\treturn magnetURIComponent.test(url);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/rtrim.js\n\
\tvar require_rtrim = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = rtrim;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction rtrim(str, chars) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (chars) {\n\
\t\t\t\tvar pattern = new RegExp(\"[\".concat(chars.replace(/[.*+?^${}()|[\\]\\\\]/g, \"\\\\$&\"), \"]+$\"), \"g\");\n\
\t\t\t\treturn str.replace(pattern, \"\");\n\
\t\t\t}\n\
\t\t\tvar strIndex = str.length - 1;\n\
\t\t\twhile (/\\s/.test(str.charAt(strIndex))) strIndex -= 1;\n\
\t\t\treturn str.slice(0, strIndex + 1);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/ltrim.js\n\
\tvar require_ltrim = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = ltrim;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction ltrim(str, chars) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar pattern = chars ? new RegExp(\"^[\".concat(chars.replace(/[.*+?^${}()|[\\]\\\\]/g, \"\\\\$&\"), \"]+\"), \"g\") : /^\\s+/g;\n\
\t\t\treturn str.replace(pattern, \"\");\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/trim.js\n\
\tvar require_trim = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = trim;\n\
\t\tvar _rtrim = _interopRequireDefault(require_rtrim());\n\
\t\tvar _ltrim = _interopRequireDefault(require_ltrim());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction trim(str, chars) {\n\
\t\t\treturn (0, _rtrim.default)((0, _ltrim.default)(str, chars), chars);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isMailtoURI.js\n\
\tvar require_isMailtoURI = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isMailtoURI;\n\
\t\tvar _trim = _interopRequireDefault(require_trim());\n\
\t\tvar _isEmail = _interopRequireDefault(require_isEmail());\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction _slicedToArray(r, e) {\n\
\t\t\treturn _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();\n\
\t\t}\n\
\t\tfunction _nonIterableRest() {\n\
\t\t\tthrow new TypeError(\"Invalid attempt to destructure non-iterable instance.\\n\
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.\");\n\
\t\t}\n\
\t\tfunction _iterableToArrayLimit(r, l) {\n\
\t\t\tvar t = null == r ? null : \"undefined\" != typeof Symbol && r[Symbol.iterator] || r[\"@@iterator\"];\n\
\t\t\tif (null != t) {\n\
\t\t\t\tvar e, n, i, u, a = [], f = !0, o = !1;\n\
\t\t\t\ttry {\n\
\t\t\t\t\tif (i = (t = t.call(r)).next, 0 === l) {\n\
\t\t\t\t\t\tif (Object(t) !== t) return;\n\
\t\t\t\t\t\tf = !1;\n\
\t\t\t\t\t} else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);\n\
\t\t\t\t} catch (r) {\n\
\t\t\t\t\to = !0, n = r;\n\
\t\t\t\t} finally {\n\
\t\t\t\t\ttry {\n\
\t\t\t\t\t\tif (!f && null != t.return && (u = t.return(), Object(u) !== u)) return;\n\
\t\t\t\t\t} finally {\n\
\t\t\t\t\t\tif (o) throw n;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t\treturn a;\n\
\t\t\t}\n\
\t\t}\n\
\t\tfunction _arrayWithHoles(r) {\n\
\t\t\tif (Array.isArray(r)) return r;\n\
\t\t}\n\
\t\tfunction _createForOfIteratorHelper(r, e) {\n\
\t\t\tvar t = \"undefined\" != typeof Symbol && r[Symbol.iterator] || r[\"@@iterator\"];\n\
\t\t\tif (!t) {\n\
\t\t\t\tif (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && \"number\" == typeof r.length) {\n\
\t\t\t\t\tt && (r = t);\n\
\t\t\t\t\tvar _n = 0, F = function F() {};\n\
\t\t\t\t\treturn {\n\
\t\t\t\t\t\ts: F,\n\
\t\t\t\t\t\tn: function n() {\n\
\t\t\t\t\t\t\treturn _n >= r.length ? { done: !0 } : {\n\
\t\t\t\t\t\t\t\tdone: !1,\n\
\t\t\t\t\t\t\t\tvalue: r[_n++]\n\
\t\t\t\t\t\t\t};\n\
\t\t\t\t\t\t},\n\
\t\t\t\t\t\te: function e(r) {\n\
\t\t\t\t\t\t\tthrow r;\n\
\t\t\t\t\t\t},\n\
\t\t\t\t\t\tf: F\n\
\t\t\t\t\t};\n\
\t\t\t\t}\n\
\t\t\t\tthrow new TypeError(\"Invalid attempt to iterate non-iterable instance.\\n\
In order to be iterable, non-array objects must have a [Symbol.iterator]() method.\");\n\
\t\t\t}\n\
\t\t\tvar o, a = !0, u = !1;\n\
\t\t\treturn {\n\
\t\t\t\ts: function s() {\n\
\t\t\t\t\tt = t.call(r);\n\
\t\t\t\t},\n\
\t\t\t\tn: function n() {\n\
\t\t\t\t\tvar r = t.next();\n\
\t\t\t\t\treturn a = r.done, r;\n\
\t\t\t\t},\n\
\t\t\t\te: function e(r) {\n\
\t\t\t\t\tu = !0, o = r;\n\
\t\t\t\t},\n\
\t\t\t\tf: function f() {\n\
\t\t\t\t\ttry {\n\
\t\t\t\t\t\ta || null == t.return || t.return();\n\
\t\t\t\t\t} finally {\n\
\t\t\t\t\t\tif (u) throw o;\n\
\t\t\t\t\t}\n\
\t\t\t\t}\n\
\t\t\t};\n\
\t\t}\n\
\t\tfunction _unsupportedIterableToArray(r, a) {\n\
\t\t\tif (r) {\n\
\t\t\t\tif (\"string\" == typeof r) return _arrayLikeToArray(r, a);\n\
\t\t\t\tvar t = {}.toString.call(r).slice(8, -1);\n\
\t\t\t\treturn \"Object\" === t && r.constructor && (t = r.constructor.name), \"Map\" === t || \"Set\" === t ? Array.from(r) : \"Arguments\" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;\n\
\t\t\t}\n\
\t\t}\n\
\t\tfunction _arrayLikeToArray(r, a) {\n\
\t\t\t(null == a || a > r.length) && (a = r.length);\n\
\t\t\tfor (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];\n\
\t\t\treturn n;\n\
\t\t}\n\
\t\tfunction parseMailtoQueryString(queryString) {\n\
\t\t\tvar allowedParams = new Set([\n\
\t\t\t\t\"subject\",\n\
\t\t\t\t\"body\",\n\
\t\t\t\t\"cc\",\n\
\t\t\t\t\"bcc\"\n\
\t\t\t]), query = {\n\
\t\t\t\tcc: \"\",\n\
\t\t\t\tbcc: \"\"\n\
\t\t\t};\n\
\t\t\tvar isParseFailed = false;\n\
\t\t\tvar queryParams = queryString.split(\"&\");\n\
\t\t\tif (queryParams.length > 4) return false;\n\
\t\t\tvar _iterator = _createForOfIteratorHelper(queryParams), _step;\n\
\t\t\ttry {\n\
\t\t\t\tfor (_iterator.s(); !(_step = _iterator.n()).done;) {\n\
\t\t\t\t\tvar _q$split2 = _slicedToArray(_step.value.split(\"=\"), 2), key = _q$split2[0], value = _q$split2[1];\n\
\t\t\t\t\tif (key && !allowedParams.has(key)) {\n\
\t\t\t\t\t\tisParseFailed = true;\n\
\t\t\t\t\t\tbreak;\n\
\t\t\t\t\t}\n\
\t\t\t\t\tif (value && (key === \"cc\" || key === \"bcc\")) query[key] = value;\n\
\t\t\t\t\tif (key) allowedParams.delete(key);\n\
\t\t\t\t}\n\
\t\t\t} catch (err) {\n\
\t\t\t\t_iterator.e(err);\n\
\t\t\t} finally {\n\
\t\t\t\t_iterator.f();\n\
\t\t\t}\n\
\t\t\treturn isParseFailed ? false : query;\n\
\t\t}\n\
\t\tfunction isMailtoURI(url, options) {\n\
\t\t\t(0, _assertString.default)(url);\n\
\t\t\tif (url.indexOf(\"mailto:\") !== 0) return false;\n\
\t\t\tvar _url$replace$split2 = _slicedToArray(url.replace(\"mailto:\", \"\").split(\"?\"), 2), to = _url$replace$split2[0], _url$replace$split2$ = _url$replace$split2[1], queryString = _url$replace$split2$ === void 0 ? \"\" : _url$replace$split2$;\n\
\t\t\tif (!to && !queryString) return true;\n\
\t\t\tvar query = parseMailtoQueryString(queryString);\n\
\t\t\tif (!query) return false;\n\
\t\t\treturn \"\".concat(to, \",\").concat(query.cc, \",\").concat(query.bcc).split(\",\").every(function(email) {\n\
\t\t\t\temail = (0, _trim.default)(email, \" \");\n\
\t\t\t\tif (email) return (0, _isEmail.default)(email, options);\n\
\t\t\t\treturn true;\n\
\t\t\t});\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isMimeType.js\n\
\tvar require_isMimeType = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isMimeType;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar mimeTypeSimple = /^(application|audio|font|image|message|model|multipart|text|video)\\/[a-zA-Z0-9\\.\\-\\+_]{1,100}$/i;\n\
\t\tvar mimeTypeText = /^text\\/[a-zA-Z0-9\\.\\-\\+]{1,100};\\s?charset=(\"[a-zA-Z0-9\\.\\-\\+\\s]{0,70}\"|[a-zA-Z0-9\\.\\-\\+]{0,70})(\\s?\\([a-zA-Z0-9\\.\\-\\+\\s]{1,20}\\))?$/i;\n\
\t\tvar mimeTypeMultipart = /^multipart\\/[a-zA-Z0-9\\.\\-\\+]{1,100}(;\\s?(boundary|charset)=(\"[a-zA-Z0-9\\.\\-\\+\\s]{0,70}\"|[a-zA-Z0-9\\.\\-\\+]{0,70})(\\s?\\([a-zA-Z0-9\\.\\-\\+\\s]{1,20}\\))?){0,2}$/i;\n\
\t\tfunction isMimeType(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn mimeTypeSimple.test(str) || mimeTypeText.test(str) || mimeTypeMultipart.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isLatLong.js\n\
\tvar require_isLatLong = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isLatLong;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tvar _includesString = _interopRequireDefault(require_includesString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar lat = /^\\(?[+-]?(90(\\.0+)?|[1-8]?\\d(\\.\\d+)?)$/;\n\
\t\tvar long = /^\\s?[+-]?(180(\\.0+)?|1[0-7]\\d(\\.\\d+)?|\\d{1,2}(\\.\\d+)?)\\)?$/;\n\
\t\tvar latDMS = /^(([1-8]?\\d)\\D+([1-5]?\\d|60)\\D+([1-5]?\\d|60)(\\.\\d+)?|90\\D+0\\D+0)\\D+[NSns]?$/i;\n\
\t\tvar longDMS = /^\\s*([1-7]?\\d{1,2}\\D+([1-5]?\\d|60)\\D+([1-5]?\\d|60)(\\.\\d+)?|180\\D+0\\D+0)\\D+[EWew]?$/i;\n\
\t\tvar defaultLatLongOptions = { checkDMS: false };\n\
\t\tfunction isLatLong(str, options) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\toptions = (0, _merge.default)(options, defaultLatLongOptions);\n\
\t\t\tif (!(0, _includesString.default)(str, \",\")) return false;\n\
\t\t\tvar pair = str.split(\",\");\n\
\t\t\tif (pair[0].startsWith(\"(\") && !pair[1].endsWith(\")\") || pair[1].endsWith(\")\") && !pair[0].startsWith(\"(\")) return false;\n\
\t\t\tif (options.checkDMS) return latDMS.test(pair[0]) && longDMS.test(pair[1]);\n\
\t\t\treturn lat.test(pair[0]) && long.test(pair[1]);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isPostalCode.js\n\
\tvar require_isPostalCode = __commonJSMin(((exports) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isPostalCode;\n\
\t\texports.locales = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar threeDigit = /^\\d{3}$/;\n\
\t\tvar fourDigit = /^\\d{4}$/;\n\
\t\tvar fiveDigit = /^\\d{5}$/;\n\
\t\tvar sixDigit = /^\\d{6}$/;\n\
\t\tvar patterns = {\n\
\t\t\tAD: /^AD\\d{3}$/,\n\
\t\t\tAT: fourDigit,\n\
\t\t\tAU: fourDigit,\n\
\t\t\tAZ: /^AZ\\d{4}$/,\n\
\t\t\tBA: /^([7-8]\\d{4}$)/,\n\
\t\t\tBD: /^([1-8][0-9]{3}|9[0-4][0-9]{2})$/,\n\
\t\t\tBE: fourDigit,\n\
\t\t\tBG: fourDigit,\n\
\t\t\tBR: /^\\d{5}-?\\d{3}$/,\n\
\t\t\tBY: /^2[1-4]\\d{4}$/,\n\
\t\t\tCA: /^[ABCEGHJKLMNPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z][\\s\\-]?\\d[ABCEGHJ-NPRSTV-Z]\\d$/i,\n\
\t\t\tCH: fourDigit,\n\
\t\t\tCN: /^(0[1-7]|1[012356]|2[0-7]|3[0-6]|4[0-7]|5[1-7]|6[1-7]|7[1-5]|8[1345]|9[09])\\d{4}$/,\n\
\t\t\tCO: /^(05|08|11|13|15|17|18|19|20|23|25|27|41|44|47|50|52|54|63|66|68|70|73|76|81|85|86|88|91|94|95|97|99)(\\d{4})$/,\n\
\t\t\tCZ: /^\\d{3}\\s?\\d{2}$/,\n\
\t\t\tDE: fiveDigit,\n\
\t\t\tDK: fourDigit,\n\
\t\t\tDO: fiveDigit,\n\
\t\t\tDZ: fiveDigit,\n\
\t\t\tEE: fiveDigit,\n\
\t\t\tES: /^(5[0-2]{1}|[0-4]{1}\\d{1})\\d{3}$/,\n\
\t\t\tFI: fiveDigit,\n\
\t\t\tFR: /^(?:(?:0[1-9]|[1-8]\\d|9[0-5])\\d{3}|97[1-46]\\d{2})$/,\n\
\t\t\tGB: /^(gir\\s?0aa|[a-z]{1,2}\\d[\\da-z]?\\s?(\\d[a-z]{2})?)$/i,\n\
\t\t\tGR: /^\\d{3}\\s?\\d{2}$/,\n\
\t\t\tHR: /^([1-5]\\d{4}$)/,\n\
\t\t\tHT: /^HT\\d{4}$/,\n\
\t\t\tHU: fourDigit,\n\
\t\t\tID: fiveDigit,\n\
\t\t\tIE: /^(?!.*(?:o))[A-Za-z]\\d[\\dw]\\s\\w{4}$/i,\n\
\t\t\tIL: /^(\\d{5}|\\d{7})$/,\n\
\t\t\tIN: /^((?!10|29|35|54|55|65|66|86|87|88|89)[1-9][0-9]{5})$/,\n\
\t\t\tIR: /^(?!(\\d)\\1{3})[13-9]{4}[1346-9][013-9]{5}$/,\n\
\t\t\tIS: threeDigit,\n\
\t\t\tIT: fiveDigit,\n\
\t\t\tJP: /^\\d{3}\\-\\d{4}$/,\n\
\t\t\tKE: fiveDigit,\n\
\t\t\tKR: /^(\\d{5}|\\d{6})$/,\n\
\t\t\tLI: /^(948[5-9]|949[0-7])$/,\n\
\t\t\tLT: /^LT\\-\\d{5}$/,\n\
\t\t\tLU: fourDigit,\n\
\t\t\tLV: /^LV\\-\\d{4}$/,\n\
\t\t\tLK: fiveDigit,\n\
\t\t\tMC: /^980\\d{2}$/,\n\
\t\t\tMG: threeDigit,\n\
\t\t\tMX: fiveDigit,\n\
\t\t\tMT: /^[A-Za-z]{3}\\s{0,1}\\d{4}$/,\n\
\t\t\tMY: fiveDigit,\n\
\t\t\tNL: /^[1-9]\\d{3}\\s?(?!sa|sd|ss)[a-z]{2}$/i,\n\
\t\t\tNO: fourDigit,\n\
\t\t\tNP: /^(10|21|22|32|33|34|44|45|56|57)\\d{3}$|^(977)$/i,\n\
\t\t\tNZ: fourDigit,\n\
\t\t\tPK: fiveDigit,\n\
\t\t\tPL: /^\\d{2}\\-\\d{3}$/,\n\
\t\t\tPR: /^00[679]\\d{2}([ -]\\d{4})?$/,\n\
\t\t\tPT: /^\\d{4}\\-\\d{3}?$/,\n\
\t\t\tRO: sixDigit,\n\
\t\t\tRU: sixDigit,\n\
\t\t\tSA: fiveDigit,\n\
\t\t\tSE: /^[1-9]\\d{2}\\s?\\d{2}$/,\n\
\t\t\tSG: sixDigit,\n\
\t\t\tSI: fourDigit,\n\
\t\t\tSK: /^\\d{3}\\s?\\d{2}$/,\n\
\t\t\tTH: fiveDigit,\n\
\t\t\tTN: fourDigit,\n\
\t\t\tTW: /^\\d{3}(\\d{2,3})?$/,\n\
\t\t\tUA: fiveDigit,\n\
\t\t\tUS: /^\\d{5}(-\\d{4})?$/,\n\
\t\t\tZA: fourDigit,\n\
\t\t\tZM: fiveDigit\n\
\t\t};\n\
\t\texports.locales = Object.keys(patterns);\n\
\t\tfunction isPostalCode(str, locale) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (locale in patterns) return patterns[locale].test(str);\n\
\t\t\telse if (locale === \"any\") {\n\
\t\t\t\tfor (var key in patterns) if (patterns.hasOwnProperty(key)) {\n\
\t\t\t\t\tif (patterns[key].test(str)) return true;\n\
\t\t\t\t}\n\
\t\t\t\treturn false;\n\
\t\t\t}\n\
\t\t\tthrow new Error(\"Invalid locale '\".concat(locale, \"'\"));\n\
\t\t}\n\
\t}));\n\
\t// node_modules/validator/lib/escape.js\n\
\tvar require_escape = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = escape;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction escape(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn str.replace(/&/g, \"&amp;\").replace(/\"/g, \"&quot;\").replace(/'/g, \"&#x27;\").replace(/</g, \"&lt;\").replace(/>/g, \"&gt;\").replace(/\\//g, \"&#x2F;\").replace(/\\\\/g, \"&#x5C;\").replace(/`/g, \"&#96;\");\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/unescape.js\n\
\tvar require_unescape = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = unescape;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction unescape(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn str.replace(/&quot;/g, \"\\\"\").replace(/&#x27;/g, \"'\").replace(/&lt;/g, \"<\").replace(/&gt;/g, \">\").replace(/&#x2F;/g, \"/\").replace(/&#x5C;/g, \"\\\\\").replace(/&#96;/g, \"`\").replace(/&amp;/g, \"&\");\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/blacklist.js\n\
\tvar require_blacklist = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = blacklist;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction blacklist(str, chars) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn str.replace(new RegExp(\"[\".concat(chars, \"]+\"), \"g\"), \"\");\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/stripLow.js\n\
\tvar require_stripLow = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = stripLow;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar _blacklist = _interopRequireDefault(require_blacklist());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction stripLow(str, keep_new_lines) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar chars = keep_new_lines ? \"\\\\x00-\\\\x09\\\\x0B\\\\x0C\\\\x0E-\\\\x1F\\\\x7F\" : \"\\\\x00-\\\\x1F\\\\x7F\";\n\
\t\t\treturn (0, _blacklist.default)(str, chars);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/whitelist.js\n\
\tvar require_whitelist = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = whitelist;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction whitelist(str, chars) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn str.replace(new RegExp(\"[^\".concat(chars, \"]+\"), \"g\"), \"\");\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isWhitelisted.js\n\
\tvar require_isWhitelisted = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isWhitelisted;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tfunction isWhitelisted(str, chars) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tfor (var i = str.length - 1; i >= 0; i--) if (chars.indexOf(str[i]) === -1) return false;\n\
\t\t\treturn true;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/normalizeEmail.js\n\
\tvar require_normalizeEmail = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = normalizeEmail;\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar default_normalize_email_options = {\n\
\t\t\tall_lowercase: true,\n\
\t\t\tgmail_lowercase: true,\n\
\t\t\tgmail_remove_dots: true,\n\
\t\t\tgmail_remove_subaddress: true,\n\
\t\t\tgmail_convert_googlemaildotcom: true,\n\
\t\t\toutlookdotcom_lowercase: true,\n\
\t\t\toutlookdotcom_remove_subaddress: true,\n\
\t\t\tyahoo_lowercase: true,\n\
\t\t\tyahoo_remove_subaddress: true,\n\
\t\t\tyandex_lowercase: true,\n\
\t\t\tyandex_convert_yandexru: true,\n\
\t\t\ticloud_lowercase: true,\n\
\t\t\ticloud_remove_subaddress: true\n\
\t\t};\n\
\t\tvar icloud_domains = [\"icloud.com\", \"me.com\"];\n\
\t\tvar outlookdotcom_domains = [\n\
\t\t\t\"hotmail.at\",\n\
\t\t\t\"hotmail.be\",\n\
\t\t\t\"hotmail.ca\",\n\
\t\t\t\"hotmail.cl\",\n\
\t\t\t\"hotmail.co.il\",\n\
\t\t\t\"hotmail.co.nz\",\n\
\t\t\t\"hotmail.co.th\",\n\
\t\t\t\"hotmail.co.uk\",\n\
\t\t\t\"hotmail.com\",\n\
\t\t\t\"hotmail.com.ar\",\n\
\t\t\t\"hotmail.com.au\",\n\
\t\t\t\"hotmail.com.br\",\n\
\t\t\t\"hotmail.com.gr\",\n\
\t\t\t\"hotmail.com.mx\",\n\
\t\t\t\"hotmail.com.pe\",\n\
\t\t\t\"hotmail.com.tr\",\n\
\t\t\t\"hotmail.com.vn\",\n\
\t\t\t\"hotmail.cz\",\n\
\t\t\t\"hotmail.de\",\n\
\t\t\t\"hotmail.dk\",\n\
\t\t\t\"hotmail.es\",\n\
\t\t\t\"hotmail.fr\",\n\
\t\t\t\"hotmail.hu\",\n\
\t\t\t\"hotmail.id\",\n\
\t\t\t\"hotmail.ie\",\n\
\t\t\t\"hotmail.in\",\n\
\t\t\t\"hotmail.it\",\n\
\t\t\t\"hotmail.jp\",\n\
\t\t\t\"hotmail.kr\",\n\
\t\t\t\"hotmail.lv\",\n\
\t\t\t\"hotmail.my\",\n\
\t\t\t\"hotmail.ph\",\n\
\t\t\t\"hotmail.pt\",\n\
\t\t\t\"hotmail.sa\",\n\
\t\t\t\"hotmail.sg\",\n\
\t\t\t\"hotmail.sk\",\n\
\t\t\t\"live.be\",\n\
\t\t\t\"live.co.uk\",\n\
\t\t\t\"live.com\",\n\
\t\t\t\"live.com.ar\",\n\
\t\t\t\"live.com.mx\",\n\
\t\t\t\"live.de\",\n\
\t\t\t\"live.es\",\n\
\t\t\t\"live.eu\",\n\
\t\t\t\"live.fr\",\n\
\t\t\t\"live.it\",\n\
\t\t\t\"live.nl\",\n\
\t\t\t\"msn.com\",\n\
\t\t\t\"outlook.at\",\n\
\t\t\t\"outlook.be\",\n\
\t\t\t\"outlook.cl\",\n\
\t\t\t\"outlook.co.il\",\n\
\t\t\t\"outlook.co.nz\",\n\
\t\t\t\"outlook.co.th\",\n\
\t\t\t\"outlook.com\",\n\
\t\t\t\"outlook.com.ar\",\n\
\t\t\t\"outlook.com.au\",\n\
\t\t\t\"outlook.com.br\",\n\
\t\t\t\"outlook.com.gr\",\n\
\t\t\t\"outlook.com.pe\",\n\
\t\t\t\"outlook.com.tr\",\n\
\t\t\t\"outlook.com.vn\",\n\
\t\t\t\"outlook.cz\",\n\
\t\t\t\"outlook.de\",\n\
\t\t\t\"outlook.dk\",\n\
\t\t\t\"outlook.es\",\n\
\t\t\t\"outlook.fr\",\n\
\t\t\t\"outlook.hu\",\n\
\t\t\t\"outlook.id\",\n\
\t\t\t\"outlook.ie\",\n\
\t\t\t\"outlook.in\",\n\
\t\t\t\"outlook.it\",\n\
\t\t\t\"outlook.jp\",\n\
\t\t\t\"outlook.kr\",\n\
\t\t\t\"outlook.lv\",\n\
\t\t\t\"outlook.my\",\n\
\t\t\t\"outlook.ph\",\n\
\t\t\t\"outlook.pt\",\n\
\t\t\t\"outlook.sa\",\n\
\t\t\t\"outlook.sg\",\n\
\t\t\t\"outlook.sk\",\n\
\t\t\t\"passport.com\"\n\
\t\t];\n\
\t\tvar yahoo_domains = [\n\
\t\t\t\"rocketmail.com\",\n\
\t\t\t\"yahoo.ca\",\n\
\t\t\t\"yahoo.co.uk\",\n\
\t\t\t\"yahoo.com\",\n\
\t\t\t\"yahoo.de\",\n\
\t\t\t\"yahoo.fr\",\n\
\t\t\t\"yahoo.in\",\n\
\t\t\t\"yahoo.it\",\n\
\t\t\t\"ymail.com\"\n\
\t\t];\n\
\t\tvar yandex_domains = [\n\
\t\t\t\"yandex.ru\",\n\
\t\t\t\"yandex.ua\",\n\
\t\t\t\"yandex.kz\",\n\
\t\t\t\"yandex.com\",\n\
\t\t\t\"yandex.by\",\n\
\t\t\t\"ya.ru\"\n\
\t\t];\n\
\t\tfunction dotsReplacer(match) {\n\
\t\t\tif (match.length > 1) return match;\n\
\t\t\treturn \"\";\n\
\t\t}\n\
\t\tfunction normalizeEmail(email, options) {\n\
\t\t\toptions = (0, _merge.default)(options, default_normalize_email_options);\n\
\t\t\tvar raw_parts = email.split(\"@\");\n\
\t\t\tvar domain = raw_parts.pop();\n\
\t\t\tvar parts = [raw_parts.join(\"@\"), domain];\n\
\t\t\tparts[1] = parts[1].toLowerCase();\n\
\t\t\tif (parts[1] === \"gmail.com\" || parts[1] === \"googlemail.com\") {\n\
\t\t\t\tif (options.gmail_remove_subaddress) parts[0] = parts[0].split(\"+\")[0];\n\
\t\t\t\tif (options.gmail_remove_dots) parts[0] = parts[0].replace(/\\.+/g, dotsReplacer);\n\
\t\t\t\tif (!parts[0].length) return false;\n\
\t\t\t\tif (options.all_lowercase || options.gmail_lowercase) parts[0] = parts[0].toLowerCase();\n\
\t\t\t\tparts[1] = options.gmail_convert_googlemaildotcom ? \"gmail.com\" : parts[1];\n\
\t\t\t} else if (icloud_domains.indexOf(parts[1]) >= 0) {\n\
\t\t\t\tif (options.icloud_remove_subaddress) parts[0] = parts[0].split(\"+\")[0];\n\
\t\t\t\tif (!parts[0].length) return false;\n\
\t\t\t\tif (options.all_lowercase || options.icloud_lowercase) parts[0] = parts[0].toLowerCase();\n\
\t\t\t} else if (outlookdotcom_domains.indexOf(parts[1]) >= 0) {\n\
\t\t\t\tif (options.outlookdotcom_remove_subaddress) parts[0] = parts[0].split(\"+\")[0];\n\
\t\t\t\tif (!parts[0].length) return false;\n\
\t\t\t\tif (options.all_lowercase || options.outlookdotcom_lowercase) parts[0] = parts[0].toLowerCase();\n\
\t\t\t} else if (yahoo_domains.indexOf(parts[1]) >= 0) {\n\
\t\t\t\tif (options.yahoo_remove_subaddress) {\n\
\t\t\t\t\tvar components = parts[0].split(\"-\");\n\
\t\t\t\t\tparts[0] = components.length > 1 ? components.slice(0, -1).join(\"-\") : components[0];\n\
\t\t\t\t}\n\
\t\t\t\tif (!parts[0].length) return false;\n\
\t\t\t\tif (options.all_lowercase || options.yahoo_lowercase) parts[0] = parts[0].toLowerCase();\n\
\t\t\t} else if (yandex_domains.indexOf(parts[1]) >= 0) {\n\
\t\t\t\tif (options.all_lowercase || options.yandex_lowercase) parts[0] = parts[0].toLowerCase();\n\
\t\t\t\tparts[1] = options.yandex_convert_yandexru ? \"yandex.ru\" : parts[1];\n\
\t\t\t} else if (options.all_lowercase) parts[0] = parts[0].toLowerCase();\n\
\t\t\treturn parts.join(\"@\");\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isSlug.js\n\
\tvar require_isSlug = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isSlug;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar charsetRegex = /^[a-z0-9](?!.*[-_]{2,})(?:[a-z0-9_-]*[a-z0-9])?$/;\n\
\t\tfunction isSlug(str) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\treturn charsetRegex.test(str);\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isLicensePlate.js\n\
\tvar require_isLicensePlate = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isLicensePlate;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar validators = {\n\
\t\t\t\"cs-CZ\": function csCZ(str) {\n\
\t\t\t\treturn /^(([ABCDEFHIJKLMNPRSTUVXYZ]|[0-9])-?){5,8}$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"de-DE\": function deDE(str) {\n\
\t\t\t\treturn /^((A|AA|AB|AC|AE|AH|AK|AM|AN|AÖ|AP|AS|AT|AU|AW|AZ|B|BA|BB|BC|BE|BF|BH|BI|BK|BL|BM|BN|BO|BÖ|BS|BT|BZ|C|CA|CB|CE|CO|CR|CW|D|DA|DD|DE|DH|DI|DL|DM|DN|DO|DU|DW|DZ|E|EA|EB|ED|EE|EF|EG|EH|EI|EL|EM|EN|ER|ES|EU|EW|F|FB|FD|FF|FG|FI|FL|FN|FO|FR|FS|FT|FÜ|FW|FZ|G|GA|GC|GD|GE|GF|GG|GI|GK|GL|GM|GN|GÖ|GP|GR|GS|GT|GÜ|GV|GW|GZ|H|HA|HB|HC|HD|HE|HF|HG|HH|HI|HK|HL|HM|HN|HO|HP|HR|HS|HU|HV|HX|HY|HZ|IK|IL|IN|IZ|J|JE|JL|K|KA|KB|KC|KE|KF|KG|KH|KI|KK|KL|KM|KN|KO|KR|KS|KT|KU|KW|KY|L|LA|LB|LC|LD|LF|LG|LH|LI|LL|LM|LN|LÖ|LP|LR|LU|M|MA|MB|MC|MD|ME|MG|MH|MI|MK|ML|MM|MN|MO|MQ|MR|MS|MÜ|MW|MY|MZ|N|NB|ND|NE|NF|NH|NI|NK|NM|NÖ|NP|NR|NT|NU|NW|NY|NZ|OA|OB|OC|OD|OE|OF|OG|OH|OK|OL|OP|OS|OZ|P|PA|PB|PE|PF|PI|PL|PM|PN|PR|PS|PW|PZ|R|RA|RC|RD|RE|RG|RH|RI|RL|RM|RN|RO|RP|RS|RT|RU|RV|RW|RZ|S|SB|SC|SE|SG|SI|SK|SL|SM|SN|SO|SP|SR|ST|SU|SW|SY|SZ|TE|TF|TG|TO|TP|TR|TS|TT|TÜ|ÜB|UE|UH|UL|UM|UN|V|VB|VG|VK|VR|VS|W|WA|WB|WE|WF|WI|WK|WL|WM|WN|WO|WR|WS|WT|WÜ|WW|WZ|Z|ZE|ZI|ZP|ZR|ZW|ZZ)[- ]?[A-Z]{1,2}[- ]?\\d{1,4}|(ABG|ABI|AIB|AIC|ALF|ALZ|ANA|ANG|ANK|APD|ARN|ART|ASL|ASZ|AUR|AZE|BAD|BAR|BBG|BCH|BED|BER|BGD|BGL|BID|BIN|BIR|BIT|BIW|BKS|BLB|BLK|BNA|BOG|BOH|BOR|BOT|BRA|BRB|BRG|BRK|BRL|BRV|BSB|BSK|BTF|BÜD|BUL|BÜR|BÜS|BÜZ|CAS|CHA|CLP|CLZ|COC|COE|CUX|DAH|DAN|DAU|DBR|DEG|DEL|DGF|DIL|DIN|DIZ|DKB|DLG|DON|DUD|DÜW|EBE|EBN|EBS|ECK|EIC|EIL|EIN|EIS|EMD|EMS|ERB|ERH|ERK|ERZ|ESB|ESW|FDB|FDS|FEU|FFB|FKB|FLÖ|FOR|FRG|FRI|FRW|FTL|FÜS|GAN|GAP|GDB|GEL|GEO|GER|GHA|GHC|GLA|GMN|GNT|GOA|GOH|GRA|GRH|GRI|GRM|GRZ|GTH|GUB|GUN|GVM|HAB|HAL|HAM|HAS|HBN|HBS|HCH|HDH|HDL|HEB|HEF|HEI|HER|HET|HGN|HGW|HHM|HIG|HIP|HMÜ|HOG|HOH|HOL|HOM|HOR|HÖS|HOT|HRO|HSK|HST|HVL|HWI|IGB|ILL|JÜL|KEH|KEL|KEM|KIB|KLE|KLZ|KÖN|KÖT|KÖZ|KRU|KÜN|KUS|KYF|LAN|LAU|LBS|LBZ|LDK|LDS|LEO|LER|LEV|LIB|LIF|LIP|LÖB|LOS|LRO|LSZ|LÜN|LUP|LWL|MAB|MAI|MAK|MAL|MED|MEG|MEI|MEK|MEL|MER|MET|MGH|MGN|MHL|MIL|MKK|MOD|MOL|MON|MOS|MSE|MSH|MSP|MST|MTK|MTL|MÜB|MÜR|MYK|MZG|NAB|NAI|NAU|NDH|NEA|NEB|NEC|NEN|NES|NEW|NMB|NMS|NOH|NOL|NOM|NOR|NVP|NWM|OAL|OBB|OBG|OCH|OHA|ÖHR|OHV|OHZ|OPR|OSL|OVI|OVL|OVP|PAF|PAN|PAR|PCH|PEG|PIR|PLÖ|PRÜ|QFT|QLB|RDG|REG|REH|REI|RID|RIE|ROD|ROF|ROK|ROL|ROS|ROT|ROW|RSL|RÜD|RÜG|SAB|SAD|SAN|SAW|SBG|SBK|SCZ|SDH|SDL|SDT|SEB|SEE|SEF|SEL|SFB|SFT|SGH|SHA|SHG|SHK|SHL|SIG|SIM|SLE|SLF|SLK|SLN|SLS|SLÜ|SLZ|SMÜ|SOB|SOG|SOK|SÖM|SON|SPB|SPN|SRB|SRO|STA|STB|STD|STE|STL|SUL|SÜW|SWA|SZB|TBB|TDO|TET|TIR|TÖL|TUT|UEM|UER|UFF|USI|VAI|VEC|VER|VIB|VIE|VIT|VOH|WAF|WAK|WAN|WAR|WAT|WBS|WDA|WEL|WEN|WER|WES|WHV|WIL|WIS|WIT|WIZ|WLG|WMS|WND|WOB|WOH|WOL|WOR|WOS|WRN|WSF|WST|WSW|WTL|WTM|WUG|WÜM|WUN|WUR|WZL|ZEL|ZIG)[- ]?(([A-Z][- ]?\\d{1,4})|([A-Z]{2}[- ]?\\d{1,3})))[- ]?(E|H)?$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"de-LI\": function deLI(str) {\n\
\t\t\t\treturn /^FL[- ]?\\d{1,5}[UZ]?$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"en-IN\": function enIN(str) {\n\
\t\t\t\treturn /^[A-Z]{2}[ -]?[0-9]{1,2}(?:[ -]?[A-Z])(?:[ -]?[A-Z]*)?[ -]?[0-9]{4}$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"en-SG\": function enSG(str) {\n\
\t\t\t\treturn /^[A-Z]{3}[ -]?[\\d]{4}[ -]?[A-Z]{1}$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"es-AR\": function esAR(str) {\n\
\t\t\t\treturn /^(([A-Z]{2} ?[0-9]{3} ?[A-Z]{2})|([A-Z]{3} ?[0-9]{3}))$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"fi-FI\": function fiFI(str) {\n\
\t\t\t\treturn /^(?=.{4,7})(([A-Z]{1,3}|[0-9]{1,3})[\\s-]?([A-Z]{1,3}|[0-9]{1,5}))$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"hu-HU\": function huHU(str) {\n\
\t\t\t\treturn /^((((?!AAA)(([A-NPRSTVZWXY]{1})([A-PR-Z]{1})([A-HJ-NPR-Z]))|(A[ABC]I)|A[ABC]O|A[A-W]Q|BPI|BPO|UCO|UDO|XAO)-(?!000)\\d{3})|(M\\d{6})|((CK|DT|CD|HC|H[ABEFIKLMNPRSTVX]|MA|OT|R[A-Z]) \\d{2}-\\d{2})|(CD \\d{3}-\\d{3})|(C-(C|X) \\d{4})|(X-(A|B|C) \\d{4})|(([EPVZ]-\\d{5}))|(S A[A-Z]{2} \\d{2})|(SP \\d{2}-\\d{2}))$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"pt-BR\": function ptBR(str) {\n\
\t\t\t\treturn /^[A-Z]{3}[ -]?[0-9][A-Z][0-9]{2}|[A-Z]{3}[ -]?[0-9]{4}$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"pt-PT\": function ptPT(str) {\n\
\t\t\t\treturn /^(([A-Z]{2}[ -·]?[0-9]{2}[ -·]?[0-9]{2})|([0-9]{2}[ -·]?[A-Z]{2}[ -·]?[0-9]{2})|([0-9]{2}[ -·]?[0-9]{2}[ -·]?[A-Z]{2})|([A-Z]{2}[ -·]?[0-9]{2}[ -·]?[A-Z]{2}))$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"sq-AL\": function sqAL(str) {\n\
\t\t\t\treturn /^[A-Z]{2}[- ]?((\\d{3}[- ]?(([A-Z]{2})|T))|(R[- ]?\\d{3}))$/.test(str);\n\
\t\t\t},\n\
\t\t\t\"sv-SE\": function svSE(str) {\n\
\t\t\t\treturn /^[A-HJ-PR-UW-Z]{3} ?[\\d]{2}[A-HJ-PR-UW-Z1-9]$|(^[A-ZÅÄÖ ]{2,7}$)/.test(str.trim());\n\
\t\t\t},\n\
\t\t\t\"en-PK\": function enPK(str) {\n\
\t\t\t\treturn /(^[A-Z]{2}((\\s|-){0,1})[0-9]{3,4}((\\s|-)[0-9]{2}){0,1}$)|(^[A-Z]{3}((\\s|-){0,1})[0-9]{3,4}((\\s|-)[0-9]{2}){0,1}$)|(^[A-Z]{4}((\\s|-){0,1})[0-9]{3,4}((\\s|-)[0-9]{2}){0,1}$)|(^[A-Z]((\\s|-){0,1})[0-9]{4}((\\s|-)[0-9]{2}){0,1}$)/.test(str.trim());\n\
\t\t\t}\n\
\t\t};\n\
\t\tfunction isLicensePlate(str, locale) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tif (locale in validators) return validators[locale](str);\n\
\t\t\telse if (locale === \"any\") {\n\
\t\t\t\tfor (var key in validators) {\n\
\t\t\t\t\tvar validator = validators[key];\n\
\t\t\t\t\tif (validator(str)) return true;\n\
\t\t\t\t}\n\
\t\t\t\treturn false;\n\
\t\t\t}\n\
\t\t\tthrow new Error(\"Invalid locale '\".concat(locale, \"'\"));\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isStrongPassword.js\n\
\tvar require_isStrongPassword = __commonJSMin(((exports, module) => {\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isStrongPassword;\n\
\t\tvar _merge = _interopRequireDefault(require_merge());\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar upperCaseRegex = /^[A-Z]$/;\n\
\t\tvar lowerCaseRegex = /^[a-z]$/;\n\
\t\tvar numberRegex = /^[0-9]$/;\n\
\t\tvar symbolRegex = /^[-#!$@£%^&*()_+|~=`{}\\[\\]:\";'<>?,.\\/\\\\ ]$/;\n\
\t\tvar defaultOptions = {\n\
\t\t\tminLength: 8,\n\
\t\t\tminLowercase: 1,\n\
\t\t\tminUppercase: 1,\n\
\t\t\tminNumbers: 1,\n\
\t\t\tminSymbols: 1,\n\
\t\t\treturnScore: false,\n\
\t\t\tpointsPerUnique: 1,\n\
\t\t\tpointsPerRepeat: .5,\n\
\t\t\tpointsForContainingLower: 10,\n\
\t\t\tpointsForContainingUpper: 10,\n\
\t\t\tpointsForContainingNumber: 10,\n\
\t\t\tpointsForContainingSymbol: 10\n\
\t\t};\n\
\t\tfunction countChars(str) {\n\
\t\t\tvar result = {};\n\
\t\t\tArray.from(str).forEach(function(char) {\n\
\t\t\t\tif (result[char]) result[char] += 1;\n\
\t\t\t\telse result[char] = 1;\n\
\t\t\t});\n\
\t\t\treturn result;\n\
\t\t}\n\
\t\tfunction analyzePassword(password) {\n\
\t\t\tvar charMap = countChars(password);\n\
\t\t\tvar analysis = {\n\
\t\t\t\tlength: password.length,\n\
\t\t\t\tuniqueChars: Object.keys(charMap).length,\n\
\t\t\t\tuppercaseCount: 0,\n\
\t\t\t\tlowercaseCount: 0,\n\
\t\t\t\tnumberCount: 0,\n\
\t\t\t\tsymbolCount: 0\n\
\t\t\t};\n\
\t\t\tObject.keys(charMap).forEach(function(char) {\n\
\t\t\t\tif (upperCaseRegex.test(char)) analysis.uppercaseCount += charMap[char];\n\
\t\t\t\telse if (lowerCaseRegex.test(char)) analysis.lowercaseCount += charMap[char];\n\
\t\t\t\telse if (numberRegex.test(char)) analysis.numberCount += charMap[char];\n\
\t\t\t\telse if (symbolRegex.test(char)) analysis.symbolCount += charMap[char];\n\
\t\t\t});\n\
\t\t\treturn analysis;\n\
\t\t}\n\
\t\tfunction scorePassword(analysis, scoringOptions) {\n\
\t\t\tvar points = 0;\n\
\t\t\tpoints += analysis.uniqueChars * scoringOptions.pointsPerUnique;\n\
\t\t\tpoints += (analysis.length - analysis.uniqueChars) * scoringOptions.pointsPerRepeat;\n\
\t\t\tif (analysis.lowercaseCount > 0) points += scoringOptions.pointsForContainingLower;\n\
\t\t\tif (analysis.uppercaseCount > 0) points += scoringOptions.pointsForContainingUpper;\n\
\t\t\tif (analysis.numberCount > 0) points += scoringOptions.pointsForContainingNumber;\n\
\t\t\tif (analysis.symbolCount > 0) points += scoringOptions.pointsForContainingSymbol;\n\
\t\t\treturn points;\n\
\t\t}\n\
\t\tfunction isStrongPassword(str) {\n\
\t\t\tvar options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : null;\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\tvar analysis = analyzePassword(str);\n\
\t\t\toptions = (0, _merge.default)(options || {}, defaultOptions);\n\
\t\t\tif (options.returnScore) return scorePassword(analysis, options);\n\
\t\t\treturn analysis.length >= options.minLength && analysis.lowercaseCount >= options.minLowercase && analysis.uppercaseCount >= options.minUppercase && analysis.numberCount >= options.minNumbers && analysis.symbolCount >= options.minSymbols;\n\
\t\t}\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// node_modules/validator/lib/isVAT.js\n\
\tvar require_isVAT = __commonJSMin(((exports) => {\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = isVAT;\n\
\t\texports.vatMatchers = void 0;\n\
\t\tvar _assertString = _interopRequireDefault(require_assertString());\n\
\t\tvar algorithms = _interopRequireWildcard(require_algorithms());\n\
\t\tfunction _interopRequireWildcard(e, t) {\n\
\t\t\tif (\"function\" == typeof WeakMap) var r = new WeakMap(), n = new WeakMap();\n\
\t\t\treturn (_interopRequireWildcard = function _interopRequireWildcard(e, t) {\n\
\t\t\t\tif (!t && e && e.__esModule) return e;\n\
\t\t\t\tvar o, i, f = {\n\
\t\t\t\t\t__proto__: null,\n\
\t\t\t\t\tdefault: e\n\
\t\t\t\t};\n\
\t\t\t\tif (null === e || \"object\" != _typeof(e) && \"function\" != typeof e) return f;\n\
\t\t\t\tif (o = t ? n : r) {\n\
\t\t\t\t\tif (o.has(e)) return o.get(e);\n\
\t\t\t\t\to.set(e, f);\n\
\t\t\t\t}\n\
\t\t\t\tfor (var _t in e) \"default\" !== _t && {}.hasOwnProperty.call(e, _t) && ((i = (o = Object.defineProperty) && Object.getOwnPropertyDescriptor(e, _t)) && (i.get || i.set) ? o(f, _t, i) : f[_t] = e[_t]);\n\
\t\t\t\treturn f;\n\
\t\t\t})(e, t);\n\
\t\t}\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\tvar vatMatchers = exports.vatMatchers = {\n\
\t\t\tAT: function AT(str) {\n\
\t\t\t\treturn /^(AT)?U\\d{8}$/.test(str);\n\
\t\t\t},\n\
\t\t\tBE: function BE(str) {\n\
\t\t\t\treturn /^(BE)?\\d{10}$/.test(str);\n\
\t\t\t},\n\
\t\t\tBG: function BG(str) {\n\
\t\t\t\treturn /^(BG)?\\d{9,10}$/.test(str);\n\
\t\t\t},\n\
\t\t\tHR: function HR(str) {\n\
\t\t\t\treturn /^(HR)?\\d{11}$/.test(str);\n\
\t\t\t},\n\
\t\t\tCY: function CY(str) {\n\
\t\t\t\treturn /^(CY)?\\w{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tCZ: function CZ(str) {\n\
\t\t\t\treturn /^(CZ)?\\d{8,10}$/.test(str);\n\
\t\t\t},\n\
\t\t\tDK: function DK(str) {\n\
\t\t\t\treturn /^(DK)?\\d{8}$/.test(str);\n\
\t\t\t},\n\
\t\t\tEE: function EE(str) {\n\
\t\t\t\treturn /^(EE)?\\d{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tFI: function FI(str) {\n\
\t\t\t\treturn /^(FI)?\\d{8}$/.test(str);\n\
\t\t\t},\n\
\t\t\tFR: function FR(str) {\n\
\t\t\t\treturn /^(FR)([A-Z0-9]{2}\\d{9})$/.test(str);\n\
\t\t\t},\n\
\t\t\tDE: function DE(str) {\n\
\t\t\t\treturn /^(DE)?\\d{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tEL: function EL(str) {\n\
\t\t\t\treturn /^(EL)?\\d{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tHU: function HU(str) {\n\
\t\t\t\treturn /^(HU)?\\d{8}$/.test(str);\n\
\t\t\t},\n\
\t\t\tIE: function IE(str) {\n\
\t\t\t\treturn /^(IE)?\\d{7}\\w{1}(W)?$/.test(str);\n\
\t\t\t},\n\
\t\t\tIT: function IT(str) {\n\
\t\t\t\treturn /^(IT)?\\d{11}$/.test(str);\n\
\t\t\t},\n\
\t\t\tLV: function LV(str) {\n\
\t\t\t\treturn /^(LV)?\\d{11}$/.test(str);\n\
\t\t\t},\n\
\t\t\tLT: function LT(str) {\n\
\t\t\t\treturn /^(LT)?\\d{9,12}$/.test(str);\n\
\t\t\t},\n\
\t\t\tLU: function LU(str) {\n\
\t\t\t\treturn /^(LU)?\\d{8}$/.test(str);\n\
\t\t\t},\n\
\t\t\tMT: function MT(str) {\n\
\t\t\t\treturn /^(MT)?\\d{8}$/.test(str);\n\
\t\t\t},\n\
\t\t\tNL: function NL(str) {\n\
\t\t\t\treturn /^(NL)?\\d{9}B\\d{2}$/.test(str);\n\
\t\t\t},\n\
\t\t\tPL: function PL(str) {\n\
\t\t\t\treturn /^(PL)?(\\d{10}|(\\d{3}-\\d{3}-\\d{2}-\\d{2})|(\\d{3}-\\d{2}-\\d{2}-\\d{3}))$/.test(str);\n\
\t\t\t},\n\
\t\t\tPT: function PT(str) {\n\
\t\t\t\tvar match = str.match(/^(PT)?(\\d{9})$/);\n\
\t\t\t\tif (!match) return false;\n\
\t\t\t\tvar tin = match[2];\n\
\t\t\t\tvar checksum = 11 - algorithms.reverseMultiplyAndSum(tin.split(\"\").slice(0, 8).map(function(a) {\n\
\t\t\t\t\treturn parseInt(a, 10);\n\
\t\t\t\t}), 9) % 11;\n\
\t\t\t\tif (checksum > 9) return parseInt(tin[8], 10) === 0;\n\
\t\t\t\treturn checksum === parseInt(tin[8], 10);\n\
\t\t\t},\n\
\t\t\tRO: function RO(str) {\n\
\t\t\t\treturn /^(RO)?\\d{2,10}$/.test(str);\n\
\t\t\t},\n\
\t\t\tSK: function SK(str) {\n\
\t\t\t\treturn /^(SK)?\\d{10}$/.test(str);\n\
\t\t\t},\n\
\t\t\tSI: function SI(str) {\n\
\t\t\t\treturn /^(SI)?\\d{8}$/.test(str);\n\
\t\t\t},\n\
\t\t\tES: function ES(str) {\n\
\t\t\t\treturn /^(ES)?\\w\\d{7}[A-Z]$/.test(str);\n\
\t\t\t},\n\
\t\t\tSE: function SE(str) {\n\
\t\t\t\treturn /^(SE)?\\d{12}$/.test(str);\n\
\t\t\t},\n\
\t\t\tAL: function AL(str) {\n\
\t\t\t\treturn /^(AL)?\\w{9}[A-Z]$/.test(str);\n\
\t\t\t},\n\
\t\t\tMK: function MK(str) {\n\
\t\t\t\treturn /^(MK)?\\d{13}$/.test(str);\n\
\t\t\t},\n\
\t\t\tAU: function AU(str) {\n\
\t\t\t\tif (!str.match(/^(AU)?(\\d{11})$/)) return false;\n\
\t\t\t\tvar weights = [\n\
\t\t\t\t\t10,\n\
\t\t\t\t\t1,\n\
\t\t\t\t\t3,\n\
\t\t\t\t\t5,\n\
\t\t\t\t\t7,\n\
\t\t\t\t\t9,\n\
\t\t\t\t\t11,\n\
\t\t\t\t\t13,\n\
\t\t\t\t\t15,\n\
\t\t\t\t\t17,\n\
\t\t\t\t\t19\n\
\t\t\t\t];\n\
\t\t\t\tstr = str.replace(/^AU/, \"\");\n\
\t\t\t\tvar ABN = (parseInt(str.slice(0, 1), 10) - 1).toString() + str.slice(1);\n\
\t\t\t\tvar total = 0;\n\
\t\t\t\tfor (var i = 0; i < 11; i++) total += weights[i] * ABN.charAt(i);\n\
\t\t\t\treturn total !== 0 && total % 89 === 0;\n\
\t\t\t},\n\
\t\t\tBY: function BY(str) {\n\
\t\t\t\treturn /^(УНП )?\\d{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tCA: function CA(str) {\n\
\t\t\t\treturn /^(CA)?\\d{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tIS: function IS(str) {\n\
\t\t\t\treturn /^(IS)?\\d{5,6}$/.test(str);\n\
\t\t\t},\n\
\t\t\tIN: function IN(str) {\n\
\t\t\t\treturn /^(IN)?\\d{15}$/.test(str);\n\
\t\t\t},\n\
\t\t\tID: function ID(str) {\n\
\t\t\t\treturn /^(ID)?(\\d{15}|(\\d{2}.\\d{3}.\\d{3}.\\d{1}-\\d{3}.\\d{3}))$/.test(str);\n\
\t\t\t},\n\
\t\t\tIL: function IL(str) {\n\
\t\t\t\treturn /^(IL)?\\d{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tKZ: function KZ(str) {\n\
\t\t\t\treturn /^(KZ)?\\d{12}$/.test(str);\n\
\t\t\t},\n\
\t\t\tNZ: function NZ(str) {\n\
\t\t\t\treturn /^(NZ)?\\d{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tNG: function NG(str) {\n\
\t\t\t\treturn /^(NG)?(\\d{12}|(\\d{8}-\\d{4}))$/.test(str);\n\
\t\t\t},\n\
\t\t\tNO: function NO(str) {\n\
\t\t\t\treturn /^(NO)?\\d{9}MVA$/.test(str);\n\
\t\t\t},\n\
\t\t\tPH: function PH(str) {\n\
\t\t\t\treturn /^(PH)?(\\d{12}|\\d{3} \\d{3} \\d{3} \\d{3})$/.test(str);\n\
\t\t\t},\n\
\t\t\tRU: function RU(str) {\n\
\t\t\t\treturn /^(RU)?(\\d{10}|\\d{12})$/.test(str);\n\
\t\t\t},\n\
\t\t\tSM: function SM(str) {\n\
\t\t\t\treturn /^(SM)?\\d{5}$/.test(str);\n\
\t\t\t},\n\
\t\t\tSA: function SA(str) {\n\
\t\t\t\treturn /^(SA)?\\d{15}$/.test(str);\n\
\t\t\t},\n\
\t\t\tRS: function RS(str) {\n\
\t\t\t\treturn /^(RS)?\\d{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tCH: function CH(str) {\n\
\t\t\t\treturn /^(CHE[- ]?)?(\\d{9}|(\\d{3}\\.\\d{3}\\.\\d{3})|(\\d{3} \\d{3} \\d{3})) ?(TVA|MWST|IVA)?$/.test(str) && function hasValidCheckNumber(digits) {\n\
\t\t\t\t\tvar lastDigit = digits.pop();\n\
\t\t\t\t\tvar weights = [\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t4,\n\
\t\t\t\t\t\t3,\n\
\t\t\t\t\t\t2,\n\
\t\t\t\t\t\t7,\n\
\t\t\t\t\t\t6,\n\
\t\t\t\t\t\t5,\n\
\t\t\t\t\t\t4\n\
\t\t\t\t\t];\n\
\t\t\t\t\treturn lastDigit === (11 - digits.reduce(function(acc, el, idx) {\n\
\t\t\t\t\t\treturn acc + el * weights[idx];\n\
\t\t\t\t\t}, 0) % 11) % 11;\n\
\t\t\t\t}(str.match(/\\d/g).map(function(el) {\n\
\t\t\t\t\treturn +el;\n\
\t\t\t\t}));\n\
\t\t\t},\n\
\t\t\tTR: function TR(str) {\n\
\t\t\t\treturn /^(TR)?\\d{10}$/.test(str);\n\
\t\t\t},\n\
\t\t\tUA: function UA(str) {\n\
\t\t\t\treturn /^(UA)?\\d{12}$/.test(str);\n\
\t\t\t},\n\
\t\t\tGB: function GB(str) {\n\
\t\t\t\treturn /^GB((\\d{3} \\d{4} ([0-8][0-9]|9[0-6]))|(\\d{9} \\d{3})|(((GD[0-4])|(HA[5-9]))[0-9]{2}))$/.test(str);\n\
\t\t\t},\n\
\t\t\tUZ: function UZ(str) {\n\
\t\t\t\treturn /^(UZ)?\\d{9}$/.test(str);\n\
\t\t\t},\n\
\t\t\tAR: function AR(str) {\n\
\t\t\t\treturn /^(AR)?\\d{11}$/.test(str);\n\
\t\t\t},\n\
\t\t\tBO: function BO(str) {\n\
\t\t\t\treturn /^(BO)?\\d{7}$/.test(str);\n\
\t\t\t},\n\
\t\t\tBR: function BR(str) {\n\
\t\t\t\treturn /^(BR)?((\\d{2}.\\d{3}.\\d{3}\\/\\d{4}-\\d{2})|(\\d{3}.\\d{3}.\\d{3}-\\d{2}))$/.test(str);\n\
\t\t\t},\n\
\t\t\tCL: function CL(str) {\n\
\t\t\t\treturn /^(CL)?\\d{8}-\\d{1}$/.test(str);\n\
\t\t\t},\n\
\t\t\tCO: function CO(str) {\n\
\t\t\t\treturn /^(CO)?\\d{10}$/.test(str);\n\
\t\t\t},\n\
\t\t\tCR: function CR(str) {\n\
\t\t\t\treturn /^(CR)?\\d{9,12}$/.test(str);\n\
\t\t\t},\n\
\t\t\tEC: function EC(str) {\n\
\t\t\t\treturn /^(EC)?\\d{13}$/.test(str);\n\
\t\t\t},\n\
\t\t\tSV: function SV(str) {\n\
\t\t\t\treturn /^(SV)?\\d{4}-\\d{6}-\\d{3}-\\d{1}$/.test(str);\n\
\t\t\t},\n\
\t\t\tGT: function GT(str) {\n\
\t\t\t\treturn /^(GT)?\\d{7}-\\d{1}$/.test(str);\n\
\t\t\t},\n\
\t\t\tHN: function HN(str) {\n\
\t\t\t\treturn /^(HN)?$/.test(str);\n\
\t\t\t},\n\
\t\t\tMX: function MX(str) {\n\
\t\t\t\treturn /^(MX)?\\w{3,4}\\d{6}\\w{3}$/.test(str);\n\
\t\t\t},\n\
\t\t\tNI: function NI(str) {\n\
\t\t\t\treturn /^(NI)?\\d{3}-\\d{6}-\\d{4}\\w{1}$/.test(str);\n\
\t\t\t},\n\
\t\t\tPA: function PA(str) {\n\
\t\t\t\treturn /^(PA)?$/.test(str);\n\
\t\t\t},\n\
\t\t\tPY: function PY(str) {\n\
\t\t\t\treturn /^(PY)?\\d{6,8}-\\d{1}$/.test(str);\n\
\t\t\t},\n\
\t\t\tPE: function PE(str) {\n\
\t\t\t\treturn /^(PE)?\\d{11}$/.test(str);\n\
\t\t\t},\n\
\t\t\tDO: function DO(str) {\n\
\t\t\t\treturn /^(DO)?(\\d{11}|(\\d{3}-\\d{7}-\\d{1})|[1,4,5]{1}\\d{8}|([1,4,5]{1})-\\d{2}-\\d{5}-\\d{1})$/.test(str);\n\
\t\t\t},\n\
\t\t\tUY: function UY(str) {\n\
\t\t\t\treturn /^(UY)?\\d{12}$/.test(str);\n\
\t\t\t},\n\
\t\t\tVE: function VE(str) {\n\
\t\t\t\treturn /^(VE)?[J,G,V,E]{1}-(\\d{9}|(\\d{8}-\\d{1}))$/.test(str);\n\
\t\t\t}\n\
\t\t};\n\
\t\tfunction isVAT(str, countryCode) {\n\
\t\t\t(0, _assertString.default)(str);\n\
\t\t\t(0, _assertString.default)(countryCode);\n\
\t\t\tif (countryCode in vatMatchers) return vatMatchers[countryCode](str);\n\
\t\t\tthrow new Error(\"Invalid country code: '\".concat(countryCode, \"'\"));\n\
\t\t}\n\
\t}));\n\
\t// node_modules/validator/index.js\n\
\tvar require_validator = __commonJSMin(((exports, module) => {\n\
\t\tfunction _typeof(o) {\n\
\t\t\t\"@babel/helpers - typeof\";\n\
\t\t\treturn _typeof = \"function\" == typeof Symbol && \"symbol\" == typeof Symbol.iterator ? function(o) {\n\
\t\t\t\treturn typeof o;\n\
\t\t\t} : function(o) {\n\
\t\t\t\treturn o && \"function\" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? \"symbol\" : typeof o;\n\
\t\t\t}, _typeof(o);\n\
\t\t}\n\
\t\tObject.defineProperty(exports, \"__esModule\", { value: true });\n\
\t\texports.default = void 0;\n\
\t\tvar _toDate = _interopRequireDefault(require_toDate());\n\
\t\tvar _toFloat = _interopRequireDefault(require_toFloat());\n\
\t\tvar _toInt = _interopRequireDefault(require_toInt());\n\
\t\tvar _toBoolean = _interopRequireDefault(require_toBoolean());\n\
\t\tvar _equals = _interopRequireDefault(require_equals());\n\
\t\tvar _contains = _interopRequireDefault(require_contains());\n\
\t\tvar _matches = _interopRequireDefault(require_matches());\n\
\t\tvar _isEmail = _interopRequireDefault(require_isEmail());\n\
\t\tvar _isURL = _interopRequireDefault(require_isURL());\n\
\t\tvar _isMACAddress = _interopRequireDefault(require_isMACAddress());\n\
\t\tvar _isIP = _interopRequireDefault(require_isIP());\n\
\t\tvar _isIPRange = _interopRequireDefault(require_isIPRange());\n\
\t\tvar _isFQDN = _interopRequireDefault(require_isFQDN());\n\
\t\tvar _isDate = _interopRequireDefault(require_isDate());\n\
\t\tvar _isTime = _interopRequireDefault(require_isTime());\n\
\t\tvar _isBoolean = _interopRequireDefault(require_isBoolean());\n\
\t\tvar _isLocale = _interopRequireDefault(require_isLocale());\n\
\t\tvar _isAbaRouting = _interopRequireDefault(require_isAbaRouting());\n\
\t\tvar _isAlpha = _interopRequireWildcard(require_isAlpha());\n\
\t\tvar _isAlphanumeric = _interopRequireWildcard(require_isAlphanumeric());\n\
\t\tvar _isNumeric = _interopRequireDefault(require_isNumeric());\n\
\t\tvar _isPassportNumber = _interopRequireWildcard(require_isPassportNumber());\n\
\t\tvar _isPort = _interopRequireDefault(require_isPort());\n\
\t\tvar _isLowercase = _interopRequireDefault(require_isLowercase());\n\
\t\tvar _isUppercase = _interopRequireDefault(require_isUppercase());\n\
\t\tvar _isIMEI = _interopRequireDefault(require_isIMEI());\n\
\t\tvar _isAscii = _interopRequireDefault(require_isAscii());\n\
\t\tvar _isFullWidth = _interopRequireDefault(require_isFullWidth());\n\
\t\tvar _isHalfWidth = _interopRequireDefault(require_isHalfWidth());\n\
\t\tvar _isVariableWidth = _interopRequireDefault(require_isVariableWidth());\n\
\t\tvar _isMultibyte = _interopRequireDefault(require_isMultibyte());\n\
\t\tvar _isSemVer = _interopRequireDefault(require_isSemVer());\n\
\t\tvar _isSurrogatePair = _interopRequireDefault(require_isSurrogatePair());\n\
\t\tvar _isInt = _interopRequireDefault(require_isInt());\n\
\t\tvar _isFloat = _interopRequireWildcard(require_isFloat());\n\
\t\tvar _isDecimal = _interopRequireDefault(require_isDecimal());\n\
\t\tvar _isHexadecimal = _interopRequireDefault(require_isHexadecimal());\n\
\t\tvar _isOctal = _interopRequireDefault(require_isOctal());\n\
\t\tvar _isDivisibleBy = _interopRequireDefault(require_isDivisibleBy());\n\
\t\tvar _isHexColor = _interopRequireDefault(require_isHexColor());\n\
\t\tvar _isRgbColor = _interopRequireDefault(require_isRgbColor());\n\
\t\tvar _isHSL = _interopRequireDefault(require_isHSL());\n\
\t\tvar _isISRC = _interopRequireDefault(require_isISRC());\n\
\t\tvar _isIBAN = _interopRequireWildcard(require_isIBAN());\n\
\t\tvar _isBIC = _interopRequireDefault(require_isBIC());\n\
\t\tvar _isMD = _interopRequireDefault(require_isMD5());\n\
\t\tvar _isHash = _interopRequireDefault(require_isHash());\n\
\t\tvar _isJWT = _interopRequireDefault(require_isJWT());\n\
\t\tvar _isJSON = _interopRequireDefault(require_isJSON());\n\
\t\tvar _isEmpty = _interopRequireDefault(require_isEmpty());\n\
\t\tvar _isLength = _interopRequireDefault(require_isLength());\n\
\t\tvar _isByteLength = _interopRequireDefault(require_isByteLength());\n\
\t\tvar _isULID = _interopRequireDefault(require_isULID());\n\
\t\tvar _isUUID = _interopRequireDefault(require_isUUID());\n\
\t\tvar _isMongoId = _interopRequireDefault(require_isMongoId());\n\
\t\tvar _isAfter = _interopRequireDefault(require_isAfter());\n\
\t\tvar _isBefore = _interopRequireDefault(require_isBefore());\n\
\t\tvar _isIn = _interopRequireDefault(require_isIn());\n\
\t\tvar _isLuhnNumber = _interopRequireDefault(require_isLuhnNumber());\n\
\t\tvar _isCreditCard = _interopRequireDefault(require_isCreditCard());\n\
\t\tvar _isIdentityCard = _interopRequireDefault(require_isIdentityCard());\n\
\t\tvar _isEAN = _interopRequireDefault(require_isEAN());\n\
\t\tvar _isISIN = _interopRequireDefault(require_isISIN());\n\
\t\tvar _isISBN = _interopRequireDefault(require_isISBN());\n\
\t\tvar _isISSN = _interopRequireDefault(require_isISSN());\n\
\t\tvar _isTaxID = _interopRequireDefault(require_isTaxID());\n\
\t\tvar _isMobilePhone = _interopRequireWildcard(require_isMobilePhone());\n\
\t\tvar _isEthereumAddress = _interopRequireDefault(require_isEthereumAddress());\n\
\t\tvar _isCurrency = _interopRequireDefault(require_isCurrency());\n\
\t\tvar _isBtcAddress = _interopRequireDefault(require_isBtcAddress());\n\
\t\tvar _isISO = require_isISO6346();\n\
\t\tvar _isISO2 = _interopRequireDefault(require_isISO6391());\n\
\t\tvar _isISO3 = _interopRequireDefault(require_isISO8601());\n\
\t\tvar _isRFC = _interopRequireDefault(require_isRFC3339());\n\
\t\tvar _isISO4 = _interopRequireDefault(require_isISO15924());\n\
\t\tvar _isISO31661Alpha = _interopRequireDefault(require_isISO31661Alpha2());\n\
\t\tvar _isISO31661Alpha2 = _interopRequireDefault(require_isISO31661Alpha3());\n\
\t\tvar _isISO31661Numeric = _interopRequireDefault(require_isISO31661Numeric());\n\
\t\tvar _isISO5 = _interopRequireDefault(require_isISO4217());\n\
\t\tvar _isBase = _interopRequireDefault(require_isBase32());\n\
\t\tvar _isBase2 = _interopRequireDefault(require_isBase58());\n\
\t\tvar _isBase3 = _interopRequireDefault(require_isBase64());\n\
\t\tvar _isDataURI = _interopRequireDefault(require_isDataURI());\n\
\t\tvar _isMagnetURI = _interopRequireDefault(require_isMagnetURI());\n\
\t\tvar _isMailtoURI = _interopRequireDefault(require_isMailtoURI());\n\
\t\tvar _isMimeType = _interopRequireDefault(require_isMimeType());\n\
\t\tvar _isLatLong = _interopRequireDefault(require_isLatLong());\n\
\t\tvar _isPostalCode = _interopRequireWildcard(require_isPostalCode());\n\
\t\tvar _ltrim = _interopRequireDefault(require_ltrim());\n\
\t\tvar _rtrim = _interopRequireDefault(require_rtrim());\n\
\t\tvar _trim = _interopRequireDefault(require_trim());\n\
\t\tvar _escape = _interopRequireDefault(require_escape());\n\
\t\tvar _unescape = _interopRequireDefault(require_unescape());\n\
\t\tvar _stripLow = _interopRequireDefault(require_stripLow());\n\
\t\tvar _whitelist = _interopRequireDefault(require_whitelist());\n\
\t\tvar _blacklist = _interopRequireDefault(require_blacklist());\n\
\t\tvar _isWhitelisted = _interopRequireDefault(require_isWhitelisted());\n\
\t\tvar _normalizeEmail = _interopRequireDefault(require_normalizeEmail());\n\
\t\tvar _isSlug = _interopRequireDefault(require_isSlug());\n\
\t\tvar _isLicensePlate = _interopRequireDefault(require_isLicensePlate());\n\
\t\tvar _isStrongPassword = _interopRequireDefault(require_isStrongPassword());\n\
\t\tvar _isVAT = _interopRequireDefault(require_isVAT());\n\
\t\tfunction _interopRequireWildcard(e, t) {\n\
\t\t\tif (\"function\" == typeof WeakMap) var r = new WeakMap(), n = new WeakMap();\n\
\t\t\treturn (_interopRequireWildcard = function _interopRequireWildcard(e, t) {\n\
\t\t\t\tif (!t && e && e.__esModule) return e;\n\
\t\t\t\tvar o, i, f = {\n\
\t\t\t\t\t__proto__: null,\n\
\t\t\t\t\tdefault: e\n\
\t\t\t\t};\n\
\t\t\t\tif (null === e || \"object\" != _typeof(e) && \"function\" != typeof e) return f;\n\
\t\t\t\tif (o = t ? n : r) {\n\
\t\t\t\t\tif (o.has(e)) return o.get(e);\n\
\t\t\t\t\to.set(e, f);\n\
\t\t\t\t}\n\
\t\t\t\tfor (var _t in e) \"default\" !== _t && {}.hasOwnProperty.call(e, _t) && ((i = (o = Object.defineProperty) && Object.getOwnPropertyDescriptor(e, _t)) && (i.get || i.set) ? o(f, _t, i) : f[_t] = e[_t]);\n\
\t\t\t\treturn f;\n\
\t\t\t})(e, t);\n\
\t\t}\n\
\t\tfunction _interopRequireDefault(e) {\n\
\t\t\treturn e && e.__esModule ? e : { default: e };\n\
\t\t}\n\
\t\texports.default = {\n\
\t\t\tversion: \"13.15.35\",\n\
\t\t\ttoDate: _toDate.default,\n\
\t\t\ttoFloat: _toFloat.default,\n\
\t\t\ttoInt: _toInt.default,\n\
\t\t\ttoBoolean: _toBoolean.default,\n\
\t\t\tequals: _equals.default,\n\
\t\t\tcontains: _contains.default,\n\
\t\t\tmatches: _matches.default,\n\
\t\t\tisEmail: _isEmail.default,\n\
\t\t\tisURL: _isURL.default,\n\
\t\t\tisMACAddress: _isMACAddress.default,\n\
\t\t\tisIP: _isIP.default,\n\
\t\t\tisIPRange: _isIPRange.default,\n\
\t\t\tisFQDN: _isFQDN.default,\n\
\t\t\tisBoolean: _isBoolean.default,\n\
\t\t\tisIBAN: _isIBAN.default,\n\
\t\t\tisBIC: _isBIC.default,\n\
\t\t\tisAbaRouting: _isAbaRouting.default,\n\
\t\t\tisAlpha: _isAlpha.default,\n\
\t\t\tisAlphaLocales: _isAlpha.locales,\n\
\t\t\tisAlphanumeric: _isAlphanumeric.default,\n\
\t\t\tisAlphanumericLocales: _isAlphanumeric.locales,\n\
\t\t\tisNumeric: _isNumeric.default,\n\
\t\t\tisPassportNumber: _isPassportNumber.default,\n\
\t\t\tpassportNumberLocales: _isPassportNumber.locales,\n\
\t\t\tisPort: _isPort.default,\n\
\t\t\tisLowercase: _isLowercase.default,\n\
\t\t\tisUppercase: _isUppercase.default,\n\
\t\t\tisAscii: _isAscii.default,\n\
\t\t\tisFullWidth: _isFullWidth.default,\n\
\t\t\tisHalfWidth: _isHalfWidth.default,\n\
\t\t\tisVariableWidth: _isVariableWidth.default,\n\
\t\t\tisMultibyte: _isMultibyte.default,\n\
\t\t\tisSemVer: _isSemVer.default,\n\
\t\t\tisSurrogatePair: _isSurrogatePair.default,\n\
\t\t\tisInt: _isInt.default,\n\
\t\t\tisIMEI: _isIMEI.default,\n\
\t\t\tisFloat: _isFloat.default,\n\
\t\t\tisFloatLocales: _isFloat.locales,\n\
\t\t\tisDecimal: _isDecimal.default,\n\
\t\t\tisHexadecimal: _isHexadecimal.default,\n\
\t\t\tisOctal: _isOctal.default,\n\
\t\t\tisDivisibleBy: _isDivisibleBy.default,\n\
\t\t\tisHexColor: _isHexColor.default,\n\
\t\t\tisRgbColor: _isRgbColor.default,\n\
\t\t\tisHSL: _isHSL.default,\n\
\t\t\tisISRC: _isISRC.default,\n\
\t\t\tisMD5: _isMD.default,\n\
\t\t\tisHash: _isHash.default,\n\
\t\t\tisJWT: _isJWT.default,\n\
\t\t\tisJSON: _isJSON.default,\n\
\t\t\tisEmpty: _isEmpty.default,\n\
\t\t\tisLength: _isLength.default,\n\
\t\t\tisLocale: _isLocale.default,\n\
\t\t\tisByteLength: _isByteLength.default,\n\
\t\t\tisULID: _isULID.default,\n\
\t\t\tisUUID: _isUUID.default,\n\
\t\t\tisMongoId: _isMongoId.default,\n\
\t\t\tisAfter: _isAfter.default,\n\
\t\t\tisBefore: _isBefore.default,\n\
\t\t\tisIn: _isIn.default,\n\
\t\t\tisLuhnNumber: _isLuhnNumber.default,\n\
\t\t\tisCreditCard: _isCreditCard.default,\n\
\t\t\tisIdentityCard: _isIdentityCard.default,\n\
\t\t\tisEAN: _isEAN.default,\n\
\t\t\tisISIN: _isISIN.default,\n\
\t\t\tisISBN: _isISBN.default,\n\
\t\t\tisISSN: _isISSN.default,\n\
\t\t\tisMobilePhone: _isMobilePhone.default,\n\
\t\t\tisMobilePhoneLocales: _isMobilePhone.locales,\n\
\t\t\tisPostalCode: _isPostalCode.default,\n\
\t\t\tisPostalCodeLocales: _isPostalCode.locales,\n\
\t\t\tisEthereumAddress: _isEthereumAddress.default,\n\
\t\t\tisCurrency: _isCurrency.default,\n\
\t\t\tisBtcAddress: _isBtcAddress.default,\n\
\t\t\tisISO6346: _isISO.isISO6346,\n\
\t\t\tisFreightContainerID: _isISO.isFreightContainerID,\n\
\t\t\tisISO6391: _isISO2.default,\n\
\t\t\tisISO8601: _isISO3.default,\n\
\t\t\tisISO15924: _isISO4.default,\n\
\t\t\tisRFC3339: _isRFC.default,\n\
\t\t\tisISO31661Alpha2: _isISO31661Alpha.default,\n\
\t\t\tisISO31661Alpha3: _isISO31661Alpha2.default,\n\
\t\t\tisISO31661Numeric: _isISO31661Numeric.default,\n\
\t\t\tisISO4217: _isISO5.default,\n\
\t\t\tisBase32: _isBase.default,\n\
\t\t\tisBase58: _isBase2.default,\n\
\t\t\tisBase64: _isBase3.default,\n\
\t\t\tisDataURI: _isDataURI.default,\n\
\t\t\tisMagnetURI: _isMagnetURI.default,\n\
\t\t\tisMailtoURI: _isMailtoURI.default,\n\
\t\t\tisMimeType: _isMimeType.default,\n\
\t\t\tisLatLong: _isLatLong.default,\n\
\t\t\tltrim: _ltrim.default,\n\
\t\t\trtrim: _rtrim.default,\n\
\t\t\ttrim: _trim.default,\n\
\t\t\tescape: _escape.default,\n\
\t\t\tunescape: _unescape.default,\n\
\t\t\tstripLow: _stripLow.default,\n\
\t\t\twhitelist: _whitelist.default,\n\
\t\t\tblacklist: _blacklist.default,\n\
\t\t\tisWhitelisted: _isWhitelisted.default,\n\
\t\t\tnormalizeEmail: _normalizeEmail.default,\n\
\t\t\ttoString,\n\
\t\t\tisSlug: _isSlug.default,\n\
\t\t\tisStrongPassword: _isStrongPassword.default,\n\
\t\t\tisTaxID: _isTaxID.default,\n\
\t\t\tisDate: _isDate.default,\n\
\t\t\tisTime: _isTime.default,\n\
\t\t\tisLicensePlate: _isLicensePlate.default,\n\
\t\t\tisVAT: _isVAT.default,\n\
\t\t\tibanLocales: _isIBAN.locales\n\
\t\t};\n\
\t\tmodule.exports = exports.default;\n\
\t\tmodule.exports.default = exports.default;\n\
\t}));\n\
\t// engine/src/validation/validator-bank.ts\n\
\tvar import_formats = __toESM(require_formats(), 1);\n\
\tvar import_validator = __toESM(require_validator(), 1);\n\
\tconst PLAIN = {\n\
\t\tisAbaRouting: import_validator.default.isAbaRouting,\n\
\t\tisAlpha: import_validator.default.isAlpha,\n\
\t\tisAlphanumeric: import_validator.default.isAlphanumeric,\n\
\t\tisAscii: import_validator.default.isAscii,\n\
\t\tisBIC: import_validator.default.isBIC,\n\
\t\tisBase32: import_validator.default.isBase32,\n\
\t\tisBase58: import_validator.default.isBase58,\n\
\t\tisBase64: import_validator.default.isBase64,\n\
\t\tisBoolean: import_validator.default.isBoolean,\n\
\t\tisBtcAddress: import_validator.default.isBtcAddress,\n\
\t\tisCreditCard: import_validator.default.isCreditCard,\n\
\t\tisCurrency: import_validator.default.isCurrency,\n\
\t\tisDataURI: import_validator.default.isDataURI,\n\
\t\tisDate: import_validator.default.isDate,\n\
\t\tisDecimal: import_validator.default.isDecimal,\n\
\t\tisEAN: import_validator.default.isEAN,\n\
\t\tisEmail: import_validator.default.isEmail,\n\
\t\tisEthereumAddress: import_validator.default.isEthereumAddress,\n\
\t\tisFQDN: import_validator.default.isFQDN,\n\
\t\tisFloat: import_validator.default.isFloat,\n\
\t\tisFullWidth: import_validator.default.isFullWidth,\n\
\t\tisHSL: import_validator.default.isHSL,\n\
\t\tisHalfWidth: import_validator.default.isHalfWidth,\n\
\t\tisHexColor: import_validator.default.isHexColor,\n\
\t\tisHexadecimal: import_validator.default.isHexadecimal,\n\
\t\tisIBAN: import_validator.default.isIBAN,\n\
\t\tisIMEI: import_validator.default.isIMEI,\n\
\t\tisIP: import_validator.default.isIP,\n\
\t\tisIPRange: import_validator.default.isIPRange,\n\
\t\tisISBN: import_validator.default.isISBN,\n\
\t\tisISIN: import_validator.default.isISIN,\n\
\t\tisISO31661Alpha2: import_validator.default.isISO31661Alpha2,\n\
\t\tisISO31661Alpha3: import_validator.default.isISO31661Alpha3,\n\
\t\tisISO4217: import_validator.default.isISO4217,\n\
\t\tisISO6346: import_validator.default.isISO6346,\n\
\t\tisISO6391: import_validator.default.isISO6391,\n\
\t\tisISO8601: import_validator.default.isISO8601,\n\
\t\tisISRC: import_validator.default.isISRC,\n\
\t\tisISSN: import_validator.default.isISSN,\n\
\t\tisInt: import_validator.default.isInt,\n\
\t\tisJSON: import_validator.default.isJSON,\n\
\t\tisJWT: import_validator.default.isJWT,\n\
\t\tisLatLong: import_validator.default.isLatLong,\n\
\t\tisLocale: import_validator.default.isLocale,\n\
\t\tisLowercase: import_validator.default.isLowercase,\n\
\t\tisLuhnNumber: import_validator.default.isLuhnNumber,\n\
\t\tisMACAddress: import_validator.default.isMACAddress,\n\
\t\tisMD5: import_validator.default.isMD5,\n\
\t\tisMagnetURI: import_validator.default.isMagnetURI,\n\
\t\tisMailtoURI: import_validator.default.isMailtoURI,\n\
\t\tisMimeType: import_validator.default.isMimeType,\n\
\t\tisMongoId: import_validator.default.isMongoId,\n\
\t\tisMultibyte: import_validator.default.isMultibyte,\n\
\t\tisNumeric: import_validator.default.isNumeric,\n\
\t\tisOctal: import_validator.default.isOctal,\n\
\t\tisPort: import_validator.default.isPort,\n\
\t\tisRFC3339: import_validator.default.isRFC3339,\n\
\t\tisRgbColor: import_validator.default.isRgbColor,\n\
\t\tisSemVer: import_validator.default.isSemVer,\n\
\t\tisSlug: import_validator.default.isSlug,\n\
\t\tisStrongPassword: import_validator.default.isStrongPassword,\n\
\t\tisSurrogatePair: import_validator.default.isSurrogatePair,\n\
\t\tisTime: import_validator.default.isTime,\n\
\t\tisURL: import_validator.default.isURL,\n\
\t\tisULID: import_validator.default.isULID,\n\
\t\tisUUID: import_validator.default.isUUID,\n\
\t\tisUppercase: import_validator.default.isUppercase,\n\
\t\tisVariableWidth: import_validator.default.isVariableWidth\n\
\t};\n\
\tconst PLACES = {\n\
\t\tidentityCard: words(\"ES FI IN IR IT LK MZ NO PK PL TH ar-LY ar-TN he-IL zh-HK zh-TW\"),\n\
\t\tlicensePlate: words(\"cs-CZ de-DE de-LI en-IN en-PK en-SG es-AR fi-FI hu-HU pt-BR pt-PT sq-AL sv-SE any\"),\n\
\t\tpassport: words(\"AM AR AT AU AZ BE BG BR BY CA CH CY CZ DE DK DZ EE ES FI FR GB GR HR HU ID IE IN IR IS IT JM JP KR KZ LI LT LU LV LY MT MX MY MZ NL NZ PH PK PL PT RO RU SE SI SK TH TR UA US ZA\"),\n\
\t\ttaxId: words(\"bg-BG cs-CZ de-AT de-DE dk-DK el-CY el-GR en-CA en-GB en-IE en-US es-AR es-ES et-EE fi-FI fr-BE fr-FR fr-LU hr-HR hu-HU it-IT lb-LU lt-LT lv-LV mt-MT nl-BE nl-NL pl-PL pt-BR pt-PT ro-RO sk-SK sl-SI uk-UA\"),\n\
\t\tvat: words(\"AL AR AT AU BE BG BO BR BY CA CH CL CO CR CY CZ DE DK DO EC EE EL ES FI FR GB GT HN HR HU ID IE IL IN IS IT KZ LT LU LV MK MT MX NG NI NL NO NZ PA PE PH PL PT PY RO RS RU SA SE SI SK SM SV TR UA UY UZ VE\")\n\
\t};\n\
\tconst VALIDATOR_BANK = new Map([\n\
\t\t...Object.entries(PLAIN).map(([name, test]) => [name, (text) => test(text)]),\n\
\t\t[\"isISO8601:strict\", (text) => import_validator.default.isISO8601(text, { strict: true })],\n\
\t\t[\"isISO15924\", (text) => import_validator.default.isISO15924(text)],\n\
\t\t[\"isISO31661Numeric\", (text) => import_validator.default.isISO31661Numeric(text)],\n\
\t\t...variants(\"isAlpha\", import_validator.default.isAlphaLocales, import_validator.default.isAlpha),\n\
\t\t...variants(\"isAlphanumeric\", import_validator.default.isAlphanumericLocales, import_validator.default.isAlphanumeric),\n\
\t\t...variants(\"isFloat\", import_validator.default.isFloatLocales, (text, locale) => import_validator.default.isFloat(text, { locale })),\n\
\t\t...variants(\"isHash\", words(\"crc32 crc32b md4 md5 ripemd128 ripemd160 sha1 sha256 sha384 sha512 tiger128 tiger160 tiger192\"), import_validator.default.isHash),\n\
\t\t...variants(\"isIP\", [\"4\", \"6\"], import_validator.default.isIP),\n\
\t\t...variants(\"isIPRange\", [\"4\", \"6\"], import_validator.default.isIPRange),\n\
\t\t...variants(\"isISBN\", [\"10\", \"13\"], import_validator.default.isISBN),\n\
\t\t...variants(\"isUUID\", [\n\
\t\t\t\"1\",\n\
\t\t\t\"2\",\n\
\t\t\t\"3\",\n\
\t\t\t\"4\",\n\
\t\t\t\"5\",\n\
\t\t\t\"6\",\n\
\t\t\t\"7\",\n\
\t\t\t\"8\",\n\
\t\t\t\"loose\"\n\
\t\t], import_validator.default.isUUID),\n\
\t\t...variants(\"isIdentityCard\", PLACES.identityCard, import_validator.default.isIdentityCard),\n\
\t\t...variants(\"isLicensePlate\", PLACES.licensePlate, import_validator.default.isLicensePlate),\n\
\t\t...variants(\"isMobilePhone\", [...import_validator.default.isMobilePhoneLocales, \"any\"], import_validator.default.isMobilePhone),\n\
\t\t...variants(\"isPassportNumber\", PLACES.passport, import_validator.default.isPassportNumber),\n\
\t\t...variants(\"isPostalCode\", [...import_validator.default.isPostalCodeLocales, \"any\"], import_validator.default.isPostalCode),\n\
\t\t...variants(\"isTaxID\", PLACES.taxId, import_validator.default.isTaxID),\n\
\t\t...variants(\"isVAT\", PLACES.vat, import_validator.default.isVAT),\n\
\t\t...Object.entries(import_formats.default.fullFormats).flatMap(([name, format]) => {\n\
\t\t\tconst test = formatTest(format);\n\
\t\t\treturn test === void 0 ? [] : [[`format:${name}`, test]];\n\
\t\t})\n\
\t].toSorted(([left], [right]) => left < right ? -1 : 1));\n\
\tfunction passes(test, text) {\n\
\t\tif (text.length > 1e3) return false;\n\
\t\ttry {\n\
\t\t\treturn test(text);\n\
\t\t} catch {\n\
\t\t\treturn false;\n\
\t\t}\n\
\t}\n\
\tfunction words(text) {\n\
\t\treturn text.split(\" \");\n\
\t}\n\
\tfunction variants(name, names, test) {\n\
\t\treturn names.map((variant) => [`${name}:${variant}`, (text) => test(text, variant)]);\n\
\t}\n\
\tfunction formatTest(format) {\n\
\t\tif (format instanceof RegExp) return (text) => format.test(text);\n\
\t\tif (typeof format === \"function\") return format;\n\
\t\tif (typeof format !== \"object\" || format === null || !(\"validate\" in format)) return void 0;\n\
\t\tif (\"type\" in format && format.type === \"number\") return void 0;\n\
\t\treturn formatTest(format.validate);\n\
\t}\n\
\t// engine/src/validation/validation-runner.ts\n\
\tconst MOST_STEP_SIZE = 1e6;\n\
\tvar ValidationRunner = class {\n\
\t\tkind = \"validation\";\n\
\t\t#step;\n\
\t\t#checks;\n\
\t\t#check;\n\
\t\t#answer = -1;\n\
\t\tconstructor(step, context) {\n\
\t\t\tconst at = `steps/${context.position}`;\n\
\t\t\tfor (const [key, field] of Object.entries({\n\
\t\t\t\tvalue: step.value,\n\
\t\t\t\tby: step.by ?? 0\n\
\t\t\t})) if (field >= context.fields) throw invalidProgram(`${at}/${key}`, `is ${field}, expected 0 to ${context.fields - 1}`);\n\
\t\t\tcheckClass(step.valid, `${at}/valid`, context);\n\
\t\t\tcheckClass(step.invalid, `${at}/invalid`, context);\n\
\t\t\tthis.#step = step;\n\
\t\t\tthis.#checks = openChecks(step.file, context);\n\
\t\t}\n\
\t\tanswer(fields) {\n\
\t\t\tconst { value, by, valid, invalid } = this.#step;\n\
\t\t\tconst check = this.#checks.get(by === void 0 ? \"\" : fields[by] ?? \"\");\n\
\t\t\tconst text = fields[value] ?? \"\";\n\
\t\t\tthis.#check = check;\n\
\t\t\tthis.#answer = -1;\n\
\t\t\tif (check !== void 0 && text.length <= 1e3) this.#answer = check.test(text) ? valid : invalid;\n\
\t\t\treturn this.#answer;\n\
\t\t}\n\
\t\tconfidence() {\n\
\t\t\treturn this.#check?.probability;\n\
\t\t}\n\
\t\texplain() {\n\
\t\t\tconst passed = this.#answer === this.#step.valid;\n\
\t\t\treturn {\n\
\t\t\t\tclasses: [{\n\
\t\t\t\t\tanswer: this.#answer,\n\
\t\t\t\t\tscore: this.#check?.probability ?? 0\n\
\t\t\t\t}],\n\
\t\t\t\treasons: [{\n\
\t\t\t\t\treason: `the value ${passed ? \"passes\" : \"does not pass\"} ${this.#check?.name ?? \"\"}`,\n\
\t\t\t\t\tweight: 1\n\
\t\t\t\t}]\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\tfunction openChecks(file, context) {\n\
\t\tlet size = 0;\n\
\t\treturn new Map([...readChecks(file, context)].map(([key, check], at) => {\n\
\t\t\tconst place = `${file} check ${at + 1}`;\n\
\t\t\tif (\"patterns\" in check) size += check.patterns.reduce((sum, pattern) => sum + patternShape(pattern).size, 0);\n\
\t\t\tif (size > MOST_STEP_SIZE) throw invalidProgram(place, \"makes the patterns too large, leave some out\");\n\
\t\t\treturn [key, openCheck(check, place)];\n\
\t\t}));\n\
\t}\n\
\tfunction openCheck(check, place) {\n\
\t\tconst { probability } = check;\n\
\t\tif (\"validator\" in check) {\n\
\t\t\tconst test = VALIDATOR_BANK.get(check.validator);\n\
\t\t\tif (test === void 0) throw invalidProgram(place, \"names a validator that the bank does not have\");\n\
\t\t\treturn {\n\
\t\t\t\tprobability,\n\
\t\t\t\tname: `validator ${check.validator}`,\n\
\t\t\t\ttest: (value) => passes(test, value)\n\
\t\t\t};\n\
\t\t}\n\
\t\tconst compiled = check.patterns.map((pattern) => compilePattern(pattern, RE2JS.DOTALL, place));\n\
\t\treturn {\n\
\t\t\tprobability,\n\
\t\t\tname: `pattern ${check.patterns.join(\" and \")}`,\n\
\t\t\ttest: (value) => compiled.every((pattern) => pattern.test(value))\n\
\t\t};\n\
\t}\n\
\t// engine/src/eject/interpreter-with-validators.ts\n\
\tfunction open(definition, files) {\n\
\t\treturn assembleProgram(definition, files, {\n\
\t\t\trules: (step, context) => new RulesRunner(step, context),\n\
\t\t\tweighedRules: (step, context) => new WeighedRulesRunner(step, context),\n\
\t\t\tfieldRules: (step, context) => new FieldRulesRunner(step, context),\n\
\t\t\tvalidation: (step, context) => new ValidationRunner(step, context)\n\
\t\t});\n\
\t}\n\
\texports.open = open;\n\
\treturn exports;\n\
})({});\n\
";
