/** Forwards into the validation log and dies after the delivery that it is told, before the offset is kept. */
import { DataFolder } from "../files/data-folder.ts";
import { Forwarder } from "./forwarder.ts";
import { validationLogSink } from "./sample-sink.ts";

const [, , path = "", lastDelivery = "1"] = process.argv;
const folder = await DataFolder.open({ path });
const sink = validationLogSink(folder, Date.now);
let deliveries = 0;
const forwarder = new Forwarder({
  folder,
  clock: Date.now,
  sink: {
    async deliver(appId, samples) {
      await sink.deliver(appId, samples);
      deliveries++;
      if (deliveries === Number(lastDelivery)) process.kill(process.pid, "SIGKILL");
    },
  },
});
await forwarder.forward();
