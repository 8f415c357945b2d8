// Tests of Findings.
