package main

import (
	"os"
	"path/filepath"
)

// buildScript compiles a package main, with the package that refuses exec in front: it is initialised before all that the
// script itself initialises.
func buildScript(path, output, toolbox, tools string) {
	code, err := checkScript(path, allowedPackages(toolbox))
	if err != nil {
		fail(err.Error())
	}
	work := filepath.Join(output, "work")
	must(os.Mkdir(work, 0o700))
	object := filepath.Join(work, "main.a")
	compile(compilation{
		name: "main", packages: filepath.Join(toolbox, "importcfg-program"), object: object, work: work, tools: tools,
		sources: []source{{"harness.go", []byte("package main\n\nimport _ \"loopai/guard\"\n")}, {"program.go", code}},
	})
	link(filepath.Join(toolbox, "importcfg"), object, output, work, tools)
}
