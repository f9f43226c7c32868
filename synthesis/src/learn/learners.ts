/** Every learner, the simpler kinds of program first. A new kind of job is a line here. */
import { extractLearner } from "../extract/extract-learner.ts";
import { classLearner } from "./class-learner.ts";
import { labelsLearner } from "../labels/labels-learner.ts";
import { transformLearner } from "../transform/transform-learner.ts";
import type { Learner } from "./learner.ts";

export const LEARNERS: readonly Learner[] = [classLearner, labelsLearner, transformLearner, extractLearner];
