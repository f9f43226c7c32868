import { describeHostile } from "./describe-hostile.test.fixture.ts";
import { LYING } from "./lying.ts";

describeHostile("lying", LYING);
