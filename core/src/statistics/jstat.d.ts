/** The part of jstat 1.9.6 that we use; the package brings no types of its own. */
declare module "jstat" {
  const jStat: {
    readonly normal: {
      /** Quantile of the normal distribution at probability `p`, 0 to 1. */
      inv(p: number, mean: number, standardDeviation: number): number;
    };
  };
  export default jStat;
}
