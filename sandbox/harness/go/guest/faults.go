package main

import (
	"errors"
	"fmt"
	"path"
	"runtime"
	"syscall"
	"unicode/utf8"
)

const mostMessage = 500

type fault struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

func (f fault) reply() (byte, []byte) {
	return frameThrew, mustJSON(f)
}

// panicked makes a fault of what was thrown. It may run the program's own Error and String methods, in the program's time.
func panicked(code string, thrown any) fault {
	return fault{code, cut("panic"+where()+": ", fmt.Sprint(thrown))}
}

func failed(code string, err error) fault {
	return fault{code, cut("", err.Error())}
}

// where is the line of the program that a panic came from, while it is being recovered.
func where() string {
	var callers [64]uintptr
	frames := runtime.CallersFrames(callers[:runtime.Callers(3, callers[:])])
	for {
		frame, more := frames.Next()
		if path.Base(frame.File) == "program.go" {
			return fmt.Sprintf(" at program.go:%d", frame.Line)
		}
		if !more {
			return ""
		}
	}
}

func codeOf(err error) string {
	switch {
	case errors.Is(err, syscall.EMFILE), errors.Is(err, syscall.ENFILE), errors.Is(err, syscall.EFBIG), errors.Is(err, syscall.ENOSPC):
		return "file-limit"
	case errors.Is(err, syscall.EAGAIN):
		return "process-limit"
	case errors.Is(err, syscall.ENOMEM):
		return "memory-limit"
	}
	return "program-failed"
}

// cut keeps the beginning, at the end of a character.
func cut(before, message string) string {
	whole := before + message
	if len(whole) <= mostMessage {
		return whole
	}
	end := mostMessage
	for end > mostMessage-utf8.UTFMax && !utf8.RuneStart(whole[end]) {
		end--
	}
	return whole[:end]
}
