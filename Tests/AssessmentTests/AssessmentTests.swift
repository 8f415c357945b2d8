// Tests of Assessment.
