// Tests of Returns.
