/** A server with one guest, whose process it names, that waits to be killed. */
import { shellCommand, shellGuests } from "./shell-guest.test.fixture.ts";

const guests = await shellGuests();
const guest = await guests.launcher.launch(await shellCommand("echo here >&3; while :; do :; done"));
guest.replies.once("data", () => {
  process.stdout.write(`${guest.pid}\n`);
});
// The pipes of a running guest keep this process.
