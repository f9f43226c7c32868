package frozen

import (
	"math/rand"
	randv2 "math/rand/v2"
)

// freezeRandom saves seeding the older generator, which takes longer than most calls do.
func freezeRandom(seed uint32) {
	drawn := &sequence{uint64(seed) << 1}
	rand.LoopaiFreeze(drawn.next)
	randv2.LoopaiFreeze(drawn.next)
}
