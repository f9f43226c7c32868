package main

import randv2 "math/rand/v2"

// freezeNewer reaches the package that Go has since 1.22.
func freezeNewer(seed uint32) {
	state := &seeded{uint64(seed) << 1}
	randv2.LoopaiSource = state.next
}
