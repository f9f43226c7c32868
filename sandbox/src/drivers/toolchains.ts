/** Where the languages' own tools may be, as an operator names them. */
export interface ToolchainSettings {
  /** `LOOPAI_PYTHON`: path of a CPython of 3.9 or later. @defaultValue /usr/bin/python3, then `python3` on the PATH */
  readonly python?: string | undefined;
  /** `LOOPAI_PYTHON_PACKAGES`: folder of third-party packages that Python programs may import. @defaultValue none */
  readonly pythonPackages?: string | undefined;
  /** `LOOPAI_GO`: path of the `go` command, 1.19 or later. @defaultValue `go` on the PATH, then /usr/local/go/bin/go */
  readonly go?: string | undefined;
}
