// Tests of VietnameseText.
