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
\t\tget count() {\n\
\t\t\treturn this.#paths.length;\n\
\t\t}\n\
\t\tread(input) {\n\
\t\t\treturn this.#paths.map((path) => canonicalText(valueAt(input, path)));\n\
\t\t}\n\
\t\treadInto(input, fields) {\n\
\t\t\tfor (let field = 0; field < this.#paths.length; field++) fields[field] = canonicalText(valueAt(input, this.#paths[field]));\n\
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
\t// engine/src/input/text-tables.ts\n\
\tconst UNICODE_VERSION = \"unicode-16.0.0/1\";\n\
\tfunction lowerUnit(unit) {\n\
\t\tif (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;\n\
\t\tconst lower = String.fromCharCode(unit).toLowerCase();\n\
\t\treturn lower.length === 1 ? lower.charCodeAt(0) : unit;\n\
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
\t\t\tif (isWhiteSpace(unit)) {\n\
\t\t\t\tgap = key !== \"\" || filled > 0;\n\
\t\t\t\tcontinue;\n\
\t\t\t}\n\
\t\t\tif (filled + 2 > units.length) {\n\
\t\t\t\tkey += textOf(units, filled);\n\
\t\t\t\tfilled = 0;\n\
\t\t\t}\n\
\t\t\tif (gap) units[filled++] = 32;\n\
\t\t\tgap = false;\n\
\t\t\tunits[filled++] = lowerUnit(unit);\n\
\t\t}\n\
\t\treturn key + textOf(units, filled);\n\
\t}\n\
\tfunction textOf(units, count) {\n\
\t\treturn String.fromCharCode.apply(void 0, units.subarray(0, count));\n\
\t}\n\
\tfunction isWhiteSpace(unit) {\n\
\t\tif (unit <= 32) return unit === 32 || unit >= 9 && unit <= 13;\n\
\t\tif (unit < 160) return unit === 133;\n\
\t\treturn unit === 160 || unit === 5760 || unit >= 8192 && unit <= 8202 || unit === 8232 || unit === 8233 || unit === 8239 || unit === 8287 || unit === 12288;\n\
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
\t// engine/src/assemble-program.ts\n\
\tconst MOST_CLASSES_SHOWN = 10;\n\
\tconst MOST_REASONS_SHOWN = 20;\n\
\tfunction assembleProgram(definition, files, openRules) {\n\
\t\tif (definition.unicode !== \"unicode-16.0.0/1\") throw invalidProgram(\"unicode\", `is \"${definition.unicode}\", this engine has tables \"${UNICODE_VERSION}\"`);\n\
\t\treturn new AssembledProgram(definition, definition.steps.map((step, position) => {\n\
\t\t\treturn openStep(step, stepContext(definition, files, position), openRules);\n\
\t\t}));\n\
\t}\n\
\tfunction openStep(step, context, openRules) {\n\
\t\tswitch (step.kind) {\n\
\t\t\tcase \"constant\": return new ConstantRunner(step, context);\n\
\t\t\tcase \"lookup\": return new LookupRunner(step, context);\n\
\t\t\tcase \"rules\": return openRules(step, context);\n\
\t\t\tcase \"scorecard\":\n\
\t\t\tcase \"linear\": throw invalidProgram(`steps/${context.position}/kind`, `is ${step.kind}, which this engine cannot run yet`);\n\
\t\t}\n\
\t}\n\
\tfunction stepContext(definition, files, position) {\n\
\t\treturn {\n\
\t\t\tposition,\n\
\t\t\tfields: definition.inputs.length,\n\
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
\t\t#fields;\n\
\t\tconstructor(definition, steps) {\n\
\t\t\tthis.definition = definition;\n\
\t\t\tthis.#steps = steps;\n\
\t\t\tthis.#reader = new InputReader(definition.inputs.map(({ pointer }) => pointer));\n\
\t\t\tthis.#outputs = definition.outputs.map(frozenJson);\n\
\t\t\tthis.#fields = definition.inputs.map(() => \"\");\n\
\t\t}\n\
\t\texecute(input) {\n\
\t\t\tthis.#reader.readInto(input, this.#fields);\n\
\t\t\tconst answer = this.#firstAnswer();\n\
\t\t\tthis.#fields.fill(\"\");\n\
\t\t\treturn answer;\n\
\t\t}\n\
\t\texplain(input) {\n\
\t\t\tconst fields = this.#reader.read(input);\n\
\t\t\tfor (const step of this.#steps) {\n\
\t\t\t\tconst answer = step.answer(fields);\n\
\t\t\t\tif (answer === -1) continue;\n\
\t\t\t\tconst { classes, reasons } = step.explain(fields);\n\
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
\t\t#firstAnswer() {\n\
\t\t\tfor (const step of this.#steps) {\n\
\t\t\t\tconst answer = step.answer(this.#fields);\n\
\t\t\t\tif (answer !== -1) return this.#answerOf(step, answer);\n\
\t\t\t}\n\
\t\t}\n\
\t\t#answerOf(step, answer) {\n\
\t\t\tconst output = this.#outputs[answer];\n\
\t\t\tconst confidence = step.confidence();\n\
\t\t\treturn confidence === void 0 ? { output } : {\n\
\t\t\t\toutput,\n\
\t\t\t\tconfidence\n\
\t\t\t};\n\
\t\t}\n\
\t};\n\
\t// engine/src/eject/interpreter.ts\n\
\tfunction open(definition, files) {\n\
\t\treturn assembleProgram(definition, files, (_, { position }) => {\n\
\t\t\tthrow invalidProgram(`steps/${position}`, \"has rules, which this interpreter was built without\");\n\
\t\t});\n\
\t}\n\
\texports.open = open;\n\
\treturn exports;\n\
})({});\n\
";
