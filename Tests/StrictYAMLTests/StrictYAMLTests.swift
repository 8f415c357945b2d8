// Tests of StrictYAML.
