// Tests of Civil.
