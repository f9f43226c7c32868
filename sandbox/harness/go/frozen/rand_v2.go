package frozen

import "math/rand/v2"

// freezeNewer reaches the package that Go has since 1.22.
func freezeNewer(seed uint32) {
	drawn := &sequence{uint64(seed) << 1}
	rand.LoopaiSource = drawn.next
}
