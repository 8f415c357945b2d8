// Tests of Batch.
