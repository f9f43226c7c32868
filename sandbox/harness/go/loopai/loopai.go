// Package loopai is what a Go program may import beside the standard library: answers with a confidence, and the files
// that the program declares.
package loopai

import (
	"encoding/json"
	"fmt"
	"sort"
)

// Answer is an output with what the program knows about it. Return one from Execute in place of a bare output.
type Answer struct {
	Output any
	// Confidence is the probability that Output is right, 0 to 1; nil where none is known.
	Confidence *float64
	// Reason is for people.
	Reason string
}

// Confidence makes the field of an Answer of a probability.
func Confidence(probability float64) *float64 {
	return &probability
}

// Artifacts are the files that a program declares, handed to Setup.
type Artifacts struct {
	contents map[string][]byte
}

// NewArtifacts is for the harness.
func NewArtifacts(contents map[string][]byte) *Artifacts {
	return &Artifacts{contents}
}

// Paths lists all files, sorted.
func (a *Artifacts) Paths() []string {
	paths := make([]string, 0, len(a.contents))
	for path := range a.contents {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	return paths
}

// Has tells whether there is a file of that path.
func (a *Artifacts) Has(path string) bool {
	_, has := a.contents[path]
	return has
}

// Bytes is the content of a file.
func (a *Artifacts) Bytes(path string) ([]byte, error) {
	bytes, has := a.contents[path]
	if !has {
		return nil, fmt.Errorf("there is no artifact %s: there are %v", path, a.Paths())
	}
	return bytes, nil
}

// Text is the content of a file as text.
func (a *Artifacts) Text(path string) (string, error) {
	bytes, err := a.Bytes(path)
	return string(bytes), err
}

// JSON parses a file into value, as json.Unmarshal does.
func (a *Artifacts) JSON(path string, value any) error {
	bytes, err := a.Bytes(path)
	if err != nil {
		return err
	}
	return json.Unmarshal(bytes, value)
}
