package rand

var loopaiSource func() uint64

// LoopaiFreeze makes the functions of this package draw from source.
func LoopaiFreeze(source func() uint64) {
	loopaiSource = source
}
