/** Adds and removes shared artifacts without end and tells its parent what is finished; see crash.test.ts. */
import { DataFolder } from "../files/data-folder.ts";
import { BY, folderOf, MODEL, oneFile, WORDS } from "./shared.test.fixture.ts";

const { shared } = await DataFolder.open({ path: process.argv[2] ?? "" });
for (let round = 1; ; round++) {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`f${at}.bin`, `${round}`.repeat(10_000)]));
  await shared.add({ ...MODEL, content: folderOf(files) });
  process.send?.("added");
  const words = await shared.add({ ...WORDS, content: oneFile(`${process.pid} ${round}`) });
  process.send?.("added");
  await shared.remove(words, BY);
  process.send?.("removed");
}
