package time

import "sync/atomic"

var (
	loopaiFrozen  bool
	loopaiNow     int64
	loopaiPending int64
)

// LoopaiFreeze makes Now return one time, in milliseconds since 1970, from here on.
func LoopaiFreeze(milliseconds int64) {
	loopaiFrozen, loopaiNow = true, milliseconds
}

// LoopaiPending counts the functions of AfterFunc that have still to be called.
func LoopaiPending() int {
	return int(atomic.LoadInt64(&loopaiPending))
}

func loopaiAwaited() {
	atomic.AddInt64(&loopaiPending, 1)
}

func loopaiCalled() {
	atomic.AddInt64(&loopaiPending, -1)
}

func loopaiStopped(t *Timer, wasActive bool) bool {
	if t.C == nil && wasActive {
		loopaiCalled()
	}
	return wasActive
}

func loopaiReset(t *Timer, wasActive bool) bool {
	if t.C == nil && !wasActive {
		loopaiAwaited()
	}
	return wasActive
}
