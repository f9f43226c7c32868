package main

import (
	"os"
	"path/filepath"
)

// buildScript compiles a package main, with the package that refuses exec in front: it is initialised before all that the
// script itself initialises.
func buildScript(source, output, toolbox, tools string) {
	code, err := checkScript(source, allowedPackages(toolbox))
	if err != nil {
		fail(err.Error())
	}
	work := filepath.Join(output, "work")
	must(os.Mkdir(work, 0o700))
	script := filepath.Join(work, "program.go")
	guard := filepath.Join(work, "guard.go")
	must(os.WriteFile(script, code, 0o600))
	must(os.WriteFile(guard, []byte("package main\n\nimport _ \"loopai/guard\"\n"), 0o600))

	packages := filepath.Join(toolbox, "importcfg")
	object := filepath.Join(work, "main.a")
	trim := work + "=>"
	run(work, filepath.Join(tools, "compile"), "-p", "main", "-complete", "-pack", "-trimpath", trim, "-importcfg", packages, "-o", object, guard, script)
	run(work, filepath.Join(tools, "link"), "-s", "-w", "-buildid=", "-importcfg", packages, "-o", filepath.Join(output, "program"), object)
	must(os.RemoveAll(work))
}
