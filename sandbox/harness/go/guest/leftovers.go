package main

import (
	"runtime"
	"time"
)

const (
	mostYields = 20
	mostRests  = 10
	rest       = 50 * time.Microsecond
)

// underWay counts goroutines and functions that wait for their time.
func underWay() int {
	return runtime.NumGoroutine() + time.LoopaiPending()
}

// somethingLeft tells whether more is under way than quiet. What has said that it is done gets a moment to end.
func somethingLeft(quiet int) bool {
	for waits := 0; underWay() > quiet; waits++ {
		switch {
		case waits < mostYields:
			runtime.Gosched()
		case waits < mostYields+mostRests:
			time.Sleep(rest)
		default:
			return true
		}
	}
	return false
}
