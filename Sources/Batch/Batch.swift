// Batch: to come.
