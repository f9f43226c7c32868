package main

import (
	cryptorand "crypto/rand"
	"encoding/binary"
	"math/rand"
	"syscall"
	"time"
)

// seeded is what crypto/rand reads from: bytes of the call's own seed (splitmix64).
type seeded struct {
	state uint64
}

func (s *seeded) next() uint64 {
	s.state += 0x9e3779b97f4a7c15
	mixed := s.state
	mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9
	mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb
	return mixed ^ (mixed >> 31)
}

func (s *seeded) Read(target []byte) (int, error) {
	var word [8]byte
	for at := 0; at < len(target); at += 8 {
		binary.LittleEndian.PutUint64(word[:], s.next())
		copy(target[at:], word[:])
	}
	return len(target), nil
}

var source = &seeded{}

// freeze makes every clock of the program say now, and everything random follow from seed.
func freeze(nowMs float64, seed uint32) {
	time.LoopaiFreeze(int64(nowMs))
	source.state = uint64(seed)
	cryptorand.Reader = source
	if seedsRand {
		rand.Seed(int64(seed))
	}
	freezeNewer(seed)
}

// realNanoseconds is the monotonic clock, which the program does not see.
func realNanoseconds() int64 {
	var now syscall.Timespec
	syscall.Syscall(syscall.SYS_CLOCK_GETTIME, 1, pointerTo(&now), 0)
	return now.Nano()
}
