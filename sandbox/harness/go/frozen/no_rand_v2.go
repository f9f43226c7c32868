package frozen

func freezeNewer(uint32) {}
