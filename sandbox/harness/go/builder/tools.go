package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Of the gigabyte that a build may take: from here on a compiler rather takes its time.
const memoryLimit = "768MiB"

// A binary is read whole by the host, and kept.
const mostBinary = 64 * 1024 * 1024

type source struct {
	name string
	code []byte
}

type compilation struct {
	name string
	// packages is the importcfg: what it does not list cannot be imported, whatever the sources say.
	packages string
	object   string
	work     string
	tools    string
	sources  []source
	// more are paths of sources of the toolbox.
	more []string
	// hint stands before what the compiler says.
	hint string
}

func compile(c compilation) {
	arguments := []string{"-p", c.name, "-complete", "-pack", "-trimpath", c.work + "=>", "-importcfg", c.packages, "-o", c.object}
	for _, source := range c.sources {
		path := filepath.Join(c.work, source.name)
		must(os.WriteFile(path, source.code, 0o600))
		arguments = append(arguments, path)
	}
	run(c.work, c.hint, filepath.Join(c.tools, "compile"), append(arguments, c.more...)...)
}

// link leaves the binary in output and nothing else. No build id: the same code becomes the same bytes.
func link(packages, object, output, work, tools string) {
	binary := filepath.Join(output, "program")
	run(work, "", filepath.Join(tools, "link"), "-s", "-w", "-buildid=", "-importcfg", packages, "-o", binary, object)
	must(os.RemoveAll(work))
	made, err := os.Stat(binary)
	must(err)
	if made.Size() > mostBinary {
		fail(fmt.Sprintf("it becomes a binary of %d bytes, %d are allowed", made.Size(), mostBinary))
	}
}

func run(folder, hint, command string, arguments ...string) {
	tool := exec.Command(command, arguments...)
	tool.Dir = folder
	// Without one it would be /dev/null, which a guest need not have.
	tool.Stdin = strings.NewReader("")
	tool.Env = []string{"HOME=" + folder, "TMPDIR=" + folder, "GOMAXPROCS=2", "GOMEMLIMIT=" + memoryLimit}
	said, err := tool.CombinedOutput()
	if err == nil {
		return
	}
	text := strings.TrimSpace(strings.ReplaceAll(string(said), folder+"/", ""))
	if text == "" {
		text = err.Error()
	}
	fail(hint + text)
}
