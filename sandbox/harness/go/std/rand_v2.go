package rand

// LoopaiSource is what the functions of this package draw from, where it is set.
var LoopaiSource func() uint64
