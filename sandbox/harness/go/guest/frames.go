package main

import (
	"encoding/binary"
	"math"
	"syscall"
	"time"
)

const (
	frameHead = 5
	inboxSize = 64 * 1024
	// As much as a pipe holds: more would only wait here.
	mostHeld = 64 * 1024
)

var (
	inbox    = make([]byte, inboxSize)
	from, to int
	outbox   []byte
	// heldSince is when the first of the outbox was written, 0 until it was asked.
	heldSince int64
)

// nextFrame hands out a frame whole; where it is not there yet, replies go out and more is waited for. The payload is good
// until the next call.
func nextFrame() (byte, []byte) {
	for {
		wanted := frameHead
		if to-from >= frameHead {
			wanted += int(u32(inbox[from:]))
			if to-from >= wanted {
				kind, payload := inbox[from+4], inbox[from+frameHead:from+wanted]
				from += wanted
				return kind, payload
			}
		}
		makeRoom(wanted)
		flush()
		got, err := syscall.Read(0, inbox[to:])
		if err == syscall.EINTR {
			continue
		}
		if got <= 0 || err != nil {
			syscall.Exit(0)
		}
		to += got
	}
}

func makeRoom(bytes int) {
	if from == to {
		from, to = 0, 0
		// One that was made for a larger frame is not kept.
		if len(inbox) > inboxSize && bytes <= inboxSize {
			inbox = make([]byte, inboxSize)
		}
	}
	if len(inbox)-from >= bytes && to < len(inbox) {
		return
	}
	target := inbox
	if bytes > len(inbox) {
		target = make([]byte, bytes)
	}
	to = copy(target, inbox[from:to])
	from, inbox = 0, target
}

func sendFrame(kind byte, payload []byte) {
	outbox = binary.LittleEndian.AppendUint32(outbox, uint32(len(payload)))
	outbox = append(append(outbox, kind), payload...)
}

func reply(kind byte, nonce []byte, flags byte, logs, body []byte) {
	outbox = binary.LittleEndian.AppendUint32(outbox, uint32(13+len(logs)+len(body)))
	outbox = append(append(outbox, kind), nonce...)
	outbox = append(outbox, flags)
	outbox = binary.LittleEndian.AppendUint32(outbox, uint32(len(logs)))
	outbox = append(append(outbox, logs...), body...)
}

func flush() {
	for rest := outbox; len(rest) > 0; {
		wrote, err := syscall.Write(3, rest)
		if err == syscall.EINTR {
			continue
		}
		if err != nil {
			syscall.Exit(71)
		}
		rest = rest[wrote:]
	}
	outbox, heldSince = outbox[:0], 0
	if cap(outbox) > 2*mostHeld {
		outbox = nil
	}
}

// flushHeld sends replies that have waited long for more to read, or are many. Asked after each.
func flushHeld() {
	// They go out before more is waited for, anyway.
	if from == to {
		return
	}
	now := realNanoseconds()
	if heldSince == 0 {
		heldSince = now
	}
	if len(outbox) > mostHeld || time.Duration(now-heldSince) > holdTime {
		flush()
	}
}

func u32(bytes []byte) uint32 {
	return binary.LittleEndian.Uint32(bytes)
}

func f64(bytes []byte) float64 {
	return math.Float64frombits(binary.LittleEndian.Uint64(bytes))
}
