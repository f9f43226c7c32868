package frozen

import "math/rand"

// freezeRandom does for Go before 1.22.
func freezeRandom(seed uint32) {
	rand.Seed(int64(seed))
}
