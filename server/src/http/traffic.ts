/** What goes through one server at the moment and since it started; what health reports and a drain looks at. */

export class Traffic {
  /** Requests that were begun and are not answered. */
  underWay = 0;
  /** Set for good when the server begins to close. */
  draining = false;
  /** Since the start: requests let in, refused by the local rules, shed for load, not to be read at all. */
  requests = 0;
  refused = 0;
  shed = 0;
  unreadable = 0;
  /** Connections closed at once because there were too many. */
  dropped = 0;

  /** Counts one more request under way. */
  enter(): void {
    this.requests++;
    this.underWay++;
  }

  leave(): void {
    this.underWay--;
  }
}
