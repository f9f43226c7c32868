package main

import (
	"log"
	"os"
	"sync"
)

// logs is what the program wrote during a call, one byte over the limit at most, which tells the host that it was cut.
var logs struct {
	sync.Mutex
	text  []byte
	limit int
}

// keepLogs takes what is written to stdout and stderr from here on: writing never waits, and what is too long is lost.
func keepLogs(limit int) {
	logs.limit = limit
	os.LoopaiCapture(func(written []byte) {
		logs.Lock()
		defer logs.Unlock()
		if room := logs.limit + 1 - len(logs.text); len(written) > room {
			written = written[:room]
		}
		logs.text = append(logs.text, written...)
	})
	log.SetFlags(0)
	// Its descriptor is where calls come from.
	os.Stdin = nil
}

func takeLogs() []byte {
	logs.Lock()
	defer logs.Unlock()
	taken := logs.text
	logs.text = nil
	return taken
}
