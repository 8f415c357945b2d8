// Tests of Spreadsheets.
