// Checks and compiles a Go program that nobody has read, inside a guest that may start processes.
//
// Arguments: file of the code, folder to leave the binary in, folder of the toolbox (see src/drivers/go-toolbox.ts), folder
// of the toolchain's compile and link; a fifth one, "script", is for a whole script instead of a program. What is wrong goes to stderr, and the exit code is 1.
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) < 5 {
		fail("the builder takes four arguments, or five")
	}
	source, output, toolbox, tools := os.Args[1], os.Args[2], os.Args[3], os.Args[4]
	if len(os.Args) == 6 {
		buildScript(source, output, toolbox, tools)
		return
	}
	found, err := check(source, allowedPackages(toolbox))
	if err != nil {
		fail(err.Error())
	}
	work := filepath.Join(output, "work")
	must(os.Mkdir(work, 0o700))
	program := filepath.Join(work, "program.go")
	guard := filepath.Join(work, "guard.go")
	glue := filepath.Join(work, "glue.go")
	must(os.WriteFile(program, found.code, 0o600))
	// Initialised first, so that no code of the program runs before exec is refused.
	must(os.WriteFile(guard, []byte("package program\n\nimport _ \"loopai/guard\"\n"), 0o600))
	must(os.WriteFile(glue, []byte(glueCode(found)), 0o600))

	packages := filepath.Join(toolbox, "importcfg")
	all := filepath.Join(work, "importcfg")
	known, err := os.ReadFile(packages)
	must(err)
	must(os.WriteFile(all, append(known, []byte("packagefile loopai/program="+filepath.Join(work, "program.a")+"\n")...), 0o600))

	compile := filepath.Join(tools, "compile")
	trim := work + "=>"
	run(work, compile, "-p", "loopai/program", "-complete", "-pack", "-trimpath", trim, "-importcfg", packages, "-o", filepath.Join(work, "program.a"), program, guard)
	guest, err := filepath.Glob(filepath.Join(toolbox, "guest", "*.go"))
	must(err)
	arguments := append([]string{"-p", "main", "-complete", "-pack", "-trimpath", trim, "-importcfg", all, "-o", filepath.Join(work, "main.a"), glue}, guest...)
	run(work, compile, arguments...)
	run(work, filepath.Join(tools, "link"), "-s", "-w", "-buildid=", "-importcfg", all, "-o", filepath.Join(output, "program"), filepath.Join(work, "main.a"))
	must(os.RemoveAll(work))
}

// glueCode ties the program to the harness. Seeding the source of math/rand takes longer than all else of a call, so it is
// done only for who imports it.
func glueCode(found checked) string {
	setup := "nil"
	if found.hasSetup {
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

const seedsRand = %v
`, setup, found.importsRand)
}

// allowedPackages are those that the importcfg of the toolbox lists by name in its file allowed.
func allowedPackages(toolbox string) map[string]bool {
	text, err := os.ReadFile(filepath.Join(toolbox, "allowed"))
	must(err)
	allowed := map[string]bool{"loopai": true}
	for _, name := range strings.Fields(string(text)) {
		allowed[name] = true
	}
	return allowed
}

func run(folder, command string, arguments ...string) {
	tool := exec.Command(command, arguments...)
	tool.Dir = folder
	// Without one it would be /dev/null, which a guest does not have.
	tool.Stdin = strings.NewReader("")
	tool.Env = []string{"HOME=" + folder, "TMPDIR=" + folder, "GOMAXPROCS=2"}
	said, err := tool.CombinedOutput()
	if err == nil {
		return
	}
	text := strings.TrimSpace(strings.ReplaceAll(string(said), folder+"/", ""))
	if text == "" {
		text = err.Error()
	}
	fail(text)
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
