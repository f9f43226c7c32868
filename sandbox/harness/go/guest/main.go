// The guest side of a Go program: reads calls, runs the program, writes replies. Compiled together with the program.
//
// Frames: see src/wire/frames.ts. The program's functions stand in a file that the builder writes.
package main

import (
	"encoding/json"
	"fmt"
	"syscall"
	"time"

	"loopai"
	"loopai/frozen"
)

const (
	frameReady   = 16
	frameRefused = 17
	frameOutput  = 18
	frameAnswer  = 19
	frameThrew   = 20
	leftover     = 1
	callHead     = 20
	holdTime     = 500 * time.Microsecond
)

type header struct {
	Returns     string `json:"returns"`
	OutputBytes int    `json:"output_bytes"`
	LogBytes    int    `json:"log_bytes"`
	Blobs       []struct {
		Path  string `json:"path"`
		Bytes int    `json:"bytes"`
	} `json:"blobs"`
}

func main() {
	_, payload := nextFrame()
	var told header
	headerLength := int(u32(payload))
	if err := json.Unmarshal(payload[4:4+headerLength], &told); err != nil {
		syscall.Exit(72)
	}
	contents := map[string][]byte{}
	at := 4 + headerLength
	for _, blob := range told.Blobs {
		contents[blob.Path] = append([]byte(nil), payload[at:at+blob.Bytes]...)
		at += blob.Bytes
	}
	keepLogs(told.LogBytes)
	if wrong := runSetup(loopai.NewArtifacts(contents)); wrong != nil {
		sendFrame(frameRefused, mustJSON(wrong))
		flush()
		syscall.Exit(1)
	}
	takeLogs()
	sendFrame(frameReady, nil)
	serve(told)
}

func serve(told header) {
	// What Setup started belongs to the program.
	quiet := underWay()
	for {
		_, payload := nextFrame()
		frozen.Freeze(f64(payload[8:]), u32(payload[16:]))
		kind, body := answer(payload[callHead:], told)
		flags := byte(0)
		if somethingLeft(quiet) {
			flags = leftover
		}
		reply(kind, payload[:8], flags, takeLogs(), body)
		if flags != 0 {
			flush()
			syscall.Exit(0)
		}
		if now := underWay(); now < quiet {
			quiet = now
		}
		flushHeld()
	}
}

// answer runs one call; a panic is the program's, like an error.
func answer(input []byte, told header) (kind byte, body []byte) {
	finished := false
	defer func() {
		// Before Go 1.21 it is nil after panic(nil), too.
		if thrown := recover(); !finished {
			kind, body = panicked("program-failed", thrown).reply()
		}
	}()
	output, err := execute(json.RawMessage(append([]byte(nil), input...)))
	if err != nil {
		kind, body = failed(codeOf(err), err).reply()
	} else if kind, body, err = outputText(output, told.Returns == "answer"); err != nil {
		kind, body = fault{"output-invalid", cut("the output is no JSON: ", err.Error())}.reply()
	} else if len(body) > told.OutputBytes {
		kind, body = fault{"output-limit", fmt.Sprintf("the output has %d bytes, its limit is %d", len(body), told.OutputBytes)}.reply()
	}
	finished = true
	return kind, body
}

func runSetup(artifacts *loopai.Artifacts) (wrong *fault) {
	finished := false
	defer func() {
		if thrown := recover(); !finished {
			made := panicked("load-failed", thrown)
			wrong = &made
		}
	}()
	if setup != nil {
		if err := setup(artifacts); err != nil {
			made := failed("load-failed", err)
			wrong = &made
		}
	}
	finished = true
	return wrong
}
