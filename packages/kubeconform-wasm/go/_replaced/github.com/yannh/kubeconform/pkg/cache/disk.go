package cache

// NewOnDiskCache gives no cache: nothing is fetched that could be kept on a disk.
func NewOnDiskCache(string) Cache { return nil }
