// Package frozen makes every clock of the program say one time, and everything random follow from a seed. The program's
// package imports it, so that it holds for what the program initialises, too: there it is 1970 and the seed 0.
package frozen

import (
	cryptorand "crypto/rand"
	"encoding/binary"
	"sync/atomic"
	"time"
)

// sequence is splitmix64 (Steele, Lea and Flood, 2014), for any number of goroutines.
type sequence struct {
	state uint64
}

func (s *sequence) next() uint64 {
	mixed := atomic.AddUint64(&s.state, 0x9e3779b97f4a7c15)
	mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9
	mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb
	return mixed ^ (mixed >> 31)
}

// Read makes a sequence what crypto/rand reads from.
func (s *sequence) Read(target []byte) (int, error) {
	var word [8]byte
	for at := 0; at < len(target); at += 8 {
		binary.LittleEndian.PutUint64(word[:], s.next())
		copy(target[at:], word[:])
	}
	return len(target), nil
}

func init() {
	Freeze(0, 0)
}

// Freeze begins a call. What the program put in the place of any of this is gone then.
func Freeze(nowMs float64, seed uint32) {
	time.LoopaiFreeze(int64(nowMs))
	cryptorand.Reader = &sequence{uint64(seed)}
	freezeRandom(seed)
}
