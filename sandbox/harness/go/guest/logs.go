package main

import (
	"log"
	"os"
	"syscall"
	"unsafe"

	"loopai/guard"
)

const seekCurrent = 1

var (
	logFile  *os.File
	logLimit int
)

// keepLogs puts a file of the private temporary folder in the place of stdout and stderr: writing to it never waits, and
// where the folder is full, what is written is lost.
func keepLogs(limit int) {
	logLimit = limit
	file, err := os.OpenFile(guard.Arguments[2], os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		syscall.Exit(73)
	}
	os.Remove(guard.Arguments[2])
	logFile = file
	os.Stdout, os.Stderr = logFile, logFile
	log.SetOutput(logFile)
	log.SetFlags(0)
}

// takeLogs is what was written since the last time, cut one byte over the limit, which tells the host that it was cut.
func takeLogs() []byte {
	length, err := syscall.Seek(int(logFile.Fd()), 0, seekCurrent)
	if err != nil || length == 0 {
		return nil
	}
	kept := make([]byte, min64(length, int64(logLimit)+1))
	read, _ := syscall.Pread(int(logFile.Fd()), kept, 0)
	syscall.Seek(int(logFile.Fd()), 0, 0)
	syscall.Ftruncate(int(logFile.Fd()), 0)
	if read < 0 {
		return nil
	}
	return kept[:read]
}

func min64(left, right int64) int64 {
	if left < right {
		return left
	}
	return right
}

func pointerTo(time *syscall.Timespec) uintptr {
	return uintptr(unsafe.Pointer(time))
}
