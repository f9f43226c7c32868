/** The program of each language that does what {@link CASES} ask. */
import type { Language } from "../code-program.ts";

const JAVASCRIPT = `
let files;
export function setup(artifacts) {
  files = artifacts;
}
export function execute(input, context) {
  const { do: act, value } = input;
  const cycle = {};
  cycle.self = cycle;
  let deep = [];
  for (let level = 0; level < 100; level++) deep = [deep];
  const acts = {
    echo: () => value,
    answer: () => context.answer("sure", { confidence: value }),
    "answer-bare": () => context.answer("unsure"),
    reason: () => context.answer(1, { confidence: 0.5, reason: "because" }),
    throw: () => {
      throw new Error("no");
    },
    "runtime-error": () => null.x,
    nan: () => NaN,
    infinity: () => Infinity,
    "deep-infinity": () => ({ a: [{ b: -Infinity }] }),
    function: () => () => 1,
    cycle: () => cycle,
    "too-deep": () => deep,
    "too-long": () => "x".repeat(2_000_000),
    async: async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      return value;
    },
    log: () => {
      console.log("one");
      console.error("two");
      return null;
    },
    now: () => Date.now(),
    elapsed: () => {
      const before = performance.now() + new Date().getTime();
      for (let at = 0; at < 1e6; at++);
      return performance.now() + Date.now() - before;
    },
    "random-twice": () => {
      const drawn = JSON.stringify([Math.random(), Math.random(), crypto.randomUUID()]);
      const first = (globalThis.drawn ??= drawn);
      return first === drawn && Math.random() !== Math.random();
    },
    "artifact-text": () => files.text("words.txt"),
    "artifact-json": () => files.json("model.json"),
    "artifact-bytes": () => files.bytes("words.txt").length,
    "artifact-missing": () => files.bytes("other.txt").length,
  };
  return acts[act]();
}
`;

const TYPESCRIPT = JAVASCRIPT.replace("let files;", "type Act = () => unknown;\nlet files: any;")
  .replace("setup(artifacts)", "setup(artifacts: unknown): void")
  .replace("execute(input, context)", "execute(input: { do: string; value: any }, context: any): unknown")
  .replace("const acts = {", "const acts: Record<string, Act> = {")
  .replace("const cycle = {};", "const cycle: any = {};")
  .replace("let deep = [];", "let deep: unknown[] = [];")
  .replace("(globalThis.drawn ??=", "((globalThis as any).drawn ??=")
  .replace("null.x", "(null as any).x");

const PYTHON = `
import os
import random
import sys
import time
import uuid

files = None
first = None


def setup(artifacts):
    global files
    files = artifacts


def execute(input, context):
    global first
    act, value = input["do"], input.get("value")
    if act == "echo":
        return value
    if act == "none":
        return None
    if act == "answer":
        return context.answer("sure", confidence=value)
    if act == "answer-bare":
        return context.answer("unsure")
    if act == "reason":
        return context.answer(1, confidence=0.5, reason="because")
    if act == "throw":
        raise ValueError("no")
    if act == "runtime-error":
        return None + 1
    if act == "nan":
        return float("nan")
    if act == "infinity":
        return float("inf")
    if act == "deep-infinity":
        return {"a": [{"b": -float("inf")}]}
    if act == "function":
        return lambda: 1
    if act == "cycle":
        cycle = {}
        cycle["self"] = cycle
        return cycle
    if act == "huge":
        return 2**60 + 1
    if act == "too-deep":
        deep = []
        for _ in range(100):
            deep = [deep]
        return deep
    if act == "too-long":
        return "x" * 2_000_000
    if act == "async":
        return later(value)
    if act == "log":
        print("one")
        print("two", file=sys.stderr)
        return None
    if act == "now":
        return round(time.time() * 1000)
    if act == "elapsed":
        before = time.time() + time.perf_counter() + time.monotonic()
        for _ in range(100_000):
            pass
        return time.time() + time.perf_counter() + time.monotonic() - before
    if act == "random-twice":
        drawn = [random.random(), str(uuid.uuid4()), os.urandom(4)]
        first = first or drawn
        return first == drawn and random.random() != random.random()
    if act == "artifact-text":
        with open(os.path.join(os.path.dirname(__file__), "words.txt")) as file:
            beside = file.read()
        return beside if beside == files.text("words.txt") else "differs"
    if act == "artifact-json":
        return files.json("model.json")
    if act == "artifact-bytes":
        return len(files.bytes("words.txt"))
    if act == "artifact-missing":
        return len(files.bytes("other.txt"))
    raise KeyError(act)


async def later(value):
    import asyncio

    await asyncio.sleep(0.005)
    return value
`;

const GO = `
package program

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	mathrand "math/rand"
	"os"
	"reflect"
	"strings"
	"time"

	"loopai"
)

var files *loopai.Artifacts
var first []any

func Setup(artifacts *loopai.Artifacts) error {
	files = artifacts
	return nil
}

type cyclic struct{ Self *cyclic }

func Execute(input json.RawMessage) (any, error) {
	var asked struct {
		Do    string
		Value json.RawMessage
	}
	if err := json.Unmarshal(input, &asked); err != nil {
		return nil, err
	}
	switch asked.Do {
	case "echo":
		return asked.Value, nil
	case "none":
		return nil, nil
	case "answer":
		var confidence float64
		json.Unmarshal(asked.Value, &confidence)
		return loopai.Answer{Output: "sure", Confidence: &confidence}, nil
	case "answer-bare":
		return loopai.Answer{Output: "unsure"}, nil
	case "reason":
		return &loopai.Answer{Output: 1, Confidence: loopai.Confidence(0.5), Reason: "because"}, nil
	case "throw":
		return nil, errors.New("no")
	case "runtime-error":
		var none map[string]int
		none["a"] = 1
		return none, nil
	case "nan":
		return math.NaN(), nil
	case "infinity":
		return math.Inf(1), nil
	case "deep-infinity":
		return map[string]any{"a": []any{math.Inf(-1)}}, nil
	case "function":
		return func() {}, nil
	case "cycle":
		made := &cyclic{}
		made.Self = made
		return made, nil
	case "huge":
		return int64(1)<<60 + 1, nil
	case "too-deep":
		var deep any
		for level := 0; level < 100; level++ {
			deep = []any{deep}
		}
		return deep, nil
	case "too-long":
		return strings.Repeat("x", 2_000_000), nil
	case "log":
		fmt.Println("one")
		fmt.Fprintln(os.Stderr, "two")
		return nil, nil
	case "now":
		return time.Now().UnixMilli(), nil
	case "elapsed":
		before := time.Now()
		for at := 0; at < 1_000_000; at++ {
			_ = at
		}
		return time.Since(before).Nanoseconds(), nil
	case "random-twice":
		bytes := make([]byte, 4)
		rand.Read(bytes)
		drawn := []any{mathrand.Int63(), bytes}
		if first == nil {
			first = drawn
		}
		return reflect.DeepEqual(first, drawn) && mathrand.Int63() != mathrand.Int63(), nil
	case "artifact-text":
		return files.Text("words.txt")
	case "artifact-json":
		var value any
		err := files.JSON("model.json", &value)
		return value, err
	case "artifact-bytes":
		bytes, err := files.Bytes("words.txt")
		return len(bytes), err
	case "artifact-missing":
		bytes, err := files.Bytes("other.txt")
		return len(bytes), err
	}
	return nil, errors.New(asked.Do)
}
`;

export const CONFORMANCE_PROGRAMS: Readonly<Record<Language, string>> = {
  javascript: JAVASCRIPT,
  typescript: TYPESCRIPT,
  python: PYTHON,
  go: GO,
};
