package rand

var loopaiSource func() uint64

// LoopaiFreeze makes the functions of this package draw from source, whatever Seed and Read left behind.
func LoopaiFreeze(source func() uint64) {
	loopaiSource = source
	globalRandGenerator.Store(nil)
}

func loopaiDraw() uint64 {
	if loopaiSource == nil {
		return runtime_rand()
	}
	return loopaiSource()
}
