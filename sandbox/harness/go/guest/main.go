// The guest side of a Go program: reads calls, runs the program, writes replies. Compiled together with the program.
//
// Frames: see src/wire/frames.ts.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"syscall"
	"time"

	"loopai"
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
	mostMessage  = 500
)

type fault struct {
	Code    string `json:"code"`
	Message string `json:"message"`
}

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
	if failed := runSetup(loopai.NewArtifacts(contents)); failed != nil {
		failed.Code = "load-failed"
		sendFrame(frameRefused, mustJSON(failed))
		flush()
		syscall.Exit(1)
	}
	takeLogs()
	sendFrame(frameReady, nil)
	serve(told)
}

func serve(told header) {
	quiet := runtime.NumGoroutine()
	for {
		_, payload := nextFrame()
		freeze(f64(payload[8:]), u32(payload[16:]))
		kind, body := answer(payload[callHead:], told)
		flags := byte(0)
		if runtime.NumGoroutine() > quiet {
			flags = leftover
		}
		reply(kind, payload[:8], flags, takeLogs(), body)
		if flags != 0 {
			flush()
			syscall.Exit(0)
		}
		// Where nothing more is there to read, replies go out before more is waited for.
		if from == to {
			heldSince = 0
		} else if now := realNanoseconds(); heldSince == 0 {
			heldSince = now
		} else if now-heldSince > int64(holdTime) {
			flush()
			heldSince = 0
		}
	}
}

// answer runs one call; a panic is the program's, like an error.
func answer(input []byte, told header) (kind byte, body []byte) {
	defer func() {
		if thrown := recover(); thrown != nil {
			kind, body = frameThrew, mustJSON(fault{"program-failed", cut(describe(thrown))})
		}
	}()
	output, err := execute(json.RawMessage(append([]byte(nil), input...)))
	if err != nil {
		return frameThrew, mustJSON(fault{codeOf(err), cut(err.Error())})
	}
	kind, text, err := outputText(output, told.Returns == "answer")
	if err != nil {
		return frameThrew, mustJSON(fault{"output-invalid", cut("the output is no JSON: " + err.Error())})
	}
	if len(text) > told.OutputBytes {
		return frameThrew, mustJSON(fault{"output-limit", fmt.Sprintf("the output has %d bytes, its limit is %d", len(text), told.OutputBytes)})
	}
	return kind, text
}

type wireAnswer struct {
	Output     json.RawMessage `json:"output"`
	Confidence *float64        `json:"confidence,omitempty"`
	Reason     string          `json:"reason,omitempty"`
}

func outputText(output any, returnsAnswer bool) (byte, []byte, error) {
	switch made := output.(type) {
	case loopai.Answer:
		return answerText(made)
	case *loopai.Answer:
		if made != nil {
			return answerText(*made)
		}
	}
	text, err := toJSON(output)
	if err != nil || !returnsAnswer {
		return frameOutput, text, err
	}
	var declared struct {
		Output     json.RawMessage `json:"output"`
		Result     json.RawMessage `json:"result"`
		Confidence *float64        `json:"confidence"`
		Reason     string          `json:"reason"`
	}
	if err := json.Unmarshal(text, &declared); err != nil {
		return 0, nil, errors.New("the manifest says that an answer is returned, and this is none")
	}
	if declared.Output == nil {
		declared.Output = declared.Result
	}
	text, err = toJSON(wireAnswer{declared.Output, declared.Confidence, declared.Reason})
	return frameAnswer, text, err
}

func answerText(made loopai.Answer) (byte, []byte, error) {
	output, err := toJSON(made.Output)
	if err != nil {
		return 0, nil, err
	}
	text, err := toJSON(wireAnswer{output, made.Confidence, made.Reason})
	return frameAnswer, text, err
}

func toJSON(value any) ([]byte, error) {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n")), nil
}

func mustJSON(value any) []byte {
	text, err := toJSON(value)
	if err != nil {
		syscall.Exit(72)
	}
	return text
}

func runSetup(artifacts *loopai.Artifacts) (failed *fault) {
	defer func() {
		if thrown := recover(); thrown != nil {
			failed = &fault{"load-failed", cut(describe(thrown))}
		}
	}()
	if setup == nil {
		return nil
	}
	if err := setup(artifacts); err != nil {
		return &fault{"load-failed", cut(err.Error())}
	}
	return nil
}

// describe may run the program's own Error and String methods, within its own time.
func describe(thrown any) string {
	return fmt.Sprintf("panic: %v", thrown)
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

func cut(message string) string {
	if len(message) > mostMessage {
		return message[:mostMessage]
	}
	return message
}
