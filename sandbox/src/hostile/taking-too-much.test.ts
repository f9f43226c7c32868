import { describeHostile } from "./describe-hostile.test.fixture.ts";
import { TAKING_TOO_MUCH } from "./taking-too-much.ts";

describeHostile("taking too much", TAKING_TOO_MUCH);
