// Package guard refuses exec to the whole process before any code of the program runs: the program's package imports it, so
// that it is initialised first.
package guard

import (
	"encoding/base64"
	"os"
	"runtime"
	"runtime/debug"
	"syscall"
	"unsafe"
)

const (
	prSetNoNewPrivs   = 38
	seccompSetFilter  = 1
	filterFlagTSync   = 1
	instructionLength = 8
	// Of the memory that the process may take. A stack that grows is copied, so that it takes three times as much.
	stackShare = 4
	mostStack  = 128 * 1024 * 1024
)

// Numbers of seccomp(2) by architecture.
var seccompNumber = map[string]uintptr{"amd64": 317, "arm64": 277}

type filterProgram struct {
	length uint16
	filter unsafe.Pointer
}

func init() {
	filter := ""
	if len(os.Args) > 1 {
		filter = os.Args[1]
	}
	// What the program is told of its start is its name.
	os.Args = os.Args[:1]
	refuseExec(filter)
	// Calls without end are an error of their own then, rather than too much memory.
	stack := int64(mostStack)
	if share := debug.SetMemoryLimit(-1) / stackShare; share < stack {
		stack = share
	}
	debug.SetMaxStack(int(stack))
}

func refuseExec(encoded string) {
	if encoded == "" {
		return
	}
	instructions, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil || len(instructions) == 0 {
		os.Exit(70)
	}
	program := filterProgram{uint16(len(instructions) / instructionLength), unsafe.Pointer(&instructions[0])}
	syscall.RawSyscall6(syscall.SYS_PRCTL, prSetNoNewPrivs, 1, 0, 0, 0, 0)
	thread, _, failed := syscall.RawSyscall(seccompNumber[runtime.GOARCH], seccompSetFilter, filterFlagTSync, uintptr(unsafe.Pointer(&program)))
	// A thread is named where it could not be given the filter.
	if failed != 0 || thread != 0 {
		os.Exit(70)
	}
}
