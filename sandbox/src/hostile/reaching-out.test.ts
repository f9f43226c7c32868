import { describeHostile } from "./describe-hostile.test.fixture.ts";
import { REACHING_OUT } from "./reaching-out.ts";

describeHostile("reaching out", REACHING_OUT);
