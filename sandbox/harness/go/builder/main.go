// Checks and compiles a Go program that nobody has read, inside a guest that may start processes.
//
// Arguments: file of the code, folder to leave the binary in, folder of the toolbox (see src/drivers/go-toolbox.ts), folder
// of the toolchain's compile and link; a fifth one, "script", is for a whole script instead of a program. What is wrong goes to stderr, and the exit code is 1.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) < 5 {
		fail("the builder takes four arguments, or five")
	}
	code, output, toolbox, tools := os.Args[1], os.Args[2], os.Args[3], os.Args[4]
	if len(os.Args) == 6 {
		buildScript(code, output, toolbox, tools)
		return
	}
	found, err := check(code, allowedPackages(toolbox))
	if err != nil {
		fail(err.Error())
	}
	work := filepath.Join(output, "work")
	must(os.Mkdir(work, 0o700))
	object := filepath.Join(work, "program.a")
	compile(compilation{
		name: "loopai/program", packages: filepath.Join(toolbox, "importcfg-program"), object: object, work: work, tools: tools,
		// Initialised first, so that no code of the program runs before exec is refused and the clock stands still.
		sources: []source{{"harness.go", []byte("package program\n\nimport _ \"loopai/guard\"\nimport _ \"loopai/frozen\"\n")}, {"program.go", found.code}},
	})

	known, err := os.ReadFile(filepath.Join(toolbox, "importcfg"))
	must(err)
	packages := filepath.Join(work, "importcfg")
	must(os.WriteFile(packages, append(known, []byte("packagefile loopai/program="+object+"\n")...), 0o600))
	guest, err := filepath.Glob(filepath.Join(toolbox, "guest", "*.go"))
	must(err)
	main := filepath.Join(work, "main.a")
	compile(compilation{
		name: "main", packages: packages, object: main, work: work, tools: tools,
		sources: []source{{"glue.go", []byte(glueCode(found.hasSetup))}}, more: guest,
		hint: "it needs func Execute(input json.RawMessage) (any, error), and func Setup(artifacts *loopai.Artifacts) error if any: ",
	})
	link(packages, main, output, work, tools)
}

// glueCode ties the program to the harness.
func glueCode(hasSetup bool) string {
	setup := "nil"
	if hasSetup {
		setup = "program.Setup"
	}
	return fmt.Sprintf(`package main

import (
	"encoding/json"
	"loopai"
	program "loopai/program"
)

var execute func(json.RawMessage) (any, error) = program.Execute
var setup func(*loopai.Artifacts) error = %s
`, setup)
}

// allowedPackages are those that the toolbox lists in its file allowed.
func allowedPackages(toolbox string) map[string]bool {
	text, err := os.ReadFile(filepath.Join(toolbox, "allowed"))
	must(err)
	allowed := map[string]bool{"loopai": true}
	for _, name := range strings.Fields(string(text)) {
		allowed[name] = true
	}
	return allowed
}

func must(err error) {
	if err != nil {
		fail(err.Error())
	}
}

func fail(what string) {
	fmt.Fprintln(os.Stderr, what)
	os.Exit(1)
}
