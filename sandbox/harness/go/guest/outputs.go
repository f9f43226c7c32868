package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"syscall"

	"loopai"
)

type wireAnswer struct {
	Output     json.RawMessage `json:"output"`
	Confidence *float64        `json:"confidence,omitempty"`
	Reason     string          `json:"reason,omitempty"`
}

// outputText is what Execute returned as the body of a reply, and its kind.
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
