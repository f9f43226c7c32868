/** One set of the bench `jobs`, in a process of its own: `node job-of-set.ts FOLDER`; figures, or null, as the last line. */
import { BenchSet } from "./job-bench.ts";
import { JOB_BENCHES } from "./job-benches.ts";

const [, , folder = ""] = process.argv;
const set = new BenchSet(folder);
const bench = JOB_BENCHES.find((one) => one.suits(set));
console.log(JSON.stringify(bench === undefined ? null : { kind: bench.kind, ...(await bench.measure(set)) }));
